"""How the sample offices write their sheets: headings, and what each dated column brings about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Dated:
    """A column with the day of a step: the state it leads to, and which it may be taken from."""

    heading: str
    state: str
    sources: tuple[str, ...] = ()
    holder: str = ""
    place: str = ""
    quantity: str = ""
    value: str = ""
    seconds: str = ""
    """Of a step without a day of its own: so many seconds after the step before."""


@dataclass(frozen=True)
class Written:
    """A book's sheet; ``decimals`` are those of quantities, ``value_decimals`` of values."""

    steps: tuple[Dated, ...]
    open_states: tuple[str, ...]
    person: tuple[str, ...] = ("Responsable", "Persona")
    place: tuple[str, ...] = ("Lugar",)
    category: str = ""
    quantity: str = ""
    due: str = "Fecha prometida"
    decimals: int = 0
    value_decimals: int = 3
    fields: Mapping[str, str] | None = None


WORDS = {
    "en curso": "in_hand",
    "resuelta": "resolved",
    "elevada": "escalated",
    "hecho": "done",
    "salida": "issued",
    "cobrada": "paid",
    "dada de baja": "written_off",
    "Consulta": "enquiry",
    "Incidencia": "incident",
    "Petición": "request",
    "Reclamación": "complaint",
    "Percance evitado": "near_miss",
    "Saltando un nivel": "jumped",
    "Propio": "ours",
}
"""What the sample offices call states and values."""

FURTHER_SOURCES = {
    ("stock", "issued"): ("stored",),
    ("fees", "paid"): ("due",),
    ("fees", "written_off"): ("due",),
}
"""Which state a line of the sheet of moves takes from, of books whose items are divided."""

_PATH = ("on_the_way", "at_transfer")

