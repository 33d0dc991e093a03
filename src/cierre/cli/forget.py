"""``cierre forget``: a customer's name taken out of all that is kept, and the chain told."""

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
from cierre.office.closings import last_of
from cierre.office.forgetting import Forgetting
from cierre.office.forgetting import forget as forget_customer
from cierre.office.recording import user

_LONGEST = 200


def forget(
    customer: Annotated[str, typer.Argument(help="The name, as the records have it.")],
    office: Annotated[str, typer.Option("--office", help="Id of the office.")],
    yes: Annotated[
        bool, typer.Option("--yes", help="Forget them; without it, say what would change.")
    ] = False,
    who: Annotated[str, typer.Option("--who", help="Whoever does it; this user.")] = "",
    key: KeyOption = None,
    files: Files = None,
    language: Language = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """Take a customer's name out of all that is kept, or say what that would change."""
    with answered(language):
        archive = opened(data, office, language)
        place: Path | None = folder_of_files(files)
        # who names nobody who is there is told so before a key is made
        done = forget_customer(archive, office, customer, None, who or user(), place)
        if yes:
            signer = key_of(office, key, first=last_of(office) is None)
            done = forget_customer(archive, office, customer, signer, who or user(), place)
        counts: dict[str, str | int] = {**done.told}
        _tell(say("forget-counts", alias=done.alias, **counts))
        _left(done, customer)
        if done.closed is None or done.closed.entry is None:
            _tell(say("would-forget"))
            return
        number = done.closed.entry.number
        _tell(say("forgotten", number=number, digest=done.closed.digest))
        _tell(say("forget-not-reached"))


def _left(done: Forgetting, name: str) -> None:
    """What somebody has to look at: nothing is guessed."""
    held = done.held
    told = []
    if held.near:
        told.append(say("forget-near", names=", ".join(held.near)))
    for each in held.standing:
        where = say("where-batches" if each.table == "batches" else "where-settings")
        told.append(say("forget-standing", where=where, text=each.text[:_LONGEST]))
    told += [say("forget-number", number=each) for each in held.numbers]
    if len(name.split()) == 1:
        told.append(say("forget-one-word"))
    for text in told:
        errors.print(visible(text), style="yellow", soft_wrap=True, markup=False)


def _tell(text: str) -> None:
    output.print(visible(text), soft_wrap=True, markup=False)
