"""``cierre propose``: shortcomings that the figures show, for people to decide on."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

import cierre
from cierre.cli.options import DEFAULT_DATA, Data, ScopeOption, answered, output
from cierre.cli.problem_table import print_problems
from cierre.office.proposing import propose as write_proposals
from cierre.sources.catalogue import own_language, say, speaking


def propose(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    period: Annotated[str, typer.Argument(help="A month: 2026-08.")],
    folder: Annotated[
        Path, typer.Argument(help="The office's folder.", exists=True, file_okay=False)
    ],
    scope: ScopeOption = "office",
    all_people: Annotated[
        bool, typer.Option("--all-people", help="What each person's figures show as well.")
    ] = False,
    language: Annotated[
        str, typer.Option("--lang", help="Language; the office's when left out.")
    ] = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """Write proposals.xlsx into the office's folder, to accept, reword or drop each."""
    with answered():
        archive = cierre.open(data)
        spoken = language or own_language(archive.directory(office).locale)
        scopes = [scope]
        if all_people:
            scopes += [f"person:{person}" for person in archive.people(office, period)]
        with speaking(spoken):
            made = write_proposals(archive, office, period, scopes, folder, spoken)
            if made.problems:
                print_problems(made.problems)
                raise typer.Exit(1)
            said = say("proposals-written", "", path=str(made.path), count=made.waiting)
            output.print(said, soft_wrap=True, markup=False)
