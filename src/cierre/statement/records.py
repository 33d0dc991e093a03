"""The records behind all figures of a scope at once, each marked with the figures it is in."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import ibis
import ibis.expr.types as ir
import polars as pl

from cierre.book import Balance, Book, Duration, Flow, Measure, Ranking, Ratio, Streak, Total
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG
from cierre.statement.balances import replayed_piles
from cierre.statement.behind import BEFORE, PER, behind, credited_side, sources, within
from cierre.statement.components import CROSSED
from cierre.statement.cube import between_legs, leg_columns, seconds_column, signed
from cierre.statement.listings import open_items
from cierre.statement.model import Scope
from cierre.statement.quantiles import standing

MOST_WITH_PARTS = 5_000
"""With more records than these the parts of figures are not looked up."""

CLOCKS = ("seconds", "office_seconds", "age", "office_age")
"""Seconds that a move carries: in the state it leaves and since the item entered, by the clock and
in office hours."""

_ROW = "row"
_IN = "in "
_FACTS = ("number", "title", "day", "sequence", "sign", "quantity", "value", *CLOCKS)

RowNumbers = tuple[int, ...]


@dataclass(frozen=True)
class PeriodRecords:
    """Records by day and number, and which of them stand behind which figure.

    ``rows`` has the columns of both legs (an open pile has the same on both), ``number``,
    ``title``, ``day``, ``what`` (move, opening or closing; ``before`` the period for a run of days
    that began then), ``sign``, ``standing`` (not taken back), ``quantity``, ``value`` and the
    seconds of ``CLOCKS``. ``figures`` gives row numbers by ``received`` or
    ``received?category=leak``; behind a ratio stand the records of both its sides.
    """

    rows: pl.DataFrame
    figures: Mapping[str, RowNumbers]


def book_records(
    ledger: Ledger,
    book: Book,
    directory: Directory,
    period: Period,
    scopes: Iterable[Scope],
    measures: Iterable[Measure] | None = None,
) -> pl.DataFrame:
    """The moves of the period and the open items of a book, fetched once for several scopes.

    With some ``measures`` only, what is behind no other need not come over.
    """
    asked = tuple(book.measures if measures is None else measures)
    places = tuple(scopes)
    frames = [_moves(ledger, book, directory, period, places, asked), *_piles(ledger, book, asked)]
    frames += _before(ledger, book, period, asked)
    return pl.concat(frames, how="diagonal")


def period_records(
    fetched: pl.DataFrame,
    book: Book,
    directory: Directory,
    scope: Scope,
    most_with_parts: int = MOST_WITH_PARTS,
) -> PeriodRecords:
    """The records of a book that the scope's figures are made of.

    With more than ``most_with_parts`` of them only whole figures are mapped. Who may see them is
    said by ``sight``.
    """
    book = book.at(scope.kind)
    counted = {
        each.measure.id: each.measure
        for measure in book.measures
        for each in sources(book, measure)
    }
    marks = [
        behind(fetched, each, directory, scope).alias(_IN + name) for name, each in counted.items()
    ]
    rows = (
        fetched.with_columns(marks)
        .filter(pl.any_horizontal(_IN + name for name in counted))
        .sort("day", "number", "sequence", "what", maintain_order=True, nulls_last=True)
        .with_row_index(_ROW)
    )
    figures: dict[str, RowNumbers] = {}
    for name, measure in counted.items():
        chosen = rows.filter(pl.col(_IN + name))
        figures[name] = tuple(chosen[_ROW].to_list())
        if rows.height <= most_with_parts:
            figures.update(_parts(measure, book, chosen))
    for each in book.measures:
        if isinstance(each, Ratio | Total):
            figures.update(both_sides(each.id, each.named(), figures))
        elif isinstance(each, Duration) and each.per is not None:
            figures.update(both_sides(each.id, (each.id, f"{PER}{each.id}"), figures))
    asked = {each.id for each in book.measures}
    figures = {name: of for name, of in figures.items() if name.partition("?")[0] in asked}
    return PeriodRecords(rows.select(pl.exclude(_ROW, f"^{_IN}.*$")), figures)


def both_sides(
    figure: str, sides: Iterable[str], figures: Mapping[str, RowNumbers]
) -> dict[str, RowNumbers]:
    """What stands behind a figure made of others, and behind each of its parts: all their rows."""
    asked = tuple(sides)
    found: dict[str, set[int]] = {}
    for name, rows in figures.items():
        side, mark, part = name.partition("?")
        if side in asked:
            found.setdefault(f"{figure}{mark}{part}", set()).update(rows)
    return {name: tuple(sorted(rows)) for name, rows in found.items()}


def clocks_of(book: Book) -> tuple[str, ...]:
    """The seconds that the book's durations are made of, of ``CLOCKS``."""
    used = {seconds_column(each) for each in book.measures if isinstance(each, Duration)}
    return tuple(each for each in CLOCKS if each in used)


