"""A book's own dimensions, out of the items' JSON into real columns of its moves."""

from __future__ import annotations

import ibis.expr.types as ir

from cierre.book import Book


def with_dimensions(moves: ir.Table, items: ir.Table, book: Book) -> ir.Table:
    """The moves with a text column for each dimension; "" where the item has none."""
    if not book.dimensions():
        return moves
    fields = items.select(
        dimension_item=items.id,
        **{
            name: items.fields.cast("json")[name].cast("json").str.fill_null("")
            for name in book.dimensions()
        },
    )
    joined = moves.left_join(fields, moves.item == fields.dimension_item)
    return joined.drop("dimension_item").mutate(
        **{name: joined[name].fill_null("") for name in book.dimensions()}
    )
