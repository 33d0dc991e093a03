"""Frappe's tickets (HD Ticket) and ERPNext's issues, with and without what was changed of each."""

from __future__ import annotations

import json
from pathlib import Path

from cierre.sources.desks import frappe
from tests.sources.desks.little_desk import cases_of, moves
from tests.sources.desks.pages import read, told


def ticket(number: int, status: str, **more: object) -> dict[str, object]:
    return {
        "name": number,
        "doctype": "HD Ticket",
        "subject": "No light",
        "status": status,
        "priority": "High",
        "ticket_type": "Incident",
        "agent_group": "Support",
        "raised_by": "clara@e.com",
        "customer": "Soto SL",
        "creation": "2026-08-03 10:00:00.123456",
        "modified": "2026-08-20 08:00:00.000000",
        "opening_date": "2026-08-03",
        "opening_time": "10:00:00.123456",
        "first_responded_on": None,
        "resolution_date": None,
        "resolution_by": "2026-08-06 10:00:00",
        "_assign": '["ana@e.com"]',
        "is_merged": 0,
        "feedback_rating": 0,
        **more,
    }


def version(number: int, at: str, *changed: list[str]) -> dict[str, object]:
    return {"name": at, "ref_doctype": "HD Ticket", "docname": str(number), "owner": "ana@e.com",
            "creation": at, "data": json.dumps({"changed": list(changed)})}  # fmt: skip


VERSIONS = [
    version(1, "2026-08-03 11:00:00.000000", ["agent_group", "Front", "Support"]),
    version(1, "2026-08-03 12:00:00.000000", ["status", "Open", "Replied"]),
    version(1, "2026-08-04 10:00:00.000000", ["status", "Replied", "Open"]),
    version(1, "2026-08-05 10:00:00.000000", ["status", "Open", "Resolved"]),
]


def test_versions_are_the_history_and_replied_waits(tmp_path: Path) -> None:
    done = ticket(1, "Resolved", first_responded_on="2026-08-03 12:00:00",
                  resolution_date="2026-08-05 10:00:00")  # fmt: skip
    rows = cases_of(read(tmp_path, {"data": [done]}, {"data": VERSIONS}))
    assert moves(rows, "1", "to_state", "to_unit", "seconds") == [
        ("new", "front", None), ("new", "support", 3600), ("waiting", "support", 7200),
        ("in_hand", "support", 79_200), ("resolved", "support", 86_400),
    ]  # fmt: skip


def test_without_versions_there_are_the_first_response_and_the_resolution() -> None:
    done = ticket(1, "Resolved", first_responded_on="2026-08-03 12:00:00",
                  resolution_date="2026-08-05 10:00:00")  # fmt: skip
    assert told([*frappe.cases([{"data": [done]}])]) == [
        ("2026-08-03T10:00:00", "new", "ana@e.com", "Support"),
        ("2026-08-03T12:00:00", "in_hand", "ana@e.com", "Support"),
        ("2026-08-05T10:00:00", "resolved", "ana@e.com", "Support"),
    ]


def test_a_merged_ticket_ends_as_merged(tmp_path: Path) -> None:
    merged = ticket(1, "Closed", is_merged=1, merged_with=2)
    rows = cases_of(read(tmp_path, {"data": [merged]}, {"data": VERSIONS}))
    assert moves(rows, "1", "to_state", "to_reason")[-1] == ("withdrawn", "merged")
    assert "resolved" not in rows.moves["to_state"].to_list()


def test_a_status_of_ones_own_is_known_by_its_category() -> None:
    own = ticket(
        1, "Con el proveedor", status_category="Paused", on_hold_since="2026-08-04 10:00:00"
    )
    last = [*frappe.cases([{"data": [own]}])][-1]
    assert (last.state, last.at) == ("waiting", "2026-08-04T10:00:00")


def test_an_issue_of_erpnext() -> None:
    issue = {
        "name": "ISS-2026-00001", "doctype": "Issue", "subject": "No light", "status": "Closed",
        "raised_by": "clara@e.com", "customer": "Soto SL", "issue_type": "Fault",
        "opening_date": "2026-08-03", "opening_time": "9:05:00", "creation": "2026-08-03 12:00:00",
        "first_responded_on": "2026-08-03 10:00:00", "resolution_date": "2026-08-05 10:00:00",
    }  # fmt: skip
    lines = [*frappe.cases([{"data": [issue]}])]
    assert [(each.at, each.state) for each in lines] == [
        ("2026-08-03T09:05:00", "new"), ("2026-08-03T10:00:00", "in_hand"),
        ("2026-08-05T10:00:00", "resolved"),
    ]  # fmt: skip
    assert (lines[0].number, lines[0].category) == ("ISS-2026-00001", "Fault")


def test_ratings_in_stars() -> None:
    rated = ticket(1, "Closed", feedback_rating=0.8, resolution_date="2026-08-05 10:00:00")
    (answer,) = frappe.answers([{"data": [rated, ticket(2, "Closed")]}])
    assert (answer.number, answer.score, answer.sent) == ("1", "4", "2026-08-05T10:00:00")
