"""``cierre load``: an office's folder into the database, or a list of what is wrong with it."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from cierre.cli.answers import Answer, answers_of, print_questions
from cierre.cli.calendar_told import print_outdated
from cierre.cli.changes import AcceptChanges, NumbersBeginAgain, print_changes
from cierre.cli.console import errors, output
from cierre.cli.doing import telling
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, answered
from cierre.cli.problem_table import print_problems
from cierre.cli.saying import say as told
from cierre.fault import Fault
from cierre.office.load import Answers, Loaded, load_folder
from cierre.office.opening import open_data
from cierre.sources.catalogue import say
from cierre.spoken import speak


def load(
    folder: Annotated[
        Path, typer.Argument(help="Folder of office.toml and the spreadsheets.", readable=False)
    ],
    skip_bad_rows: Annotated[
        bool,
        typer.Option(
            "--skip-bad-rows",
            help="Load the rest, and write the refused rows to a workbook beside the data folder.",
        ),
    ] = False,
    accept_changes: AcceptChanges = False,
    numbers_begin_again: NumbersBeginAgain = False,
    answer: Answer = None,
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Load a folder; when anything is wrong, say all of it and change nothing."""
    with answered(language):
        if not folder.is_dir():
            raise Fault("not-a-folder" if folder.exists() else "no-folder", path=str(folder))
        uri = open_data(data)
        beside = Path(uri).parent.parent if Path(uri).is_file() else Path()
        answers = Answers(accept_changes, numbers_begin_again, answers_of(answer))
        with telling() as tell:
            loaded = load_folder(folder, skip_bad_rows, tell, beside, language, answers)
        speak(loaded.language)
        if as_json:
            typer.echo(json.dumps(asdict(loaded), ensure_ascii=False, indent=2, default=str))
        else:
            _print(loaded)
        if not loaded.written:
            raise typer.Exit(1)


def _print(loaded: Loaded) -> None:
    if loaded.problems:
        print_problems(loaded.problems)
        count = len(loaded.problems)
        if loaded.refused_file is None:
            errors.print(say("nothing-loaded", problems=count), style="red")
        else:
            file = str(loaded.refused_file)
            errors.print(say("rows-refused", problems=count, file=file), style="yellow")
    print_questions(loaded.questions)
    print_changes(loaded.office, loaded)
    if loaded.written:
        counts: dict[str, str | int] = {
            "rows": loaded.rows,
            "items": loaded.items,
            "moves": loaded.moves,
        }
        output.print(say("loaded", "", office=loaded.office, **counts), soft_wrap=True)
        if loaded.settings_kept:
            errors.print(told("settings-kept"), style="yellow", soft_wrap=True)
        if loaded.kept_lines:
            errors.print(say("kept-lines", lines=loaded.kept_lines), style="yellow")
        if loaded.calendar_changed:
            print_outdated(loaded.office)
    if loaded.doubts:
        errors.print(say("doubts", doubts=len(loaded.doubts)), style="yellow")
        print_problems(loaded.doubts)
    if loaded.unread:
        errors.print(say("not-read", files=", ".join(loaded.unread)), style="yellow")
