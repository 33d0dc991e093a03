"""``cierre new``: a folder with an office to fill in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cierre.cli.console import output
from cierre.cli.options import Language, answered
from cierre.sources.new_office import write_office


def new(
    folder: Annotated[Path, typer.Argument(help="Folder to make.", readable=False)],
    pack: Annotated[str, typer.Option("--pack", help="Setting of the office.")] = "property",
    language: Language = "",
) -> None:
    """Write an office.toml and an empty sheet for each book of a setting."""
    with answered(language):
        for path in write_office(folder, pack):
            output.print(str(path), soft_wrap=True)
