"""What was changed behind a closed month is found, and of a month that stands nothing is said."""

from __future__ import annotations

from pathlib import Path

from cierre.close.keys import FileKey
from cierre.office.archive import Archive
from cierre.office.load import load_folder
from cierre.office.verifying import verify
from tests.office.test_closing import (  # noqa: F401 (the same office)
    OPEN_CASE,
    archive,
    closed,
    folder,
    key,
)
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv


def test_of_a_month_that_stands_nothing_is_said(
    archive: Archive,  # noqa: F811
    folder: Path,  # noqa: F811
    key: FileKey,  # noqa: F811
) -> None:
    closed(archive, key)
    assert verify(archive, "little", key.public) == ()
    later = a_case(número="C9", opened="2026-09-21 09:20", due="2026-09-28",
                   primera="2026-09-21 10:00", resuelta="2026-09-22 10:00")  # fmt: skip
    write_csv(folder, "cases", CASES, [a_case(), OPEN_CASE, a_case(número="C3"), later])
    assert load_folder(folder).written
    make_office(folder, OFFICE.replace("Luis Gil", "Luis Gil Arce"))
    assert not load_folder(folder).problems
    assert verify(archive, "little", key.public) == ()
