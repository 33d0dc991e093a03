"""The words of the commands, and tables whose cells are text and never markup."""

from __future__ import annotations

from rich.table import Table
from rich.text import Text

from cierre.cli.visible import visible
from cierre.spoken import Catalogue

CATALOGUE = Catalogue("cierre.cli")


class TextTable(Table):
    """A table that shows every cell as it is written: ``[urgent]`` is no markup."""

    def add_row(self, *cells: str) -> None:  # type: ignore[override]  # only texts
        """A row of texts."""
        super().add_row(*(Text(visible(cell), overflow="fold") for cell in cells))


def say(message: str, **values: str | int) -> str:
    """A message of the commands. Raises KeyError when it is missing."""
    return CATALOGUE.say(message, "", **values)


def table(*names: str, right: tuple[str, ...] = ()) -> TextTable:
    """A table headed by the catalogue's ``heading-<name>``, numbers to the right."""
    return headed(*(say(f"heading-{name}") for name in names), right=right)


def headed(*headings: str, right: tuple[str, ...] = ()) -> TextTable:
    """A table under headings that are said already; those of the catalogue to the right."""
    made = TextTable(box=None, header_style="bold")
    for heading in headings:
        made.add_column(Text(heading))
    for name in right:
        made.add_column(Text(say(f"heading-{name}")), justify="right")
    return made
