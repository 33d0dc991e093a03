"""A table as it was understood, with all that may be said otherwise of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cierre.book import Book, Column
from cierre.books import load_books
from cierre.office.understood import column_name, lines_of
from cierre.sources.names import book_labels, fold, name_of_book
from cierre.sources.tables.addressed import addresses
from cierre.sources.tables.assigned import declared
from cierre.sources.tables.catalogue import say
from cierre.sources.tables.columns import STATE
from cierre.sources.tables.decisions import SAME
from cierre.sources.tables.event_records import NO_CHANGE
from cierre.sources.tables.importing import Imported, Table, named
from cierre.sources.tables.names_together import bring_names_together
from cierre.sources.tables.people import name_tokens
from cierre.sources.tables.shapes import DAY, GROUP, MARK, MONTH
from cierre.sources.tables.summaries import is_summary
from cierre.web.language import words

_SHOWN_ROWS = 6
_SHOWN_WORDS = 60
_SHOWN_OUT = 40
_LONGEST = 80
_MADE = (MARK, DAY, MONTH, GROUP)


def address_of(table: Table, file: Imported) -> str:
    """What stands before the keys of answers for the table alone."""
    tables = [each.judged.sheetful for each in file.tables]
    return addresses(file.file, tables)[table.judged.sheetful]


def table_told(table: Table, file: Imported) -> dict[str, Any]:
    """Its sheets, columns, first rows, words, names, and what was left out."""
    full, decisions = table.judged.sheetful, table.decisions
    address = address_of(table, file)
    told: dict[str, Any] = {
        "address": address,
        "sheets": [each for each in full.sheets if each],
        "book_key": f"{address}book",
        "rows": [*_rows(table)],
        "why": "",
        "book": "skip" if table.why == "skip" else "",
    }
    if decisions is None or table.records is None:
        return told | {"why": say("left-table", sheet="", why=table.why or "none")}
    book = decisions.book
    if is_summary(decisions.columns):
        told["book_key"] = f"{address}aggregate:{named(full)}"
    return told | {
        "book": book.id,
        "book_name": name_of_book(book.id),
        "records": table.records.cells.height,
        "columns": [_column(heading, table) for heading in full.headings],
        "choices": columns_of(book, set(decisions.columns.values())),
        "states": [*_words(decisions.states)][:_SHOWN_WORDS],
        "state_choices": states_of(book, logged=table.records.moves.height > 0),
        "names": [*_names(table)],
        "order": decisions.order if decisions.order in ("dmy", "mdy") else "",
        "mark": decisions.mark,
        "out": [*_out(table)],
        "wrong": [
            say(
                "wrong-total",
                heading=each.heading,
                row=each.row,
                said=str(each.said),
                sum=str(each.sum),
            )
            for each in table.wrong_totals
        ],
        "lines": [*lines_of(table)][1:],
    }


def _words(states: Mapping[str, str | None]) -> Iterator[dict[str, str]]:
    """Words for states with what they mean, those that differ by case alone once."""
    known: set[str] = set()
    for word, state in states.items():
        if fold(word) not in known:
            known.add(fold(word))
            yield {"word": word, "state": state or ""}


def columns_of(book: Book, there: set[str]) -> list[dict[str, str]]:
    """The columns of a book's sheet by name, and those that a table of another shape has."""
    own = [STATE, *(column.id for column in book.sheet.columns)]
    others = sorted(there - set(own))
    return [{"value": each, "name": column_name(book.id, each)} for each in (*own, *others)]


def states_of(book: Book, *, logged: bool) -> list[dict[str, str]]:
    """The states of a book by name; in a log a word may change none."""
    labels = book_labels(book.id, "state")
    found = [{"value": each.id, "name": labels.get(each.id, (each.id,))[0]} for each in book.states]
    nothing = {"value": NO_CHANGE, "name": words("start").say("choice-no-change")}
    return [*found, nothing] if logged else found


def examples(table: Table, heading: str) -> list[str]:
    """Three of the cells that stand most often under a heading."""
    seen = table.judged.sheetful.profiles.get(heading)
    texts = seen.counts.to_series(0).head(3).to_list() if seen is not None else []
    return [str(text)[:_LONGEST] for text in texts if text is not None]


