"""Where the headings of a table stand, and what each column is called by them."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

import polars as pl

from cierre.sources.names import fold
from cierre.sources.tables.days import consecutive_days
from cierre.sources.tables.lines import Line, is_value
from cierre.sources.tables.written_days import looks_like_day


def heads(lines: Sequence[Line], native: set[int]) -> list[tuple[int, int]]:
    """Places of the first and the last line of headings of each table."""
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(lines):
        head = _head_at(lines, place, found)
        if head is None:
            place += 1
            continue
        if found and found[-1][1] + 1 == head[0]:
            # headings with nothing under them stand above the table
            found.pop()
        found.append(head)
        place = head[1] + 1
    return found


def _head_at(
    lines: Sequence[Line], place: int, before: Sequence[tuple[int, int]]
) -> tuple[int, int] | None:
    line = lines[place]
    below = lines[place + 1 : place + 26]
    if line.width < 2 or not below:
        return None
    width = _usual_width(below)
    days = _counted(line)
    if days and line.width >= 5:
        return _with_upper(lines, place, width)
    if line.width < max(2, 0.6 * width) or line.worded < 0.8 * line.width:
        return None
    if before and not _other_table(lines, place, before[-1]):
        return None
    if _recurs(line, lines[place + 1 :]):
        return None
    return _with_upper(lines, place, width)


def is_for_machines(line: Line) -> bool:
    """Whether a line under headings says, in JSON, which question each of them was."""
    return all(text.startswith('{"') for text in line.cells.values())


def _usual_width(lines: Sequence[Line]) -> int:
    widths = sorted(line.width for line in lines if line.width > 1)
    return widths[len(widths) * 3 // 4] if widths else 1


def _counted(line: Line) -> bool:
    """Whether most of a line are days one after the other (1, 2, 3 …; 3/8, 4/8 …), or months."""
    numbers = [int(text) for text in line.cells.values() if text.isdigit() and len(text) <= 2]
    if len(numbers) >= 5 and len(numbers) >= 0.7 * line.width:
        steps = [later - earlier for earlier, later in itertools.pairwise(numbers)]
        return sum(step == 1 for step in steps) >= 0.9 * len(steps)
    texts = list(line.cells.values())
    days = [text for text in texts if looks_like_day(text)]
    return len(days) >= 0.7 * len(texts) and bool(consecutive_days(days, None))


def _other_table(lines: Sequence[Line], place: int, before: tuple[int, int]) -> bool:
    """Whether a line of words below a table begins another: nothing of it stands over values."""
    head = lines[before[1]]
    line = lines[place]
    if {fold(text) for text in line.cells.values()} == {fold(text) for text in head.cells.values()}:
        return False
    between = lines[before[1] + 1 : place]
    if len(between) < 1 or not (line.row - lines[place - 1].row > 1 or lines[place - 1].width == 1):
        return False
    below = lines[place + 1 : place + 8]
    agrees = 0
    for at, _ in line.cells.items():
        under = [other.cells[at] for other in below if at in other.cells]
        if under and sum(is_value(text) for text in under) >= 0.6 * len(under):
            agrees += 1
    return agrees >= 1 and line.worded == line.width and line.width >= 3


def _recurs(line: Line, below: Sequence[Line]) -> bool:
    """Whether what stands in a line stands as well among the values below: then it is one."""
    again = 0
    for place, text in line.cells.items():
        under = [other.cells.get(place) for other in below[:60]]
        same = sum(value == text for value in under)
        whole = [other for other in below[:60] if _alike(other, line)]
        again += same > len(whole)
    return again >= max(2, 0.4 * line.width)


def _alike(one: Line, other: Line) -> bool:
    same = sum(one.cells.get(place) == text for place, text in other.cells.items())
    return same >= 0.8 * other.width


def _with_upper(lines: Sequence[Line], place: int, width: int) -> tuple[int, int]:
    """The headings with a line of groups above them, or of what each group has below."""
    first = last = place
    line = lines[place]
    if place + 2 < len(lines) and is_for_machines(lines[place + 2]):
        return first, place + 2
    if place + 1 < len(lines):
        below, next_ones = lines[place + 1], lines[place + 2 : place + 12]
        sparse = below.width < 0.7 * max(line.width, width)
        words = below.worded == below.width and below.width >= 2 and below.row == line.row + 1
        if words and sparse and _over_values(below, next_ones):
            return first, place + 1
    if place:
        above = lines[place - 1]
        groups = 2 <= above.width < line.width and above.worded == above.width
        if groups and above.row == line.row - 1:
            first = place - 1
    return first, last


def _over_values(line: Line, below: Sequence[Line]) -> bool:
    """Whether the words of a line stand over other things than the rows below have there."""
    unlike = 0
    for place, text in line.cells.items():
        under = [other.cells[place] for other in below if place in other.cells]
        values = sum(is_value(each) for each in under)
        unlike += not under or values >= 0.6 * len(under) or text not in under
    return unlike >= 0.8 * line.width


def headings_of(head: Sequence[Line], rows: pl.DataFrame, letters: Sequence[str]) -> dict[str, str]:
    """What each column is called; one that nothing is written over is called by its letter."""
    head = [line for line in head if not is_for_machines(line)]
    upper, lower = (head[0].cells, head[-1].cells) if len(head) == 2 else ({}, head[0].cells)
    groups = _groups(upper, lower, len(letters))
    named: dict[str, str] = {}
    counted: dict[str, int] = {}
    for place, letter in enumerate(letters):
        under = lower.get(place, "").strip()
        over = groups.get(place, "").strip()
        own = upper.get(place, "").strip()
        name = f"{over} / {under}" if over and under else under or over or own
        if own and under and not over:
            name = own
        if not name and rows[letter].null_count() == rows.height:
            continue
        name = " ".join(name.split()) if name else f"({letter})"
        counted[name] = counted.get(name, 0) + 1
        named[letter] = name if counted[name] == 1 else f"{name} ({counted[name]})"
    return named


def _groups(upper: Mapping[int, str], lower: Mapping[int, str], width: int) -> dict[int, str]:
    """The heading of its group over each column that stands under one."""
    found: dict[int, str] = {}
    full = len(lower) >= 0.7 * width
    starts = sorted(upper)
    if not starts:
        return found
    for start, end in zip(starts, [*starts[1:], width], strict=True):
        under = [place for place in range(start, end) if place in lower]
        if len(under) >= 2 or (full and under):
            found |= dict.fromkeys(under, upper[start])
    return found


_AS_LONG = 0.6


def side_by_side(
    head: Sequence[Line], rows: pl.DataFrame, letters: Sequence[str]
) -> list[tuple[str, ...]]:
    """The columns of each of several tables beside each other; all of them where it is one.

    A column of nothing stands between them, and they are not equally long.
    """
    headed = {place for line in head for place in line.cells}
    groups: list[list[str]] = [[]]
    for place, letter in enumerate(letters):
        if place in headed or rows[letter].null_count() < rows.height:
            groups[-1].append(letter)
        elif groups[-1]:
            groups.append([])
    groups = [each for each in groups if each]
    heights = [
        rows.select(pl.any_horizontal(pl.col(each).is_not_null()).sum()).item() for each in groups
    ]
    several = len(groups) > 1 and all(len(each) >= 2 for each in groups)
    if several and min(heights) < _AS_LONG * max(heights):
        return [tuple(each) for each in groups]
    return [tuple(letters)]
