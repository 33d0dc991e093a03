"""A figure month by month, and a balance from its opening to its closing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from cierre.packs import Part
from cierre.report.document import Block, Chart, Mark, Run, Table, TableColumn, Text
from cierre.report.figures import bind, present, target_of, too_few
from cierre.report.flows import step_label, steps_of
from cierre.report.limits import limits_read
from cierre.report.material import Material
from cierre.report.sections.axis import ticks
from cierre.report.sections.breakdown import alternative
from cierre.statement.model import Figure, Identity, Number

_DWARFED = 5
"""How many times a flow may be the stock, for a balance to be drawn."""

MOST_MONTHS = 13
FEWEST_MONTHS = 3


def line(part: Part, material: Material) -> tuple[Block, ...]:
    """The figure of the last thirteen months as a line, with its target."""
    figure = _figure(part, material)
    if figure is None:
        return ()
    drawn = line_of(material, figure, material.wording.text(part.title))
    return () if drawn is None else (drawn,)


def line_of(
    material: Material, figure: Figure, title: str, most: int = MOST_MONTHS
) -> Chart | None:
    """The figure of so many months as a line, with its limits and its target.

    None of one that rests on too few to be said, or has a value in fewer than three months.
    """
    _, marks = _marks(material, figure, most)
    if too_few(figure) or len(_levels(marks)) < FEWEST_MONTHS:
        return None
    target = target_of(figure)
    own = target if target is not None and target.period != "year" else None
    limits, aim = _limits(figure), None if own is None else float(own.target)
    levels = [*_levels(marks), *(limits or ()), *(() if aim is None else (aim,))]
    of_target = "" if own is None else _target_label(material, figure, own.target)
    of_limits = _limits_label(material, figure) if limits else ""
    return Chart(
        "line",
        title,
        tuple(marks),
        alternative(material, title, marks, tuple(filter(None, (of_target, of_limits)))),
        limits=limits,
        target=aim,
        year_before_label=material.wording.text("year-before"),
        ticks=ticks(material, figure.unit, min(levels), max(levels)),
        target_label=of_target,
        limits_label=of_limits,
    )


def actual_target(part: Part, material: Material) -> tuple[Block, ...]:
    """The figure of each month as a column, beside what the month's target was."""
    figure = _figure(part, material)
    if figure is None:
        return ()
    months, marks = _marks(material, figure)
    targets = tuple(_month_target(material, figure.id, month) for month in months)
    if len(_levels(marks)) < FEWEST_MONTHS or not any(targets):
        return ()
    highest = max(*_levels(marks), *(each for each in targets if each is not None))
    title = material.wording.text(part.title)
    said = [
        replace(mark, label=_with_target(material, figure, mark.label, target))
        for mark, target in zip(marks, targets, strict=True)
    ]
    return (
        Chart(
            "actual_target",
            title,
            tuple(marks),
            alternative(material, title, said),
            targets=targets,
            target_label=material.wording.text("target"),
            ticks=ticks(material, figure.unit, 0, highest),
        ),
    )


def roll_forward(part: Part, material: Material) -> tuple[Block, ...]:
    """Opening, in, out and closing of the balance of the part's figure."""
    figure = _figure(part, material)
    if figure is None:
        return ()
    book = figure.id.partition(".")[0]
    counted = {"items"} if figure.unit == "items" else {"quantity"}
    if material.books[book].quantity == "items":
        counted.add("quantity")
    whole = next(
        (
            each
            for each in material.statement.identities
            if each.book == book and each.key is None and each.of in counted
        ),
        None,
    )
    if whole is None or not (whole.opening or whole.in_ or whole.out):
        return ()
    marks = _steps(material, figure, whole)
    title = material.wording.text(part.title)
    stock, flow = max(whole.opening, whole.closing), max(whole.in_, whole.out)
    if flow > _DWARFED * stock:
        return (_as_table(title, marks),)
    return (Chart("roll_forward", title, tuple(marks), alternative(material, title, marks)),)


def _as_table(title: str, marks: list[Mark]) -> Table:
    """The balance in figures, where its bars would be too low to be seen beside those of what
    came and went."""
    columns = tuple(TableColumn(mark.label, "right") for mark in marks)
    return Table(columns, (tuple((mark.number,) for mark in marks),), title)


def _steps(material: Material, figure: Figure, whole: Identity) -> list[Mark]:
    """Each way in and out is a step of its own where there are several."""
    book = figure.id.partition(".")[0]
    marks = []
    for step in steps_of(whole):
        value: Number = step.count
        if figure.unit == "money":
            value = material.formatter.minor(step.count)
        number = bind(material, value, figure.unit, figure.id, aspect=step.name)
        strong = step.name in ("opening", "closing")
        marks.append(Mark(step_label(material, book, step), float(value), number, strong))
    return marks


def _figure(part: Part, material: Material) -> Figure | None:
    (name,) = part.figures
    return present(material, name)


def _marks(
    material: Material, figure: Figure, most: int = MOST_MONTHS
) -> tuple[list[str], list[Mark]]:
    """The last months from the first that has a value on; one without has a mark of its own."""
    history = figure.history[-most:]
    first = next((place for place, (_, value) in enumerate(history) if value is not None), 0)
    months, marks = [], []
    reported = material.begun[-1].id
    year_before = f"{int(reported[:4]) - 1}{reported[4:]}"
    for month, value in history[first:]:
        number: Run = Text(material.wording.text("no-value"))
        if value is not None:
            number = bind(material, value, figure.unit, figure.id, aspect=month)
        months.append(month)
        label = material.formatter.period_label(month)
        marks.append(
            Mark(
                label,
                float(value or 0),
                number,
                strong=month == reported,
                year_before=month == year_before,
                missing=value is None,
            )
        )
    return months, marks


def _levels(marks: list[Mark]) -> list[float]:
    return [mark.value for mark in marks if not mark.missing]


def _limits(figure: Figure) -> tuple[float, float, float] | None:
    signal = figure.signal
    if signal is None or signal.lower is None or signal.centre is None or signal.upper is None:
        return None
    return float(signal.lower), float(signal.centre), float(signal.upper)


def _month_target(material: Material, figure: str, month: str) -> float | None:
    scope = str(material.statement.scope)
    found = {
        each.period: float(each.value)
        for each in material.directory.targets
        if each.figure == figure and each.scope == scope and not each.part
    }
    wanted = (month, f"{month[:4]}-*", "*")
    return next((found[each] for each in wanted if each in found), None)


def _target_label(material: Material, figure: Figure, target: Number) -> str:
    number = material.formatter.as_set(target, figure.unit)
    word = "limit" if figure.better == "less" else "target"
    return material.led(material.wording.text(word), number)


def _with_target(material: Material, figure: Figure, month: str, target: float | None) -> str:
    """A month's name with what its target was, for those who do not see the chart."""
    if target is None:
        return month
    aim = material.formatter.as_set(Decimal(str(target)), figure.unit)
    return material.wording.text("month-with-target", month=month, target=aim)


def _limits_label(material: Material, figure: Figure) -> str:
    limits = limits_read(material, figure)
    assert limits is not None
    lower, upper = (material.formatter.number(each, figure.unit) for each in limits)
    return material.wording.text("usual-band", lower=lower, upper=upper)
