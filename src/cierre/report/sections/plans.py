"""What had been planned for the period, each with what came of it, and what is carried over."""

from __future__ import annotations

from cierre.directory import Note
from cierre.packs import Part
from cierre.report.document import Block, Bullets, Paragraph, Runs, Text
from cierre.report.material import Material
from cierre.report.saying import say
from cierre.report.sections.written import is_own, lead_in, without_stop, written
from cierre.report.sentences import Argument, Spoken
from cierre.statement.coverage import notes_by_scope


def earlier_plan(part: Part, material: Material) -> tuple[Block, ...]:
    """Each plan as it was written, with what came of it and why, or that nobody has said so."""
    entries = tuple(
        (*written(material, each), Text(material.wording.text("between-sentences")), *outcome)
        for each in commitments(material)
        if (outcome := _outcome(material, each))
    )
    if not entries:
        return ()
    if not is_own(material):
        return (Bullets(entries),)
    return (Paragraph(say(material, "i-planned")), Bullets(entries))


def commitments(material: Material) -> tuple[Note, ...]:
    """Plans for the period, made before it or in its course, and older ones that fell due in it.

    So are the measures that somebody promised for a day in it.
    """
    statement, earlier = material.statement, material.period.previous()
    months = {month.id for month in (*earlier.months, *material.begun[:-1])} | {earlier.id}
    found = []
    for note in _notes_before(material):
        due = statement.first_day <= note.by <= statement.last_day
        plan = note.kind == "plan" and (note.period in months or due)
        promised = note.kind == "shortcoming" and note.measure and due
        if plan or promised:
            found.append(note)
    return tuple(found)


def unanswered(material: Material) -> tuple[Note, ...]:
    """Commitments that nobody has answered although they were to be done by the period's end."""
    end = material.statement.last_day
    return tuple(each for each in commitments(material) if not each.answered and not each.by > end)


def carried(material: Material) -> tuple[Runs, ...]:
    """Plans that are carried over into the next period, with the month they come from."""
    return tuple(
        (
            *lead_in(material, each),
            Text(without_stop(each.text)),
            *material.wording.runs(
                "carried-over", {"month": material.formatter.period_name(each.period)}
            ),
        )
        for each in commitments(material)
        if each.outcome == "carried"
        or (not each.answered and each.by > material.statement.last_day)
    )


def planned_for_next(material: Material, note: Note) -> bool:
    """Whether a plan is for what comes after the period, and not for a later month of it."""
    return note.kind != "plan" or note.period not in {each.id for each in material.begun[:-1]}


def _notes_before(material: Material) -> tuple[Note, ...]:
    """The scope's notes of the months before the last of the period, in the order of the office."""
    scope, directory = material.statement.scope, material.directory
    last = material.begun[-1].id
    found: list[Note] = []
    for month in sorted({each.period for each in directory.notes if each.period < last}):
        period = type(material.period).parse(month)
        found += notes_by_scope(directory, scope.kind, period).get(scope.id, ())
    return tuple(found)


def _outcome(material: Material, note: Note) -> Runs:
    own = is_own(material)
    running = not note.answered and note.by > material.statement.last_day
    state = note.outcome or ("told" if note.reason else "running" if running else "open")
    arguments: dict[str, Argument] = {
        "outcome": state,
        "reason": Spoken((Text(without_stop(note.reason)),)),
        "explained": "yes" if note.reason else "no",
        "next": material.formatter.period_name(material.following.id),
        "by": material.formatter.day(note.by, year=False) if note.by else "",
    }
    return tuple(
        Text(run.text, strong=True) if index == 0 else run
        for index, run in enumerate(
            material.wording.runs("i-outcome" if own else "outcome", arguments)
        )
    )
