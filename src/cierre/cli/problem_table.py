"""What is wrong with an office's files, as a table on the terminal."""

from __future__ import annotations

from cierre.cli.console import errors
from cierre.cli.saying import headed
from cierre.sources.catalogue import say
from cierre.sources.problems import Problem


def print_problems(problems: tuple[Problem, ...]) -> None:
    """A row for each: file, row, column, what is wrong and what to do."""
    names = ("file", "row", "column", "what", "remedy")
    table = headed(*(say(f"heading-{name}") for name in names))
    for each in problems:
        row = "" if each.row is None else str(each.row)
        table.add_row(each.file, row, each.column, each.what, each.remedy)
    errors.print(table)
