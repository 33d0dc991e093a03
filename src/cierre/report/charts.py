"""The four charts of a report, drawn as SVG.

Every mark has its number beside it and its alternative text, and links to its records where
the caller says where they are. There is no legend and no axis of numbers to look up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from cierre.report.document import Bound, Chart, Mark
from cierre.report.typeface import CHINESE, CHINESE_FAMILY, FAMILY
from cierre.report.widths import letters

INK, MUTED, RULE = "#1c2733", "#5b6875", "#d5dce3"
ACCENT, PALE, BAND, TARGET = "#14507a", "#a9bfd1", "#eef2f6", "#b4531f"
WIDTH = 680.0
LINE = 14.0
"""How far apart two labels must stand, from baseline to baseline."""
_LETTER = 0.54
"""Mean width of a letter in the typeface, in ems."""

Link = Callable[[Bound], str | None]


def draw(chart: Chart, link: Link = lambda number: None) -> str:
    """The chart as one SVG element; ``link`` gives the address of a number's records."""
    drawing = {
        "bar": _bars,
        "line": _line,
        "roll_forward": _waterfall,
        "actual_target": _columns,
    }[chart.kind](chart, link)
    body = "".join(drawing.parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {drawing.height:g}" '
        f'width="{WIDTH:g}" height="{drawing.height:g}" role="img" '
        f"aria-label={quoteattr(chart.alternative)} "
        f'font-family="{FAMILY}, {CHINESE_FAMILY}" font-size="13">{body}</svg>'
    )


@dataclass
class _Drawing:
    height: float
    parts: list[str]

    def text(
        self,
        x: float,
        y: float,
        text: str,
        anchor: str = "start",
        colour: str = INK,
        strong: bool = False,
        size: float = 13,
    ) -> None:
        weight = ' font-weight="600"' if strong else ""
        if strong and CHINESE.search(text):
            weight += f' stroke="{colour}" stroke-width="0.3"'
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" '
            f'font-size="{size:g}"{weight}>{escape(text)}</text>'
        )

    def rectangle(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self.parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0.5):.1f}" '
            f'height="{max(height, 0.5):.1f}" fill="{colour}"/>'
        )

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1,
        dashed: bool = False,
    ) -> None:  # fmt: skip
        dashes = ' stroke-dasharray="4 3"' if dashed else ""
        self.parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
            f'stroke="{colour}" stroke-width="{width:g}"{dashes}/>'
        )

    def open_mark(self, mark: Mark, link: Link) -> str:
        """Start a mark's group; what ends it."""
        address = link(mark.number) if isinstance(mark.number, Bound) else None
        title = f"<title>{escape(mark.label)}: {escape(mark.number.text)}</title>"
        if address is None:
            self.parts.append(f"<g>{title}")
            return "</g>"
        self.parts.append(f"<a href={quoteattr(address)}>{title}")
        return "</a>"


def _bars(chart: Chart, link: Link) -> _Drawing:
    step, top = 30.0, 6.0
    drawing = _Drawing(top * 2 + step * len(chart.marks), [])
    labels = min(max(_width(mark.label, 13) for mark in chart.marks) + 12, WIDTH * 0.42)
    numbers = max(_width(mark.number.text, 13) for mark in chart.marks) + 12
    room = WIDTH - labels - numbers
    largest = max((mark.value for mark in chart.marks), default=0) or 1
    for index, mark in enumerate(chart.marks):
        y = top + index * step
        close = drawing.open_mark(mark, link)
        drawing.text(labels - 10, y + 19, _fitted(mark.label, labels - 12, 13), "end")
        length = room * max(mark.value, 0) / largest
        drawing.rectangle(labels, y + 5, length, step - 10, ACCENT if mark.strong else PALE)
        drawing.text(labels + length + 7, y + 19, mark.number.text, strong=mark.strong)
        drawing.parts.append(close)
    drawing.line(labels, top, labels, drawing.height - top, RULE)
    return drawing


def _line(chart: Chart, link: Link) -> _Drawing:
    drawing = _Drawing(210, [])
    right = 14 + max(
        _width(chart.target_label, 12) if chart.target is not None else 0,
        _width(chart.marks[-1].number.text, 13) / 2,
    )
    left = 20 + _width(chart.marks[0].number.text, 13) / 2
    levels = [mark.value for mark in chart.marks]
    extra = [*(chart.limits or ()), *([chart.target] if chart.target is not None else [])]
    scale = _Scale(min([*levels, *extra]), max([*levels, *extra]), 34, 166)
    step = (WIDTH - left - right) / max(len(chart.marks) - 1, 1)
    if chart.limits:
        lower, centre, upper = chart.limits
        drawing.rectangle(
            left, scale.at(upper), WIDTH - left - right, scale.at(lower) - scale.at(upper), BAND
        )
        drawing.line(left, scale.at(centre), WIDTH - right, scale.at(centre), MUTED, 0.8)
    of_target = -LINE
    if chart.target is not None:
        y = scale.at(chart.target)
        of_target = y + 4
        drawing.line(left, y, WIDTH - right, y, TARGET, 1.2, dashed=True)
        drawing.text(WIDTH - right + 6, of_target, chart.target_label, colour=TARGET, size=12)
    points = [(left + step * index, scale.at(value)) for index, value in enumerate(levels)]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    drawing.parts.append(
        f'<polyline points="{path}" fill="none" stroke="{ACCENT}" stroke-width="2" '
        'stroke-linejoin="round"/>'
    )
    shown = _told(chart.marks)
    every = _label_step(chart.marks, step)
    for index, (mark, (x, y)) in enumerate(zip(chart.marks, points, strict=True)):
        close = drawing.open_mark(mark, link)
        radius = 4.5 if mark.strong else 3
        drawing.parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{ACCENT}" '
            'stroke="#ffffff" stroke-width="1.5"/>'
        )
        if index in shown:
            beside, other = y - 11, y + 21
            if _under_line(index, levels):
                beside, other = other, beside
            if index == len(points) - 1 and abs(beside - of_target) < LINE:
                beside = other
            drawing.text(x, beside, mark.number.text, "middle", strong=mark.strong)
        if (len(chart.marks) - 1 - index) % every == 0:
            middle = max(x, _width(mark.label, 12) / 2)
            drawing.text(middle, 200, mark.label, "middle", MUTED, size=12)
        drawing.parts.append(close)
    return drawing


