"""Which column of a sheet is which, however its headings are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from cierre.sources.faults import faults, no_faults
from cierre.sources.first_sheet import Table
from cierre.sources.names import closest, fold
from cierre.sources.problems import Problem, problem
from cierre.sources.written_numbers import Writing


@dataclass(frozen=True)
class Sheet:
    """A table under the ids of its columns: ``cells`` has ``file``, ``row`` and every id.

    ``headings`` says how each id is written in the file. A column that the file does not have
    is all null. A sheet that an office keeps for itself need not be ``complete``: cells of columns
    that the book requires may be empty there. ``native`` are the rows, by column, of cells that are
    no text in the file; the numbers of a ``plain`` sheet have a decimal point in every locale.
    """

    cells: pl.DataFrame
    headings: Mapping[str, str]
    faults: pl.DataFrame
    complete: bool = True
    native: Mapping[str, pl.Series] = field(default_factory=dict)
    plain: bool = False

    def writing(self, column: str, locale: str) -> Writing:
        """How the numbers of a column are written."""
        return Writing(locale, self.native.get(column), self.plain)


def match_headings(
    table: Table, labels: Mapping[str, Sequence[str]], required: Sequence[str]
) -> tuple[Sheet | None, tuple[Problem, ...]]:
    """The table by column ids; None and every reason when its headings do not do."""
    known = {fold(each): each for each in labels}
    known |= {fold(label): each for each, those in labels.items() for label in those}
    headings: dict[str, str] = {}
    problems: list[Problem] = []
    for heading in table.headings:
        column = known.get(fold(heading))
        if column is None:
            like = closest(heading, known) if fold(heading) else ""
            best = known[fold(like)] if like else ""
            names = (
                _written(best, labels) if best else ", ".join(_written(e, labels) for e in labels)
            )
            problems.append(problem("unknown-column", table.file, None, heading, other=names))
        elif column in headings:
            problems.append(problem("heading-twice", table.file, None, heading))
        else:
            headings[column] = heading
    problems += [
        problem("missing-column", table.file, None, _written(each, labels))
        for each in required
        if each not in headings
    ]
    if problems:
        return None, tuple(problems)
    cells = table.cells.select(
        pl.lit(table.file).alias("file"),
        "row",
        *(
            pl.col(headings[each]).alias(f"{each}") if each in headings
            else pl.lit(None, pl.String).alias(each)
            for each in labels
        ),
    )  # fmt: skip
    native = {
        each: table.native[heading] for each, heading in headings.items() if heading in table.native
    }
    return Sheet(cells, headings, _formula_faults(table, headings), native=native), ()


def match_tables(
    tables: Sequence[Table | None],
    labels: Mapping[str, Sequence[str]],
    required: Sequence[str],
) -> tuple[list[Sheet], list[Problem]]:
    """The tables that were read, by column ids, and why the headings of others do not do."""
    sheets: list[Sheet] = []
    problems: list[Problem] = []
    for table in tables:
        if table is not None:
            sheet, wrong = match_headings(table, labels, required)
            problems += wrong
            if sheet is not None:
                sheets.append(sheet)
    return sheets, problems


def _formula_faults(table: Table, headings: Mapping[str, str]) -> pl.DataFrame:
    if not table.formulas.height:
        return no_faults()
    frame = table.formulas.with_columns(file=pl.lit(table.file))
    asked = pl.col("heading").is_in(list(headings.values()))
    return faults(frame, asked, "formula", pl.col("heading"))


def _written(column: str, labels: Mapping[str, Sequence[str]]) -> str:
    return labels[column][0] if labels[column] else column
