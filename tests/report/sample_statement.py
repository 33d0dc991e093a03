"""The property office's August 2026, and a call centre's, written down by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from cierre.book import Balance, Book, Duration, Flow, Moves, Ranking, Ratio, Score, Sheet, State
from cierre.directory import Category, Directory, Note, Person, Place, Reason, Target
from cierre.directory import Unit as Team
from cierre.statement.model import (
    Attained,
    Coverage,
    Figure,
    Identity,
    OpenItem,
    Ranked,
    Scope,
    Statement,
)

ANY = Moves()
CASE_PARTS = {"leak": 27, "gate": 11, "corridor_light": 11, "other": 14}
HANDLED_PARTS = {"leak": 12, "gate": 8, "corridor_light": 9, "other": 13}
PENDING_PARTS = {"leak": 15, "gate": 3, "corridor_light": 2, "other": 1}
COLLECTED = (241300, 268450, 261900, 219740, 223180, 204260, 164229, 143221)
MONTH_TARGETS = (235000, 265000, 260000, 215000, 220000, 200000, 175000, 170000)


def book(name: str, *measures: object, states: tuple[str, ...] = (), **more: object) -> Book:
    """A book of which only the names of states and measures matter."""
    made = tuple(State(each) for each in states)
    return Book(name, made, (), measures, Sheet((), ()), **more)  # type: ignore[arg-type]


def flow(name: str, unit: str = "items") -> Flow:
    return Flow(name, ANY, unit=unit)  # type: ignore[arg-type]


BOOKS = {
    each.id: each
    for each in (
        book(
            "cases",
            *(
                flow(name)
                for name in ("received", "handled", "reopened", "withdrawn", "on_time", "promised")
            ),
            *(flow(name) for name in ("complaints", "near_misses", "jumped")),
            Balance("pending", ("new",)),
            Balance("opening_pending", ("new",), at="opening"),
            Duration("first_response_median", ANY, "median"),
            Duration("resolution_median", ANY, "median"),
            Duration("resolution_p90", ANY, "p90"),
            Ratio("on_time_share", "on_time", "promised"),
            states=("new", "in_hand", "waiting", "escalated", "resolved", "withdrawn"),
            headline=("received", "handled", "pending"),
        ),
        book(
            "fees",
            *(
                flow(name, "money")
                for name in ("billed", "collected", "returned", "written_off", "opening_arrears")
            ),
            flow("payments"),
            Ratio("collection_rate", "collected", "opening_arrears+billed"),
            Balance("arrears", ("due",), of="quantity", unit="money"),
            Balance("credit", ("credit",), of="quantity", unit="money", better="neither"),
            states=("due", "credit", "paid"),
            quantity="money",
            digits=2,
            headline=("billed", "collected", "arrears"),
        ),
        book(
            "tasks",
            *(flow(name) for name in ("planned", "done", "dropped", "missed")),
            *(flow(name) for name in ("on_time", "promised")),
            flow("done_quantity", "quantity"),
            Balance("pending", ("planned",)),
            Ratio("on_time_share", "on_time", "promised"),
            states=("planned", "done", "dropped"),
            headline=("done",),
        ),
        book(
            "meters",
            *(flow(name) for name in ("planned", "read", "estimated", "unreadable")),
            Flow("consumption", ANY, "value", unit="score"),
            Ratio("read_share", "read", "planned"),
            Ranking("heaviest", ANY),
            states=("due",),
            headline=("read",),
        ),
        book(
            "training",
            *(flow(name) for name in ("attended", "passed", "failed", "examined")),
            *(flow(name) for name in ("onboarded", "onboarded_late")),
            Ratio("pass_rate", "passed", "examined"),
            Score("mark_mean", ANY),
            states=("enrolled",),
        ),
        book(
            "calls",
            *(flow(name) for name in ("offered", "answered", "abandoned", "nuisance")),
            *(
                Duration(f"{name}_mean", ANY, "mean")
                for name in ("wait", "talk", "wrap_up", "handle")
            ),
            Ratio("abandonment_rate", "abandoned", "offered"),
            Ratio("service_level", "answered", "offered"),
            states=("queued",),
            headline=("offered", "answered"),
        ),
    )
}

DIRECTORY = Directory(
    id="fincas",
    name="Administración de Fincas Ribera Alta",
    time_zone="Europe/Madrid",
    locale="es_ES",
    currency="EUR",
    pack="property",
    books=("cases", "fees", "tasks", "meters", "training"),
    units=(Team("atencion", "Atención y cobros"),),
    people=(
        Person("lucia", "Lucía Ferrer Ortega"),
        Person("marta", "Marta Solís Peña"),
        Person("ruben", "Rubén Castaño Gil"),
    ),
    places=(Place("los_tilos", "Los Tilos"), Place("las_lilas", "Las Lilas")),
    categories=(
        Category("cases", "leak", "Filtraciones"),
        Category("cases", "gate", "Puertas y portones"),
        Category("cases", "corridor_light", "Luces de pasillo"),
        Category("cases", "other", "Otras quejas"),
        Category("cases", "billing", "Cobros indebidos"),
        Category("meters", "water", "Agua", "metro cúbico", "metros cúbicos"),
        Category("tasks", "pest_control", "Control de plagas", "vez", "veces"),
        Category("tasks", "bins", "Traslado de contenedores", "contenedor", "contenedores"),
        Category("tasks", "waterproofing", "Impermeabilización", "zona", "zonas"),
        Category("tasks", "drains", "Limpieza de sumideros", "sumidero", "sumideros"),
        Category("tasks", "watering", "Riego del jardín de las lilas", "vez", "veces"),
        Category("tasks", "weeding", "Deshierbe del jardín de las lilas", "vez", "veces"),
        Category("tasks", "gates", "Revisión de portones", "portón", "portones"),
    ),
    reasons=(
        Reason("cases", "decision", "Pendiente de decisión de la junta"),
        Reason("cases", "parts", "A la espera de repuestos"),
        Reason("cases", "wiring", "Cableado por revisar"),
    ),
    targets=tuple(
        Target("fees.collected", f"2026-{month:02}", Decimal(value))
        for month, value in enumerate(MONTH_TARGETS, 1)
    ),
    author="marta",
    reviewer="lucia",
    approver="Carmen Aguirre Soto",
    values={"calls.line": {"public": "Teléfonos públicos", "cards": "Tarjetas"}},
)


def counted(name: str, value: int, before: int | None = None, **more: object) -> Figure:
    """A count with the month before it."""
    change = None if before is None else value - before
    return Figure(name, "items", value, before=before, change=change, **more)  # type: ignore[arg-type]


def money(name: str, value: str, before: str, **more: object) -> Figure:
    """An amount with the month before it."""
    now, then = Decimal(value), Decimal(before)
    return Figure(name, "money", now, before=then, change=now - then, **more)  # type: ignore[arg-type]


def by(**parts: int) -> dict[str, dict[str, int]]:
    return {"category": parts}


FEES = (
    money(
        "fees.collected",
        "143221.00",
        "164229.00",
        better="more",
        parts={"place": {"los_tilos": Decimal(80000), "las_lilas": Decimal(63221)}},
        targets=(
            Attained(
                "month",
                Decimal(170000),
                Decimal(143221),
                Decimal("0.84248"),
                met=False,
                missed_months=2,
            ),
            Attained(
                "year",
                Decimal(1950000),
                Decimal(1726280),
                Decimal("0.88527"),
                met=False,
                required=Decimal(55930),
                remaining_months=4,
                wider=True,
            ),
        ),
        history=tuple(
            (f"2026-{month:02}", Decimal(value)) for month, value in enumerate(COLLECTED, 1)
        ),
    ),
    counted("fees.payments", 402, 447),
    money("fees.billed", "151200.00", "151200.00"),
    money("fees.returned", "0.00", "0.00"),
    money("fees.credit", "0.00", "0.00"),
    money("fees.written_off", "0.00", "0.00"),
    Figure("fees.collection_rate", "share", Decimal("0.6996"), "more", base=846),
    money("fees.arrears", "61480.00", "53501.00", better="less"),
)
CASES = (
    counted("cases.received", 63, 55, parts={"category": CASE_PARTS}, better="less"),
    counted("cases.handled", 42, 55, parts={"category": HANDLED_PARTS}, better="more"),
    counted("cases.pending", 21, 0, parts={"category": PENDING_PARTS}, better="less"),
    counted("cases.opening_pending", 0, 0),
    counted("cases.reopened", 1, 0),
    Figure(
        "cases.first_response_median", "seconds", 11520, "less", base=61, before=9900, change=1620
    ),
    Figure("cases.resolution_median", "seconds", 93600, "less", base=42),
    Figure("cases.resolution_p90", "seconds", 312000, "less", base=42),
    Figure(
        "cases.on_time_share",
        "share",
        Decimal("0.7619"),
        "more",
        base=42,
        before=Decimal("0.8"),
        change=Decimal("-0.0381"),
        targets=(
            Attained(
                "month",
                Decimal("0.85"),
                Decimal("0.7619"),
                Decimal("0.8964"),
                met=False,
                missed_months=1,
            ),
        ),
    ),
)
TASKS = (
    counted("tasks.planned", 40, 31),
    counted(
        "tasks.done",
        34,
        31,
        parts={"place": {"los_tilos": 20, "las_lilas": 14}},
        better="more",
    ),
    Figure(
        "tasks.done_quantity",
        "quantity",
        44,
        parts=by(
            pest_control=2, bins=10, waterproofing=3, drains=11, watering=3, weeding=1, gates=14
        ),
    ),
    counted("tasks.pending", 5, 4),
    counted("tasks.promised", 34, 31),
    counted("tasks.dropped", 1, 0),
    counted("tasks.on_time", 31, 29),
    Figure("tasks.on_time_share", "share", Decimal("0.9118"), "more", base=34),
)
METERS = (
    counted("meters.planned", 840, 840),
    counted("meters.read", 818, 821),
    counted("meters.estimated", 22, 19),
    Figure(
        "meters.read_share",
        "share",
        Decimal("0.9738"),
        "more",
        base=840,
        before=Decimal("0.9774"),
        change=Decimal("-0.0036"),
        targets=(
            Attained("month", Decimal("0.97"), Decimal("0.9738"), Decimal("1.0039"), met=True),
        ),
    ),
    Figure(
        "meters.consumption",
        "score",
        Decimal("4512.3"),
        parts={"category": {"water": Decimal("4512.3")}},
    ),
)
TRAINING = (
    counted("training.attended", 9, 4, parts={"holder": {"marta": 5, "ruben": 4}}),
    counted("training.passed", 7, 3, parts={"holder": {"marta": 4, "ruben": 3}}),
    counted("training.failed", 1, 0, parts={"holder": {"ruben": 1}}),
    counted("training.examined", 8, 3, parts={"holder": {"marta": 4, "ruben": 4}}),
    Figure("training.pass_rate", "share", Decimal("0.875"), "more", base=8),
    Figure("training.mark_mean", "score", Decimal("7.85"), "more", base=8),
)


def open_case(number: int, category: str, state: str, reason: str, place: str) -> OpenItem:
    return OpenItem(
        "cases",
        f"Q-{number:03}",
        f"Aviso {number}",
        state,
        category,
        place,
        "ruben",
        reason,
        f"2026-08-{3 + number % 25:02}",
        None,
        1,
    )


PENDING = (
    *(open_case(n, "leak", "escalated", "decision", "los_tilos") for n in range(15)),
    *(open_case(n, "gate", "waiting", "parts", "las_lilas") for n in range(15, 18)),
    *(open_case(n, "corridor_light", "in_hand", "wiring", "los_tilos") for n in range(18, 20)),
    open_case(20, "other", "in_hand", "", "las_lilas"),
)
PLANNED = (
    OpenItem(
        "tasks", "T-1", "", "planned", "pest_control", "los_tilos", "ruben", "", "2026-08-20",
        "2026-09-07", 1,
    ),
)  # fmt: skip


def whole(book: str, opening: int, into: int, out: int, reached: dict[str, int]) -> Identity:
    """A book's roll-forward as the product makes it: in its quantity, all that came in new."""
    closing = opening + into - out
    parts = {"outside": into}, reached
    return Identity(
        book, "whole", None, "quantity", opening, into, out, 0, closing, closing, (), *parts
    )


