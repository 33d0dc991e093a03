from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import pytest

from cierre.sources.tables import packed
from cierre.sources.tables.files import read_grids

ROWS = [(1, "n", "t"), (2, "1", "a")]


def test_a_packed_text_is_read_under_the_name_of_its_package(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv.gz"
    path.write_bytes(gzip.compress(b"n;t\n1;a\n"))
    (grid,), problems = read_grids(path)
    assert (grid.file, grid.cells.rows(), problems) == ("calls.csv.gz", ROWS, ())


def test_a_zip_with_one_file_is_that_file_whatever_programs_added(tmp_path: Path) -> None:
    path = tmp_path / "calls.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("export/", "")
        archive.writestr("export/Calls.csv", "n;t\n1;a\n")
        archive.writestr("__MACOSX/export/._Calls.csv", "x")
        archive.writestr("export/.DS_Store", "x")
    (grid,), problems = read_grids(path)
    assert (grid.file, grid.cells.rows(), problems) == ("calls.zip", ROWS, ())


@pytest.mark.parametrize("content", [b"\x1f\x8b", gzip.compress(b"n;t\n1;a\n" * 99, mtime=0)[:-9]])
def test_a_damaged_package_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "calls.csv.gz"
    path.write_bytes(content)
    grids, (told,) = read_grids(path)
    assert (grids, told.code, told.file) == ((), "damaged-file", "calls.csv.gz")


def test_what_grows_beyond_all_bounds_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packed, "TEXT_BYTES", 1_000_000)
    path = tmp_path / "calls.csv.gz"
    path.write_bytes(gzip.compress(b"n;t\n" * 1_000_000))
    grids, (told,) = read_grids(path)
    assert (grids, told.code) == ((), "too-large-text")


def test_a_package_within_a_package_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "calls.gz"
    path.write_bytes(gzip.compress(gzip.compress(b"n;t\n1;a\n")))
    grids, (told,) = read_grids(path)
    assert (grids, told.code) == ((), "other-kind")
