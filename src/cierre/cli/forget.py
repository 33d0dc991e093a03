"""``cierre forget``: customers' names taken out of all that is kept, and the chain told."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cierre.cli.console import errors, output
from cierre.cli.key_at_hand import KeyOption, key_of
from cierre.cli.options import (
    DEFAULT_DATA,
    Data,
    Files,
    Language,
    answered,
    folder_of_files,
    opened,
)
from cierre.cli.saying import say
from cierre.cli.visible import visible
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.closings import last_of
from cierre.office.forgetting import Forgetting
from cierre.office.forgetting import forget as forget_customer
from cierre.office.recording import user
from cierre.office.retention import Expired, expired

_LONGEST = 200


def forget(
    office: Annotated[str, typer.Option("--office", help="Id of the office.")],
    customer: Annotated[str, typer.Argument(help="The name, as the records have it.")] = "",
    past: Annotated[
        bool, typer.Option("--expired", help="All whose items are closed for longer than kept.")
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="Forget them; without it, say what would change.")
    ] = False,
    who: Annotated[str, typer.Option("--who", help="Whoever does it; this user.")] = "",
    key: KeyOption = None,
    files: Files = None,
    language: Language = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """Take customers' names out of all that is kept, or say what that would change."""
    with answered(language):
        if past == bool(customer):
            raise Fault("forget-whom")
        archive = opened(data, office, language)
        place: Path | None = folder_of_files(files)
        names: tuple[str, ...] = (customer,)
        if past:
            directory = archive.directory(office)
            found = expired(directory)
            _list(found, directory)
            names = tuple(each.name for each in found)
            if not names:
                return
        # who names nobody who is there is told so before a key is made
        done = forget_customer(archive, office, names, None, who or user(), place)
        if yes:
            signer = key_of(office, key, first=last_of(office) is None)
            done = forget_customer(archive, office, names, signer, who or user(), place)
        counts: dict[str, str | int] = {**done.told}
        aliases = [*done.held.aliases.values()]
        _tell(
            say(
                "forget-counts",
                alias=" – ".join(dict.fromkeys((aliases[0], aliases[-1]))),
                **counts,
            )
        )
        _left(done)
        if done.closed is None or done.closed.entry is None:
            _tell(say("would-forget"))
            return
        number = done.closed.entry.number
        _tell(say("forgotten", number=number, digest=done.closed.digest))
        _tell(say("forget-not-reached"))


def _list(found: tuple[Expired, ...], directory: Directory) -> None:
    """Who is past the time of their books; why nobody can be, where no book has one."""
    if not directory.retention:
        _tell(say("expired-never"))
        return
    _tell(say("expired-customers", customers=len(found)))
    for each in found:
        year, month = divmod(each.last, 100)
        last = f"{year}-{month:02}"
        _tell(say("expired-one", name=each.name, items=each.items, last=last))


def _left(done: Forgetting) -> None:
    """What somebody has to look at: nothing is guessed."""
    held = done.held
    told = []
    if held.near:
        told.append(say("forget-near", names=", ".join(held.near)))
    for each in held.standing:
        where = say("where-batches" if each.table == "batches" else "where-settings")
        told.append(say("forget-standing", where=where, text=each.text[:_LONGEST]))
    told += [say("forget-number", number=each) for each in held.numbers]
    if any(len(name.split()) == 1 for name in held.aliases):
        told.append(say("forget-one-word"))
    for text in told:
        errors.print(visible(text), style="yellow", soft_wrap=True, markup=False)


def _tell(text: str) -> None:
    output.print(visible(text), soft_wrap=True, markup=False)
