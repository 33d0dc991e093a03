"""The typefaces, found in their packages: one for Latin letters, one for Chinese characters.

Charts are drawn by engines that know no variable fonts, so each typeface is one with a file for
each weight. The Chinese one comes in a single weight: where a word is to stand out, its
characters are drawn with an outline.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from pathlib import Path

FAMILY = "Source Sans Pro"
CHINESE_FAMILY = "Noto Sans SC"
CHINESE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]")
"""A character that the Chinese typeface is for."""

_PACKAGE = "font_source_sans_pro"
_CHINESE_PACKAGE = "pylopdf_fonts_zh_cn"
_STYLES = ("Regular", "It", "Semibold", "SemiboldIt")


@cache
def font_folder() -> Path:
    """The folder with the Latin typeface's files."""
    return Path(str(files(_PACKAGE) / "files"))


@cache
def chinese_file() -> Path:
    """The Chinese typeface's file."""
    return Path(str(files(_CHINESE_PACKAGE) / "NotoSansSC-Regular.otf"))


def font_files() -> list[str]:
    """All files: the Latin typeface upright and italic in two weights, then the Chinese one."""
    latin = [str(font_folder() / f"SourceSansPro-{style}.ttf") for style in _STYLES]
    return [*latin, str(chinese_file())]
