"""Options that several commands share, and how a wrong one is answered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

Data = Annotated[
    Path,
    typer.Option("--data", help="Folder of the database and the documents.", show_default=True),
]
ScopeOption = Annotated[
    str, typer.Option("--scope", help="office, person:ID, unit:ID or place:ID.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
DEFAULT_DATA = Path("cierre-data")

errors = Console(stderr=True, highlight=False)
output = Console(highlight=False)


@contextmanager
def answered() -> Iterator[None]:
    """Turn what was asked for and is not there into a message and exit code 2."""
    from cierre.office.archive import NotFound

    try:
        yield
    except (NotFound, ValueError) as problem:
        errors.print(f"[red]{problem}[/red]", soft_wrap=True)
        raise typer.Exit(2) from problem
