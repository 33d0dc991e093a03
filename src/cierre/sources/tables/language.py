"""The language in which a table is written."""

from __future__ import annotations

from collections.abc import Iterable

from cierre.sources.names import fold
from cierre.sources.tables.vocabulary import has_chinese, tokens

_SIGNS = {
    "es": frozenset(
        ("fecha", "estado", "nombre", "dia", "cliente", "agente", "numero", "tipo", "hora", "nota",
         "responsable", "resultado", "importe", "curso", "lectura", "puntuacion", "fallo",
         "cuadrante", "turno", "empleado", "trabajador", "apellido", "mes", "personal", "horario")
    ),
    "en": frozenset(
        ("date", "status", "name", "day", "customer", "agent", "number", "type", "time", "score",
         "owner", "result", "amount", "course", "created", "closed", "subject", "staff", "rota",
         "roster", "shift", "employee", "team", "member", "week", "desk", "crew", "schedule")
    ),
}  # fmt: skip
"""Words of headings that are of one language alone."""


def language_of(texts: Iterable[str]) -> str:
    """The language in which headings are written: es, en or zh."""
    joined = " ".join(texts)
    if has_chinese(joined):
        return "zh"
    words = set(tokens(fold(joined)))
    counts = {language: len(words & those) for language, those in _SIGNS.items()}
    accents = any(each in "áéíóúñ¿¡üº" for each in joined.casefold())
    return "es" if accents or counts["es"] >= counts["en"] else "en"
