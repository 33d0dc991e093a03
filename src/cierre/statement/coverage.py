"""Whether each book of a scope was reported, and what its people wrote for the period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from cierre.calendars.period import Period
from cierre.directory import Directory, Note, ScopeKind
from cierre.statement.extent import Extent
from cierre.statement.model import Coverage, Scope
from cierre.statement.table import Table


def coverage(
    scope: Scope, figures: Mapping[str, Table], extent: Extent, notes: tuple[Note, ...] = ()
) -> tuple[Coverage, ...]:
    """A book is reported when it has moves in the period, and missing when it had before.

    What is planned for months after the cut-off is no report. ``notes`` are the scope's: one of
    them may say that there is nothing to report in a book.
    """
    first = extent.period.first_key
    last = min(extent.period.last_key, Period.of(extent.cut_off.date()).key)
    nothing = {note.text for note in notes if note.kind == "nothing"}
    found = []
    for name, each in figures.items():
        active = each.active(scope.id)
        now = any(first <= month <= last for month in active)
        if now:
            found.append(Coverage(name, "reported"))
        elif name in nothing:
            found.append(Coverage(name, "nothing"))
        elif active or scope.kind == "office":
            found.append(Coverage(name, "missing"))
    return tuple(found)


def notes_by_scope(
    directory: Directory, kind: ScopeKind, period: Period
) -> Mapping[str, tuple[Note, ...]]:
    """The notes of the period's months, by id of scope: a unit has those of its people."""
    months = {month.id for month in period.months}
    written = [note for note in directory.notes if note.period in months]
    scopes = _scopes_of_people(directory, kind, period) if written else {}
    found: dict[str, list[Note]] = defaultdict(list)
    for note in written:
        for scope in ("",) if kind == "office" else scopes.get(note.person, ()):
            found[scope].append(note)
    return {scope: tuple(notes) for scope, notes in found.items()}


def _scopes_of_people(
    directory: Directory, kind: ScopeKind, period: Period
) -> Mapping[str, tuple[str, ...]]:
    if kind == "person":
        return {person.id: (person.id,) for person in directory.people}
    if kind != "unit":
        return {}
    above: dict[str, list[str]] = defaultdict(list)
    for unit in directory.units:
        for below in directory.subtree(unit.id):
            above[below].append(unit.id)
    return {
        person.id: tuple(
            dict.fromkeys(
                scope for unit in person.units_on(period.last_day) for scope in above[unit]
            )
        )
        for person in directory.people
    }
