"""``proposals.xlsx``: shortcomings to be accepted, put in other words, or dropped."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter

from cierre.sources.names import general_labels
from cierre.sources.notes import COLUMNS, DECISIONS, FURTHER_COLUMNS, Row
from cierre.whole_files import put

_WIDTHS = {"text": 90, "about": 36, "person": 26, "measure": 60, "owner": 26}


def merged(kept: Sequence[Row], proposed: Sequence[Row]) -> tuple[Row, ...]:
    """The rows of a sheet with new ones: what was decided stays, what was open is written anew.

    Nothing is proposed again of what somebody decided for the same person and month. Open rows of
    persons and months that nothing is proposed for now stay as they are.
    """
    asked = {(each.note.person, each.note.period) for each in proposed}
    stay = [
        each
        for each in kept
        if each.decision != "open" or (each.note.person, each.note.period) not in asked
    ]
    decided = {(each.note.person, each.note.period, each.about) for each in stay}
    new = [
        each for each in proposed if (each.note.person, each.note.period, each.about) not in decided
    ]
    return (*stay, *new)


def write_rows(path: Path, rows: Sequence[Row], names: Mapping[str, str]) -> Path:
    """Write the sheet, whole or not at all; the decision is a list to choose from.

    ``names`` are those of people by their ids.
    """
    columns = (*COLUMNS[:-1], "decision", "text", "measure", "owner", "by", "outcome", "about")
    assert set(columns) == {*COLUMNS, *FURTHER_COLUMNS}
    labels, kinds, decisions = (general_labels(kind) for kind in ("column", "kind", "decision"))
    made = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(made, options) as workbook:
        sheet = workbook.add_worksheet(path.stem)
        bold = workbook.add_format({"bold": True, "bottom": 1})
        wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        sheet.freeze_panes(1, 0)
        for place, column in enumerate(columns):
            sheet.set_column(place, place, _WIDTHS.get(column, 16), wrapped)
            sheet.write(0, place, labels[column][0], bold)
        for number, row in enumerate(rows, start=1):
            values = {
                "person": names[row.note.person],
                "month": row.note.period,
                "kind": kinds[row.note.kind][0],
                "decision": decisions[row.decision][0],
                "text": row.note.text,
                "measure": row.note.measure,
                "owner": row.note.owner,
                "by": row.note.by,
                "outcome": row.outcome,
                "about": row.about,
            }
            sheet.write_row(number, 0, [values[column] for column in columns], wrapped)
        choice = {"validate": "list", "source": [decisions[each][0] for each in DECISIONS]}
        place = columns.index("decision")
        sheet.data_validation(1, place, max(1, len(rows)), place, choice)
    return put(path, made.getvalue())