def _column(heading: str, table: Table) -> dict[str, Any]:
    assert table.decisions is not None
    column = table.decisions.columns.get(heading, "")
    name = column_name(table.decisions.book.id, column) if column else ""
    return {
        "heading": _heading(heading),
        "key": f"column:{heading}",
        "column": column,
        "name": name,
        "made": heading in _MADE,
    }


def _heading(heading: str) -> str:
    """A heading as it is shown: of columns that nobody gave a name, what they are."""
    said = {
        "(section)": "heading-section", "(sheet)": "heading-sheet", DAY: "heading-day",
        MONTH: "heading-month", MARK: "heading-cell", GROUP: "heading-group",
    }.get(heading)  # fmt: skip
    return words("start").say(said) if said else heading


def _rows(table: Table) -> Iterator[list[str]]:
    """The first rows of a table as they were written."""
    full = table.judged.sheetful
    shown = full.body.head(_SHOWN_ROWS).select(full.headings)
    for row in shown.rows():
        yield ["" if cell is None else str(cell)[:_LONGEST] for cell in row]


def _names(table: Table) -> Iterator[dict[str, Any]]:
    """People, teams, places and kinds as they were brought together, each with its ways."""
    assert table.decisions is not None
    decisions, title = table.decisions, words("start")
    meant: dict[str, dict[str, str]] = {
        "person": dict(decisions.people.meant),
        "unit": dict(decisions.units.meant),
    }
    for heading, column in decisions.columns.items():
        kind = (declared(decisions.book, column) or Column("", "")).fills.partition(":")[0]
        seen = table.judged.sheetful.profiles.get(heading)
        if kind in SAME and seen is not None:
            ways = bring_names_together(
                dict(seen.counts.iter_rows()),
                contained=kind == "place",
                answered=decisions.same.get(kind, {}),
            )
            meant.setdefault(kind, {}).update({w: name for w, name in ways.items() if name})
    for kind, ways_of in meant.items():
        found = _grouped(kind, ways_of)
        if found and (kind in ("person", "unit", "place") or any(e["others"] for e in found)):
            shown = found[:_SHOWN_WORDS]
            yield {"kind": kind, "title": title.say(f"names-{kind}"), "names": shown}


def _grouped(kind: str, meant: Mapping[str, str]) -> list[dict[str, Any]]:
    ways: dict[str, list[str]] = {}
    for way, name in meant.items():
        ways.setdefault(name, []).append(way)
    return [
        _name(kind, name, sorted(set(those) - {name}))
        for name, those in sorted(ways.items(), key=lambda each: (len(each[1]) < 2, each[0]))
    ]


def _name(kind: str, name: str, ways: Sequence[str]) -> dict[str, Any]:
    """A name with the other ways of writing it; those that differ by spaces alone are not shown."""
    others = [way for way in ways if " ".join(way.split()) != name]
    told = [
        {"way": way, "apart": _may_part(kind, way, name), "other": way in others} for way in ways
    ]
    return {"name": name, "ways": told, "others": others}


def _may_part(kind: str, way: str, name: str) -> bool:
    """Whether a way may be somebody else's: it differs by more than case and accents."""
    if kind == "unit":
        return False
    return sorted(name_tokens(way)) != sorted(name_tokens(name))


def _out(table: Table) -> Iterator[dict[str, Any]]:
    """The rows that are taken for no records, with what stands in them and why."""
    shown = 0
    for region in table.judged.sheetful.regions:
        texts = {
            row["row"]: " · ".join(str(v) for k, v in row.items() if k != "row" and v is not None)
            for row in region.grid.cells.iter_rows(named=True)
        }
        for number, why in region.left_out:
            shown += 1
            if shown > _SHOWN_OUT:
                return
            yield {
                "sheet": region.grid.sheet,
                "row": number,
                "why": words("start").say("row-out", why=why),
                "text": texts.get(number, "")[: 2 * _LONGEST],
            }


def books_there() -> list[dict[str, str]]:
    """Every book by name."""
    return [{"value": each, "name": name_of_book(each)} for each in load_books()]
