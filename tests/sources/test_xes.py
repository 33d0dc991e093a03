from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from cierre.sources.tables.files import read_grids

LOG = """<?xml version="1.0" encoding="UTF-8"?>
<log xmlns="http://www.xes-standard.org/" xes.version="1.0">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="none"/></global>
  <string key="source" value="somewhere"/>
  <trace>
    <string key="concept:name" value="7"/>
    <string key="product" value="P1"/>
    <event>
      <string key="concept:name" value="Accepted"/>
      <date key="time:timestamp" value="2026-08-03T09:00:00.000+02:00"/>
    </event>
    <event>
      <string key="concept:name" value="Completed"><int key="within" value="1"/></string>
      <date key="time:timestamp" value="2026-08-04T09:00:00.000+02:00"/>
      <string key="org:resource" value="Ana"/>
    </event>
  </trace>
  <trace>
    <string key="concept:name" value="8"/>
    <event>
      <string key="concept:name" value="Queued"/>
      <date key="time:timestamp" value="2026-08-05T09:00:00.000+02:00"/>
    </event>
  </trace>
</log>
"""
COLUMNS = ("case:concept:name", "case:product", "concept:name", "time:timestamp", "org:resource")
ROWS = [
    (1, *COLUMNS),
    (2, "7", "P1", "Accepted", "2026-08-03T09:00:00.000+02:00", None),
    (3, "7", "P1", "Completed", "2026-08-04T09:00:00.000+02:00", "Ana"),
    (4, "8", None, "Queued", "2026-08-05T09:00:00.000+02:00", None),
]


@pytest.mark.parametrize("name", ["log.xes", "log.xes.gz", "log.txt"])
def test_a_log_is_a_row_an_event_with_what_is_said_of_its_case(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(LOG.encode()) if name.endswith("gz") else LOG.encode())
    (grid,), problems = read_grids(path)
    assert (grid.cells.rows(), problems) == (ROWS, ())


def test_entities_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "log.xes"
    bomb = '<!DOCTYPE log [<!ENTITY a "aaaa">]>\n<log'
    path.write_text(LOG.replace("<log", bomb, 1).replace("P1", "&a;"), encoding="utf-8")
    grids, (told,) = read_grids(path)
    assert (grids, told.code) == ((), "damaged-file")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (LOG[: len(LOG) // 2], "damaged-file"),
        ("<log/>", "empty-file"),
        ('<?xml version="1.0"?><letter/>', "other-kind"),
    ],
)
def test_what_is_no_whole_log_is_refused(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "log.xes"
    path.write_text(text, encoding="utf-8")
    grids, (told,) = read_grids(path)
    assert (grids, told.code) == ((), code)
