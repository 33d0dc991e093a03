"""``cierre check``: everything of an office recounted, and the database with it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer
from rich.progress import Progress, TextColumn, TimeElapsedColumn

import cierre
from cierre.cli.checked import checked_said
from cierre.cli.console import errors, output
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, answered
from cierre.cli.saying import say
from cierre.fault import Fault, NotFound
from cierre.report.material import Material
from cierre.report.proof import breach_said
from cierre.spoken import own_language, speak, spoken_language
from cierre.statement.model import Breach

if TYPE_CHECKING:
    from cierre.office.archive import Archive
    from cierre.office.checked import Checked


def check(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Recount everything that was ever recorded, and fail when anything is not as it was."""
    with answered(language):
        archive = cierre.open(data)
        zone = _spoken(archive, office, language)
        found = _checked(archive, office)
        words = archive.any_words(spoken_language())
        done = archive.checked(office)
        if as_json:
            _print_json(office, found, done, words, _past(archive, office))
        elif not found and done is not None:
            output.print(_up_to(words, done, zone), soft_wrap=True)
        past = _past(archive, office)
        if past and not as_json:
            output.print(say("expired-told", customers=past, office=office), soft_wrap=True)
        for each in found:
            errors.print(breach_said(words, each), style="red", soft_wrap=True)
        if found:
            errors.print(say("check-failed"), style="red", soft_wrap=True)
            raise typer.Exit(1)


def _up_to(words: Material, done: Checked, zone: str) -> str:
    return f"{say('check-passed')} {checked_said(words.formatter, done, zone)}"


def _past(archive: Archive, office: str) -> int:
    """How many customers are kept for longer than their books say; 0 where that cannot be read."""
    try:
        return archive.past_retention(office)
    except (Fault, ValueError, OSError, TypeError):
        return 0


def _spoken(archive: Archive, office: str, language: str) -> str:
    """Speak the language asked for, or else the office's; its time zone, where it can be read."""
    zone, own = "UTC", ""
    try:
        directory = archive.directory(office)
        ZoneInfo(directory.time_zone)
        zone, own = directory.time_zone, own_language(directory.locale)
    except NotFound:
        raise
    except (Fault, ValueError, OSError):
        own = spoken_language()
    speak(language or own)
    return zone


def _checked(archive: Archive, office: str) -> tuple[Breach, ...]:
    columns = (TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(
        *columns, console=errors, transient=True, disable=not errors.is_terminal
    ) as progress:
        task = progress.add_task("…", total=None)
        return archive.check(office, lambda book: progress.update(task, description=book))


def _print_json(
    office: str, found: tuple[Breach, ...], done: Checked | None, words: Material, past: int
) -> None:
    told = {
        "office": office,
        "checked": done and asdict(done),
        "expired": past,
        "problems": [{**asdict(each), "said": breach_said(words, each)} for each in found],
    }
    typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
