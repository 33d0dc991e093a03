"""A book's spreadsheets as items and moves: a row an item, a dated column a step.

Everything wrong is found at once. What one row of an item has wrong refuses the whole item, so
that no half a history is ever loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.sources import further_moves
from cierre.sources.again import come_again, come_last
from cierre.sources.differences import subtracted
from cierre.sources.entering import (
    UNDATED,
    as_recorded,
    entered,
    unsaid,
    without_entry,
)
from cierre.sources.event_steps import as_allowed, entered_as_logged
from cierre.sources.faults import as_problems, faults, together
from cierre.sources.first_sheet import EXTENSIONS, Table, read_table
from cierre.sources.headings import Sheet, match_tables
from cierre.sources.histories import LEG, histories
from cierre.sources.item_rows import ITEMS, customers_of, item_rows
from cierre.sources.left_out import as_they_stand, left_out
from cierre.sources.names import book_labels, general_labels
from cierre.sources.others import Others
from cierre.sources.problems import Problem, problem
from cierre.sources.recurring import duties, stepped
from cierre.sources.returning import RETURNED, Numbered, duplicates, numbered
from cierre.sources.rows import parse_rows
from cierre.sources.scales import off_scale
from cierre.sources.standing import Recorded, as_steps, standing_lines
from cierre.sources.stated import other_state
from cierre.sources.steps import SCHEMA, in_order, row_steps
from cierre.sources.strangers import credited_elsewhere
from cierre.sources.timing import with_times
from cierre.sources.undated import without_durations
from cierre.sources.worth import with_worth

FURTHER = "_moves"

_AT_ONCE = 100_000
"""Rows that are played at once."""


@dataclass(frozen=True)
class Rows:
    """What a book's files say: good items with their moves, and what is wrong with the others.

    ``items`` has number, title, customer, due and fields; ``moves`` the facts of
    ``ledger.schema.MOVES`` that need no database, in the order of each item's history. ``refused``
    holds, by file, the rows left out with their problem. A file that cannot be read at all gives
    a problem without a row and no items. ``columns`` are the ids of those that a sheet had.
    """

    items: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=ITEMS))
    moves: pl.DataFrame = field(default_factory=pl.DataFrame)
    problems: tuple[Problem, ...] = ()
    doubts: tuple[Problem, ...] = ()
    """What may be wrong and refuses nothing."""
    left_out: pl.DataFrame = field(default_factory=pl.DataFrame)
    """The ``file`` and ``row`` of what is left out, with its ``problem``."""
    refused: Mapping[str, pl.DataFrame] = field(default_factory=dict)
    rows: int = 0
    columns: tuple[str, ...] = ()
    lines: pl.DataFrame = field(
        default_factory=lambda: standing_lines(SCHEMA.to_frame(), SCHEMA.to_frame(), "UTC")
    )
    """The lines of sheets of further moves that count for items of ``line_numbers``."""
    line_numbers: pl.DataFrame = field(default_factory=lambda: pl.DataFrame({"number": []}))
    returned: pl.DataFrame = field(default_factory=RETURNED.to_frame)
    """Rows whose number is recorded for something else (``returning``): a question."""
    numbers: pl.DataFrame = field(default_factory=lambda: pl.DataFrame({"number": []}))
    """Every number that a row has, left out or not."""


def read_sheet(path: Path, book: Book, directory: Directory) -> Rows:
    """A book's sheet, with the sheet of further moves that stands beside it."""
    beside = [path.with_name(f"{path.stem}{FURTHER}{suffix}") for suffix in EXTENSIONS]
    return read_sheets([path], [each for each in beside if each.exists()], book, directory)


