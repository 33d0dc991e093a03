from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
import xlsxwriter

from cierre.books import load_books
from cierre.sources.spreadsheet import Rows, read_sheet, read_sheets
from tests.sources.little_office import a_case, read_cases
from tests.sources.offices import directory, write

CASES = "number,opened,category,place,person,first_response,resolved\n"
FEES = "number,billed,amount,place,paid,paid_amount,person\n"


def cases(folder: Path, rows: str, heading: str = CASES) -> Rows:
    return read_sheet(
        write(folder, "cases.csv", heading + rows), load_books()["cases"], directory()
    )


def fees(folder: Path, rows: str, further: str = "") -> Rows:
    if further:
        write(folder, "fees_moves.csv", "number,at,state,quantity\n" + further)
    return read_sheet(write(folder, "fees.csv", FEES + rows), load_books()["fees"], directory())


def legs(rows: Rows, *names: str) -> list[tuple[object, ...]]:
    return rows.moves.select(names).rows()


def test_a_row_becomes_its_moves_with_both_legs(tmp_path: Path) -> None:
    rows = cases(
        tmp_path, "Q-1,2026-08-03 09:20,leak,tilos,luis,2026-08-03 10:05,2026-08-10 10:00\n"
    )
    assert rows.problems == ()
    assert legs(rows, "from_state", "to_state", "from_holder", "to_holder", "to_unit") == [
        ("outside", "new", "", "luis", "sur"),
        ("new", "in_hand", "luis", "luis", "sur"),
        ("in_hand", "resolved", "luis", "luis", "sur"),
    ]
    assert legs(rows, "seconds", "office_seconds", "age", "office_age", "slot") == [
        (None, None, None, None, 18),
        (2700, 2700, 2700, 2700, 20),
        # a week later, a Monday: the rest of the first morning and an hour of the second
        (604_500, 3 * 3600 + 55 * 60 + 3600, 607_200, 4 * 3600 + 40 * 60 + 3600, 20),
    ]
    assert rows.items.row(0, named=True)["fields"] == "{}"


@pytest.mark.parametrize(
    "heading",
    [
        "NUMBER,Opened,category,place,person,First Response,resolved\n",
        "Número,Fecha de apertura,Categoría,Comunidad,Responsable,Primera respuesta,Resuelta el\n",
    ],
)
def test_headings_and_names_are_read_as_people_write_them(tmp_path: Path, heading: str) -> None:
    if "Comunidad" in heading:
        from cierre.sources.names import book_labels

        labels = book_labels("cases", "column")
        ids = CASES.strip().split(",")
        heading = ",".join(labels[each][0].upper() for each in ids) + "\n"
    rows = cases(
        tmp_path, "Q-1,3/8/2026 9:20,FILTRACIONES,los tilos,Luis Gomez,,\n", heading=heading
    )
    assert rows.problems == ()
    assert legs(rows, "to_category", "to_place", "to_holder") == [("leak", "tilos", "luis")]


@pytest.mark.parametrize(
    ("row", "column", "what"),
    [
        ("Q-1,31/02/2026,leak,,,,", "opened", "«31/02/2026» no es una fecha posible."),
        ("Q-1,2026-03-29 02:30,leak,,,,", "opened", "no es una fecha posible"),
        ("Q-1,0206-08-03,leak,,,,", "opened", "no es una fecha posible"),
        ("Q-1,,leak,,,,", "opened", "vacía"),
        (",2026-08-03,leak,,,,", "number", "vacía"),
        ("Q-1,2026-08-03,gate,,,,", "category", "«gate» no es ninguna categoría"),
        ("Q-1,2026-08-03,leak,Los Tilso,,,", "place", "«Los Tilso» no es ningún lugar"),
        ("Q-1,2026-08-03,leak,,Eva,,", "person", "«Eva» no es ninguna persona"),
        ("Q-1,2026-08-03,leak,,,,2026-08-01", "resolved", "anterior a la entrada"),
        ("Q-1,2026-08-03,leak,,,,=A1+1", "resolved", "«=A1+1» no es una fecha"),
    ],
)
def test_a_bad_cell_is_named_with_its_row_and_column(
    tmp_path: Path, row: str, column: str, what: str
) -> None:
    rows = cases(tmp_path, f"Q-0,2026-08-03,leak,,,,\n{row}\n")
    assert {(each.file, each.row) for each in rows.problems} == {("cases.csv", 3)}
    told = [each for each in rows.problems if each.column == column]
    assert any(what in each.what for each in told)
    assert all(each.remedy for each in rows.problems)
    assert rows.items["number"].to_list() == ["Q-0"]
    assert rows.refused["cases.csv"]["row"].to_list() == [3]


