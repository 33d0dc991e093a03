"""What a sentence may name of a figure, and of the period it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cierre.calendars.period import Period
from cierre.report.document import Bound
from cierre.report.figures import (
    FEWEST_CASES,
    attainable,
    is_rest,
    part_of,
    parts_by_size,
    reached,
    spoken,
    target_of,
    too_few,
    unsayable,
    value_of,
)
from cierre.report.limits import seen_signal
from cierre.report.lists import names_listed, parts_listed, quantities_listed
from cierre.report.material import Material
from cierre.report.scale_ends import scale_end
from cierre.report.sentences import Argument, Spoken, SpokenNumber
from cierre.report.usual import Usual
from cierre.statement.model import Figure, Interval, Number

MOST_TIED = 3
"""More parts than these that are equally large have no largest among them."""


@dataclass(frozen=True)
class Subject:
    """A figure, or one of its parts, that a sentence is about."""

    material: Material
    figure: Figure
    by: str = ""
    part: str | None = None

    def number(self, number: Number | None, aspect: str) -> SpokenNumber | None:
        """A number in the figure's unit."""
        if number is None:
            return None
        figure = self.figure
        named = part_of(self.by, self.part)
        return spoken(self.material, number, figure.unit, figure.id, named, aspect)

    def count(self, number: int | None, aspect: str) -> SpokenNumber | None:
        """A number that counts, whatever the figure's unit."""
        if number is None:
            return None
        return spoken(self.material, number, "items", self.figure.id, aspect=aspect)


Aspect = Callable[[Subject], Argument | None]


def versus(material: Material, subject: Subject) -> Argument:
    """A change that is one: ", 8 más que en julio"; a mark where it is usual; or nothing.

    What is marked is said once in its section. With too few months to tell nothing is said.
    """
    figure, signal = subject.figure, subject.figure.signal
    if figure.change is None or subject.part is not None or unsayable(material, figure):
        return ""
    if signal is not None and signal.note:
        return ""
    if signal is not None and signal.kind is None:
        return Spoken((Usual("", figure=figure.id),))
    if signal is not None and seen_signal(material, figure) is None:
        return ""
    size = -figure.change if figure.change < 0 else figure.change
    number = Bound(material.formatter.change(size, figure.unit), figure.id, "", "change")
    arguments: dict[str, Argument] = {
        **period_names(material),
        "direction": _direction(subject) or "",
        "change": SpokenNumber.of(size, number),
        "counter": material.counter(figure.id),
    }
    message = "versus-share" if figure.unit == "share" else "versus"
    return Spoken(material.wording.runs(message, arguments))


def period_name(material: Material, period: Period) -> Spoken:
    """A period as it stands in a sentence: agosto, el 3.er trimestre."""
    within = material.formatter.period_name(period.id)
    return Spoken(material.wording.runs("period-name", {"kind": period.kind, "name": within}))


def period_names(material: Material) -> dict[str, Argument]:
    """What a sentence may call the period, the one before and the month that is to come."""
    return material.own.once("period names", lambda: _period_names(material))


def _period_names(material: Material) -> dict[str, Argument]:
    period = material.period
    names: dict[str, Argument] = {"period": material.formatter.period(period.id)}
    for name, each in (("period_name", period), ("before_name", period.previous())):
        names[name] = period_name(material, each)
    names["expected_name"] = period_name(material, material.begun[-1].next())
    return names


def _value(subject: Subject) -> Argument | None:
    if subject.part is None and unsayable(subject.material, subject.figure):
        return None
    if subject.part is not None and too_few(subject.figure):
        return None
    return subject.number(value_of(subject.figure, subject.by, subject.part), "value")


def _direction(subject: Subject) -> str | None:
    change = subject.figure.change
    if change is None:
        return None
    return "more" if change > 0 else "less" if change < 0 else "same"


def _has(subject: Subject) -> str:
    return "no" if value_of(subject.figure, subject.by, subject.part) is None else "yes"


def _target(name: str, period: str) -> Aspect:
    aspect = f"year_{name}" if period else name

    def number(subject: Subject) -> Argument | None:
        target = target_of(subject.figure, period)
        return None if target is None else subject.number(getattr(target, name), aspect)

    return number


def _target_count(name: str, period: str) -> Aspect:
    def number(subject: Subject) -> Argument | None:
        target = target_of(subject.figure, period)
        return None if target is None else subject.count(getattr(target, name), name)

    return number


def _attainment(period: str) -> Aspect:
    def number(subject: Subject) -> Argument | None:
        figure, target = subject.figure, target_of(subject.figure, period)
        if target is None or target.attainment is None or not attainable(figure, target):
            return None
        aspect = "year_attainment" if period else "attainment"
        return spoken(subject.material, target.attainment, "share", figure.id, aspect=aspect)

    return number


def _met(period: str) -> Aspect:
    def answer(subject: Subject) -> Argument | None:
        target = target_of(subject.figure, period)
        if target is None or target.met is None:
            return None
        done = reached(subject.figure, target) if period else target.met
        return "yes" if done else "no"

    return answer


def _on_pace(subject: Subject) -> Argument | None:
    target = target_of(subject.figure, "year")
    return None if target is None or target.met is None else "yes" if target.met else "no"