IDENTITIES = (
    whole("cases", 0, 63, 42, {"resolved": 42}),
    whole("fees", 5350100, 15120000, 14322100, {"paid": 14322100}),
    whole("tasks", 0, 40, 35, {"done": 34, "dropped": 1}),
)
NOTES = (
    Note(
        "marta", "2026-08", "shortcoming", "Tardamos en avisar a los vecinos de los cortes de agua."
    ),
    Note("lucia", "2026-08", "plan", "Llevar a la junta las filtraciones de Los Tilos."),
)


def statement(*figures: Figure, **more: object) -> Statement:
    """The property office's August with these figures."""
    given: dict[str, object] = {
        "office": "fincas",
        "office_name": DIRECTORY.name,
        "scope": Scope("office", "", DIRECTORY.name),
        "period": "2026-08",
        "first_day": "2026-08-01",
        "last_day": "2026-08-31",
        "cut_off": "2026-08-31",
        "currency": "EUR",
        "figures": {each.id: each for each in figures},
    }
    return Statement(**{**given, **more})  # type: ignore[arg-type]


AUGUST = statement(
    *FEES,
    *CASES,
    *TASKS,
    *METERS,
    *TRAINING,
    rankings={
        "meters.heaviest": (
            Ranked("C-071", "Portal 3, 2.º B", "water", "los_tilos", Decimal("48.2")),
            Ranked("C-012", "Portal 1, 4.º A", "water", "las_lilas", Decimal("41.7")),
        )
    },
    identities=IDENTITIES,
    coverage=(Coverage("cases", "reported"), Coverage("fees", "reported")),
    notes=NOTES,
    pending=PENDING,
    planned=PLANNED,
)

