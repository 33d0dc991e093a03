"""The records behind all figures of a scope at once, each marked with the figures it is in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import ibis
import polars as pl

from cierre.book import Balance, Book, Flow, Measure, Moves, Ranking, Ratio, Score, Total
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG
from cierre.statement.balances import replayed_piles
from cierre.statement.components import CROSSED
from cierre.statement.cube import leg_columns, matches, signed
from cierre.statement.evidence import opening_piles
from cierre.statement.listings import open_items
from cierre.statement.model import Scope

MOST_WITH_PARTS = 5_000
"""With more records than these the parts of figures are not looked up."""

_ROW = "row"
_IN = "in "

RowNumbers = tuple[int, ...]


@dataclass(frozen=True)
class PeriodRecords:
    """Records by day and number, and which of them stand behind which figure.

    ``rows`` has the columns of both legs (an open pile has the same on both), ``number``,
    ``title``, ``day``, ``what`` (move, opening or closing), ``sign``, ``quantity``, ``value`` and
    ``seconds``. ``figures`` gives row numbers by ``received`` or ``received?category=leak``;
    behind a ratio stand the records of both its sides.
    """

    rows: pl.DataFrame
    figures: Mapping[str, RowNumbers]


def book_records(
    ledger: Ledger, book: Book, directory: Directory, period: Period, scopes: Iterable[Scope]
) -> pl.DataFrame:
    """The moves of the period and the open items of a book, fetched once for several scopes."""
    moves = _moves(ledger, book, directory, period, tuple(scopes))
    return pl.concat([moves, *_piles(ledger, book)], how="diagonal")


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
    counted = [each for each in book.measures if not isinstance(each, Ratio | Total)]
    marks = [_mark(each, directory, scope).alias(_IN + each.id) for each in counted]
    rows = (
        fetched.with_columns(marks)
        .filter(pl.any_horizontal(_IN + each.id for each in counted))
        .sort("day", "number", "sequence", "what", maintain_order=True, nulls_last=True)
        .with_row_index(_ROW)
    )
    figures: dict[str, RowNumbers] = {}
    for measure in counted:
        chosen = rows.filter(pl.col(_IN + measure.id))
        figures[measure.id] = tuple(chosen[_ROW].to_list())
        if rows.height <= most_with_parts:
            figures.update(_parts(measure, book, chosen))
    for each in book.measures:
        if isinstance(each, Ratio | Total):
            figures.update(both_sides(each, figures))
    return PeriodRecords(rows.select(pl.exclude(_ROW, f"^{_IN}.*$")), figures)


def both_sides(made: Ratio | Total, figures: Mapping[str, RowNumbers]) -> dict[str, RowNumbers]:
    """What stands behind a ratio or a total and each of its parts: the records of all its sides."""
    sides = made.named()
    found: dict[str, set[int]] = {}
    for name, rows in figures.items():
        figure, mark, part = name.partition("?")
        if figure in sides:
            found.setdefault(f"{made.id}{mark}{part}", set()).update(rows)
    return {name: tuple(sorted(rows)) for name, rows in found.items()}


def credited_side(measure: Measure) -> str:
    """The leg a measure is credited by; rankings go by the leg that is left."""
    return str(getattr(measure, "credit", "from"))


def _moves(
    ledger: Ledger, book: Book, directory: Directory, period: Period, scopes: tuple[Scope, ...]
) -> pl.DataFrame:
    posted = ledger.posted
    moves = signed(posted.filter(posted.period.between(period.first_key, period.last_key)))
    moves = moves.filter(~moves.adjustment)
    if all(scope.kind != "office" for scope in scopes):
        wanted_legs: dict[str, set[str]] = defaultdict(set)
        for scope in scopes:
            column, ids = _within(directory, scope)
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
    items = ledger.items.select(item_id="id", number="number", title="title")
    named = moves.left_join(items, moves.item == items.item_id)
    wanted = ("number", "title", "day", "sequence", "sign", "quantity", "value", "seconds")
    table = named.select(*wanted, "days_late", *leg_columns(), *book.dimensions())
    frame: pl.DataFrame = table.to_polars()
    return frame.with_columns(what=pl.lit("move"))


def _piles(ledger: Ledger, book: Book) -> Iterator[pl.DataFrame]:
    """What is open at the end and at the start, for the balances that the book keeps."""
    asked = {each.at for each in book.measures if isinstance(each, Balance)}
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


def _mark(measure: Measure, directory: Directory, scope: Scope) -> pl.Expr:
    """Whether a record is behind a measure of the scope."""
    side = credited_side(measure)
    if isinstance(measure, Balance):
        marked = (pl.col("what") == measure.at) & pl.col("to_state").is_in(measure.states)
    else:
        assert not isinstance(measure, Ratio | Total)
        marked = (pl.col("what") == "move") & matches(measure.moves, side)
        marked &= _beyond_legs(measure.moves)
        if isinstance(measure, Score):
            marked &= pl.col("value").is_not_null()
    if scope.kind != "office":
        column, ids = _within(directory, scope)
        marked &= pl.col(f"{side}_{column}").is_in(ids)
    return marked.fill_null(False)


def _beyond_legs(selected: Moves) -> pl.Expr:
    """What ``cube.condition_of`` asks of the ledger, asked of fetched moves."""
    asked = pl.lit(True)
    if selected.within is not None:
        asked &= pl.col("seconds") <= selected.within
    if selected.on_time is not None:
        late = pl.col("days_late")
        asked &= late <= 0 if selected.on_time else late > 0
    if selected.promised:
        asked &= pl.col("days_late").is_not_null()
    if selected.least is not None:
        asked &= pl.col("value") >= selected.least
    if selected.most is not None:
        asked &= pl.col("value") <= selected.most
    return asked


def _within(directory: Directory, scope: Scope) -> tuple[str, list[str]]:
    """A leg's column and the ids in it that belong to the scope."""
    if scope.kind == "unit":
        return "unit", sorted(directory.subtree(scope.id))
    return ("holder" if scope.kind == "person" else "place"), [scope.id]


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
