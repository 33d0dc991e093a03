"""When a relation that does not hold is an error: only with corroboration, weighed in points.

Numbers that do not fit are mostly a relation that was never meant. So what a failing relation is
worth is added up:

- its structure: a breakdown in brackets, a row called total, a list closed by "others";
- its siblings: relations of the same form, beside it, that hold;
- one slip: a changed digit or two swapped ones put it right, where that is unlikely by chance;
- agreement: another relation, over other numbers, wants the same number to read the same.

ERROR points are an error, QUERY points a question, less is silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Final

from cierre.audit.finding import Kind
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
_FAIR: Final = 1.0
_CONFIRMED: Final = 1.5
"""When all the other numbers are right in a sum: only the one that slipped can be wrong."""
_CONFIRM: Final = frozenset({"sum", "remainder", "rollforward"})
_AGREED: Final = 3.0
_MEANT: Final = 0.9
"""Both that agree must have this much for their form: numbers agree by chance as well."""
_WIDE: Final = 0.02
"""Two relations agree on a number only if they know it this narrowly, of its size."""
_MOST: Final = 2_000


@dataclass(frozen=True, slots=True)
class Relation:
    """What numbers are to each other, whether it holds, and what speaks for its being meant.

    ``structure`` are points for the form, ``siblings`` counts like relations beside it that hold.
    One that is ``certain`` needs no more.
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
    why: str = ""
    certain: bool = False

    @property
    def holds(self) -> bool:
        """Whether it is right, or right but for rounding."""
        return self.judged.verdict != "error"

    @property
    def members(self) -> tuple[Mention, ...]:
        """All its numbers, the stated one first."""
        return (self.stated, *self.parts, *([self.whole] if self.whole else []))


@dataclass
class _Weighed:
    relation: Relation
    points: float
    culprit: Mention
    others: frozenset[int] = field(default_factory=frozenset)


def settled(found: Iterable[Relation]) -> Iterator[Relation]:
    """The relations with the verdicts that they deserve; what deserves none is left out.

    Of several that fail because of one number the strongest is told.
    """
    found = list(found)
    holding = [each for each in found if each.holds]
    yield from holding
    confirmed = {each.index for one in holding if one.kind in _CONFIRM for each in one.members}
    weighed = [_weighed(each, confirmed) for each in found if not each.holds]
    _agree(weighed)
    told: set[int] = set()
    kept: set[int] = set()
    for each in sorted(weighed, key=_order):
        if each.points < QUERY or each.culprit.index in told or each.relation.stated.index in kept:
            continue
        told.add(each.culprit.index)
        kept.add(each.relation.stated.index)
        verdict = "error" if each.points >= ERROR else "query"
        yield replace(each.relation, judged=replace(each.relation.judged, verdict=verdict))


def _order(each: _Weighed) -> tuple[bool, bool, int, float]:
    """Errors first; of those the ones that state what is wrong, over the fewest numbers."""
    error, relation = each.points >= ERROR, each.relation
    few = len(relation.members) if error else 0
    return not error, each.culprit.index != relation.stated.index, few, -each.points


def _weighed(relation: Relation, confirmed: Set[int]) -> _Weighed:
    points = ERROR if relation.certain else 0.0
    points += relation.structure + _SIBLINGS[min(relation.siblings, len(_SIBLINGS) - 1)]
    culprit = relation.stated
    if relation.equation is not None:
        chance = relation.equation.chance()
        worth = next((worth for limit, worth in _SLIP if chance <= limit), 0.0)
        slipped = one_slip(relation.equation) if worth else None
        if slipped is not None:
            points, culprit = points + worth, slipped
            others = {each.index for each in relation.equation.members if each is not slipped}
            points += _CONFIRMED if others <= confirmed and worth > _FAIR else 0.0
    return _Weighed(relation, points, culprit)


def _agree(weighed: Sequence[_Weighed]) -> None:
    """Give points to what wants a number to read as another relation wants it, too."""
    wanted: dict[int, list[tuple[_Weighed, Bounds, frozenset[int]]]] = {}
    for each in weighed[:_MOST]:
        equation = each.relation.equation
        if equation is None:
            continue
        for member in equation.members:
            bounds = equation.predicted(member)
            if bounds is None or not _narrow(bounds, member, equation):
                continue
            others = frozenset(other.index for other in equation.members if other is not member)
            wanted.setdefault(member.index, []).append((each, bounds, others))
    agreed: dict[int, Mention] = {}
    for claims in wanted.values():
        for at, (one, bounds, others) in enumerate(claims):
            for other, bounds_too, others_too in claims[at + 1 :]:
                if not _independent(one, other, others & others_too) or others == others_too:
                    continue
                if not _meet(bounds, bounds_too):
                    continue
                for weigh in (one, other):
                    member = next(
                        m for m in weigh.relation.members if wanted.get(m.index) is claims
                    )
                    agreed.setdefault(id(weigh), member)
    for each in weighed:
        if id(each) in agreed:
            each.points += _AGREED
            each.culprit = agreed[id(each)]


def _independent(one: _Weighed, other: _Weighed, common: frozenset[int]) -> bool:
    """Whether two relations are of different sorts, or sums of different numbers."""
    sorts = {type(one.relation.equation), type(other.relation.equation)}
    meant = min(one.relation.structure, other.relation.structure) >= _MEANT
    return meant and Sum in sorts and (len(sorts) > 1 or not common)


def _narrow(bounds: Bounds, member: Mention, equation: Equation) -> bool:
    reach = float(member.numeral.step) / 2 if isinstance(equation, Quotient) else 0.0
    outside = member.number < bounds[0] - reach or member.number > bounds[1] + reach
    return outside and bounds[1] > 0 and bounds[1] - bounds[0] <= _WIDE * abs(bounds[1])


def _meet(one: Bounds, other: Bounds) -> bool:
    close = 1e-9 * max(abs(one[1]), abs(other[1]))
    return one[0] <= other[1] + close and other[0] <= one[1] + close
