"""A book's own dimensions, out of the items' JSON into real columns of its moves."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from cierre.book import Book


@ibis.udf.scalar.builtin  # type: ignore[untyped-decorator]
def json_extract_string(fields: str, path: str) -> str:
    """The engine's own: the text at a path of a JSON object, null where there is none."""
    raise NotImplementedError


def with_dimensions(moves: ir.Table, items: ir.Table, book: Book) -> ir.Table:
    """The moves with a text column for each dimension; "" where the item has none."""
    if not book.dimensions():
        return moves
    fields = items.select(dimension_item=items.id, **dimension_columns(items.fields, book))
    joined = moves.left_join(fields, moves.item == fields.dimension_item)
    return joined.drop("dimension_item").mutate(
        **{name: joined[name].fill_null("") for name in book.dimensions()}
    )


def dimension_columns(fields: ir.StringColumn, book: Book) -> dict[str, ir.StringValue]:
    """The text of each dimension out of items' fields; "" where there is none."""
    return {
        name: json_extract_string(fields, f"$.{name}").fill_null("") for name in book.dimensions()
    }
