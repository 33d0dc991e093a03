"""A property office's August 2026, and a call centre's, loaded and told by the product itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from tests.report.little_offices import CASE_HEADS, Sheet, Told, folder_to_keep, tell

SCOPES = ("office", "person:marta")

OFFICE = """
[office]
id = "little"
name = "Administración de Fincas Ribera Alta"
time_zone = "Europe/Madrid"
locale = "es_ES"
currency = "EUR"
pack = "property"
books = ["cases", "fees", "tasks", "meters", "training"]
author = "marta"
reviewer = "lucia"
approver = "Carmen Aguirre Soto"
[hours]
monday = ["09:00-14:00"]
tuesday = ["09:00-14:00"]
wednesday = ["09:00-14:00"]
thursday = ["09:00-14:00"]
friday = ["09:00-14:00"]
[[unit]]
id = "atencion"
name = "Atención y cobros"
"""
CALLS_OFFICE = OFFICE.replace('"property"', '"call_centre"').replace(
    '["cases", "fees", "tasks", "meters", "training"]', '["calls", "cases", "training"]'
)
PEOPLE = {
    "lucia": "Lucía Ferrer Ortega",
    "marta": "Marta Solís Peña",
    "ruben": "Rubén Castaño Gil",
}
PLACES = {"los_tilos": "Los Tilos", "las_lilas": "Las Lilas"}
CATEGORIES = {
    "cases": {
        "leak": "Filtraciones",
        "gate": "Puertas y portones",
        "corridor_light": "Luces de pasillo",
        "other": "Otras quejas",
        "billing": "Cobros indebidos",
    },
    "meters": {"water": "Agua"},
    "tasks": {
        "pest_control": "Control de plagas",
        "bins": "Traslado de contenedores",
        "waterproofing": "Impermeabilización",
        "drains": "Limpieza de sumideros",
        "watering": "Riego del jardín de las lilas",
        "weeding": "Deshierbe del jardín de las lilas",
        "gates": "Revisión de portones",
    },
}
MEASURE_WORDS = {
    "water": ("metro cúbico", "metros cúbicos"),
    "pest_control": ("vez", "veces"),
    "bins": ("contenedor", "contenedores"),
    "waterproofing": ("zona", "zonas"),
    "drains": ("sumidero", "sumideros"),
    "watering": ("vez", "veces"),
    "weeding": ("vez", "veces"),
    "gates": ("portón", "portones"),
}
REASONS = {
    "decision": "Pendiente de decisión de la junta",
    "parts": "A la espera de repuestos",
    "wiring": "Cableado por revisar",
}
COLLECTED = (241300, 268450, 261900, 219740, 223180, 204260, 164229, 143221)
UNPAID = (7750, 7750, 7750, 7750, 7750, 7751, 7000, 7979)
MONTH_TARGETS = (235000, 265000, 260000, 215000, 220000, 200000, 175000, 170000)


def entries(kind: str, names: Mapping[str, str], more: str = "") -> str:
    """A table of office.toml for each name."""
    return "".join(
        f'[[{kind}]]\nid = "{key}"\nname = "{name}"\n{more}' for key, name in names.items()
    )


def settings(office: str) -> str:
    """office.toml: who is there, and what is wanted."""
    membership = 'unit = "atencion"\nsince = "2025-01-01"\n'
    parts = [office, entries("person", PEOPLE, membership), entries("place", PLACES)]
    for book, names in CATEGORIES.items():
        for key, name in names.items():
            words = MEASURE_WORDS.get(key)
            said = f'one = "{words[0]}"\nmany = "{words[1]}"\n' if words else ""
            parts.append(entries("category", {key: name}, f'book = "{book}"\n{said}'))
    parts.append(entries("reason", REASONS, 'book = "cases"\n'))
    return "".join(parts)


def target(figure: str, period: str, value: str) -> str:
    """A target of office.toml."""
    return f'[[target]]\nfigure = "{figure}"\nperiod = "{period}"\nvalue = "{value}"\n'


PROPERTY_TARGETS = (
    *(
        target("fees.collected", f"2026-{n:02}", str(each))
        for n, each in enumerate(MONTH_TARGETS, 1)
    ),
    target("fees.collected", "2026", "2460000"),
    target("cases.on_time_share", "2026-*", "0.85"),
    target("meters.read_share", "2026-*", "0.97"),
)
CALLS_SETTINGS = (
    target("calls.service_level", "2026-*", "0.80")
    + '[values."calls.line"]\npublic = "Teléfonos públicos"\ncards = "Tarjetas"\n'
    + '[values."cases.line"]\npublic = "Teléfonos públicos"\ncards = "Tarjetas"\n'
)
NOTES: Sheet = (
    ("person", "month", "kind", "text"),
    (
        ("marta", "2026-08", "shortcoming",
         "Tardamos en avisar a los vecinos de los cortes de agua."),
        ("lucia", "2026-08", "plan", "Llevar a la junta las filtraciones de Los Tilos."),
    ),
)  # fmt: skip
CALL_HEADS = ("number", "arrived", "place", "line", "person", "wait", "talk", "wrap_up",
              "abandoned_after")  # fmt: skip


@cache
def property_august() -> Told:
    """63 complaints, of which 42 were resolved; fees of eight months; work, meters and courses."""
    sheets = {
        "cases": _cases(),
        "fees": _fees(),
        "tasks": _tasks(),
        "meters": _meters(),
        "training": _training(),
        "notes": NOTES,
    }
    return _told(settings(OFFICE) + "".join(PROPERTY_TARGETS), sheets)


@cache
def call_centre_august() -> Told:
    """412 calls of two lines, some of them given up, and the complaints of those who called."""
    sheets = {"calls": _calls(), "cases": _complaints(), "training": _training(), "notes": NOTES}
    return _told(settings(CALLS_OFFICE) + CALLS_SETTINGS, sheets)


@cache
def empty_month() -> Told:
    """The property office's, before it had any record of August but that there was nothing."""
    nothing = (("person", "month", "kind", "text"), (("marta", "2026-08", "nothing", "cases"),))
    heads, rows = _cases()
    july = [each for each in rows if each[1] < "2026-08" or each[1] > "2026-09"]
    return _told(settings(OFFICE), {"cases": (heads, july), "notes": nothing})