def _columns(chart: Chart, link: Link) -> _Drawing:
    drawing = _Drawing(220, [])
    targets = [each for each in chart.targets if each is not None]
    if chart.target is not None:
        targets.append(chart.target)
    right = 10 + (_width(chart.target_label, 12) if targets else 0)
    room = WIDTH - right
    step = room / len(chart.marks)
    scale = _Scale(0, max([mark.value for mark in chart.marks] + targets), 30, 186)
    fits = all(_width(mark.number.text, 12) < step - 4 for mark in chart.marks)
    every = _label_step(chart.marks, step)
    last_target = None
    for index, mark in enumerate(chart.marks):
        x, width = index * step + step * 0.16, step * 0.68
        close = drawing.open_mark(mark, link)
        y = scale.at(mark.value)
        drawing.rectangle(x, y, width, scale.at(0) - y, ACCENT if mark.strong else PALE)
        target = chart.targets[index] if chart.targets else chart.target
        if target is not None:
            last_target = scale.at(target)
            drawing.line(
                index * step + 2, last_target, (index + 1) * step - 2, last_target, TARGET, 1.6
            )
        if fits or mark.strong:
            above = min(y, scale.at(target)) if target is not None else y
            middle = min(x + width / 2, WIDTH - _width(mark.number.text, 12) / 2)
            drawing.text(middle, above - 6, mark.number.text, "middle", strong=mark.strong, size=12)
        if (len(chart.marks) - 1 - index) % every == 0:
            middle = max(x + width / 2, _width(mark.label, 12) / 2)
            drawing.text(middle, 208, mark.label, "middle", MUTED, size=12)
        drawing.parts.append(close)
    drawing.line(0, scale.at(0), room, scale.at(0), RULE)
    if last_target is not None:
        drawing.text(room + 4, last_target + 4, chart.target_label, colour=TARGET, size=12)
    return drawing


def _waterfall(chart: Chart, link: Link) -> _Drawing:
    drawing = _Drawing(214, [])
    last = len(chart.marks) - 1
    spans, level = [], 0.0
    for index, mark in enumerate(chart.marks):
        start = 0.0 if index in (0, last) else level
        level = mark.value if index in (0, last) else level + mark.value
        spans.append((start, level))
    edges = [edge for span in spans for edge in span]
    scale = _Scale(min(edges), max(edges), 30, 180)
    step = WIDTH / len(chart.marks)
    for index, (mark, (start, end)) in enumerate(zip(chart.marks, spans, strict=True)):
        x, width = index * step + step * 0.2, step * 0.6
        high, low = scale.at(max(start, end)), scale.at(min(start, end))
        close = drawing.open_mark(mark, link)
        drawing.rectangle(x, high, width, low - high, ACCENT if index in (0, last) else PALE)
        drawing.text(x + width / 2, high - 7, mark.number.text, "middle", strong=True)
        drawing.text(x + width / 2, 203, _fitted(mark.label, step - 6, 13), "middle", MUTED)
        drawing.parts.append(close)
        if index < last:
            drawing.line(x + width, scale.at(end), x + step, scale.at(end), MUTED, 0.8, dashed=True)
    drawing.line(0, scale.at(0), WIDTH, scale.at(0), RULE)
    return drawing


class _Scale:
    """From values to heights on the page."""

    def __init__(self, low: float, high: float, top: float, bottom: float) -> None:
        self._low, self._span = low, (high - low) or 1
        self._top, self._bottom = top, bottom

    def at(self, value: float) -> float:
        return self._bottom - (value - self._low) / self._span * (self._bottom - self._top)


def _told(marks: tuple[Mark, ...]) -> set[int]:
    """Which points of a line show their number: the ends, the extremes and the strong ones."""
    values = [mark.value for mark in marks]
    told = {index for index, mark in enumerate(marks) if mark.strong}
    told |= {0, len(marks) - 1, values.index(max(values)), values.index(min(values))}
    kept: set[int] = set()
    for index in sorted(told, key=lambda each: (not marks[each].strong, -each)):
        if all(abs(index - other) > 1 for other in kept):
            kept.add(index)
    return kept


def _under_line(index: int, values: list[float]) -> bool:
    """Whether a point's number stands below it, so that the line does not cross it."""
    around = values[max(index - 1, 0) : index + 2]
    return len(around) > 1 and values[index] == min(around) and values[index] < max(around)


def _label_step(marks: tuple[Mark, ...], step: float) -> int:
    widest = max(_width(mark.label, 12) for mark in marks) + 8
    return max(1, -(-int(widest) // max(int(step), 1)))


def _width(text: str, size: float) -> float:
    return letters(text) * size * _LETTER


def _fitted(text: str, width: float, size: float) -> str:
    room = int(width / (size * _LETTER))
    if letters(text) <= room:
        return text
    while len(text) > 1 and letters(text) >= room:
        text = text[:-1]
    return text.rstrip() + "…"
