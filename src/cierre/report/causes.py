"""What people wrote about a figure, an item or a part, to stand beside it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cierre.directory import Note, NoteKind
from cierre.report.document import Runs, Text
from cierre.report.material import Material
from cierre.report.sentences import Spoken
from cierre.report.signatories import signatories

CAUSES: tuple[NoteKind, ...] = ("shortcoming", "lesson")
STEPS: tuple[NoteKind, ...] = ("shortcoming", "lesson", "plan", "help")
ENDINGS = ".。 "
"""What a quoted text does not end with: its sentence goes on."""

_SHORTEST = 5
"""Letters that a name must have at least to be looked for in what people wrote."""


def written(
    material: Material,
    figures: Iterable[str] = (),
    names: Iterable[str] = (),
    kinds: tuple[NoteKind, ...] = CAUSES,
) -> Runs:
    """The first note that is about one of the figures, or whose words hold one of the names.

    Where there is none, the first shortcoming about the book of one of the figures that the
    report's own author wrote: what one of their people writes of a book is no cause of a figure of
    all. With who wrote it, unless the report is theirs. Empty when nobody wrote anything.
    """
    wanted = tuple(figures)
    named = [each.casefold() for each in names if len(each) >= _SHORTEST]
    notes = [each for kind in kinds for each in material.statement.notes if each.kind == kind]
    for note in notes:
        if note.about in wanted or any(each in note.text.casefold() for each in named):
            return _quoted(material, note)
    of_book, author = {each.partition(".")[0] for each in wanted}, _author(material)
    for note in notes:
        by_author = author in (note.person, material.person_name(note.person))
        if note.kind == "shortcoming" and note.about in of_book and by_author:
            return _quoted(material, note)
    return ()


def _author(material: Material) -> str:
    statement = material.statement
    day = date.fromisoformat(statement.last_day)
    return signatories(material.directory, statement.scope, day).author


def _quoted(material: Material, note: Note) -> Runs:
    """Who wrote it and the words themselves, as a run of their own: they keep their language."""
    own = material.statement.scope.kind == "person" or not note.person
    return material.wording.runs(
        "written-own" if own else "written",
        {
            "text": Spoken((Text(note.text.rstrip(ENDINGS)),)),
            "who": material.person_name(note.person),
        },
    )
