"""Request Tracker's tickets with their transactions, as its REST 2 gives them."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.desks.request_tracker import cases, knows
from cierre.sources.desks.values import Page
from tests.sources.desks.pages import read, told

URL = "https://rt.example/REST/2.0"
ANA: Page = {"id": 14, "Name": "ana", "RealName": "Ana Ruiz", "type": "user"}
ASKER: Page = {"id": "rosa@example.org", "Name": "rosa@example.org", "type": "user"}
QUEUES: Page = {"items": [
    {"type": "queue", "id": "1", "Name": "General", "_url": f"{URL}/queue/1"},
    {"type": "queue", "id": "3", "Name": "Second", "_url": f"{URL}/queue/3"},
    {"type": "user", "id": "6", "Name": "Nobody", "_url": f"{URL}/user/6"},
]}  # fmt: skip


def ticket(number: int, **fields: object) -> Page:
    """A ticket as a search gives it."""
    return {
        "type": "ticket", "id": str(number), "_url": f"{URL}/ticket/{number}", "Type": "ticket",
        "Subject": "Fuga", "Status": "new", "Created": "2026-08-03T09:00:00Z",
        "Due": "1970-01-01T00:00:00Z", "Queue": {"id": "1", "Name": "General", "type": "queue"},
        "Requestor": [ASKER], "Owner": {"id": 6, "Name": "Nobody"}, "Priority": "0", **fields,
    }  # fmt: skip


def transaction(
    id_: int, hour: int, kind: str, name: str = "", old: str = "", new: str = "", **more: object
) -> Page:
    """A transaction of ticket 1 on the third of August."""
    return {
        "type": "transaction", "id": str(id_), "_url": f"{URL}/transaction/{id_}",
        "ObjectId": "1", "ObjectType": "RT::Ticket", "Type": kind, "Field": name, "OldValue": old,
        "NewValue": new, "Created": f"2026-08-03T{hour:02}:00:00Z", "Creator": ANA, **more,
    }  # fmt: skip


HISTORY: Page = {"items": [
    transaction(1, 9, "Create"),
    transaction(2, 10, "Set", "Owner", "6", "14"),
    transaction(3, 10, "SetWatcher", "Owner", "6", "14"),
    transaction(4, 10, "Status", "Status", "new", "open"),
    transaction(5, 11, "Correspond"),
    transaction(6, 12, "Set", "Queue", "1", "3"),
    transaction(7, 12, "Set", "Priority", "0", "90"),
    transaction(8, 13, "Status", "Status", "open", "resolved"),
    transaction(9, 14, "Status", "Status", "resolved", "open"),
]}  # fmt: skip
TICKETS: Page = {"items": [ticket(1, Status="open", Queue={"id": "3", "Name": "Second"},
                                  Owner=ANA, Priority="90")]}  # fmt: skip


def test_a_page_of_it_is_known() -> None:
    assert all(knows(page) for page in (QUEUES, TICKETS, HISTORY))
    assert not knows({"items": [{"id": 1}]})


def test_a_ticket_is_new_until_somebody_of_the_desk_answers() -> None:
    assert told([*cases([QUEUES, TICKETS, HISTORY])]) == [
        ("2026-08-03T09:00:00Z", "new", "", "General"),
        ("2026-08-03T10:00:00Z", "new", "Ana Ruiz", "General"),
        ("2026-08-03T11:00:00Z", "in_hand", "Ana Ruiz", "General"),
        ("2026-08-03T12:00:00Z", "in_hand", "Ana Ruiz", "Second"),
        ("2026-08-03T13:00:00Z", "resolved", "Ana Ruiz", "Second"),
        ("2026-08-03T14:00:00Z", "in_hand", "Ana Ruiz", "Second"),
    ]


def test_what_the_one_who_asks_writes_is_no_answer() -> None:
    own = transaction(2, 10, "Correspond", Creator=ASKER)
    assert len([*cases([TICKETS, {"items": [transaction(1, 9, "Create"), own]}])]) == 1


def test_a_ticket_is_called_and_ranked_as_when_it_came() -> None:
    renamed = transaction(10, 15, "Set", "Subject", "Gotera", "Fuga")
    line = next(cases([TICKETS, HISTORY, {"items": [renamed]}]))
    assert (line.title, line.priority, line.customer, line.due) == (
        "Gotera", "0", "rosa@example.org", "",
    )  # fmt: skip


def test_a_ticket_merged_away_is_in_the_transactions_alone() -> None:
    into = "fsck.com-rt://example/ticket/1"
    merged = {"items": [
        transaction(20, 9, "Create", ObjectId="2"),
        transaction(21, 10, "AddLink", "MergedInto", "", into, ObjectId="2"),
        transaction(22, 10, "AddLink", "MergedInto", "", into),
    ]}  # fmt: skip
    lines = [each for each in cases([TICKETS, HISTORY, merged]) if each.number == "2"]
    assert [(each.state, each.reason) for each in lines] == [("new", ""), ("withdrawn", "merged")]
    one = [each.state for each in cases([TICKETS, HISTORY, merged]) if each.number == "1"]
    assert "withdrawn" not in one


def test_a_rejected_ticket_says_why() -> None:
    rejected = transaction(2, 10, "Status", "Status", "new", "rejected")
    lines = [*cases([{"items": [ticket(1)]}, {"items": [transaction(1, 9, "Create"), rejected]}])]
    assert [(each.state, each.reason) for each in lines] == [("new", ""), ("withdrawn", "rejected")]


def test_without_transactions_a_ticket_is_what_it_is_now() -> None:
    now = ticket(1, Status="resolved", Resolved="2026-08-05T10:00:00Z")
    assert told([*cases([{"items": [now]}])])[-1][:2] == ("2026-08-05T10:00:00Z", "resolved")


def test_an_approval_is_no_ticket() -> None:
    assert [*cases([{"items": [ticket(1, Type="approval")]}])] == []


def test_a_state_of_the_offices_own_is_asked(tmp_path: Path) -> None:
    own = transaction(2, 10, "Status", "Status", "new", "zorgl")
    pages = (TICKETS, {"items": [transaction(1, 9, "Create"), own]})
    assert [each.key for each in read(tmp_path, *pages).questions] == ["state:zorgl"]
