"""Rows of totals against the rows that they are of: one that disagrees is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

import polars as pl

from cierre.sources.names import fold
from cierre.sources.tables.amounts import Mark, Numbers, decimal_mark, read_numbers

_MEANS = ("promedio", "media", "average", "mean", "avg", "平均", "min", "max", "mediana", "median")
_NUMERIC = 0.8
_NEAR = Decimal("0.011")
_COUNT = re.compile(r"^[^\d.,]*(\d{1,6})[^\d.,]*$")


@dataclass(frozen=True)
class WrongTotal:
    """A total that its rows do not add up to."""

    heading: str
    row: int
    said: Decimal
    sum: Decimal


def wrong_totals(
    body: pl.DataFrame, totals: pl.DataFrame, headings: Mapping[str, str]
) -> tuple[WrongTotal, ...]:
    """Totals that are neither the sum of all rows above nor of those since the total before.

    A number among words is a count of rows. Rows of means are not compared.
    """
    rows = body["row"]
    before = 0
    found: list[WrongTotal] = []
    columns = {letter: read_numbers(body[letter]) for letter in headings}
    mark = decimal_mark(columns.values())
    for line in totals.iter_rows(named=True):
        row = int(line["row"])
        texts = [str(line[letter]) for letter in headings if line[letter] is not None]
        words = fold(" ".join(texts))
        if not any(word in words for word in _MEANS):
            every = rows < row
            since = every & (rows > before)
            found += _wrong(body, line, row, headings, columns, mark, (every, since))
        before = row
    return tuple(found)


def _wrong(
    body: pl.DataFrame,
    line: Mapping[str, object],
    row: int,
    headings: Mapping[str, str],
    columns: Mapping[str, Numbers],
    mark: Mark,
    spans: tuple[pl.Series, pl.Series],
) -> Iterator[WrongTotal]:
    for letter, heading in headings.items():
        text = line[letter]
        if text is None:
            continue
        numbers = columns[letter]
        if numbers.share >= _NUMERIC and not numbers.undecided:
            alone = pl.Series([str(text)])
            said = read_numbers(alone, None, numbers.mark or mark).values.get(str(text))
            sums = [_sum(body[letter].filter(span), numbers) for span in spans]
        elif found := _COUNT.match(str(text)):
            said, sums = Decimal(found[1]), [Decimal(int(span.sum())) for span in spans]
        else:
            continue
        if said is not None and all(abs(said - each) > _NEAR for each in sums):
            yield WrongTotal(heading, row, said, sums[0])


def _sum(texts: pl.Series, numbers: Numbers) -> Decimal:
    return sum((numbers.values.get(text, Decimal(0)) for text in texts.drop_nulls()), Decimal(0))
