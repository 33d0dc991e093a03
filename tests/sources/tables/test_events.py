"""Tables with a row an event: the histories of their items, and what a book cannot take of them."""

from __future__ import annotations

import re
from pathlib import Path

from cierre.sources.tables.importing import Imported, read_file

HELP_DESK = """number,state,opened_at,sys_updated_at,assignment_group,assigned_to,category,closed_at
1,New,3/8/2026 09:00,3/8/2026 09:10,First,?,mail,20/8/2026 12:00
1,Active,3/8/2026 09:00,3/8/2026 10:00,First,Ana,mail,20/8/2026 12:00
1,Active,3/8/2026 09:00,3/8/2026 10:30,First,Ana,mail,20/8/2026 12:00
1,Awaiting User Info,3/8/2026 09:00,4/8/2026 10:00,Second,Luis,mail,20/8/2026 12:00
1,Resolved,3/8/2026 09:00,15/8/2026 12:00,Second,Luis,mail,20/8/2026 12:00
1,Closed,3/8/2026 09:00,20/8/2026 12:00,Second,?,mail,20/8/2026 12:00
2,New,16/8/2026 09:00,16/8/2026 09:10,First,?,door,
2,Active,16/8/2026 09:00,16/8/2026 09:20,First,Ana,door,
2,New,16/8/2026 09:00,16/8/2026 09:30,Second,?,door,
"""


def read(folder: Path, text: str, **answers: str) -> Imported:
    path = folder / "log.csv"
    path.write_text(text, encoding="utf-8")
    return read_file(path, answers=answers, language="en")


def moves(imported: Imported, number: str, *legs: str) -> list[tuple[object, ...]]:
    (rows,) = imported.rows.values()
    return rows.moves.filter(number=number).select("row", *legs).rows()


def test_each_row_is_a_step_and_rows_that_change_nothing_are_none(tmp_path: Path) -> None:
    read_in = read(tmp_path, HELP_DESK)
    assert not read_in.questions
    assert not read_in.problems
    assert moves(read_in, "1", "to_state", "to_holder", "to_unit") == [
        (2, "new", "", "first"),
        (3, "in_hand", "ana", "first"),
        (5, "waiting", "luis", "second"),
        (6, "resolved", "luis", "second"),
    ]


def test_an_item_is_one_record_and_its_rows_are_events(tmp_path: Path) -> None:
    (table,) = read(tmp_path, HELP_DESK).taken
    assert table.records is not None
    assert (table.records.cells.height, table.records.moves.height) == (2, 9)


def test_it_enters_when_it_was_opened_and_not_with_days_that_lie_ahead(tmp_path: Path) -> None:
    (rows,) = read(tmp_path, HELP_DESK).rows.values()
    first = rows.moves.filter(from_state="outside").select("number", "at").rows()
    assert first == [("1", 1785744000), ("2", 1786867200)]


def test_a_move_that_the_book_does_not_have_is_told_once_with_its_count(tmp_path: Path) -> None:
    (rows,) = read(tmp_path, HELP_DESK).rows.values()
    (told,) = rows.doubts
    assert told.what.startswith("“in hand → new” is no move")
    assert told.what.endswith(": 1.")
    assert rows.moves.filter(number="2")["to_unit"].to_list()[-1] == "second"


def test_a_closed_item_that_waits_again_is_reopened_first(tmp_path: Path) -> None:
    again = HELP_DESK + "1,Awaiting User Info,3/8/2026 09:00,21/8/2026 12:00,Second,Luis,mail,\n"
    read_in = read(tmp_path, again)
    assert moves(read_in, "1", "to_state")[-2:] == [(11, "in_hand"), (11, "waiting")]
    assert any("→ in hand →" in each.what for rows in read_in.rows.values() for each in rows.doubts)


def test_unknown_words_are_asked_once_and_may_change_nothing(tmp_path: Path) -> None:
    text = HELP_DESK.replace("Awaiting User Info", "Zorgl")
    assert [each.key for each in read(tmp_path, text).questions] == ["state:Zorgl"]
    read_in = read(tmp_path, text, **{"state:Zorgl": "none"})
    assert not read_in.questions
    assert [row[1] for row in moves(read_in, "1", "to_state")] == [
        "new", "in_hand", "in_hand", "resolved",
    ]  # fmt: skip


