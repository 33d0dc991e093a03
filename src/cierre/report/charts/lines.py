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
    levels = [None if mark.missing else mark.value for mark in chart.marks]
    known = [each for each in levels if each is not None] or [0.0]
    extra = [*(chart.limits or ()), *([chart.target] if chart.target is not None else [])]
    scale = Scale(min([*known, *extra]), max([*known, *extra]), _TOP, _BOTTOM)
    axis = 12 + max((wide(label, 11) for _, label in chart.ticks), default=0)
    left = axis + 8 + wide(chart.marks[0].number.text, 13) / 2
    end = drawing.width - 8 - wide(chart.marks[-1].number.text, 13) / 2
    _ground(chart, drawing, scale, axis, end)
    step = (end - left) / max(len(chart.marks) - 1, 1)
    places = [left + step * index for index in range(len(levels))]
    points = [
        None if value is None else (x, scale.at(value))
        for x, value in zip(places, levels, strict=True)
    ]
    for stretch in _stretches(points):
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in stretch)
        drawing.parts.append(
            f'<polyline points="{path}" fill="none" stroke="{ACCENT}" stroke-width="2" '
            'stroke-linejoin="round"/>'
        )
    told, every = _told(chart.marks, step), label_step(chart.marks, step)
    for index, (mark, x, point) in enumerate(zip(chart.marks, places, points, strict=True)):
        with drawing.mark(mark):
            if point:
                _point(drawing, mark, *point)
            if point and index in told:
                y = point[1] + (21 if _under_line(index, levels) else -11)
                drawing.text(x, y, mark.number.text, "middle", strong=mark.strong)
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


def _stretches(points: list[tuple[float, float] | None]) -> list[list[tuple[float, float]]]:
    """The parts of a line between the months that have no value."""
    parts: list[list[tuple[float, float]]] = [[]]
    for point in points:
        if point is None:
            parts.append([])
        else:
            parts[-1].append(point)
    return [each for each in parts if len(each) > 1]


def _told(marks: tuple[Mark, ...], step: float) -> set[int]:
    """Which points of a line show their number: the ends, the extremes, the strong ones, and that
    of a year before; ``step`` is how far apart two points are, for two numbers to have room."""
    values = {index: mark.value for index, mark in enumerate(marks) if not mark.missing}
    if not values:
        return set()
    told = {index for index in values if marks[index].strong or marks[index].year_before}
    told |= {min(values), max(values), max(values, key=lambda each: (values[each], -each))}
    told.add(min(values, key=lambda each: (values[each], each)))
    kept: set[int] = set()
    for index in sorted(told, key=lambda each: (not marks[each].strong, -each)):
        if all(abs(index - other) > 1 and _apart(marks, index, other, step) for other in kept):
            kept.add(index)
    return kept


def _apart(marks: tuple[Mark, ...], one: int, other: int, step: float) -> bool:
    widths = wide(marks[one].number.text, 13) + wide(marks[other].number.text, 13)
    return abs(one - other) * step > widths / 2 + 6


def _under_line(index: int, levels: list[float | None]) -> bool:
    """Whether a point's number stands below it, so that the line does not cross it."""
    around = [each for each in levels[max(index - 1, 0) : index + 2] if each is not None]
    return len(around) > 1 and levels[index] == min(around) and min(around) < max(around)
