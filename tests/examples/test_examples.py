"""What holds for the spreadsheets of every example."""

from __future__ import annotations

import hashlib
from pathlib import Path

import polars as pl
import pytest

from tests.examples.spreadsheets import NAMES, SEPTEMBER, in_period, make, settings, sheet


@pytest.mark.parametrize("example", NAMES)
def test_a_complaints_moments_are_in_order(example: str, folders: dict[str, Path]) -> None:
    cases = sheet(folders[example], "cases")
    steps = ["opened", "first_response", "waiting_since", "escalated", "resolved"]
    for index, earlier in enumerate(steps):
        for later in steps[index + 1 :]:
            assert cases.filter(pl.col(later) < pl.col(earlier)).is_empty(), (earlier, later)
    assert cases.filter(pl.any_horizontal(pl.col(steps) >= SEPTEMBER)).is_empty()


def test_august_has_exams(folders: dict[str, Path]) -> None:
    for folder in folders.values():
        exams = sheet(folder, "training").filter(in_period("passed") | in_period("failed"))
        assert exams.height >= 6
        passed = pl.col("passed").is_not_null()
        assert exams.filter((pl.col("mark") >= 5) != passed).is_empty()


def test_people_write_notes_of_every_kind(folders: dict[str, Path]) -> None:
    for folder in folders.values():
        notes = sheet(folder, "notes").filter(pl.col("month") == "2026-08")
        kinds = {"logro", "carencia", "lección", "plan", "agradecimiento"}
        assert set(notes["kind"]) == kinds


@pytest.mark.parametrize("example", NAMES)
def test_every_name_is_in_office_toml(example: str, folders: dict[str, Path]) -> None:
    office = settings(example)
    for path in folders[example].iterdir():
        if path.name == "office.toml":
            continue
        frame = sheet(folders[example], path.stem)
        book = path.stem.removesuffix("_moves")
        for kind in {"person", "place", "category", "reason"} & set(frame.columns):
            entries = [each for each in office[kind] if each.get("book", book) == book]
            known = {each["id"] for each in entries} | {each["name"] for each in entries}
            assert set(frame[kind].drop_nulls()) <= known, (path.name, kind)


@pytest.mark.parametrize("example", NAMES)
def test_the_same_files_every_time(example: str, tmp_path: Path, folders: dict[str, Path]) -> None:
    assert digests(make(example, tmp_path)) == digests(folders[example])


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