def read_sheets(
    paths: Sequence[Path],
    further: Sequence[Path],
    book: Book,
    directory: Directory,
    recorded: Recorded | None = None,
) -> Rows:
    """A book's sheets and its sheets of further moves, together with what was recorded before."""
    tables, problems = _tables([*paths, *further])
    required = [column.id for column in book.sheet.columns if column.required]
    labels = {
        column.id: book_labels(book.id, "column").get(column.id, ())
        for column in book.sheet.columns
    }
    sheets, wrong = match_tables(tables[: len(paths)], labels, required)
    more, also_wrong = match_tables(
        tables[len(paths) :], further_labels(book), list(further_moves.REQUIRED)
    )
    problems += wrong + also_wrong
    if further and not paths:
        problems.append(problem("moves-alone", further[0].name, other=book.id))
    if problems:
        return Rows(problems=tuple(problems))
    parsed = _parse(sheets, more, recorded or Recorded(), book, directory)
    marks = unsaid(sheets, book)
    rows = sum(sheet.cells.height for sheet in (*sheets, *more))
    # what was read of a long sheet is not kept beside what is made of it, but for its file's name
    tables.clear()
    sheets, more = ([replace(each, cells=each.cells.head(1).rechunk()) for each in several]
                    for several in (sheets, more))  # fmt: skip
    read = _read(parsed, sheets, more, book, directory)
    refused = as_they_stand([*paths, *further], read.left_out)
    return replace(read, rows=rows, refused=refused, columns=(*read.columns, *marks))


def read_records(
    sheets: Sequence[Sheet],
    book: Book,
    directory: Directory,
    undated: pl.DataFrame,
    recorded: Recorded | None = None,
    logs: Sequence[Sheet] = (),
    further: Sequence[Sheet] = (),
) -> Rows:
    """The same of records that were understood in sheets of any shape.

    ``logs`` are further moves of these records as programs log them, ``further`` as people do.

    ``undated`` are the ``number`` and ``state`` of steps that were made on a day that nobody knows,
    or (``dated``) on a known one after an entry that nobody knows: they are counted where they
    stand, and nothing that begins or ends with one has a duration.
    """
    own, more = list(sheets), list(further)
    parsed = _parse(own, more, recorded or Recorded(), book, directory, logs, undated)
    rows = sum(sheet.cells.height for sheet in own)
    return replace(_read(parsed, own, more, book, directory), rows=rows)


@dataclass(frozen=True)
class _Parsed:
    """Each sheet's rows, each duty as often as it came due, with the faults of their cells.

    ``further`` are the steps that the rows do not say themselves, ``undated`` those of which
    nobody knows the day, or how long after the entry.
    """

    frames: list[pl.DataFrame]
    further: pl.DataFrame
    lines: pl.DataFrame
    numbered: pl.DataFrame
    settled: pl.DataFrame
    found: list[pl.DataFrame]
    doubts: list[pl.DataFrame]
    undated: pl.DataFrame
    others: Others
    returned: pl.DataFrame
    logged: bool


def _read(
    parsed: _Parsed,
    sheets: list[Sheet],
    more: list[Sheet],
    book: Book,
    directory: Directory,
) -> Rows:
    numbered, found = parsed.numbered, parsed.found
    bad = _numbers(numbered, together(found))
    parts = [
        _played(part, parsed, bad, (sheets, more), book, directory)
        for part in _parts(sheets, parsed.frames, book)
    ]
    found += [each for part in parts for each in part.found]
    bad = _numbers(numbered, together(found))
    problems = as_problems(together(found))
    loaded = _line_numbers(parsed, bad)
    return Rows(
        items=_good(pl.concat(part.items for part in parts), bad),
        moves=without_durations(
            _good(pl.concat(part.moves for part in parts), bad), parsed.undated
        ),
        problems=problems,
        doubts=as_problems(together(parsed.doubts)),
        left_out=left_out(numbered, bad, problems) if problems else pl.DataFrame(),
        columns=tuple(sorted({column for sheet in sheets for column in sheet.headings})),
        lines=parsed.lines.join(loaded, on="number", how="semi").drop("played"),
        line_numbers=loaded,
        returned=parsed.returned,
        numbers=numbered.select("number").drop_nulls(),
    )


@dataclass(frozen=True)
class _Played:
    """The items of some rows, their moves, and what of them cannot be."""

    items: pl.DataFrame
    moves: pl.DataFrame
    found: list[pl.DataFrame]


