"""Chinese characters are shown, wherever they stand, and weigh nothing where there are none."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path

import pikepdf
import pytest
from fontTools.ttLib import TTFont

from cierre.directory import Person
from cierre.packs import load_pack
from cierre.report import html, pdf
from cierre.report.charts import draw
from cierre.report.document import Bound, Chart, Document, Mark
from cierre.report.plan import build_document
from cierre.report.sentences import languages
from cierre.report.typeface import CHINESE, chinese_file
from tests.report.august import property_august

SOURCE = Path(str(files("cierre")))


@cache
def report(language: str, author: str = "") -> Document:
    """The property office's August; with an author it is theirs."""
    told = property_august()
    if not author:
        return told.documents["office", language]
    directory = replace(told.directory, author="other", people=(Person("other", author),))
    made = told.statements["office"]
    return build_document(made, directory, told.books, load_pack("property"), language)


def fonts_of(made: bytes) -> set[str]:
    return {
        str(font.BaseFont).partition("+")[2]
        for page in pikepdf.open(io.BytesIO(made)).pages
        for font in page.obj.Resources.get("/Font", pikepdf.Dictionary()).values()
    }


def has_chinese(made: bytes) -> bool:
    return any(each.startswith("NotoSansSC") for each in fonts_of(made))


@pytest.mark.parametrize(
    ("language", "author", "chinese"),
    [
        pytest.param("zh", "", True, id="a report in Chinese"),
        pytest.param("es", "王小明", True, id="a name in Chinese"),
        pytest.param("en", "", False, id="no Chinese at all"),
    ],
)
def test_the_chinese_typeface_is_carried_where_it_is_needed(
    language: str, author: str, chinese: bool
) -> None:
    document = report(language, author)
    assert has_chinese(pdf.render(document)) is chinese
    assert ('@font-face{font-family:"Noto' in html.render(document).decode()) is chinese


def test_a_page_carries_the_characters_that_it_shows() -> None:
    page = html.render(report("zh")).decode()
    (font,) = re.findall(r'"Noto Sans SC";.*?base64,([^)]*)\)', page)
    with TTFont(io.BytesIO(base64.b64decode(font))) as carried:
        shown = {ord(each) for each in CHINESE.findall(page.partition("</style>")[2])}
        assert shown
        assert shown <= set(carried.getBestCmap())


def test_the_same_chinese_document_gives_the_same_bytes() -> None:
    assert pdf.render(report("zh")) == pdf.render(report("zh"))
    assert html.render(report("zh")) == html.render(report("zh"))


@pytest.mark.parametrize("language", languages())
def test_a_report_says_its_language_and_how_its_numbers_are_written(language: str) -> None:
    made = report(language)
    locales = {"en": "en_001", "es": "es_ES", "zh": "zh"}
    assert (made.language, made.locale) == (language, locales[language])
    assert f'<html lang="{language}">' in html.render(made).decode()


def test_what_stands_out_in_a_chart_does_so_in_one_weight() -> None:
    marks = tuple(
        Mark(name, 2.0, Bound("2小时", "a.b"), strong=name == "二月") for name in ("一月", "二月")
    )
    drawn = draw(Chart("bar", "", marks, "两个"))
    assert drawn.count('stroke-width="0.3"') == 1


def test_the_chinese_typeface_has_the_characters_of_the_wordings() -> None:
    with TTFont(chinese_file()) as font:
        known = set(font.getBestCmap())
    said = "".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.zh.ftl"))
    assert {each for each in CHINESE.findall(said) if ord(each) not in known} == set()
