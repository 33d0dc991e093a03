from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from cierre.audit.document import Unreadable
from cierre.audit.finding import Language
from cierre.audit.readers import limits, read, xlsx
from cierre.audit.readers.number_format import shown
from tests.audit.documents import excel, part, read_as, repacked, told

_BOOK = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("value", "code", "language", "text"),
    [
        ("0.84199999999999997", "0.0%", "es", "84,2%"),
        ("0.84199999999999997", "0.0%", "en", "84.2%"),
        ("0.845", "0%", "en", "85%"),
        ("1726280", "#,##0", "es", "1.726.280"),
        ("1726280", "#,##0", "zh", "1,726,280"),
        ("1234.5", '_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-', "es", "1.234,50 €"),
        ("-3", '#,##0.00\\ "€";-#,##0.00\\ "€"', "es", "-3,00 €"),
        ("-3", "#,##0;(#,##0)", "en", "(3)"),
        ("-3", "0.0", "en", "-3.0"),
        ("0", '#,##0;-#,##0;"-"', "en", "-"),
        ("1234", "[$€-C0A] #,##0", "es", "€ 1.234"),
        ("12345678", '#,##0.0,,"M"', "en", "12.3M"),
        ("0.30000000000000004", "General", "es", "0,3"),
        ("63", "General", "es", "63"),
        ("1234567.125", "General", "en", "1234567.125"),
        ("7", "000", "en", "007"),
        ("46237", "dd/mm/yyyy", "es", "03/08/2026"),
        ("46237", 'd" de "mmmm" de "yyyy', "es", "3 de agosto de 2026"),
        ("46237", 'yyyy"年"m"月"d"日"', "zh", "2026年8月3日"),
        ("46237", "yyyy-mm-dd", "en", "2026-08-03"),
        ("0.5208333333333334", "h:mm", "en", "12:30"),
        ("1.5", "[h]:mm", "en", "36:00"),
        ("nan", "0", "en", "nan"),
        ("1e400", "0", "en", "1e400"),
    ],
)
def test_numbers_are_shown_as_their_cells_show_them(
    value: str, code: str, language: Language, text: str
) -> None:
    assert shown(value, code, language) == text


def test_what_is_hidden_is_left_out(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Tipo", "Oculta", "N"), ("a", 91, 1), ("b", 92, 2), ("c", 93, 3)):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    hidden = book.create_sheet("Otra")
    hidden["A1"] = 94
    hidden.sheet_state = "hidden"
    file = io.BytesIO()
    book.save(file)
    blocks = told(read_as(tmp_path, "a.xlsx", file.getvalue()))
    assert blocks == ["A1* Tipo", "C1* N", "A2* a", "C2 1", "A4* c", "C4 3"]


def test_text_above_and_below_a_table_is_no_table(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Quejas"], ["Tipo", "N"], ["a", 1], ["Nota: sin revisar."], [], ["b", 2]):
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    document = read_as(tmp_path, "a.xlsx", file.getvalue())
    assert told(document) == [
        "heading1: Quejas", "A2* Tipo", "B2* N", "A3* a", "B3 1", "paragraph: Nota: sin revisar.",
        "A6* b", "B6 2",
    ]  # fmt: skip
    assert [block.table for block in document.blocks] == [0, 1, 1, 1, 1, 0, 2, 2]


def test_dates_are_read_as_dates(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["día", datetime(2026, 8, 3)])  # noqa: DTZ001 a cell has no zone
    file = io.BytesIO()
    book.save(file)
    assert "2026-08-03" in read_as(tmp_path, "a.xlsx", file.getvalue()).text


def test_formulas_never_computed_are_refused(tmp_path: Path) -> None:
    sheet = part(excel(), _BOOK).replace(b"<v>63</v>", b"<f>SUM(B4:B5)</f><v></v>")
    assert b"SUM" in sheet
    never = sheet.replace(b"<v></v>", b"")
    with pytest.raises(Unreadable, match="Agosto!B6"):
        read_as(tmp_path, "a.xlsx", repacked(excel(), {_BOOK: never}))


def test_shared_strings_are_read_with_their_runs(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Agosto")
        sheet.write_row(0, 0, ["Tipo", "Recibidas"])
        sheet.write_rich_string(1, 0, "Fu", book.add_format({"bold": True}), "gas")
        sheet.write(1, 1, 1726, book.add_format({"num_format": "#,##0"}))
        sheet.write(2, 0, "Total de la casa y del mes")
        sheet.write_formula(2, 1, "=B2", None, 1726)
    blocks = told(read(path))
    assert blocks[2:] == ["A2* Fugas", "B2 1.726", "A3* Total de la casa y del mes", "B3 1726"]


_ROWS, _COLUMNS = 10_000, 6


def _records() -> bytes:
    """A workbook with more cells and more characters than a text may have."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Registros")
    for row in range(_ROWS):
        sheet.append([f"R{row:06}-{column} atendido y cerrado" for column in range(_COLUMNS)])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_a_workbook_of_a_months_records_is_read_whole(tmp_path: Path) -> None:
    document = read_as(tmp_path, "a.xlsx", _records())
    assert len(document.blocks) == _ROWS * _COLUMNS > limits.BLOCKS
    assert len(document.text) > limits.CHARACTERS


@pytest.mark.parametrize(
    ("limit", "most", "said"),
    [("WORKBOOK_CELLS", 5, "5 filled cells"), ("WORKBOOK_CHARACTERS", 20, "20 characters")],
)
def test_a_workbook_of_more_than_can_be_read_is_refused(
    limit: str, most: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, limit, most)
    with pytest.raises(Unreadable, match=said):
        read_as(tmp_path, "a.xlsx", excel())
