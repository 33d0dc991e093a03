"""What people wrote about a figure, an item or a part, to stand beside it."""

from __future__ import annotations

from collections.abc import Iterable

from cierre.directory import Note, NoteKind
from cierre.report.document import Runs, Text
from cierre.report.material import Material

CAUSES: tuple[NoteKind, ...] = ("shortcoming", "lesson")
STEPS: tuple[NoteKind, ...] = ("shortcoming", "lesson", "plan", "help")
_SHORTEST = 5
"""Letters that a name must have at least to be looked for in what people wrote."""


def written(
    material: Material,
    figures: Iterable[str] = (),
    names: Iterable[str] = (),
    kinds: tuple[NoteKind, ...] = CAUSES,
) -> Runs:
    """The first note that is about one of the figures, or whose words hold one of the names.

    With who wrote it, unless the report is theirs. Empty when nobody wrote anything of the kind.
    """
    wanted = tuple(figures)
    named = [each.casefold() for each in names if len(each) >= _SHORTEST]
    notes = [each for kind in kinds for each in material.statement.notes if each.kind == kind]
    for note in notes:
        if note.about in wanted or any(each in note.text.casefold() for each in named):
            return _quoted(material, note)
    return ()


def _quoted(material: Material, note: Note) -> Runs:
    own = material.statement.scope.kind == "person" or not note.person
    said = material.wording.text(
        "written-own" if own else "written",
        text=note.text.rstrip(".。 "),
        who=material.person_name(note.person),
    )
    return (Text(said),)
