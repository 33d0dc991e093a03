"""The rows that were left out, with what is wrong with each, as a workbook to be put right."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

import polars as pl

from cierre.sources.catalogue import say
from cierre.sources.problems import Problem
from cierre.sources.spreadsheet import Rows
from cierre.whole_files import put

_NAME_LENGTH = 31


def write_refused(path: Path, books: Iterable[Rows], others: Iterable[Problem]) -> Path:
    """Write a sheet for each file's refused rows, and one for the problems of other files."""
    import xlsxwriter

    frames = {file: frame for rows in books for file, frame in rows.refused.items()}
    for each in others:
        told = pl.DataFrame({"row": [each.row], "problem": [f"{each.what} {each.remedy}"]})
        frames[each.file] = pl.concat([frames.get(each.file, told.clear()), told])
    # what a cell begins with must not make it a formula or a link
    options = {"strings_to_formulas": False, "strings_to_urls": False}
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, options) as workbook:
        bold = workbook.add_format({"bold": True})
        for number, (file, frame) in enumerate(frames.items(), start=1):
            sheet = workbook.add_worksheet(f"{number} {file}"[:_NAME_LENGTH])
            named = {"row": say("heading-row"), "problem": say("heading-what")}
            headings = [named.get(name, name) for name in frame.columns]
            sheet.write_row(0, 0, headings, bold)
            for row, values in enumerate(frame.iter_rows(), start=1):
                sheet.write_row(row, 0, ["" if value is None else value for value in values])
    return put(path, made.getvalue())
