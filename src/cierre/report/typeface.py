"""The typefaces, found in their packages: for Latin letters, for Chinese characters, for the rest.

Charts are drawn by engines that know no variable fonts, so the first two are typefaces with a file
for each weight. The Chinese one comes in a single weight: where a word is to stand out, its
characters are drawn with an outline. The others set what people write now and then: a name in
Thai, a case's title with an emoji in it.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from importlib.resources import files
from pathlib import Path

from cierre.report.remembered import remembered

FAMILY = "Source Sans Pro"
CHINESE_FAMILY = "Noto Sans SC"
CHINESE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]")
"""A character that the Chinese typeface is for."""

_PACKAGE = "font_source_sans_pro"
_CHINESE_PACKAGE = "pylopdf_fonts_zh_cn"
_STYLES = ("Regular", "It", "Semibold", "SemiboldIt")
_NOTO, _VARIABLE = "manimgx_fonts", "[wght].ttf"
_SCRIPTS = (
    "Arabic", "Hebrew", "Thai", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil",
    "Telugu", "Kannada", "Malayalam", "Sinhala", "Lao", "Khmer", "Myanmar", "Georgian",
    "Armenian", "Ethiopic",
)  # fmt: skip


@cache
def font_folder() -> Path:
    """The folder with the Latin typeface's files."""
    return Path(str(files(_PACKAGE) / "files"))


@cache
def chinese_file() -> Path:
    """The Chinese typeface's file."""
    return Path(str(files(_CHINESE_PACKAGE) / "NotoSansSC-Regular.otf"))


@cache
def other_files() -> dict[str, Path]:
    """The file of each family for other scripts, in the order in which they are asked."""
    noto = Path(str(files(_NOTO)))
    return {
        "Noto Sans": noto / f"NotoSans{_VARIABLE}",
        **{f"Noto Sans {name}": noto / f"NotoSans{name}{_VARIABLE}" for name in _SCRIPTS},
        "Noto Sans KR": Path(str(files("pylopdf_fonts_ko") / "NotoSansKR-Regular.otf")),
        "Noto Sans JP": Path(str(files("pylopdf_fonts_jp") / "NotoSansJP-Regular.otf")),
        "Noto Sans Symbols": noto / f"NotoSansSymbols{_VARIABLE}",
        "Noto Emoji": noto / f"NotoEmoji{_VARIABLE}",
    }


def font_files() -> list[str]:
    """The two usual ones: Latin upright and italic in two weights, then the Chinese one."""
    latin = [str(font_folder() / f"SourceSansPro-{style}.ttf") for style in _STYLES]
    return [*latin, str(chinese_file())]


def font_files_for(text: str) -> list[str]:
    """The usual files and those of the other families that the text has characters of."""
    others = dict.fromkeys(family_of(each) for each in set(text))
    return [*font_files(), *(str(path) for name, path in other_files().items() if name in others)]


@cache
def family_of(character: str) -> str:
    """The first family that has the character; empty when none has."""
    return next((name for name in _families() if ord(character) in covered(name)), "")


@cache
def covered(family: str) -> frozenset[int]:
    """The characters that a family has, remembered from the first time that they were looked up."""
    path = _families()[family]
    name = hashlib.sha256(b"characters of " + path.read_bytes()).hexdigest()
    return frozenset(json.loads(remembered(name, lambda: json.dumps(_characters(path)).encode())))


def _characters(path: Path) -> list[int]:
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        return sorted(font.getBestCmap())


@cache
def _families() -> dict[str, Path]:
    """The regular file of each family, in the order in which they are asked."""
    return {
        FAMILY: font_folder() / "SourceSansPro-Regular.ttf",
        CHINESE_FAMILY: chinese_file(),
        **other_files(),
    }
