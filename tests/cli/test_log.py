"""What commands do is in the log, and ``cierre log`` lists it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.cierre_command import cierre
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A little office of which somebody wrote a report, verified it, and took a backup."""
    folder = tmp_path_factory.mktemp("log")
    text = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')
    make_office(folder / "office", text)
    write_csv(folder / "office", "cases", CASES, [a_case()])
    for each in (
        ("load", "office"),
        ("report", "little", "2026-08", "--scope", "person:ana", "--format", "md", "--out", "out"),
        ("verify", "little"),
        ("backup", "--to", "copy.zip"),
    ):
        ended = cierre(folder, *each, "--data", "data")
        assert ended.code == 0, ended.errors
    assert cierre(folder, "restore", "copy.zip", "--data", "copy").code == 0
    return folder


def listed(folder: Path, data: str, *asked: str) -> list[dict[str, Any]]:
    ended = cierre(folder, "log", "little", "--json", "--data", data, *asked)
    assert ended.code == 0, ended.errors
    said = json.loads(ended.output)
    assert said["waiting"] == 0
    entries: list[dict[str, Any]] = said["entries"]
    return entries


def test_what_commands_did_is_listed_with_who_and_when(done: Path) -> None:
    entries = listed(done, "data")
    told = [(each["kind"], each["what"], each["scope"], each["about"]) for each in entries]
    assert told == [
        ("close", "backed-up", "", "copy.zip"),
        ("close", "verified", "", "0"),
        ("export", "report", "person:ana", "md"),
    ]
    assert all(each["who"] and each["way"] == "command" for each in entries)
    assert all(each["moment"].startswith("20") for each in entries)


def test_a_restored_copy_has_the_log_of_before_and_says_that_it_was_restored(done: Path) -> None:
    told = [each["what"] for each in listed(done, "copy")]
    assert told[-2:] == ["verified", "report"]
    assert "restored" in told


def test_it_is_asked_by_kind_and_told_in_words(done: Path) -> None:
    assert [each["what"] for each in listed(done, "data", "--kind", "export")] == ["report"]
    assert listed(done, "data", "--who", "nobody-of-that-name") == []
    assert listed(done, "data", "--to", "2020-01-01") == []
    shown = cierre(done, "log", "little", "--data", "data", "--lang", "es").output
    assert "Hizo una copia" in shown
    assert "Descarga o" in shown