EMPTY_AUGUST = replace(
    AUGUST,
    figures={
        each.id: replace(each, value=0 if each.unit in ("items", "quantity", "money") else None,
                         before=None, change=None, parts={}, targets=(), history=(), base=0)
        for each in AUGUST.figures.values()
    },
    rankings={}, identities=(), notes=(), pending=(), planned=(),
    coverage=(Coverage("cases", "nothing"), Coverage("fees", "missing")),
)  # fmt: skip

CALLS = (
    counted(
        "calls.offered",
        4120,
        3985,
        parts={"line": {"public": 3000, "cards": 1120}},
        history=(("2026-06", 3900), ("2026-07", 3985), ("2026-08", 4120)),
    ),
    counted(
        "calls.answered",
        3914,
        3827,
        parts={
            "line": {"public": 2870, "cards": 1044},
            "holder": {"marta": 2014, "ruben": 1900},
        },
    ),
    counted("calls.abandoned", 206, 158, parts={"line": {"public": 130, "cards": 76}}),
    counted("calls.nuisance", 12, 9),
    Figure("calls.wait_mean", "seconds", Decimal(34), "less",
           {"holder": {"marta": 31, "ruben": 37}}, 3914, 29, Decimal(5)),
    Figure("calls.talk_mean", "seconds", Decimal(188), "less", base=3914),
    Figure("calls.wrap_up_mean", "seconds", Decimal(42), "less", base=3914),
    Figure("calls.handle_mean", "seconds", Decimal(230), "less",
           {"holder": {"marta": 221, "ruben": 240}}, 3914),
    Figure("calls.abandonment_rate", "share", Decimal("0.05"), "less", base=4120,
           before=Decimal("0.0396"), change=Decimal("0.0104")),
    Figure(
        "calls.service_level",
        "share",
        Decimal("0.774"),
        "more",
        {"line": {"public": Decimal("0.79"), "cards": Decimal("0.731")}},
        4120,
        targets=(
            Attained("month", Decimal("0.8"), Decimal("0.774"), Decimal("0.9675"), met=False,
                     missed_months=1),
        ),
        history=(("2026-06", Decimal("0.82")), ("2026-07", Decimal("0.81")),
                 ("2026-08", Decimal("0.774"))),
    ),
    counted("cases.received", 37, 31,
            parts={"category": {"billing": 37}, "line": {"public": 22, "cards": 15}}),
    counted("cases.handled", 37, 30, parts={"category": {"billing": 37}}),
    counted("cases.pending", 1, 1),
    Figure(
        "pack.complaints_per_thousand_calls",
        "per_thousand",
        Decimal("8.98"),
        "less",
        {"line": {"public": Decimal("7.33"), "cards": Decimal("13.39")}},
        4120,
        Decimal("7.78"),
        Decimal("1.2"),
    ),
)  # fmt: skip
AGENT = statement(
    counted("calls.answered", 2014, 1930),
    Figure("calls.wait_mean", "seconds", Decimal(31), "less", base=2014),
    Figure("calls.talk_mean", "seconds", Decimal(181), "less", base=2014),
    Figure("calls.wrap_up_mean", "seconds", Decimal(40), "less", base=2014),
    Figure("calls.handle_mean", "seconds", Decimal(221), "less", base=2014),
    counted("cases.received", 0, 0),
    counted("cases.handled", 0, 0),
    counted("cases.pending", 0, 0),
    Figure("cases.on_time_share", "share", None, "more", base=0),
    scope=Scope("person", "marta", "Marta Solís Peña"),
    notes=(Note("marta", "2026-08", "shortcoming", "Me falta paciencia en las llamadas largas."),),
)
CALL_CENTRE = replace(DIRECTORY, pack="call_centre", books=("calls", "cases", "training"))