_Part = Sequence[tuple[Sheet, pl.DataFrame]]
"""Sheets, each with some of its rows."""


def _parts(sheets: Iterable[Sheet], frames: Iterable[pl.DataFrame], book: Book) -> Iterator[_Part]:
    """All rows, in parts that fit into little memory.

    Where items pay for each other, all of them are one part.
    """
    every = list(zip(sheets, frames, strict=True))
    if book.excess is not None:
        yield every
        return
    for sheet, frame in every:
        for part in frame.iter_slices(_AT_ONCE) if frame.height else (frame,):
            yield [(sheet, part)]


def _played(
    part: _Part,
    parsed: _Parsed,
    bad: pl.DataFrame,
    every: tuple[list[Sheet], list[Sheet]],
    book: Book,
    directory: Directory,
) -> _Played:
    """The rows played, with what further moves say of their items."""
    named = [(sheet, frame.filter(pl.col("number").is_not_null())) for sheet, frame in part]
    rows = pl.concat(frame for _, frame in named)
    steps = [parsed.further.join(rows, on="number", how="semi", maintain_order="left")]
    found: list[pl.DataFrame] = []
    for sheet, frame in named:
        made, wrong = row_steps(frame, sheet, book, directory)
        steps.append(made)
        found += wrong
    bad = pl.concat([bad, _numbers(parsed.numbered, together(found))])
    own, zone = _good(pl.concat(steps), bad), directory.time_zone
    others = parsed.others.of(_good(rows.select("number"), bad))
    ordered = in_order(others.merged(own, zone), zone)
    if parsed.logged:
        ordered = entered_as_logged(ordered)
    ordered = come_again(come_last(ordered, book), book)
    customers = customers_of(rows, book)
    moves, wrong = histories(ordered, book, directory, customers, parsed.settled)
    moves = with_worth(moves, rows, book)
    found += others.disagreeing(moves, wrong, rows, book, zone)
    alone = rows.join(others.steps, on="number", how="anti") if others.steps.height else rows
    found += other_state(alone, moves, every[0], book)
    found += off_scale(moves.filter(pl.col("row") > 0), [*every[0], *every[1]], book, directory)
    items = others.with_facts(item_rows(rows, book))
    timed = with_times(others.with_batches(moves), items, directory)
    timed = timed.drop("file", "heading", "since", "entered")
    legs = [f"{side}_{name}" for side in ("from", "to") for name in LEG]
    return _Played(items, timed.with_columns(pl.col(legs).cast(pl.Categorical)), found)


def _parse(
    sheets: list[Sheet],
    more: list[Sheet],
    recorded: Recorded,
    book: Book,
    directory: Directory,
    logs: Sequence[Sheet] = (),
    undated: pl.DataFrame | None = None,
) -> _Parsed:
    frames, found, elsewhere = [], [], []
    for sheet in sheets:
        frame, wrong = parse_rows(sheet, book, directory)
        frames.append(frame)
        elsewhere.append(credited_elsewhere(frame, sheet, book, directory))
        found += [*wrong, *stepped(frame, book, sheet.headings)]
    came = entered(frames, sheets, book, directory.time_zone)
    late = pl.concat(
        [UNDATED.to_frame() if undated is None else undated, came.undated], how="diagonal"
    )
    unknown = without_entry(late, book)
    frames = as_recorded(came.frames, unknown, book, directory.time_zone, recorded.known)
    named = numbered(
        pl.concat(frames), book, directory.time_zone, recorded.source, recorded.known,
        recorded.choice, unknown,
    )  # fmt: skip
    frames = named.rows(frames)
    more = [replace(sheet, cells=named.further(sheet.cells)) for sheet in more]
    compared = subtracted(frames, sheets, book, directory)
    frames = [each.rows for each in compared]
    found += [each for of_sheet in compared for each in of_sheet.wrong]
    doubts = [each for of_sheet in compared for each in of_sheet.doubts]
    written = pl.concat(frames)
    found.append(duplicates(written, sheets[0].headings["number"]))
    lines, wrong = _lines(more, written, recorded.lines, book, directory)
    further, zone = as_steps(lines), directory.time_zone
    came_due = duties(written, further, book, directory)
    frames = [came_due.rows(frame, book) for frame in frames]
    further = came_due.named(further, zone)
    rows = pl.concat(frames)
    events, wrong_events, doubtful = _events(logs, named, book, directory)
    cells = [sheet.cells for sheet in (*more, *logs)]
    every = pl.concat([each.select("file", "row", "number") for each in (rows, *cells, further)])
    steps = pl.concat([further, came_due.lapses(rows, further, book), *events])
    played = lines.with_columns(played=further["number"])
    others = recorded.others(rows["number"])
    return _Parsed(
        frames,
        steps,
        played,
        came_due.every_number(every),
        recorded.settled,
        others.not_missing([*found, *came.found, *wrong, *wrong_events], rows),
        [*doubts, *doubtful, *elsewhere],
        others.dated(late, book),
        others,
        named.returned,
        logged=bool(logs),
    )


