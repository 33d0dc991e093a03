"""Charts as bitmaps: for Word, and where a page cannot hold a drawing's letters as letters."""

from __future__ import annotations

import base64
import unicodedata
from xml.etree import ElementTree

import resvg_py

from cierre.report.typeface import CHINESE_FAMILY, FAMILY, family_of, font_files_for

_SIMPLE = (FAMILY, CHINESE_FAMILY, "Noto Sans", "Noto Sans KR", "Noto Sans JP")
"""Families whose letters stand one after another, each for itself."""


def bitmap(drawing: str, zoom: int = 2) -> bytes:
    """An SVG drawing as a PNG, in the report's own typefaces."""
    made = resvg_py.svg_to_bytes(
        svg_string=drawing, font_files=font_files_for(drawing), skip_system_fonts=True, zoom=zoom
    )
    return bytes(made)


def in_simple_letters(drawing: str) -> bool:
    """Whether the letters of a drawing can be set one by one, as a PDF sets those of pictures.

    Those of Arabic or of Hindi join, and an emoji may be made of several characters.
    """
    return all(
        unicodedata.category(each)[0] not in "MC" and family_of(each) in _SIMPLE
        for each in set(drawing)
        if not (each.isascii() or each.isspace())
    )


def as_picture(drawing: str) -> str:
    """A drawing of the same size that holds the other as a bitmap."""
    width, height = (ElementTree.fromstring(drawing).attrib[name] for name in ("width", "height"))  # noqa: S314
    address = f"data:image/png;base64,{base64.b64encode(bitmap(drawing, 3)).decode()}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">'
        f'<image width="{width}" height="{height}" href="{address}"/></svg>'
    )
