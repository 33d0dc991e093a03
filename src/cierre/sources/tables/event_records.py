"""A table with a row an event as records of items and the further moves that its events are."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

import polars as pl

from cierre.book import Book
from cierre.sources.names import fold
from cierre.sources.rows import filled_steps
from cierre.sources.tables.assigned import declared
from cierre.sources.tables.cells_read import as_named, column_read, numbers_read, replaced
from cierre.sources.tables.columns import STATE
from cierre.sources.tables.days import read_days
from cierre.sources.tables.decisions import Decisions, decide
from cierre.sources.tables.events import (
    AT,
    CHANGING,
    COLUMNS,
    NUMBER,
    PERSON,
    UNDATED,
    UNIT,
    Log,
    without,
)
from cierre.sources.tables.orders import ORDERS, decided_order
from cierre.sources.tables.people import is_nobody
from cierre.sources.tables.records import Records, Refused, make_records
from cierre.sources.tables.states import read_states
from cierre.sources.tables.understanding import ROW, SHEET, Judged, Question
from cierre.sources.tables.vocabulary import general

NO_CHANGE = "none"
"""The answer for a word that changes no state."""

_QUANTITY = "quantity"
_OF_STEPS = {"amount": _QUANTITY, "value": "value", "reason": "reason"}
"""Which cell of a further move says what a column says of some of its item's steps."""
_OF_EVENTS = ("at", "person", "unit", "state", "seconds", "number")
"""What columns fill that events say, and no item for itself."""


TOTAL = "total:"
"""Before the id of a column of amounts: each event says what they come to, itself included."""


@dataclass(frozen=True)
class _Split:
    """The columns by heading: those of the items, and those that each event says for itself.

    ``running`` are the headings of those that are running totals.
    """

    items: Mapping[str, str]
    events: Mapping[str, str]
    running: frozenset[str]


def read_log(
    judged: Judged, log: Log, answers: Mapping[str, str], zone: str
) -> tuple[Decisions, Records]:
    """What the table was decided to be read as, and its records with their further moves.

    ``judged`` is the whole table, a row an event.
    """
    assert judged.reading is not None
    book, at = judged.reading.book, log.heading(AT)
    split = _split(judged, log, answers)
    those = (at, log.heading(STATE), log.heading(UNDATED), *split.events)
    gone = [name for name in those if name and name not in split.items]
    of_items = replace(judged, sheetful=without(log.items, *gone), near=())
    told = {key: to for key, to in answers.items() if not key.startswith(("column:", "state:"))}
    told |= {f"column:{name}": split.items.get(name, "") for name in of_items.sheetful.headings}
    decisions = decide(of_items, told)
    decisions = _with_order(decisions, judged, at, answers)
    states, asked = _states(judged, log, book, answers)
    records = make_records(of_items, decisions, zone, logged=True)
    moves, undated = _moves(judged, log, replace(decisions, states=states), split, zone)
    columns = {**decisions.columns, **split.events, **log.columns}
    columns |= {name: f"{TOTAL}{columns[name]}" for name in split.running}
    whole = replace(
        decisions,
        columns={name: columns[name] for name in judged.sheetful.headings if name in columns},
        states=states,
        questions=(*decisions.questions, *asked),
    )
    logged = tuple(columns_logged(book, {each for each in states.values() if each}, moves.columns))
    found = _with_moves(records, moves, undated, log)
    return whole, replace(found, logged=logged, exact=_by_a_program(judged, log))


def _by_a_program(judged: Judged, log: Log) -> bool:
    """Whether nobody can have typed the moments: all to the second, the year first."""
    moments = judged.sheetful.profiles[log.heading(AT)].texts.drop_nulls()
    written = moments.str.contains(_TO_THE_SECOND)
    return bool(judged.sheetful.declared) or bool(written.all())


_TO_THE_SECOND = r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d"


def columns_logged(book: Book, states: Collection[str], columns: Collection[str]) -> Iterator[str]:
    """The columns that a sheet of the book would have for what the events tell."""
    reached = {step.id: step.reaching for step in book.sheet.steps}
    for column in book.sheet.columns:
        kind = column.fills.partition(":")[0]
        steps = filled_steps(column) if kind in ("at", "seconds") else ()
        # every event has a moment; which steps it is the moment of, its state says
        if (kind in columns and kind != AT) or any(reached.get(step) in states for step in steps):
            yield column.id


