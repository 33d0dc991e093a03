"""``cierre restore``: a backup put into an empty place, and looked through there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from cierre.cli.console import errors, output
from cierre.cli.options import Files, Language, answered, folder_of_files
from cierre.cli.saying import say
from cierre.cli.visible import visible
from cierre.office import logbook
from cierre.office.archive import Archive, open_archive
from cierre.office.close_said import finding_said
from cierre.office.restoring import OfficeFound, looked_through
from cierre.office.restoring import restore as put_back
from cierre.report.proof import breach_said
from cierre.spoken import spoken_language


def restore(
    file: Annotated[Path, typer.Argument(help="The backup.")],
    data: Annotated[
        str,
        typer.Option("--data", help="A new folder, or the address of an empty database."),
    ],
    files: Files = None,
    language: Language = "",
) -> None:
    """Put a backup into an empty place and look through all that is there then."""
    with answered(language):
        columns = (TimeElapsedColumn(), TextColumn("{task.description}"))
        with Progress(
            *columns, console=errors, transient=True, disable=not errors.is_terminal
        ) as bar:
            task = bar.add_task("…", total=None)
            put_back(
                file,
                data,
                folder_of_files(files),
                lambda doing: bar.update(task, description=say(f"restore-{doing}")),
            )
            archive = open_archive(data)
            logbook.note("close", "restored", about=file.name)
            found = [*looked_through(archive, lambda each: bar.update(task, description=each))]
        for each in found:
            for said in _said(archive, each):
                errors.print(visible(said), style="red", soft_wrap=True, markup=False)
        if not all(each.whole for each in found):
            errors.print(say("restored-with-problems"), style="red", soft_wrap=True)
            raise typer.Exit(1)
        output.print(say("restored", path=visible(data), count=len(found)), soft_wrap=True)


def _said(archive: Archive, found: OfficeFound) -> Iterator[str]:
    if found.whole:
        return
    words = archive.any_words(spoken_language())
    for breach in found.breaches:
        yield f"{found.office}: {breach_said(words, breach)}"
    for finding in found.findings:
        yield f"{found.office}: {finding_said(finding, words)}"
    for name in found.attachments:
        yield say("restored-without", office=found.office, name=name)
