from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from typing import get_args

import pytest
from lxml import html
from rich.console import Console

from cierre.audit.catalogue import written
from cierre.audit.document import Document, Where
from cierre.audit.finding import Audited, Claim, Language, Unchecked, Verdict
from cierre.audit.present import saying
from cierre.audit.present.html import to_html
from cierre.audit.present.json import to_json
from cierre.audit.present.saying import SYMBOLS, Failed
from cierre.audit.present.terminal import refused, shown
from cierre.audit.readers.passages import Passage, document

_SENTENCE = "Recibidas 63 quejas <hoy>: fugas 27, resto 37; el 42,8 % son fugas; un tercio, 9."


def _document() -> Document:
    return document(
        "carpeta/informe.txt",
        [
            Passage("title", "Informe de agosto"),
            Passage("paragraph", _SENTENCE),
            Passage("item", "fugas", mark="1. ", level=1),
            Passage("cell", "Total", cell="A1", table=1, row=1, column=1, header=True),
            Passage("cell", "64", cell="C1", table=1, row=1, column=3),
        ],
    )


def _claim(words: str, verdict: Verdict, *, right: str = "", why: str = "") -> Claim:
    made = _document()
    start = made.text.index(words)
    block = made.block_at(start)
    assert block is not None
    return Claim(
        kind="sum", verdict=verdict, stated="63", computed="64", parts=("27", "37"), whole="63",
        quote=words, start=start, end=start + len(words), where=block.where,
        relation=f"Relación de {words}.", calculation="27 + 37 = 64", right=right, why=why,
    )  # fmt: skip


def _audited(*claims: Claim) -> Audited:
    made = _document()
    at = made.text.index("9.")
    unchecked = Unchecked("9", at, at + 1, Where(paragraph=2))
    return Audited(made, "es", "agosto", claims, (unchecked,), 6)


_ALL = _audited(
    _claim("64", "query", why="si el total es otro"),
    _claim("63 quejas <hoy>", "error", right="64"),
    _claim("42,8 %", "note"),
    _claim("27", "ok"),
)


def _on_terminal(audited: Audited, language: Language) -> str:
    file = io.StringIO()
    Console(file=file, width=100, color_system=None).print(shown(audited, language))
    return file.getvalue()


@pytest.mark.parametrize("language", get_args(Language))
def test_the_terminal_says_all_that_is_known(language: Language) -> None:
    said = _on_terminal(_ALL, language)
    for claim in _ALL.findings:
        assert f"{SYMBOLS[claim.verdict]} {saying.text(language, claim.verdict)}" in said
        assert saying.quoted(claim.quote, language) in said
        assert claim.relation in said
    assert "27 + 37 = 64" in said
    assert "si el total es otro" in said
    assert (
        said.index("63 quejas")
        < said.index("42,8 %")
        < said.index("celda" if language == "es" else "C1")
    )
    assert saying.quoted("9", language) in said
    assert "83" in said.splitlines()[-1]


@pytest.mark.parametrize(
    ("written", "language", "said"),
    [
        ("1050", "es", "1.050"),
        ("1726280.5", "es", "1.726.280,5"),
        ("1726280.5", "en", "1,726,280.5"),
        ("84.2%", "es", "84,2 %"),
        ("-3.5 pp", "zh", "-3.5个百分点"),
        ("12 y 15", "es", "12 y 15"),
    ],
)
def test_what_would_be_right_is_written_as_people_write(
    written: str, language: Language, said: str
) -> None:
    claim = replace(_claim("63 quejas", "error"), right=written)
    label = saying.text(language, "right")
    assert dict(saying.details(claim, language))[label] == said


def test_places_are_said_as_people_look_for_them() -> None:
    made = _ALL.document
    first, second = (_ALL.findings[at] for at in (0, 2))
    assert saying.place(made, first, "es") == "párrafo 2"
    assert saying.place(made, second, "es") == "tabla 1, celda C1"
    assert saying.place(made, second, "zh") == "表1，单元格 C1"
    sheet = Unchecked("5", 0, 1, Where(sheet="Agosto", cell="B3"))
    assert saying.place(made, sheet, "en") == "sheet Agosto, cell B3"
    page = Unchecked("5", 0, 1, Where(page=2, paragraph=3))
    assert saying.place(made, page, "en") == "page 2, paragraph 3"


