"""Complaints that reach the team in its own contacts: a few a month, more in the storm."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random

import polars as pl

from examples.office_time import LAST_DAY, OfficeTime, months
from examples.satisfaction.staff import TEAM, one_of

DAYS = (
    (4, 17, 24),
    (2, 9, 22, 29),
    (5, 13, 14, 26),
    (3, 11, 18, 30),
    (8, 14, 22, 27),
    (3, 4, 4, 5, 6, 9, 10, 20),
    (5, 17, 18, 31),
    (9, 15, 23),
    (6, 14, 20, 28),
    (3, 16, 25),
    (2, 8, 21, 28),
    (4, 6, 21, 25, 27),
)
"""Days of each month, from September to August, on which a complaint came in."""

CATEGORIES = ("billing", "supply", "contract", "treatment")
WEIGHTS = (42, 28, 16, 14)
IN_THE_STORM = (datetime(2026, 2, 2), datetime(2026, 2, 11))
TITLES = {
    "billing": (
        "Segunda factura con lectura estimada",
        "Cobro de un servicio de mantenimiento que no pidió",
        "La devolución prometida no ha llegado",
    ),
    "supply": (
        "Cuatro cortes en la misma semana",
        "Nadie avisó del corte programado",
        "Avería dada por resuelta sin estarlo",
    ),
    "contract": ("Le cambiaron de tarifa sin pedirlo", "El alta lleva un mes parada"),
    "treatment": ("Le colgaron a mitad de la encuesta", "Visita anunciada que no se hizo"),
}
DAYS_PROMISED = {"billing": 10, "supply": 8, "contract": 12, "treatment": 5}
HOURS = {"billing": 22, "supply": 26, "contract": 24, "treatment": 9}
"""Median office hours from the first response to the end."""

WAITS_FOR = {"billing": "reading"}
ENDINGS = {
    "billing": ("corrected", "corrected", "explained"),
    "supply": ("repaired",),
    "contract": ("corrected", "explained"),
    "treatment": ("explained",),
}
HANDLED_BY = {"treatment": ("pilar",)}
ENDS = datetime.combine(LAST_DAY, datetime.max.time())
COLUMNS = {
    "number": pl.String,
    "opened": pl.Datetime,
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
}
Row = dict[str, object]


def make_complaints(rng: Random, clock: OfficeTime) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The sheet of complaints, and the escalated ones that the head of the team has taken."""
    rows = sorted(_rows(rng, clock), key=lambda row: str(row["opened"]))
    for index, row in enumerate(rows, start=1):
        row["number"] = f"Q-{index:03d}"
    sheet = pl.DataFrame(rows, schema=COLUMNS)
    return sheet, _taken_over(sheet)


def _rows(rng: Random, clock: OfficeTime) -> Iterator[Row]:
    for month, days in zip(months(), DAYS, strict=True):
        for day in days:
            opened = clock.moment(rng, month.replace(day=day))
            row = _opened(rng, clock, opened)
            yield row | _history(rng, clock, row)


def _opened(rng: Random, clock: OfficeTime, opened: datetime) -> Row:
    stormy = IN_THE_STORM[0] <= opened <= IN_THE_STORM[1]
    category = "supply" if stormy else rng.choices(CATEGORIES, WEIGHTS)[0]
    places = ("alpujarra", "guadix") if stormy else ("granada", "granada", "vega", "costa")
    return dict.fromkeys(COLUMNS) | {
        "opened": opened,
        "category": category,
        "place": rng.choice(places),
        "customer": f"CL-{rng.randrange(1, 13_000):05d}",
        "title": rng.choice(TITLES[category]),
        "due": opened.date() + timedelta(days=DAYS_PROMISED[category]),
        "person": one_of(rng, HANDLED_BY.get(category, TEAM[1:]), opened.date()),
        "first_response": clock.after(opened, 90 * rng.lognormvariate(0, 0.8)),
    }


def _history(rng: Random, clock: OfficeTime, row: Row) -> Row:
    """A wait or a step up for some, and the end: what falls in the year."""
    category, opened, reached = str(row["category"]), row["opened"], row["first_response"]
    assert isinstance(opened, datetime)
    assert isinstance(reached, datetime)
    steps: list[tuple[str, datetime, str | None]] = []
    if opened.date() == date(2026, 8, 21):
        steps.append(("escalated", clock.after(reached, 400), "compensation"))
        return {step: at for step, at, _ in steps} | {"reason": "compensation"}
    if category in WAITS_FOR and rng.random() < 0.3:
        reached = clock.after(reached, rng.uniform(60, 500))
        steps.append(("waiting_since", reached, WAITS_FOR[category]))
    reached = clock.after(reached, HOURS[category] * 60 * rng.lognormvariate(0, 0.6))
    steps.append(("resolved", reached, rng.choice(ENDINGS[category])))
    history: Row = {}
    for step, at, reason in steps:
        if at <= ENDS:
            history |= {step: at, "reason": reason}
    return history


def _taken_over(sheet: pl.DataFrame) -> pl.DataFrame:
    return sheet.filter(pl.col("escalated").is_not_null(), pl.col("resolved").is_null()).select(
        "number",
        at=pl.col("escalated") + pl.duration(minutes=12),
        state=pl.lit("escalated"),
        person=pl.lit("pilar"),
        reason=pl.lit("compensation"),
    )
