"""A line that moves on a terminal while something is read and recorded; nothing elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from cierre.cli.console import errors
from cierre.cli.visible import visible
from cierre.sources import doing
from cierre.sources.catalogue import say
from cierre.sources.doing import Doing
from cierre.sources.names import name_of_book


@contextmanager
def telling() -> Iterator[doing.Progress]:
    """To whom it is told what is being done, for as long as it takes."""
    columns = (BarColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(
        *columns, console=errors, transient=True, disable=not errors.is_terminal
    ) as progress:
        task = progress.add_task("…", total=None)

        def tell(now: Doing) -> None:
            progress.update(
                task, description=escape(said(now)), completed=now.done, total=now.count or None
            )

        yield tell


def said(now: Doing) -> str:
    """What is being done in the words of who reads it."""
    name = name_of_book(now.name) if now.what == "recording" else visible(now.name)
    return say(f"doing-{now.what}", name=name, done=now.done, count=now.count)
