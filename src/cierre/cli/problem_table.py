"""What is wrong with an office's files, as a table on the terminal."""

from __future__ import annotations

from rich.markup import escape
from rich.table import Table

from cierre.cli.options import errors
from cierre.sources.catalogue import say
from cierre.sources.problems import Problem


def print_problems(problems: tuple[Problem, ...]) -> None:
    """A row for each: file, row, column, what is wrong and what to do."""
    names = ("file", "row", "column", "what", "remedy")
    table = Table(*(say(f"heading-{name}") for name in names), box=None, header_style="bold")
    for each in problems:
        row = "" if each.row is None else str(each.row)
        cells = (each.file, row, each.column, each.what, each.remedy)
        table.add_row(*(escape(cell) for cell in cells))
    errors.print(table)
