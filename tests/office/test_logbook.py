"""The log: written beside whoever writes, never changed, never lost without a word."""

from __future__ import annotations

import logging
import sqlite3
import time
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from django.db import Error, connection, transaction

from cierre.office import logbook
from cierre.office.integrity import unguarded
from cierre.office.log_reading import AskedOfLog, log_of
from cierre.office.logbook import Noted, clear_old, coming_from, note, settle, write
from cierre.office.models import LogEntry

_YEAR = 365 * 86_400_000
_NOW = time.time_ns() // 1_000_000


def whats() -> list[str]:
    settle()
    return [*LogEntry.objects.order_by("at", "id").values_list("what", flat=True)]


def test_what_was_done_is_written_with_who_and_from_where(database: str) -> None:
    with coming_from("192.0.2.7", "page"):
        write([Noted("read", "report", "eva", "little", "2026-08", "person:ana", "x")])
    settle()
    (entry,) = LogEntry.objects.all()
    said = (entry.kind, entry.what, entry.who, entry.office, entry.period, entry.scope)
    assert said == ("read", "report", "eva", "little", "2026-08", "person:ana")
    assert (entry.about, entry.address, entry.way) == ("x", "192.0.2.7", "page")
    assert abs(entry.at - time.time() * 1000) < 60_000


def test_a_command_is_noted_by_the_machines_user(database: str) -> None:
    note("close", "verified", office="little")
    (entry,) = LogEntry.objects.all()
    assert entry.who
    assert (entry.way, entry.address) == ("command", "")


@pytest.mark.parametrize(
    "change",
    ["UPDATE log_entries SET who = 'nobody'", "DELETE FROM log_entries",
     "INSERT OR REPLACE INTO log_entries SELECT * FROM log_entries"],
)  # fmt: skip
def test_the_database_refuses_to_change_it(database: str, change: str) -> None:
    if connection.vendor == "postgresql" and "REPLACE" in change:
        change = "TRUNCATE log_entries"
    note("close", "verified", "eva", office="little")
    with (
        pytest.raises(Error, match=r"append-only|are kept"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(change)
    assert [each.who for each in LogEntry.objects.all()] == ["eva"]


def test_what_is_older_than_is_kept_is_forgotten_and_never_what_is_of_the_last_year(
    database: str,
) -> None:
    for age, what in ((3 * _YEAR, "oldest"), (_YEAR + 2 * 86_400_000, "old"), (0, "new")):
        write([Noted("read", what, "eva", at=_NOW - age)])
    assert whats() == ["oldest", "old", "new"]
    assert clear_old() == 1
    assert clear_old(1) == 1
    assert whats() == ["new"]


def test_a_trigger_that_is_gone_is_told(database: str) -> None:
    assert unguarded() == ()
    name = "no_update" if connection.vendor == "sqlite" else "append_only"
    on = "" if connection.vendor == "sqlite" else " ON log_entries"
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER log_entries_{name}{on}")
    assert unguarded() == ("log_entries",)


def test_while_somebody_else_writes_entries_wait_and_nobody_for_them(database: str) -> None:
    if connection.vendor == "postgresql":
        pytest.skip("nobody waits for others there")
    with closing(sqlite3.connect(database, isolation_level=None)) as loading:
        loading.execute("BEGIN IMMEDIATE")
        begun = time.monotonic()
        with coming_from("", "page"):
            for number in range(20):
                write([Noted("read", str(number), "eva")])
        assert time.monotonic() - begun < 1
        assert settle() == 20
        assert LogEntry.objects.count() == 0
        loading.execute("COMMIT")
    assert settle() == 0
    assert LogEntry.objects.count() == 20
    assert [*(Path(database).parent / "log").iterdir()] == []


def test_an_entry_that_was_brought_before_a_kill_stands_there_once(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if connection.vendor == "postgresql":
        pytest.skip("nothing waits there")
    with coming_from("", "page"):
        write([Noted("read", "report", "eva")])
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", lambda *_, **__: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            settle()
    assert whats() == ["report"]


def test_what_cannot_be_written_is_told_in_the_programs_own_log(
    database: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if connection.vendor == "postgresql":
        pytest.skip("the server refuses the page itself")
    monkeypatch.setattr(logbook, "_put", full)
    with caplog.at_level(logging.ERROR):
        write([Noted("export", "report-file", "eva", "little", way="page")])
    assert "report-file" in caplog.text
    assert '"who": "eva"' in caplog.text


def test_an_entry_that_nobody_can_read_is_kept_and_told(
    database: str, caplog: pytest.LogCaptureFixture
) -> None:
    if connection.vendor == "postgresql":
        pytest.skip("nothing waits there")
    note("close", "verified", "eva")
    broken = Path(database).parent / "log" / "x.json"
    broken.write_text("{", encoding="utf-8")
    assert settle() == 0
    assert broken.with_suffix(".unreadable").exists()
    assert "x.json" in caplog.text


def test_characters_that_break_lines_and_long_texts_are_not_taken_over(database: str) -> None:
    note("refused", "item", "eva", about="C1\n2026 eva signed in\x1b[31m" + "x" * 1000)
    (entry,) = LogEntry.objects.all()
    assert "\n" not in entry.about
    assert "\x1b" not in entry.about
    assert len(entry.about) == 200


def test_entries_are_found_by_person_kind_and_day(database: str) -> None:
    # 23:30 in UTC on the 4th is the 5th in Madrid
    late = 1_785_886_200_000
    write([
        Noted("read", "report", "eva", "little", at=late),
        Noted("access", "role-given", "mario", "little", about="eva", at=late),
        Noted("read", "report", "eva", "abroad", at=late),
        Noted("sign-in", "signed-in", "eva", at=late),
        Noted("sign-in", "signed-in", "zoe", at=late),
    ])  # fmt: skip
    settle()

    def found(names: tuple[str, ...] | None = None, **asked: object) -> list[str]:
        rows = log_of("little", "Europe/Madrid", AskedOfLog(**asked), names)  # type: ignore[arg-type]
        return [f"{each.what} {each.who}" for each in reversed(rows)]

    everything = ["report eva", "role-given mario", "signed-in eva", "signed-in zoe"]
    assert found() == everything
    assert found(("eva",)) == everything[:3]
    assert found(who="eva") == everything[:3]
    assert found(kind="access") == ["role-given mario"]
    assert found(first=date(2026, 8, 5), last=date(2026, 8, 5)) == everything
    assert found(last=date(2026, 8, 4)) == []
