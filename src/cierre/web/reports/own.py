"""The report's own sections, as a person fills them in: notes, and what the figures propose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from cierre.directory import Note, NoteKind, Person
from cierre.office.decided import undecided
from cierre.office.note_versions import note_digest, versions_of
from cierre.office.scope_names import parse_scope
from cierre.office.written_notes import Origin, origins_of, writers
from cierre.report.document import Document
from cierre.report.material import Material
from cierre.report.proposals import Proposal, proposals
from cierre.statement.coverage import notes_by_scope
from cierre.web.place import Place
from cierre.web.reports.differences import Version, differences, moment_told

KINDS: Final[tuple[NoteKind, ...]] = (
    "achievement",
    "shortcoming",
    "lesson",
    "plan",
    "help",
    "thanks",
)
"""The sections, in the order in which they are asked for."""

WITH_MEASURE: Final = ("shortcoming",)
WITH_DAY: Final = ("shortcoming", "plan")
"""Kinds of which it is asked what is done about them; and by whom, until when."""


@dataclass(frozen=True)
class Own:
    """A note as the page lists it; ``origin`` is None of one that came with the folder."""

    note: Note
    digest: str
    who: str
    about: str
    by: str
    origin: Origin | None


@dataclass(frozen=True)
class OwnSection:
    """The notes of a kind, and what their form asks for beside the text."""

    kind: NoteKind
    notes: tuple[Own, ...]
    measure: bool
    day: bool


@dataclass(frozen=True)
class OwnSections:
    """All of it for the report of a scope and a month.

    ``people`` are those in whose name a note may be written, ``writable`` their ids and "" where
    notes of nobody may be changed too; ``figures`` are the choices of what a note may be about,
    ``nothing`` the notes that say that a book has nothing to report.
    """

    sections: tuple[OwnSection, ...]
    nothing: tuple[Own, ...]
    people: tuple[Person, ...]
    figures: SafeString
    writable: frozenset[str]
    proposals: tuple[Proposal, ...]
    dropped: tuple[Proposal, ...]


def own_sections(place: Place, material: Material, document: Document) -> OwnSections | None:
    """What somebody may write for the report; None of a place, or of more than a month."""
    statement, office = material.statement, place.directory
    if place.period.kind != "month" or statement.scope.kind == "place":
        return None
    people = writers_here(place)
    if statement.scope.kind == "unit" and not people:
        return None
    names = topics(material, document)
    origins = origins_of(office.id)
    notes = notes_here(place)
    listed = [_own(each, material, dict(names), origins) for each in notes]
    where = (office.id, place.period.id, place.scope)
    found, dropped = undecided(*where, proposals(material), notes)
    return OwnSections(
        tuple(
            OwnSection(kind, _of_kind(listed, kind), kind in WITH_MEASURE, kind in WITH_DAY)
            for kind in KINDS
        ),
        _of_kind(listed, "nothing"),
        people,
        choices(names),
        writable(place),
        found,
        dropped,
    )


def writers_here(place: Place) -> tuple[Person, ...]:
    """In whose name the reader may write a note for the page's report, the one who does so first:
    in their own alone, unless the whole site is theirs."""
    scope = parse_scope(place.scope, place.directory)
    found = writers(place.directory, scope, place.period)
    if place.reader.owner:
        return found
    own = place.reader.person(place.directory.id)
    return tuple(each for each in found if each.id == own)


def notes_here(place: Place) -> tuple[Note, ...]:
    """The notes of the page's report, as they are now."""
    scope = parse_scope(place.scope, place.directory)
    return notes_by_scope(place.directory, scope.kind, place.period).get(scope.id, ())


def writable(place: Place) -> frozenset[str]:
    """Whose notes the reader may change in the page's report; of nobody's in the office's, too."""
    nobody = {""} if place.scope == "office" else set()
    return frozenset({each.id for each in writers_here(place)} | nobody)


def topics(material: Material, document: Document) -> tuple[tuple[str, str], ...]:
    """Books and figures of the report by id and name: what a note may be about."""
    books = [(name, material.book_name(name)) for name in material.books]
    known = {each.figure: each.label for each in document.figures if not each.part}
    return (*books, *sorted(known.items(), key=lambda each: each[1]))


def choices(names: Iterable[tuple[str, str]], chosen: str = "") -> SafeString:
    """Topics as the choices of a form, written once for all forms of a page."""
    return format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((value, mark_safe(" selected") if value == chosen else "", name) for value, name in names),
    )


def note_versions(place: Place, known_by: str) -> list[Version]:
    """The versions of a note that was written or changed on pages, the last one first, each with
    what it changed."""
    found = [
        Version(
            each.who,
            moment_told(place, each.at),
            each.note.text,
            tuple(differences(_said(place, each.before), _said(place, each.note))),
        )
        for each in versions_of(place.directory.id, known_by)
    ]
    return found[::-1]


def _said(place: Place, note: Note | None) -> str:
    """All that a note says, in one line."""
    if note is None:
        return ""
    day = place.formatter.day(note.by) if note.by else ""
    return " · ".join(filter(None, (note.text, note.measure, note.owner, day)))


def _own(
    note: Note, material: Material, names: Mapping[str, str], origins: Mapping[str, Origin]
) -> Own:
    known_by = note_digest(note)
    said = material.book_name(note.text) if note.kind == "nothing" else ""
    return Own(
        note,
        known_by,
        material.person_name(note.person) if note.person else "",
        said or names.get(note.about, note.about),
        material.formatter.day(note.by) if note.by else "",
        origins.get(known_by),
    )


def _of_kind(listed: Iterable[Own], kind: NoteKind) -> tuple[Own, ...]:
    return tuple(each for each in listed if each.note.kind == kind)


def first_of(people: Sequence[Person]) -> str:
    """The id of the one who writes; empty where there is nobody."""
    return people[0].id if people else ""
