"""Groups too small to be shown: what a few people answered must not be told as the group's.

A book with a ``smallest_group`` shows a figure of an office, a unit or a place only when at least
so many people stand behind it, and when what is shown of the groups inside it, or of the months
of a quarter or a year, does not leave the rest of so few to be found by taking away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cierre.book import Book, Measure, Ratio, Total
from cierre.directory import Directory, ScopeKind
from cierre.ledger.coded import Names
from cierre.ledger.cube import Cube, known_of
from cierre.ledger.grouping import grouped
from cierre.ledger.selection import taken
from cierre.statement.measures import kind_of
from cierre.statement.measures.kind import Asked

OFFICE = ""
WHOLE_BOOK = ""
People = frozenset[str]
Inside = Mapping[str, frozenset[str]]
"""The groups that lie in each group."""


@dataclass(frozen=True)
class SmallGroups:
    """The people behind each measure by scope and month; nothing is withheld of a book without.

    ``inside`` are the groups that lie in a scope, the office's included; ``behind`` are the people
    behind what is a group's own and of none inside it. Somebody may be behind several: who works
    in two teams is not found by taking one of them away from the office.
    """

    smallest: int = 0
    behind: Mapping[tuple[str, str], Mapping[int, People]] = field(default_factory=dict)
    inside: Inside = field(default_factory=dict)

    @property
    def guarded(self) -> bool:
        """Whether the scopes are groups of a book that keeps small ones to itself."""
        return self.smallest > 0

    def withheld(self, measure: Measure, scope: str, months: tuple[int, int]) -> bool:
        """Whether too few people are behind the measure over a run of months, or the whole book."""
        if not self.smallest:
            return False
        names = measure.named() if isinstance(measure, Ratio | Total) else (measure.id,)
        return any(self._hidden(name, scope, months) for name in (WHOLE_BOOK, *names))

    def _hidden(self, measure: str, scope: str, months: tuple[int, int]) -> bool:
        """Whether the run is too few, or the months of it that are leave too few when those that
        are shown are taken away from it."""
        if self._too_few(measure, scope, months):
            return True
        there = {
            month
            for group in within(scope, self.inside)
            for month in self.behind.get((measure, group), {})
        }
        hidden = [
            month
            for month in sorted(there)
            if months[0] < months[1]
            and months[0] <= month <= months[1]
            and self._too_few(measure, scope, (month, month))
        ]
        rest = _together(
            self._own(measure, group, (month, month))
            for month in hidden
            for group in within(scope, self.inside)
        )
        return 0 < len(rest) < self.smallest

    def _too_few(self, measure: str, scope: str, months: tuple[int, int]) -> bool:
        own = {each: self._own(measure, each, months) for each in (*self.inside, scope)}
        there = _together(own[each] for each in within(scope, self.inside))
        return bool(there) and scope not in shown(own, self.inside, self.smallest)

    def _own(self, measure: str, scope: str, months: tuple[int, int]) -> People:
        by_month = self.behind.get((measure, scope), {})
        return _together(
            people for month, people in by_month.items() if months[0] <= month <= months[1]
        )


def shown(own: Mapping[str, People], inside: Inside, smallest: int) -> frozenset[str]:
    """The groups that can be shown side by side, given the people behind what is each one's own.

    Those of too few people are left out; then, as long as a group less the ones shown inside it
    leaves too few, the smallest of these is left out too (secondary suppression: Hundepool and
    others, «Statistical Disclosure Control», Wiley, 2012, chapter 4).
    """
    people = {scope: _together(own[each] for each in within(scope, inside)) for scope in own}
    kept = frozenset(scope for scope, each in people.items() if len(each) >= smallest)
    found = True
    while found:
        found = False
        for scope in sorted(kept):
            apart = _outermost(inside.get(scope, frozenset()) & kept, inside)
            left = within(scope, inside) - _together(within(each, inside) for each in apart)
            rest = _together(own[each] for each in left)
            if apart and 0 < len(rest) < smallest:
                kept -= {min(apart, key=lambda each: (len(people[each]), each))}
                found = True
                break
    return kept


def within(scope: str, inside: Inside) -> frozenset[str]:
    """A group with those inside it."""
    return inside.get(scope, frozenset()) | {scope}


def _outermost(groups: frozenset[str], inside: Inside) -> frozenset[str]:
    """The groups that lie in none of the others."""
    deeper = _together(inside.get(each, frozenset()) for each in groups)
    return groups - deeper


def small_groups(cube: Cube, book: Book, kind: ScopeKind, directory: Directory) -> SmallGroups:
    """Who stands behind a book's measures, for all scopes of a kind. A person is no group."""
    if not book.smallest_group or kind == "person":
        return SmallGroups()
    behind: dict[tuple[str, str], dict[int, People]] = {}
    inside = _inside(kind, directory, cube.rows.names)
    counted = cube.within(cube.rows.numbers["adjustment"] == 0)
    for measure in book.measures:
        asked = kind_of(measure).asked(measure)
        if asked is not None:
            _add(behind, measure.id, asked, counted, kind, inside)
    return SmallGroups(book.smallest_group, behind, inside)


def _add(
    behind: dict[tuple[str, str], dict[int, People]],
    measure: str,
    asked: Asked,
    cube: Cube,
    kind: ScopeKind,
    inside: Inside,
) -> None:
    rows, holder = cube.rows, f"{asked.side}_holder"
    counted = rows.codes[holder] != 0
    if asked.moves is not None:
        counted &= taken(asked.moves, asked.side, cube)[rows.numbers["class"]]
    if asked.valued:
        counted &= rows.numbers[known_of("value")] > 0
    legs = [] if kind == "office" else [f"{asked.side}_{kind}"]
    people = grouped(rows.taken(counted), [*legs, "month", holder])
    names = people.names["holder"].texts
    groups = people.names[kind].texts if legs else ("",)
    of_group = people.codes[legs[0]].tolist() if legs else [0] * len(people)
    for group, month, code in zip(
        of_group, people.numbers["month"].tolist(), people.codes[holder].tolist(), strict=True
    ):
        # what is of no group, or of one that is no more, is the office's alone
        scope = groups[group] if groups[group] in inside else OFFICE
        for name in (WHOLE_BOOK, measure):
            by_month = behind.setdefault((name, scope), {})
            by_month[month] = by_month.get(month, frozenset()) | {names[code]}


def _inside(kind: ScopeKind, directory: Directory, names: Mapping[str, Names]) -> Inside:
    if kind == "unit":
        units = {unit.id: directory.subtree(unit.id) - {unit.id} for unit in directory.units}
        return {OFFICE: frozenset(units), **units}
    if kind == "place":
        places = frozenset((*names["place"].texts[1:], *(each.id for each in directory.places)))
        return {OFFICE: places, **dict.fromkeys(places, frozenset())}
    return {OFFICE: frozenset()}


def _together(several: Iterable[Iterable[str]]) -> frozenset[str]:
    return frozenset().union(*several)
