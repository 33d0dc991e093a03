"""``cierre serve``: the pages of a data folder, in the browser of this machine."""

from __future__ import annotations

import webbrowser
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
    language: Language = "",
) -> None:
    """Open the pages of a data folder in the browser, until interrupted."""
    from cierre.web.serving import free_port
    from cierre.web.serving import serve as serve_pages

    def told(link: str) -> None:
        output.print(say("serving", link=link), soft_wrap=True)
        output.print(say("serving-ends"), soft_wrap=True)
        if browser:
            webbrowser.open(link)

    with answered(language):
        serve_pages(data, port or free_port(PORT), told)