def _split(judged: Judged, log: Log, answers: Mapping[str, str]) -> _Split:
    assert judged.reading is not None
    book = judged.reading.book
    entering = book.sheet.steps[0].id
    named = {each.letter: each.column for each in judged.reading.matches}
    said = {key.partition(":")[2]: to for key, to in answers.items() if key.startswith("column:")}
    named = {name: to for name, to in named.items() if to not in said.values()}
    named |= {name: to for name, to in said.items() if to not in COLUMNS and name in
              judged.sheetful.headings}  # fmt: skip
    running = frozenset(name for name, column in named.items() if column.startswith(TOTAL))
    named = {name: column.removeprefix(TOTAL) for name, column in named.items()}
    items, events = {log.heading(NUMBER): NUMBER}, {}
    for name, column in named.items():
        found = declared(book, column)
        if found is None or name in log.columns:
            continue
        kind = found.fills.partition(":")[0]
        if kind in _OF_STEPS and (":" in found.fills or kind == "reason"):
            events[name] = column
        elif column == entering or kind not in (
            "at",
            "person",
            "unit",
            "state",
            "seconds",
            "number",
        ):
            items[name] = column
        if (kind in CHANGING and ":" not in found.fills) or (kind == "amount" and name in running):
            events[name] = column
    if entering not in items.values():
        items[log.heading(AT)] = entering
    return _Split(items, events, running)


def _with_order(
    decisions: Decisions, judged: Judged, at: str, answers: Mapping[str, str]
) -> Decisions:
    """The decisions, the order of day and month being that of all columns together."""
    if decisions.order in ORDERS or at in decisions.columns:
        return decisions
    seen = judged.sheetful.profiles[at]
    entering = decisions.book.sheet.steps[0].id
    days = {at: read_days(seen.texts, seen.native)}
    order, asked = decided_order(days, judged, answers, {at: entering}, decisions.book)
    known = {each.key for each in decisions.questions}
    more = tuple(each for each in asked if each.key not in known)
    return replace(
        decisions, order=order or decisions.order, questions=(*decisions.questions, *more)
    )


def _states(
    judged: Judged, log: Log, book: Book, answers: Mapping[str, str]
) -> tuple[Mapping[str, str | None], list[Question]]:
    """The states of the log's words, "" for those that change none."""
    texts = judged.sheetful.profiles[log.heading(STATE)].texts
    words = texts.drop_nulls().unique(maintain_order=True).to_list()
    said = {key.partition(":")[2]: to for key, to in answers.items() if key.startswith("state:")}
    nothing = {fold(word) or word for word, to in said.items() if to in (NO_CHANGE, "")}
    known = {fold(word) or word for word in said}
    nothing |= general().nothing - known
    changing = [word for word in words if (fold(word) or word) not in nothing]
    read = read_states(book, changing, "", said)
    choices = (*(state.id for state in book.states), NO_CHANGE)
    asked = [Question("state", word, choices) for word in read.unknown]
    return {word: read.meant.get(word, "") for word in words}, asked


