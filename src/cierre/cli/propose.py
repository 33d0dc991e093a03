"""``cierre propose``: shortcomings that the figures show, for people to decide on."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cierre.cli.console import output
from cierre.cli.options import DEFAULT_DATA, Data, Language, ScopeOption, answered, opened
from cierre.cli.problem_table import print_problems
from cierre.fault import Fault
from cierre.office.proposing import propose as write_proposals
from cierre.sources.catalogue import say
from cierre.spoken import spoken_language


def propose(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    period: Annotated[str, typer.Argument(help="A month: 2026-08.")],
    folder: Annotated[Path, typer.Argument(help="The office's folder.", readable=False)],
    scope: ScopeOption = "office",
    all_people: Annotated[
        bool, typer.Option("--all-people", help="What each person's figures show as well.")
    ] = False,
    language: Language = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """Write proposals.xlsx into the office's folder, to accept, reword or drop each."""
    with answered(language):
        archive = opened(data, office, language)
        if not folder.is_dir():
            raise Fault("not-a-folder" if folder.exists() else "no-folder", path=str(folder))
        scopes = [scope]
        if all_people:
            scopes += [f"person:{person}" for person in archive.people(office, period)]
        made = write_proposals(archive, office, period, scopes, folder, spoken_language())
        if made.problems:
            print_problems(made.problems)
            raise typer.Exit(1)
        said = say("proposals-written", "", path=str(made.path), count=made.waiting)
        output.print(said, soft_wrap=True)
