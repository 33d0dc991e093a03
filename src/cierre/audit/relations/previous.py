"""This report against that of the month before.

Its closing is this one's opening; its figures are what this one's changes start from. A number of
the report before is known again by the words that go with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.naming import stems
from cierre.audit.relations.relating import change
from cierre.audit.relations.rounding import Judged, compatible

_YEARLY: Final = re.compile(r"同比|去年|上年|interanual|\baño\b|\byear")
_NEAR: Final = 2
"""A number more than so many times another's size is another number."""


def against(report: Report, previous: Report) -> Iterator[Relation]:
    """What this report claims of numbers that the report before has."""
    before = [each for each in previous.mentions if each.counts]
    said = report.said
    closings = [
        each for each in before
        if said.left.search(each.before + each.after) and not said.opening.search(each.before)
    ]  # fmt: skip
    for _, _, mentions in report.prose:
        for at, each in enumerate(mentions):
            near = each.before[-40:] + " " + each.after
            if each.index in report.changing and not _YEARLY.search(near):
                yield from _change(mentions[:at], each, before)
            elif each.counts and said.opening.search(each.before):
                yield from _told(each, closings)
            elif each.counts and said.before.search(each.after) and not _YEARLY.search(near):
                yield from _told(each, before)


def _told(each: Mention, options: Sequence[Mention]) -> Iterator[Relation]:
    """A number that the report before must have, as the one that it is or was meant to be."""
    fitting = [
        one for one in options
        if compatible(one, each) and each.number / _NEAR < one.number < each.number * _NEAR
    ]  # fmt: skip
    same = [one for one in fitting if one.value == each.value]
    for one in same[-1:] or fitting[-1:]:
        judged = Judged("ok" if same else "error", one.value)
        yield Relation("previous", "previous", judged, each, (_outside(one),), certain=True)


def _change(
    earlier: Sequence[Mention], size: Mention, before: Sequence[Mention]
) -> Iterator[Relation]:
    """A change whose old number only the report before has."""
    new = next((each for each in reversed(earlier) if each.counts), None)
    old = None if new is None else _known_again(new, before)
    if new is None or old is None or old.value == 0:
        return
    relation = change(size, new, _outside(old))
    yield replace(relation, kind="previous", whole=None, certain=True)


def _known_again(new: Mention, before: Sequence[Mention]) -> Mention | None:
    """The number of the report before with the same words, when just one fits best."""
    words = stems(new.label)
    alike = [
        (len(words & stems(each.label)) / max(len(words), 1), each)
        for each in before if compatible(each, new)
    ]  # fmt: skip
    best = max((score for score, _ in alike), default=0.0)
    found = [each for score, each in alike if score == best]
    return found[0] if len(found) == 1 and best * _NEAR >= 1 else None


def _outside(old: Mention) -> Mention:
    """A number of the other document, which has no place in this one."""
    return replace(old, index=-1 - old.index, numeral=replace(old.numeral, start=-1, end=-1))
