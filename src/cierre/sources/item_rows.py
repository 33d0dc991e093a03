"""The item of each row: its number, title, customer, due day and the book's own fields."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from cierre.book import Book

ITEMS = pl.Schema(
    {
        "number": pl.String,
        "title": pl.String,
        "customer": pl.String,
        "due": pl.Date,
        "fields": pl.String,
    }
)


FURTHER = ":further"
"""The column with what an office keeps beside the book's columns: a JSON object, or null."""


def item_rows(rows: pl.DataFrame, book: Book) -> pl.DataFrame:
    """Items of parsed rows; texts are "" when there are none, ``fields`` is a JSON object.

    What the office keeps beside the book's columns is its ``further``.
    """
    columns = {column.fills: column.id for column in book.sheet.columns}
    return rows.select(
        "number",
        title=_text(columns.get("title")),
        customer=_text(columns.get("customer")),
        due=pl.col(columns["due"]) if "due" in columns else pl.lit(None, pl.Date),
        fields=_json(book, columns, further=FURTHER in rows.columns),
    ).cast(ITEMS)


def customers_of(rows: pl.DataFrame, book: Book) -> Mapping[str, str]:
    """Whom each item is for, by its number; "" when nobody is said.

    Nobody asks for them in a book that takes nothing in excess.
    """
    if book.excess is None:
        return {}
    named = {column.fills: column.id for column in book.sheet.columns}
    customer = pl.col(named["customer"]).fill_null("") if "customer" in named else pl.lit("")
    return dict(rows.filter(pl.col("number").is_not_null()).select("number", customer).iter_rows())


def _text(column: str | None) -> pl.Expr:
    return pl.col(column).fill_null("") if column else pl.lit("")


def _json(book: Book, columns: dict[str, str], *, further: bool) -> pl.Expr:
    members = []
    if further:
        members.append(pl.format('"further":{}', FURTHER))
    for field in book.fields:
        column = columns.get(f"field:{field.id}")
        if column:
            value = pl.col(column).cast(pl.String) if field.kind == "date" else pl.col(column)
            alone = pl.struct(value.alias(field.id)).struct.json_encode()
            member = alone.str.strip_prefix("{").str.strip_suffix("}")
            members.append(pl.when(value.is_not_null()).then(member))
    if not members:
        return pl.lit("{}")
    inside = pl.concat_str(members, separator=",", ignore_nulls=True)
    return pl.concat_str([pl.lit("{"), inside, pl.lit("}")])
