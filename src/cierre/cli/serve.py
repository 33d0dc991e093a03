"""``cierre serve``: the pages of a data folder, in the browser of this machine."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from cierre.cli.console import output
from cierre.cli.options import DEFAULT_DATA, Data, Language, answered
from cierre.cli.saying import say

PORT = 8765


def serve(
    data: Data = DEFAULT_DATA,
    port: Annotated[
        int, typer.Option("--port", help="Port on this machine; the next free one when left out.")
    ] = 0,
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open the browser.")
    ] = True,
    shared: Annotated[
        bool, typer.Option("--shared", help="Serve a team that signs in, behind HTTPS.")
    ] = False,
    first_administrator: Annotated[
        str,
        typer.Option("--first-administrator", help="With --shared: whom to let in to administer."),
    ] = "",
    samples: Annotated[
        Path | None,
        typer.Option("--samples", help="Folder of sample offices, loaded where there is none."),
    ] = None,
    language: Language = "",
) -> None:
    """Open the pages of a data folder in the browser, until interrupted."""
    from cierre.web.serving import free_port, serve_team
    from cierre.web.serving import serve as serve_pages

    def told(link: str) -> None:
        output.print(say("serving", link=link), soft_wrap=True)
        output.print(say("serving-ends"), soft_wrap=True)
        if browser:
            webbrowser.open(link)

    def told_to_team(link: str) -> None:
        output.print(say("serving-team", link=link), soft_wrap=True)
        output.print(say("serving-ends"), soft_wrap=True)

    with answered(language):
        if shared:
            serve_team(str(data), port or PORT, told_to_team, first_administrator)
            return
        serve_pages(data, port or free_port(PORT), told, samples)