def _told(office: str, sheets: Mapping[str, Sheet]) -> Told:
    return tell(folder_to_keep(), sheets, office=office, scopes=SCOPES)


def _weekday(number: int, month: int = 8) -> str:
    """A working day of the month's first four weeks, by turns."""
    first = {6: 1, 7: 6, 8: 3}[month]
    week, day = divmod(number, 5)
    return f"2026-{month:02}-{first + day + 7 * (week % 4):02}"


LEFT_OPEN = (
    (15, "leak", "los_tilos", "escalated", "decision"),
    (3, "gate", "las_lilas", "waiting_since", "parts"),
    (2, "corridor_light", "los_tilos", "", "wiring"),
    (1, "other", "las_lilas", "", ""),
)
"""How many of a category at a place are left in a state, for a reason."""


def _cases() -> Sheet:
    """July's, all resolved; August's by category, those resolved first, then those left open."""
    heads = (*CASE_HEADS, "waiting_since")
    resolved = {"leak": 12, "gate": 8, "corridor_light": 9, "other": 13}
    august = [each for each, count in resolved.items() for _ in range(count)]
    rows = [_case(n, 7, ("leak", "los_tilos"), "11:45", "resolved") for n in range(55)]
    rows += [_case(n, 8, (each, "las_lilas"), "12:12", "resolved")
             for n, each in enumerate(august, 55)]  # fmt: skip
    for count, category, place, state, reason in LEFT_OPEN:
        rows += [
            {**_case(n, 8, (category, place), "12:12", state), "reason": reason}
            for n in range(len(rows), len(rows) + count)
        ]
    rows.append({"number": "Q-900", "opened": "2026-09-01 09:00", "category": "other"})
    return heads, [tuple(each.get(head, "") for head in heads) for each in rows]


def _case(
    number: int, month: int, where: tuple[str, str], answered: str, state: str
) -> dict[str, str]:
    """Resolved ones have a due day; a quarter of August's came after it."""
    opened = _weekday(number, month)
    late = month == 8 and number % 4 == 0
    ended = {state: f"{opened} 13:30"} if state else {}
    promised = {"due": f"2026-{month:02}-{'01' if late else '28'}"} if state == "resolved" else {}
    return {
        "number": f"Q-{number:03}",
        "opened": f"{opened} 09:00",
        "category": where[0],
        "place": where[1],
        "title": f"Aviso {number}",
        "person": "ruben",
        "first_response": f"{opened} {answered}",
        **ended,
        **promised,
    }


def _fees() -> Sheet:
    heads = ("number", "billed", "amount", "place", "person", "paid", "paid_amount")
    rows = []
    for month, (paid, unpaid) in enumerate(zip(COLLECTED, UNPAID, strict=True), 1):
        first, second = paid * 5 // 9, paid - paid * 5 // 9
        day = f"2026-{month:02}"
        rows += [
            (f"F{month}-1", f"{day}-01", str(first + unpaid), "los_tilos", "marta",
             f"{day}-10", str(first)),
            (f"F{month}-2", f"{day}-01", str(second), "las_lilas", "marta", f"{day}-12",
             str(second)),
        ]  # fmt: skip
    return heads, rows


