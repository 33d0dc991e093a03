"""What is recorded and contradicts a change of settings, or stays as it was before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.db.models import Q

from cierre.directory import Category, Directory, Person, Place, Reason, Unit
from cierre.office.models import Item, Move, Note
from cierre.sources.office_problems import part_said
from cierre.sources.problems import Problem, problem
from cierre.sources.said import book_said

Listed = Unit | Person | Place | Category | Reason


def contradicted(before: Directory, after: Directory) -> tuple[Problem, ...]:
    """What records name and would be gone; the books that have any; the time they were written in.

    Records that are kept elsewhere are not asked.
    """
    return (
        *_gone(before, before.units, after.units, "unit"),
        *_gone(before, before.people, after.people, "holder"),
        *_gone(before, before.places, after.places, "place"),
        *_gone(before, before.categories, after.categories, "category"),
        *_gone(before, before.reasons, after.reasons, "reason"),
        *_books(before, after),
        *_zone(before, after),
    )


def left_behind(before: Directory, after: Directory) -> tuple[str, ...]:
    """Ids of people who are in other units now on days on which something is recorded of them."""
    return tuple(
        each.id
        for each in after.people
        if (was := before.people_by_id.get(each.id)) is not None
        and was.memberships != each.memberships
        and _is_recorded_since(after.id, was, each)
    )


def _is_recorded_since(office: str, was: Person, now: Person) -> bool:
    ends = {
        day for each in (*was.memberships, *now.memberships) for day in (each.since, each.until)
    }
    days = sorted(day for day in ends if day is not None)
    first = next((day for day in days if was.units_on(day) != now.units_on(day)), None)
    moves = Move.objects.filter(Q(from_holder=now.id) | Q(to_holder=now.id), office=office)
    return first is not None and (moves.filter(day__gte=first).exists() or _has(office, now.id))


def _has(office: str, person: str) -> bool:
    """Whether somebody has anything that is still open: it is their unit's as well."""
    moves = Move.objects.filter(office=office, to_holder=person)
    return Item.objects.filter(id__in=moves.values("item"), remaining__gt=0).exists()


def _gone(
    office: Directory, was: Sequence[Listed], now: Sequence[Listed], leg: str
) -> Iterator[Problem]:
    there = {_key(each) for each in now}
    for each in was:
        if _key(each) in there:
            continue
        named = Q(**{f"from_{leg}": each.id}) | Q(**{f"to_{leg}": each.id})
        moves = Move.objects.filter(named, office=office.id)
        if book := getattr(each, "book", ""):
            moves = moves.filter(book=book)
        count = moves.count()
        if leg == "holder":
            count += Note.objects.filter(office=office.id, person=each.id).count()
        if count:
            yield problem("in-use", "", None, part_said(each), each.name, str(count))


def _key(each: Listed) -> tuple[str, str]:
    return getattr(each, "book", ""), each.id


def _books(before: Directory, after: Directory) -> Iterator[Problem]:
    for book in before.books:
        items = Item.objects.filter(office=before.id, book=book)
        if book not in after.books and (count := items.count()):
            yield problem("book-in-use", "", None, "", book_said(book), str(count))


def _zone(before: Directory, after: Directory) -> Iterator[Problem]:
    recorded = Item.objects.filter(office=before.id)
    if after.time_zone != before.time_zone and recorded.exists():
        yield problem("zone-in-use", "", None, "time_zone", before.time_zone, after.time_zone)