WRITTEN: Mapping[str, Written] = {
    "cases": Written(
        (
            Dated("Fecha de apertura", "new"),
            Dated("Primera respuesta", "in_hand"),
            Dated("En espera desde", "waiting"),
            Dated("Elevada el", "escalated"),
            Dated("Devuelta el", "in_hand"),
            Dated("Resuelta el", "resolved"),
            Dated("Retirada el", "withdrawn"),
        ),
        ("new", "in_hand", "waiting", "escalated"),
        category="Categoría",
        fields={
            "kind": "Clase",
            "route": "Por dónde llegó",
            "fault": "De quién fue el fallo",
        },
    ),
    "fees": Written(
        (
            Dated("Fecha de emisión", "due"),
            Dated("Fecha de cobro", "paid", ("due",), quantity="Importe cobrado"),
        ),
        ("due",),
        place=("Comunidad",),
        category="Tipo de cuota",
        quantity="Importe",
        due="Vencimiento",
        decimals=2,
    ),
    "calls": Written(
        (
            Dated("Entrada", "queued"),
            Dated("", "talking", holder="Agente", seconds="Espera (s)"),
            Dated("", "wrap_up", seconds="Conversación (s)"),
            Dated("", "ended", seconds="Trabajo posterior (s)"),
            Dated("", "abandoned", seconds="Abandono a los (s)"),
        ),
        ("queued", "talking", "wrap_up"),
        person=(),
        place=("Cola",),
        category="Categoría",
    ),
    "tasks": Written(
        (
            Dated("Planificado el", "planned"),
            Dated("Hecho el", "done"),
            Dated("Descartado el", "dropped"),
        ),
        ("planned",),
        category="Clase de trabajo",
        quantity="Cantidad",
        due="Fecha límite",
    ),
    "shifts": Written(
        (
            Dated("Fecha del turno", "planned"),
            Dated("Ausencia el", "missed"),
            Dated("Trabajado el", "worked"),
            Dated("Cubierto el", "covered", holder="Cubierto por"),
            Dated("Suspendido el", "called_off"),
        ),
        ("planned",),
        category="Clase de turno",
    ),
    "training": Written(
        (
            Dated("Inscripción", "enrolled"),
            Dated("Asistió el", "attended"),
            Dated("Aprobó el", "passed", value="Nota"),
            Dated("Suspendió el", "failed", value="Nota"),
            Dated("Ausente el", "absent"),
        ),
        ("enrolled",),
        category="Tipo",
        due="Empieza a atender el",
    ),
    "quality": Written(
        (
            Dated("Planificada el", "planned"),
            Dated("Conforme el", "met", value="Puntuación"),
            Dated("No conforme el", "below", value="Puntuación"),
            Dated("Mejora lograda el", "improved"),
            Dated("Descartada el", "dropped"),
        ),
        ("planned", "below"),
        person=("Persona revisada",),
        category="Clase de revisión",
        due="Fecha límite",
    ),
    "conduct": Written(
        (
            Dated("Observada el", "observed"),
            Dated("Conversación el", "talked"),
            Dated("Sanción el", "sanctioned"),
            Dated("Zanjada el", "settled"),
            Dated("Infundada el", "unfounded"),
        ),
        ("observed", "talked", "sanctioned"),
        category="Clase de falta",
    ),
    "wellbeing": Written(
        (
            Dated("Consulta el", "asked"),
            Dated("Sin respuesta el", "lapsed"),
            Dated("Respondida el", "answered", value="Ánimo"),
        ),
        ("asked",),
        category="Clase de consulta",
    ),
    "surveys": Written(
        (
            Dated("Enviada el", "sent"),
            Dated("Caducada el", "expired"),
            Dated("Respondida el", "answered", value="Puntuación"),
        ),
        ("sent",),
        person=("Persona que atendió",),
        category="Índice",
    ),
    "visits": Written(
        (
            Dated("Planificada el", "planned"),
            Dated("Sin localizar el", "unreachable"),
            Dated("Hecha el", "made"),
            Dated("Descartada el", "dropped"),
            Dated("Por atender desde", "to_act"),
            Dated("Atendido el", "acted"),
        ),
        ("planned", "to_act"),
        category="Clase de visita",
        due="Fecha límite",
    ),
    "meters": Written(
        (
            Dated("Fecha prevista", "due"),
            Dated("Leído el", "read", value="Consumo"),
            Dated("Estimado el", "estimated", value="Consumo"),
            Dated("Ilegible el", "unreadable"),
        ),
        ("due",),
        place=("Comunidad",),
        category="Tipo",
    ),
    "stock": Written(
        (
            Dated("Entrada el", "stored"),
            Dated("Salida el", "issued", ("stored",), quantity="Piezas salidas"),
            Dated("Recuento el", "stored", ("stored",), value="Piezas contadas"),
            Dated("Falta desde", "missing", ("stored",), quantity="Piezas que faltan"),
        ),
        ("stored",),
        place=("Almacén",),
        category="Clase de mercancía",
        quantity="Piezas",
        value_decimals=0,
    ),
    "shipments": Written(
        (
            Dated("Contratado el", "booked"),
            Dated("Salida", "on_the_way", ("booked",)),
            Dated("Entrada en transbordo", "at_transfer", ("on_the_way",),
                  place="Lugar de transbordo"),
            Dated("Revisado en transbordo el", "at_transfer", ("at_transfer",),
                  value="Bultos revisados"),
            Dated("Salida de transbordo", "on_the_way", ("at_transfer",)),
            Dated("Llegada", "arrived", ("booked", "lost", *_PATH), place="Destino"),
            Dated("Daño hallado el", "damaged", ("arrived", *_PATH), quantity="Bultos dañados"),
            Dated("Daño comunicado el", "reported", ("damaged",)),
            Dated("Perdido el", "lost", _PATH),
            Dated("Anulado el", "called_off", ("booked",)),
        ),
        ("booked", "on_the_way", "at_transfer", "damaged"),
        place=("Almacén de salida",),
        category="Clase de mercancía",
        quantity="Bultos",
        value_decimals=0,
    ),
}  # fmt: skip
