"""What people wrote: their words as they stand, with the measure, its owner and its day."""

from __future__ import annotations

from collections.abc import Iterable

from cierre.directory import Note
from cierre.report.document import Runs, Text
from cierre.report.material import Material
from cierre.report.sentences import Argument, Spoken


def own_words(material: Material, kinds: Iterable[str]) -> tuple[Note, ...]:
    """The statement's notes of some kinds, in the order of the kinds."""
    notes = material.statement.notes
    return tuple(each for kind in kinds for each in notes if each.kind == kind)


def about(note: Note, name: str) -> bool:
    """Whether a note explains a figure, or a book or any figure of it."""
    return note.about == name or note.about.startswith(f"{name}.")


def written(material: Material, note: Note) -> Runs:
    """A note with its measure, behind who wrote it unless the report is theirs."""
    return *lead_in(material, note), *with_measure(material, note)


def lead_in(material: Material, note: Note) -> Runs:
    """Who wrote a note, unless the report is theirs."""
    if is_own(material) or not note.person:
        return ()
    return (material.lead(material.person_name(note.person)),)


def with_measure(material: Material, note: Note) -> Runs:
    """A note's text, then what is done about it, by whom and until when."""
    if not (note.measure or note.owner or note.by):
        return (Text(note.text),)
    arguments: dict[str, Argument] = {
        "measure": Spoken((Text(without_stop(note.measure)),)),
        "owner": material.person_name(note.owner),
        "by": material.formatter.day(note.by, year=False) if note.by else "",
        "owned": _owned(material, note),
        "dated": "yes" if note.by else "no",
    }
    if note.measure:
        between = material.wording.text("between-sentences")
        message = "i-measure" if is_own(material) else "measure"
        return (Text(note.text), Text(between), *material.wording.runs(message, arguments))
    return (Text(without_stop(note.text)), *material.wording.runs("owner-and-day", arguments))


def is_own(material: Material) -> bool:
    """Whether the report is that of a person, who speaks of herself."""
    return material.statement.scope.kind == "person"


def _owned(material: Material, note: Note) -> str:
    """Whose the measure is: the writer's own, somebody else's, or nobody's yet."""
    if not note.owner:
        return "nobody"
    mine = is_own(material) and note.owner in (note.person, material.person_name(note.person))
    return "me" if mine else "other"


def without_stop(text: str) -> str:
    """A text that a sentence goes on after."""
    return text.rstrip(".。 ")
