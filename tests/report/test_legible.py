"""No text can stop a report: every character is shown, or its code is, and said once."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from html import unescape

import docx
import pikepdf
import pypdfium2
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from cierre.report import docx as word
from cierre.report import html, md, pdf, xlsx
from cierre.report.charts import draw
from cierre.report.document import (
    Bound,
    Bullets,
    Chart,
    Cover,
    Document,
    FigureRow,
    KeyFigure,
    KeyFigures,
    Mark,
    Paragraph,
    RecordSheet,
    Section,
    Signature,
    Signatures,
    Table,
    TableColumn,
    Text,
)
from cierre.report.legible import legible
from cierre.report.typeface import font_files, font_files_for
from tests.report.sample_document import DOCUMENT

RENDERERS: dict[str, Callable[[Document], bytes]] = {
    "pdf": pdf.render, "html": html.render, "docx": word.render, "xlsx": xlsx.render,
    "md": md.render,
}  # fmt: skip
WRITTEN = (
    "🙂",
    "👨‍👩‍👧",
    "1️⃣",
    "🇪🇸",
    "한국어",
    "ไทย",
    "عربي",
    "עברית",
    "𠮷田",
    "日本語",
    "Łódź",
    "हिन्दी",
)
"""What the typefaces have."""

SIGNS = ("/* style */", "</style>", "{{ office }}", "{% raw %}", "#set text(red)", "\"«'»", "$a$")
CODES = {
    "a\x07b": "a[U+0007]b",
    "a\x00b": "a[U+0000]b",
    "a\ud800b": "a[U+D800]b",
    "a\u202eb": "a[U+202E]b",
    "a\ue000b": "a[U+E000]b",
    "a\ufffeb": "a[U+FFFE]b",
    "a\U0010ffffb": "a[U+10FFFF]b",
}


QUICK = (Phase.explicit, Phase.generate)
"""Making five files is too slow to look for the shortest text that fails."""


def holding(text: str) -> Document:
    """A document with the text in every place where an office's own words can stand."""
    marks = tuple(
        Mark(f"{text} {place}", place, Bound(str(place), "cases.received", f"category={text}"))
        for place in (1, 2)
    )
    table = Table((TableColumn(text), TableColumn("Nº", "decimal")),
                  (((Text(text),), (Text("1"),)),), text)  # fmt: skip
    tile = KeyFigure(text, (Text(text),), (Text(text),))
    figures = tuple(
        FigureRow("a.b", text, part, 2, "items", 1, 3, text, key=True, dimension="place")
        for part in ("", f"{text} 1", f"{text} 2")
    )
    return replace(
        DOCUMENT,
        title=text,
        author=text,
        cover=Cover(text, text, text, ((text, text),)),
        sections=(
            Section(
                "one",
                text,
                (
                    Paragraph((Text(text, strong=True), Text(text))),
                    Bullets(((Text(text),),)),
                    Chart("bar", text, marks, text),
                    Chart("roll_forward", text, marks, text),
                    KeyFigures((tile,) * 5),
                    table,
                    Signatures((Signature(text, text),), text),
                ),
                topic=text,
                subsections=(Section("two", text, (), finding=(Text(text),)),),
            ),
        ),
        footer=text,
        figures=figures,
        records=(
            RecordSheet(
                "cases",
                text,
                (text, text),
                ((text, text),),
                {"cases.received": (0,), "cases.received?category=leak": (0,)},
                {"category=leak": text},
            ),
        ),
    )


def text_of(name: str, made: bytes) -> str:
    """What a reader finds in a file, one line after another."""
    if name == "pdf":
        pages = pypdfium2.PdfDocument(made)
        return "\n".join(page.get_textpage().get_text_bounded() for page in pages)
    if name == "docx":
        opened = docx.Document(io.BytesIO(made))
        cells = (cell.text for table in opened.tables for row in table.rows for cell in row.cells)
        return "\n".join((*(each.text for each in opened.paragraphs), *cells))
    if name == "xlsx":
        sheets = load_workbook(io.BytesIO(made)).worksheets
        return "\n".join(str(cell) for sheet in sheets for row in sheet.values for cell in row)
    return made.decode().replace("\\", "")


@settings(max_examples=8, deadline=None, phases=QUICK)
@given(text=st.text(st.characters(codec=None), min_size=1, max_size=30))
def test_any_text_gives_every_format(text: str) -> None:
    for render in RENDERERS.values():
        assert render(holding(text))


@settings(max_examples=8, deadline=None, phases=QUICK)
@given(text=st.text(st.characters(exclude_categories=("Cn", "Co", "Cs")), min_size=20))
def test_any_characters_give_a_pdf(text: str) -> None:
    assert pdf.render(holding(text)).startswith(b"%PDF")


@pytest.mark.parametrize("text", WRITTEN)
def test_what_offices_write_is_shown_as_it_is(text: str) -> None:
    made = legible(holding(text), drawn="everything")
    assert (made.title, made.remark) == (text, "")
    assert pdf.render(holding(text)).startswith(b"%PDF")


@pytest.mark.parametrize("name", RENDERERS)
def test_what_is_no_character_is_shown_by_its_code(name: str) -> None:
    shown = text_of(name, RENDERERS[name](holding(" ".join(CODES))))
    for text, code in CODES.items():
        assert code in shown
        assert text not in shown


