"""Any file of records as grids: one of each sheet of a workbook, one of a text file or Parquet."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

from cierre.sources.desks.field_histories import as_history, as_tickets
from cierre.sources.desks.json_pages import is_json
from cierre.sources.desks.reading import read_json
from cierre.sources.problems import Problem, problem
from cierre.sources.queue_log import is_queue_log, read_queue_log
from cierre.sources.tables.bounds import Refused
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.packed import unpacked
from cierre.sources.tables.parquet import read_parquet
from cierre.sources.tables.text_files import read_text_file
from cierre.sources.tables.workbooks import read_workbook
from cierre.sources.xes import is_xes, read_xes

Read = tuple[tuple[Grid, ...], tuple[Problem, ...]]

_ZIP, _OLE, _PARQUET = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PAR1"
_LOCK = "~$"


def read_grids(path: Path) -> Read:
    """The grids of a file, in the order of its sheets, and what of it could not be read.

    What a file is, its first bytes tell and not its name.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return (), (problem("no-regular-file", path.name),)
        with path.open("rb") as file:
            start = file.read(8)
    except OSError:
        return (), (problem("not-opened", path.name),)
    if path.name.startswith(_LOCK):
        return (), (problem("open-elsewhere", path.name),)
    try:
        with unpacked(path, start) as inside:
            return _named(path.name, _read(inside))
    except Refused as refused:
        return (), (
            problem(
                refused.message,
                path.name,
                refused.row,
                refused.column,
                refused.value,
                refused.other,
            ),
        )
    except OSError:
        return (), (problem("not-opened", path.name),)


def _read(path: Path) -> Read:
    with path.open("rb") as file:
        start = file.read(8)
    if start.startswith((_ZIP, _OLE)):
        return _with_histories(read_workbook(path))
    if start.startswith(_PARQUET):
        return _with_histories(read_parquet(path))
    if is_xes(path):
        return read_xes(path)
    if is_queue_log(path):
        return read_queue_log(path)
    if is_json(path):
        return read_json(path)
    return _with_histories(read_text_file(path))


def _with_histories(read: Read) -> Read:
    """What was read, with tables of tickets and of changed fields as what they tell."""
    grids, problems = read
    return tuple(as_tickets(as_history(grid)) for grid in grids), problems


def _named(file: str, read: Read) -> Read:
    """What was read of a packed file, under the name of what somebody gave."""
    grids, problems = read
    return (
        tuple(replace(grid, file=file) for grid in grids),
        tuple(replace(each, file=file) for each in problems),
    )
