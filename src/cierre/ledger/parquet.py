"""The ledger of a folder of Parquet files: ``moves``, ``items`` and ``controls``.

Each is a file (``moves.parquet``) or a folder of them (``moves/*.parquet``). Moves may lie in
folders ``period=202608``, so that a month reads no other month's files.
"""

from __future__ import annotations

from pathlib import Path

from cierre.book import Book
from cierre.ledger import before
from cierre.ledger.dimensions import with_dimensions
from cierre.ledger.ledger import Ledger, Span, connect, happened
from cierre.ledger.schema import CONTROLS, ITEMS, MOVES


def open_ledger(folder: Path, office: str, book: Book, span: Span) -> Ledger:
    """The ledger of an office's book. Raises FileNotFoundError naming the table it lacks."""
    engine = connect()
    tables = []
    for name, schema in (("moves", MOVES), ("items", ITEMS), ("controls", CONTROLS)):
        read = engine.read_parquet(_pattern(folder, name), hive_partitioning=True)
        table = read.select(*schema).cast(schema)
        tables.append(table.filter(table.office == office, table.book == book.id))
    moves, every, controls = tables
    items = every.filter(
        every.entered_period <= span.end,
        (every.closed_period == 0) | (every.closed_period >= span.start),
    )
    in_span = moves.period.between(span.history, span.end)
    posted = with_dimensions(moves.filter(in_span), every, book)
    known = with_dimensions(moves.filter(in_span | moves.item.isin(items.id)), every, book)
    controls = controls.filter(controls.period.between(span.history, span.end))
    earlier = None
    if before.is_asked(book):
        fields = every.select(its_id="id", fields="fields")
        old = moves.filter(moves.period < span.history)
        joined = old.join(fields, old.item == fields.its_id)
        earlier = before.by_dimension(before.added_up(joined), book)
    later = moves.filter(moves.period > span.end, happened(moves, book)).limit(1).count()
    after = bool(later.to_pyarrow().as_py())
    return Ledger(known, posted, items, controls, engine, span, after, earlier)


def _pattern(folder: Path, name: str) -> str:
    single = folder / f"{name}.parquet"
    if single.is_file():
        return str(single)
    if (folder / name).is_dir():
        return str(folder / name / "**" / "*.parquet")
    raise FileNotFoundError(f"The ledger in {folder} has no table «{name}».")
