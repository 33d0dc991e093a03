"""Options that several commands share, and the one place in which a fault is answered."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cierre.spoken import LANGUAGES, own_language, speak, speaking

if TYPE_CHECKING:
    from cierre.fault import Fault
    from cierre.office.archive import Archive

Data = Annotated[
    str,
    typer.Option("--data", help="Folder of the database, or a postgresql:// address."),
]
Files = Annotated[
    Path | None,
    typer.Option(
        "--files", help="Folder of a site's files beside a server's database; that of CIERRE_FILES."
    ),
]
ScopeOption = Annotated[
    str, typer.Option("--scope", help="office, person:ID, unit:ID or place:ID.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Language = Annotated[
    str,
    typer.Option("--lang", help="Language: es, en or zh; the office's when left out."),
]
Private = Annotated[
    bool,
    typer.Option("--private", help="What only this person may see; never part of a report."),
]
DEFAULT_DATA = "cierre-data"
CLOSED = 141
"""How a command ends whose output nobody reads any more, as shells have it."""


@contextmanager
def answered(language: str = "") -> Iterator[None]:
    """Answer whatever cannot be done with a message, and the exit code of its kind.

    It is said in ``language``, or else in that of the office once it is ``opened``.
    """
    from cierre.fault import Fault, known_language
    from cierre.fault.hindrance import fault_of_database, fault_of_system, is_of_database

    with speaking(language if language in LANGUAGES else LANGUAGES[0]):
        try:
            if language:
                known_language(language)
            yield
        except Fault as fault:
            _answer(fault)
        except BrokenPipeError as closed:
            # who read what is printed has seen enough
            _silence()
            raise typer.Exit(CLOSED) from closed
        except OSError as problem:
            _answer(fault_of_system(problem))
        except Exception as problem:
            if not is_of_database(problem):
                raise
            _answer(fault_of_database(problem, _database()))


def folder_of_files(given: Path | None) -> Path | None:
    """The folder of a site's files that was asked for, or that the environment names."""
    named = os.environ.get("CIERRE_FILES")
    return given or (Path(named) if named else None)


def opened(data: str, office: str, language: str = "") -> Archive:
    """The archive of a data folder; from here on ``language``, or else the office's, is spoken."""
    import cierre

    archive = cierre.open(data)
    speak(language or own_language(archive.directory(office).locale))
    return archive


def _answer(fault: Fault) -> None:
    from cierre.cli.console import errors

    errors.print(str(fault), style="red", soft_wrap=True)
    raise typer.Exit(fault.exit_code) from fault


def _silence() -> None:
    """Nothing that is still to be printed meets the closed pipe again when the program ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _database() -> str:
    from cierre.office.database import open_uri

    return open_uri()
