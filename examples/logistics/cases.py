"""Enquiries about where the goods are, and claims: a year of them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

import polars as pl

from examples.logistics.people import at_work
from examples.office_time import LAST_DAY, OfficeTime, months

END = datetime.combine(LAST_DAY, time(19))
AUGUST = date(2026, 8, 1)
RECEIVED = {
    "whereabouts": (13, 14, 13, 15, 17, 13, 14, 12, 14, 15, 13, 14),
    "delivery": (8, 9, 8, 10, 9, 7, 8, 9, 8, 9, 8, 7),
    "paperwork": (5, 6, 5, 4, 5, 6, 5, 5, 6, 5, 6, 4),
    "claim_delay": (2, 3, 2, 3, 6, 3, 2, 2, 3, 4, 2, 3),
}
"""Received from September to August, beside a claim for each damaged or lost shipment."""

CLAIMS = ("claim_delay", "claim_damage", "claim_missing")
TITLES = {
    "whereabouts": ("¿Dónde está mi envío?", "Pide posición del camión", "Pide posición del tren"),
    "delivery": ("Hora prevista de entrega", "Cambio de hora de entrega", "¿Entregan hoy?"),
    "paperwork": ("Copia del albarán sellado", "Falta la carta de porte", "Certificado de frío"),
    "claim_delay": ("Reclama la penalización por retraso", "Línea parada por el retraso"),
    "claim_damage": ("Bultos mojados", "Paletas volcadas", "Embalaje roto a la llegada"),
    "claim_missing": ("No ha llegado la mercancía",),
}
OFFICE_MINUTES = {
    "whereabouts": 40,
    "delivery": 45,
    "paperwork": 180,
    "claim_delay": 2400,
    "claim_damage": 3000,
    "claim_missing": 3600,
}
"""Median office minutes from the first response to the end."""

ENDINGS = {"whereabouts": "answered", "delivery": "answered", "paperwork": "sent"}
HOLDERS = {
    "madrid": "hector",
    "norte": "hector",
    "barcelona": "nuria",
    "levante": "adriana",
    "portugal": "beatriz",
    "aragon": "silvia",
}
ROUTES_OF = {
    "ebro_rail": "barcelona",
    "iberatlas": "portugal",
    "jiloca": "norte",
    "lasheras": "levante",
    "own": "madrid",
}
"""Where a shipment that has not arrived was going."""

OPEN_IN_AUGUST = {
    "claim_damage": ("expert", "expert", "expert", "carrier", "customer_papers"),
    "claim_missing": ("carrier",),
}
"""Why the last claims of August are still open."""

COLUMNS = {
    "number": pl.String,
    "opened": pl.Datetime,
    "kind": pl.String,
    "category": pl.String,
    "place": pl.String,
    "customer": pl.String,
    "title": pl.String,
    "due": pl.Date,
    "person": pl.String,
    "first_response": pl.Datetime,
    "waiting_since": pl.Datetime,
    "escalated": pl.Datetime,
    "resolved": pl.Datetime,
    "reason": pl.String,
    "fault": pl.String,
}
Row = dict[str, object]


def make_cases(
    rng: Random, clock: OfficeTime, shipments: pl.DataFrame
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The sheet of enquiries and claims, and the further moves: what had to be answered again."""
    rows = [*_claims(rng, clock, shipments), *_others(rng, clock, shipments)]
    _leave_open(rows)
    rows.sort(key=lambda row: str(row["opened"]))
    for index, row in enumerate(rows, start=1):
        row["number"] = f"C-{index:04d}"
    sheet = pl.DataFrame(rows, schema=COLUMNS)
    return sheet, _answered_again(rng, clock, sheet)


def _others(rng: Random, clock: OfficeTime, shipments: pl.DataFrame) -> list[Row]:
    """Enquiries about shipments that were on the way then, and claims for late ones."""
    rows = []
    for index, month in enumerate(months()):
        booked = shipments.filter(pl.col("booked").dt.month() == month.month)
        late = booked.filter(pl.col("arrived").dt.date() > pl.col("due"))
        for category, counts in RECEIVED.items():
            of = late if category == "claim_delay" and late.height else booked
            for _ in range(counts[index]):
                shipment = of.row(rng.randrange(of.height), named=True)
                column = "due" if category == "claim_delay" else "booked"
                day = shipment[column] if column == "due" else shipment[column].date()
                day += timedelta(days=rng.choice((0, 1, 1, 2)))
                rows.append(_case(rng, clock, category, shipment, min(day, LAST_DAY)))
    return rows


