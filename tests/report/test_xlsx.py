from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.workbook import Workbook

from cierre.report import xlsx
from cierre.report.document import Document, FigureRow, RecordSheet
from tests.report.sample_document import DOCUMENT


@pytest.fixture(scope="module")
def book() -> Workbook:
    return load_workbook(io.BytesIO(xlsx.render(DOCUMENT)))


def test_the_same_document_gives_the_same_bytes() -> None:
    assert xlsx.render(DOCUMENT) == xlsx.render(DOCUMENT)


def test_sheets_have_valid_names_of_their_own(book: Workbook) -> None:
    assert book.sheetnames == ["Cifras clave", "Cifras", "Incidencias mayo agosto", "cifras 2"]


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
    assert heads == ["libro", "cifra", "parte", "valor", "antes", "objetivo", "definición"]
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
    for sheet in book.worksheets[1:]:
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


def first_sheet(document: Document) -> tuple[dict[str, list[Cell]], dict[str, list[Cell]]]:
    """The cells of each row by the row's name: as formulas, and as the values they have now."""
    made = io.BytesIO(xlsx.render(document))
    read: list[dict[str, list[Cell]]] = []
    for values in (False, True):
        sheet = load_workbook(made, data_only=values).worksheets[0]
        read.append({str(row[0].value): list(row) for row in sheet.iter_rows()})  # type: ignore[arg-type]
    return read[0], read[1]


def test_the_first_sheet_is_as_a_person_would_make_it() -> None:
    formulas, values = first_sheet(DOCUMENT)
    assert values["desde"][1].value == datetime(2026, 8, 1)  # noqa: DTZ001 (a cell has no zone)
    assert values["hasta"][1].value == datetime(2026, 8, 31)  # noqa: DTZ001
    collected = formulas["Recaudado"]
    assert [cell.value for cell in collected[1:6]] == [
        143221.5, 139000, "=ROUND(B8,2)-ROUND(C8,2)", 170000, "=B8/E8"
    ]  # fmt: skip
    assert collected[1].number_format == '#,##0.00\\ "€"'
    assert [cell.value for cell in values["Recaudado"][3:6]] == [4221.5, 170000, 143221.5 / 170000]
    assert [cell.value for cell in formulas["Recibidas"][1:4]] == [1124, 1110, "=B7-C7"]
    assert "En plazo" not in formulas  # not a key figure


def test_parts_that_add_up_have_shares_and_a_total() -> None:
    parts = tuple(
        FigureRow("a.b", "Hechas", name, number, "items", dimension="place")
        for name, number in (("Ebro", 20), ("Tajo", 60))
    )
    whole = FigureRow("a.b", "Hechas", "", 80, "items", key=True)
    formulas, values = first_sheet(replace(DOCUMENT, figures=(whole, *parts)))
    names = list(formulas)
    assert names[-3:] == ["Tajo", "Ebro", "total"]
    assert str(formulas["total"][1].value).startswith("=SUM(")
    assert (values["total"][1].value, values["Tajo"][2].value) == (80, 0.75)
    fewer = first_sheet(replace(DOCUMENT, figures=(replace(whole, value=90), *parts)))[0]
    assert "total" not in fewer


def test_days_and_durations_of_records_are_days_and_durations() -> None:
    records = RecordSheet(
        "x", "X", ("Día", "Tiempo"), (("2026-08-03", 5400), ("", None)), kinds=("day", "seconds")
    )
    made = load_workbook(io.BytesIO(xlsx.render(replace(DOCUMENT, records=(records,)))))["X"]
    assert made.cell(2, 1).value == datetime(2026, 8, 3)  # noqa: DTZ001 (a cell has no zone)
    assert made.cell(2, 2).value == timedelta(minutes=90)
    assert made.cell(2, 2).number_format == "[h]:mm:ss"


def test_a_shorter_duration_is_said_as_excel_can_show_it() -> None:
    row = FigureRow("a.b", "Espera", "", 60, "seconds", 3725, key=True)
    formulas, values = first_sheet(replace(DOCUMENT, figures=(row,)))
    assert values["Espera"][3].value == "−1:01:05"
    assert str(formulas["Espera"][3].value).startswith("=IF(B7<C7,")


@pytest.mark.parametrize(
    ("currency", "shown", "change"),
    [("EUR", "#,##0.00", 2), ("JPY", "#,##0", 0), ("KWD", "#,##0.000", 3)],
)
def test_amounts_have_the_decimals_of_their_currency(
    currency: str, shown: str, change: int
) -> None:
    row = FigureRow("fees.billed", "Emitido", "", 1234.0, "money", before=1000.0, key=True)
    document = replace(DOCUMENT, figures=(row,), currency=currency)
    made = load_workbook(io.BytesIO(xlsx.render(document)))
    cells = [
        cell for sheet in made.worksheets[:2] for line in sheet.iter_rows() for cell in line
        if cell.value == 1234
    ]  # fmt: skip
    assert len(cells) == 2
    assert all(shown in str(cell.number_format) for cell in cells)
    formulas = [
        str(cell.value) for line in made.worksheets[0].iter_rows() for cell in line
        if str(cell.value).startswith("=ROUND")
    ]  # fmt: skip
    assert formulas[0].endswith(f",{change})")
