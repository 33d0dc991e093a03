"""What was understood of a file as JSON, as docs/importing.md describes it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from cierre.office.importing import Import
from cierre.office.recording import Outcome
from cierre.office.rehearsal import figures_by_month
from cierre.sources.tables.importing import Imported, Table, named_otherwise
from cierre.sources.tables.shapes import DAY, GROUP, MARK, MONTH
from cierre.sources.tables.sums import sums


def as_data(file: Imported, of: Import) -> dict[str, Any]:
    """What a file is, by its largest table; further tables of it under ``tables``."""
    taken = sorted(file.taken, key=_records, reverse=True)
    data: dict[str, Any] = {
        "file": file.file,
        "book": None,
        "rows": 0,
        "columns": {},
        "questions": [
            {"kind": each.kind, "about": each.about, "choices": list(each.choices), "key": each.key}
            for each in file.questions
        ],
        "problems": [
            {"row": each.row, "column": each.column, "what": each.what, "remedy": each.remedy}
            for each in (*file.problems, *(e for rows in file.rows.values() for e in rows.problems))
        ],
        "doubts": [
            {"what": each.what, "remedy": each.remedy}
            for rows in file.rows.values()
            for each in rows.doubts
        ],
        "left_out": [
            {"sheets": list(table.judged.sheetful.sheets), "why": table.why}
            for table in file.tables
            if table.why
        ],
        "recorded": of.outcome is not None and of.outcome.written,
        **_changes(of),
    }
    if not taken or file.directory is None:
        return data
    months = figures_by_month(file.directory, file.rows)
    told = [_table(table) | {"months": months.get(_book(table), {})} for table in taken]
    return data | told[0] | {"tables": told[1:]}


def _changes(of: Import) -> dict[str, Any]:
    """What recording would change or did, as ``cierre load --json`` says it."""
    names = ("rewritten", "returned", "vanished")
    outcome = of.outcome or Outcome()
    return {name: [asdict(each) for each in getattr(outcome, name)] for name in names}


def _records(table: Table) -> int:
    return table.records.cells.height if table.records is not None else 0


def _book(table: Table) -> str:
    return table.records.book.id if table.records is not None else ""


def _table(table: Table) -> dict[str, Any]:
    records, decisions = table.records, table.decisions
    assert records is not None
    assert decisions is not None
    full = table.judged.sheetful
    refused = [(sheet, row, str(why)) for sheet, row, why in full.left_out]
    refused += [(each.sheet, each.row, each.why) for each in records.refused]
    return {
        "book": records.book.id,
        "confidence": round(table.judged.confidence, 2),
        "program": full.regions[0].grid.program,
        "sheets": [sheet for sheet in full.sheets if sheet],
        "header_row": full.regions[0].header_row,
        "columns": _columns(table),
        "states": {word: state for word, state in decisions.states.items() if state},
        "date_order": decisions.order or None,
        "rows": records.cells.height,
        "events": records.moves.height,
        "refused_rows": [
            {"sheet": sheet, "row": row, "why": why} for sheet, row, why in sorted(refused)
        ],
        "sums": sums(table),
        "people": dict(decisions.people.meant),
        "units": {heading: dict(decisions.units.meant) for heading in decisions.headings("unit")},
        "names": named_otherwise(table),
        "told": [{"what": code, "rows": list(rows)} for code, rows in records.doubts.items()],
    }


def _columns(table: Table) -> dict[str, str | None]:
    assert table.decisions is not None
    full, named = table.judged.sheetful, table.decisions.columns
    entering = table.decisions.book.sheet.steps[0].id
    found: dict[str, str | None] = {}
    for name in full.headings:
        if name in (DAY, MONTH, GROUP):
            continue
        if name == MARK:
            found["*"] = entering if full.shape == "roster" else "paid_amount"
            continue
        for origin in full.origins.get(name, (name,)):
            # who has the record stands under ``units``: it is no column of the record's own
            if named.get(name) != "unit":
                found[origin] = named.get(name)
    return found
