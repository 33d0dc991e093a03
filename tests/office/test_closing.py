"""A month that is closed stays what it was; a record that comes late is the next one's."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from django.db import DatabaseError, connection, transaction

from cierre.close.chain import discrepancies
from cierre.close.entry import Allowance
from cierre.close.keys import FileKey, make_key, read_key
from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.office.closing import Closed, close, reopen
from cierre.office.closings import chain_of, frozen, frozen_of, standing_closes
from cierre.office.database import open_uri
from cierre.office.directory import closed_through
from cierre.office.load import load_folder
from cierre.office.models import Closing, FrozenContent, FrozenName
from cierre.statement.canonical import from_json, to_json
from tests.databases import PLACES, as_made
from tests.office.damages import done_behind_its_back
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

AUGUST = "2026-08"
OPEN_CASE = a_case(número="C2", primera="", resuelta="", motivo="")


@pytest.fixture
def key(tmp_path: Path) -> FileKey:
    return key_in(tmp_path)


def key_in(home: Path) -> FileKey:
    """The key in a home, which is the same in all homes of a process."""
    shutil.copytree(_keys(), home / "keys", dirs_exist_ok=True)
    return read_key(home / "keys" / "little.pem")


@cache
def _keys() -> Path:
    _kept.append(TemporaryDirectory())
    make_key(Path(_kept[-1].name) / "little.pem")
    return Path(_kept[-1].name)


_kept: list[TemporaryDirectory[str]] = []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return made_folder(tmp_path)


def made_folder(home: Path) -> Path:
    """The office's folder."""
    folder = make_office(home / "office")
    write_csv(folder, "cases", CASES, [a_case(), OPEN_CASE])
    return folder


@pytest.fixture
def archive(database: str, folder: Path) -> Archive:
    assert not load_folder(folder).problems
    return Archive(open_uri())


@pytest.fixture(params=PLACES)
def closed_archive(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Archive]:
    """The same with August closed."""
    with as_made(request, tmp_path, make_closed) as address:
        yield Archive(address)


def make_closed(home: Path) -> None:
    """The office in a home, with August closed."""
    assert not load_folder(made_folder(home)).problems
    closed(Archive(open_uri()), key_in(home))


def closed(archive: Archive, key: FileKey, month: str = AUGUST) -> Closed:
    """The month closed, with what is missing allowed."""
    missing = Allowance("Mario", "No se lleva todavía", "2026-12-31")
    done = close(archive, "little", month, key, "Mario", [missing])
    assert done.entry is not None, done.obstacles
    return done


def clean() -> bool:
    frozen_there = frozen_of
    return not [
        *discrepancies("little", chain_of("little"), frozen=lambda at: frozen_there("little", at))
    ]


def test_a_month_is_closed_with_all_that_it_says(archive: Archive, key: FileKey) -> None:
    done = closed(archive, key)
    assert done.entry is not None
    assert (done.entry.number, done.entry.period, done.entry.who) == (1, AUGUST, "Mario")
    assert closed_through("little") == 202608
    now = archive.statement("little", AUGUST)
    assert frozen("little", 1, "statement/office.json") == to_json(now)
    assert now.running == ""
    assert clean()
    assert not archive.check("little")


def test_what_is_missing_is_told_and_nothing_is_written(
    archive: Archive, folder: Path, key: FileKey
) -> None:
    july = a_case(número="C0", opened="2026-07-03 09:20", due="2026-07-08", responsable="luis",
                  primera="2026-07-03 10:00", resuelta="2026-07-04 10:00")  # fmt: skip
    write_csv(folder, "cases", CASES, [july, a_case(), OPEN_CASE])
    assert load_folder(folder).written
    done = close(archive, "little", AUGUST, key, "Mario")
    assert done.entry is None
    assert [(each.code, each.scope, each.book) for each in done.obstacles] == [
        ("missing", "person:luis", "cases"),
        ("unreviewed", "office", ""),
    ]
    assert not chain_of("little")
    assert closed_through("little") == 0


def test_a_month_of_which_nothing_is_recorded_is_not_closed(archive: Archive, key: FileKey) -> None:
    done = close(archive, "little", "2026-10", key, "Mario")
    assert "empty" in {each.code for each in done.obstacles}


