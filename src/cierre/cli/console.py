"""The two places that commands print to; whoever prints nothing does not wait for them."""

from __future__ import annotations

import errno
from typing import Any

from rich.console import Console

from cierre.cli.visible import visible


class PlainConsole(Console):
    """A console to which every text is a text: no markup, no highlights, no control sequences."""

    def print(self, *objects: Any, **named: Any) -> None:
        """Print texts and tables. Raises BrokenPipeError."""
        shown = (visible(each) if isinstance(each, str) else each for each in objects)
        super().print(*shown, **named)

    def on_broken_pipe(self) -> None:
        """Leave it to who answers for the command."""
        raise BrokenPipeError(errno.EPIPE, "")


errors = PlainConsole(stderr=True, highlight=False, markup=False, emoji=False)
output = PlainConsole(highlight=False, markup=False, emoji=False)