def _expected(name: str) -> Aspect:
    def number(subject: Subject) -> Argument | None:
        expected = subject.figure.expected
        if expected is None:
            return None
        return subject.number(getattr(expected, name), f"expected_{name}")

    return number


def _limit(name: str) -> Aspect:
    def number(subject: Subject) -> Argument | None:
        interval = _interval(subject)
        return None if interval is None else subject.number(getattr(interval, name), name)

    return number


def _interval(subject: Subject) -> Interval | None:
    """The figure's interval, when the figure itself may be said."""
    silent = subject.part is not None or unsayable(subject.material, subject.figure)
    return None if silent else subject.figure.interval


def _sure(subject: Subject) -> Argument | None:
    """Whether the target lies outside the figure's interval, so that few answers are no excuse."""
    interval, target = subject.figure.interval, target_of(subject.figure)
    if interval is None or target is None:
        return None
    return "no" if interval.lower <= target.target <= interval.upper else "yes"


def _largest(subject: Subject) -> Argument | None:
    """The names of the category, or of the two or three, with most of the figure, in quotes."""
    largest = _largest_parts(subject)
    if not largest:
        return None
    material, book = subject.material, subject.figure.id.partition(".")[0]
    named = [
        material.wording.text("quoted", name=material.part_name(book, "category", each))
        for each in largest
    ]
    return material.formatter.listed(named)


def _largest_value(subject: Subject) -> Argument | None:
    largest = _largest_parts(subject)
    if not largest:
        return None
    return _value(Subject(subject.material, subject.figure, "category", largest[0]))


def _largest_parts(subject: Subject) -> tuple[str, ...]:
    """The categories that are equally large and larger than all others.

    None are when there are more of them than can be told, when the figure is too small to have
    any, or when what is of no category of its own is as large.
    """
    figure, material = subject.figure, subject.material
    parts = figure.parts.get("category", {})
    most = max((value for value in parts.values() if value), default=0)
    largest = tuple(
        part for part in parts_by_size(material, figure, "category") if parts[part] == most
    )
    all_alike = len(largest) > 1 and most * len(largest) == figure.value
    if (figure.value or 0) < FEWEST_CASES or all_alike or len(largest) > MOST_TIED:
        return ()
    return () if any(is_rest(material, figure, "category", each) for each in largest) else largest


def _alike(subject: Subject) -> str:
    """Whether nine tenths of the cases read the same as half of them."""
    figure, material = subject.figure, subject.material
    half = material.statement.figures.get(figure.id.removesuffix("_p90") + "_median")
    if half is None or half.value is None or figure.value is None:
        return "no"
    said = {material.formatter.number(each.value or 0, each.unit) for each in (figure, half)}
    return "yes" if len(said) == 1 else "no"


def _of(whole: str) -> Aspect:
    """Whether the figure is all, none or some of another one of its book."""

    def answer(subject: Subject) -> Argument | None:
        book, value = subject.figure.id.partition(".")[0], subject.figure.value
        other = subject.material.statement.figures.get(f"{book}.{whole}")
        if value is None or other is None or other.value is None:
            return None
        return "all" if value == other.value else "some" if value else "none"

    return answer


ASPECTS: Mapping[str, Aspect] = {
    "": _value,
    "has": _has,
    "before": lambda subject: subject.number(subject.figure.before, "before"),
    "direction": _direction,
    "versus": lambda subject: versus(subject.material, subject),
    "least": lambda subject: scale_end(subject.material, subject.figure.id, "least"),
    "most": lambda subject: scale_end(subject.material, subject.figure.id, "most"),
    "lower": _limit("lower"),
    "upper": _limit("upper"),
    "interval": lambda subject: "no" if _interval(subject) is None else "yes",
    "sure": _sure,
    "base": lambda subject: subject.count(subject.figure.base, "base"),
    "target": _target("target", ""),
    "attainment": _attainment(""),
    "met": _met(""),
    "missed_months": _target_count("missed_months", ""),
    "year_target": _target("target", "year"),
    "year_actual": _target("actual", "year"),
    "year_attainment": _attainment("year"),
    "year_met": _met("year"),
    "year_due": _target("due", "year"),
    "year_on_pace": _on_pace,
    "required": _target("required", "year"),
    "remaining_months": _target_count("remaining_months", "year"),
    "expected": _expected("value"),
    "expected_lower": _expected("lower"),
    "expected_upper": _expected("upper"),
    "expected_last_year": _expected("last_year"),
    "largest": _largest,
    "largest_value": _largest_value,
    "largest_tied": lambda subject: "yes" if len(_largest_parts(subject)) > 1 else "no",
    "alike": _alike,
    "of_planned": _of("planned"),
    "of_promised": _of("promised"),
    "of_transfers": _of("transfers"),
    "by_kind": lambda subject: parts_listed(subject.material, subject.figure, "kind"),
    "by_category": lambda subject: parts_listed(subject.material, subject.figure, "category"),
    "by_course": lambda subject: names_listed(subject.material, subject.figure, "course"),
    "quantities": lambda subject: quantities_listed(subject.material, subject.figure),
}
"""What of a figure a sentence may name."""
