"""``cierre report``: the finished monthly report, a file per scope and format."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import track

from cierre.cli.calendar_told import tell_calendar
from cierre.cli.console import errors, output
from cierre.cli.options import DEFAULT_DATA, Data, ScopeOption, answered, opened
from cierre.cli.saying import say
from cierre.cli.statement import print_broken
from cierre.fault import NotFound, known_language
from cierre.report import FORMATS
from cierre.report.own_template import OwnTemplate
from cierre.spoken import own_language, spoken_language

if TYPE_CHECKING:
    from cierre.office.bulk import Written

SECONDS_BETWEEN = 10
"""How often a line says how far a long run is, where no bar can."""


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
        typer.Option(
            "--template",
            help="A Word template (.docx); the one that the office keeps when left out.",
            readable=False,
        ),
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
    from cierre.office.bulk import Wanted, write_reports

    first = language.partition(",")[0].strip()
    with answered(first):
        chosen = _formats(formats)
        languages = tuple(known_language(each.strip()) for each in language.split(",") if each)
        archive = opened(data, office, first)
        scopes = [scope]
        if all_people:
            scopes += [f"person:{person}" for person in archive.people(office, period)]
        if all_units:
            scopes += [f"unit:{unit.id}" for unit in archive.said(office, period).directory.units]
        common, statements = archive.prepared(office, period, scopes, topic)
        if archive.said(office, period).closed is None:
            tell_calendar(common.directory)
        own = languages or (own_language(common.directory.locale),)
        folders = {each: out if each == own[0] else out / each for each in own}
        own_template = _template(office, template, chosen)
        wanted = Wanted(tuple(folders.items()), chosen, own_template, annex or None)
        broken = []
        if not statements.balanced:
            broken = [scope for scope, each in statements.items() if not each.balanced]
        for each in broken:
            print_broken(archive.material(statements[each], spoken_language()))
        told = statements.only(scope for scope in statements if scope not in broken)
        kept = all_people or all_units
        made = write_reports(common, told.values(), wanted, _cores(), kept)
        for written in _followed(made, len(told)):
            for path in written.files:
                output.print(str(path), soft_wrap=True)
        _note(office, period, told, chosen)
        if broken:
            raise typer.Exit(1)


def _note(office: str, period: str, scopes: Iterable[object], formats: tuple[str, ...]) -> None:
    from cierre.office import logbook
    from cierre.office.acting import user

    about = ", ".join(formats)
    logbook.write(
        [
            logbook.Noted("export", "report", user(), office, period, str(each), about)
            for each in scopes
        ]
    )


def _template(office: str, given: Path | None, formats: tuple[str, ...]) -> OwnTemplate | None:
    """The template that is given, or else the office's own where a Word file is asked for."""
    if given is not None:
        return OwnTemplate.read(given)
    from cierre.office.template import template_of

    return template_of(office) if "docx" in formats else None


def _followed(reports: Iterable[Written], total: int) -> Iterator[Written]:
    """The reports as they are written, with how far it is: a bar, or now and then a line."""
    if errors.is_terminal:
        yield from track(reports, total=total, console=errors)
        return
    last = monotonic()
    for done, each in enumerate(reports, start=1):
        yield each
        if monotonic() - last >= SECONDS_BETWEEN:
            last = monotonic()
            errors.print(say("reports-done", done=done, total=total))


def _cores() -> int:
    """The cores that this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def _formats(formats: str) -> tuple[str, ...]:
    chosen = tuple(each.strip() for each in formats.split(",") if each.strip())
    unknown = [each for each in chosen if each not in FORMATS]
    if unknown or not chosen:
        raise NotFound("no-format", value=formats, names=", ".join(FORMATS))
    return chosen
