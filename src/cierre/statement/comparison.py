"""A figure of a scope beside the period before it and the months that lead up to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from cierre.book import Measure, Ratio, terms
from cierre.directory import ScopeKind
from cierre.statement.charted import Charted, charted
from cierre.statement.extent import Extent
from cierre.statement.history import History
from cierre.statement.measures import grows
from cierre.statement.measures.kind import Parts, Run, Told, Values
from cierre.statement.measures.ratios import divided, monthly_sides
from cierre.statement.model import Attained, Expected, Figure, Interval, Number, Signal
from cierre.statement.numbers import printed_change
from cierre.statement.outlook import expected_next
from cierre.statement.row import Row
from cierre.statement.signals import (
    net_interval,
    share_interval,
    signal_of_rates,
    signal_of_values,
)
from cierre.statement.table import Table


@dataclass(frozen=True)
class Compared:
    """A measure's figures, for all scopes of a kind.

    There is no ``before`` of a period without records. What adds up over days does not change
    against a period of more of them: while there is more to come, or when records began within the
    one before. A month that is not over is not judged, and nothing is expected from it. ``ahead``
    asks what is expected next, ``screened`` leaves wild months out of the limits.
    """

    name: str
    measure: Measure
    table: Table
    extent: Extent
    ahead: bool = False
    screened: bool = False

    def figure(self, row: Row, history: History, targets: tuple[Attained, ...] = ()) -> Figure:
        """The figure of a scope, with its parts; ``history`` is the scope's."""
        if not self._kept:
            return replace(self._absent, targets=targets) if targets else self._absent
        measure = self.measure
        now = row.told(measure, self._now)
        values, sides = self._values(row, history)
        before = self._before(row, history, values)
        since = history.since if before is not None else ""
        alike = not self._grows or (self.extent.over and not since)
        change = (
            printed_change(now.value, before, measure.unit, self.table.currency) if alike else None
        )
        return Figure(
            self.name,
            measure.unit,
            now.value,
            measure.better,
            self._parts(row),
            now.base,
            before,
            change,
            targets,
            tuple(zip(history.ids, values, strict=True)),
            self._signal(row, history, values, sides),
            self._interval(row, now),
            self._expected(history, values) if self.ahead else None,
            row.absence(measure, self._now) if now.value is None else "",
            now.numerator,
            now.denominator,
            since,
        )

    @cached_property
    def _now(self) -> Run:
        return (self.extent.period.first_key, self.extent.period.last_key)

    @cached_property
    def _kept(self) -> bool:
        return self.table.kept.keeps(self.measure)

    @cached_property
    def _absent(self) -> Figure:
        """The figure of what the office does not keep."""
        measure = self.measure
        return Figure(self.name, measure.unit, None, measure.better, absence="not_kept")

    @cached_property
    def _grows(self) -> bool:
        return grows(self.measure, self.table.book)

    @cached_property
    def _hidden(self) -> frozenset[str]:
        """Dimensions of those whom the measure is not for."""
        is_for, kinds = self.table.book.is_for, _OF_KINDS.items()
        return frozenset(name for name, kind in kinds if not is_for(self.measure, kind))

    def _parts(self, row: Row) -> Parts:
        """Dimensions that all of it is in no part of are left out."""
        if self.table.groups.guarded:
            return {}
        return {
            name: parts
            for name, parts in row.parts(self.measure).items()
            if name not in self._hidden and not _says_nothing(name, parts)
        }

    def _before(self, row: Row, history: History, values: Values) -> Number | None:
        """The value of the period before; of a month the history has it."""
        period = self.extent.period
        if period.length == 1 and values:
            return values[-2] if len(values) > 1 else None
        earlier = period.previous()
        if not history.before:
            return None
        return row.value(self.measure, (earlier.first_key, earlier.last_key))

    def _values(self, row: Row, history: History) -> tuple[Values, tuple[Values, Values] | None]:
        """The value of each month; of a ratio its two sides, too."""
        measure = self.measure
        if not history.months:
            return [], ([], []) if isinstance(measure, Ratio) else None
        first = self.table.sums.months.place(history.months[0].key)
        places = slice(first, first + len(history.months))
        if not isinstance(measure, Ratio):
            return row.monthly(measure, places), None
        if self.table.groups.guarded:
            each = [row.told(measure, (month.key, month.key)) for month in history.months]
            values = [told.value for told in each]
            return values, ([told.numerator for told in each], [told.denominator for told in each])
        sides = monthly_sides(row, measure, places)
        return divided(measure, *sides), sides

    def _signal(
        self, row: Row, history: History, values: Values, sides: tuple[Values, Values] | None
    ) -> Signal:
        """What the months say of the period's that are over."""
        if not history.judged:
            return Signal(self.extent.begun[-1].id, len(values), note="running")
        if self._charted is not None and row.place >= 0:
            return self._charted.of(row.place)
        end = len(history.over)
        over, judged, unit = values[:end], history.judged, self.measure.unit
        if sides is None:
            return signal_of_values(history.over, over, judged, unit, screened=self.screened)
        bounded = (sides[0][:end], sides[1][:end])
        return signal_of_rates(history.over, over, bounded, judged, unit, screened=self.screened)

    @cached_property
    def _charted(self) -> Charted | None:
        """The signals of all scopes, where there are so many that it is worth it."""
        table, whole = self.table, self.extent.whole
        if table.groups.guarded or len(table.scopes.ids) < _MANY:
            return None
        return charted(
            self.measure,
            table.column(self.measure),
            table.first_places,
            table.sums.months.place(whole[-1].key) + 1,
            table.ids,
            [month.id for month in whole],
            screened=self.screened,
        )

    def _interval(self, row: Row, now: Told) -> Interval | None:
        """Of ratios of items alone: cents and pieces are no answers that could have been
        otherwise."""
        measure = self.measure
        if not self._sure:
            return None
        assert isinstance(measure, Ratio)
        if measure.unit == "share":
            return share_interval(now.numerator, now.denominator)
        promoters, detractors = (
            "+".join(name for name, of in terms(measure.numerator) if of == sign)
            for sign in (1, -1)
        )
        sides = (promoters, detractors, measure.denominator)
        return net_interval(*(row.amount(names, self._now) for names in sides))

    @cached_property
    def _sure(self) -> bool:
        """Whether it is told how sure the measure is: a share or a net score of items."""
        measure, book = self.measure, self.table.book
        if not isinstance(measure, Ratio) or not book.is_part(measure):
            return False
        if any(book.measure(name).unit != "items" for name in measure.named()):
            return False
        whole = measure.unit == "share" and "-" not in measure.numerator
        return whole or measure.unit == "points"

    def _expected(self, history: History, values: Values) -> Expected | None:
        return expected_next(self.measure, values[: len(history.over)], self.extent.last_whole)


_MANY = 8
"""Scopes from which on arrays of all are faster than a row for each."""


def _says_nothing(dimension: str, parts: Iterable[str]) -> bool:
    """Whether a dimension's parts, or one side of a crossed one's, are all of what is in none."""
    # a value of one dimension may have the sign itself
    crossings = dimension.count("&")
    sides = list(zip(*(part.split("&", crossings) for part in parts), strict=True))
    return any(not any(side) for side in sides)


_OF_KINDS: Mapping[str, ScopeKind] = {"holder": "person", "unit": "unit", "place": "place"}
"""Dimensions of a figure's parts that are scopes of a kind themselves."""
