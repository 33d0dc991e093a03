from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.audit.documents import read_as, saved, told

_RUNS = [
    ("<w:ins><w:r><w:t>64</w:t></w:r></w:ins>", "64"),
    ("<w:del><w:r><w:delText>63</w:delText></w:r></w:del>", ""),
    ("<w:moveFrom><w:r><w:t>63</w:t></w:r></w:moveFrom>", ""),
    ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>63</w:t></w:r>", ""),
    ("<w:r><w:rPr><w:strike/></w:rPr><w:t>63</w:t></w:r>", ""),
    ('<w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>63</w:t></w:r>', "63"),
    ("<w:hyperlink><w:r><w:t>63</w:t></w:r></w:hyperlink>", "63"),
    ("<w:sdt><w:sdtContent><w:r><w:t>63</w:t></w:r></w:sdtContent></w:sdt>", "63"),
    ('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>', "²"),
    ("<w:r><w:instrText>PAGE 5</w:instrText></w:r>", ""),
    ("<w:r><w:t>6</w:t><w:noBreakHyphen/><w:t>3</w:t></w:r>", "6-3"),
]


@pytest.mark.parametrize(("run", "text"), _RUNS)
def test_runs_are_read_with_all_changes_accepted(run: str, text: str, tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Primero.")
    paragraph = parse_xml(f"<w:p {nsdecls('w')}><w:r><w:t>n:</w:t></w:r>{run}</w:p>")
    made.element.body.insert(1, paragraph)
    assert told(read_as(tmp_path, "a.docx", saved(made)))[1] == f"paragraph: n:{text}"


def test_tables_in_tables_follow_them(tmp_path: Path) -> None:
    made = docx.Document()
    table = made.add_table(2, 2)
    for cell, text in zip(table._cells, ("a", "n", "b", "1"), strict=True):
        cell.text = text
    inner = table.cell(1, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "c", "2"
    document = read_as(tmp_path, "a.docx", saved(made))
    assert told(document) == ["A1* a", "B1* n", "A2* b", "B2 1", "A1* c", "B1 2"]
    assert [block.table for block in document.blocks] == [1, 1, 1, 1, 2, 2]


def test_merged_cells_are_read_once_and_keep_the_columns(tmp_path: Path) -> None:
    made = docx.Document()
    table = made.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "K"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "2026"
    for column, text in enumerate(("in", "out"), 1):
        table.cell(1, column).text = text
    for column, text in enumerate(("x", "1", "2")):
        table.cell(2, column).text = text
    blocks = told(read_as(tmp_path, "a.docx", saved(made)))
    assert [each.replace("*", "") for each in blocks] == [
        "A1 K", "B1 2026", "B2 in", "C2 out", "A3 x", "B3 1", "C3 2"
    ]  # fmt: skip


def test_headings_have_their_levels_and_page_headers_are_left_out(tmp_path: Path) -> None:
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Página 9"
    made.add_heading("Informe", 0)
    made.add_heading("Quejas", 2)
    made.add_paragraph("Van 63.")
    blocks = told(read_as(tmp_path, "a.docx", saved(made)))
    assert blocks == ["title1: Informe", "heading2: Quejas", "paragraph: Van 63."]


@pytest.mark.parametrize("level", ["²", "9" * 5000, "-1", ""])
def test_levels_that_are_no_numbers_are_none(level: str, tmp_path: Path) -> None:
    made = docx.Document()
    outline = f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>'
    text = "<w:r><w:t>Van 63.</w:t></w:r>"
    made.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{outline}{text}</w:p>"))
    assert told(read_as(tmp_path, "a.docx", saved(made))) == ["paragraph: Van 63."]
