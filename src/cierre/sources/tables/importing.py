"""A file of any shape as what it brings to books, with what was understood and what is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import polars as pl

from cierre.book import Book, Column
from cierre.books import load_books
from cierre.directory import Directory
from cierre.sources.catalogue import speaking, spoken_language
from cierre.sources.doing import Doing, Progress, untold
from cierre.sources.problems import Problem
from cierre.sources.spreadsheet import Rows
from cierre.sources.standing import Recorded
from cierre.sources.tables.addressed import address_of_file, addresses, heard, rows_said
from cierre.sources.tables.assigned import declared
from cierre.sources.tables.currencies import (
    CODES,
    Currency,
    currency_said,
    paid_in,
    without_others,
)
from cierre.sources.tables.decisions import Decisions, decide
from cierre.sources.tables.event_records import read_log
from cierre.sources.tables.events import Log, book_of, log_of
from cierre.sources.tables.files import Read, read_grids
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.mapping import SKIP, Mappings, TableMapping, mapping_for
from cierre.sources.tables.names_together import bring_names_together
from cierre.sources.tables.office import (
    home_zone,
    name_id,
    new_directory,
    with_what_is_named,
)
from cierre.sources.tables.records import Records, make_records
from cierre.sources.tables.rows_of_books import ReadAgainst, as_written, rows_of_books
from cierre.sources.tables.summaries import books_counted, is_summary, read_summary
from cierre.sources.tables.totals import WrongTotal
from cierre.sources.tables.understanding import (
    Judged,
    Question,
    Sheetful,
    judge,
    sheetfuls,
    written_in,
)

UNCOMPUTED = "formula-without-value"
"""The problem of a formula that has no result."""

_HARDLY = 0.2
"""The part of the rows that are wrong in a column from which it is asked what the column is."""
_FOLLOWS = 0.25
"""The part of the rows of the largest table under which a less sure one beside it is left out."""


@dataclass(frozen=True)
class Table:
    """A table of a file, understood. ``records`` is None where it is none of a book's."""

    judged: Judged
    decisions: Decisions | None = None
    records: Records | None = None
    mapping: TableMapping | None = None
    """The mapping of an earlier month by which it was read."""
    why: str = ""
    """Why it is left out: ``none`` of our books, ``counts`` instead of records, ``list`` beside."""

    @property
    def wrong_totals(self) -> tuple[WrongTotal, ...]:
        """Totals of the sheet that its rows do not add up to."""
        regions = self.judged.sheetful.regions
        return tuple(each for region in regions for each in region.wrong_totals)


@dataclass(frozen=True)
class Imported:
    """What a file holds: its tables, the office that they make, questions, and what is wrong."""

    file: str
    grids: tuple[Grid, ...]
    tables: tuple[Table, ...]
    directory: Directory | None
    questions: tuple[Question, ...]
    problems: tuple[Problem, ...] = ()
    rows: Mapping[str, Rows] = field(default_factory=dict)
    """What the records of each book come to."""
    currency: Currency | None = None
    """That of an office which begins with the file, and by what it is told."""

    @property
    def taken(self) -> tuple[Table, ...]:
        """The tables that are records."""
        return tuple(table for table in self.tables if table.records is not None)


def nothing_recorded(_: Book) -> Recorded:
    """Nothing was recorded before."""
    return Recorded()


def read_file(
    path: Path,
    directory: Directory | None = None,
    answers: Mapping[str, str] | None = None,
    mappings: Mappings = (),
    language: str = "",
    recorded: ReadAgainst = nothing_recorded,
    progress: Progress = untold,
) -> Imported:
    """What a file holds, for an office or for one that begins with it.

    ``answers`` are by the keys of questions and go before the ``mappings`` of earlier months. What
    is wrong with a new office's rows is said in ``language``, or in that of its headings.
    What is ``recorded`` of a book is what its rows are read against.
    """
    progress(Doing("reading", path.name))
    grids, problems = read_grids(path)
    progress(Doing("understanding", path.name, sum(grid.cells.height for grid in grids)))
    said = heard(answers or {}, address_of_file(path.name))
    found = sheetfuls(grids, partial(rows_said, said))
    if directory is not None:
        return _imported(
            path, (grids, problems), found, directory, answers or {}, mappings, recorded
        )
    with speaking(language or written_in(found)):
        return _imported(path, (grids, problems), found, None, answers or {}, mappings, recorded)


