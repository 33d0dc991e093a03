"""When a relation that does not hold is an error: only with corroboration, weighed in points.

Numbers that do not fit are mostly a relation that was never meant. So what a failing relation is
worth is added up:

- its structure: a breakdown in brackets, a row called total, a list closed by "others";
- its siblings: relations of the same form, beside it, that hold;
- one slip: a changed digit or two swapped ones put it right, where that is unlikely by chance;
- confirmation: all its other numbers are right in a sum;
- agreement: another relation, over other numbers, wants the same number to read the same.

ERROR points make an error, QUERY points a question; less is silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Final, NamedTuple

from cierre.audit.finding import Kind, Verdict
from cierre.audit.grammar.mention import Mention
from cierre.audit.relations.equation import Bounds, Equation, Quotient, Sum, one_slip
from cierre.audit.relations.rounding import Judged
from cierre.audit.wording import Reading

ERROR: Final = 3.0
QUERY: Final = 2.0
_SIBLINGS: Final = (0.0, 1.0, 2.0, 2.5)
"""By how many there are, the last for more."""
_SLIP: Final = ((0.01, 2.0), (0.05, 1.5), (0.2, 1.0))
"""Points for what is right but for one slip, by how likely that is by chance."""
_UNLIKELY, _LIKELY = 0.05, 0.5
_CONFIRMED: Final = 1.5
"""When all the other numbers are right in a sum: only the one that slipped can be wrong."""
_CONFIRM: Final = frozenset({"sum", "remainder", "rollforward"})
_AGREED: Final = 3.0
_MEANT: Final = 0.9
"""Both that agree must have this much for their form: numbers agree by chance as well."""
_WIDE, _SMALL = 0.02, 10
"""Two relations agree on a number only if they know it this narrowly, of its size, and it is no
smaller, in units of its last digit, than what any two may agree on."""
_MOST: Final = 2_000
_CLOSE: Final = 1e-9


@dataclass(slots=True)
class Relation:
    """What numbers are to each other, whether it holds, and what speaks for its being meant.

    ``structure`` are points for the form, ``siblings`` counts like relations beside it that hold.
    One that is ``certain`` needs no more. ``also`` are the numbers that its parts are made of.
    ``culprit`` is the one that is most likely wrong, when that is not the stated one. It ``holds``
    when it is right, or right but for rounding; ``members`` are all its numbers, the stated first.
    """

    kind: Kind
    reading: Reading
    judged: Judged
    stated: Mention
    parts: tuple[Mention, ...]
    whole: Mention | None = None
    signs: tuple[str, ...] = ()
    equation: Equation | None = None
    structure: float = 0.0
    siblings: int = 0
    certain: bool = False
    also: tuple[Mention, ...] = ()
    culprit: Mention | None = None
    holds: bool = field(init=False)
    members: tuple[Mention, ...] = field(init=False)
    indexes: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        self.holds = self.judged.verdict != "error"
        self.members = (self.stated, *self.parts, *([self.whole] if self.whole else []))
        self.indexes = frozenset([each.index for each in self.members])


@dataclass
class _Weighed:
    """A relation that fails, its points so far, and the number that is most likely wrong."""

    relation: Relation
    points: float
    culprit: Mention


class _Wish(NamedTuple):
    """What a failing relation wants a number to be, from which others."""

    of: _Weighed
    member: Mention
    bounds: Bounds
    others: frozenset[int]


def settled(found: Iterable[Relation]) -> Iterator[Relation]:
    """The relations with the verdicts that they deserve; what deserves none is left out.

    Of several that fail because of one number one is told: the others follow from it. What fails
    among numbers of which a relation holds was not meant.
    """
    found = list(found)
    holding = [each for each in found if each.holds]
    telling = [each for each in holding if not _by_chance(each)]
    yield from telling
    confirmed = {each.index for one in telling if one.kind in _CONFIRM for each in one.members}
    right: dict[int, list[frozenset[int]]] = {}
    for one in holding:
        for member in one.members:
            right.setdefault(member.index, []).append(one.indexes)
    weighed = [
        _weighed(one, confirmed) for one in found
        if not one.holds
        and not any(one.indexes <= those for those in right.get(one.stated.index, ()))
    ]  # fmt: skip
    _agree(weighed[:_MOST])
    stated: set[int] = set()
    wrong: set[int] = set()
    for each in sorted(weighed, key=_order):
        relation = each.relation
        follows = not wrong.isdisjoint(relation.indexes)
        if each.points >= QUERY and not follows and relation.stated.index not in stated:
            stated.add(relation.stated.index)
            wrong.add(each.culprit.index)
            verdict: Verdict = "error" if each.points >= ERROR else "query"
            other = None if each.culprit is relation.stated else each.culprit
            judged = replace(relation.judged, verdict=verdict)
            yield replace(relation, judged=judged, culprit=other)


def _by_chance(relation: Relation) -> bool:
    """Whether it holds of small numbers in several paragraphs, of which some always add up."""
    equation, meant = relation.equation, relation.structure or relation.siblings
    if meant or relation.stated.in_table or not isinstance(equation, Sum):
        return False
    return len({each.block for each in relation.members}) > 1 and equation.chance() >= _LIKELY


def _order(each: _Weighed) -> tuple[bool, bool, int, float]:
    """Errors first; of those the ones that state what is wrong, over the fewest numbers."""
    error, relation = each.points >= ERROR, each.relation
    few = len(relation.members) if error else 0
    return not error, each.culprit.index != relation.stated.index, few, -each.points


def _weighed(relation: Relation, confirmed: Set[int]) -> _Weighed:
    points = ERROR if relation.certain else 0.0
    points += relation.structure + _SIBLINGS[min(relation.siblings, len(_SIBLINGS) - 1)]
    equation = relation.equation
    chance = 1.0 if equation is None else equation.chance()
    worth = next((worth for limit, worth in _SLIP if chance <= limit), 0.0)
    slipped = one_slip(equation, relation.stated) if equation is not None and worth else None
    if equation is None or slipped is None:
        return _Weighed(relation, points, relation.stated)
    others = {each.index for each in equation.members if each is not slipped}
    if others <= confirmed and chance <= _UNLIKELY:
        worth += _CONFIRMED
    return _Weighed(relation, points + worth, slipped)


def _agree(weighed: Sequence[_Weighed]) -> None:
    """Give points to what wants a number to read as another relation wants it, too."""
    wishes: dict[int, list[_Wish]] = {}
    for each in weighed:
        for wish in _wishes(each):
            wishes.setdefault(wish.member.index, []).append(wish)
    agreed: dict[int, _Wish] = {}
    for those in wishes.values():
        for one, other in combinations(those, 2):
            if _independent(one, other) and _meet(one.bounds, other.bounds):
                agreed.setdefault(id(one.of), one)
                agreed.setdefault(id(other.of), other)
    for wish in agreed.values():
        wish.of.points += _AGREED
        wish.of.culprit = wish.member


def _wishes(weighed: _Weighed) -> Iterator[_Wish]:
    equation = weighed.relation.equation
    if equation is None or weighed.relation.structure < _MEANT:
        return
    for member in equation.members:
        bounds = equation.predicted(member)
        if bounds is not None and _narrow(bounds, member, equation):
            others = frozenset(each.index for each in equation.members if each is not member)
            yield _Wish(weighed, member, bounds, others)


def _independent(one: _Wish, other: _Wish) -> bool:
    """Whether two are relations of different sorts, or sums of different numbers."""
    sorts = {type(one.of.relation.equation), type(other.of.relation.equation)}
    if len(sorts) > 1:
        return one.others != other.others
    return sorts == {Sum} and one.others.isdisjoint(other.others)


def _narrow(bounds: Bounds, member: Mention, equation: Equation) -> bool:
    """Whether a wish is for another number, and for hardly more than one."""
    low, high = bounds
    reach = member.step / 2 if isinstance(equation, Quotient) else 0.0
    outside = member.number < low - reach or member.number > high + reach
    telling = high >= _SMALL * member.step
    return outside and telling and high - low <= _WIDE * high


def _meet(one: Bounds, other: Bounds) -> bool:
    close = _CLOSE * max(abs(one[1]), abs(other[1]))
    return one[0] <= other[1] + close and other[0] <= one[1] + close
