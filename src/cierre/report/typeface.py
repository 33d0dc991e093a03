"""The report's typeface, found in its package.

Charts are drawn by engines that know no variable fonts, so the typeface is one with a file
for each weight.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

FAMILY = "Source Sans Pro"
_PACKAGE = "font_source_sans_pro"
_STYLES = ("Regular", "It", "Semibold", "SemiboldIt")


@cache
def font_folder() -> Path:
    """The folder with the typeface's files."""
    return Path(str(files(_PACKAGE) / "files"))


def font_files() -> list[str]:
    """The typeface's files, upright and italic, in the two weights that reports use."""
    return [str(font_folder() / f"SourceSansPro-{style}.ttf") for style in _STYLES]