def _moves(
    judged: Judged, log: Log, decisions: Decisions, split: _Split, zone: str
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The events as cells of further moves, and those without a moment."""
    full, book, at = judged.sheetful, decisions.book, log.heading(AT)
    entering = book.sheet.steps[0].id
    alone = replace(decisions, columns={at: entering})
    state, person, unit = (log.heading(each) for each in (STATE, PERSON, UNIT))
    frame = full.body.select(
        SHEET,
        ROW,
        pl.col(log.heading(NUMBER)).alias(NUMBER),
        column_read(judged, alone, at, entering, zone).alias(AT),
        replaced(full.profiles[state].texts, decisions.states).replace("", None).alias(STATE),
    )
    for name, column in ((person, PERSON), (unit, UNIT)):
        if name:
            keyed = _keyed(full.profiles[name].texts)
            # where every row says who has it, one that names nobody says that nobody has
            frame = frame.with_columns(
                (keyed.fill_null("") if full.declared else keyed).alias(column)
            )
    undated = log.heading(UNDATED)
    frame = frame.with_columns(
        (pl.lit(full.profiles[undated].texts).is_not_null() if undated else pl.lit(value=False))
        .alias(UNDATED)
    )  # fmt: skip
    said: dict[str, list[pl.Expr]] = {}
    for name, column in split.events.items():
        if name not in split.running:
            kind, cells = _of_step(judged, decisions, name, column)
            said.setdefault(kind, []).append(cells)
    frame = frame.with_columns(pl.coalesce(cells).alias(kind) for kind, cells in said.items())
    totals = {name: column for name, column in split.events.items() if name in split.running}
    frame = frame.with_columns(
        pl.Series(name, numbers_read(judged, decisions, name, "amount")) for name in totals
    )
    if log.latest_first:
        frame = frame.reverse()
    for name, column in totals.items():
        frame = _with_differences(frame, name, column, book)
    return frame.filter(pl.col(AT).is_not_null()), frame.filter(pl.col(AT).is_null())


def _keyed(texts: pl.Series) -> pl.Series:
    """Names that a program writes: two that are not alike are not the same."""
    words = texts.drop_nulls().unique().to_list()
    return replaced(texts, {w: None if is_nobody(w) else " ".join(w.split()) for w in words})


def _of_step(judged: Judged, decisions: Decisions, name: str, column: str) -> tuple[str, pl.Expr]:
    """Which cell of a move a column says, and what of its own steps; null beside other events."""
    found = declared(decisions.book, column)
    assert found is not None
    kind, _, steps = found.fills.partition(":")
    if kind not in ("amount", "value"):
        return kind, pl.lit(as_named(judged.sheetful.profiles[name].texts))
    cells = pl.lit(numbers_read(judged, decisions, name, kind))
    reaching = [e.reaching for e in decisions.book.sheet.steps if e.id in steps.split(",")]
    return _OF_STEPS[kind], pl.when(pl.col(STATE).is_in(reaching)).then(cells)


def _with_differences(frame: pl.DataFrame, name: str, column: str, book: Book) -> pl.DataFrame:
    """The events, how much each moved being by how much more a running total then was.

    What an item came to in all is so when it enters and when something is added to it.
    """
    found = declared(book, column)
    assert found is not None
    steps = filled_steps(found)
    reaching = [each.reaching for each in book.sheet.steps if each.id in steps]
    total = pl.col(name).cast(pl.Decimal(38, 6))
    before = total.forward_fill().shift(1).over(NUMBER).fill_null(0)
    more = (total - before).cast(pl.String).str.replace(r"\.?0+$", "")
    here = pl.col(STATE).is_in(reaching or list(book.added))
    own = [pl.col(_QUANTITY)] if _QUANTITY in frame.columns else []
    quantity = pl.coalesce(*own, pl.when(here).then(more))
    return frame.with_columns(quantity.alias(_QUANTITY)).drop(name)


def _with_moves(records: Records, moves: pl.DataFrame, undated: pl.DataFrame, log: Log) -> Records:
    """The records, each entering with its first event at the latest, and the moves of theirs."""
    entering = records.book.sheet.steps[0].id
    raw = log.items.body.select(ROW, raw=pl.col(log.heading(NUMBER)))
    numbers = raw.join(records.cells.select(ROW, final="number"), on=ROW).select("raw", "final")
    moves = (
        moves.join(numbers, left_on=NUMBER, right_on="raw", maintain_order="left")
        .with_columns(number="final")
        .drop("final")
    )
    first = moves.group_by(NUMBER).agg(pl.col(AT).min().alias(":first"))
    cells = (
        records.cells.join(first, on="number", how="left", maintain_order="left")
        .with_columns(pl.min_horizontal(entering, ":first").alias(entering))
        .drop(":first")
    )
    refused = [Refused(sheet, row, "no-day") for sheet, row in undated.select(SHEET, ROW).rows()]
    headings = {column: name for name, column in log.columns.items()}
    unknown = moves.filter(pl.col(UNDATED) & pl.col(STATE).is_not_null())
    return replace(
        records,
        cells=cells,
        refused=(*records.refused, *refused),
        moves=moves.drop(UNDATED),
        move_headings=headings,
        undated=unknown.select(NUMBER, STATE, dated=pl.lit(value=False)),
    )
