"""What stands beside an office's records and is made from them, or belongs to them, recounted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import polars as pl

from cierre.office import store
from cierre.office.beside import Register
from cierre.office.links import rows
from cierre.office.registered import formers_of, rows_of
from cierre.statement.model import Breach

_AT_ONCE: Final = 20_000
_MOST_NAMED: Final = 50
_IDS: Final = "SELECT id FROM items WHERE office = %s AND book = %s ORDER BY id"
_COLUMNS: Final = (
    "id", "register", "number", "searched", "state", "category", "place", "holder", "unit",
    "entered", "due", "seniority", "own",
)  # fmt: skip
_RECORDED: Final = (
    "SELECT m.batch, COUNT(*) FROM moves m JOIN batches b ON b.id = m.batch "
    "WHERE m.office = %s AND m.book = %s AND m.recorded <> b.recorded GROUP BY m.batch ORDER BY 1"
)


def recorded_breaches(office: str, book: str) -> Iterator[Breach]:
    """Batches some moves of which say another moment of recording than the batch."""
    for batch, _ in rows(_RECORDED, office, book):
        yield Breach("control", book, "batch_recorded", (), int(batch))


def register_breaches(office: str, book: str) -> Iterator[Breach]:
    """Items that a register lists otherwise than their moves say, or that it does not list; and
    rows of a register that are of no item."""
    register = Register.objects.filter(office=office, book=book).first()
    number = register.id if register else 0
    found: set[str] = set()
    listed, former = 0, 0
    ids = [item for (item,) in rows(_IDS, office, book)]
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        stored = store.read_stored(some)
        wanted = rows_of(stored.items, stored.moves)
        formers = formers_of(stored.moves)
        listed, former = listed + wanted.height, former + formers.height
        numbers = dict(stored.items.select("id", "number").iter_rows())
        found |= {numbers[each] for each in _unlike(_as_kept(wanted, number), some, number)}
        found |= {numbers[each] for each in _former_unlike(formers, some, number)}
    if found or (listed, former) != _counted(number):
        yield Breach("database", book, "register_rows", tuple(sorted(found))[:_MOST_NAMED])


def _as_kept(frame: pl.DataFrame, register: int) -> set[tuple[object, ...]]:
    number = pl.lit(register, pl.Int64).alias("register")
    return {*frame.with_columns(number).select(_COLUMNS).iter_rows()}


def _unlike(wanted: set[tuple[object, ...]], items: list[int], register: int) -> set[int]:
    query = f"SELECT {', '.join(_COLUMNS)} FROM register_rows WHERE id BETWEEN %s AND %s"  # noqa: S608 (its own names)
    there = {*rows(f"{query} AND register = %s", items[0], items[-1], register)}
    of_items: set[Any] = {row[0] for row in wanted ^ there}
    return of_items & {*items}


def _former_unlike(formers: pl.DataFrame, items: list[int], register: int) -> set[int]:
    wanted = {*formers.select("item", "kind", "name").iter_rows()}
    query = "SELECT item, kind, name FROM register_former WHERE item BETWEEN %s AND %s"
    there = {*rows(f"{query} AND register = %s", items[0], items[-1], register)}
    return {int(item) for item, _, _ in wanted ^ there} & {*items}


def _counted(register: int) -> tuple[int, int]:
    several = (
        rows(f"SELECT COUNT(*) FROM {table} WHERE register = %s", register)[0][0]  # noqa: S608 (its own names)
        for table in ("register_rows", "register_former")
    )
    first, second = several
    return int(first), int(second)
