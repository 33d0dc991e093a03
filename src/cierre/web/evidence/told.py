"""A figure, or a part of it, as it is now: its value, and what it is held against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cierre.book import Ranking
from cierre.evidence.behind import AMOUNT
from cierre.evidence.found import Found
from cierre.evidence.lookup import Record
from cierre.report.document import Runs
from cierre.report.figures import bind, part_of, shown
from cierre.report.limits import limits_read
from cierre.report.material import Material
from cierre.report.sentences import plain
from cierre.statement.model import Attained, Figure, Number
from cierre.statement.numbers import signed_sum
from cierre.web.evidence.asked import Asked
from cierre.web.language import words

_ADD_UP = ("items", "quantity", "money")


@dataclass(frozen=True)
class Beside:
    """A number that the figure is held against: what it is called, how it reads, where it comes
    from, and the period whose records it leads to ("" when it has none)."""

    of: tuple[str, ...]
    label: str
    text: str
    comes_from: str
    period: str = ""


def figure_of(material: Material, asked: Asked) -> Figure:
    """The statement's figure; one without a value where the scope has nothing of it.

    Raises MissingWording for the id of no measure.
    """
    found = material.statement.figures.get(asked.figure)
    measure = material.measure(asked.figure)
    assert measure is not None
    return found or Figure(asked.figure, measure.unit, None, measure.better, absence="empty")


def value_told(
    material: Material, figure: Figure, asked: Asked, records: Sequence[Record] | None
) -> tuple[Number | None, str]:
    """The value of what is asked for, exact and as it is read.

    Of a part that the statement does not tell apart it is the sum of its records, where the figure
    adds up.
    """
    if not asked.where:
        return figure.value, plain(shown(material, figure))
    single = [(name, each[0]) for name, each in asked.named.items() if len(each) == 1]
    if len(single) == len(asked.named):
        by = "&".join(name for name, _ in single)
        part = "&".join(value for _, value in single)
        if part in figure.parts.get(by, {}):
            value = figure.parts[by][part]
            crossed = "&" in by
            runs: Runs = () if crossed else shown(material, figure, by, part)
            if crossed and value is not None:
                runs = (bind(material, value, figure.unit, figure.id),)
            return value, plain(runs) or material.wording.text("no-value")
    ranked = isinstance(material.measure(figure.id), Ranking)
    summed = ranked or figure.unit in _ADD_UP
    counted = [] if records is None or not summed else [*_counted(records)]
    if records is None or not summed or any(each.side for each, _ in counted):
        return None, material.wording.text("no-value")
    value = signed_sum((each.amount * count, 1) for each, count in counted) or 0
    return value, material.formatter.number(value, "quantity" if ranked else figure.unit)


def _counted(records: Sequence[Record]) -> Iterable[tuple[Record, int]]:
    """Records, and of how many each gives the same amount."""
    return (
        records.of_each(AMOUNT) if isinstance(records, Found) else ((each, 1) for each in records)
    )


def part_told(material: Material, asked: Asked) -> str:
    """The part in words: «Categoría: Filtraciones · Estado: Pendiente»."""
    said = []
    for name, values in asked.named.items():
        heading, book = _dimension(material, name), asked.book
        if book not in material.books:
            book = next(iter(material.books))
        named = [
            material.part_name(book, name, each) if (name, values) in asked.parts else each
            for each in values
        ]
        said.append(material.led(heading, material.formatter.listed(named)))
    return " · ".join(said)


def beside(material: Material, figure: Figure, asked: Asked) -> tuple[Beside, ...]:
    """What a whole figure is held against; a part has none."""
    return () if asked.where and not asked.of else tuple(_beside(material, figure))


def absence_told(figure: Figure) -> str:
    """Why there is no value, in words; "" when there is one."""
    if figure.value is not None or not figure.absence:
        return ""
    return _say(f"absence-{figure.absence}")


def part_links(material: Material, figure: Figure, by: str) -> list[tuple[str, str, str]]:
    """The parts of a figure by a dimension: how the address names each, what it is called, and how
    its value reads; the largest first."""
    parts, book = figure.parts.get(by, {}), figure.id.partition(".")[0]
    known = book if book in material.books else next(iter(material.books))
    order = sorted(parts, key=lambda each: (-(parts[each] or 0), each))
    return [
        (part_of(by, each), material.part_name(known, by, each), reading)
        for each in order
        if (reading := plain(shown(material, figure, by, each)))
    ]


def _beside(material: Material, figure: Figure) -> Iterator[Beside]:
    numbers, unit, period = material.formatter, figure.unit, material.period
    earlier = period.previous()
    if figure.before is not None:
        text = numbers.number(figure.before, unit)
        label = _say("before", period=numbers.period(earlier.id))
        yield Beside(("before",), label, text, _say("before-from"), earlier.id)
    if figure.change is not None:
        text = numbers.signed(figure.change, unit)
        text += material.wording.text("points") if unit == "share" else ""
        yield Beside(("change",), _say("change"), text, _say("change-from"))
    for target in figure.targets:
        yield _of_target(material, figure, target)
    limits = limits_read(material, figure)
    if limits and figure.signal is not None:
        text = " – ".join(numbers.number(each, unit) for each in limits)
        told = _say("usual-from", months=numbers.number(figure.signal.months, "items"))
        yield Beside(("usual_lower", "usual_upper", "usual_centre"), _say("usual"), text, told)
    if figure.interval is not None:
        sides = (figure.interval.lower, figure.interval.upper)
        text = " – ".join(numbers.number(each, unit) for each in sides)
        yield Beside(("lower", "upper"), _say("interval"), text, _say("interval-from"))
    expected = figure.expected
    if expected is not None:
        text = numbers.number(expected.value, unit)
        label = _say("expected", period=numbers.period(expected.month))
        lower, upper = (numbers.number(each, unit) for each in (expected.lower, expected.upper))
        aspects = ("expected_value", "expected_lower", "expected_upper", "expected_last_year")
        told = _say("expected-from", lower=lower, upper=upper)
        yield Beside((*aspects, "staff_volume"), label, text, told)
    if figure.base is not None:
        text = numbers.number(figure.base, "items")
        yield Beside(("base", "left_out"), _say("base"), text, _say("base-from"))


def _of_target(material: Material, figure: Figure, target: Attained) -> Beside:
    numbers, year = material.formatter, target.period == "year"
    name = numbers.period(material.period.id[:4] if year else material.period.id)
    label = _say("target", period=name)
    if target.part:
        dimension, _, value = target.part.partition("=")
        book = figure.id.partition(".")[0]
        if book in material.books:
            label = f"{label} · {material.part_said(book, dimension, value)}"
    lead = "year_" if year else ""
    aspects = (f"{lead}target", f"{lead}attainment", f"{lead}due", "missed_months")
    running = ("year_actual", "year_required", "required", "remaining_months") if year else ()
    told = _say("target-from")
    if target.actual is not None and target.met is not None:
        actual = numbers.number(target.actual, figure.unit)
        told += " " + _say("target-reached" if target.met else "target-missed", actual=actual)
    if target.required is not None:
        told += " " + _say("target-required", required=numbers.number(target.required, figure.unit))
    return Beside((*aspects, *running), label, numbers.as_set(target.target, figure.unit), told)


def _dimension(material: Material, name: str) -> str:
    own = {"number": "item-number", "weekday": "weekday", "slot": "half-hour", "book": "book"}
    return _say(own[name]) if name in own else material.dimension_name(name)


def _say(message: str, **values: str) -> str:
    return words("evidence").say(message, "", **values)
