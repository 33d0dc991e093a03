"""``cierre reopen``: the last closed month opened again, for a reason."""

from __future__ import annotations

from typing import Annotated

import typer

from cierre.calendars.period import Period
from cierre.cli.console import output
from cierre.cli.key_at_hand import ClockOption, KeyOption, key_of
from cierre.cli.options import DEFAULT_DATA, Data, Language, answered, opened
from cierre.cli.saying import say
from cierre.office.closing import reopen as reopen_month
from cierre.office.recording import user


def reopen(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    month: Annotated[str, typer.Argument(help="2026-08.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; it stays in the chain.")] = "",
    who: Annotated[str, typer.Option("--who", help="Whoever opens it; this user.")] = "",
    key: KeyOption = None,
    clock_is_right: ClockOption = False,
    language: Language = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """Open the last closed month again, for a reason; what was closed stays in the chain."""
    with answered(language):
        formatter = opened(data, office, language).formatter(office)
        signer = key_of(office, key, first=False)
        done = reopen_month(
            office, month, signer, who or user(), reason, clock_is_right=clock_is_right
        )
        name = formatter.period(Period.parse(month).id)
        number = done.entry.number if done.entry else 0
        output.print(say("month-reopened", month=name, number=number), soft_wrap=True)
