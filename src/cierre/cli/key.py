"""``cierre key``: the key that an office signs with: made, shown, replaced by another."""

from __future__ import annotations

from typing import Annotated

import typer

from cierre.cli.console import output
from cierre.cli.key_at_hand import ClockOption, KeyOption, key_of
from cierre.cli.options import DEFAULT_DATA, Data, Language, answered, opened
from cierre.cli.saying import say
from cierre.close.key_place import place_of_key
from cierre.office.closing import replace_key
from cierre.office.closings import last_of
from cierre.office.recording import user


def key(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    new: Annotated[
        str | None,
        typer.Option("--new", help="File, or pkcs11:…, of the key that signs from here on."),
    ] = None,
    reason: Annotated[str, typer.Option("--reason", help="Why; it stays in the chain.")] = "",
    given: KeyOption = None,
    clock_is_right: ClockOption = False,
    language: Language = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """Print the public key of an office, made when there is none, or go on with another."""
    with answered(language):
        opened(data, office, language)
        now = key_of(office, given, first=last_of(office) is None)
        if new is not None:
            after = key_of(office, new, first=True)
            replace_key(office, now, after, user(), reason, clock_is_right=clock_is_right)
            now = after
        output.print(now.public, soft_wrap=True)
        place = place_of_key(office, new or given)
        output.print(say("key-place", path=str(place)), soft_wrap=True)
