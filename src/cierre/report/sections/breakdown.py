"""A figure by its parts: an entry for each, a table, a chart."""

from __future__ import annotations

from cierre.packs import Part
from cierre.report.document import (
    Block,
    Bullets,
    Chart,
    Mark,
    Runs,
    Table,
    TableColumn,
    Text,
)
from cierre.report.figures import (
    bind,
    dash,
    part_of,
    parts_by_size,
    parts_of,
    present,
    shown,
    value_of,
)
from cierre.report.flows import besides_of_part
from cierre.report.material import Material
from cierre.report.saying import say
from cierre.report.sections.open_items import open_items, why_open
from cierre.report.sentences import Argument, Spoken
from cierre.statement.model import Figure
from cierre.statement.numbers import signed_sum

FEWEST_BARS, MOST_BARS = 2, 12
MOST_PARTS = 20
"""A longer list of parts is cut in the body; the annex has all of them."""


def entries(part: Part, material: Material) -> tuple[Block, ...]:
    """A bullet for each part of the first figure, with what of the last is still open."""
    figures = _present(part, material)
    if not figures:
        return ()
    book = figures[0].id.partition(".")[0]
    pending = material.statement.figures.get(f"{book}.pending")
    balanced = pending if pending and pending.id in part.figures else None
    bullets = []
    for each in parts_of(material, figures, part.by):
        said = _entry(part, material, each)
        more = besides_of_part(material, balanced, part.by, each) if balanced and said else ()
        if more:
            said = (*said, Text(material.wording.text("between-sentences")), *more)
        if said:
            bullets.append((material.lead(material.part_name(book, part.by, each)), *said))
    if len(bullets) <= MOST_PARTS:
        return (Bullets(tuple(bullets)),) if bullets else ()
    kept = MOST_PARTS - 1
    rest = _beyond(material, figures[0], part.by, kept)
    last = (material.lead(_rest_name(material, len(bullets) - kept)), *rest)
    return (Bullets((*bullets[:kept], last)),)


def _entry(part: Part, material: Material, each: str) -> Runs:
    """The part's entry, or the first of ``says`` that can be said in its place."""
    for message in (part.entry, *(other for others in part.says for other in others)):
        said = say(material, message, _open(part, material, message, each), part.by, each)
        if said:
            return said
    return ()


def parts_table(part: Part, material: Material) -> tuple[Block, ...]:
    """A row for each part, a column for each figure, and the whole below."""
    figures = [each for each in _present(part, material) if part.by in each.parts]
    parts = parts_of(material, figures, part.by)
    if not parts or (part.by == "holder" and material.statement.scope.kind == "person"):
        return ()
    return (table(material, figures, part.by, parts, part.title, MOST_PARTS),)


def table(
    material: Material,
    figures: list[Figure],
    by: str,
    parts: tuple[str, ...],
    title: str = "",
    most: int = 0,
) -> Table:
    """Parts of figures side by side; a total row when there is more than one part.

    Of more than ``most``, where it is given, the smallest stand in one row together.
    """
    book = figures[0].id.partition(".")[0]
    rows: list[tuple[Runs, ...]] = [
        (
            (Text(material.part_name(book, by, each)),),
            *(shown(material, figure, by, each) for figure in figures),
        )
        for each in parts
    ]
    if most and len(rows) > most:
        name = (Text(_rest_name(material, len(rows) - most + 1)),)
        sums = (_beyond(material, figure, by, most - 1, parts) for figure in figures)
        rows[most - 1 :] = [(name, *sums)]
    total = len(rows) > 1
    if total:
        whole = (Text(material.wording.text("total")),)
        rows.append((whole, *(shown(material, figure) for figure in figures)))
    several_books = len({each.id.partition(".")[0] for each in figures}) > 1
    label = material.full_label if several_books else material.label
    columns = (
        TableColumn(material.dimension_name(by), weight=3),
        *(TableColumn(label(each.id), "right", 2) for each in figures),
    )
    caption = material.wording.text(title) if title else ""
    return Table(columns, tuple(rows), caption, total)


def parts_chart(part: Part, material: Material) -> tuple[Block, ...]:
    """The parts of a figure as bars, the largest first; what is beyond the most in one bar more."""
    figures = _present(part, material)
    if not figures:
        return ()
    (figure,) = figures
    book = figure.id.partition(".")[0]
    marks = []
    for each in parts_by_size(material, figure, part.by):
        value = value_of(figure, part.by, each)
        if value is not None:
            number = bind(material, value, figure.unit, figure.id, part_of(part.by, each))
            marks.append(Mark(material.part_name(book, part.by, each), float(value), number))
    if len(marks) < FEWEST_BARS:
        return ()
    marks = _fewer(material, figure, part.by, marks)
    title = material.wording.text(part.title)
    return (Chart("bar", title, tuple(marks), alternative(material, title, marks)),)


def _fewer(material: Material, figure: Figure, by: str, marks: list[Mark]) -> list[Mark]:
    """The largest parts, then all smaller ones together where they can be added."""
    if len(marks) <= MOST_BARS:
        return marks
    kept = marks[: MOST_BARS - 1]
    (rest,) = _beyond(material, figure, by, len(kept))
    if isinstance(rest, Text):
        return kept
    value = float(sum(mark.value for mark in marks[len(kept) :]))
    return [*kept, Mark(_rest_name(material, len(marks) - len(kept)), value, rest)]


def _rest_name(material: Material, count: int) -> str:
    return material.wording.text("rest-of-parts", count=material.formatter.number(count, "items"))


def _beyond(
    material: Material, figure: Figure, by: str, kept: int, order: tuple[str, ...] = ()
) -> Runs:
    """The sum of the parts after the first ones; nothing where parts cannot be added."""
    if figure.unit not in ("items", "quantity", "money"):
        return dash(material)
    parts = (order or parts_by_size(material, figure, by))[kept:]
    whole = signed_sum((value_of(figure, by, each), 1) for each in parts)
    if whole is None:
        return dash(material)
    named = "&".join(f"{by}={each}" for each in parts)
    return (bind(material, whole, figure.unit, figure.id, named, "together"),)


def alternative(
    material: Material, title: str, marks: list[Mark], others: tuple[str, ...] = ()
) -> str:
    """What a chart shows, for those who do not see it: marks, and what they are held against."""
    between, stop = material.wording.text("semicolon"), material.wording.text("stop")
    said = (*(f"{each.label} {each.number.text}" for each in marks), *others)
    return material.led(title, between.join(said)) + stop


def _present(part: Part, material: Material) -> list[Figure]:
    return [found for name in part.figures if (found := present(material, name)) is not None]


def _open(part: Part, material: Material, message: str, each: str) -> dict[str, Argument]:
    """``$open``: why the part's items are open, and ``$any_open``."""
    if "open" not in material.wording.variables(message):
        return {}
    figure = part.figures[-1]
    items = [
        item
        for item in open_items(material, figure.partition(".")[0])
        if getattr(item, part.by) == each
    ]
    return {
        "open": Spoken(why_open(material, figure, items, f"{part.by}={each}")),
        "any_open": "yes" if items else "no",
    }
