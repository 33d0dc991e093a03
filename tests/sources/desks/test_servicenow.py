"""ServiceNow's incidents and cases, with their audit, and as a list displays or exports them."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.desks import servicenow
from tests.sources.desks.little_desk import cases_of, moves
from tests.sources.desks.pages import read, told


def both(shown: str, kept: str) -> dict[str, str]:
    return {"display_value": shown, "value": kept}


def incident(id_: int, state: str, **more: object) -> dict[str, object]:
    return {
        "sys_id": f"s{id_}",
        "number": f"INC000{id_}",
        "short_description": "No light",
        "state": state,
        "opened_at": "2026-08-03 08:00:00",
        "sys_created_on": "2026-08-03 08:00:00",
        "resolved_at": "",
        "closed_at": "",
        "assigned_to": "",
        "assignment_group": "",
        "caller_id": "",
        "category": "network",
        "priority": "2",
        "contact_type": "phone",
        "due_date": "",
        "close_code": "",
        **more,
    }


def audited(at: str, name: str, old: str, new: str) -> dict[str, object]:
    return {"tablename": "incident", "documentkey": "s1", "fieldname": name, "oldvalue": old,
            "newvalue": new, "user": "ana", "sys_created_on": f"2026-08-{at}:00"}  # fmt: skip


AUDIT = {"result": [
    audited("03 09:00", "assigned_to", "", "u1"),
    audited("03 09:00", "assignment_group", "g1", "g2"),
    audited("03 10:00", "state", "1", "2"),
    audited("04 08:00", "state", "2", "3"),
    audited("05 08:00", "state", "3", "6"),
    audited("06 08:00", "state", "6", "2"),
    audited("07 08:00", "state", "2", "6"),
    audited("12 08:00", "state", "6", "7"),
]}  # fmt: skip
NAMES = {"result": [
    {"sys_id": "u1", "user_name": "ana", "name": "Ana Ruiz"},
    {"sys_id": "g1", "name": "First", "manager": ""},
    {"sys_id": "g2", "name": "Second", "manager": ""},
]}  # fmt: skip


def test_the_audit_is_the_history(tmp_path: Path) -> None:
    person, group = ({"link": "https://x", "value": id_} for id_ in ("u1", "g2"))
    table = {"result": [incident(1, "7", assigned_to=person, assignment_group=group)]}
    rows = cases_of(read(tmp_path, table, AUDIT, NAMES))
    assert moves(rows, "INC0001", "to_state", "to_holder", "to_unit", "seconds") == [
        ("new", "", "first", None),
        ("new", "ana_ruiz", "first", 3600),
        ("new", "ana_ruiz", "second", 3600),
        ("in_hand", "ana_ruiz", "second", 7200),
        ("waiting", "ana_ruiz", "second", 79_200),
        ("resolved", "ana_ruiz", "second", 86_400),
        ("in_hand", "ana_ruiz", "second", 86_400),
        ("resolved", "ana_ruiz", "second", 86_400),
    ]


def test_displayed_values_are_names_and_kept_moments_are_in_utc() -> None:
    shown = {
        **incident(2, "3"), "state": both("On Hold", "3"), "number": both("INC0002", "INC0002"),
        "opened_at": both("2026-08-03 10:00:00", "2026-08-03 08:00:00"),
        "short_description": both("No light", "No light"), "assigned_to": both("Ana Ruiz", "u1"),
        "assignment_group": both("Second", "g2"),
    }  # fmt: skip
    lines = [*servicenow.cases([{"result": [shown]}])]
    assert told(lines) == [
        ("2026-08-03T08:00:00Z", "new", "Ana Ruiz", "Second"),
        ("2026-08-03T08:00:00Z", "waiting", "Ana Ruiz", "Second"),
    ]
    assert not lines[-1].dated


def test_a_list_that_was_exported_has_the_day_of_resolution() -> None:
    listed = incident(3, "Closed", resolved_at="2026-08-05 10:00:00",
                      closed_at="2026-08-12 10:00:00", assigned_to="Ana Ruiz")  # fmt: skip
    lines = [*servicenow.cases([{"records": [listed]}])]
    assert [(each.at, each.state) for each in lines] == [
        ("2026-08-03T08:00:00", "new"), ("2026-08-05T10:00:00", "resolved"),
    ]  # fmt: skip


def test_states_of_customers_cases_are_numbered_otherwise() -> None:
    case = incident(4, "18", number="CS0004")
    done = incident(5, "3", number="CS0005", closed_at="2026-08-05 08:00:00", sys_id="s5")
    states = [each.state for each in servicenow.cases([{"result": [case, done]}])]
    assert states == ["new", "waiting", "new", "resolved"]


def test_what_was_closed_as_a_duplicate_is_withdrawn(tmp_path: Path) -> None:
    table = {"result": [incident(1, "7", close_code="Duplicate", closed_at="2026-08-05 08:00:00")]}
    rows = cases_of(read(tmp_path, table))
    assert moves(rows, "INC0001", "to_state", "to_reason")[-1] == ("withdrawn", "duplicate")
