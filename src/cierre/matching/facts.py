"""All that a statement says in numbers: the month's figures, their parts, times before, targets."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

from cierre.book import DURATIONS, Unit
from cierre.matching.quantities import Kind, Quantity
from cierre.report.document import Bound
from cierre.report.figures import attainable, target_of, unsayable
from cierre.report.material import Material
from cierre.statement.model import Figure, Number

NOW, CHANGE, TARGET, TO_DATE, OTHER = "now", "change", "target", "to_date", "other"
"""Of when a number is, beside months (``2026-07``)."""

_VAGUE = Decimal("0.25")
"""Numbers that can be this much more or less, of what they say, say none: nine of every ten."""

_ADDITIVE: Final = ("items", "quantity", "money")


@dataclass(frozen=True)
class Fact:
    """A number of the statement as the report would print it; ``when`` is of which time it is, or
    what it is beside a value. ``kind`` and ``value`` are as a text has them: percent, seconds."""

    number: Bound
    when: str
    kind: Kind
    value: Fraction

    def is_said_by(self, quantity: Quantity) -> bool:
        """Whether the text's number is this one, at the text's rounding."""
        kinds = {quantity.kind, "count"} if quantity.kind == "points" else {quantity.kind}
        if self.kind not in kinds and not (self.kind == "points" and quantity.kind != "seconds"):
            return False
        value = abs(self.value) if self.when == CHANGE and quantity.value >= 0 else self.value
        return Fraction(quantity.low) <= value <= Fraction(quantity.high)


class Facts:
    """A statement's facts, found by their value."""

    def __init__(self, material: Material) -> None:
        self.all = tuple(_facts(material))
        self._by_size = sorted(self.all, key=lambda each: abs(each.value))
        self._sizes = [float(abs(each.value)) for each in self._by_size]

    def said_by(self, quantity: Quantity) -> list[Fact]:
        """Those that a number of a text can be."""
        if quantity.high - quantity.low > abs(quantity.value) * _VAGUE:
            return []
        ends = sorted((abs(float(quantity.low)), abs(float(quantity.high))))
        low = 0.0 if quantity.low <= 0 <= quantity.high else ends[0]
        at, found = bisect_left(self._sizes, low * (1 - 1e-9) - 1e-9), []
        while at < len(self._sizes) and self._sizes[at] <= ends[1] * (1 + 1e-9) + 1e-9:
            if self._by_size[at].is_said_by(quantity):
                found.append(self._by_size[at])
            at += 1
        return found


def _facts(material: Material) -> Iterator[Fact]:
    last = material.begun[-1].id if material.begun else material.statement.period
    for figure in material.statement.figures.values():
        if material.measure(figure.id) is None or figure.absence or unsayable(material, figure):
            continue
        maker = _Maker(material, figure)
        yield from maker.own()
        yield from maker.parts()
        yield from maker.months(last)


class _Maker:
    def __init__(self, material: Material, figure: Figure) -> None:
        self._material, self._figure = material, figure
        self._before = material.period.previous()

    def own(self) -> Iterator[Fact]:
        """The value, that of before, the change and the targets."""
        figure = self._figure
        yield from self._fact(figure.value, "value", NOW)
        yield from self._fact(figure.before, "before", self._before.id)
        if figure.change is not None:
            said = self._material.formatter.change(figure.change, figure.unit)
            yield from self._fact(figure.change, "change", CHANGE, said=said)
            if figure.before and figure.unit != "share" and figure.value is not None:
                before = Fraction(figure.before)
                rate = (Fraction(figure.value) - before) / before
                yield from self._fact(rate, "rate", CHANGE, "share")
        for period, name in (("", ""), ("year", "year_")):
            target = target_of(figure, period)
            if target is None or (period and not target.wider):
                continue
            said = self._material.formatter.as_set(target.target, figure.unit)
            yield from self._fact(target.target, f"{name}target", TARGET, said=said)
            if attainable(figure, target):
                yield from self._fact(target.attainment, f"{name}attainment", OTHER, "share")
            if period:
                yield from self._fact(target.actual, "year_actual", TO_DATE)

    def parts(self) -> Iterator[Fact]:
        """The values of its parts, and what share of it they are."""
        figure = self._figure
        for by, parts in figure.parts.items():
            if "&" in by:
                continue
            for part, value in parts.items():
                named = f"{by}={part}"
                yield from self._fact(value, "value", NOW, part=named)
                if value and figure.value and figure.unit in _ADDITIVE:
                    share = Fraction(value) / Fraction(figure.value)
                    yield from self._fact(share, "share", NOW, "share", named)

    def months(self, last: str) -> Iterator[Fact]:
        """The months before."""
        for month, value in self._figure.history:
            if month not in (last, self._before.id):
                yield from self._fact(value, month, month)

    def _fact(
        self,
        value: Number | None,
        aspect: str,
        when: str,
        unit: Unit | None = None,
        part: str = "",
        said: str = "",
    ) -> Iterator[Fact]:
        if value is None:
            return
        unit = unit or self._figure.unit
        said = said or self._material.formatter.number(value, unit)
        number = Bound(said, self._figure.id, part, aspect)
        exact = Fraction(value)
        if unit in DURATIONS:
            yield Fact(number, when, "seconds", exact)
        elif unit == "share":
            points = when == CHANGE and aspect == "change"
            yield Fact(number, when, "points" if points else "percent", exact * 100)
        else:
            rounded = Fraction(self._material.formatter.printed(value, unit))
            yield Fact(number, when, "count", rounded if unit == "points" else exact)
