"""A file of JSON: the desk that it is of, and what that tells; or else a table of records."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from cierre.sources.desks import (
    answers,
    lines,
)
from cierre.sources.desks.all_desks import DESKS, Desk
from cierre.sources.desks.json_pages import Pages
from cierre.sources.desks.tables import as_table
from cierre.sources.problems import Problem
from cierre.sources.tables.bounds import Refused
from cierre.sources.tables.grids import Grid

_LOOKED_AT = 50
"""Objects that show which desk a file is of."""


def read_json(path: Path) -> tuple[tuple[Grid, ...], tuple[Problem, ...]]:
    """The grids of a file of JSON. Raises Refused."""
    pages = Pages(path)
    desk = desk_of(pages)
    if desk is None:
        return (as_table(path.name, pages),), ()
    cases = [*desk.cases(pages)]
    asked = None
    if desk.answers:
        asked = answers.as_grid(path.name, desk.answers(pages), desk.name)
    grids = [lines.as_grid(path.name, cases, desk.name)] if cases else []
    found = (*grids, *([asked] if asked is not None else []))
    if not found:
        raise Refused("empty-file")
    return found, ()


def desk_of(pages: Pages) -> Desk | None:
    """The help desk whose export the objects are; None where no one knows them."""
    for page in islice(pages, _LOOKED_AT):
        for desk in DESKS:
            if desk.knows(page):
                return desk
    return None
