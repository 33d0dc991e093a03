"""Tables over several pages: no row or two alone, none of a long text beyond the page."""

from __future__ import annotations

import io
from dataclasses import replace

import docx as word_files
import pypdfium2
import pytest

from cierre.report import docx, pdf
from cierre.report.breaks import KEPT_ROWS, breaks
from cierre.report.document import Section, Table, TableColumn, Text
from tests.report.sample_document import DOCUMENT

COLUMNS = (TableColumn("Asunto"), TableColumn("Qué pasó"))


def table(*texts: str) -> Table:
    return Table(COLUMNS, tuple(((Text(f"Fila {n}"),), (Text(t),)) for n, t in enumerate(texts)))


def pages_of(made: Table) -> list[str]:
    section = Section("one", "Uno", (made,))
    opened = pypdfium2.PdfDocument(pdf.render(replace(DOCUMENT, sections=(section,))))
    return [page.get_textpage().get_text_bounded() for page in opened]


def test_no_page_has_one_or_two_rows_of_a_table_whatever_its_length() -> None:
    over_two = False
    for rows in range(26, 46):
        pages = pages_of(table(*["corto"] * rows))
        over_two = over_two or len(pages) > 1
        assert pages[-1].count("Fila") >= KEPT_ROWS, rows
        assert sum(page.count("Fila") for page in pages) == rows
    assert over_two


@pytest.mark.parametrize("rows", [1, 3, 12, 14])
@pytest.mark.parametrize("text", ["palabra " * 250, "x" * 1200, "汉" * 900])
def test_a_row_longer_than_a_page_goes_on_over_pages(rows: int, text: str) -> None:
    pages = "".join(pages_of(table(*[text.strip()] * rows)))
    for each in set(text.strip()) - {" "}:
        assert pages.count(each) >= text.count(each) * rows


@pytest.mark.parametrize(
    ("texts", "whole", "last"),
    [
        (["corto"] * 12, True, 0),
        (["corto"] * 13, False, 3),
        (["corto"] * 14 + ["largo " * 90], False, 2),
        (["largo " * 500] * 5, False, 0),
        ([], True, 0),
    ],
)
def test_what_of_a_table_stays_on_one_page(texts: list[str], whole: bool, last: int) -> None:
    made = breaks(table(*texts), [10, 40])
    assert (made.whole, made.last, len(made.rows)) == (whole, last, len(texts))


@pytest.mark.parametrize(("rows", "kept"), [(4, [0, 1, 2, 3]), (14, [0, 12, 13])])
def test_word_keeps_the_same_rows_together(rows: int, kept: list[int]) -> None:
    section = Section("one", "Uno", (table(*["corto"] * rows),))
    made = docx.render(replace(DOCUMENT, sections=(section,)))
    written = word_files.Document(io.BytesIO(made)).tables[0].rows
    stays = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in written]
    assert [n for n, each in enumerate(stays) if each] == kept
