"""What happens while a month is being closed, and a clock that was set back."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cierre.close.entry import Allowance, read_entry
from cierre.close.keys import FileKey, make_key
from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.office.closing import Closed, close, reopen, replace_key
from cierre.office.closings import chain_of, frozen, last_of
from cierre.office.directory import closed_through
from cierre.office.load import load_folder
from cierre.office.verifying import verify
from cierre.statement.canonical import from_json
from tests.office.test_closing import (  # noqa: F401 (the same office)
    AUGUST,
    OPEN_CASE,
    archive,
    closed,
    key,
)
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

MISSING = Allowance("Mario", "No se lleva todavía", "2026-12-31")
HOUR = 3600
ONE_BOOK = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = make_office(tmp_path / "office", ONE_BOOK)
    write_csv(folder, "cases", CASES, [a_case(), OPEN_CASE])
    return folder


def closed_while(archive: Archive, key: FileKey, meanwhile: Callable[[], None]) -> Closed:  # noqa: F811
    """August closed, while something happens after it was looked at and before it is written."""

    def progress(doing: str, done: int, _: int) -> None:
        if doing == "freezing" and not done:
            meanwhile()

    return close(archive, "little", AUGUST, key, "Mario", [MISSING], progress)


def kinds() -> list[str]:
    return [read_entry(each.content).kind for each in chain_of("little")]


def test_what_is_recorded_meanwhile_is_in_what_is_closed(
    archive: Archive,  # noqa: F811
    folder: Path,
    key: FileKey,  # noqa: F811
) -> None:
    times = []

    def another() -> None:
        times.append(1)
        if len(times) == 1:
            write_csv(folder, "cases", CASES, [a_case(), OPEN_CASE, a_case(número="C3")])
            assert load_folder(folder).written

    assert closed_while(archive, key, another).entry is not None
    assert len(times) == 2
    kept = frozen("little", 1, "statement/office.json")
    assert kept is not None
    assert from_json(kept)["cases.received"].value == 3
    assert kinds() == ["close", "files"]
    assert verify(archive, "little", key.public) == ()


def test_who_never_stops_recording_keeps_a_month_open(
    archive: Archive,  # noqa: F811
    folder: Path,
    key: FileKey,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cierre.office.closing._AGAIN", 1)
    rows = [a_case(), OPEN_CASE]

    def another() -> None:
        rows.append(a_case(número=f"C{len(rows) + 1}"))
        write_csv(folder, "cases", CASES, rows)
        assert load_folder(folder).written

    with pytest.raises(Fault) as told:
        closed_while(archive, key, another)
    assert told.value.code == "recorded-meanwhile"
    assert "no se ha cambiado nada" in str(told.value)
    assert (kinds(), closed_through("little")) == ([], 0)
    assert verify(archive, "little") == ()


def test_of_two_who_close_at_once_the_second_is_told_that_it_is_closed(
    archive: Archive,  # noqa: F811
    key: FileKey,  # noqa: F811
) -> None:
    first: list[Closed] = []

    def another() -> None:
        if not first:
            first.append(closed(archive, key))

    second = closed_while(archive, key, another)
    assert second.entry is None
    assert [each.code for each in second.obstacles] == ["closed"]
    assert kinds() == ["close", "files"]
    assert verify(archive, "little", key.public) == ()


def test_nothing_is_signed_with_a_time_before_what_was_signed_last(
    archive: Archive,  # noqa: F811
    key: FileKey,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    closed(archive, key)
    other = make_key(tmp_path / "other.pem")
    now = time.time
    for back in (HOUR, 2 * HOUR, 3 * HOUR):
        monkeypatch.setattr(time, "time", lambda back=back: now() - back)
        calls: tuple[Callable[..., Closed], ...] = (
            lambda **right: reopen("little", AUGUST, key, "Mario", "Faltaba una hoja", **right),
            lambda **right: close(archive, "little", AUGUST, key, "Mario", [MISSING], **right),
            lambda **right: replace_key("little", key, other, "Mario", "Se fue", **right),
        )
        call = calls[back // HOUR - 1]
        before = kinds()
        with pytest.raises(Fault) as told:
            call()
        assert told.value.code == "clock-back"
        assert kinds() == before
        done = call(clock_is_right=True).entry
        assert done is not None
        assert HOUR - 60 < done.told["clock_back"] <= HOUR
    assert kinds() == ["close", "files", "reopening", "close", "files", "key"]
    monkeypatch.undo()
    assert verify(archive, "little", key.public) == ()
    last = last_of("little")
    assert last is not None
    assert read_entry(last.content).told["clock_back"]
