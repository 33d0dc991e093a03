"""What was changed behind a closed month is found, and of a month that stands nothing is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from cierre.close.keys import FileKey
from cierre.office.archive import Archive
from cierre.office.load import load_folder
from cierre.office.verifying import verify
from tests.office.damages import done_behind_its_back
from tests.office.test_closing import (  # noqa: F401 (the same office)
    OPEN_CASE,
    archive,
    closed,
    closed_archive,
    folder,
    key,
)
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv


def test_of_a_month_that_stands_nothing_is_said(
    closed_archive: Archive,  # noqa: F811
    folder: Path,  # noqa: F811
    key: FileKey,  # noqa: F811
) -> None:
    assert verify(closed_archive, "little", key.public) == ()
    later = a_case(número="C9", opened="2026-09-21 09:20", due="2026-09-28",
                   primera="2026-09-21 10:00", resuelta="2026-09-22 10:00")  # fmt: skip
    write_csv(folder, "cases", CASES, [a_case(), OPEN_CASE, a_case(número="C3"), later])
    assert load_folder(folder).written
    make_office(folder, OFFICE.replace("Luis Gil", "Luis Gil Arce"))
    assert not load_folder(folder).problems
    assert verify(closed_archive, "little", key.public) == ()


FROZEN = "digest = (SELECT digest FROM frozen_names WHERE name = '{}' AND number = 1)"
DAMAGES = {
    "a cell of a move": ["UPDATE moves SET day = '2026-08-05' WHERE sequence = 1"],
    "who had an item": ["UPDATE moves SET to_holder = 'luis' WHERE to_holder = 'ana'"],
    "a move": ["DELETE FROM moves WHERE sequence = 2"],
    "an item": [
        "DELETE FROM moves WHERE item = (SELECT MIN(id) FROM items)",
        "DELETE FROM items WHERE id = (SELECT MIN(id) FROM items)",
    ],
    "an item's due day": ["UPDATE items SET due = '2026-08-30'"],
    "an item's number": ["UPDATE items SET number = 'C77' WHERE number = 'C1'"],
    "a batch with its controls": [
        "DELETE FROM moves", "DELETE FROM items", "DELETE FROM controls", "DELETE FROM batches",
        "DELETE FROM links",
    ],
    "the chain of loadings": ["UPDATE links SET digest = previous"],
    "an entry": ["UPDATE closings SET content = signature"],
    "a signature": ["UPDATE closings SET signature = content"],
    "a name of what was frozen": [
        "UPDATE frozen_names SET name = 'x' WHERE name = 'statement/office.json'"
    ],
    "what was frozen": [
        f"UPDATE frozen_contents SET content = substr(content, 2) WHERE {FROZEN.format(name)}"
        for name in ("statement/office.json",)
    ],
    "what was frozen, gone": [
        "DELETE FROM frozen_contents WHERE " + FROZEN.format("office/directory.json")
    ],
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_was_done_behind_its_back_is_found(
    closed_archive: Archive,  # noqa: F811
    key: FileKey,  # noqa: F811
    damage: str,
) -> None:
    done_behind_its_back(*DAMAGES[damage])
    assert verify(closed_archive, "little", key.public) != ()


def test_an_end_that_is_gone_is_found(
    archive: Archive,  # noqa: F811
    key: FileKey,  # noqa: F811
) -> None:
    head = closed(archive, key).digest
    assert verify(archive, "little", key.public, head) == ()
    done_behind_its_back("DELETE FROM closings")
    assert "through" in {each.code for each in verify(archive, "little", key.public)}
    assert "chain" in {each.code for each in verify(archive, "little", key.public, head)}
