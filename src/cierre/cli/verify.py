"""``cierre verify``: whether closed months, and files of them, are what was signed."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from cierre.cli.console import errors, output
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, answered, opened
from cierre.cli.saying import say
from cierre.cli.stamp import print_stamps
from cierre.cli.verify_file import (
    FileTold,
    file_said,
    is_file,
    told_as_json,
    told_of_file,
    unlike_said,
)
from cierre.cli.visible import visible
from cierre.office.all_words import any_words
from cierre.office.close_said import finding_said
from cierre.office.closings import last_of, standing_closes
from cierre.office.stamping import stamps_of
from cierre.office.verifying import verify as verify_office
from cierre.spoken import speak, spoken_language


def verify(
    office: Annotated[
        str,
        typer.Argument(metavar="OFFICE|FILE", help="Id of the office, or a report's file."),
    ],
    key: Annotated[str, typer.Option("--key", help="The public key known from elsewhere.")] = "",
    head: Annotated[
        str, typer.Option("--head", help="The digest of a close known from elsewhere.")
    ] = "",
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Compare closed months, read anew, or a report's file with what was signed."""
    with answered(language):
        if is_file(office):
            _of_file(Path(office), key, data, language, as_json)
            return
        archive = opened(data, office, language)
        columns = (TimeElapsedColumn(), TextColumn("{task.description}"))
        with Progress(
            *columns, console=errors, transient=True, disable=not errors.is_terminal
        ) as bar:
            task = bar.add_task("…", total=None)
            found = verify_office(
                archive, office, key, head, lambda month: bar.update(task, description=month)
            )
        words = archive.any_words(spoken_language())
        if as_json:
            told = [{**asdict(each), "said": finding_said(each, words)} for each in found]
            last = last_of(office)
            listed = {"office": office, "head": last.digest if last else "", "problems": told}
            typer.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        else:
            for each in found:
                said = visible(finding_said(each, words))
                errors.print(said, style="red", soft_wrap=True, markup=False)
        if found:
            raise typer.Exit(1)
        if not as_json:
            output.print(say("verified", count=len(standing_closes(office))), soft_wrap=True)
            print_stamps(archive, office, stamps_of(office))


def _of_file(path: Path, key: str, data: str, language: str, as_json: bool) -> None:
    told = told_of_file(path, key, data)
    report = told.read.report
    speak(language or (report.language if report else spoken_language()))
    if as_json:
        typer.echo(json.dumps(told_as_json(told), ensure_ascii=False, indent=2))
    else:
        for line in file_said(path, told):
            output.print(visible(line), soft_wrap=True, markup=False)
        for line in problems_said(told):
            errors.print(visible(line), style="red", soft_wrap=True, markup=False)
    if not told.right:
        raise typer.Exit(1)


def problems_said(told: FileTold) -> list[str]:
    """All that is otherwise in a file, and in the records that it is of."""
    said = [unlike_said(each) for each in told.read.unlike]
    if told.stands is False:
        said.append(say("file-not-in-the-chain"))
    if told.records:
        words = any_words(spoken_language())
        said += [finding_said(each, words) for each in told.records]
    return said
