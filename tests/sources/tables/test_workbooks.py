from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import xlsxwriter

from cierre.sources.tables.files import read_grids


def test_values_that_are_no_text_stand_in_one_way_and_are_told_from_text(tmp_path: Path) -> None:
    values = {
        "h:mm": (time(5, 38), "5:38:00"),
        "[h]:mm": (timedelta(hours=27, minutes=15), "27:15:00"),
        "hh:mm": (1.75, "42:00:00"),
        "d/m/yy": (date(2026, 6, 3), "2026-06-03"),
        "d/m/yy h:mm": (datetime(2026, 6, 3, 17, 20), "2026-06-03 17:20:00"),
        "0.00": (1234.5, "1234.5"),
        "0": (12, "12"),
        "General": (True, "true"),
        "@": ("1.000", "1.000"),
    }
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet("Junio")
        for row, (shape, (value, _)) in enumerate(values.items(), start=3):
            sheet.write(row, 2, value, book.add_format({"num_format": shape}))
    (grid,), problems = read_grids(tmp_path / "a.xlsx")
    assert not problems
    assert (grid.file, grid.sheet, grid.cells.columns) == (
        "a.xlsx",
        "Junio",
        ["row", "A", "B", "C"],
    )
    filled = grid.cells.drop_nulls("C")
    assert filled["row"].to_list() == list(range(4, 4 + len(values)))
    assert filled["C"].to_list() == [written for _, written in values.values()]
    assert grid.native["C"].to_list() == list(range(4, 3 + len(values)))