def _tasks() -> Sheet:
    heads = ("number", "planned", "due", "category", "place", "title", "quantity", "person",
             "done", "dropped")  # fmt: skip
    done = [("gates", 14), ("drains", 11), ("bins", 10), ("waterproofing", 3), ("watering", 3),
            ("pest_control", 2), ("weeding", 1)]  # fmt: skip
    rows = [
        (f"T-{number}", "2026-08-03", f"2026-08-{11 if number % 11 == 3 else 28}", category,
         "los_tilos" if number % 3 else "las_lilas", f"Trabajo {number}", quantity, "ruben",
         "2026-08-12", "")
        for number, (category, quantity) in enumerate(_spread(done), 1)
    ]  # fmt: skip
    return heads, (
        *((f"J-{n}", "2026-07-01", "2026-07-28", "drains", "los_tilos", "", "1", "ruben",
           "2026-07-20", "") for n in range(21)),
        *rows,
        ("T-90", "2026-08-05", "2026-08-20", "drains", "los_tilos", "", "1", "ruben", "",
         "2026-08-21"),
        ("T-91", "2026-08-20", "2026-09-07", "pest_control", "los_tilos", "", "1", "ruben", "", ""),
    )  # fmt: skip


def _spread(quantities: Sequence[tuple[str, int]]) -> Iterator[tuple[str, str]]:
    """Each quantity in as many pieces of work as there are threes in it."""
    for category, quantity in quantities:
        yield from ((category, str(min(3, quantity - done))) for done in range(0, quantity, 3))


def _meters() -> Sheet:
    heads = ("number", "planned", "category", "place", "household", "person", "previous",
             "current", "read", "estimated", "consumption")  # fmt: skip
    rows = []
    for month in (7, 8):
        for number in range(84):
            day, after = f"2026-{month:02}-03", f"2026-{month:02}-14"
            used = 3 + number % 7 + (0 if number else 40)
            start = 100 * number + (0 if month == 7 else used)
            guessed = number % 40 == 39
            rows.append((
                f"C{month}-{number:03}", day, "water", "las_lilas" if number % 2 else "los_tilos",
                f"Portal {1 + number % 4}, {1 + number // 4}.º", "ruben",
                "" if guessed else str(start), "" if guessed else str(start + used),
                "" if guessed else after, after if guessed else "", "5" if guessed else "",
            ))  # fmt: skip
    return heads, rows


def _training() -> Sheet:
    heads = ("number", "enrolled", "person", "course", "attended", "passed", "failed", "mark")
    marks = {"marta": (81, 74, 90, 77), "ruben": (68, 72, 85, 31)}
    return heads, [
        (f"A-{person}-{number}", "2026-08-03", person, f"Curso {number}", "2026-08-18",
         "2026-08-25" if mark >= 50 else "", "" if mark >= 50 else "2026-08-25", str(mark))
        for person, given in marks.items()
        for number, mark in enumerate(given, 1)
    ]  # fmt: skip


def _calls() -> Sheet:
    rows = []
    for month, offered in ((6, 390), (7, 398), (8, 412)):
        for number in range(offered):
            moment = f"{_weekday(number, month)} {9 + number % 5:02}:{number % 60:02}:00"
            line = "cards" if number % 4 == 0 else "public"
            if number % 20 == 19 - month % 2:
                told = ("", "", "", "", str(40 + number % 50))
            else:
                person = "marta" if number % 2 else "ruben"
                told = (person, str(5 + number * 7 % 26), str(150 + number % 77),
                        str(30 + number % 25), "")  # fmt: skip
            rows.append((f"L{month}-{number:04}", moment, "los_tilos", line, *told))
    rows.append(
        ("L9-0000", "2026-09-01 09:00:00", "los_tilos", "public", "marta", "9", "120", "30", "")
    )
    return CALL_HEADS, rows


def _complaints() -> Sheet:
    """Six complaints in July and nine in August, of which one is open, and two near misses."""
    heads = ("number", "opened", "category", "place", "line", "kind", "person",
             "first_response", "resolved")  # fmt: skip
    rows = []
    for month, received in ((7, 6), (8, 11)):
        for number in range(received):
            day = _weekday(number, month)
            is_open = month == 8 and number == 0
            rows.append((
                f"R{month}-{number}", f"{day} 10:00", "billing", "los_tilos",
                "cards" if number % 3 == 0 else "public",
                "complaint" if number < 9 else "near_miss", "ruben", f"{day} 12:00",
                "" if is_open else f"{day} 13:30",
            ))  # fmt: skip
    return heads, rows
