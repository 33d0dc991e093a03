"""The typefaces as a page carries them, compressed, inside the style sheet: all Latin letters,
and of the Chinese characters those that are on the page."""

from __future__ import annotations

import base64
import io
from functools import cache
from importlib.resources import files
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from cierre.report.typeface import CHINESE, CHINESE_FAMILY, FAMILY, chinese_file, font_folder

WEIGHTS = {400: "Regular", 600: "Semibold"}
_LETTERS = (
    *range(0x20, 0x180),
    *range(0x2010, 0x2040),
    0x20AC,  # €
    0x2192,  # →
    0x2212,  # minus
)
_WIDE_IN_CHINESE = (*range(0x2018, 0x201E), 0x2026)
"""Quotation marks and the ellipsis, which a Chinese text sets as wide as its characters."""

_OF_TIME = "年月日星期一二三四五六第季度上下午小时分钟秒"

_FEATURES = ("ccmp", "kern", "liga", "locl", "mark", "tnum")


def font_faces(language: str, text: str) -> str:
    """The ``@font-face`` rules of a page in a language that shows a text."""
    chinese = language == "zh"
    wanted = {ord(each) for each in CHINESE.findall(text)}
    if chinese:
        wanted |= {ord(each) for each in text if ord(each) in _WIDE_IN_CHINESE}
    return "\n".join([_latin(chinese), *([_chinese(frozenset(wanted))] if wanted else [])])


@cache
def _latin(chinese: bool) -> str:
    """Both weights; made once in a process, as it takes a second."""
    letters = [each for each in _LETTERS if not (chinese and each in _WIDE_IN_CHINESE)]
    return "\n".join(
        _face(FAMILY, weight, font_folder() / f"SourceSansPro-{style}.ttf", letters, _FEATURES)
        for weight, style in WEIGHTS.items()
    )


@cache
def _chinese(wanted: frozenset[int]) -> str:
    usual = _usual_characters()
    source = io.BytesIO(_usual_chinese()) if wanted <= usual else chinese_file()
    return _face(CHINESE_FAMILY, 400, source, sorted(wanted), ())


@cache
def _usual_chinese() -> bytes:
    """The typeface with the usual characters alone: what is cut from it again takes a tenth."""
    return _cut(chinese_file(), sorted(_usual_characters()), (), None)


@cache
def _usual_characters() -> frozenset[int]:
    """Those that the books, the packs and the report say themselves, in dates and durations too."""
    folder = files("cierre")
    texts = [
        each.read_text(encoding="utf-8")
        for inside in (folder / "report", folder / "packs", *(folder / "books").iterdir())
        if inside.is_dir()
        for each in inside.iterdir()
        if each.name.endswith(".zh.ftl")
    ]
    return frozenset({*map(ord, "".join([_OF_TIME, *texts])), *_WIDE_IN_CHINESE})


Source = Path | io.BytesIO


def _face(
    family: str, weight: int, source: Source, letters: list[int], features: tuple[str, ...]
) -> str:
    made = base64.b64encode(_cut(source, letters, features, "woff2")).decode("ascii")
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
        f"src:url(data:font/woff2;base64,{made}) format('woff2')}}"
    )


def _cut(
    source: Source, letters: list[int], features: tuple[str, ...], flavor: str | None
) -> bytes:
    """A typeface with some letters alone."""
    options = Options()
    options.flavor = flavor
    options.layout_features = list(features)
    options.hinting = False
    with TTFont(source, recalcTimestamp=False) as font:
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=letters)
        subsetter.subset(font)
        font.flavor = flavor
        made = io.BytesIO()
        font.save(made)
    return made.getvalue()
