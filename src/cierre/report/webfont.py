"""The typefaces as a page carries them, compressed, inside the style sheet: all Latin letters,
and of the Chinese characters those that are on the page."""

from __future__ import annotations

import base64
import io
from functools import cache
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
    return _face(CHINESE_FAMILY, 400, chinese_file(), sorted(wanted), ())


def _face(
    family: str, weight: int, path: Path, letters: list[int], features: tuple[str, ...]
) -> str:
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
        f"src:url(data:font/woff2;base64,{_embedded(path, letters, features)}) format('woff2')}}"
    )


def _embedded(path: Path, letters: list[int], features: tuple[str, ...]) -> str:
    options = Options()
    options.flavor = "woff2"
    options.layout_features = list(features)
    options.hinting = False
    with TTFont(path, recalcTimestamp=False) as font:
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=letters)
        subsetter.subset(font)
        font.flavor = "woff2"
        made = io.BytesIO()
        font.save(made)
    return base64.b64encode(made.getvalue()).decode("ascii")
