"""``cierre import``: spreadsheets of any shape; what they leave open is asked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from cierre.cli.answers import Answer, answers_of, print_questions
from cierre.cli.changes import AcceptChanges, NumbersBeginAgain, print_changes
from cierre.cli.console import errors, output
from cierre.cli.doing import telling
from cierre.cli.import_data import as_data
from cierre.cli.import_told import print_import
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, answered
from cierre.cli.problem_table import print_problems
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.changes import RecordedMeanwhile
from cierre.office.database import is_there
from cierre.office.importing import (
    Import,
    mappings_of,
    office_of,
    record_files,
    record_one_by_one,
    understand_files,
)
from cierre.office.load import Answers
from cierre.office.opening import open_data
from cierre.sources.tables.catalogue import say
from cierre.sources.tables.mapping import Mappings, read_mapping, write_mapping
from cierre.sources.tables.understanding import written_in
from cierre.spoken import own_language, speak
from cierre.whole_files import put


def importing(
    files: Annotated[list[Path], typer.Argument(help="Spreadsheets of any shape.", readable=False)],
    office: Annotated[
        str, typer.Option("--office", help="Id of the office; a new one when it is not there.")
    ] = "",
    mapping: Annotated[
        Path | None,
        typer.Option("--map", help="TOML file of how to read them."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what they are and come to; save nothing.")
    ] = False,
    answer: Answer = None,
    skip_bad_rows: Annotated[
        bool, typer.Option("--skip-bad-rows", help="Leave out rows that cannot be read.")
    ] = False,
    accept_changes: AcceptChanges = False,
    numbers_begin_again: NumbersBeginAgain = False,
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Take spreadsheets of any shape: say what they are, ask what they do not tell."""
    with answered(language):
        answers = answers_of(answer)
        known = None
        if not dry_run or is_there(data):
            open_data(data)
            known = office_of(office)
        if not language and known is not None:
            speak(own_language(known.locale))
        choice = Answers(accept_changes, numbers_begin_again).choice

        def understand(some: Sequence[Path], office: Directory | None) -> Import:
            known = _mapping(mapping)
            with telling() as tell:
                return understand_files(some, office, answers, known, language, choice, tell)

        def record_them(some: Import, of: Sequence[Path], rehearsed: bool = False) -> Import:
            with telling() as tell:
                return record_files(
                    some,
                    of,
                    skip_bad_rows=skip_bad_rows,
                    accept_changes=accept_changes,
                    dry_run=rehearsed,
                    progress=tell,
                )

        made = understand(files, known)
        if not language and known is None:
            speak(_language(made))
        if made.directory is not None and (known is not None or not dry_run):
            named = made.directory if known else _begun(made.directory, office)
            named_made = replace(made, directory=named)
            try:
                made = record_them(named_made, files, dry_run)
            except RecordedMeanwhile:
                made = record_one_by_one(named_made, files, understand, record_them, dry_run)
        if mapping is not None and not mapping.exists():
            _write(mapping, made)
        _tell(made, mapping, dry_run=dry_run, as_json=as_json, begun=known is None)
        written = made.outcome is not None and made.outcome.written
        if made.questions or not made.rows or not (dry_run or written):
            raise typer.Exit(1)


def _mapping(path: Path | None) -> Mappings:
    if path is None or not path.exists():
        return ()
    try:
        return read_mapping(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as wrong:
        raise Fault("no-mapping", path=str(path)) from wrong


def _write(path: Path, made: Import) -> None:
    every = [each for file in made.files for each in mappings_of(file)]
    put(path, write_mapping(every).encode())


def _language(made: Import) -> str:
    tables = [table for file in made.files for table in file.tables]
    return written_in(table.judged.sheetful for table in tables)


def _begun(directory: Directory, office: str) -> Directory:
    """A new office by the id that was given, or by one that can be changed."""
    name = office.replace("_", " ").capitalize() if office else say("new-office-name")
    return replace(directory, id=office or say("new-office"), name=name)


def _tell_beginning(office: Directory) -> None:
    """What a new office begins with, since nobody said anything of it."""
    zone, currency = office.time_zone, office.currency
    told = say("new-office-told", office=office.id, zone=zone, currency=currency)
    output.print(told, soft_wrap=True)


def _tell(made: Import, mapping: Path | None, *, dry_run: bool, as_json: bool, begun: bool) -> None:
    if as_json:
        several = [as_data(file, made) for file in made.files]
        data = several[0] if len(several) == 1 else {"files": several}
        typer.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    for file in made.files:
        print_import(file, figures=dry_run)
    if made.problems:
        print_problems(made.problems)
    print_questions(made.questions)
    if mapping is not None:
        output.print(say("mapping-written", path=str(mapping)), soft_wrap=True)
    if made.outcome is not None and made.directory is not None:
        print_changes(made.directory.id, made.outcome)
    if dry_run:
        output.print(say("rehearsed"))
        return
    if made.outcome is None:
        empty = not (made.rows or made.questions or made.problems)
        said = "nothing-to-import" if empty else "nothing-imported"
        errors.print(say(said, questions=len(made.questions)), style="red")
    elif made.outcome.written:
        assert made.directory is not None
        if begun:
            _tell_beginning(made.directory)
        output.print(
            say("imported", office=made.directory.id, rows=made.rows, moves=made.outcome.moves),
            soft_wrap=True,
        )