def _imported(
    path: Path,
    read: Read,
    found: Sequence[Sheetful],
    directory: Directory | None,
    answers: Mapping[str, str],
    mappings: Mappings,
    recorded: ReadAgainst,
) -> Imported:
    grids, problems = read
    known = {each: mapping_for(mappings, each) for each in found}
    where = addresses(path.name, found)
    said = {each: heard(answers, address_of_file(path.name), at) for each, at in where.items()}
    told = {
        each: {**(mapping.answers() if mapping else {}), **_declared(each), **said[each]}
        for each, mapping in known.items()
    }
    logs = {each: log for each in found if (log := log_of(each, told[each]))}
    judged = [_judged(each, logs.get(each), _wanted(each, told[each])) for each in found]
    summed = {
        each.sheetful: judge(each.sheetful, book)
        for each in judged
        if (book := _counted_in(each, told[each.sheetful]))
    }
    judged = [summed.get(each.sheetful, each) for each in judged]
    answers = heard(answers, address_of_file(path.name))
    if not judged:
        asked = () if problems or "empty" in answers else (_of_file(path, Question("empty")),)
        return Imported(path.name, grids, (), directory, asked, problems)
    people = [person.name for person in directory.people] if directory else []
    made = []
    for table in _chosen(judged, told, summed):
        if table.why:
            made.append(table)
            continue
        full, zone = table.judged.sheetful, directory.time_zone if directory else ""
        heeded = told[full]
        if full.declared and not zone:
            # what a program says is a moment of the world; the office's clock shows when that was
            zone = home_zone(spoken_language())
        log = logs.get(full)
        if full in summed:
            decisions, records = read_summary(table.judged, heeded, zone)
        elif log is not None:
            decisions, records = read_log(table.judged, log, heeded, zone)
        else:
            decisions = decide(table.judged, heeded, people)
            records = make_records(table.judged, decisions, zone)
        made.append(replace(table, decisions=decisions, records=records, mapping=known[full]))
    questions = _questions(path, made, said, where)
    taken = [each.records for each in made if each.records is not None]
    rows: dict[str, Rows] = {}
    currency: Currency | None = None
    if taken:
        if directory is None:
            directory, currency = _begun(path, found, made, answers)
            questions += () if currency.known else (Question("currency", "", CODES),)
        made, other = without_others(made, directory.currency, path.name)
        problems = (*problems, *other)
        taken = [each.records for each in made if each.records is not None]
        directory = with_what_is_named(directory, taken)
        rows = {
            book: replace(read, refused=as_written(path.name, _sheetfuls_of(book, made), read))
            for book, read in rows_of_books(taken, path.name, directory, recorded).items()
        }
        doubtful = _doubtful(made, rows, said, where)
        questions = tuple(dict.fromkeys((*questions, *doubtful)))
    if not _asks_of_formulas(grids, made):
        problems = tuple(each for each in problems if each.code != UNCOMPUTED)
    return Imported(path.name, grids, tuple(made), directory, questions, problems, rows, currency)


def _sheetfuls_of(book: str, tables: Sequence[Table]) -> list[Sheetful]:
    return [e.judged.sheetful for e in tables if e.records and e.records.book.id == book]


def _begun(
    path: Path, found: Sequence[Sheetful], made: Sequence[Table], answers: Mapping[str, str]
) -> tuple[Directory, Currency]:
    """The office that begins with a file, and the currency of its amounts."""
    books = [each.records.book.id for each in made if each.records is not None]
    # headings that a program has written say nothing of the office's language
    own = any(not each.declared for each in found)
    spoken = written_in(found) if own else spoken_language()
    directory = new_directory(name_id(path.stem), path.stem, spoken, books)
    currency = currency_said(directory, made, answers)
    return paid_in(directory, currency, answers), currency


def _declared(full: Sheetful) -> dict[str, str]:
    """What the format of the file says of its columns, as answers."""
    return {f"column:{name}": column for name, column in full.declared.items()}


def _counted_in(judged: Judged, told: Mapping[str, str]) -> str:
    """The book that a table of counts is said to be a summary of; empty when of none."""
    if is_summary(told):
        return told.get("book", "")
    full = judged.sheetful
    said = told.get(f"aggregate:{named(full)}", told.get("aggregate", ""))
    return said if judged.counts and said in load_books() else ""


def _wanted(full: Sheetful, told: Mapping[str, str]) -> str:
    """The book that somebody said, or that the format of the file is of; empty when neither."""
    said = told.get("book", "")
    return said if said in load_books() else full.regions[0].grid.book


def _judged(full: Sheetful, log: Log | None, wanted: str) -> Judged:
    """Which book a table is of; one with a row an event by the items that its events are of."""
    if log is None:
        return judge(full, wanted)
    judged = judge(log.items, wanted or book_of(full, log))
    return replace(judged, sheetful=full, counts=False)


def _of_file(path: Path, asked: Question) -> Question:
    """A question that is answered for the file."""
    return replace(asked, address=address_of_file(path.name))


