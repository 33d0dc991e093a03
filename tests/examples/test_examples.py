"""What holds for the spreadsheets of every example."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

from tests.examples.spreadsheets import SEPTEMBER, in_period, make, settings, sheet
from tests.samples import EACH, Sample


@pytest.fixture
def folder(example: str, sample: Callable[[str], Sample]) -> Path:
    return sample(example).folder


@pytest.mark.parametrize("example", EACH)
def test_a_complaints_moments_are_in_order(folder: Path) -> None:
    cases = sheet(folder, "cases")
    steps = ["opened", "first_response", "waiting_since", "escalated", "resolved"]
    for index, earlier in enumerate(steps):
        for later in steps[index + 1 :]:
            assert cases.filter(pl.col(later) < pl.col(earlier)).is_empty(), (earlier, later)
    assert cases.filter(pl.any_horizontal(pl.col(steps) >= SEPTEMBER)).is_empty()


@pytest.mark.parametrize("example", EACH)
def test_august_has_exams(folder: Path) -> None:
    exams = sheet(folder, "training").filter(in_period("passed") | in_period("failed"))
    assert exams.height >= 6
    passed = pl.col("passed").is_not_null()
    assert exams.filter((pl.col("mark") >= 5) != passed).is_empty()


@pytest.mark.parametrize("example", EACH)
def test_people_write_notes_of_every_kind(folder: Path) -> None:
    notes = sheet(folder, "notes").filter(pl.col("month") == "2026-08")
    kinds = {"logro", "carencia", "lección", "plan", "ayuda", "agradecimiento"}
    assert set(notes["kind"]) == kinds


@pytest.mark.parametrize("example", EACH)
def test_every_name_is_in_office_toml(example: str, folder: Path) -> None:
    office = settings(example)
    for path in folder.iterdir():
        if path.name == "office.toml":
            continue
        frame = sheet(folder, path.stem)
        book = path.stem.removesuffix("_moves")
        for kind in {"person", "place", "category", "reason"} & set(frame.columns):
            entries = [each for each in office[kind] if each.get("book", book) == book]
            known = {each["id"] for each in entries} | {each["name"] for each in entries}
            assert set(frame[kind].drop_nulls()) <= known, (path.name, kind)


@pytest.mark.parametrize("example", EACH)
def test_the_same_files_every_time(example: str, tmp_path: Path, folder: Path) -> None:
    assert digests(make(example, tmp_path)) == digests(folder)


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
