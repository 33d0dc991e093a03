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
from cierre.ledger.coded import Columns
from cierre.ledger.cube import Cube, known_of
from cierre.ledger.grouping import grouped
from cierre.ledger.selection import taken
from cierre.statement.measures import kind_of
from cierre.statement.measures.kind import Asked
from cierre.statement.scopes import SCOPE, Scopes, scopes_of

OFFICE = ""
WHOLE_BOOK = ""
People = frozenset[str]


@dataclass(frozen=True)
class SmallGroups:
    """The people behind each measure by scope and month; nothing is withheld of a book without.

    ``inside`` are the groups that lie in a scope, the office's included.
    """

    smallest: int = 0
    behind: Mapping[tuple[str, str], Mapping[int, People]] = field(default_factory=dict)
    inside: Mapping[str, frozenset[str]] = field(default_factory=dict)

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
        hidden = [
            month
            for month in self.behind.get((measure, scope), {})
            if months[0] < months[1]
            and months[0] <= month <= months[1]
            and self._too_few(measure, scope, (month, month))
        ]
        rest = _together(self._people(measure, scope, (month, month)) for month in hidden)
        return 0 < len(rest) < self.smallest

    def _too_few(self, measure: str, scope: str, months: tuple[int, int]) -> bool:
        people = {each: self._people(measure, each, months) for each in (*self.inside, scope)}
        return bool(people[scope]) and scope not in shown(people, self.inside, self.smallest)

    def _people(self, measure: str, scope: str, months: tuple[int, int]) -> People:
        by_month = self.behind.get((measure, scope), {})
        return frozenset().union(
            *(people for month, people in by_month.items() if months[0] <= month <= months[1])
        )


def shown(
    people: Mapping[str, People], inside: Mapping[str, frozenset[str]], smallest: int
) -> frozenset[str]:
    """The groups that can be shown side by side.

    Those of too few people are left out; then, as long as a group less the ones shown inside it
    leaves too few, the smallest of these is left out too (secondary suppression: Hundepool and
    others, «Statistical Disclosure Control», Wiley, 2012, chapter 4).
    """
    kept = frozenset(scope for scope, each in people.items() if len(each) >= smallest)
    found = True
    while found:
        found = False
        for scope in sorted(kept):
            within = _outermost(inside.get(scope, frozenset()) & kept, inside)
            rest = people[scope] - _together(people[each] for each in within)
            if within and 0 < len(rest) < smallest:
                kept -= {min(within, key=lambda each: (len(people[each]), each))}
                found = True
                break
    return kept


def _outermost(groups: frozenset[str], inside: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The groups that lie in none of the others."""
    deeper = _together(inside.get(each, frozenset()) for each in groups)
    return groups - deeper


def small_groups(cube: Cube, book: Book, kind: ScopeKind, directory: Directory) -> SmallGroups:
    """Who stands behind a book's measures, for all scopes of a kind. A person is no group."""
    if not book.smallest_group or kind == "person":
        return SmallGroups()
    behind: dict[tuple[str, str], dict[int, People]] = {}
    kinds: tuple[ScopeKind, ...] = ("office", kind) if kind != "office" else (kind,)
    counted = cube.within(cube.rows.numbers["adjustment"] == 0)
    for each in kinds:
        scopes = scopes_of(each, directory, cube.rows.names)
        for side in ("from", "to"):
            rows = scopes.scoped(counted.rows, f"{side}_")
            for measure in book.measures:
                asked = kind_of(measure).asked(measure)
                if asked is not None and asked.side == side:
                    _add(behind, measure.id, asked, counted, rows, scopes)
    return SmallGroups(book.smallest_group, behind, _inside(kind, directory))


def _add(
    behind: dict[tuple[str, str], dict[int, People]],
    measure: str,
    asked: Asked,
    cube: Cube,
    rows: Columns,
    scopes: Scopes,
) -> None:
    holder = f"{asked.side}_holder"
    counted = rows.codes[holder] != 0
    if asked.moves is not None:
        counted &= taken(asked.moves, asked.side, cube)[rows.numbers["class"]]
    if asked.valued:
        counted &= rows.numbers[known_of("value")] > 0
    people = grouped(rows.taken(counted), [SCOPE, "month", holder])
    names = people.names["holder"].texts
    for scope, month, code in zip(
        people.numbers[SCOPE].tolist(),
        people.numbers["month"].tolist(),
        people.codes[holder].tolist(),
        strict=True,
    ):
        for name in (WHOLE_BOOK, measure):
            by_month = behind.setdefault((name, scopes.ids[scope]), {})
            by_month[month] = by_month.get(month, frozenset()) | {names[code]}


def _inside(kind: ScopeKind, directory: Directory) -> Mapping[str, frozenset[str]]:
    if kind == "unit":
        units = {unit.id: directory.subtree(unit.id) - {unit.id} for unit in directory.units}
        return {OFFICE: frozenset(units), **units}
    if kind == "place":
        places = frozenset(place.id for place in directory.places)
        return {OFFICE: places, **dict.fromkeys(places, frozenset())}
    return {OFFICE: frozenset()}


def _together(several: Iterable[People]) -> People:
    return frozenset().union(*several)
