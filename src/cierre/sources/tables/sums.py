"""What the columns of numbers of a table add up to."""

from __future__ import annotations

from decimal import Decimal

from cierre.sources.tables.assigned import declared
from cierre.sources.tables.columns import TIME
from cierre.sources.tables.importing import Table


def sums(table: Table) -> dict[str, int]:
    """Totals over the records of columns of numbers: hundredths, seconds, or pieces as they are."""
    assert table.records is not None
    assert table.decisions is not None
    book, cells = table.records.book, table.records.cells
    found = {}
    further = ("paid_amount",) if table.judged.sheetful.shape == "months" else ()
    for column in dict.fromkeys((*table.decisions.columns.values(), *further)):
        kind = (declared(book, column) or book.sheet.columns[0]).fills.partition(":")[0]
        if (
            column.endswith(TIME)
            or kind not in ("amount", "value", "worth", "seconds")
            or column not in cells.columns
        ):
            continue
        values = [Decimal(text) for text in cells[column].drop_nulls().to_list()]
        whole = kind == "seconds" or (kind != "worth" and book.quantity == "quantity")
        found[column] = int(sum(values) if whole else sum(values) * 100)
    return found
