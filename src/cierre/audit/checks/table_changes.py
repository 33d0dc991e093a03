"""Changes and balances in tables: a line of numbers worked out from two or three others.

Change: ``julio | agosto | variación`` with per cent, points or a difference in each row. Balance:
``opening | received | closed | pending`` as columns or as rows. The lines that explain most of the
numbers are the ones meant; the rest are checked against them. Counter-examples: changes against a
month that the table does not give; a line that no other lines explain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.verdicts import HUNDRED, Judged, compatible, judge, judge_total
from cierre.audit.finding import Claim, Kind
from cierre.audit.grammar.lexicon import Part, parts_played
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.tables import Line
from cierre.audit.numerals.interval import Interval, total
from cierre.audit.wording import Reading

_CHANGE: Final = re.compile(
    r"\bvar(?:iaci[óo]n|iation|\.)?(?=\W|$)|\bdif(?:erencia|ference|f?\.)?(?=\W|$)|\bcambio"
    r"|\bchange|\bevoluci[óo]n|\bincrement|[Δ±]|变化|变动|增减|增长|增幅|升降|环比|環比|同比|差额|差异",
    re.IGNORECASE,
)
_LINES: Final = 12
"""More lines than a table has that a person works out."""
_NEARLY_ALL: Final = 3, 2
"""What a relation must explain to be meant: two in three."""


def table_changes(report: Report) -> Iterator[Claim]:
    """The changes and balances that the report's tables claim."""
    for table in report.tables:
        for lines in (table.by_column(), table.by_row()):
            if len(lines) <= _LINES:
                yield from _changes(report, lines)
                yield from _balance(report, lines)


def _changes(report: Report, lines: Sequence[Line]) -> Iterator[Claim]:
    for line in lines:
        if not _tells_change(line):
            continue
        others = [each for each in lines if each is not line and each.numbers]
        found = [_explained(line, new, old) for new, old in permutations(others, 2)]
        best = max(found, key=_right, default=[])
        if _meant(best, line):
            for size, new, old, judged in best:
                yield _change_claim(report, size, new, old, judged)


def _tells_change(line: Line) -> bool:
    numbers = list(line.numbers.values())
    signed = any(each.numeral.signed for each in numbers)
    return bool(numbers) and (signed or _CHANGE.search(line.head) is not None)


Explained = tuple[Mention, Mention, Mention, Judged]


def _explained(line: Line, new: Line, old: Line) -> list[Explained]:
    """What each number of a line is, as the change from one line to another."""
    return [
        (size, new.numbers[at], old.numbers[at], judged)
        for at, size in line.numbers.items()
        if at in new.numbers and at in old.numbers
        if (judged := _judged(size, new.numbers[at], old.numbers[at])) is not None
    ]


def _judged(size: Mention, new: Mention, old: Mention) -> Judged | None:
    if new.percent != old.percent:
        return None
    if not size.percent or new.percent:
        return judge_total(
            size, _signed_as(size, new.value - old.value), new.interval - old.interval
        )
    if old.value <= 0:
        return None
    ratio = new.interval.over(old.interval)
    shift = ratio.times(HUNDRED) - Interval(HUNDRED, HUNDRED) if ratio else None
    exact = new.numeral.counted and old.numeral.counted
    computed = (new.value - old.value) / old.value * HUNDRED
    return judge(size, _signed_as(size, computed), None if exact else shift)


def _signed_as(size: Mention, computed: Decimal) -> Decimal:
    """A change without a sign is told by its size alone, as an arrow or a colour says the rest."""
    return computed if size.numeral.signed else abs(computed)


def _right(found: Sequence[Explained]) -> int:
    return sum(judged.verdict in ("ok", "note") for *_, judged in found)


def _meant(found: Sequence[Explained], line: Line) -> bool:
    """Whether the lines explain enough of a line for the rest to be held to them."""
    right, (whole, least) = _right(found), _NEARLY_ALL
    return right > 1 and right * whole >= len(line.numbers) * least


def _change_claim(
    report: Report, size: Mention, new: Mention, old: Mention, judged: Judged
) -> Claim:
    points = size.numeral.kind == "points" or (size.percent and new.percent)
    reading: Reading = "points" if points else "change" if size.percent else "difference"
    kind: Kind = "points" if points else "change"
    return claim(report, kind, judged, size, (new, old), old, reading)


def _balance(report: Report, lines: Sequence[Line]) -> Iterator[Claim]:
    """What was there, came in, went out and is left, each a line of its own."""
    opening = _line_of(report, lines, "opening")
    received = _line_of(report, lines, "received", "opening", "left")
    done = _line_of(report, lines, "done", "received", "left")
    left = _line_of(report, lines, "left", "opening")
    kept = [each for each in lines if "left" in parts_played(each.head, report.language)]
    if opening is None and len(kept) == 2:
        opening, left = kept
    if received is None or done is None or left is None:
        return
    terms = [each for each in (opening, received, done) if each is not None]
    found = [
        (stated, parts, _balanced(stated, parts))
        for at, stated in left.numbers.items()
        if len(parts := [line.numbers[at] for line in terms if at in line.numbers]) == len(terms)
        and all(compatible(each, stated) for each in parts)
    ]
    right = sum(judged.verdict != "error" for *_, judged in found)
    whole, least = _NEARLY_ALL
    if opening is None and (right < 2 or right * whole < len(found) * least):
        return
    for stated, parts, judged in found:
        if opening is None:
            yield claim(report, "remainder", judged, stated, parts[1:], parts[0], "remainder")
        else:
            yield claim(report, "rollforward", judged, stated, parts, None, "rollforward",
                        signs=("", "+", "-"))  # fmt: skip


def _line_of(report: Report, lines: Sequence[Line], part: Part, *without: Part) -> Line | None:
    for line in lines:
        played = parts_played(line.head, report.language)
        if line.numbers and part in played and not played & set(without):
            return line
    return None


def _balanced(stated: Mention, parts: Sequence[Mention]) -> Judged:
    *added, taken = parts
    computed = sum((each.value for each in added), -taken.value)
    return judge_total(stated, computed, total([each.interval for each in added]) - taken.interval)
