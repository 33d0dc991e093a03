"""Figures: the values of a book's measures for every scope of a kind, over any run of months."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from cierre.book import Balance, Book, Duration, Flow, Measure, Ratio, Score, Streak, Total
from cierre.calendars.period import Period
from cierre.directory import ScopeKind
from cierre.statement.backlog import Backlog
from cierre.statement.components import Components, Sums
from cierre.statement.kept import Kept
from cierre.statement.model import Absence, Number
from cierre.statement.numbers import mean, ratio, scaled, signed_sum
from cierre.statement.quantiles import Quantiles
from cierre.statement.small_groups import SmallGroups
from cierre.statement.streaks import Days, longest_run, present_run

Parts = Mapping[str, Mapping[str, Number | None]]
"""Values by dimension and by the dimension's values; ``""`` is what is in none of them."""


@dataclass(frozen=True)
class BookFigures:
    """What is known of one book for all scopes of a kind; asks are answered without a query."""

    book: Book
    currency: str
    components: Components
    backlog: Backlog
    quantiles: Quantiles
    groups: SmallGroups = field(default_factory=SmallGroups)
    days: Days = field(default_factory=dict)
    since: Mapping[str, int] = field(default_factory=dict)
    """Of scopes with records of before the history, the first month of any."""
    until: date = date.max
    """The day of the office's last record; no streak goes on after it."""
    kept: Kept = field(default_factory=Kept)
    """What the office keeps of the book."""

    def value(self, measure: Measure, scope: str, period: Period) -> Number | None:
        """The measure's value for a scope over a month, quarter or year; None when it has none."""
        months = (period.first_key, period.last_key)
        return self._value(measure, scope, months, period.id)

    def running(self, measure: Measure, scope: str, months: tuple[int, int]) -> Number | None:
        """The same over any run of months (a year to date).

        Quantiles have a value over a month, and over the statement's own quarter or year.
        """
        return self._value(measure, scope, months, _id_of(months))

    def absence(self, measure: Measure, scope: str, period: Period) -> Absence:
        """Why the measure has no value over a period, when it has none."""
        if not self.kept.keeps(measure):
            return "not_kept"
        if self.groups.withheld(measure, scope, (period.first_key, period.last_key)):
            return "withheld"
        return "empty"

    def base(self, measure: Measure, scope: str, period: Period) -> int | None:
        """The number of moves that a statistic, or the denominator that a ratio, rests on."""
        match measure:
            case Duration(statistic="mean") | Score() | Ratio():
                _, under = self.sides(measure, scope, period)
                return None if under is None else int(under)
            case Duration():
                months = (period.first_key, period.last_key)
                if not self._tells(measure, scope, months):
                    return None
                found = self.quantiles.get((measure.id, scope, period.id))
                return found[1] if found else 0
        return None

    def sides(
        self, measure: Measure, scope: str, period: Period
    ) -> tuple[Number | None, Number | None]:
        """What a ratio or a mean divides and by what, over a month, quarter or year.

        None, both, of other measures and of what is withheld or not kept.
        """
        months = (period.first_key, period.last_key)
        if not self._tells(measure, scope, months):
            return None, None
        match measure:
            case Ratio():
                return self._sides(measure, scope, months, period.id)
            case Duration(statistic="mean") | Score():
                total, count = self._total_and_count(measure, scope, months)
                return scaled(total, measure.unit, self.book, self.currency), count
        return None, None

    def amount(self, names: str, scope: str, period: Period) -> Number | None:
        """The sum of named figures over a month, quarter or year; 0 of no names.

        None when one of them is withheld or not kept.
        """
        if not names:
            return 0
        return self._sum(names, scope, (period.first_key, period.last_key), period.id)

    def parts(self, measure: Measure, scope: str) -> Parts:
        """The measure's values over the period, by dimension and by the dimension's values.

        Dimensions that all of it is in no part of are left out, and people and units of what is
        not for them.
        """
        if self.groups.guarded or not self.kept.keeps(measure):
            return {}
        found = self._parts(measure, scope)
        return {
            name: parts
            for name, parts in found.items()
            if set(parts) != {""} and self._is_parted(measure, name)
        }

    def _is_parted(self, measure: Measure, dimension: str) -> bool:
        """Whether the measure is for the scopes that a dimension names: people, units."""
        kinds: Mapping[str, ScopeKind] = {"holder": "person", "unit": "unit", "place": "place"}
        return dimension not in kinds or self.book.is_for(measure, kinds[dimension])

    def _parts(self, measure: Measure, scope: str) -> Parts:
        key = (measure.id, scope)
        match measure:
            case Balance():
                return self._scaled_parts(measure, self.backlog.parts.get(key, {}))
            case Flow():
                return self._scaled_parts(measure, self.components.parts.get(key, {}))
            case Duration(statistic="mean") | Score():
                bases = self.components.part_bases.get(key, {})
                return {
                    dimension: {
                        each: mean(total, bases.get(dimension, {}).get(each, 0), measure.unit,
                                   self.book, self.currency)
                        for each, total in totals.items()
                    }
                    for dimension, totals in self.components.parts.get(key, {}).items()
                }  # fmt: skip
            case Ratio():
                return ratio_parts(
                    self._parts_of(measure.numerator, scope),
                    self._parts_of(measure.denominator, scope),
                    measure,
                )
            case Total():
                return self._parts_of(measure.of, scope)
        return {}

    def active(self, scope: str) -> set[int]:
        """Months in which the scope has any move of the book."""
        return self.components.months.get(scope, set())

    def _tells(self, measure: Measure, scope: str, months: tuple[int, int]) -> bool:
        """Whether the office keeps the measure, and enough people are behind it."""
        return self.kept.keeps(measure) and not self.groups.withheld(measure, scope, months)

    def _value(
        self, measure: Measure, scope: str, months: tuple[int, int], period: str
    ) -> Number | None:
        if not self._tells(measure, scope, months):
            return None
        key = (measure.id, scope)
        match measure:
            case Flow():
                total = _over(self.components.totals.get(key, {}), months)
                return self.scaled(measure, total)
            case Balance():
                at = months[1]
                if measure.at == "opening":
                    at = Period.of_key(months[0]).previous().key
                amount = self.backlog.closing.get(key, {}).get(at, 0)
                return self.scaled(measure, amount)
            case Duration(statistic="mean") | Score():
                total, count = self._total_and_count(measure, scope, months)
                return mean(total, count, measure.unit, self.book, self.currency)
            case Duration():
                found = self.quantiles.get((measure.id, scope, period))
                return found[0] if found else None
            case Ratio():
                return ratio(*self._sides(measure, scope, months, period), measure.unit)
            case Total():
                return self._sum(measure.of, scope, months, period)
            case Streak():
                return self._streak(measure, scope, months)
        return None

    def _total_and_count(
        self, measure: Duration | Score, scope: str, months: tuple[int, int]
    ) -> tuple[int, int]:
        key = (measure.id, scope)
        totals, counts = self.components.totals, self.components.bases
        return _over(totals.get(key, {}), months), _over(counts.get(key, {}), months)

    def _streak(self, measure: Streak, scope: str, months: tuple[int, int]) -> int | None:
        recorded = min(self.active(scope), default=months[1] + 1)
        recorded = min(recorded, self.since.get(scope, recorded))
        since = recorded if measure.run == "present" else max(recorded, months[0])
        first, last = Period.of_key(since).first_day, Period.of_key(months[1]).last_day
        last = min(last, self.until)
        if first > last:
            return None
        run = present_run if measure.run == "present" else longest_run
        return run(self.days.get((measure.id, scope), ()), first, last)

    def _sides(
        self, measure: Ratio, scope: str, months: tuple[int, int], period: str
    ) -> tuple[Number | None, Number | None]:
        return (
            self._sum(measure.numerator, scope, months, period),
            self._sum(measure.denominator, scope, months, period),
        )

    def _sum(self, names: str, scope: str, months: tuple[int, int], period: str) -> Number | None:
        return signed_sum(
            (self._value(self.book.measure(name), scope, months, period), sign)
            for name, sign in self.kept.terms(names)
        )

    def _parts_of(self, names: str, scope: str) -> Parts:
        named = self.kept.terms(names)
        return summed_parts(
            [(self._parts(self.book.measure(name), scope), sign) for name, sign in named]
        )

    def scaled(self, measure: Flow | Balance, amount: int) -> Number:
        """A sum of the ledger in the measure's own unit."""
        of: Literal["quantity", "value"] = "value" if measure.of == "value" else "quantity"
        return scaled(amount, measure.unit, self.book, self.currency, of)

    def _scaled_parts(
        self, measure: Flow | Balance, parts: Mapping[str, Mapping[str, int]]
    ) -> dict[str, dict[str, Number | None]]:
        return {
            dimension: {each: self.scaled(measure, amount) for each, amount in amounts.items()}
            for dimension, amounts in parts.items()
        }


