"""Options that several commands share, and how a wrong one is answered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.console import Console

Data = Annotated[
    str,
    typer.Option("--data", help="Folder of the database, or a postgresql:// address."),
]
ScopeOption = Annotated[
    str, typer.Option("--scope", help="office, person:ID, unit:ID or place:ID.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
DEFAULT_DATA = "cierre-data"

errors = Console(stderr=True, highlight=False)
output = Console(highlight=False)


@contextmanager
def answered() -> Iterator[None]:
    """Turn what was asked for and is not there into a message and exit code 2."""
    from cierre.office.archive import NotFound

    try:
        yield
    except (NotFound, ValueError, FileNotFoundError) as problem:
        errors.print(str(problem), style="red", soft_wrap=True, markup=False)
        raise typer.Exit(2) from problem
