"""The recount: every figure of an office for every scope and any run of months."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from tests.oracle.histories import Item, Move, Place, items_of
from tests.oracle.measures import (
    MEASURES,
    Counted,
    Measure,
    Over,
    Quiet,
    Scored,
    Standing,
    Sum,
    Timed,
)
from tests.oracle.office import Office
from tests.oracle.sheets import WRITTEN

Months = tuple[date, date]
"""The first and the last day of a run of months."""

Amount = int | Fraction | None


Tally = Mapping[str, Mapping[int, list[int]]]
"""What the moves of a measure add, by scope and month (202608)."""


class Recount:
    """The figures of one office, counted from its sheets alone."""

    def __init__(self, office: Office, books: Iterable[str]) -> None:
        self._office = office
        self._books = tuple(books)
        self._items: dict[str, list[Item]] = {book: items_of(office, book) for book in books}
        self._between: dict[str, dict[tuple[str, str], list[Move]]] = {}
        for book, items in self._items.items():
            moves: dict[tuple[str, str], list[Move]] = defaultdict(list)
            for item in items:
                for move in item.moves:
                    moves[move.source.state, move.target.state].append(move)
            self._between[book] = moves
        self._tallies: dict[tuple[str, Counted], Tally] = {}
        self._seconds: dict[str, Tally] = {}
        self._first_days: dict[str, dict[str, date]] = {}
        self._standing_lots: dict[tuple[str, date], Mapping[str, Counter[tuple[str, str]]]] = {}

    def touched(self, book: str) -> set[str]:
        """The scopes that any move of the book has on either side."""
        found: set[str] = set()
        for moves in self._between[book].values():
            for move in moves:
                found.update(self._scopes(move.source))
                found.update(self._scopes(move.target))
        return found

    def last_day(self, book: str) -> date:
        """The day of the book's last move."""
        return max(
            (move.day for moves in self._between[book].values() for move in moves),
            default=date.min,
        )

    def first_day(self, book: str, scope: str) -> date | None:
        """The first day on which the scope has any move of the book."""
        if book not in self._first_days:
            first: dict[str, date] = {}
            for moves in self._between[book].values():
                for move in moves:
                    for each in (*self._scopes(move.source), *self._scopes(move.target)):
                        first[each] = min(first.get(each, move.day), move.day)
            self._first_days[book] = first
        return self._first_days[book].get(scope)

    def value(self, figure: str, scope: str, months: Months, until: date) -> Amount:
        """A figure in the ledger's integers, or exactly as a ratio; None when it has none."""
        return self._value(figure, MEASURES[figure], scope, months, until)

    def _value(
        self, figure: str, measure: Measure, scope: str, months: Months, until: date
    ) -> Amount:
        book = figure.partition(".")[0]
        match measure:
            case Counted():
                return sum(self._amounts(figure, measure, scope, months))
            case Standing():
                day = months[0] if measure.opening else None
                return self._standing(book, measure, scope, day, months[1])
            case Timed():
                return self._timed(figure, measure, scope, months)
            case Scored():
                of_value = Counted(
                    measure.moves.source, measure.moves.target, measure.moves.side, "value",
                    measure.moves.when,
                )  # fmt: skip
                values = list(self._amounts(figure, of_value, scope, months))
                digits = 10 ** WRITTEN[book].value_decimals
                return Fraction(sum(values), len(values) * digits) if values else None
            case Over():
                above = self._added(figure, measure.above, scope, months, until)
                below = self._added(figure, measure.below, scope, months, until)
                return Fraction(above) / below * measure.times if below else None
            case Sum():
                return self._added(figure, measure.of, scope, months, until)
            case Quiet():
                return self._quiet(figure, measure, scope, months, until)

    def _added(
        self, figure: str, names: tuple[str, ...], scope: str, months: Months, until: date
    ) -> int:
        total = 0
        for name in names:
            plain = name.removeprefix("-")
            full = plain if "." in plain else f"{figure.partition('.')[0]}.{plain}"
            value = self.value(full, scope, months, until) or 0
            assert isinstance(value, int)
            total += -value if name.startswith("-") else value
        return total

    def _amounts(self, figure: str, measure: Counted, scope: str, months: Months) -> Iterator[int]:
        yield from _within(self._tally(figure, measure), scope, months)

    def _tally(self, figure: str, measure: Counted) -> Tally:
        key = (figure.partition(".")[0], measure)
        if key not in self._tallies:
            tally = _empty()
            for move in self._selected(key[0], measure):
                amount = {"one": 1, "quantity": move.quantity, "value": move.value}[measure.of]
                if amount is not None:
                    for scope in self._scopes(self._side(move, measure)):
                        tally[scope][_month(move.day)].append(amount)
            self._tallies[key] = tally
        return self._tallies[key]

    def _selected(self, book: str, measure: Counted) -> Iterator[Move]:
        for (source, target), moves in self._between[book].items():
            if measure.source and source not in measure.source:
                continue
            if measure.target and target not in measure.target:
                continue
            if source == target and not (measure.source and measure.target):
                continue
            yield from (move for move in moves if measure.when(move))

    def _side(self, move: Move, measure: Counted) -> Place:
        return move.source if measure.side == "source" else move.target

    def _timed(self, figure: str, measure: Timed, scope: str, months: Months) -> Amount:
        if figure not in self._seconds:
            tally = _empty()
            for move in self._selected(figure.partition(".")[0], measure.moves):
                since = move.entered if measure.entry else move.since
                seconds = move.at - since
                if measure.office:
                    seconds = self._office.open_seconds(since, move.at)
                if measure.late and move.due:
                    seconds = (move.day - move.due).days
                for each in self._scopes(self._side(move, measure.moves)):
                    tally[each][_month(move.day)].append(seconds)
            self._seconds[figure] = tally
        ordered = sorted(_within(self._seconds[figure], scope, months))
        if measure.statistic != "mean":
            return _quantile(ordered, measure.statistic)
        per = measure.per or measure.moves
        count = sum(self._amounts(figure, per, scope, months))
        return Fraction(sum(ordered), count) if count else None

    def _standing(
        self, book: str, measure: Standing, scope: str, before: date | None, last: date
    ) -> int:
        end = before - timedelta(1) if before else last
        there = self._lots_at(book, end)[scope]
        return sum(there[state, measure.of] for state in measure.states)

    def _lots_at(self, book: str, end: date) -> Mapping[str, Counter[tuple[str, str]]]:
        """How many lots, and how much, each scope has in each state at the end of a day."""
        key = (book, end)
        if key not in self._standing_lots:
            found: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
            for item in self._items[book]:
                lots: Counter[Place] = Counter()
                for move in item.moves:
                    if move.day <= end:
                        lots[move.source._replace(unit="")] -= move.quantity
                        lots[move.target._replace(unit="")] += move.quantity
                for leg, quantity in lots.items():
                    if quantity > 0:
                        there = leg._replace(unit=self._office.unit_of(leg.holder, end))
                        for scope in self._scopes(there):
                            found[scope][leg.state, "one"] += 1
                            found[scope][leg.state, "quantity"] += quantity
            self._standing_lots[key] = found
        return self._standing_lots[key]

    def _quiet(
        self, figure: str, measure: Quiet, scope: str, months: Months, until: date
    ) -> int | None:
        book = figure.partition(".")[0]
        recorded = self.first_day(book, scope)
        if recorded is None:
            return None
        recorded = recorded.replace(day=1)
        first = recorded if measure.present else max(recorded, months[0])
        last = min(months[1], until)
        if first > last:
            return None
        broken = sorted(
            {
                move.day
                for move in self._selected(book, measure.moves)
                if first <= move.day <= last
                and scope in self._scopes(self._side(move, measure.moves))
            }
        )
        if measure.present:
            return (last - broken[-1]).days if broken else (last - first).days + 1
        edges = [first.toordinal() - 1, *(day.toordinal() for day in broken), last.toordinal() + 1]
        return max(after - before - 1 for before, after in pairwise(edges))

    def _scopes(self, leg: Place) -> tuple[str, ...]:
        found = ["office"]
        if leg.holder:
            found.append(f"person:{leg.holder}")
        if leg.place:
            found.append(f"place:{leg.place}")
        found += [f"unit:{each}" for each in self._office.above.get(leg.unit, ())]
        return tuple(found)


