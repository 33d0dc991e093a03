"""``cierre undo``: the loads of an office, and one of them taken back."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from cierre.cli.console import output
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, answered, opened
from cierre.cli.saying import say, table
from cierre.cli.visible import visible
from cierre.office.recomputing import SOURCE
from cierre.office.undoing import Loading, Undone, loadings
from cierre.office.undoing import undo as undo_batch
from cierre.sources.said import book_said, moment_said


def undo(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    batch: Annotated[int, typer.Argument(help="Number of a load; without it they are listed.")] = 0,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would change, and write nothing.")
    ] = False,
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """List the loads of an office, or take one back by reversing what it recorded."""
    with answered(language):
        zone = opened(data, office, language).directory(office).time_zone
        if not batch:
            _list(office, loadings(office), zone, as_json)
            return
        undone = undo_batch(office, batch, dry_run)
        if as_json:
            told = {**asdict(undone), "written": not dry_run}
            typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
        else:
            _print(undone, dry_run)


def _list(office: str, loads: tuple[Loading, ...], zone: str, as_json: bool) -> None:
    if as_json:
        local = ZoneInfo(zone)
        told = [
            {
                **asdict(each),
                "recorded": datetime.fromtimestamp(each.recorded, UTC)
                .astimezone(local)
                .isoformat(),
            }
            for each in loads
        ]
        typer.echo(json.dumps({"office": office, "loads": told}, ensure_ascii=False, indent=2))
        return
    if not loads:
        output.print(say("no-loadings", office=office))
        return
    listed = table("load", "book", "source", "files", "who", "when", "rows", "moves", "note")
    for each in loads:
        listed.add_row(
            str(each.number),
            book_said(each.book),
            "" if each.source == SOURCE else each.source,
            each.files,
            each.who,
            moment_said(each.recorded, zone),
            str(each.rows),
            str(each.moves),
            _note(each),
        )
    output.print(listed)


def _note(load: Loading) -> str:
    if load.source == SOURCE:
        return say("loading-timed")
    if load.undone:
        return say("loading-undone", by=str(load.undone))
    return say("loading-undoes", batch=str(load.undoes)) if load.undoes else ""


def _print(undone: Undone, dry_run: bool) -> None:
    counts: dict[str, str | int] = {
        "items": undone.items,
        "back": undone.taken_back,
        "anew": undone.made_anew,
    }
    batch, by = str(undone.batch), str(undone.by)
    if dry_run:
        numbers = ", ".join(undone.numbers) + (" …" if undone.items > len(undone.numbers) else "")
        said = say("would-undo", office=undone.office, batch=batch, numbers=numbers, **counts)
    else:
        said = say(
            "undone", office=undone.office, batch=batch, by=by, never=undone.never, **counts
        )  # fmt: skip
    output.print(visible(said), soft_wrap=True, markup=False)
