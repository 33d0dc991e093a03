"""``cierre recompute``: durations in office hours, once a calendar has been put right."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from cierre.cli.console import errors, output
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, answered, opened
from cierre.cli.saying import say, table
from cierre.office.recomputing import MonthRetimed, Recomputed
from cierre.office.recomputing import recompute as recompute_durations
from cierre.report.numbers import Formatter
from cierre.sources.said import book_said


def recompute(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would change, and write nothing.")
    ] = False,
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Work out durations in office hours anew, by the hours and holidays of now."""
    with answered(language):
        archive = opened(data, office, language)
        columns = (TimeElapsedColumn(), TextColumn("{task.description}"))
        with Progress(
            *columns, console=errors, transient=True, disable=not errors.is_terminal
        ) as progress:
            task = progress.add_task("…", total=None)
            done = recompute_durations(
                office,
                dry_run,
                lambda doing: progress.update(task, description=escape(doing.name)),
            )
        if as_json:
            typer.echo(json.dumps(asdict(done), ensure_ascii=False, indent=2))
        else:
            _print(done, archive.formatter(office))


def _print(done: Recomputed, formatter: Formatter) -> None:
    message = "recomputed" if done.written else "would-recompute"
    output.print(say(message, office=done.office, moves=done.changed), soft_wrap=True)
    if done.closed:
        closed = formatter.period(done.closed)
        output.print(say("closed-months-stay", month=closed), soft_wrap=True)
    if not done.months:
        return
    listed = table("book", "month", right=("changed", "of", "before-office", "after-office"))
    for each in done.months:
        listed.add_row(
            book_said(each.book),
            formatter.period(each.month),
            str(each.changed),
            str(each.durations),
            *_hours(each, formatter),
        )
    output.print(listed)


def _hours(month: MonthRetimed, formatter: Formatter) -> tuple[str, str]:
    """The hours of those that changed, before and now; none where not one of them was known."""
    sums = ((month.before, month.unknown_before), (month.after, month.unknown_after))
    before, after = (
        "—" if unknown == month.changed else formatter.number(seconds, "office_seconds")
        for seconds, unknown in sums
    )
    return before, after
