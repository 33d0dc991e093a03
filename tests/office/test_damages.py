"""Whatever is changed behind the back of a closed office is found, column by column, row by row.

With ``pytest -s`` what found it first is told.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from django.apps import apps
from django.db import connection

from cierre.close.keys import FileKey, read_key
from cierre.office.archive import Archive
from cierre.office.at_hand import recent
from cierre.office.kept_reports import kept_report, refresh_reports
from cierre.office.kept_statements import kept_statement, refresh
from cierre.office.verifying import Finding, findings
from cierre.statement.canonical import to_json
from tests.databases import PLACES, as_made
from tests.office.damages import change, changed, columns, taken_away
from tests.office.whole_office import AUGUST, make_anew, make_closed, mark

CACHES: Final = {
    "months": "what moves come to: made from them, recounted by `check` where it is believed",
    "statements": "statements and reports as pages show them: one is believed by its seal alone",
}
"""What is made from the records, and made anew where it is not what it was."""

MARKS: Final = {
    "writers": "a process that writes, while it does",
    "makings": "a process that makes statements, while it does",
    "log_entries": "the log; that the database refuses to change it is all that guards it",
}
"""What says nothing of an office's records."""

UNSAID: Final = {
    "offices.timed_by": "which calendars durations were reckoned by: whether it is told that they "
    "are others now; no figure is made of it",
    "lines.source": "which source may take a line back; no figure is made of it",
    **{
        f"{table}.id": "the number of a row, which nothing is known by"
        for table in (
            "units", "people", "memberships", "places", "categories", "reasons", "targets", "notes",
            "controls", "lines", "links", "seals", "frozen_names", "register_former",
        )
    },
}  # fmt: skip
"""Columns that no guard looks at, and why none need."""

VALUES: Final = {
    "memberships.mark": "records",
    "units.calendar": '{"hours": [[0, "09:00", "10:00"]]}',
}
"""What a column is changed to where not any value says something."""

SHARE: Final = 1 if os.environ.get("CIERRE_EVERY_DAMAGE") else 4
"""On the server one column of so many is looked at, where not all are asked for."""


@pytest.fixture(params=PLACES)
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Archive]:
    with as_made(request, tmp_path, make_closed) as address:
        yield Archive(address)


@pytest.fixture
def key(archive: Archive, tmp_path: Path) -> FileKey:
    del archive
    return read_key(tmp_path / "keys" / "little.pem")


def first(archive: Archive, key: FileKey) -> Finding | None:
    return next(findings(archive, "little", key.public), None)


def guard(found: Finding) -> str:
    """Which guard found it."""
    if found.breach is not None:
        return found.breach.code
    return f"chain: {found.chain.code}" if found.chain is not None else found.code


def test_a_value_of_any_column_is_found(archive: Archive, key: FileKey) -> None:
    mark()
    assert first(archive, key) is None
    missed, by = [], Counter[str]()
    every = 1 if connection.vendor == "sqlite" else SHARE
    for model, column in columns()[::every]:
        table = model._meta.db_table
        named = f"{table}.{column.column}"
        if {table} & {*CACHES, *MARKS} or named in UNSAID or _is_empty(table):
            continue
        with changed(model, column, VALUES.get(named)) as what:
            found = first(archive, key)
        if found is None:
            missed.append(what)
        else:
            by[guard(found)] += 1
    sys.stdout.writelines(f"\n{count:5} {how}" for how, count in by.most_common())
    assert missed == []
    assert "unguarded" not in by, by
    assert first(archive, key) is None


def test_a_row_of_any_table_is_found_when_it_is_gone(archive: Archive, key: FileKey) -> None:
    missed = []
    for model in apps.get_app_config("office").get_models():
        table = model._meta.db_table
        if {table} & {*CACHES, *MARKS} or _is_empty(table):
            continue
        with taken_away(model):
            if first(archive, key) is None:
                missed.append(table)
    assert missed == []
    assert first(archive, key) is None


def _is_empty(table: str) -> bool:
    """Attached files are beside a database of one file, and in the tables of a server."""
    return table == "contents" and connection.vendor == "sqlite"


def test_what_no_guard_looks_at_changes_no_figure(archive: Archive) -> None:
    mark()
    refresh(archive, "little", AUGUST)
    refresh_reports(archive, "little", AUGUST)
    before = _shown(archive)
    for model, column in columns():
        table = model._meta.db_table
        named = f"{table}.{column.column}"
        if table in CACHES or named in UNSAID:
            what = change(model, column, VALUES.get(named))
            assert _shown(archive) == before, what


def _shown(archive: Archive) -> tuple[bytes, bytes, bytes, object]:
    """The figures of the office: made now, as they are kept, and as a report says them."""
    recent.clear()
    made = to_json(archive.statement("little", AUGUST))
    kept = kept_statement(archive, "little", AUGUST).content
    report = kept_report(archive, "little", AUGUST, "office", "es").document
    return made, kept, to_json(archive.statement("little", "2026-09")), report.sections


def test_the_lists_of_what_is_not_looked_at_name_what_there_is() -> None:
    named = {f"{model._meta.db_table}.{column.column}" for model, column in columns()}
    assert {*UNSAID, *VALUES} <= named
    assert {*CACHES, *MARKS} <= {each.partition(".")[0] for each in named}


def test_a_history_made_anew_with_all_its_digests_is_found(
    archive: Archive, tmp_path: Path, key: FileKey
) -> None:
    """As if another sheet had been loaded from the beginning, by the program itself."""
    make_anew(tmp_path / "forged", "C0")
    assert archive.check("little") == ()
    found = {each.code for each in findings(archive, "little", key.public)}
    assert "loadings" in found
    assert found <= {"loadings", "gone", "added", "changed", "beside", "statement"}
