"""Which column of a table is which of a book's."""

from collections.abc import Mapping, Sequence

import polars as pl
import pytest

from cierre.books import load_books
from cierre.sources.tables.columns import Reading, read_as
from cierre.sources.tables.profiles import profile

DAYS = [f"{n}/08/2026" for n in range(13, 25)]
PEOPLE = ["Ana Torres", "Luis Prado"] * 6
NUMBERS = [str(n) for n in range(4001, 4013)]


def read(book: str, cells: Mapping[str, Sequence[str]], *titles: str) -> Reading:
    profiles = {name: profile(pl.Series(texts), None, name) for name, texts in cells.items()}
    return read_as(load_books()[book], {name: name for name in cells}, profiles, titles)


def columns(book: str, cells: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    return read(book, cells).columns


def test_a_sign_alone_heads_a_number() -> None:
    assert columns("cases", {"#": NUMBERS, "Created": DAYS})["#"] == "number"


def test_a_heading_that_means_one_thing_does_not_mean_another_a_little() -> None:
    cells = {"Departamento": ["Soporte"] * 12, "Equipo asignado": ["Uno", "Dos"] * 6, "Fecha": DAYS}
    assert columns("cases", cells).get("Equipo asignado") != "first_response"


def test_of_two_days_that_may_be_the_first_the_one_with_a_time_is() -> None:
    cells = {"Start date": DAYS, "Created": [f"{day} 10:20" for day in DAYS]}
    assert columns("cases", cells)["Created"] == "opened"


def test_a_customer_is_rather_a_name_than_a_number() -> None:
    cells = {"室号": ["1201", "302"] * 6, "报修人": ["刘洋", "孙悦"] * 6, "报修日期": DAYS}
    assert columns("cases", cells)["报修人"] == "customer"


def test_who_owns_a_home_is_nobody_of_the_office() -> None:
    cells = {"Unit": NUMBERS, "Owner": PEOPLE, "Charge Date": DAYS, "Charge": NUMBERS}
    assert "person" not in columns("fees", cells).values()


def test_words_of_states_tell_a_column_whatever_heads_it() -> None:
    cells = {"Fecha del hecho": DAYS, "Medida": ["Amonestación escrita", "Suspensión"] * 6}
    assert columns("conduct", cells)["Medida"] == "state"


@pytest.mark.parametrize("book", ["cases", "tasks", "fees"])
def test_cells_that_cannot_be_days_are_none(book: str) -> None:
    found = columns(book, {"Fecha": PEOPLE, "Nombre": PEOPLE})
    assert "Fecha" not in found


def test_the_order_of_columns_changes_nothing() -> None:
    cells = {
        "Nº": NUMBERS,
        "Fecha": DAYS,
        "Responsable": PEOPLE,
        "Estado": ["Cerrada", "Abierta"] * 6,
    }
    backwards = dict(reversed(list(cells.items())))
    assert columns("cases", cells) == columns("cases", backwards)


def test_a_book_without_a_column_for_who_asks_is_less_likely() -> None:
    cells = {
        "WO #": NUMBERS,
        "Requested Date": DAYS,
        "Requestor": PEOPLE,
        "WO Status": ["Open"] * 12,
    }
    assert read("cases", cells).total > read("tasks", cells).total
