"""What a file says: its tables, each as records of a book, and what has to be asked first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from cierre.books import load_books
from cierre.sources.names import fold
from cierre.sources.tables.columns import Reading, names_book, read_as
from cierre.sources.tables.counts import is_of_counts
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.language import language_of
from cierre.sources.tables.profiles import Profile, profile
from cierre.sources.tables.regions import Left, Region, find_regions
from cierre.sources.tables.shapes import MARK, Shape, Shaped, shaped, with_places_named

ROW, SHEET = ":row", ":sheet"
"""The columns of a body that say where each row stands."""

_LEAST_TOTAL = 1.9
"""How much must speak for a book before a table is taken as one of its."""
_SURE_BY = 0.35
"""By how much more than for any other."""
_SURE_TOTAL = 3.4
"""How much must speak for a book that it is not asked whether the table is one of its."""
_CHOICES = 3
_NUMBERS = 0.6
LOOKED_AT = 500
"""Titles that show which language they are in."""


@dataclass(frozen=True)
class Question:
    """What a person has to say first: of which kind, about what, and what it may be."""

    kind: str
    about: str = ""
    choices: tuple[str, ...] = ()
    address: str = field(default="", compare=False)
    """What stands before its key where it is answered for one file or table alone."""

    @property
    def key(self) -> str:
        """By what it is answered."""
        return f"{self.kind}:{self.about}" if self.about else self.kind


@dataclass(frozen=True, eq=False)
class Sheetful:
    """Tables of a file that have the same headings, as one: a sheet for each month or person.

    ``body`` has ``sheet``, ``row`` and a column for each heading, in text; ``profiles`` are by
    heading.
    """

    regions: tuple[Region, ...]
    shape: Shape
    body: pl.DataFrame
    headings: tuple[str, ...]
    profiles: Mapping[str, Profile]
    origins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    undated: bool = False

    @property
    def sheets(self) -> tuple[str, ...]:
        """The sheets in which the tables stand."""
        return tuple(dict.fromkeys(each.grid.sheet for each in self.regions))

    @property
    def declared(self) -> Mapping[str, str]:
        """What its columns are by their heading, where the format of the file says so."""
        return self.regions[0].grid.columns

    @property
    def titles(self) -> tuple[str, ...]:
        """All that names one of them."""
        return tuple(dict.fromkeys(title for each in self.regions for title in each.titles))

    def texts_beside(self) -> tuple[str, ...]:
        """What stands above the tables and in rows of them that are no records."""
        return (*self.titles, *(text for each in self.regions for text in each.texts_left_out()))

    @property
    def left_out(self) -> tuple[tuple[str, int, Left], ...]:
        """The sheet, row and why of all rows that are no records."""
        return tuple(
            (each.grid.sheet, row, why) for each in self.regions for row, why in each.left_out
        )


@dataclass(frozen=True)
class Judged:
    """Which book a table is of: ``reading`` is None when of none; ``near`` are others it may be.

    There are such where two books are as likely, and where little speaks for any.
    """

    sheetful: Sheetful
    reading: Reading | None
    near: tuple[str, ...] = ()
    counts: bool = False
    confidence: float = 0.0


def sheetfuls(
    grids: Iterable[Grid], said: Callable[[str], Mapping[int, bool]] = lambda _: {}
) -> tuple[Sheetful, ...]:
    """The tables of a file, those with the same headings together.

    ``said`` of a sheet are the rows of which somebody knows whether they are records.
    """
    alike: dict[tuple[str, ...], list[Shaped]] = {}
    for grid in grids:
        for region in find_regions(grid, said(grid.sheet)):
            turned = shaped(region)
            key = tuple(fold(heading) for heading in turned.region.headings.values())
            alike.setdefault(key, []).append(turned)
    return tuple(_together(those) for those in alike.values())


def _together(those: Sequence[Shaped]) -> Sheetful:
    several = len({each.region.grid.sheet for each in those}) > 1
    regions = [with_places_named(each.region, several) for each in those]
    names = list(regions[0].headings.values())
    for region in regions[1:]:
        names += [each for each in region.headings.values() if each not in names]
    frames: list[pl.DataFrame] = []
    native: dict[str, list[int]] = {name: [] for name in names}
    height = 0
    for region in regions:
        renamed = region.body.rename(dict(region.headings))
        lacking = [
            pl.lit(None, pl.String).alias(name) for name in names if name not in renamed.columns
        ]
        frame = renamed.with_columns(lacking).select(
            pl.lit(region.grid.sheet).alias(SHEET), pl.col("row").alias(ROW), *names
        )
        for letter, name in region.headings.items():
            rows = region.grid.native.get(letter)
            if rows is not None:
                places = frame[ROW].is_in(rows.implode()).arg_true() + height
                native[name] += places.to_list()
        frames.append(frame)
        height += frame.height
    body = pl.concat(frames)
    profiles = {
        name: profile(
            body[name], pl.Series(native[name], dtype=pl.UInt32) if native[name] else None, name
        )
        for name in names
    }
    return Sheetful(
        tuple(regions), those[0].shape, body, tuple(names), profiles, those[0].origins,
        any(each.undated for each in those),
    )  # fmt: skip


def written_in(found: Iterable[Sheetful]) -> str:
    """The language of tables: that of their headings, or of what their rows are called.

    The latter of those whose headings a program has written.
    """
    texts: list[str] = []
    for each in found:
        titled = [name for name, column in each.declared.items() if column == "title"]
        texts += each.body[titled[0]].drop_nulls().head(LOOKED_AT).to_list() if titled else (
            () if each.declared else each.headings
        )  # fmt: skip
    return language_of(texts)


def judge(sheetful: Sheetful, wanted: str = "") -> Judged:
    """Which book the table is of, or ``wanted`` by who knows it."""
    headings = {name: name for name in sheetful.headings}
    books = load_books()
    asked = [books[wanted]] if wanted else [books[each] for each in _possible(sheetful, books)]
    readings = sorted(
        (read_as(book, headings, sheetful.profiles, sheetful.titles) for book in asked),
        key=lambda reading: (-reading.total, reading.book.id),
    )
    if wanted:
        return Judged(sheetful, readings[0], confidence=1.0)
    if sheetful.shape == "roster":
        # numbers by days are how many there were, or hours
        if sheetful.profiles[MARK].numbers.share >= _NUMBERS:
            return Judged(sheetful, None, counts=True)
        return Judged(sheetful, readings[0], confidence=0.9)
    if sheetful.shape == "months":
        return _of_months(sheetful, readings[0])
    counts = is_of_counts(sheetful.body, sheetful.headings, sheetful.profiles, sheetful.shape)
    if not readings or readings[0].total < _LEAST_TOTAL:
        return Judged(sheetful, None, counts=counts)
    best = readings[0]
    by = _SURE_BY if best.total >= _SURE_TOTAL else best.total
    near = [each.book.id for each in readings[1:] if best.total - each.total < by][:_CHOICES]
    margin = best.total - readings[1].total if len(readings) > 1 else best.total
    confidence = min(0.99, 0.5 + 0.25 * min(margin, 1) + 0.08 * min(best.total, 3))
    counts = counts and not _has_both_ends(best)
    return Judged(sheetful, best, tuple(near), counts, confidence)


def _has_both_ends(reading: Reading) -> bool:
    """Whether rows say from where to where a counter went, which is no count of theirs."""
    made, columns = reading.book.sheet.difference, {*reading.columns.values()}
    return made is not None and {made.earlier, made.later} <= columns


def _of_months(sheetful: Sheetful, reading: Reading) -> Judged:
    """Something by months: what households pay, or counts of something."""
    counts = is_of_counts(sheetful.body, sheetful.headings, sheetful.profiles, sheetful.shape)
    titled = names_book(reading.book, sheetful.titles) or "amount" in reading.columns.values()
    paid = sheetful.profiles[MARK].numbers.share >= 0.6
    if paid and titled and not (counts and names_book(load_books()["cases"], sheetful.titles)):
        return Judged(sheetful, reading, confidence=0.85)
    return Judged(sheetful, None, counts=paid)


def _possible(sheetful: Sheetful, books: Iterable[str]) -> list[str]:
    if sheetful.shape == "roster":
        return ["shifts"]
    if sheetful.shape == "months":
        return ["fees"]
    return list(books)
