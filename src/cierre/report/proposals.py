"""What a conscientious person would admit of a month, as its figures show it.

Each is a draft: the person whose report it is accepts it, puts it in other words, or drops it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cierre.book import Flow, Ratio
from cierre.report.document import Runs
from cierre.report.figures import missed, present, spoken, target_of
from cierre.report.material import Material
from cierre.report.saying import say
from cierre.report.sections.open_items import waiting_too_long
from cierre.report.sections.plans import unanswered
from cierre.report.sections.shortfalls import open_exams
from cierre.report.sections.written import without_stop
from cierre.report.sentences import plain
from cierre.statement.numbers import signed_sum


@dataclass(frozen=True)
class Proposal:
    """A shortcoming in words; ``about`` says which rule it comes from and what it is about."""

    about: str
    text: str


def proposals(material: Material) -> tuple[Proposal, ...]:
    """Missed targets, broken promises, the longest waiting, late records, missing books; plans that
    nobody answered, and failed exams with no retake."""
    return (
        *_missed_targets(material),
        *_broken_promises(material),
        *_longest_waiting(material),
        *_late_records(material),
        *_missing_books(material),
        *_unanswered_plans(material),
        *_open_exams(material),
    )


def _missed_targets(material: Material) -> Iterator[Proposal]:
    for name in material.pack.headline:
        figure = present(material, name)
        target = None if figure is None else target_of(figure)
        if figure is None or target is None or figure.value is None or not missed(figure):
            continue
        said = material.wording.runs(
            "proposal-target",
            {
                "label": material.full_label(name),
                "value": spoken(material, figure.value, figure.unit, name),
                "target": spoken(material, target.target, figure.unit, name, aspect="target"),
                "months": spoken(material, target.missed_months or 1, "items", name),
            },
        )
        yield _proposal(f"target {name}", said)


def _broken_promises(material: Material) -> Iterator[Proposal]:
    """Of each share of what was done on time: how many of those promised were not."""
    for book in material.books.values():
        for measure in book.measures:
            if not isinstance(measure, Ratio) or len(measure.named()) > 2:
                continue
            kept = book.measure(measure.numerator)
            if not isinstance(kept, Flow) or kept.moves.on_time is not True:
                continue
            names = (f"{book.id}.{measure.numerator}", f"{book.id}.{measure.denominator}")
            on_time, promised = (material.statement.figures.get(name) for name in names)
            if on_time is None or promised is None or not promised.value:
                continue
            late = signed_sum(((promised.value, 1), (on_time.value, -1)))
            if late is not None and late > 0:
                said = material.wording.runs(
                    "proposal-late",
                    {
                        "book": material.book_name(book.id),
                        "late": spoken(material, late, "items", names[0]),
                        "promised": spoken(material, promised.value, "items", names[1]),
                    },
                )
                yield _proposal(f"late {names[0]}", said)


def _longest_waiting(material: Material) -> Iterator[Proposal]:
    """In each book the item that has been open longest, when it is late or open for very long."""
    for book in material.books:
        waiting = waiting_too_long(material, book)
        if waiting:
            oldest = waiting[0]
            said = say(
                material,
                "proposal-waiting",
                {
                    "book": material.book_name(book),
                    "title": oldest.title or oldest.number,
                    "day": material.formatter.day(oldest.entered),
                },
            )
            yield _proposal(f"waiting {book} {oldest.number}", said)


def _late_records(material: Material) -> Iterator[Proposal]:
    """Books with moves that were recorded after their month had been closed.

    Corrections that cancel out over the whole book still show in one of its parts.
    """
    late = [
        each.book
        for each in material.statement.identities
        if each.adjustments and each.book in material.books
    ]
    if late:
        listed = material.formatter.listed(
            [material.book_name(book) for book in dict.fromkeys(late)]
        )
        yield _proposal(
            "late-records", material.wording.runs("proposal-records", {"books": listed})
        )


def _missing_books(material: Material) -> Iterator[Proposal]:
    missing = [
        material.book_name(each.book)
        for each in material.statement.coverage
        if each.status == "missing" and each.book in material.books
    ]
    if missing:
        listed = material.formatter.listed(missing)
        yield _proposal("missing", material.wording.runs("proposal-missing", {"books": listed}))


def _unanswered_plans(material: Material) -> Iterator[Proposal]:
    """Plans that were to be carried out by now and of which nobody has said what came of them."""
    for note in unanswered(material):
        said = material.wording.runs("proposal-plan", {"text": without_stop(note.text)})
        yield _proposal(f"plan {note.period} {note.text}", said)


def _open_exams(material: Material) -> Iterator[Proposal]:
    """Exams failed, with neither a retake nor anything planned."""
    for course in open_exams(material):
        said = material.wording.runs("proposal-exam", {"course": course})
        yield _proposal(f"exam {course}", said)


def _proposal(about: str, said: Runs) -> Proposal:
    return Proposal(about, plain(said))