def _claims(rng: Random, clock: OfficeTime, shipments: pl.DataFrame) -> list[Row]:
    rows = []
    for category, column in (("claim_damage", "damage_found"), ("claim_missing", "lost")):
        wrong = shipments.filter(pl.col(column).is_not_null())
        for shipment in wrong.iter_rows(named=True):
            if category == "claim_missing" or rng.random() < 0.8:
                day = shipment[column].date() + timedelta(days=rng.choice((0, 1)))
                rows.append(_case(rng, clock, category, shipment, min(day, LAST_DAY)))
    return rows


def _case(
    rng: Random, clock: OfficeTime, category: str, shipment: dict[str, object], day: date
) -> Row:
    place = str(shipment["destination"] or ROUTES_OF[str(shipment["carrier"])])
    opened = clock.moment(rng, day)
    if opened > END:
        opened = clock.moment(rng, LAST_DAY)
    person = at_work(_holder(rng, place, opened.date()), opened.date())
    first = clock.after(opened, rng.lognormvariate(0, 0.8) * 22)
    minutes = OFFICE_MINUTES[category] * rng.lognormvariate(0, 0.7)
    row: Row = dict.fromkeys(COLUMNS) | {
        "opened": opened,
        "kind": "complaint" if category in CLAIMS else "enquiry",
        "category": category,
        "place": place,
        "customer": shipment["customer"],
        "title": f"{rng.choice(TITLES[category])} ({shipment['number']})",
        "due": _due(clock, category, opened.date()),
        "person": person,
        "first_response": first if first < END else None,
        "fault": _fault(rng, category),
    }
    return row | _course(rng, clock, category, first, minutes)


def _course(rng: Random, clock: OfficeTime, category: str, first: datetime, minutes: float) -> Row:
    resolved = clock.after(first, minutes)
    row: Row = {}
    if category in CLAIMS and rng.random() < 0.35:
        row["escalated" if rng.random() < 0.4 else "waiting_since"] = clock.after(first, 120)
        resolved = max(resolved, clock.after(first, 300))
    if resolved < END:
        accepted = "accepted" if rng.random() < 0.7 else "rejected"
        row |= {"resolved": resolved, "reason": ENDINGS.get(category, accepted)}
    elif category in CLAIMS:
        row["reason"] = "carrier"
    return {key: each for key, each in row.items() if not isinstance(each, datetime) or each < END}


def _holder(rng: Random, place: str, day: date) -> str:
    holder = HOLDERS[place]
    if rng.random() < 0.12:
        holder = rng.choice(("joaquin", "silvia", "beatriz"))
    if holder == "adriana" and day < date(2026, 2, 2):
        return rng.choice(("nuria", "hector"))
    return holder


def _due(clock: OfficeTime, category: str, day: date) -> date:
    """An enquiry is answered within a working day, a claim within fifteen days."""
    if category in CLAIMS:
        return day + timedelta(days=15)
    day += timedelta(days=1)
    while not clock.is_weekday(day):
        day += timedelta(days=1)
    return day


def _fault(rng: Random, category: str) -> str | None:
    if category not in CLAIMS:
        return None
    return rng.choices(("third_party", "ours", "customer"), (6, 2, 1))[0]


def _leave_open(rows: list[Row]) -> None:
    """The last claims of August for damage and loss, each with what it waits for."""
    for category, reasons in OPEN_IN_AUGUST.items():
        own = [row for row in rows if row["category"] == category]
        own.sort(key=lambda row: str(row["opened"]))
        for row, reason in zip(own[-len(reasons) :], reasons, strict=True):
            first = row["first_response"]
            assert isinstance(first, datetime)
            step = "escalated" if reason == "expert" else "waiting_since"
            since = first + timedelta(minutes=45)
            row |= {"escalated": None, "waiting_since": None, "resolved": None}
            row |= {step: since, "reason": reason}


def _answered_again(rng: Random, clock: OfficeTime, sheet: pl.DataFrame) -> pl.DataFrame:
    """Enquiries whose answer was not exact: asked again the next day and answered again."""
    moves = []
    answered = sheet.filter(pl.col("kind") == "enquiry", pl.col("resolved").is_not_null())
    for index, month in enumerate(months()):
        own = answered.filter(
            pl.col("resolved").dt.month() == month.month, pl.col("resolved").dt.day() <= 24
        )
        for number, resolved in rng.sample(
            own.select("number", "resolved").rows(), (2, 1, 3, 2, 3, 1, 2, 1, 2, 2, 1, 2)[index]
        ):
            again = clock.after(resolved, rng.uniform(200, 700))
            ends = clock.after(again, rng.uniform(30, 200))
            moves.append({"number": number, "at": again, "state": "in_hand", "reason": "came_back"})
            moves.append({"number": number, "at": ends, "state": "resolved", "reason": "answered"})
    return pl.DataFrame(moves).sort("at", "number", maintain_order=True)
