"""The records behind all figures of a scope at once, out of a book's records filed for all scopes.

What a measure takes is looked up once for all records; a scope then picks those of its own legs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
import polars as pl

from cierre.book import Balance, Book, Flow, Ranking
from cierre.directory import Directory
from cierre.evidence.behind import column_of, sources, within
from cierre.ledger.coded import Marks, Numbers
from cierre.ledger.schema import LEG
from cierre.statement.measures import counted_kind_of
from cierre.statement.measures.kind import Counted, credited_side
from cierre.statement.model import Scope
from cierre.statement.sums import CROSSED

MOST_WITH_PARTS = 5_000
"""With more records than these the parts of figures are not looked up."""

RowNumbers = tuple[int, ...]

Labels = Callable[[tuple[str, ...], Counted], list[str]]
"""What part by some dimensions each row is of, as a measure is credited: ``category=leak``."""


@dataclass(frozen=True)
class PeriodRecords:
    """Records by day and number, and which of them stand behind which figure.

    ``rows`` has the columns of both legs (an open pile has the same on both), ``number``,
    ``title``, ``day``, ``what`` (move, opening or closing; ``before`` the period for a run of days
    that began then), ``sign``, ``standing`` (not taken back), ``quantity``, ``value`` and the
    seconds of ``records.CLOCKS``. ``figures`` gives row numbers by ``received`` or
    ``received?category=leak``; behind a ratio stand the records of both its sides.
    """

    rows: pl.DataFrame
    figures: Mapping[str, RowNumbers]


class FiledRecords:
    """The records of a book in a period, as ``records.book_records`` fetches them."""

    def __init__(self, fetched: pl.DataFrame, book: Book, directory: Directory) -> None:
        self._fetched, self._book, self._directory = fetched, book, directory
        self._order = _in_order(fetched)
        self._taken: dict[bool, dict[Counted, Marks]] = {}
        self._places_of: dict[str, dict[str, Numbers]] = {}

    def of(self, scope: Scope, most_with_parts: int = MOST_WITH_PARTS) -> PeriodRecords:
        """The records of the book that the scope's figures are made of.

        With more than ``most_with_parts`` of them only whole figures are mapped. Who may see them
        is said by ``sight``.
        """
        book = self._book.at(scope.kind)
        places, sides = self._places(scope)
        found = self._fetched[self._order[places]]
        marks = {
            measure: counted_kind_of(measure).narrowed(
                found, measure, chosen[places] & sides[credited_side(measure)]
            )
            for measure, chosen in self._measures(scope.kind == "place").items()
        }
        kept = np.logical_or.reduce([*marks.values(), np.zeros(len(places), bool)])
        rows = found.filter(kept)
        labels = _labels(rows)
        figures: dict[str, RowNumbers] = {}
        for measure, mark in marks.items():
            chosen_rows = tuple(np.flatnonzero(mark[kept]).tolist())
            figures[measure.id] = chosen_rows
            if rows.height <= most_with_parts:
                figures.update(_parts(measure, book, chosen_rows, labels))
        made_of = {each.id: [of.measure.id for of in sources(book, each)] for each in book.measures}
        first = {name: made_of[name] for name in figures if name in made_of}
        return PeriodRecords(rows, both_sides(first | made_of, figures))

    def _places(self, scope: Scope) -> tuple[Numbers, Mapping[str, Marks]]:
        """The records with a leg in the scope, and of which of them that is the leg of a side."""
        if scope.kind == "office":
            everything = np.arange(self._fetched.height)
            return everything, dict.fromkeys(("from", "to"), np.ones(len(everything), bool))
        column, ids = within(self._directory, scope)
        none = np.empty(0, np.int64)
        own = {
            side: np.concatenate(
                [none, *(self._named(f"{side}_{column}").get(each, none) for each in ids)]
            )
            for side in ("from", "to")
        }
        places = np.unique(np.concatenate(list(own.values())))
        return places, {side: np.isin(places, each) for side, each in own.items()}

    def _measures(self, of_place: bool) -> dict[Counted, Marks]:
        """What figures are made of, and which of all records each takes."""
        if of_place in self._taken:
            return self._taken[of_place]
        book = self._book.at("place" if of_place else "office")
        measures = {
            source.measure.id: source.measure
            for each in book.measures
            for source in sources(book, each)
        }
        chosen = self._fetched.select(
            counted_kind_of(each).chosen(each).fill_null(False).alias(name)
            for name, each in measures.items()
        )
        self._taken[of_place] = taken = {
            each: chosen[name].to_numpy()[self._order] for name, each in measures.items()
        }
        return taken

    def _named(self, column: str) -> dict[str, Numbers]:
        """The places of the records with each text in a column."""
        if column in self._places_of:
            return self._places_of[column]
        texts = self._fetched[column].unique(maintain_order=True)
        codes = self._fetched[column].cast(pl.Enum(texts)).to_physical().to_numpy()[self._order]
        by_code = np.argsort(codes, kind="stable")
        starts = np.searchsorted(codes[by_code], np.arange(1, len(texts)))
        places = np.split(by_code, starts) if len(texts) else ()
        self._places_of[column] = found = dict(zip(texts, places, strict=True))
        return found


def both_sides(
    made_of: Mapping[str, Iterable[str]], figures: Mapping[str, RowNumbers]
) -> dict[str, RowNumbers]:
    """What stands behind figures made of others, and behind each of their parts: all their rows."""
    using: dict[str, dict[str, None]] = defaultdict(dict)
    for figure, sides in made_of.items():
        for side in sides:
            using[side][figure] = None
    found: dict[str, dict[str, RowNumbers | set[int]]] = {figure: {} for figure in made_of}
    for name, rows in figures.items():
        side, mark, part = name.partition("?")
        for figure in using.get(side, ()):
            of_figure, key = found[figure], f"{figure}{mark}{part}"
            of_figure[key] = {*of_figure[key], *rows} if key in of_figure else rows
    return {
        name: tuple(sorted(rows)) if isinstance(rows, set) else rows
        for each in found.values()
        for name, rows in each.items()
    }


def _in_order(fetched: pl.DataFrame) -> Numbers:
    """The records by day and number."""
    keys = ("day", "number", "sequence", "what")
    ordered = fetched.select(keys).with_row_index("place").sort(
        keys, maintain_order=True, nulls_last=True
    )  # fmt: skip
    return ordered["place"].to_numpy().astype(np.int64)


def _parts(
    measure: Counted, book: Book, chosen: RowNumbers, labels: Labels
) -> Iterator[tuple[str, RowNumbers]]:
    """A measure's rows by each of its parts, and by those that reports bind together."""
    names = (*LEG, *book.dimensions())
    combined: list[tuple[str, ...]] = [(name,) for name in names]
    if isinstance(measure, Balance):
        others = [name for name in names if name not in ("state", "reason")]
        combined += [(name, "state") for name in others]
        combined += [(name, "state", "reason") for name in others]
    if isinstance(measure, Flow) and measure.unit == "quantity":
        combined.append(CROSSED)
    if isinstance(measure, Ranking):
        combined.append(("category", "number"))
    for by in combined:
        parts: dict[str, list[int]] = defaultdict(list)
        of_rows = labels(by, measure)
        for row in chosen:
            parts[of_rows[row]].append(row)
        for part, rows in parts.items():
            yield f"{measure.id}?{part}", tuple(rows)


def _labels(rows: pl.DataFrame) -> Labels:
    @cache
    def of_columns(named: tuple[tuple[str, str], ...]) -> list[str]:
        if len(named) > 1:
            singles = [of_columns((each,)) for each in named]
            return ["&".join(each) for each in zip(*singles, strict=True)]
        ((name, column),) = named
        return [f"{name}={value}" for value in rows[column].to_list()]

    return lambda by, measure: of_columns(tuple((name, column_of(name, measure)) for name in by))
