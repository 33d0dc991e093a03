"""From the records behind a figure back to the figure, with nothing of the product's sums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

import polars as pl

from cierre.book import Book, Duration, Measure, Ranking, Ratio, Score, Streak
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.evidence.behind import AMOUNT, column_of, in_unit, numbers_of, sources
from cierre.statement.measures.kind import Source
from cierre.statement.model import Figure, Number, Statement

_QUANTILES = {"median": Fraction(1, 2), "p90": Fraction(9, 10), "maximum": Fraction(1)}
_FACTORS = {"share": 1, "per_hundred": 100, "per_thousand": 1000, "points": 100}
Frames = list[tuple[Source, pl.DataFrame]]


@dataclass(frozen=True)
class Asked:
    """A book's fetched rows, and whose figures they are to add up to."""

    book: Book
    rows: pl.DataFrame
    directory: Directory
    statement: Statement

    def disagreements(self) -> Iterator[str]:
        """The figures and parts of the book that their records do not come to."""
        for measure in self.book.measures:
            name = f"{self.book.id}.{measure.id}"
            figure = self.statement.figures.get(name)
            if isinstance(measure, Ranking) or figure is None or self._untold(figure):
                continue
            frames = self.frames(measure)
            yield from self._compared(name, measure, figure, figure.value, frames)
            for dimension, parts in figure.parts.items():
                if "&" in dimension or isinstance(measure, Streak):
                    continue
                for part, value in parts.items():
                    of_part = [
                        (source, frame.filter(
                            pl.col(column_of(dimension, source.measure)).fill_null("") == part))
                        for source, frame in frames
                    ]  # fmt: skip
                    what = f"{name}?{dimension}={part}"
                    yield from self._compared(what, measure, figure, value, of_part)

    def _untold(self, figure: Figure) -> bool:
        return figure.absence in ("withheld", "not_kept")

    def frames(self, measure: Measure) -> Frames:
        scope = self.statement.scope
        return [
            (source, numbers_of(self.rows, source, self.directory, scope))
            for source in sources(self.book, measure)
        ]

    def _compared(
        self, what: str, measure: Measure, figure: Figure, value: Number | None, frames: Frames
    ) -> Iterator[str]:
        if isinstance(measure, Streak):
            yield from self._of_days(what, measure, figure, frames[0][1])
            return
        found = self._read_back(measure, frames)
        if value is None or found is None:
            if (value is not None and found is not None) or (value or 0) != (found or 0):
                yield f"{what}: {value} and of its records {found}"
            return
        rounded = isinstance(measure, Duration) and measure.statistic in _QUANTILES
        if abs(Fraction(value) - found) > (Fraction(1, 2) if rounded else 0):
            yield f"{what}: {value} and of its records {float(found)}"

    def _read_back(self, measure: Measure, frames: Frames) -> Fraction | None:
        if isinstance(measure, Duration) and measure.statistic in _QUANTILES:
            return _quantile(frames[0][1][AMOUNT].to_list(), _QUANTILES[measure.statistic])
        if isinstance(measure, Score) or (isinstance(measure, Duration) and measure.per is None):
            ((_, frame),) = frames
            times = int(frame["sign"].sum())
            return self._sum(frames) / times if times else None
        if isinstance(measure, Ratio | Duration):
            over, under = (
                self._sum([each for each in frames if each[0].side == side])
                for side in ("numerator", "denominator")
            )
            return over / under * _FACTORS.get(measure.unit, 1) if under else None
        return self._sum(frames)

    def _sum(self, frames: Frames) -> Fraction:
        return sum(
            (
                Fraction(in_unit(int(frame[AMOUNT].sum()), source.measure, self.book,
                                 self.directory.currency))
                for source, frame in frames
            ),
            Fraction(0),
        )  # fmt: skip

    def _of_days(
        self, what: str, measure: Streak, figure: Figure, frame: pl.DataFrame
    ) -> Iterator[str]:
        """The days on which the run was broken, against how long it is said to be."""
        period = Period.parse(self.statement.period)
        last = min(period.last_day.isoformat(), self.statement.cut_off[:10])
        end = type(period.last_day).fromisoformat(last).toordinal()
        days = sorted({day.toordinal() for day in frame["day"]})
        if figure.value is None or not days:
            return
        recorded = Period.parse(figure.history[0][0]).first_day
        edges = [max(period.first_day, recorded).toordinal() - 1, *days, end + 1]
        runs = [after - before - 1 for before, after in pairwise(edges)]
        told = end - days[-1] if measure.run == "present" else max(runs)
        if told != figure.value:
            yield f"{what}: {figure.value} days and of its records {told}"


def disagreements(
    statement: Statement,
    books: Mapping[str, Book],
    rows: Mapping[str, pl.DataFrame],
    directory: Directory,
) -> list[str]:
    """Every figure and part of a statement that its records do not come to."""
    kind = statement.scope.kind
    return [
        each
        for name, book in books.items()
        for each in Asked(book.at(kind), rows[name], directory, statement).disagreements()
    ]


def _quantile(numbers: list[int], share: Fraction) -> Fraction | None:
    """Between the two nearest, as the definitions say."""
    if not numbers:
        return None
    ordered = sorted(numbers)
    place = share * (len(ordered) - 1)
    lower = int(place)
    upper = min(lower + 1, len(ordered) - 1)
    return ordered[lower] + (ordered[upper] - ordered[lower]) * (place - lower)
