from __future__ import annotations

from pathlib import Path

import pytest

from cierre.audit.readers.encoding import decode, decode_markup
from tests.audit.documents import read_as, told

_SPANISH = "En año y mes: recibió 63 quejas («más» que antes), el 84,2 % según la comisión…\n"
_CHINESE = "本月共收到投诉63件，已处理42件，占66.7%。\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((_SPANISH, each) for each in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252")),
        *((_CHINESE, each) for each in ("utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk")),
        ("plain ASCII, 63 complaints\n", "ascii"),
        ("plain UTF-16 without a mark, 63\n", "utf-16-be"),
    ],
)
def test_encodings_are_found(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_a_file_cut_within_a_character_is_still_utf8() -> None:
    assert decode(_CHINESE.encode()[:-3]) == _CHINESE[:-2]


def test_a_page_says_its_encoding() -> None:
    page = '<meta charset="iso-8859-1"><p>mañana “5”'
    assert decode_markup(page.encode("cp1252")) == page


def test_the_text_is_the_files_own(tmp_path: Path) -> None:
    text = "  Título\r\n\r\n\r\nuno  63\t\r\nfin 1 726 280."
    assert read_as(tmp_path, "a.txt", text).text == text


def test_lines_broken_by_hand_are_one_paragraph(tmp_path: Path) -> None:
    text = (
        "Durante el mes de agosto la oficina recibió sesenta y tres quejas, de\n"
        "las que cuarenta y dos se atendieron dentro del plazo previsto por el\n"
        "reglamento.\n\n"
        "Quejas: 63\n"
        "Atendidas: 42\n"
    )
    blocks = told(read_as(tmp_path, "a.txt", text))
    assert [each.replace("\n", " ")[:40] for each in blocks] == [
        "paragraph: Durante el mes de agosto la o",
        "paragraph: Quejas: 63",
        "paragraph: Atendidas: 42",
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("一、投诉情况\n共63件。\n1.漏水27件；\n2.门禁36件。",
         ["heading1: 投诉情况", "paragraph: 共63件。", "item1: 漏水27件；", "item1: 门禁36件。"]),
        ("1.5 million calls in all, they say.", ["paragraph: 1.5 million calls in all, they say."]),
        ("12.480 llamadas entraron.", ["paragraph: 12.480 llamadas entraron."]),
        ("a) leaks: 27.\nb) gates: 36.", ["item1: leaks: 27.", "item1: gates: 36."]),
        ("Opened 11 9 30\nClosed 10 6 24",
         ["A1* Opened", "B1 11", "C1 9", "D1 30", "A2* Closed", "B2 10", "C2 6", "D2 24"]),
        ("Tipo\tN\nFugas\t27", ["A1* Tipo", "B1* N", "A2* Fugas", "B2 27"]),
        ("Tipo    N\n-----  --\nFugas  27", ["A1* Tipo", "B1* N", "A2* Fugas", "B2 27"]),
        ("Mes  2024  2025\nEnero  5  7",
         ["A1* Mes", "B1* 2024", "C1* 2025", "A2* Enero", "B2 5", "C2 7"]),
    ],
)  # fmt: skip
def test_items_headings_and_tables(text: str, blocks: list[str], tmp_path: Path) -> None:
    found = told(read_as(tmp_path, "a.txt", text))
    assert [each.replace("title1", "heading1") for each in found] == blocks
