"""Notes for the month's report that are written on pages: sealed and chained as loaded ones are.

The notes of an office's folder and those of pages stand side by side. A loading of the folder
keeps what pages wrote, and leaves out what they put in other words or took away.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, get_args

from django.db import transaction

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory, Note, NoteKind, Person
from cierre.fault import Fault, NotFound, offered
from cierre.office import chain, store
from cierre.office.as_closed import refuse_closed
from cierre.office.directory import office_ids, read_directory, write_directory
from cierre.office.note_versions import keep_version, note_digest
from cierre.office.one_line import in_one_line
from cierre.office.unclean import writing
from cierre.office.written_models import NoteOrigin
from cierre.packs import load_pack
from cierre.statement.model import Scope

LONGEST: Final = 5_000
"""Characters of any of a note's texts."""

_TEXTS: Final = ("text", "measure", "owner", "reason")


@dataclass(frozen=True)
class Origin:
    """Who wrote a note on a page, and when, in seconds since 1970."""

    who: str
    at: int


def write_note(office: str, note: Note, who: str, instead_of: str = "") -> str:
    """Keep a note, in the place of the one that has the digest ``instead_of``; the note's digest.

    One that is there already is not kept twice. Raises Fault when the note to be replaced is not
    there any more, when the note says nothing, too much, or names what the office has not, and when
    its month is closed.
    """
    note = _in_order(note)

    def changed(directory: Directory) -> tuple[Note, ...]:
        _refuse_wrong(note, directory)
        kept = _without(directory.notes, instead_of) if instead_of else directory.notes
        if note in kept:
            return kept
        known = {note_digest(each): each for each in directory.notes}
        if note != known.get(instead_of):
            keep_version(office, note, known.get(instead_of), who)
        place = next(
            (n for n, each in enumerate(directory.notes) if note_digest(each) == instead_of),
            len(kept),
        )
        return (*kept[:place], note, *kept[place:])

    _change(office, changed, who)
    return note_digest(note)


def remove_note(office: str, known_by: str, who: str) -> None:
    """Take the note with that digest away. Raises Fault when it is not there (any more), and when
    its month is closed."""
    _change(office, lambda directory: _without(directory.notes, known_by), who)


def origins_of(office: str) -> Mapping[str, Origin]:
    """Who wrote the notes that pages wrote, by the notes' digests."""
    rows = NoteOrigin.objects.filter(office=office, standing=True)
    return {each.digest: Origin(each.who, each.at) for each in rows}


def with_written_notes(directory: Directory) -> Directory:
    """The directory with the notes that pages wrote, and without those that they took away."""
    origins = dict(NoteOrigin.objects.filter(office=directory.id).values_list("digest", "standing"))
    if not origins:
        return directory
    kept = tuple(each for each in directory.notes if origins.get(note_digest(each), True))
    there = {note_digest(each) for each in kept}
    written = tuple(
        each
        for each in read_directory(directory.id).notes
        if origins.get(known_by := note_digest(each), False) and known_by not in there
    )
    return replace(directory, notes=(*kept, *written))


def writers(directory: Directory, scope: Scope, period: Period) -> tuple[Person, ...]:
    """Whose notes the report of a scope shows, the one who writes them first.

    A unit's are those of its people, its lead first; of an office those of anybody, its author
    first. Of a place there are none.
    """
    if scope.kind == "person":
        return (directory.people_by_id[scope.id],)
    if scope.kind == "place":
        return ()
    if scope.kind == "office":
        return _with_first(directory.people, directory.author)
    below = directory.subtree(scope.id)
    people = [each for each in directory.people if below & {*each.units_on(period.last_day)}]
    return _with_first(people, directory.units_by_id[scope.id].lead_on(period.last_day))


def _with_first(people: Iterable[Person], first: str) -> tuple[Person, ...]:
    return tuple(sorted(people, key=lambda each: each.id != first))


def _change(office: str, change: Callable[[Directory], tuple[Note, ...]], who: str) -> None:
    with writing(), transaction.atomic():
        store.lock()
        known = office_ids()
        if office not in known:
            raise NotFound("no-office", value=office, names=offered(office, known))
        before = chain.begin(office)
        directory = read_directory(office)
        notes = change(directory)
        if notes == directory.notes:
            return
        for period in {each.period for each in {*notes} ^ {*directory.notes}}:
            refuse_closed(office, period)
        write_directory(replace(directory, notes=notes))
        was, now = ({note_digest(each) for each in of} for of in (directory.notes, notes))
        for standing, changed in ((True, now - was), (False, was - now)):
            for known_by in changed:
                NoteOrigin.objects.update_or_create(
                    office=office,
                    digest=known_by,
                    defaults={"standing": standing, "who": who, "at": int(time.time())},
                )
        chain.extend(before)


def _without(notes: tuple[Note, ...], known_by: str) -> tuple[Note, ...]:
    kept = tuple(each for each in notes if note_digest(each) != known_by)
    if len(kept) == len(notes):
        raise Fault("note-gone")
    return kept


def _in_order(note: Note) -> Note:
    """The note's texts each in one line, without what no format can hold."""
    return replace(
        note,
        text=in_one_line(note.text),
        measure=in_one_line(note.measure),
        owner=in_one_line(note.owner),
        reason=in_one_line(note.reason),
    )


def _refuse_wrong(note: Note, directory: Directory) -> None:
    if not note.text:
        raise Fault("note-empty")
    if any(len(getattr(note, name)) > LONGEST for name in _TEXTS):
        raise Fault("note-too-long", most=LONGEST)
    if note.person and note.person not in directory.people_by_id:
        known = directory.people_by_id
        raise NotFound("no-person", value=note.person, names=offered(note.person, known))
    if note.kind == "nothing" and note.text not in directory.books:
        names = offered(note.text, directory.books)
        raise NotFound("no-book", value=note.text, names=names)
    named = {*directory.books, *_figures(directory)}
    for wrong, value in (
        (note.kind not in get_args(NoteKind), note.kind),
        (bool(note.about) and note.about not in named, note.about),
        (bool(note.by) and not _is_day(note.by), note.by),
    ):
        if wrong:
            raise Fault("note-wrong", value=value)


def _figures(directory: Directory) -> set[str]:
    books = load_books()
    ratios = {each.id for each in load_pack(directory.pack).ratios}
    return ratios | {
        f"{name}.{each.id}" for name in directory.books for each in books[name].measures
    }


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