def summed_parts(several: list[tuple[Parts, int]]) -> Parts:
    """Parts of a sum of figures, each with its sign. What a figure has no part of is 0 of it."""
    total: dict[str, dict[str, Number | None]] = {}
    for dimension in dict.fromkeys(each for parts, _ in several for each in parts):
        amounts = [(parts.get(dimension, {}), sign) for parts, sign in several]
        total[dimension] = {
            each: signed_sum((of_figure.get(each, 0), sign) for of_figure, sign in amounts)
            for each in dict.fromkeys(each for of_figure, _ in amounts for each in of_figure)
        }
    return total


def ratio_parts(over: Parts, under: Parts, measure: Ratio) -> dict[str, dict[str, Number | None]]:
    """A ratio for each part that both of its sides are broken down by."""
    return {
        dimension: {
            each: ratio(over[dimension].get(each, 0), amount, measure.unit)
            for each, amount in under[dimension].items()
        }
        for dimension in over
        if dimension in under
    }


def _id_of(months: tuple[int, int]) -> str:
    """The id of the month, quarter or year that a run of months is; "" when it is none."""
    month = Period.of_key(months[0])
    lengths: tuple[Literal[1, 3, 12], ...] = (1, 3, 12)
    for length in lengths:
        period = Period(month.year, month.month, length)
        if months[1] == period.last_key and (month.month - 1) % length == 0:
            return period.id
    return ""


def _over(sums: Sums, months: tuple[int, int]) -> int:
    if months[0] == months[1]:
        return sums.get(months[0], 0)
    return sum(amount for month, amount in sums.items() if months[0] <= month <= months[1])