def test_the_remedy_names_what_was_probably_meant(tmp_path: Path) -> None:
    (problem,) = cases(tmp_path, "Q-1,2026-08-03,leak,Los Tilso,,,\n").problems
    assert "¿Quería decir «tilos»?" in problem.remedy


def test_every_problem_is_found_at_once(tmp_path: Path) -> None:
    rows = cases(
        tmp_path, "Q-1,x,gate,nada,Eva,,\nQ-2,2026-08-03,leak,,,,\nQ-2,2026-08-04,leak,,,,\n"
    )
    assert [(each.row, each.column) for each in rows.problems] == [
        (2, "opened"),
        (2, "category"),
        (2, "place"),
        (2, "person"),
        (4, "number"),
    ]
    assert "ya está en cases.csv, fila 3" in rows.problems[-1].what
    assert rows.items.height == 0


def test_the_state_is_checked_against_the_moves(tmp_path: Path) -> None:
    heading = "number,opened,category,resolved,state\n"
    rows = cases(tmp_path, "Q-1,2026-08-03,leak,2026-08-04,resolved\n", heading=heading)
    assert rows.problems == ()
    rows = cases(tmp_path, "Q-1,2026-08-03,leak,,resolved\n", heading=heading)
    assert [(each.row, each.column) for each in rows.problems] == [(2, "state")]
    rows = cases(tmp_path, "Q-1,2026-08-03,leak,,perdida\n", heading=heading)
    assert "«perdida» no es ningún estado" in rows.problems[0].what


def test_missing_and_unknown_columns_refuse_the_file(tmp_path: Path) -> None:
    rows = cases(tmp_path, "Q-1,2026-08-03\n", heading="number,opned\n")
    assert {each.row for each in rows.problems} == {None}
    assert [each.code for each in rows.problems] == ["unknown-column", "missing-column"]
    assert rows.problems[0].column == "opned"
    assert rows.items.height == 0


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("cases.xlsx", "no soy un libro", "No se puede leer"),
        ("cases.ods", "no soy un libro", "No se puede leer"),
        ("cases.csv", "", "vacío"),
        ("cases.csv", "\n\n", "vacío"),
        ("cases.pdf", "%PDF", "No se puede leer"),
    ],
)
def test_a_file_that_is_no_sheet(tmp_path: Path, name: str, content: str, what: str) -> None:
    rows = read_sheet(write(tmp_path, name, content), load_books()["cases"], directory())
    (problem,) = rows.problems
    assert (problem.file, problem.row) == (name, None)
    assert what in problem.what


def test_a_sheet_of_headings_only_is_no_problem(tmp_path: Path) -> None:
    rows = cases(tmp_path, "")
    assert (rows.problems, rows.rows, rows.items.height, rows.moves.height) == ((), 0, 0, 0)


def test_a_workbook_keeps_its_own_row_numbers_and_shows_its_formulas(tmp_path: Path) -> None:
    path = tmp_path / "fees.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(1, 1, ["number", "billed", "amount", "place"])
        sheet.write_row(4, 1, ["R-1", "2026-08-01", 61.5, "tilos"])
        sheet.write_row(7, 1, ["R-2", "2026-08-01", None, "tilos"])
        sheet.write_formula(7, 3, "=30+31", None, 61)
    rows = read_sheet(path, load_books()["fees"], directory())
    assert [(each.row, each.column) for each in rows.problems] == [(8, "amount")]
    assert "fórmula" in rows.problems[0].what
    assert legs(rows, "number", "quantity") == [("R-1", 6150)]


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("61.50", 6150),
        ("61.5", 6150),
        ('"61,50"', 6150),
        ('"1.234,56"', 123_456),
        ("1.234", 123_400),
        ("1.234.567", 123_456_700),
        ("1200 €", 120_000),
    ],
)
def test_amounts_are_cents(tmp_path: Path, written: str, cents: int) -> None:
    rows = fees(tmp_path, f"R-1,2026-08-01,{written},tilos,,,\n")
    assert rows.problems == ()
    assert legs(rows, "quantity") == [(cents,)]


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("-5", "no es mayor que cero"),
        ("0", "no es mayor que cero"),
        ("1.2345", "más de 2 decimales"),
        ("mucho", "no es un número"),
        ("1e300", "no es un número"),
    ],
)
def test_amounts_that_cannot_be(tmp_path: Path, written: str, what: str) -> None:
    (problem,) = fees(tmp_path, f"R-1,2026-08-01,{written},tilos,,,\n").problems
    assert (problem.row, problem.column) == (2, "amount")
    assert what in problem.what


