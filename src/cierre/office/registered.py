"""The rows that a book's register is listed by: kept beside the items, made from their moves.

They are written in the transaction that writes the moves. An item of which all is taken back has
no row: it never entered.
"""

from __future__ import annotations

import json
from typing import Final

import polars as pl

from cierre.book import OUTSIDE
from cierre.office import store
from cierre.office.beside import Register
from cierre.office.changes import Changes, standing
from cierre.office.links import rows

PARTIES: Final = ("holder", "unit")
"""What of a leg says whose an item is."""

CLOSED: Final = 5_000_000
"""``seniority`` of an item that was closed on the day it entered; open ones are below it all."""

MIDDLE: Final = CLOSED // 2
"""What the ``seniority`` of open items is below, and that of closed ones above."""

NEVER: Final = 9_000_000
"""The due day of an item that has none."""

BETWEEN: Final = "\x1f"
"""What stands before and behind each of an item's own fields, as ``line=cards``."""

_LEGS: Final = ("category", "place", *PARTIES)
_AT_ONCE: Final = 20_000


def folded(texts: pl.Series) -> pl.Series:
    """The texts without accents and in small letters, as they are searched."""
    if (texts.str.len_bytes() != texts.str.len_chars()).any():
        texts = texts.str.normalize("NFKD").str.replace_all(r"\p{M}", "")
    return texts.str.to_lowercase()


def folded_text(text: str) -> str:
    """The same of one text."""
    return str(folded(pl.Series([text]))[0])


def register_number(office: str, book: str) -> int:
    """The number that a book's rows are kept under; 0 when it has none."""
    found = Register.objects.filter(office=office, book=book).values_list("id", flat=True)
    return next(iter(found), 0)


def write_changes(changes: Changes) -> None:
    """Write what changes of items, their moves, and the rows that they are listed by.

    Call it in a transaction.
    """
    store.write_changes(changes)
    new, moves = changes.new_items, changes.moves
    if new.height:
        if not changes.of_new_items:
            moves = moves.join(new.select(item="id"), on="item", how="semi", maintain_order="left")
        _write(new, moves)
    if changes.changed_items.height:
        make_rows_anew(changes.changed_items["id"].to_list())


def keep_rows_anew(office: str, book: str) -> None:
    """Make all rows of a book anew, as for what was recorded before there were any.

    Call it in a transaction.
    """
    make_rows_anew(sorted(item for (item,) in rows(_IDS, office, book)))


def rows_of(items: pl.DataFrame, moves: pl.DataFrame) -> pl.DataFrame:
    """The rows of items by their moves, but for their ``register``; none of what never entered."""
    histories = moves.sort("item", "sequence").with_columns(pl.col("day").cast(pl.Int32))
    last = histories.group_by("item").agg(pl.col(f"to_{name}").last().alias(name) for name in _LEGS)
    enters = pl.col("day").filter(pl.col("from_state").cast(pl.String) == OUTSIDE).min()
    spans = standing(histories).group_by("item").agg(
        entered=pl.coalesce(enters, pl.col("day").min()).cast(pl.Int64),
        ended=pl.col("day").max().cast(pl.Int64),
    )  # fmt: skip
    found = spans.join(last, on="item")
    whole = items.join(found, left_on="id", right_on="item", how="inner", maintain_order="left")
    lasted = pl.max_horizontal(pl.col("ended") - pl.col("entered"), 0)
    seniority = pl.when(pl.col("remaining") == 0).then(CLOSED - lasted).otherwise("entered")
    texts = [folded(whole[name]) for name in ("number", "title", "customer")]
    return whole.select(
        "id",
        "number",
        pl.concat_str(*texts, separator=" ").alias("searched"),
        "state",
        *_LEGS,
        "entered",
        pl.col("due").cast(pl.Int32).cast(pl.Int64).fill_null(NEVER),
        seniority.alias("seniority"),
        _own(whole["fields"]),
    )


def formers_of(moves: pl.DataFrame) -> pl.DataFrame:
    """Who is named by some leg of the items' moves and does not have them now."""
    histories = moves.sort("item", "sequence")
    several = [
        histories.filter(
            pl.col(f"{side}_{kind}") != pl.col(f"to_{kind}").last().over("item")
        ).select("item", name=pl.col(f"{side}_{kind}").cast(pl.String), kind=pl.lit(kind))
        for kind in PARTIES
        for side in ("from", "to")
    ]  # fmt: skip
    found = pl.concat(several).filter(pl.col("name") != "")
    return found.select("item", "kind", "name").unique().sort("item", "kind", "name")


_IDS = "SELECT id FROM items WHERE office = %s AND book = %s"


def _own(fields: pl.Series) -> pl.Series:
    distinct = fields.unique()
    told = [_as_text(each) for each in distinct.to_list()]
    return fields.replace_strict(distinct, pl.Series(told, dtype=pl.String)).alias("own")


def _as_text(fields: str) -> str:
    named = sorted(json.loads(fields or "{}").items())
    return "".join(own_field(name, str(value)) for name, value in named)


def own_field(name: str, value: str) -> str:
    """A field as the rows have it."""
    return f"{BETWEEN}{name}={value}{BETWEEN}"


def make_rows_anew(several: list[int]) -> None:
    """Make the rows of some items anew, by their ids. Call it in a transaction."""
    for start in range(0, len(several), _AT_ONCE):
        some = several[start : start + _AT_ONCE]
        with store.reading_what_it_wrote():
            stored = store.read_stored(some)
        store.delete_those("register_rows", "id", some)
        store.delete_those("register_former", "item", some)
        _write(stored.items, stored.moves)


def _number_of(items: pl.DataFrame) -> int:
    found, _ = Register.objects.get_or_create(office=items["office"][0], book=items["book"][0])
    return int(found.id)


def _write(items: pl.DataFrame, moves: pl.DataFrame) -> None:
    number = pl.lit(_number_of(items), pl.Int64).alias("register")
    store.insert("register_rows", rows_of(items, moves).with_columns(number))
    formers, first = formers_of(moves), store.last_id("register_former") + 1
    ids = (first + pl.int_range(pl.len(), dtype=pl.Int64)).alias("id")
    store.insert("register_former", formers.with_columns(number, ids))
