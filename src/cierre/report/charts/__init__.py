"""The four charts of a report, drawn as SVG.

Every mark has its number beside it or an axis to read it by, its alternative text, and links to
its records where the caller says where they are.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import quoteattr

from cierre.report.charts.bars import bars
from cierre.report.charts.columns import columns, waterfall
from cierre.report.charts.drawing import Drawing, LanguageOf, Link
from cierre.report.charts.lines import line
from cierre.report.document import Chart
from cierre.report.typeface import CHINESE_FAMILY, FAMILY

WIDTH, PHONE = 680.0, 350.0
"""How wide a chart is on paper and on a screen, and on a phone."""

HIGHEST = 1.35
"""How many times as high as wide a chart may be on a page, for its title to stand above it."""

_SIZE = re.compile(r'viewBox="0 0 (\S+) (\S+)"')

__all__ = ["PHONE", "WIDTH", "draw", "share_of_width"]


def draw(
    chart: Chart,
    link: Link = lambda number: None,
    width: float = WIDTH,
    language_of: LanguageOf = lambda label: "",
) -> str:
    """The chart as one SVG element; ``link`` gives the address of a number's records."""
    drawing = Drawing(width, link, language_of)
    kinds = {"bar": bars, "line": line, "roll_forward": waterfall, "actual_target": columns}
    kinds[chart.kind](chart, drawing)
    # what leads somewhere is no picture: who cannot see it goes from mark to mark
    role = "group" if any(part.startswith("<a ") for part in drawing.parts) else "img"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {drawing.height:g}" '
        f'width="{width:g}" height="{drawing.height:g}" role="{role}" '
        f"aria-label={quoteattr(chart.alternative)} "
        f'font-family="{FAMILY}, {CHINESE_FAMILY}" font-size="13">{"".join(drawing.parts)}</svg>'
    )


def share_of_width(drawing: str) -> float:
    """How much of the page's width a drawing takes, so that all of it is on one page."""
    width, height = map(float, _SIZE.findall(drawing)[0])
    return min(1.0, HIGHEST * width / height)
