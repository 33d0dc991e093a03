"""Parts of a figure as horizontal bars."""

from __future__ import annotations

from cierre.report.charts.drawing import ACCENT, AXIS, PALE, Drawing, fitted, wide
from cierre.report.document import Chart

_SIDE_BY_SIDE = 480
"""Where there is less room, a label stands above its bar."""


def bars(chart: Chart, drawing: Drawing) -> None:
    """One bar below the other, its label before it or above it, its number behind it."""
    beside = drawing.width >= _SIDE_BY_SIDE
    step, top = (30.0 if beside else 42.0), 6.0
    drawing.height = top * 2 + step * len(chart.marks)
    longest = max(wide(mark.label, 13) for mark in chart.marks) + 12
    left = min(longest, drawing.width * 0.42) if beside else 0.0
    numbers = max(wide(mark.number.text, 13) for mark in chart.marks) + 12
    room = drawing.width - left - numbers
    largest = max((mark.value for mark in chart.marks), default=0) or 1
    for index, mark in enumerate(chart.marks):
        y = top + index * step
        with drawing.mark(mark):
            if beside:
                drawing.text(left - 10, y + 19, fitted(mark.label, left - 12, 13), "end")
                y += 5
            else:
                drawing.text(0, y + 13, fitted(mark.label, drawing.width, 13))
                y += 19
            length = room * max(mark.value, 0) / largest
            height = 20 if beside else 17
            drawing.rectangle(left, y, length, height, ACCENT if mark.strong else PALE)
            drawing.text(left + length + 7, y + 14, mark.number.text, strong=mark.strong)
    if beside:
        drawing.line(left, top, left, drawing.height - top, AXIS)
