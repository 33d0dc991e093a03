"""An office whose records are elsewhere gets the statements that it got when Cierre kept them."""

from __future__ import annotations

from pathlib import Path

import pyarrow.compute as pc
import pytest
from django.db import connection

from cierre.fault import Fault
from cierre.office.archive import Archive, open_archive
from cierre.office.load import load_folder
from cierre.office.store import read_table
from cierre.sources.office_toml import read_office
from cierre.statement.canonical import to_json
from tests.ledger.conftest import Keep
from tests.ledger.keeping import SCHEMAS, Tables
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

ONE_BOOK = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')


def with_ledger(address: str) -> str:
    return ONE_BOOK.replace("[office]", f'[office]\nledger = "{address}"')


def written(archive: Archive) -> list[bytes]:
    scopes = ["office", "person:ana", "unit:north", "place:lilas"]
    return [to_json(each) for each in archive.statements("little", "2026-08", scopes).values()]


@pytest.fixture
def loaded(tmp_path: Path) -> Archive:
    archive = open_archive(tmp_path / "data")
    folder = make_office(tmp_path / "office", ONE_BOOK)
    rows = [a_case(), a_case(número="C2", opened="2026-07-20", resuelta=""), a_case(número="C3")]
    write_csv(folder, "cases", CASES, rows)
    assert load_folder(folder).moves > 0
    return archive


def tables() -> Tables:
    return {
        name: read_table(name, schema, "little", "cases").to_arrow().cast(schema)
        for name, schema in SCHEMAS.items()
    }


def test_the_statement_is_the_same_from_any_place(
    loaded: Archive, tmp_path: Path, keep: Keep
) -> None:
    expected = written(loaded)
    address = keep(tables())
    with connection.cursor() as cursor:
        cursor.execute("UPDATE items SET remaining = 7")
    assert written(loaded) != expected
    (tmp_path / "office" / "cases.csv").unlink()
    assert load_folder(make_office(tmp_path / "office", with_ledger(address))).problems == ()
    assert written(loaded) == expected


def test_what_is_elsewhere_is_checked_as_well(
    loaded: Archive, tmp_path: Path, keep_in_parquet: Keep
) -> None:
    kept = tables()
    column = kept["moves"].schema.get_field_index("at")
    later = pc.add(kept["moves"]["at"], 1)
    changed = {**kept, "moves": kept["moves"].set_column(column, "at", later)}
    (tmp_path / "office" / "cases.csv").unlink()
    for there, codes in ((kept, set()), (changed, {"batch_fact", "header_fact"})):
        address = keep_in_parquet(there)
        load_folder(make_office(tmp_path / "office", with_ledger(address)))
        assert {each.code for each in loaded.check("little")} == codes


def test_a_place_that_is_not_there_is_told(loaded: Archive, tmp_path: Path) -> None:
    (tmp_path / "office" / "cases.csv").unlink()
    load_folder(make_office(tmp_path / "office", with_ledger("records")))
    with pytest.raises(Fault) as told:
        written(loaded)
    assert told.value.values["path"] == str(tmp_path / "office" / "records")
    (tmp_path / "office" / "records").mkdir()
    with pytest.raises(Fault) as told:
        written(loaded)
    assert told.value.code == "no-table"


def test_sheets_beside_a_ledger_elsewhere_are_refused(tmp_path: Path) -> None:
    folder = make_office(tmp_path, with_ledger("postgresql://ana:secret@server/base"))
    write_csv(folder, "cases", CASES, [a_case()])
    _, (problem,) = read_office(folder)
    assert (problem.code, problem.file) == ("ledger-elsewhere", "cases.csv")
    assert "secret" not in problem.what


@pytest.mark.parametrize(
    "address", ["http://server/base", "spark://server:7077", "postgresql://server", "spark://s/x"]
)
def test_an_address_that_names_no_place_is_a_problem(tmp_path: Path, address: str) -> None:
    directory, (problem,) = read_office(make_office(tmp_path, with_ledger(address)))
    assert directory is None
    assert problem.column == "office ledger" or "ledger" in problem.what + problem.column


def test_a_folder_is_named_from_where_the_office_is(tmp_path: Path) -> None:
    directory, _ = read_office(make_office(tmp_path, with_ledger("../records")))
    assert directory is not None
    assert directory.ledger == str(tmp_path.parent / "records")


def test_an_office_without_a_word_of_it_has_its_records_in_the_database(tmp_path: Path) -> None:
    directory, _ = read_office(make_office(tmp_path, ONE_BOOK))
    assert directory is not None
    assert directory.ledger == ""
