"""The typeface as a page carries it: its Latin letters, compressed, inside the style sheet."""

from __future__ import annotations

import base64
import io
from functools import cache

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from cierre.report.typeface import FAMILY, font_folder

WEIGHTS = {400: "Regular", 600: "Semibold"}
_LETTERS = (
    *range(0x20, 0x180),
    *range(0x2010, 0x2040),
    0x20AC,  # €
    0x2192,  # →
    0x2212,  # minus
)
_FEATURES = ("ccmp", "kern", "liga", "locl", "mark", "tnum")


@cache
def font_faces() -> str:
    """The ``@font-face`` rules of both weights; made once in a process, as it takes a second."""
    return "\n".join(
        f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};font-display:swap;'
        f"src:url(data:font/woff2;base64,{_embedded(style)}) format('woff2')}}"
        for weight, style in WEIGHTS.items()
    )


def _embedded(style: str) -> str:
    options = Options()
    options.flavor = "woff2"
    options.layout_features = list(_FEATURES)
    options.hinting = False
    path = font_folder() / f"SourceSansPro-{style}.ttf"
    with TTFont(path, recalcTimestamp=False) as font:
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=_LETTERS)
        subsetter.subset(font)
        font.flavor = "woff2"
        made = io.BytesIO()
        font.save(made)
    return base64.b64encode(made.getvalue()).decode("ascii")
