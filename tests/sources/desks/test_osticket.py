"""osTicket's tables, as phpMyAdmin exports them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cierre.sources.desks import osticket
from tests.sources.desks.little_desk import cases_of, moves
from tests.sources.desks.pages import read

HEADER = {"type": "header", "version": "5.2.1", "comment": "Export to JSON plugin for PHPMyAdmin"}


def table(name: str, *rows: Mapping[str, object]) -> dict[str, object]:
    return {"type": "table", "name": f"ost_{name}", "database": "osticket", "data": list(rows)}


def event(
    id_: int, at: str, state: str, staff: int, dept: int, **more: object
) -> dict[str, object]:
    return {"id": str(id_), "thread_id": "10", "event_id": None, "state": state,
            "staff_id": str(staff), "team_id": "0", "dept_id": str(dept), "topic_id": "1",
            "data": None, "annulled": "0", "timestamp": at, **more}  # fmt: skip


TICKET: dict[str, object] = {
    "ticket_id": "1", "ticket_pid": None, "number": "000123", "user_id": "9", "status_id": "3",
    "dept_id": "2", "topic_id": "1", "staff_id": "3", "team_id": "0", "flags": "0",
    "source": "Email", "duedate": None, "est_duedate": "2026-08-06 10:00:00", "reopened": None,
    "closed": "2026-08-07 10:00:00", "created": "2026-08-03 10:00:00",
}  # fmt: skip
OTHERS = [
    table("department", {"id": "1", "name": "Support"}, {"id": "2", "name": "Billing"}),
    table("staff", {"staff_id": "3", "firstname": "Ana", "lastname": "Ruiz", "username": "ana"}),
    table("help_topic", {"topic_id": "1", "topic": "Fault"}),
    table("ticket_status", {"id": "1", "name": "Open", "state": "open"},
          {"id": "3", "name": "Closed", "state": "closed"}),
    table("user", {"id": "9", "name": "Clara Soto"}),
    table("thread", {"id": "10", "object_id": "1", "object_type": "T"}),
    table("thread_entry",
          {"id": "1", "thread_id": "10", "type": "M", "created": "2026-08-03 10:00:00"},
          {"id": "2", "thread_id": "10", "type": "N", "created": "2026-08-03 11:00:00"},
          {"id": "3", "thread_id": "10", "type": "R", "created": "2026-08-03 12:00:00"}),
    table("ticket__cdata", {"ticket_id": "1", "subject": "No light", "priority": "2"}),
    table("ticket_priority", {"priority_id": "2", "priority": "normal", "priority_desc": "Normal"}),
]  # fmt: skip
HISTORY = (
    event(1, "2026-08-03 10:00:00", "created", 0, 1),
    event(2, "2026-08-03 10:30:00", "assigned", 3, 1),
    event(3, "2026-08-04 10:00:00", "transferred", 3, 2),
    event(4, "2026-08-05 10:00:00", "closed", 3, 2, annulled="1"),
    event(5, "2026-08-06 10:00:00", "reopened", 3, 2),
    event(6, "2026-08-07 10:00:00", "closed", 3, 2),
)
EVENTS = table("thread_event", *HISTORY)


def test_the_events_of_its_thread_are_the_history(tmp_path: Path) -> None:
    rows = cases_of(read(tmp_path, HEADER, table("ticket", TICKET), *OTHERS, EVENTS))
    assert moves(rows, "000123", "to_state", "to_holder", "to_unit", "seconds") == [
        ("new", "", "support", None),
        ("new", "ana_ruiz", "support", 1800),
        ("in_hand", "ana_ruiz", "support", 7200),
        ("in_hand", "ana_ruiz", "billing", 79_200),
        ("resolved", "ana_ruiz", "billing", 165_600),
        ("in_hand", "ana_ruiz", "billing", 86_400),
        ("resolved", "ana_ruiz", "billing", 86_400),
    ]
    (item,) = rows.items.rows(named=True)
    assert (item["title"], item["customer"]) == ("No light", "Clara Soto")


def test_newer_tables_name_their_events_apart() -> None:
    names = ("created", "closed", "reopened", "assigned", "transferred")
    ids = {name: str(number) for number, name in enumerate(names, 1)}
    kinds = table("event", *({"id": id_, "name": name} for name, id_ in ids.items()))
    newer = [each | {"state": None, "event_id": ids[str(each["state"])]} for each in HISTORY]
    pages = [table("ticket", TICKET), *OTHERS, kinds, table("thread_event", *newer)]
    assert [each.state for each in osticket.cases(pages)] == [
        "new", "new", "in_hand", "in_hand", "resolved", "in_hand", "resolved",
    ]  # fmt: skip


def test_without_events_there_is_the_day_of_closing() -> None:
    lines = [*osticket.cases([table("ticket", TICKET), *OTHERS[:5]])]
    assert [(each.at, each.state, each.agent) for each in lines] == [
        ("2026-08-03T10:00:00", "new", "Ana Ruiz"), ("2026-08-07T10:00:00", "resolved", "Ana Ruiz"),
    ]  # fmt: skip


def test_a_merged_ticket_ends_as_merged_and_a_linked_one_does_not() -> None:
    merged = TICKET | {"ticket_pid": "7", "flags": "2"}
    lines = [*osticket.cases([table("ticket", merged), *OTHERS, EVENTS])]
    assert (lines[-1].state, lines[-1].reason) == ("withdrawn", "merged")
    assert "resolved" not in [each.state for each in lines]
    linked = TICKET | {"ticket_pid": "7", "flags": "8"}
    assert [*osticket.cases([table("ticket", linked), *OTHERS])][-1].state == "resolved"
