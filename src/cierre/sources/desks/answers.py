"""What customers answered when a help desk asked how it had been, as a grid of surveys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

import polars as pl

from cierre.sources.desks.lines import written
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.letters import letter


@dataclass(frozen=True, slots=True)
class Answer:
    """A survey that was ``sent``; ``score`` is its answer from 1 to 5, empty where there is none.

    Moments are as those of lines.
    """

    number: str
    sent: str
    answered: str = ""
    score: str = ""
    agent: str = ""
    customer: str = ""
    said: str = ""


_HEADINGS = {
    "number": ("Number", "number"),
    "sent": ("Sent", "sent"),
    "answered": ("Answered", "answered"),
    "score": ("CSAT", "score"),
    "agent": ("Agent", "person"),
    "customer": ("Customer", "customer"),
    "said": ("Comment", "said"),
}


def as_grid(file: str, answers: Iterable[Answer], program: str = "") -> Grid | None:
    """The answers as a grid, a row each; None where there are none."""
    names = [each.name for each in fields(Answer)]
    rows = [[written(getattr(each, name)) for name in names] for each in answers]
    if not rows:
        return None
    heads = [_HEADINGS[name][0] for name in names]
    letters = {letter(place): pl.String for place in range(len(names))}
    cells = pl.DataFrame([heads, *rows], schema=letters, orient="row")
    row = pl.int_range(1, len(rows) + 2, dtype=pl.Int64, eager=True).alias("row")
    columns = dict(_HEADINGS.values())
    cells = cells.select(row, pl.all())
    return Grid(file, "", cells, book="surveys", columns=columns, program=program)
