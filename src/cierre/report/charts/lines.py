"""A figure month by month as a line, over its axis, its usual limits and its target."""

from __future__ import annotations

from cierre.report.charts.drawing import (
    ACCENT,
    AXIS,
    BAND,
    GRID,
    GROUND,
    MUTED,
    TARGET,
    Drawing,
    Scale,
    label_step,
    wide,
)  # fmt: skip
from cierre.report.document import Chart, Mark

_TOP, _BOTTOM = 34.0, 166.0


def line(chart: Chart, drawing: Drawing) -> None:
    """The line with the numbers of its ends and extremes; what the band is stands below."""
    drawing.height = 206
    levels = [mark.value for mark in chart.marks]
    extra = [*(chart.limits or ()), *([chart.target] if chart.target is not None else [])]
    scale = Scale(min([*levels, *extra]), max([*levels, *extra]), _TOP, _BOTTOM)
    axis = 12 + max((wide(label, 11) for _, label in chart.ticks), default=0)
    left = axis + 8 + wide(chart.marks[0].number.text, 13) / 2
    end = drawing.width - 8 - wide(chart.marks[-1].number.text, 13) / 2
    _ground(chart, drawing, scale, axis, end)
    step = (end - left) / max(len(chart.marks) - 1, 1)
    points = [(left + step * index, scale.at(value)) for index, value in enumerate(levels)]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    drawing.parts.append(
        f'<polyline points="{path}" fill="none" stroke="{ACCENT}" stroke-width="2" '
        'stroke-linejoin="round"/>'
    )
    told, every = _told(chart.marks), label_step(chart.marks, step)
    for index, (mark, (x, y)) in enumerate(zip(chart.marks, points, strict=True)):
        with drawing.mark(mark):
            _point(drawing, mark, x, y)
            if index in told:
                below = _under_line(index, levels)
                drawing.text(
                    x, y + 21 if below else y - 11, mark.number.text, "middle", strong=mark.strong
                )
            if (len(chart.marks) - 1 - index) % every == 0:
                middle = max(x, wide(mark.label, 12) / 2)
                middle = min(middle, drawing.width - wide(mark.label, 12) / 2)
                drawing.text(middle, 200, mark.label, "middle", MUTED, size=12)
    drawing.key(_key(chart))


def _ground(chart: Chart, drawing: Drawing, scale: Scale, axis: float, end: float) -> None:
    """What the line is drawn on: the band, the axis with its values, the target."""
    if chart.limits:
        lower, centre, upper = chart.limits
        top, bottom = scale.at(upper), scale.at(lower)
        drawing.rectangle(axis, top, end - axis, bottom - top, BAND)
        for edge in (top, bottom):
            drawing.line(axis, edge, end, edge, AXIS)
        drawing.line(axis, scale.at(centre), end, scale.at(centre), AXIS, 0.8, "1 3")
    for value, label in chart.ticks:
        y = scale.at(value)
        drawing.line(axis, y, end, y, GRID, 0.8)
        drawing.text(axis - 5, y + 4, label, "end", MUTED, size=11)
    drawing.line(axis, _TOP - 12, axis, _BOTTOM + 8, AXIS)
    if chart.target is not None:
        y = scale.at(chart.target)
        drawing.line(axis, y, end, y, TARGET, 1.6, "4 3")


def _point(drawing: Drawing, mark: Mark, x: float, y: float) -> None:
    """A month's point; that of a year before is a ring."""
    fill, edge = (GROUND, ACCENT) if mark.year_before else (ACCENT, GROUND)
    radius = 4.5 if mark.strong or mark.year_before else 3
    drawing.parts.append(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{fill}" '
        f'stroke="{edge}" stroke-width="{2 if mark.year_before else 1.5:g}"/>'
    )


def _key(chart: Chart) -> list[tuple[str, str]]:
    entries = []
    if chart.limits and chart.limits_label:
        entries.append(("band", chart.limits_label))
    if chart.target is not None and chart.target_label:
        entries.append(("dashed", chart.target_label))
    if chart.year_before_label and any(mark.year_before for mark in chart.marks):
        entries.append(("ring", chart.year_before_label))
    return entries


def _told(marks: tuple[Mark, ...]) -> set[int]:
    """Which points of a line show their number: the ends, the extremes, the strong ones, and that
    of a year before."""
    values = [mark.value for mark in marks]
    told = {index for index, mark in enumerate(marks) if mark.strong or mark.year_before}
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
