"""Months as columns beside their targets, and a balance in steps from opening to closing."""

from __future__ import annotations

from cierre.report.charts.drawing import (
    ACCENT,
    AXIS,
    GRID,
    MUTED,
    PALE,
    Drawing,
    Scale,
    fitted,
    in_lines,
    label_step,
    wide,
)  # fmt: skip
from cierre.report.document import Chart


def columns(chart: Chart, drawing: Drawing) -> None:
    """A column for each month, its target as a line across it."""
    drawing.height = 216
    targets = [each for each in chart.targets if each is not None]
    if chart.target is not None:
        targets.append(chart.target)
    step, left = drawing.width / len(chart.marks), 0.0
    scale = Scale(0, max([mark.value for mark in chart.marks] + targets), 30, 186)
    fits = all(wide(mark.number.text, 12) < step - 4 for mark in chart.marks)
    if not fits and chart.ticks:
        left = _axis(chart, drawing, scale)
        step = (drawing.width - left) / len(chart.marks)
    every = label_step(chart.marks, step)
    for index, mark in enumerate(chart.marks):
        x, width = left + index * step + step * 0.16, step * 0.68
        with drawing.mark(mark):
            y = scale.at(mark.value)
            if not mark.missing:
                drawing.rectangle(x, y, width, scale.at(0) - y, ACCENT if mark.strong else PALE)
            target = chart.targets[index] if chart.targets else chart.target
            if target is not None:
                drawing.target(x - step * 0.16 + 2, x + step * 0.84 - 2, scale.at(target))
            if fits or mark.strong:
                middle = _inside(drawing, x + width / 2, mark.number.text)
                half = wide(mark.number.text, 12) / 2
                crossed = range(
                    max(int((middle - half - left) / step), 0),
                    min(int((middle + half - left) / step) + 1, len(chart.marks)),
                )
                above = min(_top(chart, scale, each) for each in crossed)
                drawing.text(
                    middle, above - 6, mark.number.text, "middle", strong=mark.strong, size=12
                )
            if (len(chart.marks) - 1 - index) % every == 0:
                middle = _inside(drawing, x + width / 2, mark.label)
                drawing.text(middle, 208, mark.label, "middle", MUTED, size=12)
    drawing.line(left, scale.at(0), drawing.width, scale.at(0), AXIS)
    if targets and chart.target_label:
        drawing.key([("line", chart.target_label)])


def _axis(chart: Chart, drawing: Drawing, scale: Scale) -> float:
    """The axis with its values, by which columns without a number are read; where it ends."""
    end = 12 + max(wide(label, 11) for _, label in chart.ticks)
    for value, label in chart.ticks:
        y = scale.at(value)
        drawing.line(end, y, drawing.width, y, GRID, 0.8)
        drawing.text(end - 5, y + 4, label, "end", MUTED, size=11)
    return end


def _top(chart: Chart, scale: Scale, index: int) -> float:
    """The height of a column, or of its target where that stands higher."""
    target = chart.targets[index] if chart.targets else chart.target
    return min(scale.at(each) for each in (chart.marks[index].value, target) if each is not None)


def _inside(drawing: Drawing, middle: float, text: str) -> float:
    """The middle of a text so that it is inside the picture."""
    half = wide(text, 12) / 2
    return min(max(middle, half), drawing.width - half)


def waterfall(chart: Chart, drawing: Drawing) -> None:
    """Opening, in, out and closing, each step from where the one before it ended.

    The steps stand beside each other; where a number is wider than its step, below each other.
    """
    last = len(chart.marks) - 1
    spans: list[tuple[float, float]] = []
    level = 0.0
    for index, mark in enumerate(chart.marks):
        start = 0.0 if index in (0, last) else level
        level = mark.value if index in (0, last) else level + mark.value
        spans.append((start, level))
    edges = [edge for span in spans for edge in span]
    step = drawing.width / len(chart.marks)
    if any(wide(mark.number.text, 13) > step - 4 for mark in chart.marks):
        across = Scale(max(edges), min(edges), 1, drawing.width - 1)
        _below_each_other(chart, drawing, spans, across)
        return
    scale = Scale(min(edges), max(edges), 30, 180)
    labels = [in_lines(mark.label, step - 6, 13) for mark in chart.marks]
    drawing.height = 194 + 16 * max(map(len, labels), default=1)
    for index, (mark, (start, end)) in enumerate(zip(chart.marks, spans, strict=True)):
        x, width = index * step + step * 0.2, step * 0.6
        high, low = scale.at(max(start, end)), scale.at(min(start, end))
        with drawing.mark(mark):
            drawing.rectangle(x, high, width, low - high, ACCENT if index in (0, last) else PALE)
            drawing.text(x + width / 2, high - 7, mark.number.text, "middle", strong=True)
            for row, text in enumerate(labels[index]):
                drawing.text(x + width / 2, 203 + 16 * row, text, "middle", MUTED)
        if index < last:
            drawing.line(x + width, scale.at(end), x + step, scale.at(end), AXIS, 0.8, "4 3")


def _below_each_other(
    chart: Chart, drawing: Drawing, spans: list[tuple[float, float]], scale: Scale
) -> None:
    """The steps of a balance in rows: label and number above the bar."""
    row, last = 46.0, len(spans) - 1
    drawing.height = row * len(spans)
    for index, (mark, (start, end)) in enumerate(zip(chart.marks, spans, strict=True)):
        y, left, right = index * row, scale.at(min(start, end)), scale.at(max(start, end))
        room = drawing.width - wide(mark.number.text, 13) - 14
        colour = ACCENT if index in (0, last) else PALE
        with drawing.mark(mark):
            drawing.text(0, y + 14, fitted(mark.label, room, 13), colour=MUTED)
            drawing.text(drawing.width, y + 14, mark.number.text, "end", strong=True)
            drawing.rectangle(left, y + 21, right - left, 14, colour)
        if index < last:
            x = scale.at(end)
            drawing.line(x, y + 35, x, y + row + 21, AXIS, 0.8, "4 3")