def _events(
    logs: Iterable[Sheet], named: Numbered, book: Book, directory: Directory
) -> tuple[list[pl.DataFrame], list[pl.DataFrame], list[pl.DataFrame]]:
    """The steps of logged events, their faults, and what of them the book cannot take."""
    steps, found, doubts = [], [], []
    for sheet in logs:
        own = replace(sheet, cells=named.further(sheet.cells))
        made, wrong = further_moves.parse_moves(own, book, directory, logged=True)
        allowed, told = as_allowed(made, book)
        steps.append(allowed)
        found += wrong
        doubts += told
    return steps, found, doubts


def _lines(
    more: list[Sheet], rows: pl.DataFrame, known: pl.DataFrame, book: Book, directory: Directory
) -> tuple[pl.DataFrame, list[pl.DataFrame]]:
    """The lines that count for the items of the rows, and every fault in those of the sheets."""
    numbers = rows.select("number").drop_nulls()
    present, found = [SCHEMA.to_frame()], []
    for sheet in more:
        made, wrong = further_moves.parse_moves(sheet, book, directory)
        stranger = ~pl.col("number").is_in(numbers["number"].to_list())
        heading = sheet.headings["number"]
        found += [*wrong, faults(made, stranger, "unknown-number", heading, pl.col("number"))]
        present.append(made)
    mine = known.select(SCHEMA.names())
    if mine.height:
        mine = mine.join(numbers, on="number", how="semi")
    return standing_lines(pl.concat(present), mine, directory.time_zone), found


def _tables(paths: Iterable[Path]) -> tuple[list[Table | None], list[Problem]]:
    tables: list[Table | None] = []
    problems: list[Problem] = []
    for path in paths:
        table, wrong = read_table(path)
        tables.append(table)
        problems += wrong
    return tables, problems


def further_labels(book: Book) -> Mapping[str, Sequence[str]]:
    """What the columns of a book's sheets of further moves are called, by their ids."""
    general, own = general_labels(), book_labels(book.id, "column")
    return {each: (*own.get(each, ()), *general.get(each, ())) for each in further_moves.COLUMNS}


def _line_numbers(parsed: _Parsed, bad: pl.DataFrame) -> pl.DataFrame:
    """Numbers, as lines write them, of which none is left out."""
    refused = parsed.lines.join(bad, left_on="played", right_on="number", how="semi")
    numbered = [each.select("number") for each in (*parsed.frames, parsed.lines)]
    kept = _good(pl.concat(numbered), bad.select("number"))
    return _good(kept, refused.select("number"))


def _numbers(numbered: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    return numbered.join(found, on=["file", "row"], how="semi").select("number").unique()


def _good(frame: pl.DataFrame, bad: pl.DataFrame) -> pl.DataFrame:
    # what has all numbers need not be copied
    good = frame.drop_nulls("number") if frame["number"].null_count() else frame
    return good.join(bad, on="number", how="anti", maintain_order="left") if bad.height else good