def _doubtful(
    tables: Sequence[Table],
    rows: Mapping[str, Rows],
    said: Mapping[Sheetful, Mapping[str, str]],
    where: Mapping[Sheetful, str],
) -> list[Question]:
    """Columns of which so many cells cannot be that they are hardly what they were taken for."""
    asked = []
    for name, read in rows.items():
        those = [each for each in tables if each.records and each.records.book.id == name]
        many = sum(table.records.cells.height for table in those if table.records)
        headings = tuple(head for table in those for head in table.judged.sheetful.headings)
        counted = Counter(each.column for each in read.problems if each.row is not None)
        for column, bad in counted.items():
            full = next(
                (t.judged.sheetful for t in those if column in t.judged.sheetful.headings),
                those[0].judged.sheetful,
            )
            question = Question("column", column, headings, where[full])
            if bad >= _HARDLY * many and question.key not in said[full]:
                asked.append(question)
    return asked


def _asks_of_formulas(grids: Sequence[Grid], tables: Sequence[Table]) -> bool:
    """Whether a record needs a formula that has no result; those of totals are not needed."""
    for table in tables:
        if table.decisions is None:
            continue
        for region in table.judged.sheetful.regions:
            rows = region.body["row"]
            for letter, formulas in region.grid.formulas.items():
                heading = region.headings.get(letter, "")
                if heading and heading not in table.decisions.columns:
                    continue
                at = region.grid.cells.filter(pl.col("row").is_in(formulas.implode()))
                empty = at.filter(pl.col(letter).is_null())["row"]
                if empty.is_in(rows.implode()).any():
                    return True
    return False


def _chosen(
    judged: Sequence[Judged],
    told: Mapping[Sheetful, Mapping[str, str]],
    summed: Collection[Sheetful],
) -> list[Table]:
    """Which tables are records; lists and summaries beside them are not, nor what is said to be
    none."""
    skipped = {full for full, said in told.items() if said.get("book") == SKIP}
    judging = [e for e in judged if e.reading and not e.counts and e.sheetful not in skipped]
    most = max((each.sheetful.body.height for each in judging), default=0)
    surest = max((each.reading.total for each in judging if each.reading), default=0)
    found = []
    for each in judged:
        few = each.sheetful.body.height < _FOLLOWS * most and not each.sheetful.declared
        unsure = each.reading is None or each.reading.total < 0.6 * surest
        named_so = told[each.sheetful].get("book", "") in load_books()
        if each.sheetful in skipped or (each.counts and _is_skipped(each, told[each.sheetful])):
            found.append(Table(each, why=SKIP))
        elif each.counts:
            found.append(Table(each, why="counts"))
        elif each.reading is None:
            found.append(Table(each, why="none"))
        elif few and unsure and not named_so and each.sheetful not in summed:
            found.append(Table(each, why="list"))
        else:
            found.append(Table(each))
    return found


def _is_skipped(judged: Judged, told: Mapping[str, str]) -> bool:
    """Whether somebody said that a table of counts is left out."""
    return SKIP in (told.get(f"aggregate:{named(judged.sheetful)}"), told.get("aggregate"))


def _questions(
    path: Path,
    tables: Sequence[Table],
    said: Mapping[Sheetful, Mapping[str, str]],
    where: Mapping[Sheetful, str],
) -> tuple[Question, ...]:
    """All that has to be said first, each once."""
    found: list[Question] = []
    for table in tables:
        asked: list[Question] = []
        if table.why == "counts":
            choices = (*books_counted(table.judged.sheetful), SKIP)
            asked.append(Question("aggregate", named(table.judged.sheetful), choices))
        if table.decisions is not None:
            asked += table.decisions.questions
            if table.judged.near:
                assert table.judged.reading is not None
                choices = (table.judged.reading.book.id, *table.judged.near)
                asked.insert(0, Question("book", "", choices))
        full = table.judged.sheetful
        found += [
            replace(each, address=where[full]) for each in asked if each.key not in said[full]
        ]
    none = all(table.records is None and table.why != SKIP for table in tables)
    if none and not any(table.why == "counts" for table in tables):
        found.append(_of_file(path, Question("book")))
    return tuple(dict.fromkeys(found))


def named(full: Sheetful) -> str:
    """The sheets of a table; the file where it has none."""
    return ", ".join(sheet for sheet in full.sheets if sheet) or full.regions[0].grid.file


def named_otherwise(table: Table) -> dict[str, dict[str, str]]:
    """By heading, names of teams, places and kinds that are written in several ways, by way."""
    assert table.decisions is not None
    found = {}
    for heading, column in table.decisions.columns.items():
        kind = (declared(table.decisions.book, column) or Column("", "")).fills.partition(":")[0]
        if kind not in ("unit", "place", "category", "reason"):
            continue
        counts = table.judged.sheetful.profiles[heading].counts
        meant = bring_names_together(
            dict(counts.iter_rows()),
            contained=kind == "place",
            answered=table.decisions.same.get(kind, {}),
        )
        names = Counter(name for name in meant.values() if name)
        several = {way: name for way, name in meant.items() if name and names[name] > 1}
        if several:
            found[heading] = several
    return found
