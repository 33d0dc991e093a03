"""Whatever alters a statement behind the program's back is noticed and named, and never raised."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pytest
from django.db import connection

from cierre import open as cierre_data
from cierre.fault import Fault
from cierre.office.database import FILE, open_database
from cierre.report.material import Material
from cierre.report.proof import breach_said
from cierre.statement.canonical import to_json
from cierre.statement.model import Breach
from tests.truth.tampered import KINDS, flip, load_office, tamper

SCOPES = ("office",)
EACH, FLIPS = 5, 105
SEED = 20260831


@dataclass(frozen=True)
class Seen:
    """What a reader sees of a database: statements, what is told of them, or a fault."""

    told: bytes
    breaches: tuple[Breach, ...]
    balanced: bool
    fault: str = ""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a loaded office, all of it in one file."""
    home = tmp_path_factory.mktemp("tampering")
    open_database(home / "data")
    load_office(home / "office")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return home / "data" / FILE


def seen(data: Path) -> Seen:
    """The statements, without what is told to be wrong with them, and that."""
    try:
        made = cierre_data(data).statements("little", "2026-08", SCOPES)
    except Fault as fault:
        return Seen(b"", (), balanced=False, fault=str(fault))
    whole = b"".join(to_json(replace(each, breaches=())) for each in made.values())
    first = next(iter(made.values()))
    return Seen(whole, first.breaches, all(each.balanced for each in made.values()))


@pytest.fixture(scope="module")
def words(office: Path) -> Material:
    return cierre_data(office.parent).any_words("es")


def unnoticed(data: Path, before: Seen, words: Material) -> str:
    """What is wrong with how the tampering was met; "" when nothing is."""
    now = seen(data)
    if now.fault:
        return ""
    found = now.breaches
    if now.told != before.told and now.balanced:
        try:
            found = cierre_data(data).check("little")
        except Fault:
            return ""
        if not found:
            return "altered and not noticed"
    silent = [each.code for each in found if not breach_said(words, each)]
    return f"not said: {silent}" if silent else ""


def copied(office: Path, folder: Path) -> Path:
    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir()
    shutil.copy(office, data / FILE)
    return data


def test_what_is_changed_by_statements_of_sql_is_noticed(
    office: Path, words: Material, tmp_path: Path
) -> None:
    before = seen(copied(office, tmp_path))
    assert before.balanced
    assert not before.fault
    wrong = {}
    for kind in KINDS:
        for number in range(EACH):
            data = copied(office, tmp_path)
            done = tamper(data / FILE, kind, Random(f"{SEED} {kind} {number}"), number)
            if found := unnoticed(data, before, words):
                wrong[f"{kind} {number}"] = (found, done)
    assert wrong == {}
    assert len(KINDS) * EACH >= 235


def test_a_bit_of_the_file_that_turns_is_noticed(
    office: Path, words: Material, tmp_path: Path
) -> None:
    before = seen(copied(office, tmp_path))
    wrong = {}
    for number in range(FLIPS):
        data = copied(office, tmp_path)
        done = flip(data / FILE, Random(f"{SEED} bit {number}"))
        if found := unnoticed(data, before, words):
            wrong[done] = found
    assert wrong == {}
