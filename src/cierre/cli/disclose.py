"""``cierre disclose``: all that is kept of a customer, in one page to hand to them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from cierre.cli.console import output
from cierre.cli.disclosed import page
from cierre.cli.options import DEFAULT_DATA, Data, Language, answered, opened
from cierre.cli.saying import say
from cierre.cli.visible import visible
from cierre.fault import Fault
from cierre.office.disclosing import disclose as disclose_customer
from cierre.office.recording import user
from cierre.spoken import spoken_language
from cierre.whole_files import put


def disclose(
    customer: Annotated[str, typer.Argument(help="The name, as the records have it.")],
    office: Annotated[str, typer.Option("--office", help="Id of the office.")],
    to: Annotated[
        Path | None, typer.Option("--to", help="The file; else one here that is named by them.")
    ] = None,
    who: Annotated[str, typer.Option("--who", help="Whoever asks; this user.")] = "",
    language: Language = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """Write all that is kept of a customer into one page, to hand to them."""
    with answered(language):
        archive = opened(data, office, language)
        stem = re.sub(r"\W+", "-", customer).strip("-")
        path = to or Path(f"{stem or office}.html")
        if path.exists():
            raise Fault("file-there", path=str(path))
        found = disclose_customer(archive, office, customer, who or user())
        words = archive.words(office, spoken_language())
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path, page(found, archive.directory(office), words)).chmod(0o600)
        said = say("disclosed", path=str(path), name=customer)
        output.print(visible(said), soft_wrap=True, markup=False)
