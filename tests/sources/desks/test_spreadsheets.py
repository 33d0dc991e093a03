"""Lists of tickets that help desks export as CSV, which are read as any sheet."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.sources.tables.little_sheets import text_file, understood

Cell = str | tuple[str, str]
"""What stands in every row; in pairs, of a ticket that is open and of one that is not."""

OPENED, CLOSED = "2026-08-{day:02d} 09:00:00", "2026-08-{later:02d} 10:00:00"
EXPORTS: Mapping[str, Mapping[str, Cell]] = {
    "osTicket": {
        "Ticket Number": "00{day}", "Date Created": OPENED, "Subject": "No light",
        "From": "Clara Soto", "Priority": "Normal", "Department": "Support", "Help Topic": "Fault",
        "Source": "Email", "Current Status": ("Open", "Closed"), "Closed Date": ("", CLOSED),
        "Agent Assigned": "Ana Ruiz",
    },
    "Freshdesk": {
        "Ticket ID": "{day}", "Subject": "No light", "Status": ("Pending", "Closed"),
        "Priority": "High", "Source": "Email", "Type": "Question", "Agent": "Ana Ruiz",
        "Group": "Support", "Created time": OPENED, "Resolved time": ("", CLOSED),
        "Initial response time": OPENED, "Full name": "Clara Soto",
    },
    "Jira": {
        "Summary": "No light", "Issue key": "SUP-{day}", "Issue Type": "Service Request",
        "Status": ("Waiting for customer", "Resolved"), "Assignee": "Ana Ruiz",
        "Reporter": "Clara Soto", "Created": "{day:02d}/Aug/26 9:00 AM",
        "Resolved": ("", "{later:02d}/Aug/26 10:00 AM"),
    },
    "ServiceNow": {
        "number": "INC00{day}", "opened_at": OPENED, "short_description": "No light",
        "caller_id": "Clara Soto", "priority": "2 - High", "state": ("On Hold", "Closed"),
        "assignment_group": "Support", "assigned_to": "Ana Ruiz", "resolved_at": ("", CLOSED),
    },
    "GLPI": {
        "ID": "{day}", "Title": "No light", "Status": ("Pending", "Solved"),
        "Opening date": OPENED, "Requester - Requester": "Clara Soto",
        "Assigned to - Technician": "Ana Ruiz", "Category": "Network", "Solve date": ("", CLOSED),
    },
    "Zammad": {
        "#": "2200{day}", "Title": "No light", "Customer": "Clara Soto", "Group": "Support",
        "Owner": "Ana Ruiz", "State": ("pending reminder", "closed"), "Created at": OPENED,
        "Closed at": ("", CLOSED),
    },
}  # fmt: skip


@pytest.mark.parametrize("name", EXPORTS)
def test_a_row_is_a_ticket_with_its_moments(tmp_path: Path, name: str) -> None:
    export = EXPORTS[name]
    rows = [
        [
            (cell if isinstance(cell, str) else cell[day % 3 > 0]).format(day=day, later=day + 1)
            for cell in export.values()
        ]
        for day in range(1, 16)
    ]
    said = understood(text_file(tmp_path, [list(export), *rows]))
    august = said["months"]["2026-08"]
    assert (said["book"], said["questions"], said["problems"]) == ("cases", [], [])
    assert [august[each] for each in ("received", "handled", "pending")] == [15, 10, 5]
    assert august["resolution_median"] == 25 * 3600