def test_what_is_gone_behind_its_back_is_in_the_way(archive: Archive, key: FileKey) -> None:
    # what is missing is told by how many there were
    done_behind_its_back("DELETE FROM moves WHERE sequence = 2")
    done = close(archive, "little", AUGUST, key, "Mario")
    assert done.entry is None
    assert "broken" in {each.code for each in done.obstacles}


def test_a_month_that_is_not_over_is_not_closed(archive: Archive, key: FileKey) -> None:
    (told,) = close(archive, "little", "2099-01", key, "Mario").obstacles
    assert (told.code, told.about) == ("not-over", "2099-01-31")


def test_months_are_closed_in_their_order_and_once(closed_archive: Archive, key: FileKey) -> None:
    (again,) = close(closed_archive, "little", AUGUST, key, "Mario").obstacles
    (later,) = close(closed_archive, "little", "2026-10", key, "Mario").obstacles
    assert (again.code, later.code, later.about) == ("closed", "order", "2026-09")


def test_what_comes_late_is_an_adjustment_of_the_next_month(
    closed_archive: Archive, folder: Path
) -> None:
    kept = frozen("little", 1, "statement/office.json")
    assert kept is not None
    write_csv(folder, "cases", CASES, [a_case(), OPEN_CASE, a_case(número="C3", resuelta="")])
    assert load_folder(folder).written
    august, september = (closed_archive.statement("little", each) for each in (AUGUST, "2026-09"))
    assert august["cases.received"].value == from_json(kept)["cases.received"].value
    (was,), (now,) = (
        [each for each in of.identities if (each.book, each.by) == ("cases", "whole")]
        for of in (august, september)
    )
    assert (was.closing, now.opening, now.adjustments, now.closing) == (1, 1, 1, 2)
    assert clean()
    assert not closed_archive.check("little")


def test_a_renaming_changes_nothing_of_a_closed_month(
    closed_archive: Archive, folder: Path
) -> None:
    before = {each.name: each.content for each in frozen_of("little", 1)}
    make_office(folder, OFFICE.replace("Luis Gil", "Luis Gil Arce"))
    load_folder(folder)
    assert closed_archive.directory("little").people_by_id["luis"].name == "Luis Gil Arce"
    assert {each.name: each.content for each in frozen_of("little", 1)} == before
    assert clean()


def test_the_last_month_is_opened_again_for_a_reason_and_both_versions_stay(
    closed_archive: Archive, folder: Path, key: FileKey
) -> None:
    with pytest.raises(Fault):
        reopen("little", AUGUST, key, "Mario", "  ")
    with pytest.raises(Fault):
        reopen("little", "2026-07", key, "Mario", "Faltaba una hoja")
    reopen("little", AUGUST, key, "Mario", "Faltaba una hoja")
    assert closed_through("little") == 0
    assert standing_closes("little") == {}
    write_csv(folder, "cases", CASES, [a_case(), OPEN_CASE, a_case(número="C3")])
    assert load_folder(folder).written
    again = closed(closed_archive, key).entry
    assert again is not None
    assert (again.number, again.corrects) == (4, 1)
    first, second = (frozen("little", number, "statement/office.json") for number in (1, 4))
    assert first is not None
    assert second is not None
    received = [from_json(each)["cases.received"].value for each in (first, second)]
    assert received == [2, 3]
    assert clean()
    assert not closed_archive.check("little")


@pytest.mark.parametrize("table", ["moves", "controls"])
def test_the_database_refuses_what_is_posted_to_a_closed_month(
    archive: Archive, key: FileKey, table: str
) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table} WHERE period = 202608 ORDER BY id")
        names = [each[0] for each in cursor.description]
        row = dict(zip(names, cursor.fetchone(), strict=True))
    row |= {"id": 900_000, "sequence": 900} if table == "moves" else {"id": 900_000, "batch": 1}
    row |= {} if table == "moves" else {"book": "another"}
    places = ", ".join(["%s"] * len(row))
    insert = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})"
    closed(archive, key)

    def put() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(insert, [*row.values()])

    with pytest.raises(DatabaseError, match="this month is closed"):
        put()


@pytest.mark.parametrize("model", [Closing, FrozenName, FrozenContent])
def test_the_database_changes_nothing_of_a_close(
    closed_archive: Archive, model: type[Closing]
) -> None:
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        model.objects.all().delete()
