"""What was understood of a file, in the words of who reads it."""

from __future__ import annotations

from decimal import Decimal

from cierre.book import Book
from cierre.books import load_books
from cierre.cli.console import errors, output
from cierre.cli.problem_table import print_problems
from cierre.cli.saying import headed
from cierre.office.rehearsal import figures_by_month, in_hundredths
from cierre.office.understood import currency_lines, lines_of, measure_name
from cierre.report.numbers import Formatter, locale_for
from cierre.sources.catalogue import say as said
from cierre.sources.tables.catalogue import say
from cierre.sources.tables.importing import Imported
from cierre.spoken import spoken_language


def print_import(file: Imported, *, figures: bool) -> None:
    """All that was understood of a file, table by table, and what was left out."""
    output.print(say("understood-file", file=file.file), style="bold", soft_wrap=True)
    for table in file.tables:
        if table.why:
            for sheet in table.judged.sheetful.sheets:
                code = "left-sheet" if sheet else "left-table"
                told = say(code, sheet=sheet, why=table.why)
                errors.print(told, soft_wrap=True)
        else:
            for line in lines_of(table):
                output.print(f"  {line}", soft_wrap=True)
    _print_hidden(file)
    _print_doubts(file)
    for line in currency_lines(file.currency):
        output.print(f"  {line}", soft_wrap=True)
    if figures and file.directory is not None:
        _print_figures(file)


def _print_hidden(file: Imported) -> None:
    for grid in file.grids:
        if grid.hidden:
            output.print(f"  {say('hidden-sheet', sheet=grid.sheet)}", soft_wrap=True)
        if grid.hidden_rows:
            output.print(f"  {say('hidden-rows', count=len(grid.hidden_rows))}", soft_wrap=True)
        if grid.hidden_columns:
            columns = ", ".join(grid.hidden_columns)
            output.print(f"  {say('hidden-columns', columns=columns)}", soft_wrap=True)


def _print_doubts(file: Imported) -> None:
    doubts = tuple(each for rows in file.rows.values() for each in rows.doubts)
    if doubts:
        errors.print(said("doubts", doubts=len(doubts)), style="yellow")
        print_problems(doubts)


def _print_figures(file: Imported) -> None:
    assert file.directory is not None
    directory, language = file.directory, spoken_language()
    says = Formatter(locale_for(language, directory.locale), directory.currency)
    for book, months in figures_by_month(directory, file.rows).items():
        declared = load_books()[book]
        headline = declared.headline
        table = headed(say("month-heading"), *(measure_name(book, each) for each in headline))
        for month, figures in months.items():
            table.add_row(
                month,
                *(_figure(figures.get(each), declared, each, says) for each in headline),
            )
        output.print(table)


def _figure(value: float | None, book: Book, measure: str, says: Formatter) -> str:
    if value is None:
        return "—"
    told = Decimal(str(value)) / (100 if in_hundredths(book, measure) else 1)
    return says.number(told, book.measure(measure).unit)
