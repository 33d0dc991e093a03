from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from cierre.sources.tables.files import read_grids
from cierre.sources.tables.marks import workbook_marks
from cierre.sources.tables.native_values import plain
from cierre.sources.tables.plain_sheets import plain_marks
from tests.sources.tables.archives import cell, write_ods, write_xlsx


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


def test_each_sheet_is_a_grid_with_what_of_it_is_hidden_or_merged(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        first, second = book.add_worksheet("Junio"), book.add_worksheet("Listas")
        first.merge_range("C2:D3", "Quejas")
        first.write("A4", "n")
        first.write("F4", "t")
        first.set_row(3, None, None, {"hidden": True})
        first.set_column("D:E", None, None, {"hidden": True})
        second.hide()
    grids, problems = read_grids(tmp_path / "a.xlsx")
    assert not problems
    assert [(each.sheet, each.hidden) for each in grids] == [("Junio", False), ("Listas", True)]
    assert grids[0].cells.rows() == [
        (1, None, None, None, None, None, None),
        (2, None, None, "Quejas", None, None, None),
        (3, None, None, None, None, None, None),
        (4, "n", None, None, None, None, "t"),
    ]
    assert (grids[0].hidden_rows, grids[0].hidden_columns) == ((4,), ("D", "E"))
    assert grids[0].merged == ((2, "C", 3, "D"),)
    assert grids[1].cells.rows() == []


def test_errors_are_not_empty_and_formulas_without_a_value_are_told(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet("Junio")
        sheet.write_row("A1", ["n", "t", "u"])
        sheet.write_formula("B2", "=NA()", None, "#N/A")
        sheet.write_formula("B3", "=1+1", None, 2)
    uncached = openpyxl.load_workbook(tmp_path / "a.xlsx")
    for row in range(2, 7):
        uncached["Junio"].cell(row, 3, "=1+1")
    (grid,), problems = read_grids(tmp_path / "a.xlsx")
    assert grid.cells["B"].to_list() == ["t", "#N/A", "2"]
    assert {name: rows.to_list() for name, rows in grid.formulas.items()} == {"B": [2, 3]}
    assert not problems
    uncached.save(tmp_path / "b.xlsx")
    (grid,), problems = read_grids(tmp_path / "b.xlsx")
    assert grid.cells.rows() == [(1, "n", "t", "u")]
    assert [(each.code, each.row, each.column) for each in problems] == [
        ("formula-without-value", 2, "B"),
        ("formula-without-value", 2, "C"),
    ]
    assert "C2, C3, C4, … (5) (hoja «Junio»)." in problems[1].what


def test_a_formula_whose_value_is_the_empty_text_has_one(tmp_path: Path) -> None:
    empty = '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>'
    (grid,), problems = read_grids(write_xlsx(tmp_path / "a.xlsx", [empty, cell("A2")]))
    assert (grid.cells.rows(), problems) == ([(1, None), (2, "1")], ())


@pytest.mark.parametrize("since_1904", [False, True])
def test_times_keep_their_day_in_both_date_systems(tmp_path: Path, since_1904: bool) -> None:
    options = {"default_date_format": "yyyy-mm-dd hh:mm:ss", "date_1904": since_1904}
    written = {
        datetime(2026, 8, 1): "2026-08-01",
        datetime(2026, 7, 31, 23, 59, 59, 999_600): "2026-08-01",
        datetime(2026, 7, 31, 23, 59, 59): "2026-07-31 23:59:59",
        time(0, 0, 1): "0:00:01",
        timedelta(hours=100, seconds=7): "100:00:07",
    }
    with xlsxwriter.Workbook(tmp_path / "a.xlsx", options) as book:
        sheet = book.add_worksheet()
        for row, value in enumerate(written):
            shape = "[h]:mm:ss" if isinstance(value, timedelta) else None
            sheet.write(row, 0, value, book.add_format({"num_format": shape}) if shape else None)
    (grid,), _ = read_grids(tmp_path / "a.xlsx")
    assert grid.cells["A"].to_list() == list(written.values())


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.1 + 0.2, "0.3"),
        (1e20, "100000000000000000000"),
        (1.5e-7, "0.00000015"),
        (-12.0, "-12"),
        (1234567.89, "1234567.89"),
        (34600111222, "34600111222"),
        (-0.0, "0"),
    ],
)
def test_numbers_are_plain_decimals(number: float, text: str) -> None:
    assert plain(number) == text


ODS = """
<table:table-column/><table:table-column table:visibility="collapse"/>
<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
<table:table-row><table:table-cell table:number-columns-repeated="2"/>
<table:table-cell office:value-type="string" table:number-columns-spanned="2"
 ><text:p>Quejas</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="filter">
<table:table-cell office:value-type="time" office:time-value="PT27H15M00S"/>
<table:table-cell office:value-type="boolean" office:boolean-value="true"/>
<table:table-cell office:value-type="date" office:date-value="2026-06-03T17:20:00"/>
<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value=""
 calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
</table:table-row>
"""


def test_an_ods_says_the_same(tmp_path: Path) -> None:
    (grid,), problems = read_grids(write_ods(tmp_path / "a.ods", ODS.replace("\n", "")))
    assert not problems
    assert grid.cells.rows()[2:] == [
        (3, None, None, "Quejas", None),
        (4, "27:15:00", "true", "2026-06-03 17:20:00", "#N/A"),
    ]
    assert {name: rows.to_list() for name, rows in grid.native.items()} == {
        each: [4] for each in "ABC"
    }
    assert (grid.hidden_rows, grid.hidden_columns) == ((4,), ("B",))
    assert grid.merged == ((3, "C", 3, "D"),)


def test_cells_written_otherwise_are_read_by_a_parser_to_the_same_marks(tmp_path: Path) -> None:
    rows = '<row r="2" hidden="1"><c r="B2" t="s"><v>0</v></c><c r="C2" s="1"/></row>'
    named = rows.replace("<", "<x:").replace("<x:/", "</x:")
    lengths = [7]
    plainly = plain_marks("Hoja1", [rows.encode()], lengths)
    assert plain_marks("Hoja1", [named.encode()], lengths) is None
    path = write_xlsx(tmp_path / "a.xlsx", [rows, "<!-- -->"], ["<si><t>0123456</t></si>"])
    (parsed,) = workbook_marks(path)
    assert plainly is not None
    assert (plainly.cells, plainly.hidden_rows, plainly.counted) == (4, [2], 1)
    assert (parsed.cells, parsed.hidden_rows, parsed.counted) == (4, [2], 1)
    assert plainly.text == 7
