"""An office's people, places and targets in the database: written whole, read whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar, get_args

from django.db.models import Model, Q

from cierre import directory as picture
from cierre.office import models
from cierre.office.kept_calendar import (
    calendar_kept,
    calendar_of,
    days_kept,
    days_of,
    hours_kept,
    hours_of,
)

_LISTS: tuple[type[Model], ...] = (
    models.Unit,
    models.Person,
    models.Membership,
    models.Place,
    models.Category,
    models.Reason,
    models.Target,
    models.Note,
)
_MARKS: Mapping[str, picture.Mark] = {mark: mark for mark in get_args(picture.Mark)}
_PLAIN = (
    "name",
    "time_zone",
    "locale",
    "currency",
    "pack",
    "holidays_country",
    "holidays_subdivision",
    "ledger",
    "screened_limits",
    "retention",
    "author",
    "reviewer",
    "approver",
    "manager",
    "values",
    "names",
)


def office_ids() -> tuple[str, ...]:
    """Ids of the offices there are, in alphabetical order."""
    ids = models.Office.objects.order_by("id").values_list("id", flat=True)
    # a damaged table may have a row without one
    return tuple(each for each in ids if each is not None)


def closed_through(office: str) -> int:
    """The office's last closed month, as 202608; 0 when none is, or the office is new."""
    found = models.Office.objects.filter(id=office).values_list("closed_through", flat=True)
    return next(iter(found), 0)


def columns_kept(office: str) -> dict[str, tuple[str, ...]]:
    """The columns that each book's sheets had so far; none of a new office."""
    found = models.Office.objects.filter(id=office).values_list("kept", flat=True)
    return _kept(next(iter(found), None))


def write_directory(directory: picture.Directory) -> None:
    """Put the directory in the place of the one the office had, if it differs from it.

    Call it in a transaction.
    """
    if directory.id in office_ids() and read_directory(directory.id) == directory:
        return
    plain = {name: getattr(directory, name) for name in _PLAIN}
    plain |= {
        "books": list(directory.books),
        "hours": hours_kept(directory.hours),
        "special_hours": days_kept(directory.special_hours),
        "closed_days": [str(day) for day in directory.closed_days],
        "kept": {book: list(columns) for book, columns in directory.kept.items()},
        "scales": {book: [*map(_scale_kept, of)] for book, of in directory.scales.items()},
    }
    office, _ = models.Office.objects.update_or_create(id=directory.id, defaults=plain)
    for table in _LISTS:
        rows = table._default_manager  # noqa: SLF001 (what Django calls a manager of any model)
        rows.filter(office=office).delete()
        rows.bulk_create(_rows(table, directory, office))


def read_directory(office_id: str) -> picture.Directory:
    """The directory of an office. Raises ``models.Office.DoesNotExist``."""
    office = models.Office.objects.get(id=office_id)
    units = models.Unit.objects.filter(office=office).order_by("id")
    places = models.Place.objects.filter(office=office).order_by("id")
    categories = models.Category.objects.filter(office=office).order_by("id")
    reasons = models.Reason.objects.filter(office=office).order_by("id")
    targets = models.Target.objects.filter(office=office).order_by("id")
    notes = models.Note.objects.filter(office=office).order_by("id")
    return picture.Directory(
        id=office.id,
        books=tuple(office.books),
        hours=hours_of(office.hours),
        special_hours=days_of(office.special_hours),
        closed_days=tuple(date.fromisoformat(day) for day in office.closed_days),
        units=tuple(
            picture.Unit(
                each.code, each.name, each.parent, _leads(each.leads), **calendar_of(each.calendar)
            )
            for each in units
        ),
        people=_people(office),
        places=tuple(picture.Place(each.code, each.name, each.kind) for each in places),
        categories=tuple(
            picture.Category(each.book, each.code, each.name, each.one, each.many)
            for each in categories
        ),
        reasons=tuple(picture.Reason(each.book, each.code, each.name) for each in reasons),
        targets=tuple(
            picture.Target(each.figure, each.period, Decimal(each.value), each.scope, each.part)
            for each in targets
        ),
        notes=tuple(
            picture.Note(**{each.name: getattr(note, each.name) for each in fields(picture.Note)})
            for note in notes
        ),
        kept=_kept(office.kept),
        scales={book: tuple(map(_scale, of)) for book, of in office.scales.items()},
        **{name: getattr(office, name) for name in _PLAIN},
    )


