"""``cierre log``: who signed in, read, took away, changed or closed what."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Annotated, get_args

import typer

from cierre.cli.console import output
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, answered, opened
from cierre.cli.saying import say, table
from cierre.cli.visible import visible
from cierre.fault import NotFound
from cierre.office.log_reading import AskedOfLog, log_of
from cierre.office.logbook import Kind, settle
from cierre.sources.said import moment_said
from cierre.web.log.said import kind_said, place_said, told, what_said


def log(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    who: Annotated[str, typer.Option("--who", help="By whom, or about whom.")] = "",
    kind: Annotated[
        str, typer.Option("--kind", help="sign-in, read, export, access, close or refused.")
    ] = "",
    first: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="2026-08-01.")
    ] = None,
    last: Annotated[
        datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="2026-08-31.")
    ] = None,
    most: Annotated[int, typer.Option("--most", help="So many, the last ones first.")] = 100,
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """List who signed in, read, took away, changed or closed what, the last one first."""
    with answered(language):
        archive = opened(data, office, language)
        if kind and kind not in get_args(Kind):
            raise NotFound("no-log-kind", value=kind, names=", ".join(get_args(Kind)))
        directory, waiting = archive.directory(office), settle()
        days = [each.date() if each else None for each in (first, last)]
        zone = directory.time_zone
        found = log_of(office, zone, AskedOfLog(who, kind, *days))[: max(most, 0)]
        if as_json:
            entries = [told(each, zone) for each in found]
            listed = {"office": office, "waiting": waiting, "entries": entries}
            typer.echo(json.dumps(listed, ensure_ascii=False, indent=2))
            return
        formatter = archive.formatter(office)
        rows = table("when", "who", "log-kind", "log-what", "log-place", "log-about", "log-from")
        for each in found:
            rows.add_row(
                moment_said(each.at // 1000, zone),
                visible(each.who),
                kind_said(each.kind),
                what_said(each.what),
                place_said(each, directory, formatter),
                visible(each.about),
                each.address or each.way,
            )
        output.print(rows)
        if waiting:
            output.print(say("log-waiting", count=waiting), soft_wrap=True)