def _moves(
    ledger: Ledger,
    book: Book,
    directory: Directory,
    period: Period,
    scopes: tuple[Scope, ...],
    measures: tuple[Measure, ...],
) -> pl.DataFrame:
    posted = ledger.posted
    moves = signed(posted.filter(posted.period.between(period.first_key, period.last_key)))
    moves = moves.filter(~moves.adjustment)
    if all(scope.kind != "office" for scope in scopes):
        wanted_legs: dict[str, set[str]] = defaultdict(set)
        for scope in scopes:
            column, ids = within(directory, scope)
            wanted_legs[column] |= set(ids)
        moves = moves.filter(
            ibis.or_(
                *(
                    moves[f"{side}_{column}"].isin(sorted(ids))
                    for column, ids in wanted_legs.items()
                    for side in ("from", "to")
                )
            )
        )
    if len(measures) < len(book.measures):
        kinds = {scope.kind for scope in scopes}
        asked = [
            between_legs(source.measure.moves, credited_side(source.measure), moves)
            for kind in sorted(kinds)
            for each in measures
            for source in sources(book.at(kind), book.at(kind).measure(each.id))
            if not isinstance(source.measure, Balance)
        ]
        moves = moves.filter(ibis.or_(*asked) if asked else ibis.literal(False))
    return _named(ledger, moves, book).with_columns(what=pl.lit("move"))


def _named(ledger: Ledger, moves: ir.Table, book: Book) -> pl.DataFrame:
    """Moves with the number and title of their items."""
    taken = moves.filter(moves.reverses.notnull()).select("reverses")
    stood = moves.reverses.isnull() & moves.id.notin(taken.reverses)
    items = ledger.items.select(item_id="id", number="number", title="title")
    named = moves.mutate(standing=stood).left_join(items, moves.item == items.item_id)
    table = named.select(*_FACTS, "days_late", "standing", *leg_columns(), *book.dimensions())
    frame: pl.DataFrame = table.to_polars()
    return frame


def _before(
    ledger: Ledger, book: Book, period: Period, measures: tuple[Measure, ...]
) -> Iterator[pl.DataFrame]:
    """The last day's moves before the period of whoever has any, for runs that go on from then."""
    for measure in measures:
        if not isinstance(measure, Streak) or measure.run != "present":
            continue
        moves = standing(ledger)
        moves = moves.filter(
            moves.period < period.first_key, between_legs(measure.moves, measure.credit, moves)
        )
        ends = itertools.product(("from", "to"), ("holder", "unit", "place"))
        whose = ibis.window(group_by=[moves[f"{side}_{name}"] for side, name in ends])
        latest = moves.mutate(latest=moves.day.max().over(whose))
        last = signed(latest.filter(latest.day == latest.latest).drop("latest"))
        yield _named(ledger, last, book).with_columns(what=pl.lit(BEFORE))
        if ledger.before is not None:
            # of the time before the history the days are known, and not whose they were
            known = ledger.before.filter(ledger.before["last"].notnull())
            days: pl.DataFrame = known.rename(day="last").drop("first").to_polars()
            yield days.with_columns(
                what=pl.lit(BEFORE), sign=pl.lit(1, pl.Int64), standing=True,
                quantity=pl.lit(1, pl.Int64), number=pl.lit(""), title=pl.lit(""),
                from_reason=pl.lit(""), to_reason=pl.lit(""),
            )  # fmt: skip


def _piles(ledger: Ledger, book: Book, measures: tuple[Measure, ...]) -> Iterator[pl.DataFrame]:
    """What is open at the end and at the start, for the balances that the measures need."""
    needed = [source.measure for each in measures for source in sources(book, each)]
    asked = {each.at for each in needed if isinstance(each, Balance)}
    for at, piles in (("closing", replayed_piles), ("opening", opening_piles)):
        if at in asked:
            named = open_items(ledger, book, piles(ledger, book))
            yield named.select(
                "number",
                "title",
                "quantity",
                *book.dimensions(),
                *(pl.col(name).alias(f"{side}_{name}") for side in ("from", "to") for name in LEG),
                day=pl.col("entered").cast(pl.Date),
                sign=pl.lit(1, pl.Int64),
                what=pl.lit(at),
            )


def opening_piles(ledger: Ledger, book: Book) -> pl.DataFrame:
    """The items behind the opening balance: the ledger as it stood before the span."""
    earlier = ledger.moves.filter(ledger.moves.period < ledger.span.start)
    return replayed_piles(replace(ledger, moves=earlier, posted=earlier), book)


def _parts(measure: Measure, book: Book, chosen: pl.DataFrame) -> Iterator[tuple[str, RowNumbers]]:
    """A measure's rows by each of its parts, and by those that reports bind together."""
    side = credited_side(measure)
    columns = {name: f"{side}_{name}" for name in LEG} | {each: each for each in book.dimensions()}
    columns |= {"state": "to_state", "reason": "to_reason", "number": "number"}
    combined: list[tuple[str, ...]] = [(name,) for name in columns if name != "number"]
    if isinstance(measure, Balance):
        others = [name for name in columns if name not in ("number", "state", "reason")]
        combined += [(name, "state") for name in others]
        combined += [(name, "state", "reason") for name in others]
    if isinstance(measure, Flow) and measure.unit == "quantity":
        combined.append(CROSSED)
    if isinstance(measure, Ranking):
        combined.append(("category", "number"))
    for names in combined:
        grouped = chosen.group_by([columns[name] for name in names], maintain_order=True)
        for values, rows in grouped.agg(pl.col(_ROW)).select(
            pl.concat_list(columns[name] for name in names), pl.col(_ROW)
        ).iter_rows():  # fmt: skip
            part = "&".join(f"{name}={value}" for name, value in zip(names, values, strict=True))
            yield f"{measure.id}?{part}", tuple(rows)
