"""Customers past the time of their books are listed, and forgotten in one entry of the chain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cierre.close.keys import FileKey
from cierre.office.archive import Archive
from cierre.office.closings import chain_of
from cierre.office.database import open_uri
from cierre.office.directory import read_directory
from cierre.office.forgetting import forget
from cierre.office.load import load_folder
from cierre.office.models import Item
from cierre.office.retention import Expired, expired
from cierre.office.settings_history import changes_of
from cierre.office.settings_of import change_settings
from cierre.office.settings_told import told
from cierre.office.verifying import verify
from cierre.sources.office_toml import settings_said
from cierre.sources.office_toml_written import office_toml
from cierre.spoken import speaking
from tests.office.test_closing import closed, key  # noqa: F401 (the same office)
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

OPEN = {"primera": "", "resuelta": "", "motivo": ""}
JULY = {
    "opened": "2026-07-03 09:00", "due": "2026-07-10", "primera": "2026-07-03 10:00",
    "resuelta": "2026-07-04 10:00",
}  # fmt: skip
ROWS = (
    (*a_case(número="C1", **JULY), "Llamó Rosa Díaz Gil", "Rosa Díaz"),
    (*a_case(número="C2", **JULY), "Fuga", "ROSA DÍAZ GIL"),
    (*a_case(número="C3"), "Fuga", "Rosa Díaz Gil"),
    (*a_case(número="C4", **JULY), "Fuga", "Pedro Sanz"),
    (*a_case(número="C5", **OPEN), "Gotera", "Pedro Sanz"),
    (*a_case(número="C6", **JULY), "Fuga", "Luz"),
    (*a_case(número="C7", **JULY), "Se fue la luz", ""),
)
FEES = ("Número", "Fecha de emisión", "Importe", "Comunidad", "Fecha de cobro", "Importe cobrado",
        "customer")  # fmt: skip
BILL = ("R1", "2026-07-01", "10.00", "Las Lilas", "2026-07-02", "10.00", "Luz")
KEPT = OFFICE + "\n[retention]\ncases = 2\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = make_office(tmp_path / "office", KEPT)
    write_csv(folder, "cases", (*CASES, "title", "customer"), ROWS)
    return folder


@pytest.fixture
def archive(database: str, folder: Path) -> Archive:
    assert load_folder(folder).written
    return Archive(open_uri())


def past(day: str) -> list[str]:
    return [each.name for each in expired(read_directory("little"), date.fromisoformat(day))]


def test_a_customer_is_past_it_when_the_last_whole_month_is(archive: Archive) -> None:
    assert past("2026-09-30") == []
    assert past("2026-10-01") == ["Luz", "Rosa Díaz"]
    assert past("2026-10-31") == ["Luz", "Rosa Díaz"]
    assert past("2026-11-01") == ["Luz", "Rosa Díaz", "ROSA DÍAZ GIL"]
    (luz, _, rosa) = expired(read_directory("little"), date(2026, 11, 1))
    assert luz == Expired("Luz", 1, 202607)
    assert rosa == Expired("ROSA DÍAZ GIL", 2, 202608)


def test_an_item_of_a_book_that_keeps_without_end_keeps_its_customer(
    archive: Archive, folder: Path
) -> None:
    write_csv(folder, "fees", FEES, [BILL])
    assert load_folder(folder).written
    assert "Luz" not in past("2030-01-01")
    both = replace(read_directory("little"), retention={"cases": 2, "fees": 12})
    days = (date(2027, 7, 31), date(2027, 8, 1))
    assert ["Luz" in {each.name for each in expired(both, day)} for day in days] == [False, True]
    assert expired(replace(both, retention={}), date(2030, 1, 1)) == ()


def test_all_of_them_are_forgotten_in_one_entry_each_by_an_alias(
    archive: Archive,
    key: FileKey,  # noqa: F811
) -> None:
    closed(archive, key)
    before = len(chain_of("little"))
    names = tuple(past("2026-11-01"))
    assert forget(archive, "little", names, None, "Mario").told["items"] == 4
    done = forget(archive, "little", names, key, "Mario")
    assert [each.content.decode().count("erasure") for each in chain_of("little")[before:]] == [1]
    assert done.closed is not None
    there = {each.number: (each.customer, each.title) for each in Item.objects.all()}
    luz, rosa, gil = (f"Cliente olvidado {number}" for number in (1, 2, 3))
    assert there == {
        "C1": (rosa, f"Llamó {gil}"),
        "C2": (gil, "Fuga"),
        "C3": (gil, "Fuga"),
        "C4": ("Pedro Sanz", "Fuga"),
        "C5": ("Pedro Sanz", "Gotera"),
        "C6": (luz, "Fuga"),
        "C7": ("", "Se fue la luz"),
    }
    assert past("2026-11-01") == []
    assert verify(archive, "little", key.public) == ()
    assert archive.check("little") == ()


def test_the_setting_is_written_as_it_is_read_and_its_history_says_it_in_words(
    archive: Archive,
) -> None:
    office = read_directory("little")
    assert office.retention == {"cases": 2}
    assert "[retention]\ncases = 2\n" in office_toml(office)
    changed = change_settings(
        "little", lambda there: replace(there, retention={"cases": 24}), "Mario", ""
    )
    assert changed.written
    (difference,) = changes_of("little")[0].differences
    with speaking("es"):
        said = told(difference, read_directory("little"))
    assert said.what == "Cuánto tiempo se guardan los clientes"
    assert (said.before.endswith(": 2 meses"), said.after.endswith(": 24 meses")) == (True, True)
    assert archive.check("little") == ()


@pytest.mark.parametrize("line", ["cases = 0", "cases = true", 'cases = "24"', "huerto = 3",
                                  "cases = 1201"])  # fmt: skip
def test_what_is_no_time_of_a_book_is_told(line: str) -> None:
    _, problems = settings_said(f"{OFFICE}\n[retention]\n{line}\n")
    assert [each.column for each in problems] == [f"retention.{line.partition(' ')[0]}"]
