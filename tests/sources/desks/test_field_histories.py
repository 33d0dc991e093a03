"""Sheets with a row for each field that was changed, and a warehouse's table of tickets."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.tables.importing import Imported, read_file
from tests.real_data import real_data
from tests.sources.desks.little_desk import cases_of, moves

ZENDESK = """field_name,ticket_id,updated,user_id,value
status,7,2026-08-03 08:00:00,9,open
assignee_id,7,2026-08-03 08:00:00,9,1111
priority,7,2026-08-03 08:00:00,9,normal
status,7,2026-08-04 08:00:00,3,pending
assignee_id,7,2026-08-05 08:00:00,3,2222
status,7,2026-08-06 08:00:00,9,open
priority,7,2026-08-06 08:00:00,9,high
status,7,2026-08-08 08:00:00,3,solved
status,7,2026-08-10 08:00:00,,closed
status,8,2026-08-08 08:00:00,3,solved
"""


def read(folder: Path, text: str, **answers: str) -> Imported:
    path = folder / "history.csv"
    path.write_text(text, encoding="utf-8")
    return read_file(path, answers=answers)


def test_the_changes_of_fields_are_the_history_of_a_ticket(tmp_path: Path) -> None:
    rows = cases_of(read(tmp_path, ZENDESK))
    assert moves(rows, "7", "at", "to_state", "to_holder", "seconds") == [
        (1785744000, "new", "1111", None),
        (1785830400, "waiting", "1111", 86_400),
        (1785916800, "waiting", "2222", 86_400),
        (1786003200, "in_hand", "2222", 172_800),
        (1786176000, "resolved", "2222", 172_800),
    ]


def test_what_begins_with_its_end_has_been_there_longer_than_is_known(tmp_path: Path) -> None:
    rows = cases_of(read(tmp_path, ZENDESK))
    assert moves(rows, "8", "to_state", "age") == [("new", None), ("resolved", None)]


def test_values_before_say_how_it_began(tmp_path: Path) -> None:
    text = """Ticket ID;Campo;Valor anterior;Valor nuevo;Fecha del cambio
7;Estado;Abierta;En curso;2026-08-03 10:00:00
7;Responsable;Ana;Luis;2026-08-04 10:00:00
7;Estado;En curso;Resuelta;2026-08-05 10:00:00
7;Nota;;x;2026-08-05 10:00:00
"""
    rows = cases_of(read(tmp_path, text))
    assert moves(rows, "7", "to_state", "to_holder", "seconds", "age") == [
        ("new", "ana", None, None), ("in_hand", "ana", None, None),
        ("in_hand", "luis", None, None), ("resolved", "luis", None, None),
    ]  # fmt: skip


def test_an_audit_of_servicenow_has_numbers_for_states(tmp_path: Path) -> None:
    text = """tablename,documentkey,fieldname,oldvalue,newvalue,sys_created_on
incident,s1,state,1,2,2026-08-03 10:00:00
incident,s1,state,2,6,2026-08-04 10:00:00
"""
    rows = cases_of(read(tmp_path, text))
    assert moves(rows, "s1", "to_state") == [("new",), ("in_hand",), ("resolved",)]


def test_a_table_that_only_has_such_headings_is_read_as_any_other(tmp_path: Path) -> None:
    text = "ticket_id,field,value,updated\n" + "".join(
        f"{n},size,{n * 3},2026-08-{n:02d}\n" for n in range(1, 9)
    )
    imported = read(tmp_path, text)
    assert not any(grid.columns for grid in imported.grids)


def test_a_warehouses_table_of_tickets_is_zendesks(tmp_path: Path) -> None:
    text = """id,created_at,subject,status,type,requester_id,submitter_id,assignee_id,group_id,tags
7,2026-08-03 08:00:00,No light,deleted,incident,1,1,,31,
8,2026-08-03 08:00:00,No light,open,incident,1,1,11,31,
"""
    rows = cases_of(read(tmp_path, text))
    assert moves(rows, "7", "to_state", "to_reason")[-1] == ("withdrawn", "deleted")
    assert moves(rows, "8", "to_state", "to_holder")[-1] == ("in_hand", "11")


def test_ten_tickets_of_a_real_desk_with_what_was_changed_of_them() -> None:
    folder = real_data("zendesk") / "zendesk" / "integration_tests" / "seeds"
    history = read_file(folder / "ticket_field_history_data.csv")
    rows = cases_of(history)
    assert rows.items.height == 17
    told = moves(rows, "11071", "from_state", "seconds")
    waited = sum(int(str(seconds)) for state, seconds in told if state == "waiting")
    assert waited == sum((17, 15, 16)) * 86_400
    tickets = cases_of(read_file(folder / "ticket_data.csv"))
    deleted = tickets.moves.filter(to_reason="deleted")["number"].to_list()
    assert (tickets.items.height, sorted(deleted)) == (10, ["11013", "1595"])