_Named = TypeVar("_Named", picture.Unit, picture.Person, picture.Place, picture.Category)


def _scale_kept(scale: picture.Scale) -> list[str | None]:
    ends = (None if each is None else str(each) for each in (scale.least, scale.most))
    return [*ends, scale.category]


def _scale(kept: list[str | None]) -> picture.Scale:
    least, most, category = kept
    return picture.Scale(_end(least), _end(most), category or "")


def _end(kept: str | None) -> Decimal | None:
    return None if kept is None else Decimal(kept)


def with_what_was_recorded(directory: picture.Directory) -> picture.Directory:
    """The directory with whoever and whatever it does not name, but records of the office do.

    They came with sheets that the office keeps in its own way.
    """
    if directory.id not in office_ids():
        return directory
    before = read_directory(directory.id)
    people = with_units_recorded(directory, before).people
    return replace(
        directory,
        units=(*directory.units, *_left(directory.id, "unit", directory.units, before.units)),
        people=(*people, *_left(directory.id, "holder", directory.people, before.people)),
        places=(*directory.places, *_left(directory.id, "place", directory.places, before.places)),
        categories=(
            *directory.categories,
            *_left(directory.id, "category", directory.categories, before.categories),
        ),
    )


def with_units_recorded(
    directory: picture.Directory, before: picture.Directory
) -> picture.Directory:
    """The directory with its people in the units that records alone told before, where it says none
    of them."""
    seen = {each.id: each.memberships for each in before.people if _of_records(each)}
    people = tuple(
        each if each.memberships else replace(each, memberships=seen.get(each.id, ()))
        for each in directory.people
    )
    return replace(directory, people=people)


def _left(office: str, leg: str, now: Sequence[_Named], before: Sequence[_Named]) -> list[_Named]:
    known = {each.id for each in now}
    return [
        each
        for each in before
        if each.id not in known
        and models.Move.objects.filter(
            Q(**{f"from_{leg}": each.id}) | Q(**{f"to_{leg}": each.id}), office=office
        ).exists()
    ]


def _of_records(person: picture.Person) -> bool:
    return all(each.mark == "records" for each in person.memberships)


def _kept(columns: dict[str, list[str]] | None) -> dict[str, tuple[str, ...]]:
    return {book: tuple(names) for book, names in (columns or {}).items()}


def _leads(kept: list[list[str | None]]) -> tuple[picture.Lead, ...]:
    return tuple(
        picture.Lead(person or "", *(date.fromisoformat(day) if day else None for day in days))
        for person, *days in kept
    )


def _people(office: models.Office) -> tuple[picture.Person, ...]:
    memberships: dict[str, list[picture.Membership]] = {}
    for each in models.Membership.objects.filter(office=office).order_by("id"):
        found = picture.Membership(each.unit, each.since, each.until, _MARKS.get(each.mark, ""))
        memberships.setdefault(each.person, []).append(found)
    return tuple(
        picture.Person(each.code, each.name, each.role, tuple(memberships.get(each.code, ())))
        for each in models.Person.objects.filter(office=office).order_by("id")
    )


def _rows(table: type[Model], directory: picture.Directory, office: models.Office) -> list[Model]:
    """The rows of one of the office's lists."""
    listed: dict[type[Model], list[dict[str, object]]] = {
        models.Unit: [
            {
                "code": e.id,
                "name": e.name,
                "parent": e.parent,
                "leads": [
                    [lead.person, *(day and str(day) for day in (lead.since, lead.until))]
                    for lead in e.leads
                ],
                "calendar": calendar_kept(e),
            }
            for e in directory.units
        ],
        models.Person: [{"code": e.id, "name": e.name, "role": e.role} for e in directory.people],
        models.Membership: [
            {"person": person.id, **asdict(e)}
            for person in directory.people
            for e in person.memberships
        ],
        models.Place: [{"code": e.id, "name": e.name, "kind": e.kind} for e in directory.places],
        models.Category: [
            {"book": e.book, "code": e.id, "name": e.name, "one": e.one, "many": e.many}
            for e in directory.categories
        ],
        models.Reason: [{"book": e.book, "code": e.id, "name": e.name} for e in directory.reasons],
        models.Target: [
            {
                "figure": e.figure,
                "period": e.period,
                "value": str(e.value),
                "scope": e.scope,
                "part": e.part,
            }
            for e in directory.targets
        ],
        models.Note: [asdict(each) for each in directory.notes],
    }
    return [table(office=office, **row) for row in listed[table]]
