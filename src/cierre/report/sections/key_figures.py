"""The band and the table of key figures: actual, month before, change, target, attainment."""

from __future__ import annotations

from typing import Literal

from cierre.packs import Part
from cierre.report.aspects import Subject, versus
from cierre.report.document import (
    Block,
    Bound,
    KeyFigure,
    KeyFigures,
    Runs,
    Table,
    TableColumn,
    Text,
)
from cierre.report.figures import (
    attainable,
    bind,
    dash,
    present,
    reached,
    shown,
    spoken,
    target_of,
    unsayable,
)
from cierre.report.material import Material
from cierre.report.sentences import Argument, Spoken
from cierre.report.usual import without_marks
from cierre.statement.model import Attained, Figure

MOST_TILES = 5


def tiles(part: Part, material: Material) -> tuple[Block, ...]:
    """The pack's first tiles with a value to show, each with its target or the change beside it."""
    made = [
        _tile(material, figure)
        for name in material.pack.tiles
        if (figure := present(material, name)) is not None
        and shown(material, figure) != dash(material)
    ]
    return (KeyFigures(tuple(made[:MOST_TILES])),) if made else ()


def key_table(part: Part, material: Material) -> tuple[Block, ...]:
    """A row for each headline figure, and one more for each further target it has."""
    rows: list[tuple[Runs, ...]] = []
    for name in material.pack.headline:
        figure = present(material, name)
        if figure is None:
            continue
        own = target_of(figure)
        rows.append(_row(material, figure, own))
        rows += [_target_row(material, figure, each) for each in figure.targets if each is not own]
    if not rows:
        return ()
    period, wording = material.period, material.wording
    heads = (
        (wording.text("head-figure"), 4),
        (_capital(material.formatter.period_name(period.id)), 2),
        (_capital(material.formatter.period_name(period.previous().id)), 2),
        (wording.text("head-change"), 2),
        (wording.text("target"), 2),
        (wording.text("head-attainment"), 2),
        (wording.text("head-remark"), 3),
    )
    columns = tuple(
        TableColumn(head, "right" if 0 < index < len(heads) - 1 else "left", weight)
        for index, (head, weight) in enumerate(heads)
    )
    return (Table(columns, tuple(rows)),)


def _tile(material: Material, figure: Figure) -> KeyFigure:
    target = target_of(figure)
    tone: Literal["good", "bad", "plain"] = "plain"
    context: Runs = ()
    if target is not None and target.met is not None:
        tone = "good" if target.met else "bad"
        number = spoken(material, target.target, figure.unit, figure.id, aspect="target")
        told: dict[str, Argument] = {"target": number, "better": figure.better}
        context = material.wording.runs("tile-target", told)
    else:
        said = versus(material, Subject(material, figure))
        changed = without_marks(said.runs) if isinstance(said, Spoken) else ()
        context = _without_comma(changed) if changed else _before(material, figure)
    value = shown(material, figure)
    return KeyFigure(material.full_label(figure.id), value, context, tone)


def _before(material: Material, figure: Figure) -> Runs:
    """What the figure was in the period before, where its change is no news."""
    if figure.before is None or figure.change is None or unsayable(material, figure):
        return ()
    name = material.formatter.period_name(material.period.previous().id)
    before = bind(material, figure.before, figure.unit, figure.id, aspect="before")
    return (Text(_capital(material.led(name, ""))), before)


def _without_comma(runs: Runs) -> Runs:
    first = runs[0]
    if isinstance(first, Text):
        rest = first.text.lstrip(", ，")
        return (Text(rest), *runs[1:]) if rest else runs[1:]
    return runs


def _row(material: Material, figure: Figure, target: Attained | None) -> tuple[Runs, ...]:
    before: Runs = dash(material)
    change: Runs = dash(material)
    if figure.before is not None:
        before = (bind(material, figure.before, figure.unit, figure.id, aspect="before"),)
        if figure.before_since:
            since = material.formatter.period_name(figure.before_since)
            before = (*before, Text(material.wording.text("before-since", month=since)))
    if figure.change is not None and not unsayable(material, figure):
        text = material.formatter.signed(figure.change, figure.unit)
        change = (Bound(text, figure.id, "", "change"),)
        if figure.unit == "share":
            change = (*change, Text(material.wording.text("points")))
    return (
        (Text(material.full_label(figure.id)),),
        shown(material, figure),
        before,
        change,
        *_target_cells(material, figure, target),
    )


def _target_row(material: Material, figure: Figure, target: Attained) -> tuple[Runs, ...]:
    """A further target: of the year, or of one part of the figure."""
    label = material.full_label(figure.id)
    dimension, _, part = target.part.partition("=")
    if part:
        book = figure.id.partition(".")[0]
        label = material.led(label, material.part_name(book, dimension, part))
    if target.period == "year":
        label = material.wording.text("label-year", label=label)
    aspect = "year_actual" if target.period == "year" else "value"
    actual = (
        dash(material)
        if target.actual is None
        else (bind(material, target.actual, figure.unit, figure.id, target.part, aspect),)
    )
    cells = _target_cells(material, figure, target)
    return ((Text(label),), actual, dash(material), dash(material), *cells)


def _target_cells(
    material: Material, figure: Figure, target: Attained | None
) -> tuple[Runs, Runs, Runs]:
    """Target, attainment and remark."""
    if target is None:
        return dash(material), dash(material), _remark(material, figure, None)
    prefix = "year_" if target.period == "year" else ""
    aim = bind(material, target.target, figure.unit, figure.id, target.part, f"{prefix}target")
    attainment: Runs = dash(material)
    if target.attainment is not None and attainable(figure, target):
        number = bind(
            material, target.attainment, "share", figure.id, target.part, f"{prefix}attainment"
        )
        attainment = (number,)
    return (aim,), attainment, _remark(material, figure, target)


def _remark(material: Material, figure: Figure, target: Attained | None) -> Runs:
    wording = material.wording
    wider = target is not None and target.wider
    if figure.value is None and not (wider and target is not None and target.actual is not None):
        kept = figure.absence != "not_kept"
        return (Text(wording.text("remark-empty" if kept else "remark-not-kept")),)
    if target is None or target.met is None:
        return ()
    if target.remaining_months and not reached(figure, target):
        return _running_remark(material, figure, target)
    if target.met:
        return (Text(wording.text("remark-met")),)
    months = spoken(material, target.missed_months or 1, "items", figure.id, aspect="missed_months")
    arguments: dict[str, Argument] = {"months": months}
    return wording.runs("remark-missed", arguments)


def _running_remark(material: Material, figure: Figure, target: Attained) -> Runs:
    """How a year stands that is not over: on the way, or what it lacks or has too much of."""
    wording, unit = material.wording, figure.unit
    if target.met and target.due != target.target:
        return (Text(wording.text("remark-on-pace")),)
    if target.met:
        return (Text(wording.text("remark-met")),)
    if target.required is not None:
        number = spoken(material, target.required, unit, figure.id, target.part, "required")
        return wording.runs("remark-required", {"required": number})
    if target.due is not None and target.due != target.target:
        number = spoken(material, target.due, unit, figure.id, target.part, "year_due")
        return wording.runs("remark-over-pace", {"due": number})
    return wording.runs("remark-missed", {"months": spoken(material, 1, "items", figure.id)})


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
