"""``cierre report``: the finished monthly report, a file per scope and format."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import track

from cierre.cli.console import errors, output
from cierre.cli.options import DEFAULT_DATA, Data, ScopeOption, answered, opened
from cierre.cli.statement import print_broken
from cierre.fault import NotFound, known_language
from cierre.report import FORMATS
from cierre.spoken import spoken_language


def report(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    period: Annotated[str, typer.Argument(help="2026-08, 2026-Q3 or 2026.")],
    scope: ScopeOption = "office",
    all_people: Annotated[
        bool, typer.Option("--all-people", help="A report for each person as well.")
    ] = False,
    all_units: Annotated[
        bool, typer.Option("--all-units", help="A report for each unit as well.")
    ] = False,
    topic: Annotated[str, typer.Option("--topic", help="One book only.")] = "",
    language: Annotated[
        str,
        typer.Option(
            "--lang",
            help="Language of the report; the office's when left out. "
            "Of several, with commas, those after the first have a folder each.",
        ),
    ] = "",
    formats: Annotated[
        str, typer.Option("--format", help=f"Some of {','.join(FORMATS)}, with commas.")
    ] = "pdf",
    template: Annotated[
        Path | None,
        typer.Option("--template", help="The office's own Word template (.docx).", readable=False),
    ] = None,
    annex: Annotated[
        bool,
        typer.Option(
            "--annex",
            help="Write the annex of a person's report as well, as those of other scopes are.",
        ),
    ] = False,
    out: Annotated[
        Path, typer.Option("--out", help="Folder to write into.", readable=False)
    ] = Path(),
    data: Data = DEFAULT_DATA,
) -> None:
    """Write the report of a scope and a period; none of what does not balance."""
    first = language.partition(",")[0].strip()
    with answered(first):
        chosen = _formats(formats)
        languages = tuple(known_language(each.strip()) for each in language.split(",") if each)
        archive = opened(data, office, first)
        scopes = [scope]
        if all_people:
            scopes += [f"person:{person}" for person in archive.people(office, period)]
        if all_units:
            scopes += [f"unit:{unit.id}" for unit in archive.directory(office).units]
        drafts = archive.drafts(office, period, scopes, topic=topic, languages=languages)
        count = len(scopes) * max(1, len(languages))
        unbalanced = False
        for draft in track(drafts, total=count, console=errors, disable=not errors.is_terminal):
            if not draft.statement.balanced:
                print_broken(archive.material(draft.statement, spoken_language()))
                unbalanced = True
                continue
            spoken = draft.document.language
            folder = out if spoken in languages[:1] or not languages else out / spoken
            folder.mkdir(parents=True, exist_ok=True)
            for path in draft.write(folder, chosen, template, annex or None):
                output.print(str(path), soft_wrap=True)
        if unbalanced:
            raise typer.Exit(1)


def _formats(formats: str) -> tuple[str, ...]:
    chosen = tuple(each.strip() for each in formats.split(",") if each.strip())
    unknown = [each for each in chosen if each not in FORMATS]
    if unknown or not chosen:
        raise NotFound("no-format", value=formats, names=", ".join(FORMATS))
    return chosen
