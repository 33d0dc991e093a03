"""What was understood of a table, told line by line in the words of who reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import polars as pl

from cierre.books import wording
from cierre.sources.entering import entering_column, without_entry
from cierre.sources.names import book_labels, general_labels, name_of_book
from cierre.sources.tables.catalogue import say
from cierre.sources.tables.columns import STATE, TIME
from cierre.sources.tables.currencies import Currency
from cierre.sources.tables.decisions import Decisions
from cierre.sources.tables.importing import Table, named_otherwise
from cierre.sources.tables.mapping import headings_changed
from cierre.sources.tables.records import Records
from cierre.sources.tables.shapes import DAY, GROUP, MARK, MONTH
from cierre.sources.tables.summaries import is_summary
from cierre.sources.tables.summed_rows import COUNTS, LASTS, SHARES
from cierre.spoken import spoken_language

_ROWS_NAMED = 12


def currency_lines(found: Currency | None) -> Iterator[str]:
    """The currency of a new office that has amounts, and by what it is told."""
    if found is not None and found.money:
        how = "usual" if not found.mark else "sure" if found.sure else "several"
        heading = "" if found.heading.startswith(":") else found.heading
        yield say(
            "understood-currency", currency=found.code, mark=found.mark, how=how, heading=heading
        )


def lines_of(table: Table) -> Iterator[str]:
    """A table that is records: its rows, columns, words, people, and what was left out."""
    records, decisions = table.records, table.decisions
    assert records is not None
    assert decisions is not None
    sheets = ", ".join(sheet for sheet in table.judged.sheetful.sheets if sheet) or "none"
    name = name_of_book(records.book.id)
    yield say("understood-table", sheets=sheets, rows=records.cells.height, book=name)
    if is_summary(decisions.columns):
        yield say("understood-summary", count=_counted(records.cells))
    elif records.moves.height:
        yield say("understood-events", count=records.moves.height)
    program = table.judged.sheetful.regions[0].grid.program
    if program:
        yield say("understood-program", program=program)
    else:
        yield from _columns(table, decisions)
    yield from _words(decisions)
    for heading, ways in named_otherwise(table).items():
        yield say("understood-names", heading=heading, names=" · ".join(_several_ways(ways)))
    if "number" not in decisions.columns.values() and not is_summary(decisions.columns):
        yield say("made-numbers")
    if not is_summary(decisions.columns):
        yield from _undated(records)
    for code, rows in records.doubts.items():
        yield say(code, count=len(rows), rows=_numbers(rows))
    yield from _left_out(table, records)
    for wrong in table.wrong_totals:
        yield say(
            "wrong-total",
            heading=wrong.heading,
            row=wrong.row,
            said=str(wrong.said),
            sum=str(wrong.sum),
        )


def _undated(records: Records) -> Iterator[str]:
    """What is told of records of which nobody knows when they came, and of steps without a day."""
    book, undated = records.book, records.undated
    entries = len(without_entry(undated, book))
    if entries:
        column = column_name(book.id, entering_column(book)[0])
        yield say("undated-entries", count=entries, column=column)
    entered = pl.col("state") == book.sheet.steps[0].reaching
    steps = undated.filter(~pl.col("dated") & ~entered).height
    if steps:
        yield say("undated-steps", count=steps)


def _counted(cells: pl.DataFrame) -> int:
    return int(cells["quantity"].cast(pl.Int64).sum())


def _columns(table: Table, decisions: Decisions) -> Iterator[str]:
    full, book = table.judged.sheetful, decisions.book.id
    named = [
        say("understood-column", heading=heading, column=column_name(book, column))
        for heading, column in decisions.columns.items()
    ]
    yield say("understood-columns", columns=" · ".join(named))
    unused = [
        name
        for name in full.headings
        if name not in decisions.columns and name not in (DAY, MONTH, GROUP, MARK)
    ]
    if unused:
        yield say("left-columns", columns=", ".join(unused))
    if table.mapping is not None:
        new, gone = headings_changed(table.mapping, full)
        if new:
            yield say("mapping-new-columns", columns=", ".join(new))
        if gone:
            yield say("mapping-gone-columns", columns=", ".join(gone))


def _words(decisions: Decisions) -> Iterator[str]:
    if decisions.states:
        labels = book_labels(decisions.book.id, "state")
        told = [
            say("understood-column", heading=word.strip(), column=labels.get(state, (state,))[0])
            for word, state in decisions.states.items()
            if state
        ]
        yield say("understood-states", states=" · ".join(dict.fromkeys(told)))
    several = _several_ways(decisions.people.meant)
    if several:
        yield say("understood-people", people=" · ".join(several))
    if decisions.order:
        yield say("understood-order", order=decisions.order)
    for year in sorted(set(decisions.years.values())):
        yield say("understood-year", year=str(year))


def _left_out(table: Table, records: Records) -> Iterator[str]:
    out: dict[str, list[int]] = {}
    for _, row, why in table.judged.sheetful.left_out:
        out.setdefault(why, []).append(row)
    for refused in records.refused:
        out.setdefault(refused.why, []).append(refused.row)
    if out:
        parts = [
            say("left-rows-of", why=why, count=len(rows), rows=_numbers(rows))
            for why, rows in out.items()
        ]
        yield say("left-rows", rows="; ".join(parts))


def column_name(book: str, column: str) -> str:
    """What a column of a book is called in the language spoken now."""
    if column == STATE:
        return say("column-state")
    if column.endswith(TIME):
        return say("column-time", column=column_name(book, column.removesuffix(TIME)))
    if column.startswith(SHARES):
        ratio = measure_name(book, column.removeprefix(SHARES))
        return say("column-shares", ratio=ratio)
    for kind, message in ((COUNTS, "column-counts"), (LASTS, "column-lasts")):
        if column.startswith(kind):
            state = column.removeprefix(kind)
            return say(message, state=book_labels(book, "state").get(state, (state,))[0])
    labels = {**general_labels(), **book_labels(book, "column")}
    return labels.get(column, (column,))[0]


def _several_ways(meant: Mapping[str, str]) -> list[str]:
    ways: dict[str, list[str]] = {}
    for way, name in meant.items():
        ways.setdefault(name, []).append(way)
    return [_with_ways(name, sorted(set(those) - {name})) for name, those in sorted(ways.items())]


def _with_ways(name: str, others: Sequence[str]) -> str:
    return f"{name} ({', '.join(others)})" if others else name


def _numbers(rows: Iterable[int]) -> str:
    those = sorted(rows)
    shown = ", ".join(map(str, those[:_ROWS_NAMED]))
    return f"{shown}…" if len(those) > _ROWS_NAMED else shown


def measure_name(book: str, measure: str) -> str:
    """What a measure of a book is called in the language spoken now."""
    text = wording(book, spoken_language())
    found = re.search(rf"^{measure} =.*?\n    \.label = (.+)$", text, re.MULTILINE | re.DOTALL)
    return found[1].splitlines()[0] if found else measure
