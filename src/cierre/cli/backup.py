"""``cierre backup``: all of a data folder in one file, taken while it is in use."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from cierre.cli.console import errors, output
from cierre.cli.options import DEFAULT_DATA, Data, Files, Language, answered, folder_of_files
from cierre.cli.saying import say
from cierre.cli.visible import visible
from cierre.office.backing_up import backup as back_up


def backup(
    to: Annotated[
        Path | None,
        typer.Option("--to", help="The file; else one here that is named by the moment."),
    ] = None,
    files: Files = None,
    language: Language = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """Write all of a data folder into one file, while it is in use; the key is not in it."""
    with answered(language):
        named = to or Path(f"cierre-{datetime.now(UTC).astimezone():%Y-%m-%d-%H%M%S}.zip")
        columns = (TimeElapsedColumn(), TextColumn("{task.description}"))
        with Progress(
            *columns, console=errors, transient=True, disable=not errors.is_terminal
        ) as bar:
            task = bar.add_task("…", total=None)
            done = back_up(
                data,
                named,
                folder_of_files(files),
                lambda doing: bar.update(task, description=say(f"backup-{doing}")),
            )
        size = max(1, round(done.bytes / 1_000_000))
        said = say("backed-up", path=visible(str(done.path)), megabytes=size, files=done.files)
        output.print(said, soft_wrap=True, markup=False)
        output.print(say("backup-without-key"), soft_wrap=True)
        if "://" in data and folder_of_files(files) is None:
            errors.print(say("backup-without-files"), soft_wrap=True)
