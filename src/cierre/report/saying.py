"""Saying a message of the pack about figures: ``$fees-collected-target`` is bound by its name.

A variable is ``book-measure`` or ``book-measure-aspect``; ``ASPECTS`` lists the aspects. A
message is not said when the statement has not all of its figures, or when its words come to
a number that does not exist; one that names no figure at all is a mistake and raises.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from babel import Locale

from cierre.calendars.period import Period
from cierre.packs import Alternatives
from cierre.report.document import Bound, Runs, Text
from cierre.report.figures import (
    attainable,
    part_of,
    parts_by_size,
    present,
    spoken,
    target_of,
    too_few,
    value_of,
)
from cierre.report.material import Material
from cierre.report.sentences import Argument, MissingWording, Spoken, SpokenNumber
from cierre.statement.model import Figure, Interval, Number


class NothingToSay(Exception):
    """A sentence reached a number that does not exist."""


class Silence(Spoken):
    """A variable that is known and has no number."""

    def __init__(self) -> None:
        super().__init__(())

    def format(self, locale: Locale) -> str:
        """Nothing can be said. Raises NothingToSay."""
        raise NothingToSay


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


def say(
    material: Material,
    message: str,
    arguments: Mapping[str, Argument] | None = None,
    by: str = "",
    part: str | None = None,
) -> Runs:
    """A message as runs, empty when there is nothing to say. Raises MissingWording."""
    told: dict[str, Argument] = {"scope": material.statement.scope.kind}
    given = {**told, **_period_names(material), **(arguments or {})}
    for variable in sorted(material.wording.variables(message) - given.keys()):
        aspect, figure = _named(material, variable)
        if figure is None:
            return ()
        argument = aspect(Subject(material, figure, by, part))
        given[variable] = Silence() if argument is None else argument
    try:
        return material.wording.runs(message, given)
    except NothingToSay:
        return ()


def say_first(material: Material, alternatives: Alternatives) -> Runs:
    """The first of several messages that can be said."""
    for message in alternatives:
        said = say(material, message)
        if said:
            return said
    return ()


def say_all(material: Material, sentences: Iterable[Alternatives]) -> Runs:
    """Sentences one after the other, as the runs of one paragraph."""
    said = (say_first(material, each) for each in sentences)
    return joined([each for each in said if each], material.wording.text("between-sentences"))


def joined(pieces: Iterable[Runs], between: str, last: str = "") -> Runs:
    """Runs with words between them, and other words before the last."""
    pieces = list(pieces)
    result: list[Text | Bound] = []
    for index, piece in enumerate(pieces):
        if index:
            result.append(Text(last if last and index == len(pieces) - 1 else between))
        result.extend(piece)
    return tuple(result)


def figures_said(material: Material, message: str) -> tuple[str, ...]:
    """Ids of the figures a message names. Raises MissingWording."""
    names = sorted(name for name in material.wording.variables(message) if "-" in name)
    return tuple(dict.fromkeys(".".join(name.split("-")[:2]) for name in names))


def versus(material: Material, subject: Subject) -> Argument:
    """A change that is one: ", 8 más que en julio"; else ", dentro de lo habitual", or nothing.

    With too few months to tell nothing is said.
    """
    figure, signal = subject.figure, subject.figure.signal
    if figure.change is None or subject.part is not None or too_few(figure):
        return ""
    if signal is not None and signal.note:
        return ""
    if signal is not None and signal.kind is None:
        return Spoken(material.wording.runs("usual", {}))
    size = -figure.change if figure.change < 0 else figure.change
    number = Bound(material.formatter.change(size, figure.unit), figure.id, "", "change")
    arguments: dict[str, Argument] = {
        **_period_names(material),
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


def _named(material: Material, variable: str) -> tuple[Aspect, Figure | None]:
    book, _, rest = variable.partition("-")
    measure, _, aspect = rest.partition("-")
    if not rest or aspect not in ASPECTS:
        raise MissingWording(f"«${variable}» is neither given nor the name of a figure.")
    return ASPECTS[aspect], present(material, f"{book}.{measure}")


def _period_names(material: Material) -> dict[str, Argument]:
    period = material.period
    names: dict[str, Argument] = {"period": material.formatter.period(period.id)}
    for name, each in (("period_name", period), ("before_name", period.previous())):
        names[name] = period_name(material, each)
    names["expected_name"] = period_name(material, material.begun[-1].next())
    return names


def _value(subject: Subject) -> Argument | None:
    if too_few(subject.figure):
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
        return "yes" if target.met else "no"

    return answer


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
    silent = subject.part is not None or too_few(subject.figure)
    return None if silent else subject.figure.interval


def _sure(subject: Subject) -> Argument | None:
    """Whether the target lies outside the figure's interval, so that few answers are no excuse."""
    interval, target = subject.figure.interval, target_of(subject.figure)
    if interval is None or target is None:
        return None
    return "no" if interval.lower <= target.target <= interval.upper else "yes"


def _largest(subject: Subject) -> Argument | None:
    parts = parts_by_size(subject.material, subject.figure, "category")
    book = subject.figure.id.partition(".")[0]
    return subject.material.part_name(book, "category", parts[0]) if parts else None


def _largest_value(subject: Subject) -> Argument | None:
    parts = parts_by_size(subject.material, subject.figure, "category")
    if not parts:
        return None
    return _value(Subject(subject.material, subject.figure, "category", parts[0]))


ASPECTS: Mapping[str, Aspect] = {
    "": _value,
    "has": _has,
    "before": lambda subject: subject.number(subject.figure.before, "before"),
    "direction": _direction,
    "versus": lambda subject: versus(subject.material, subject),
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
    "required": _target("required", "year"),
    "remaining_months": _target_count("remaining_months", "year"),
    "expected": _expected("value"),
    "expected_lower": _expected("lower"),
    "expected_upper": _expected("upper"),
    "expected_last_year": _expected("last_year"),
    "largest": _largest,
    "largest_value": _largest_value,
}
"""What of a figure a sentence may name."""
