"""``cierre verify``: whether closed months are what they were when they were signed."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from cierre.calendars.period import Period
from cierre.cli.console import errors, output
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, answered, opened
from cierre.cli.saying import say
from cierre.cli.visible import visible
from cierre.office.closings import last_of, standing_closes
from cierre.office.verifying import Finding
from cierre.office.verifying import verify as verify_office
from cierre.report.numbers import Formatter
from cierre.sources.said import book_said


def verify(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    key: Annotated[str, typer.Option("--key", help="The public key known from elsewhere.")] = "",
    head: Annotated[
        str, typer.Option("--head", help="The digest of a close known from elsewhere.")
    ] = "",
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Read the records of closed months again and compare all with what was signed."""
    with answered(language):
        archive = opened(data, office, language)
        columns = (TimeElapsedColumn(), TextColumn("{task.description}"))
        with Progress(
            *columns, console=errors, transient=True, disable=not errors.is_terminal
        ) as bar:
            task = bar.add_task("…", total=None)
            found = verify_office(
                archive, office, key, head, lambda month: bar.update(task, description=month)
            )
        formatter = archive.formatter(office)
        if as_json:
            told = [{**asdict(each), "said": finding_said(each, formatter)} for each in found]
            last = last_of(office)
            listed = {"office": office, "head": last.digest if last else "", "problems": told}
            typer.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        else:
            for each in found:
                said = visible(finding_said(each, formatter))
                errors.print(said, style="red", soft_wrap=True, markup=False)
        if found:
            raise typer.Exit(1)
        if not as_json:
            output.print(say("verified", count=len(standing_closes(office))), soft_wrap=True)


def finding_said(finding: Finding, formatter: Formatter) -> str:
    """What does not hold, as a person is told it."""
    if finding.chain is not None:
        return say(f"chain-{finding.chain.code}", number=finding.number, about=finding.chain.about)
    period = formatter.period(Period.parse(finding.period).id) if finding.period else ""
    book = book_said(finding.book) if finding.book else ""
    said = say(f"verify-{finding.code}", period=period, book=book, about=finding.about)
    return f"{said} {say('verify-program')}" if finding.program else said
