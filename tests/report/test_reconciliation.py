"""The reconciliation: what came in is told apart from what came back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cierre.books import load_books
from cierre.packs import Part, load_pack
from cierre.report.document import Table
from cierre.report.material import gather
from cierre.report.sections.annex import reconciliation
from cierre.report.sentences import plain
from tests.books.sheets import statement
from tests.statement.little import DIRECTORY

HEADINGS = "number booked pieces place departed arrived damage_found damaged_pieces\n"
ARRIVED = "E1 2026-08-03 10 north 2026-08-04 2026-08-05 . .\n"
DAMAGED = "E2 2026-08-03 6 north 2026-08-04 2026-08-05 2026-08-06 2\n"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            ARRIVED + DAMAGED,
            {"Entradas": "18", "De ellas, de vuelta": "2", "Salidas": "16", "Al cierre": "2"},
        ),
        (ARRIVED, {"Entradas": "10", "Salidas": "10", "Al cierre": "0"}),
    ],
    ids=["damage found after the arrival", "nothing came back"],
)
def test_what_came_back_stands_beside_what_came_in(
    tmp_path: Path, rows: str, told: dict[str, str]
) -> None:
    made = statement(tmp_path, "shipments", HEADINGS + rows)
    directory = replace(DIRECTORY, pack="logistics", books=("shipments",))
    books = {"shipments": load_books()["shipments"]}
    material = gather(made, directory, books, load_pack("logistics"), "es")
    (table,) = (
        each for each in reconciliation(Part("reconciliation"), material) if isinstance(each, Table)
    )
    (row,) = table.rows
    found = {column.heading: plain(cell) for column, cell in zip(table.columns, row, strict=True)}
    known = {"Entradas", "De ellas, de vuelta", "Salidas", "Al cierre"}
    assert {name: cell for name, cell in found.items() if name in known} == told
