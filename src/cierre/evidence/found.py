"""Records that were found behind a figure: counted and in order at once, each made when it is
looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar, overload

import numpy as np
import polars as pl

Made = TypeVar("Made")
Row = Mapping[str, Any]

_AT_ONCE: Final = 1000


class Found(Sequence[Made], Generic[Made]):
    """What rows of several sources say, by ``day`` and ``number``; alike ones by their sources.

    ``sources`` are rows and what makes a record of one. It equals a sequence of the same records.
    """

    def __init__(self, sources: Sequence[tuple[pl.DataFrame, Callable[[Row], Made]]]) -> None:
        self.sources = tuple(sources)
        self._source, self._row = _ordered([rows for rows, _ in self.sources])

    def told(self, tell: Callable[[Made], Made]) -> Found[Made]:
        """The same records, each as ``tell`` tells it."""
        return Found([(rows, _after(make, tell)) for rows, make in self.sources])

    def of_each(self, column: str) -> Iterator[tuple[Made, int]]:
        """A record for each value of a column in each source, and how many rows have that value."""
        for rows, make in self.sources:
            counted = rows.with_columns(count=pl.len().over(column))
            first = counted.unique(column, keep="first", maintain_order=True)
            yield from ((make(row), row["count"]) for row in first.iter_rows(named=True))

    def __len__(self) -> int:
        return len(self._row)

    @overload
    def __getitem__(self, place: int) -> Made: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Made]: ...
    def __getitem__(self, place: int | slice) -> Made | Sequence[Made]:
        if isinstance(place, slice):
            return tuple(self._several(place))
        at = range(len(self))[place]
        return next(self._several(slice(at, at + 1)))

    def __iter__(self) -> Iterator[Made]:
        for first in range(0, len(self), _AT_ONCE):
            yield from self._several(slice(first, first + _AT_ONCE))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and [*self] == [*other]

    __hash__ = None  # type: ignore[assignment]

    def _several(self, places: slice) -> Iterator[Made]:
        source, row = self._source[places], self._row[places]
        waiting = [
            map(make, rows[row[source == n]].iter_rows(named=True))
            for n, (rows, make) in enumerate(self.sources)
        ]
        return (next(waiting[n]) for n in source)


def _ordered(several: Sequence[pl.DataFrame]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """The source of each record and its row there, in their order."""
    if not several:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    keys = pl.concat(
        rows.select(
            pl.col("day").cast(pl.String).fill_null(""),
            pl.col("number").cast(pl.String).fill_null(""),
            source=pl.lit(n),
            row=pl.int_range(pl.len()),
        )
        for n, rows in enumerate(several)
    )
    ordered = keys.sort("day", "number", maintain_order=True)
    return ordered["source"].to_numpy(), ordered["row"].to_numpy()


def _after(make: Callable[[Row], Made], tell: Callable[[Made], Made]) -> Callable[[Row], Made]:
    return lambda row: tell(make(row))
