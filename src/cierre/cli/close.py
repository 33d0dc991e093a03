"""``cierre close``: a month checked, frozen, signed and chained."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn

from cierre.calendars.period import Period
from cierre.cli.console import errors, output
from cierre.cli.key_at_hand import ClockOption, KeyOption, key_of
from cierre.cli.options import DEFAULT_DATA, Data, Language, answered, opened
from cierre.cli.saying import say
from cierre.cli.stamp import TimestampOption, stamp_if_asked
from cierre.cli.visible import visible
from cierre.close.entry import Allowance
from cierre.close.keys import Signer, short
from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.office.close_said import doing_said, obstacle_said
from cierre.office.closing import Closed
from cierre.office.closing import close as close_month
from cierre.office.closings import last_of
from cierre.office.obstacles import ALLOWABLE
from cierre.office.recording import user
from cierre.spoken import spoken_language


def close(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    month: Annotated[str, typer.Argument(help="2026-08.")],
    yes: Annotated[
        bool, typer.Option("--yes", help="Close it; without it, say what would.")
    ] = False,
    who: Annotated[str, typer.Option("--who", help="Whoever closes; this user.")] = "",
    allowed: Annotated[
        list[str] | None,
        typer.Option(
            "--except",
            help="What may be missing: who; why; until (2026-09-30); scope; book; what.",
        ),
    ] = None,
    key: KeyOption = None,
    clock_is_right: ClockOption = False,
    timestamp: TimestampOption = "",
    language: Language = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """Close a month: check it, freeze what it says, sign it; say all that is in the way."""
    with answered(language):
        archive = opened(data, office, language)
        allowances = [_allowance(each) for each in allowed or ()]
        signer = key_of(office, key, first=last_of(office) is None) if yes else None
        done = _closed(archive, office, month, signer, who or user(), allowances, clock_is_right)
        words = archive.words(office, spoken_language())
        for each in done.obstacles:
            errors.print(visible(obstacle_said(words, each)), style="red", soft_wrap=True)
        if done.obstacles:
            errors.print(say("not-closed"), style="red", soft_wrap=True)
            raise typer.Exit(1)
        name = words.formatter.period(Period.parse(month).id)
        if done.entry is None:
            output.print(say("would-close", month=name), soft_wrap=True)
            return
        entry = done.entry
        said = say("month-closed", month=name, number=entry.number, frozen=entry.frozen)
        output.print(said, soft_wrap=True)
        output.print(say("close-head", digest=done.digest, key=short(entry.key)), soft_wrap=True)
        stamp_if_asked(archive, office, timestamp)


def _closed(
    archive: Archive,
    office: str,
    month: str,
    signer: Signer | None,
    who: str,
    allowances: list[Allowance],
    clock_is_right: bool,
) -> Closed:
    columns = (TextColumn("{task.description}"), BarColumn())
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bar:
        task = bar.add_task(doing_said("checking"), total=None)

        def progress(doing: str, done: int, of: int) -> None:
            bar.update(task, description=doing_said(doing), completed=done, total=of or None)

        return close_month(
            archive,
            office,
            month,
            signer,
            who,
            allowances,
            progress,
            clock_is_right=clock_is_right,
        )


def _allowance(text: str) -> Allowance:
    parts = [each.strip() for each in text.split(";")]
    if not 3 <= len(parts) <= 6 or not all(parts[:3]):
        raise Fault("exception-form", value=text)
    try:
        date.fromisoformat(parts[2])
    except ValueError:
        raise Fault("exception-form", value=text) from None
    if parts[5:] and parts[5] not in ("", *ALLOWABLE):
        raise Fault("exception-form", value=text)
    return Allowance(*parts)
