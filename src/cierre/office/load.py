"""Loading an office's folder: everything that is in it, or nothing and a list of what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Final

from cierre.books import load_books
from cierre.directory import Directory
from cierre.fault import known_language
from cierre.office.absent import Returned, Vanished
from cierre.office.before import read_recorded
from cierre.office.changes import RecordedMeanwhile
from cierre.office.directory import with_what_was_recorded
from cierre.office.importing import Import
from cierre.office.in_turn import in_turn
from cierre.office.keeping import keep_months
from cierre.office.office_file import SETTINGS, FileSettings, settings_of_file
from cierre.office.own_sheets import OwnSheets, own_sheets
from cierre.office.recording import Brought, Outcome, record
from cierre.office.rewriting import Rewritten
from cierre.office.timed import is_outdated
from cierre.office.unchanged import Sheets, rows_of_unchanged
from cierre.sources.catalogue import say, speaking
from cierre.sources.doing import Doing, Progress, untold
from cierre.sources.folder import BookFiles, book_files
from cierre.sources.office_toml import office_language, read_office, with_notes
from cierre.sources.problems import Problem
from cierre.sources.refused import write_refused
from cierre.sources.returning import Choice
from cierre.sources.spreadsheet import Rows, read_sheets
from cierre.sources.standing import GONE
from cierre.sources.tables.understanding import Question

_AGAIN: Final = 3
"""How often a folder is read once more, since somebody else was recording meanwhile."""


@dataclass(frozen=True)
class Loaded:
    """What a loading did. ``items`` and ``moves`` are those that are new in the database.

    With problems and no ``refused_file``, nothing was loaded at all; nor was it when it is not
    ``written``, since what is ``rewritten`` or ``returned`` is a question (``recording.Outcome``).
    ``unread`` are spreadsheets of the folder that no records were found in, ``questions`` what has
    to be said first of those that are the office's own (then nothing is loaded), ``kept_lines``
    how many lines are gone from the sheets of further moves and count still, ``vanished`` the rows
    that are gone, ``forgotten`` the numbers of items whose sheet names a customer who was
    forgotten. ``doubts`` are what may be wrong in them and was loaded all the same.
    ``language`` is that of the problems. ``settings_kept`` says that the office was not taken from
    its file, which says what it said before, but as it was changed since.
    """

    office: str
    files: tuple[str, ...] = ()
    rows: int = 0
    items: int = 0
    moves: int = 0
    problems: tuple[Problem, ...] = ()
    refused_file: Path | None = None
    unread: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    kept_lines: int = 0
    doubts: tuple[Problem, ...] = ()
    language: str = ""
    written: bool = False
    rewritten: tuple[Rewritten, ...] = ()
    returned: tuple[Returned, ...] = ()
    vanished: tuple[Vanished, ...] = ()
    forgotten: tuple[str, ...] = ()
    calendar_changed: bool = False
    settings_kept: bool = False


@dataclass(frozen=True)
class Answers:
    """What a person says beforehand: changes of what is recorded are meant (``accept_changes``),
    and numbers that come back are those of other items (``numbers_begin_again``); ``said`` are
    answers to questions, by their keys."""

    accept_changes: bool = False
    numbers_begin_again: bool = False
    said: Mapping[str, str] = field(default_factory=dict)

    @property
    def choice(self) -> Choice:
        """What a number is that comes back for something else."""
        if self.numbers_begin_again:
            return "others"
        return "same" if self.accept_changes else "ask"


@dataclass(frozen=True)
class _Read:
    """A folder that was read and not yet written."""

    directory: Directory
    files: Mapping[str, BookFiles]
    sheets: Mapping[str, Sheets] = field(default_factory=dict)
    rows: Mapping[str, Rows] = field(default_factory=dict)
    unchanged: Mapping[str, int] = field(default_factory=dict)
    """How many rows the sheets of books have that were not read again."""
    problems: tuple[Problem, ...] = ()
    own: OwnSheets | None = None
    """Sheets that belong to no book by their name."""

    @property
    def doubts(self) -> tuple[Problem, ...]:
        """What may be wrong in the files of any book."""
        return tuple(each for rows in self.rows.values() for each in rows.doubts)


def load_folder(
    folder: Path,
    skip_bad_rows: bool = False,
    progress: Progress = untold,
    refused_folder: Path = Path(),
    language: str = "",
    answers: Answers = Answers(),
) -> Loaded:
    """Load a folder into the open database, in one transaction.

    With ``skip_bad_rows`` the items that have nothing wrong are loaded and the rows of the others
    are written, with their problem, into a workbook in ``refused_folder``. Without a row to leave
    out (a column is missing, the office itself is wrong) nothing is loaded all the same.

    What would change of earlier months, and more than a few moves of this one, is shown and not
    done unless the ``answers`` say so.

    Problems are said in ``language``, or in that of the office. Raises NotFound for one that
    there are no words in.
    """
    spoken = known_language(language or office_language(folder))
    with speaking(spoken):
        for again in range(_AGAIN, -1, -1):
            try:
                loaded = _load(folder, skip_bad_rows, progress, refused_folder, answers)
                break
            except RecordedMeanwhile:
                if not again:
                    raise
    return replace(loaded, language=spoken)


def _load(
    folder: Path,
    skip_bad_rows: bool,
    progress: Progress,
    refused_folder: Path,
    answers: Answers,
) -> Loaded:
    directory, problems = read_office(folder)
    if directory is None:
        return Loaded("", problems=problems)
    settings = settings_of_file(directory, answers.said.get(SETTINGS, ""))
    if settings.question is not None:
        return Loaded(directory.id, problems=problems, questions=(settings.question,))
    if not settings.taken:
        directory, problems = with_notes(folder, settings.directory)
    read = _read(folder, directory, problems, progress, answers.choice)
    own = own_sheets(folder, directory, answers.said, answers.choice, progress)
    files = tuple(each.name for found in read.files.values() for each in found.all)
    read = replace(read, problems=(*read.problems, *own.problems), own=own)
    whole_file = any(problem.row is None for problem in read.problems)
    if own.questions or (read.problems and (whole_file or not skip_bad_rows)):
        return Loaded(
            directory.id,
            (*files, *own.files),
            problems=read.problems,
            unread=own.unread,
            questions=own.questions,
            doubts=read.doubts,
        )
    made = _recorded(read, own, settings, skip_bad_rows, refused_folder, answers, progress)
    keep_months(directory.id, [load_books()[name] for name in read.unchanged])
    rows = sum(each.rows for each in (*read.rows.values(), *own.rows))
    rows += sum(read.unchanged.values())
    kept = sum(int(each.lines[GONE].sum()) for each in read.rows.values())
    return Loaded(
        office=directory.id,
        files=(*files, *own.files),
        rows=rows,
        problems=made.problems,
        refused_file=made.refused_file,
        unread=own.unread,
        questions=made.questions,
        kept_lines=kept,
        doubts=read.doubts,
        calendar_changed=is_outdated(own.directory),
        settings_kept=not settings.taken,
        **{each.name: getattr(made.outcome, each.name) for each in fields(made.outcome)},
    )


@dataclass(frozen=True)
class _Recorded:
    """What came of recording: ``problems`` and ``questions`` are all that there are by then."""

    outcome: Outcome
    problems: tuple[Problem, ...]
    questions: tuple[Question, ...] = ()
    refused_file: Path | None = None


def _recorded(
    read: _Read,
    own: OwnSheets,
    settings: FileSettings,
    skip_bad_rows: bool,
    refused_folder: Path,
    answers: Answers,
    progress: Progress,
) -> _Recorded:
    brought, rows = _brought(read), [*read.rows.values(), *own.rows]
    named = with_what_was_recorded(own.directory)

    def keep_all() -> None:
        settings.keep()
        own.keep_mappings()

    def record_all(every: Sequence[Brought], along: Callable[[], None] = settings.keep) -> Outcome:
        return record(
            named,
            every,
            answers.accept_changes,
            progress=progress,
            along=along,
            read_by=settings.there,
        )

    if not own.says_of_the_same(brought):
        refused = _refused(refused_folder, named, rows, read.problems)
        outcome = record_all([*brought, *own.brought], keep_all)
        return _Recorded(outcome, read.problems, refused_file=refused)
    with in_turn() as take_back:
        last, outcome = Import((), None), record_all(brought)
        if outcome.written:
            last = own.record_in_turn(
                answers.said, answers.choice, answers.accept_changes, skip_bad_rows, progress
            )
            outcome = outcome.then(last.outcome or Outcome(written=False))
        problems = tuple(dict.fromkeys((*read.problems, *last.problems)))
        refused = None
        if outcome.written:
            refused = _refused(refused_folder, named, rows, problems)
        else:
            take_back()
        return _Recorded(outcome, problems, last.questions, refused)


def _refused(
    folder: Path, office: Directory, rows: Sequence[Rows], problems: Sequence[Problem]
) -> Path | None:
    """The workbook of the rows that are left out, when any is."""
    if not problems:
        return None
    of_rows = {each for some in rows for each in some.problems}
    others = [each for each in problems if each not in of_rows]
    return write_refused(folder / f"{say('refused-file')}-{office.id}.xlsx", rows, others)


def _read(
    folder: Path,
    directory: Directory,
    problems: tuple[Problem, ...],
    progress: Progress,
    choice: Choice,
) -> _Read:
    books = load_books()
    files = {name: book_files(folder, name) for name in directory.books}
    files = {name: found for name, found in files.items() if found.all}
    sheets: dict[str, Sheets] = {}
    rows: dict[str, Rows] = {}
    unchanged: dict[str, int] = {}
    for name, found in files.items():
        progress(Doing("reading", ", ".join(path.name for path in found.all)))
        sheets[name] = Sheets.of(found.all, books[name], directory)
        known = rows_of_unchanged(directory.id, name, sheets[name])
        if known is not None:
            unchanged[name] = known
            continue
        recorded = read_recorded(directory.id, books[name], name, directory.time_zone, choice)
        rows[name] = read_sheets(found.sheets, found.further, books[name], directory, recorded)
        problems += rows[name].problems
    return _Read(directory, files, sheets, rows, unchanged, problems)


def _brought(read: _Read) -> list[Brought]:
    return [
        Brought(
            load_books()[name],
            rows,
            name,
            dict(zip((path.name for path in read.files[name].all), sheets.files, strict=True)),
            sheets,
        )
        for name, rows in read.rows.items()
        for sheets in (read.sheets[name],)
    ]
