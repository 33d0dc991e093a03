"""What the people of the centre wrote for their monthly reports."""

from __future__ import annotations

import polars as pl

NOTES: tuple[tuple[str, str, str, str], ...] = (
    (
        "beatriz",
        "2025-12",
        "carencia",
        "Planifiqué la campaña de Navidad con los turnos de otro mes cualquiera y no llegamos.",
    ),
    (
        "beatriz",
        "2026-03",
        "lección",
        "Cuando cae el sistema hay que avisarlo en la locución desde el primer minuto: la gente "
        "espera mejor si sabe por qué.",
    ),
    (
        "carla",
        "2026-03",
        "logro",
        "Atendimos la semana de la avería con fichas de papel y no se perdió ninguna queja.",
    ),
    (
        "noelia",
        "2026-04",
        "logro",
        "He completado el cambio al equipo de tarjetas y ya resuelvo sola los bloqueos.",
    ),
    (
        "beatriz",
        "2026-08",
        "carencia",
        "Coincidieron demasiadas vacaciones en la misma quincena y a media mañana faltaban manos.",
    ),
    (
        "hugo",
        "2026-08",
        "carencia",
        "Dejo fichas a medio escribir cuando se acumulan llamadas y luego tardo en cerrarlas.",
    ),
    (
        "alba",
        "2026-08",
        "logro",
        "El entrenamiento de voz de la mañana se hizo con todo el turno presente.",
    ),
    (
        "carla",
        "2026-08",
        "logro",
        "Las nuevas condiciones de las tarjetas se explicaron antes de que entraran en vigor.",
    ),
    (
        "dario",
        "2026-08",
        "lección",
        "Un cliente que ha perdido monedas solo quiere saber cuándo se le devuelven: hay que "
        "decirle la fecha antes de colgar.",
    ),
    (
        "sergio",
        "2026-08",
        "lección",
        "A quien llama para molestar conviene cerrarle la llamada con la fórmula acordada y "
        "apuntar el número.",
    ),
    (
        "beatriz",
        "2026-08",
        "plan",
        "Escalonar los descansos y pasar a una persona al refuerzo de media mañana.",
    ),
    (
        "beatriz",
        "2026-08",
        "plan",
        "Acordar con los inspectores un plazo fijo para las cabinas sin línea.",
    ),
    (
        "paula",
        "2026-08",
        "plan",
        "Preparar una guía breve sobre los rechazos de tarjeta según la entidad emisora.",
    ),
    (
        "beatriz",
        "2026-08",
        "agradecimiento",
        "Gracias a quienes cambiaron su descanso para cubrir los fines de semana de agosto.",
    ),
    (
        "elena",
        "2026-08",
        "agradecimiento",
        "Gracias a Óscar por quedarse conmigo en las reclamaciones difíciles de la tarde.",
    ),
)


def make_notes() -> pl.DataFrame:
    """The sheet of notes."""
    return pl.DataFrame(NOTES, schema=["person", "month", "kind", "text"], orient="row")
