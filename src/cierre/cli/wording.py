"""``cierre wording``: all that a pack's reports, or a book, can say, to be read aloud."""

from __future__ import annotations

from typing import Annotated

import typer

from cierre.books import load_books
from cierre.cli.console import output
from cierre.cli.options import Language, answered
from cierre.fault import NotFound, offered
from cierre.packs import pack_ids
from cierre.report.rehearsal import rehearsed
from cierre.report.sentences import book_wording, report_wording
from cierre.spoken import spoken_language


def wording(
    name: Annotated[str, typer.Argument(help="A setting, as property, or a book, as cases.")],
    message: Annotated[
        str, typer.Option("--message", help="Only messages whose name begins so.")
    ] = "",
    language: Language = "",
) -> None:
    """Print each message with 0, 1, 2, several and a million, in every variant."""
    with answered(language):
        spoken = spoken_language()
        known = (*pack_ids(), *load_books())
        if name not in known:
            raise NotFound("no-setting-or-book", value=name, names=offered(name, known))
        said = report_wording(name, spoken) if name in pack_ids() else book_wording(name, spoken)
        spoken_ones = [each for each in said.messages() if said.spoken(each)]
        chosen = [each for each in spoken_ones if each.startswith(message)]
        if not chosen:
            raise NotFound("no-message", value=message, names=offered(message, spoken_ones))
        for each in chosen:
            output.print(f"{each}:")
            for sentence in rehearsed(said, each, spoken):
                output.print(f"    {sentence}", soft_wrap=True)