def test_a_log_with_the_latest_event_first_is_the_same_history(tmp_path: Path) -> None:
    heading, *lines = HELP_DESK.splitlines(keepends=True)
    turned = read(tmp_path, heading + "".join(reversed(lines)))
    said = [row[1:] for row in moves(turned, "1", "to_state", "to_holder")]
    assert said == [("new", ""), ("in_hand", "ana"), ("waiting", "luis"), ("resolved", "luis")]


def test_somebody_may_act_for_several_teams_at_once(tmp_path: Path) -> None:
    text = HELP_DESK.replace("Luis", "Ana")
    assert [row[1:] for row in moves(read(tmp_path, text), "1", "to_holder", "to_unit")] == [
        ("", "first"), ("ana", "first"), ("ana", "second"), ("ana", "second"),
    ]  # fmt: skip


def test_activities_in_spanish_are_events(tmp_path: Path) -> None:
    read_in = read(
        tmp_path,
        "Expediente;Fecha del evento;Actividad;Responsable\n"
        "A1;03/08/2026 09:00;Abierta;\n"
        "A1;03/08/2026 10:00;Comentario;Ana\n"
        "A1;14/08/2026 10:00;Resuelta;Ana\n"
        "A2;13/08/2026 09:00;Abierta;\n"
        "A2;18/08/2026 10:00;En curso;Luis\n",
        book="cases",
    )
    assert not read_in.questions
    assert [row[1:] for row in moves(read_in, "A1", "to_state", "to_holder")] == [
        ("new", ""), ("new", "ana"), ("resolved", "ana"),
    ]  # fmt: skip


def test_a_list_in_which_a_number_comes_again_is_none_of_events(tmp_path: Path) -> None:
    read_in = read(
        tmp_path,
        "Nº;Fecha;Estado;Responsable\n"
        + "".join(
            f"{number};{day:02d}/08/2026;{state};Ana\n"
            for number, day, state in [
                ("7", 13, "Resuelta"), ("7", 14, "Resuelta"), ("7", 20, "Abierta"),
                ("8", 13, "Resuelta"), ("8", 15, "Resuelta"), ("8", 21, "Abierta"),
            ]
        ),
        book="cases",
    )  # fmt: skip
    (table,) = read_in.taken
    assert table.records is not None
    assert (table.records.cells.height, table.records.moves.height) == (6, 0)


def test_names_that_a_program_writes_otherwise_are_two_people_and_typed_ones_are_one(
    tmp_path: Path,
) -> None:
    typed = "number,state,sys_updated_at,assignment_group,assigned_to\n" + "".join(
        f"{case},{state},{day}/8/2026 0{hour}:10,{team},{who}\n"
        for case, hour, day, who in ((1, 1, 3, "André"), (2, 2, 4, "Andre"), (3, 3, 5, "Ann"))
        for state, day, team in (
            ("New", day, "First"), ("Active", day + 1, "Second"), ("Closed", day + 2, "Second")
        )
    )  # fmt: skip
    one = read(tmp_path, typed).directory
    assert one is not None
    assert sorted(each.name for each in one.people) == ["Andre", "Ann"]
    written = re.sub(r"(\d)/8/2026 (\d\d:\d\d)", r"2026-08-0\1 \2:05", typed)
    read_in = read(tmp_path, written)
    two = read_in.directory
    assert two is not None
    assert sorted(each.name for each in two.people) == ["Andre", "André", "Ann"]
    of = {each.name: each for each in two.people}
    assert of["André"].id != of["Andre"].id
    (rows,) = read_in.rows.values()
    for case, name in (("1", "André"), ("2", "Andre")):
        holders = set(rows.moves.filter(number=case)["to_holder"].to_list())
        assert holders == {of[name].id}
    # next month the same names are the same people
    again = read_file(tmp_path / "log.csv", two).directory
    assert again is not None
    assert again.people == two.people
    # and of the teams in which the log shows them at work, several at once
    assert [(each.unit, each.since.day, each.mark) for each in of["Ann"].memberships] == [
        ("first", 5, "records"), ("second", 6, "records"),
    ]  # fmt: skip