def test_coverage_is_never_rounded_up() -> None:
    made = _document()
    one = Unchecked("9", 0, 1, Where(paragraph=1))
    assert "(99%)" in saying.coverage(Audited(made, "en", "", (), (one,), 1000), "en")
    assert saying.coverage(Audited(made, "en", "", (), (), 0), "en") == (
        "The report has no numbers."
    )


def test_json_has_the_documented_form() -> None:
    (one, other) = json.loads(to_json([_ALL, Failed("b.pdf", "Roto.")]))["documents"]
    assert one.keys() >= {"file", "language", "period", "claims", "unchecked"}
    claim = one["claims"][1]
    assert claim.keys() >= {
        "kind", "verdict", "stated", "computed", "parts", "whole", "quote", "start", "end", "why",
    }  # fmt: skip
    assert claim["parts"] == ["27", "37"]
    assert _ALL.document.text[claim["start"] : claim["end"]] == claim["quote"]
    assert one["unchecked"][0]["quote"] == "9"
    assert one["coverage"] == "0.8333"
    assert other == {"file": "b.pdf", "unreadable": "Roto."}


@pytest.mark.parametrize("language", get_args(Language))
def test_the_page_is_one_file_with_the_text_annotated(language: Language) -> None:
    source = to_html([_ALL, Failed("b<.pdf", "Roto.")], language, "es")
    assert not re.search(r"<script|<link|src=|url\(|https?:", source)
    page = html.document_fromstring(source)
    assert page.get("lang") == language
    (paragraph,) = (each for each in page.iter("p") if "Recibidas" in each.text_content())
    assert [(each.get("class"), each.text_content()) for each in paragraph.iter("span")] == [
        ("error", "63 quejas <hoy>"), ("ok", "27"), ("note", "42,8 %"), ("unchecked", "9"),
    ]  # fmt: skip
    cards = page.xpath("//aside")
    assert [each.get("class").split()[1] for each in cards] == [
        "error-card", "note-card", "query-card",
    ]  # fmt: skip
    links = {each.get("href").lstrip("#") for each in page.iter("a")}
    assert links == {each.get("id") for each in page.xpath("//*[@id]")}
    for card in cards:
        assert card.xpath(".//*[contains(@class, 'verdict')]")[0].text_content().strip()
    (row,) = page.xpath("//div[@class='text']//table//tr")
    assert [each.text_content() for each in row] == ["Total", "", "643"]


def test_a_page_speaks_its_reports_language_unless_told() -> None:
    assert 'lang="es"' in to_html([_ALL], None, "en").split("<head>")[0]
    assert 'lang="zh"' in to_html([_ALL], "zh", "en").split("<head>")[0]
    assert "carpeta" not in to_html([_ALL], None, "en")


def test_overlapping_marks_show_the_worst() -> None:
    audited = _audited(_claim("63 quejas", "ok"), _claim("quejas <hoy>: fugas 27", "error"))
    page = html.document_fromstring(to_html([audited], None, "es"))
    (paragraph,) = (each for each in page.iter("p") if "Recibidas" in each.text_content())
    marks = [(each.get("class"), each.text_content()) for each in paragraph.iter("span")]
    assert marks[:3] == [("ok", "63 "), ("error", "quejas"), ("error", " <hoy>: fugas 27")]
    assert len(page.xpath("//aside")) == 1


def test_a_refusal_names_the_file() -> None:
    file = io.StringIO()
    Console(file=file, width=200, color_system=None).print(refused(Failed("b.pdf", "Roto."), "es"))
    assert file.getvalue().strip() == "b.pdf: No se puede leer. Roto."


@pytest.mark.parametrize("package", ["cierre.audit.present", "cierre.audit.readers"])
def test_the_three_languages_say_the_same_things(package: str) -> None:
    named = {
        language: re.findall(r"^([\w-]+|\s+\.\w+) =", written(package, language), re.MULTILINE)
        for language in get_args(Language)
    }
    values = {
        language: set(re.findall(r"\{ \$(\w+)", written(package, language)))
        for language in get_args(Language)
    }
    assert named["es"] == named["en"] == named["zh"] != []
    assert values["es"] == values["en"] == values["zh"]
