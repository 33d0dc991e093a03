from __future__ import annotations

from pathlib import Path

import pytest

from cierre.books import load_books
from cierre.sources.office_toml import read_office
from cierre.sources.problems import Problem
from cierre.sources.spreadsheet import read_sheet
from tests.sources.little_office import (
    CASE,
    CASES,
    OFFICE,
    a_case,
    directory,
    make_office,
    read_cases,
    read_fees,
    write_csv,
    write_xlsx,
)


def only(problems: tuple[Problem, ...]) -> Problem:
    assert len(problems) == 1, problems
    return problems[0]


@pytest.mark.parametrize(
    ("changed", "column", "what"),
    [
        ({"opened": "31/02/2026"}, "Fecha de apertura", "«31/02/2026» no es una fecha posible."),
        ({"opened": "ayer"}, "Fecha de apertura", "«ayer» no es una fecha posible."),
        ({"opened": ""}, "Fecha de apertura", "La celda está vacía"),
        ({"due": "2026-13-01"}, "Fecha prometida", "«2026-13-01» no es una fecha posible."),
        ({"responsable": "Ana Peres"}, "Responsable", "«Ana Peres» no es ninguna persona"),
        ({"place": "Los Lilos"}, "place", "«Los Lilos» no es ningún lugar"),
        ({"categoría": "Goteo"}, "Categoría", "«Goteo» no es ninguna categoría"),
        ({"motivo": "Porque sí"}, "Motivo", "«Porque sí» no es ningún motivo"),
        ({"estado": "hecha"}, "Estado", "«hecha» no es ningún estado"),
        ({"estado": "nueva"}, "Estado", "«nueva»"),
        ({"resuelta": "2026-08-01 08:00"}, "Resuelta el", "es anterior a la entrada"),
    ],
)
def test_a_bad_cell_is_told_with_its_row_and_heading(
    tmp_path: Path, changed: dict[str, str], column: str, what: str
) -> None:
    found = only(read_cases(tmp_path, a_case(número="C0"), a_case(**changed)).problems)
    assert (found.file, found.row, found.column) == ("cases.csv", 3, column)
    assert what in found.what
    assert found.remedy


def test_a_name_much_like_another_is_suggested(tmp_path: Path) -> None:
    found = only(read_cases(tmp_path, a_case(responsable="Ana Peres")).problems)
    assert "¿Quería decir «ana»?" in found.remedy


def test_a_comma_too_many_is_told_with_its_row(tmp_path: Path) -> None:
    make_office(tmp_path)
    rows = [a_case(), (*a_case(número="C2"), "more"), a_case(número="C3")]
    path = write_csv(tmp_path, "cases", CASES, rows)
    found = only(read_sheet(path, load_books()["cases"], directory(tmp_path)).problems)
    assert (found.code, found.row) == ("too-many-cells", 3)


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    rows = read_cases(
        tmp_path,
        a_case(número="C0"),
        a_case(opened="ayer", categoría="Goteo"),
        a_case(número="C2", responsable="Nadie"),
    )
    assert [(each.row, each.column) for each in rows.problems] == [
        (3, "Fecha de apertura"),
        (3, "Categoría"),
        (4, "Responsable"),
    ]
    assert rows.items["number"].to_list() == ["C0"]
    assert rows.refused["cases.csv"]["row"].to_list() == [3, 4]


def test_a_number_that_is_there_twice(tmp_path: Path) -> None:
    rows = read_cases(tmp_path, a_case(), a_case())
    found = only(rows.problems)
    assert (found.row, found.column) == (3, "Número")
    assert "cases.csv, fila 2" in found.what
    assert rows.items.is_empty()


def test_a_move_the_book_does_not_allow_names_those_it_does(tmp_path: Path) -> None:
    late_answer = a_case(resuelta="2026-08-03 09:30", primera="2026-08-05 10:00")
    make_office(tmp_path)
    path = write_csv(
        tmp_path,
        "cases",
        ("Número", "Fecha de apertura", "Categoría", "Retirada el", "Resuelta el"),
        [("C1", "2026-08-03 09:00", "Fuga", "2026-08-04 09:00", "2026-08-05 09:00")],
    )
    found = only(read_sheet(path, load_books()["cases"], directory(tmp_path)).problems)
    assert (found.row, found.column) == (2, "Resuelta el")
    assert "retirada → resuelta" in found.what
    assert "—" in found.remedy
    # answered after it was resolved is a reopening, which the book allows
    assert not read_cases(tmp_path, late_answer).problems