def test_an_amount_paid_without_a_day_would_be_lost(tmp_path: Path) -> None:
    (problem,) = fees(tmp_path, "R-1,2026-08-01,10,tilos,,10,\n").problems
    assert problem.column == "paid_amount"


def test_a_fee_paid_in_parts(tmp_path: Path) -> None:
    rows = fees(
        tmp_path,
        "R-1,2026-08-01,12,tilos,2026-08-05,3,luis\n",
        "R-1,2026-08-07,paid,4\nR-1,2026-08-09,paid,\nR-1,2026-08-20,due,5\n",
    )
    assert rows.problems == ()
    assert legs(rows, "from_state", "to_state", "quantity", "seconds") == [
        ("outside", "due", 1200, None),
        ("due", "paid", 300, 4 * 86_400),
        ("due", "paid", 400, 6 * 86_400),
        ("due", "paid", 500, 8 * 86_400),
        ("paid", "due", 500, 15 * 86_400),
    ]


def test_more_cannot_be_written_off_than_is_due(tmp_path: Path) -> None:
    rows = fees(
        tmp_path, "R-1,2026-08-01,12,tilos,2026-08-05,3,\n", "R-1,2026-08-07,written_off,10\n"
    )
    assert [(each.file, each.row) for each in rows.problems] == [("fees_moves.csv", 2)]
    assert "sobran 1,00\xa0€" in rows.problems[0].what
    # the item's good row is refused with it
    assert rows.items.height == 0
    assert set(rows.refused) == {"fees.csv", "fees_moves.csv"}


def test_an_illegal_move_says_which_are_allowed(tmp_path: Path) -> None:
    write(tmp_path, "cases_moves.csv", "number,at,state\nQ-1,2026-08-05,new\nQ-9,2026-08-05,new\n")
    rows = cases(tmp_path, "Q-1,2026-08-03,leak,,,2026-08-04,\n")
    by_row = {each.row: each for each in rows.problems}
    assert "no se puede hacer" in by_row[2].what
    from cierre.sources.names import book_labels

    labels = book_labels("cases", "state")
    assert labels["resolved"][0] in by_row[2].remedy
    assert labels["new"][0] not in by_row[2].remedy.partition(":")[2].split(".")[0].split(", ")
    assert "ninguna partida con el número «Q-9»" in by_row[3].what


def test_a_reassigned_and_reopened_case(tmp_path: Path) -> None:
    write(
        tmp_path,
        "cases_moves.csv",
        "number,at,state,person,reason\n"
        "Q-1,2026-08-03 12:00,,luis,\n"
        "Q-1,2026-08-05 09:00,in_hand,,parts\n"
        "Q-1,2026-08-06 09:00,waiting,,parts\n"
        "Q-1,2026-08-07 09:00,,,\n",
    )
    rows = cases(tmp_path, "Q-1,2026-08-03 09:00,leak,,ana,2026-08-03 10:00,2026-08-04 10:00\n")
    assert rows.problems == ()
    assert legs(rows, "from_state", "to_state", "to_holder", "to_unit", "to_reason", "seconds") == [
        ("outside", "new", "ana", "norte", "", None),
        ("new", "in_hand", "ana", "norte", "", 3600),
        ("in_hand", "in_hand", "luis", "sur", "", 7200),
        # a hand-over does not begin the time in the state anew
        ("in_hand", "resolved", "luis", "sur", "", 86_400),
        ("resolved", "in_hand", "luis", "sur", "parts", 23 * 3600),
        ("in_hand", "waiting", "luis", "sur", "parts", 86_400),
    ]


