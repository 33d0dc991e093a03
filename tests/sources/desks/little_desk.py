"""Lines of a help desk, read as a file of its is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from cierre.sources.desks.lines import Line, as_grid
from cierre.sources.spreadsheet import Rows
from cierre.sources.tables import importing
from cierre.sources.tables.importing import Imported, read_file

ZONE_OF_A_SPANISH_OFFICE = "Europe/Madrid"


def read_lines(lines: Iterable[Line], **answers: str) -> Imported:
    """What the lines come to in an office that begins with them."""
    grid = as_grid("tickets.json", lines)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(importing, "read_grids", lambda _: ((grid,), ()))
        return read_file(Path("tickets.json"), answers=answers)


def cases_of(imported: Imported) -> Rows:
    """Its cases, of which nothing must be asked or wrong."""
    assert not imported.questions
    assert not imported.problems
    rows = imported.rows["cases"]
    assert not rows.problems
    return rows


def moves(rows: Rows, number: str, *legs: str) -> list[tuple[object, ...]]:
    """What the moves of an item say."""
    return rows.moves.filter(number=number).select(legs).rows()