def test_what_no_typeface_has_is_shown_by_its_code_and_said_once() -> None:
    shown = text_of("pdf", pdf.render(holding("Calle 𠀀"))).replace("\r\n", " ")
    assert "Calle [U+20000]" in shown
    assert shown.count("su código Unicode") == 1
    assert "Unicode" not in text_of("pdf", pdf.render(DOCUMENT))


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        ("es", "Lo que aparece entre corchetes, como [U+20000], es un carácter que aquí no se "
               "puede mostrar: en su lugar se da su código Unicode."),
        ("en", "A code in brackets such as [U+20000] stands for a character that cannot be shown "
               "here: it is that character’s Unicode code."),
        ("zh", "方括号中的[U+20000]等表示此处无法显示的字符，以其Unicode编码代替。"),
    ],
)  # fmt: skip
def test_the_remark_is_in_the_reports_language(language: str, remark: str) -> None:
    made = legible(replace(holding("𠀀"), language=language), drawn="everything")
    assert made.remark == remark


def test_where_the_reader_draws_the_letters_they_stay() -> None:
    assert "𠀀" in text_of("html", html.render(holding("𠀀")))
    assert "𠀀" in text_of("xlsx", xlsx.render(holding("𠀀")))


def test_a_picture_has_the_typefaces_of_its_letters() -> None:
    assert font_files_for("Zona 3: ñ 中") == font_files()
    (thai,) = set(font_files_for("ไทย")) - set(font_files())
    assert "Thai" in thai
    chart = draw(holding("한국어").sections[0].blocks[2])  # type: ignore[arg-type]
    assert any("KR" in each for each in font_files_for(chart))


@pytest.mark.parametrize("kind", RENDERERS)
def test_signs_that_mean_something_to_a_format_are_only_text(kind: str) -> None:
    shown = text_of(kind, RENDERERS[kind](holding(" ".join(SIGNS))))
    if kind == "html":
        style = shown.partition("<style>")[2].partition("</style>")[0]
        assert "font-family" in style
        assert "--accent" in style
        shown = unescape(shown.partition("</style>")[2])
    for sign in SIGNS:
        assert sign in shown


def test_long_names_fit_where_a_format_has_little_room() -> None:
    made = word.render(holding("x" * 400))
    assert b"x" * 255 in zipfile.ZipFile(io.BytesIO(made)).read("docProps/core.xml")


def test_titles_and_metadata_are_legible_too() -> None:
    with pikepdf.open(io.BytesIO(pdf.render(holding("a\x07b")))) as opened:
        assert str(opened.docinfo["/Title"]) == "a[U+0007]b"


NASTY = {
    "link": "https://ejemplo.es/" + "aBcDeF" * 47,
    "code": "/* x */ </script><b> $x$ #let x = 1 [b] { $var } ]]> <!-- &amp; %s {0} \\ `",
    "sum": "=1+1",
    "plus": "+1+1",
    "at": "@SUM(A1)",
    "minus": "-1+1",
    "command": "=cmd|'/c calc'!A1",
    "array": "{=1+1}",
    "blanks": "  a  ",
    "lines": "a\nb\r\nc\td",
    "empty": "",
    "nothing": "   ",
    "arabic": "مرحبا بكم 123 في المكتب",
    "many": "🙂 ไทย 한국어 عربي 𠀀 \x07\x00",
}


@pytest.mark.parametrize("name", NASTY)
def test_nasty_texts_are_only_texts_in_every_format(name: str) -> None:
    text = NASTY[name]
    made = {kind: render(holding(text)) for kind, render in RENDERERS.items()}
    style, page = made["html"].decode().partition("</style>")[::2]
    tags = set(re.findall(r"<([a-z]\w*)", page))
    assert "--accent" in style
    assert not tags & {"script", "b", "img", "style"}
    book = load_workbook(io.BytesIO(made["xlsx"]))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    plain = load_workbook(io.BytesIO(xlsx.render(holding("plain"))))
    assert sum(cell.data_type == "f" for cell in cells) == sum(
        cell.data_type == "f" for sheet in plain for row in sheet.iter_rows() for cell in row
    )
    if text.strip() and text.isprintable() and "𠀀" not in text:
        assert any(cell.value == text and cell.data_type == "s" for cell in cells)
        assert text in unescape(re.sub(r"<wbr>|</?span[^>]*>", "", page))
        assert text in text_of("docx", made["docx"])


@pytest.mark.parametrize("word", ["palabra ", "x", "汉", "🙂", "ไ"])
def test_five_thousand_letters_are_a_text_too(word: str) -> None:
    text = (word * 5000)[:5000]
    blocks = (
        Paragraph((Text(text),)),
        Table((TableColumn("Asunto"), TableColumn("Nº")), (((Text(text),), (Text("1"),)),) * 2),
    )
    made = replace(
        DOCUMENT,
        sections=(Section("one", "Uno", blocks),),
        records=(RecordSheet("x", "X", ("Asunto",), ((text,),), {"a.b": (0,)}),),
    )
    for kind, render in RENDERERS.items():
        shown = text_of(kind, render(made))
        assert "".join(shown.split()).replace("<wbr>", "").count(word.strip()) >= 600, kind
