"""The typefaces as a page carries them, compressed, inside the style sheet: all Latin letters,
and of the Chinese characters those that reports use, or the page when it has others."""

from __future__ import annotations

import base64
import hashlib
import io
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from cierre.report.remembered import remembered
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


def page_font(name: str) -> bytes:
    """A typeface as a site gives it to its pages: ``latin-400``, ``latin-600`` or ``chinese``.

    The Chinese one has the characters that Cierre itself says; what people write in others is set
    in the reader's own. Raises KeyError for another name.
    """
    if name == "chinese":
        return _shared(chinese_file(), sorted(_said_characters()), ())
    style = {f"latin-{weight}": style for weight, style in WEIGHTS.items()}[name]
    return _shared(font_folder() / f"SourceSansPro-{style}.ttf", list(_LETTERS), _FEATURES)


@cache
def _said_characters() -> frozenset[int]:
    """All characters of the program's own Chinese."""
    texts = (
        each.read_text(encoding="utf-8")
        for each in Path(str(files("cierre"))).rglob("wording.zh.ftl")
    )
    return _usual_characters() | {ord(each) for each in CHINESE.findall("".join(texts))}


def font_faces(language: str, text: str) -> str:
    """The ``@font-face`` rules of a page in a language that shows a text."""
    chinese = language == "zh"
    wanted = {ord(each) for each in CHINESE.findall(text)}
    if chinese:
        wanted |= {ord(each) for each in text if ord(each) in _WIDE_IN_CHINESE}
    return "\n".join([_latin(chinese), *([_chinese(frozenset(wanted))] if wanted else [])])


@cache
def _latin(chinese: bool) -> str:
    """Both weights."""
    letters = [each for each in _LETTERS if not (chinese and each in _WIDE_IN_CHINESE)]
    return "\n".join(
        _face(
            FAMILY,
            weight,
            _shared(font_folder() / f"SourceSansPro-{style}.ttf", letters, _FEATURES),
        )
        for weight, style in WEIGHTS.items()
    )


def _chinese(wanted: frozenset[int]) -> str:
    """The usual characters, the same for all pages; what people have written needs its own."""
    return _usual_face() if wanted <= _usual_characters() else _own_face(wanted)


@cache
def _usual_face() -> str:
    return _face(CHINESE_FAMILY, 400, _shared(chinese_file(), sorted(_usual_characters()), ()))


@cache
def _own_face(characters: frozenset[int]) -> str:
    return _face(CHINESE_FAMILY, 400, _cut(chinese_file(), sorted(characters), ()))


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


def _face(family: str, weight: int, cut: bytes) -> str:
    made = base64.b64encode(cut).decode("ascii")
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
        f"src:url(data:font/woff2;base64,{made}) format('woff2')}}"
    )


def _cut(path: Path, letters: list[int], features: tuple[str, ...]) -> bytes:
    """A typeface with some letters alone."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

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
    return made.getvalue()


def _shared(path: Path, letters: list[int], features: tuple[str, ...]) -> bytes:
    """A cut for what all pages have in common: it takes seconds, so it is remembered."""
    makers = tuple(map(version, ("fonttools", "brotli")))
    known = (_sha256(path.read_bytes()), letters, features, makers)
    return remembered(_sha256(repr(known).encode()), lambda: _cut(path, letters, features))


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
