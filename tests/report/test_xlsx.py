from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from cierre.report import xlsx
from cierre.report.document import RecordSheet
from tests.report.sample_document import DOCUMENT


@pytest.fixture(scope="module")
def book() -> Workbook:
    return load_workbook(io.BytesIO(xlsx.render(DOCUMENT)))


def test_the_same_document_gives_the_same_bytes() -> None:
    assert xlsx.render(DOCUMENT) == xlsx.render(DOCUMENT)


def test_sheets_have_valid_names_of_their_own(book: Workbook) -> None:
    assert book.sheetnames == ["Cifras", "Incidencias mayo agosto", "cifras 2"]


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (["a" * 40, "A" * 40], ["a" * 31, "A" * 29 + " 2"]),
        (["History", "", "[]"], ["History 2", "-", "- 2"]),
        (["'uno'"], ["uno"]),
    ],
)
def test_no_two_sheets_are_called_alike(titles: list[str], names: list[str]) -> None:
    assert list(xlsx.sheet_names(titles)) == names


@pytest.mark.parametrize(
    ("row", "value", "shown"),
    [
        (2, 1124, "#,##0"),
        (4, 143221.5, "#,##0.00"),
        (5, 0.842, "#,##0.0\u00a0%"),
        (7, 7.25, "0.00"),
        (8, 12.5, "#,##0.000"),
    ],
)
def test_numbers_are_numbers_in_the_format_of_their_unit(
    book: Workbook, row: int, value: float, shown: str
) -> None:
    cell = book["Cifras"].cell(row, 4)
    assert (cell.value, cell.number_format) == (value, shown)


def test_seconds_are_days_shown_as_hours() -> None:
    values = load_workbook(io.BytesIO(xlsx.render(DOCUMENT)))["Cifras"].cell(6, 4)
    assert values.number_format == "[h]:mm:ss"
    assert values.value == timedelta(hours=36)


def test_before_target_and_definition_stand_beside(book: Workbook) -> None:
    sheet = book["Cifras"]
    heads = [cell.value for cell in sheet[1]]
    assert heads == ["clave", "cifra", "parte", "valor", "antes", "objetivo", "definición"]
    assert [cell.value for cell in sheet[4]][4:] == [139000, 170000, "=No"]
    assert sheet.cell(9, 4).value is None
    assert sheet.cell(9, 5).value == 3.25


def test_text_that_looks_like_a_formula_stays_text(book: Workbook) -> None:
    cell = book["Incidencias mayo agosto"].cell(2, 2)
    assert (cell.value, cell.data_type) == ('=HYPERLINK("http://mal")', "s")
    assert book["Cifras"].cell(4, 7).data_type == "s"


def test_records_keep_their_rows(book: Workbook) -> None:
    rows = list(book["Incidencias mayo agosto"].values)
    assert rows[0] == ("Número", "Asunto", "Horas")
    assert rows[2:] == [("C-2", "Fuga", 4.5), ("C-3", None, None)]


def test_headings_stay_in_sight_and_filter(book: Workbook) -> None:
    for sheet in book.worksheets:
        assert sheet.freeze_panes == "A2"
    assert book["Cifras"].auto_filter.ref == "A1:G9"


def test_the_workbook_has_the_documents_date(book: Workbook) -> None:
    created = book.properties.created
    assert created is not None
    assert created.date().isoformat() == DOCUMENT.date
    assert book.properties.creator == "Ana Ruiz"


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    records = RecordSheet("long", "Largo", ("Texto",), (("x" * 40000,),))
    made = xlsx.render(replace(DOCUMENT, records=(records,)))
    text = load_workbook(io.BytesIO(made))["Largo"].cell(2, 1).value
    assert isinstance(text, str)
    assert len(text) == 32767
    assert text.endswith("…")