def _empty() -> dict[str, dict[int, list[int]]]:
    return defaultdict(lambda: defaultdict(list))


def _month(day: date) -> int:
    return day.year * 100 + day.month


def _within(tally: Tally, scope: str, months: Months) -> Iterator[int]:
    for month, amounts in tally.get(scope, {}).items():
        if _month(months[0]) <= month <= _month(months[1]):
            yield from amounts


def _quantile(seconds: list[int], statistic: str) -> int | None:
    """Between the two nearest, to the nearest second, halves away from zero."""
    if not seconds:
        return None
    share = {"median": Fraction(1, 2), "p90": Fraction(9, 10), "maximum": Fraction(1)}[statistic]
    place = share * (len(seconds) - 1)
    low = int(place)
    high = min(low + 1, len(seconds) - 1)
    exact = seconds[low] + (place - low) * (seconds[high] - seconds[low])
    whole = int(abs(exact) + Fraction(1, 2))
    return whole if exact >= 0 else -whole


def in_unit(figure: str, unit: str, amount: Amount, currency_decimals: int = 2) -> Amount:
    """An amount of the ledger in the unit that the statement tells it in."""
    if amount is None or not isinstance(amount, int):
        return amount
    book = figure.partition(".")[0]
    if unit == "money":
        return Fraction(amount, 10**currency_decimals)
    of_values = figure in _VALUES
    if unit == "quantity":
        decimals = WRITTEN[book].value_decimals if of_values else WRITTEN[book].decimals
        return Fraction(amount, 10**decimals)
    return amount


_VALUES = {
    name for name, each in MEASURES.items() if isinstance(each, Counted) and each.of == "value"
}


def figures_of(books: Mapping[str, object]) -> list[str]:
    """The figures of the books, and those over several of them."""
    return [name for name in MEASURES if name.partition(".")[0] in (*books, "pack")]