def test_who_changes_unit_takes_open_items_along(tmp_path: Path) -> None:
    rows = cases(
        tmp_path,
        "Q-1,2026-08-03 09:00,leak,,ana,,2026-08-12 09:00\n"
        "Q-2,2026-08-03 09:00,leak,,ana,,2026-08-04 09:00\n"
        "Q-3,2026-08-03 09:00,leak,,ana,,\n"
        "Q-4,2026-08-11 09:00,leak,,ana,,\n",
    )
    assert legs(rows, "number", "from_state", "to_state", "from_unit", "to_unit") == [
        ("Q-1", "outside", "new", "", "norte"),
        ("Q-1", "new", "new", "norte", "sur"),
        ("Q-1", "new", "resolved", "sur", "sur"),
        ("Q-2", "outside", "new", "", "norte"),
        ("Q-2", "new", "resolved", "norte", "norte"),
        ("Q-3", "outside", "new", "", "norte"),
        ("Q-3", "new", "new", "norte", "sur"),
        ("Q-4", "outside", "new", "", "sur"),
    ]
    over = rows.moves.filter(pl.col("from_unit") == "norte", pl.col("to_unit") == "sur")
    assert {str(day) for day in over["day"]} == {"2026-08-10"}
    assert set(over["slot"]) == {0}


def test_the_rest_of_a_split_item_goes_along_too(tmp_path: Path) -> None:
    rows = fees(tmp_path, "R-1,2026-08-01,12,tilos,2026-08-05,3,ana\n", "R-1,2026-08-20,paid,9\n")
    assert legs(rows, "from_state", "to_state", "from_unit", "to_unit", "quantity") == [
        ("outside", "due", "", "norte", 1200),
        ("due", "paid", "norte", "norte", 300),
        ("due", "due", "norte", "sur", 900),
        ("due", "paid", "sur", "sur", 900),
    ]


def test_a_day_without_time_is_not_before_what_came_first_that_day(tmp_path: Path) -> None:
    rows = cases(tmp_path, "Q-1,2026-08-03 09:20,leak,,,2026-08-03 10:05,2026-08-03\n")
    assert rows.problems == ()
    assert legs(rows, "to_state", "seconds") == [("new", None), ("in_hand", 2700), ("resolved", 0)]


def test_a_call_counts_its_seconds_from_step_to_step(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "calls.csv",
        "number;arrived;place;person;wait;talk;wrap_up;abandoned_after\n"
        "L-1;2026-08-03 09:00:00;tilos;luis;12;80;9;\n"
        "L-2;2026-08-03 09:00:30;tilos;;;;;40\n"
        "L-3;2026-08-03 09:00:30;tilos;;-1;;;\n",
    )
    rows = read_sheet(path, load_books()["calls"], directory())
    assert [(each.row, each.column) for each in rows.problems] == [(4, "wait")]
    assert legs(rows, "to_state", "to_holder", "seconds") == [
        ("queued", "", None),
        ("talking", "luis", 12),
        ("wrap_up", "luis", 80),
        ("ended", "luis", 9),
        ("queued", "", None),
        ("abandoned", "", 40),
    ]


@pytest.mark.parametrize("book", sorted(load_books()))
def test_a_book_may_stand_in_a_sheet_of_many_columns_and_one_of_few(
    tmp_path: Path, book: str
) -> None:
    declared = load_books()[book]
    all_of_them = [each.id for each in declared.sheet.columns]
    needed = [each.id for each in declared.sheet.columns if each.required]
    paths = [
        write(tmp_path, f"{book}-{len(columns)}.csv", ",".join(columns) + "\n")
        for columns in (all_of_them, needed)
    ]
    assert read_sheets(paths, [], declared, directory()).problems == ()


@pytest.mark.parametrize("written", ["nan", "inf", "-infinity", "mucho"])
def test_what_is_no_number_is_none_in_a_field_of_the_books_own(
    tmp_path: Path, written: str
) -> None:
    row = f"Q-1,2026-08-03 09:00,leak,,,,,{written}\n"
    (problem,) = cases(tmp_path, row, CASES.replace("resolved", "resolved,cost")).problems
    assert (problem.code, problem.column) == ("not-a-number", "cost")


def test_a_sheet_without_a_row_has_the_columns_of_one_with_some(tmp_path: Path) -> None:
    some, none = read_cases(tmp_path / "some", a_case()), read_cases(tmp_path / "none")
    assert none.moves.schema == some.moves.schema
    assert none.items.schema == some.items.schema
