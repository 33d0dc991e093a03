"""``cierre check`` recounts everything; after an unclean end the database looks itself through."""

from __future__ import annotations

import os
import platform
import sqlite3
from pathlib import Path

import pytest
from django.db import connection

from cierre import open as cierre_data
from cierre.books import load_books
from cierre.fault import Hindered
from cierre.ledger import months
from cierre.office.archive import Archive
from cierre.office.load import load_folder
from cierre.office.models import KeptMonth, Writer
from cierre.report.proof import breach_said
from cierre.spoken import LANGUAGES
from cierre.statement.model import Breach
from cierre.statement.proof.guards import CODES, OF_CHECK, OF_OFFICE
from tests.journeys.cierre_command import cierre
from tests.office.test_chain import allowed
from tests.sources.little_office import (
    CASES,
    FEE_MOVES,
    FEES,
    a_case,
    make_office,
    write_csv,
)

NOBODY = 2**22 + 1
"""More than any process is numbered."""


@pytest.fixture
def archive(database: str, tmp_path: Path) -> Archive:
    """An office with a fee paid in parts."""
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case(número=f"C{n}") for n in range(3)])
    write_csv(folder, "fees", FEES, [("R1", "2024-01-01", "61.50", "Las Lilas", "", "")])
    write_csv(
        folder,
        "fees_moves",
        FEE_MOVES,
        [("R1", "2024-01-10", "paid", "20"), ("R1", "2024-01-11", "paid", "41.50")],
    )
    assert not load_folder(folder).problems
    return cierre_data(database if "://" in database else Path(database).parent)


def codes(archive: Archive) -> set[tuple[str, str]]:
    return {(each.book, each.code) for each in archive.check("little")}


def change(statement: str) -> None:
    with allowed() as cursor:
        cursor.execute(statement)


def test_what_is_whole_is_checked_up_to_its_last_batch(archive: Archive, tmp_path: Path) -> None:
    assert archive.checked("little") is None
    assert codes(archive) == set()
    checked = archive.checked("little")
    assert checked is not None
    assert (checked.batch, checked.later) == (2, 0)
    write_csv(tmp_path / "office", "cases", CASES, [a_case(número="C9")])
    load_folder(tmp_path / "office")
    checked = archive.checked("little")
    assert checked is not None
    assert (checked.batch, checked.later) == (2, 1)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM items WHERE number = 'R1'",
         {("fees", "sum_items"), ("fees", "no_header"), ("fees", "register_rows")}),
        ("UPDATE moves SET day = '2024-01-12' WHERE quantity = 2000",
         {("fees", "batch_fact"), ("fees", "header_fact"), ("fees", "register_rows")}),
        ("UPDATE lines SET quantity = 1", {("fees", "line_seal")}),
        ("DELETE FROM lines", {("fees", "sum_lines")}),
        ("DELETE FROM seals WHERE kind = 'person'", {("", "sealed_person")}),
    ],
)  # fmt: skip
def test_what_no_statement_reads_is_recounted_as_well(
    archive: Archive, statement: str, told: set[tuple[str, str]]
) -> None:
    change(statement)
    assert archive.statement("little", "2026-08").balanced
    assert codes(archive) - {("", "damaged")} == told
    assert archive.checked("little") is None


def test_a_database_that_no_longer_refuses_changes_is_told(archive: Archive) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DROP TRIGGER moves_no_update")
        else:
            cursor.execute("ALTER TABLE moves DISABLE TRIGGER moves_append_only")
    (breach,) = archive.check("little")
    assert (breach.code, breach.items) == ("unguarded", ("moves",))


def test_a_last_link_that_was_checked_cannot_be_taken_away(archive: Archive) -> None:
    assert codes(archive) == set()
    change("DELETE FROM links")
    change("DELETE FROM seals WHERE kind = 'chain'")
    assert ("", "chain_end") in codes(archive)


def test_a_month_kept_that_is_not_what_its_moves_come_to_is_told(archive: Archive) -> None:
    one = KeptMonth.objects.get(book="cases")
    other = KeptMonth.objects.filter(book="fees").order_by("period").first()
    assert other is not None
    one.content = other.content
    one.digest = months._digest(
        "little", load_books()["cases"], one.period, one.made_from, bytes(one.content)
    )
    one.save()
    assert codes(archive) == {("cases", "kept_months")}


def test_what_cannot_be_read_is_told_and_not_raised(archive: Archive) -> None:
    change('UPDATE offices SET hours = \'[[0, "nine", "ten"]]\'')
    assert ("", "unreadable") in codes(archive)
    with pytest.raises(Hindered) as raised:
        archive.statement("little", "2026-08")
    assert raised.value.code == "records-damaged"


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_after_an_unclean_end_the_database_is_looked_through(archive: Archive) -> None:
    path = Path(connection.settings_dict["NAME"])
    Writer.objects.create(host=platform.node(), process=NOBODY, since=0)
    Writer.objects.create(host=platform.node(), process=os.getpid(), since=0)
    cierre_data(path.parent)
    assert [each.process for each in Writer.objects.all()] == [os.getpid()]
    Writer.objects.create(host=platform.node(), process=NOBODY, since=0)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.execute("SELECT rootpage FROM sqlite_master WHERE name = 'notes'")
        (page,) = cursor.fetchone()
        cursor.execute("PRAGMA page_size")
        (size,) = cursor.fetchone()
    connection.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\x00" * 8)
    with pytest.raises(Hindered) as raised:
        cierre_data(path.parent)
    assert raised.value.code == "database-damaged"


def test_every_breach_is_said_in_every_language(archive: Archive) -> None:
    for language in LANGUAGES:
        words = archive.any_words(language)
        for code in (*CODES, *OF_OFFICE, *OF_CHECK):
            for count in (0, 1, 2):
                counts = {"brought": count, "there": count}
                book = "" if code in OF_OFFICE else next(iter(load_books()))
                names = ("currency",) if code == "sealed_setting" else ("A-1",)
                breach = Breach("control", book, code, names, 1, "", counts)
                assert len(breach_said(words, breach)) > len("A-1") + 10


def test_the_command_tells_what_is_wrong_and_what_to_do(tmp_path: Path) -> None:
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    assert cierre(tmp_path, "load", "office", "--data", "data").code == 0
    passed = cierre(tmp_path, "check", "little", "--data", "data")
    assert passed.code == 0
    assert "hasta la carga 1" in passed.output
    assert "hasta la carga 1" in cierre(
        tmp_path, "statement", "little", "2026-08", "--data", "data"
    ).output  # fmt: skip
    with sqlite3.connect(tmp_path / "data" / "cierre.sqlite3") as database:
        database.execute("UPDATE offices SET currency = 'USD'")
    database.close()
    failed = cierre(tmp_path, "check", "little", "--data", "data")
    assert failed.code == 1
    assert "Son: la moneda" in failed.output + failed.errors
    assert cierre(tmp_path, "check", "other", "--data", "data").code == 2
