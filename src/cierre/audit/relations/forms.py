"""What a number of a row can be of the others in it: the forms that a table's relations have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import accumulate, permutations, product
from typing import Final, Literal, NamedTuple

from cierre.audit.grammar.mention import Mention
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.relating import (
    addition,
    average,
    balance,
    change,
    difference,
    share,
)
from cierre.audit.relations.rounding import compatible

_BALANCE: Final = 6
"""The most terms of a balance: what there was, what came and what went in several ways."""
_REACH: Final = 8
"""How many columns apart the numbers of a quotient or a difference may stand."""
_SMALL: Final = 10
"""In units of the last digit: anything holds of smaller numbers by chance."""
_CLOSE: Final = 1e-9

Name = Literal["sum", "balance", "mean", "share", "change", "difference"]


class Form(NamedTuple):
    """A relation's name, the column that is stated, and the columns that it is made of.

    ``signs`` are -1 where a column is taken away.
    """

    name: Name
    target: int
    others: tuple[int, ...]
    signs: tuple[int, ...] = ()


_OF: Final = {"percent": "points", "quantity": "", "points": "", "permille": ""}
"""What differences of a kind may be besides."""
Row = Mapping[int, Mention]
"""The numbers of a row by their columns."""


def forms_in(row: Row, reach: int = _REACH) -> Iterator[Form]:
    """The forms that a row's numbers have, told roughly; quotients of those within ``reach``."""
    counts = [(at, each) for at, each in row.items() if each.counts]
    yield from _added(counts)
    yield from _balanced(counts)
    yield from quotients_in(row, reach)


def quotients_in(row: Row, reach: int) -> Iterator[Form]:
    """The shares, changes and differences of a row's numbers that are within reach."""
    kinds: dict[str, list[tuple[int, Mention]]] = {}
    for at, each in row.items():
        kinds.setdefault(each.numeral.kind, []).append((at, each))
    shares = kinds.get("percent", ())
    for (one, first), (other, second) in permutations(
        kinds.get("quantity", ()) if shares else (), 2
    ):
        for at, target in shares if second.number > 0 else ():
            if max(at, one, other) - min(at, one, other) <= reach:
                for name in _quotients(target, first, second):
                    yield Form(name, at, (one, other))
    yield from _apart(kinds, reach)


def _apart(kinds: Mapping[str, Sequence[tuple[int, Mention]]], reach: int) -> Iterator[Form]:
    """The differences of a row's numbers by their kinds."""
    for kind, numbers in kinds.items():
        targets = [*numbers, *kinds.get(_OF[kind], ())] if len(numbers) > 1 else ()
        signed = any(each.numeral.signed for _, each in targets)
        for (one, first), (other, second) in permutations(numbers, 2):
            apart = first.number - second.number
            if abs(one - other) > reach or (apart < 0 and not signed):
                continue
            size, most = abs(apart), max(abs(first.number), abs(second.number))
            slack = first.high - first.low + second.high - second.low
            for at, target in targets if most >= _SMALL * first.step else ():
                if not _near(abs(target.number), size, (slack + target.high - target.low) / 2):
                    continue
                near = max(at, one, other) - min(at, one, other) <= reach
                fits = apart * target.number >= 0 if target.numeral.signed else apart >= 0
                if near and fits and at not in (one, other):
                    yield Form("difference", at, (one, other))


def _added(counts: Sequence[tuple[int, Mention]]) -> Iterator[Form]:
    """Sums and means of columns beside each other."""
    numbers = [0.0, *accumulate(each.number for _, each in counts)]
    widths = [0.0, *accumulate(each.high - each.low for _, each in counts)]
    for order, (at, target) in enumerate(counts):
        for first, last in _beside(order, len(counts)):
            made = numbers[last] - numbers[first]
            if made < _SMALL * target.step:
                continue
            slack = (widths[last] - widths[first] + target.high - target.low) / 2
            if _near(target.number, made, slack):
                yield Form("sum", at, tuple(place for place, _ in counts[first:last]))
            if _near(target.number, made / (last - first), target.step):
                yield Form("mean", at, tuple(place for place, _ in counts[first:last]))


def _beside(order: int, count: int) -> Iterator[tuple[int, int]]:
    """The runs of columns that end right before a column, one further back, or begin behind it."""
    for first in range(order - 1):
        yield first, order
        if order - first > 2:
            yield first, order - 1
    for last in range(order + 3, count + 1):
        yield order + 1, last


def _balanced(counts: Sequence[tuple[int, Mention]]) -> Iterator[Form]:
    """What there was, plus and minus what came and went."""
    for order in range(3, len(counts)):
        at, target = counts[order]
        for size in range(3, min(order, _BALANCE) + 1):
            places = tuple(place for place, _ in counts[order - size : order])
            made = [counts[order - size][1].number]
            for _, each in counts[order - size + 1 : order]:
                made = [
                    way for so_far in made for way in (so_far + each.number, so_far - each.number)
                ]
            if target.number in made[1:]:
                for signs, found in zip(product((1, -1), repeat=size - 1), made, strict=True):
                    if found == target.number and -1 in signs:
                        yield Form("balance", at, places, (1, *signs))


def _quotients(target: Mention, one: Mention, other: Mention) -> Iterator[Name]:
    quotient = 100 * one.number / other.number
    rough = one.high - one.low + other.high - other.low
    slack = target.step + 100 * rough / other.number
    if _near(abs(target.number), quotient, slack):
        yield "share"
    if _near(abs(target.number), abs(quotient - 100), slack):
        yield "change"


def _near(one: float, other: float, slack: float) -> bool:
    return abs(one - other) <= slack + _CLOSE * abs(other)


def relation(form: Form, row: Row) -> Relation | None:
    """A form in a row; None where the row lacks a number for it, or has one of another sort."""
    target = row.get(form.target)
    others = [each for at in form.others if (each := row.get(at)) is not None]
    if target is None or len(others) < len(form.others):
        return None
    if form.name in ("sum", "balance"):
        if not all(each.counts and compatible(each, target) for each in others):
            return None
        return balance(target, others, form.signs) if form.signs else addition(target, others)
    if form.name == "mean":
        if target.numeral.measured or not all(each.counts for each in others):
            return None
        made = others[0].as_computed(sum((each.value for each in others), Decimal(0)))
        return average(target, made, len(others), others)
    one, other = others
    if not compatible(one, other):
        return None
    if form.name == "difference":
        return difference(target, one, other)
    if not target.percent or other.number <= 0:
        return None
    return share(target, one, other) if form.name == "share" else _change(target, one, other)


def _change(target: Mention, new: Mention, old: Mention) -> Relation:
    """The change from one to the other; a sign that is written is the one of its direction."""
    found = change(target, new, old)
    rising = new.number >= old.number
    if target.numeral.signed and found.holds and target.number and rising != (target.number > 0):
        return replace(found, judged=replace(found.judged, verdict="error"))
    return found