@pytest.mark.parametrize("amount", ["-5", "0", "diez", "1,234"])
def test_amounts_are_positive_and_as_fine_as_the_currency(tmp_path: Path, amount: str) -> None:
    row = ("F1", "2026-08-01", amount, "Las Lilas", "", "")
    found = only(read_fees(tmp_path, [row]).problems)
    assert (found.row, found.column) == (2, "Importe")
    assert f"«{amount}»" in found.what


def test_writing_off_more_than_is_due(tmp_path: Path) -> None:
    found = only(
        read_fees(
            tmp_path,
            [("F1", "2026-08-01", "1200", "Las Lilas", "", "")],
            [("F1", "2026-08-05", "written_off", "1300")],
        ).problems
    )
    assert (found.file, found.row) == ("fees_moves.csv", 2)
    assert "sobran 100,00\xa0€" in found.what


def test_further_moves_of_no_item(tmp_path: Path) -> None:
    row = ("F1", "2026-08-01", "1200", "Las Lilas", "", "")
    found = only(read_fees(tmp_path, [row], [("F9", "2026-08-05", "paid", "1")]).problems)
    assert (found.file, found.row) == ("fees_moves.csv", 2)
    assert "«F9»" in found.what


def test_a_required_column_is_missing(tmp_path: Path) -> None:
    make_office(tmp_path)
    path = write_csv(tmp_path, "cases", ("Número", "Categoría"), [("C1", "Fuga")])
    found = only(read_sheet(path, load_books()["cases"], directory(tmp_path)).problems)
    assert found.row is None
    assert "Fecha de apertura" in found.what


def test_a_misspelt_heading_is_told_with_what_it_may_be(tmp_path: Path) -> None:
    make_office(tmp_path)
    path = write_csv(tmp_path, "cases", (*CASES[:-1], "Motibo"), [CASE])
    found = only(read_sheet(path, load_books()["cases"], directory(tmp_path)).problems)
    assert "Motibo" in found.what
    assert "Motivo" in found.remedy


def test_a_formula_instead_of_a_value(tmp_path: Path) -> None:
    make_office(tmp_path)
    path = write_xlsx(tmp_path, "cases", CASES, [a_case(opened="=NOW()")])
    problems = read_sheet(path, load_books()["cases"], directory(tmp_path)).problems
    assert "Hay una fórmula" in problems[0].what
    assert {(each.row, each.column) for each in problems} == {(2, "Fecha de apertura")}


@pytest.mark.parametrize("content", [b"", b"\n\n"])
def test_an_empty_file(tmp_path: Path, content: bytes) -> None:
    make_office(tmp_path)
    path = tmp_path / "cases.csv"
    path.write_bytes(content)
    found = only(read_sheet(path, load_books()["cases"], directory(tmp_path)).problems)
    assert "vacío" in found.what


@pytest.mark.parametrize("name", ["cases.xlsx", "cases.ods", "cases.pdf"])
def test_a_file_that_is_no_spreadsheet(tmp_path: Path, name: str) -> None:
    make_office(tmp_path)
    path = tmp_path / name
    path.write_bytes(b"%PDF-1.7 nothing of a sheet")
    found = only(read_sheet(path, load_books()["cases"], directory(tmp_path)).problems)
    assert found.file == name
    assert "hoja de cálculo" in found.what


def test_everything_wrong_with_an_office_is_told(tmp_path: Path) -> None:
    text = OFFICE.replace("Europe/Madrid", "Europe/Madris").replace('"EUR"', '"EURO"')
    make_office(tmp_path, text.replace('unit = "north", since', 'unit = "nort", since'))
    found, problems = read_office(tmp_path)
    assert found is None
    told = " ".join(f"{each.column} {each.what}" for each in problems)
    assert all(word in told for word in ("Europe/Madris", "EURO", "nort"))


def test_a_folder_without_an_office(tmp_path: Path) -> None:
    found, problems = read_office(tmp_path)
    assert found is None
    assert "office.toml" in only(problems).what
