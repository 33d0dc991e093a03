"""What a person tells of her own work: figures in sentences, her own words beside them."""

from __future__ import annotations

from dataclasses import replace

from cierre.packs import Part
from cierre.report.document import Block, Bullets, Paragraph, Runs, Table, TableColumn, Text
from cierre.report.figures import bind, dash, present, shown, target_of
from cierre.report.flows import besides
from cierre.report.material import Material
from cierre.report.saying import figures_said, joined, say
from cierre.report.sections.notes import by_category
from cierre.report.sections.open_items import (
    NEW,
    days_between,
    grouped,
    item_title,
    oldest_first,
)
from cierre.report.sections.plans import carried, planned_for_next
from cierre.report.sections.prose import sentences
from cierre.report.sections.written import about, own_words, with_measure
from cierre.report.sentences import Spoken
from cierre.statement.model import Figure, OpenItem

MOST_NAMED, MOST_DUE = 3, 5
"""So many of the oldest open items are named, and so many that fall due."""

CASES = "cases"
TO_FINISH = (CASES, "visits", "shipments", "tasks")
"""Books whose open items a person has to bring to an end herself."""


def told(part: Part, material: Material) -> tuple[Block, ...]:
    """A book's sentences, with the notes that explain it or one of its figures, as a paragraph."""
    if part.book not in material.books:
        return ()
    parts = (replace(part, says=part.says[:1]), replace(part, says=part.says[1:]))
    first, rest = (_said(each, material) for each in parts)
    said = [each for each in (first, first and _besides(part, material), rest) if each]
    written = [each for each in own_words(material, part.kinds) if about(each, part.book)]
    return _paragraph(material, [*said, *((Text(each.text),) for each in written)])


def outcomes(part: Part, material: Material) -> tuple[Block, ...]:
    """A book's sentences but for those about what stands beside its target in the table."""
    known = {each.id for each in _held_to_target(material)}
    says = tuple(
        alternatives
        for alternatives in part.says
        if not known.issuperset(figures_said(material, alternatives[0]))
    )
    return told(replace(part, says=says), material)


def own_notes(part: Part, material: Material) -> tuple[Block, ...]:
    """The notes of the part's kinds that explain no book of the report, as running text."""
    written = [
        each
        for each in own_words(material, part.kinds)
        if not any(about(each, book) for book in material.books)
    ]
    return _paragraph(material, [(Text(each.text),) for each in written])


def own_figures(part: Part, material: Material) -> tuple[Block, ...]:
    """The key figures, small: what they are, what they were, what they should be."""
    rows: list[tuple[Runs, ...]] = []
    for figure in _sayable(material):
        name, target = figure.id, target_of(figure)
        before: Runs = ()
        if figure.before is not None:
            before = (bind(material, figure.before, figure.unit, name, aspect="before"),)
        aim: Runs = ()
        remark: Runs = ()
        if target is not None and target.met is not None:
            aim = (bind(material, target.target, figure.unit, name, aspect="target"),)
            remark = (
                Text(material.wording.text("remark-met" if target.met else "remark-not-met")),
            )
        label = (Text(material.full_label(name)),)
        rows.append((label, shown(material, figure), before, aim, remark))
    if not rows:
        return ()
    periods = (material.period, material.period.previous())
    names = (material.formatter.period_name(each.id) for each in periods)
    now, then = (name[:1].upper() + name[1:] for name in names)
    columns = (
        TableColumn(material.wording.text("head-figure"), weight=4),
        *(TableColumn(head, "right", 2) for head in (now, then, material.wording.text("target"))),
        TableColumn(material.wording.text("head-remark"), weight=2),
    )
    return (Table(columns, tuple(rows)),)


def own_plan(part: Part, material: Material) -> tuple[Block, ...]:
    """What comes next: plans, those carried over, what is open and due, and the help needed."""
    plans = [each for each in own_words(material, ("plan",)) if planned_for_next(material, each)]
    entries = [*(with_measure(material, each) for each in plans), *carried(material)]
    blocks: list[Block] = [Bullets(tuple(entries))] if entries else []
    said = [_open(material), _due(material)]
    blocks += _paragraph(material, [each for each in said if each])
    help_needed = [(Text(each.text),) for each in own_words(material, ("help",))]
    if help_needed:
        lead = material.lead(material.wording.text("i-help"))
        blocks += _paragraph(material, [(lead, *help_needed[0]), *help_needed[1:]])
    return tuple(blocks)


def _sayable(material: Material) -> list[Figure]:
    """The key figures that have a value which can be said."""
    found = (present(material, name) for name in material.pack.headline)
    return [each for each in found if each is not None and shown(material, each) != dash(material)]


def _held_to_target(material: Material) -> list[Figure]:
    """Those of which it is known whether they met their target."""
    return [
        each
        for each in _sayable(material)
        if (target := target_of(each)) is not None and target.met is not None
    ]


def _paragraph(material: Material, pieces: list[Runs]) -> tuple[Block, ...]:
    between = material.wording.text("between-sentences")
    return (Paragraph(joined(pieces, between)),) if pieces else ()


def _said(part: Part, material: Material) -> Runs:
    blocks = sentences(part, material)
    return blocks[0].runs if blocks and isinstance(blocks[0], Paragraph) else ()


def _besides(part: Part, material: Material) -> Runs:
    """What came and went of the cases beside what the sentences tell, so that they add up."""
    figure = present(material, f"{CASES}.pending") or present(material, f"{CASES}.received")
    if part.book != CASES or "achievement" not in part.kinds or figure is None:
        return ()
    named = {name for says in part.says for each in says for name in figures_said(material, each)}
    return besides(material, figure, named - {f"{CASES}.opening_pending"})


def _open(material: Material) -> Runs:
    """The open items that have waited longest, but for those that are due next."""
    due = {(each.book, each.number) for each in material.statement.planned}
    end = material.statement.last_day
    waiting = [
        each
        for each in oldest_first(material)
        if each.book in TO_FINISH
        and (each.book, each.number) not in due
        and (not each.entered or days_between(each.entered, end) >= NEW)
    ]
    if not waiting:
        return ()
    named = [_dated(material, each, each.entered, "i-item-since") for each in waiting[:MOST_NAMED]]
    return say(material, "i-open", {"items": _together(material, named)})


def _due(material: Material) -> Runs:
    """What falls due in the next period: by name and day, or of many how many of each kind."""
    planned = [each for each in material.statement.planned if each.book in material.books]
    items = sorted(planned, key=lambda each: (each.due or "", each.number))
    if not items:
        return ()
    if len(items) > MOST_DUE:
        kinds = [by_category(material, book, found) for book, found in _by_book(items)]
        told = joined(kinds, material.wording.text("between-sentences"))
        return (material.lead(material.wording.text("i-due-lead")), *told)
    named = [_dated(material, each, each.due or "") for each in items]
    return say(material, "i-due", {"items": _together(material, named)})


def _by_book(items: list[OpenItem]) -> tuple[tuple[str, tuple[OpenItem, ...]], ...]:
    return grouped(items, lambda each: each.book)


def _together(material: Material, pieces: list[Runs]) -> Spoken:
    word = material.wording.text
    return Spoken(joined(pieces, word("comma"), word("and")))


def _dated(material: Material, item: OpenItem, day: str, message: str = "i-item") -> Runs:
    own = Spoken((Text(item_title(material, item)),))
    if not day:
        return material.wording.runs("quoted", {"name": own})
    said = material.formatter.day(day[:10], year=False)
    return material.wording.runs(message, {"title": own, "day": said})
