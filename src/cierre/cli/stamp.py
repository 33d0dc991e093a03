"""``cierre stamp``: the time stamp of the last close, by an authority outside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import typer

from cierre.cli.console import errors, output
from cierre.cli.options import DEFAULT_DATA, Data, Language, answered, opened
from cierre.cli.saying import say
from cierre.cli.visible import visible
from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.office.stamping import Kept, authority_of, stamp_last, stamps_of
from cierre.sources.said import moment_said

TimestampOption = Annotated[
    str,
    typer.Option(
        "--timestamp", help="Address of a time stamping authority; else that of CIERRE_TIMESTAMP."
    ),
]


def stamp(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    timestamp: TimestampOption = "",
    language: Language = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """Have the last close stamped by a time stamping authority, if it was not."""
    with answered(language):
        archive = opened(data, office, language)
        if not stamp_last(office, authority_of(timestamp)):
            output.print(say("stamped-already"), soft_wrap=True)
        print_stamps(archive, office, [*stamps_of(office)][-1:])


def stamp_if_asked(archive: Archive, office: str, timestamp: str) -> None:
    """Have a close that was just made stamped where an authority is named; if it gives no stamp,
    tell so: the close is made."""
    authority = authority_of(timestamp)
    if not authority:
        return
    try:
        stamp_last(office, authority)
    except Fault as fault:
        errors.print(visible(str(fault)), style="yellow", soft_wrap=True, markup=False)
        errors.print(say("stamp-later", office=office), soft_wrap=True)
        return
    print_stamps(archive, office, [*stamps_of(office)][-1:])


def print_stamps(archive: Archive, office: str, kept: Iterable[Kept]) -> None:
    """Say when each entry was stamped, and by whom."""
    zone = archive.directory(office).time_zone
    for each in kept:
        if each.stamp is None:
            continue
        code = "stamped" if each.stamp.known else "stamped-by-whom"
        when = moment_said(each.stamp.at, zone)
        said = say(code, number=each.number, when=when, by=each.stamp.by)
        output.print(visible(said), soft_wrap=True, markup=False)