LABELS = {
    "cases": "Quejas",
    "fees": "Cuotas",
    "tasks": "Trabajos",
    "meters": "Contadores",
    "training": "Formación",
    "calls": "Llamadas",
    "received": "Quejas recibidas",
    "handled": "Quejas resueltas",
    "pending": "Pendientes al cierre",
    "opening_pending": "Pendientes al inicio",
    "reopened": "Reabiertas",
    "first_response_median": "Primera respuesta (mediana)",
    "resolution_median": "Resolución (mediana)",
    "resolution_p90": "Resolución (percentil 90)",
    "on_time_share": "Hecho dentro de plazo",
    "billed": "Cuotas emitidas",
    "collected": "Cobros",
    "payments": "Pagos recibidos",
    "returned": "Devuelto",
    "credit": "Saldo a favor al cierre",
    "written_off": "Dado de baja",
    "opening_arrears": "Por cobrar al inicio",
    "collection_rate": "Cobrado sobre lo debido",
    "unreadable": "Sin leer",
    "withdrawn": "Retiradas",
    "arrears": "Por cobrar al cierre",
    "planned": "Previstos",
    "done": "Trabajos terminados",
    "done_quantity": "Cantidad hecha",
    "dropped": "Descartados",
    "read": "Contadores leídos",
    "read_share": "Lecturas hechas",
    "estimated": "Estimados",
    "consumption": "Consumo",
    "heaviest": "Mayores consumos",
    "attended": "Asistencias",
    "passed": "Aprobados",
    "failed": "Suspensos",
    "examined": "Exámenes",
    "pass_rate": "Aprobados sobre exámenes",
    "mark_mean": "Nota media",
    "offered": "Llamadas recibidas",
    "answered": "Llamadas atendidas",
    "abandoned": "Llamadas abandonadas",
    "nuisance": "Llamadas molestas",
    "wait_mean": "Espera media",
    "talk_mean": "Conversación media",
    "wrap_up_mean": "Trabajo posterior medio",
    "handle_mean": "Gestión media",
    "abandonment_rate": "Abandono",
    "service_level": "Nivel de servicio",
    "on_time": "En su fecha",
    "promised": "Con plazo",
    "complaints": "Reclamaciones",
    "near_misses": "Percances evitados",
    "jumped": "Saltaron un nivel",
    "missed": "Sin hacer",
    "onboarded": "Acogidas",
    "onboarded_late": "Acogidas tarde",
}
STATES = {
    "resolved": "Resuelta",
    "withdrawn": "Retirada",
    "paid": "Pagada",
    "dropped": "Descartado",
    "new": "Sin empezar",
    "in_hand": "En curso",
    "waiting": "En espera",
    "escalated": "Elevada para decisión",
    "due": "Por hacer",
    "credit": "A favor",
    "planned": "Previsto",
    "done": "Hecho",
    "enrolled": "Inscrito",
    "queued": "En cola",
}


def wording(name: str, language: str) -> str:
    """What ``cierre.books.wording`` would give for the books above."""
    lines = [f"book =\n    .label = {LABELS[name]}", "column_line = Línea"]
    lines += [f"state_{state.id} = {STATES[state.id]}" for state in BOOKS[name].states]
    lines += [
        f"{measure.id} =\n    .label = {LABELS[measure.id]}\n    .definition = Cuenta {measure.id}."
        for measure in BOOKS[name].measures
    ]
    return "\n".join(lines) + "\n"
