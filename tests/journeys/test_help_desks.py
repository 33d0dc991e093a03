"""From a help desk's export to the figures of its month."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from cierre.office.archive import open_archive
from cierre.office.load import load_folder
from cierre.sources.tables.importing import read_file
from tests.sources.desks import test_frappe as frappe
from tests.sources.desks import test_freshdesk as freshdesk
from tests.sources.desks import test_servicenow as servicenow
from tests.sources.desks import test_zammad as zammad
from tests.sources.desks import test_zendesk as zendesk
from tests.sources.desks.examples import PAGES
from tests.sources.desks.pages import written
from tests.sources.little_office import make_office
from tests.sources.tables.little_sheets import understood

COUNTED = ("received", "handled", "reopened", "pending", "resolution_median")
HOUR, DAY = 3_600, 86_400
MONTHS = {
    "Zendesk": (1, 2, 1, 0, 3 * DAY),
    "Freshdesk": (1, 1, 0, 0, 2 * DAY),
    "Zammad": (1, 1, 0, 0, 2 * DAY),
    "Chatwoot": (1, 2, 1, 0, 7 * HOUR),
    "Frappe Helpdesk": (1, 1, 0, 0, 2 * DAY),
    "osTicket": (1, 2, 1, 0, 3 * DAY),
    "GLPI": (1, 1, 0, 0, 3 * DAY),
    "Jira Service Management": (1, 2, 1, 0, 3 * DAY),
    "ServiceNow": (1, 2, 1, 0, 3 * DAY),
    "Request Tracker": (1, 1, 1, 1, 4 * HOUR),
    "Redmine": (1, 2, 1, 0, 5 * HOUR),
    "django-helpdesk": (1, 1, 1, 1, 4 * HOUR),
}


@pytest.mark.parametrize("desk", PAGES)
def test_the_month_of_each_desk_counts_what_its_history_says(tmp_path: Path, desk: str) -> None:
    said = understood(written(tmp_path, *PAGES[desk]))
    assert (said["book"], said["questions"], said["problems"]) == ("cases", [], [])
    assert said["program"] == desk
    august = said["months"]["2026-08"]
    assert tuple(august.get(each, 0) for each in COUNTED) == MONTHS[desk]


ALONE: dict[str, Sequence[object]] = {
    "Zendesk": [zendesk.ticket(1, "solved", assignee_id="Ana")],
    "Freshdesk": [freshdesk.ticket(1, 4, responder_id="Ana")],
    "Frappe Helpdesk": [frappe.ticket(1, "Closed", _assign='["Ana"]')],
    "Zammad": [zammad.ticket(1, 4, owner="Ana", owner_id=7)],
    "ServiceNow": [{"records": [servicenow.incident(1, "Closed", assigned_to="Ana")]}],
}
"""Of some desks, a ticket of which only the present state is known."""


@pytest.mark.parametrize("desk", ALONE)
def test_without_a_history_who_has_it_now_resolved_it(tmp_path: Path, desk: str) -> None:
    imported = read_file(written(tmp_path, *ALONE[desk]), language="en")
    moved = imported.rows["cases"].moves.filter(to_state="resolved")
    assert moved["from_holder"].to_list() == ["ana"]


def export(folder: Path, audits: int) -> Path:
    """Zendesk's export when so many of the audits had been made."""
    pages = {
        "tickets": [zendesk.ticket(1, "open" if audits < 10 else "closed", assignee_id=12,
                                   group_id=32)],
        "audits": zendesk.AUDITS["audits"][:audits],
        **zendesk.USERS,
    }  # fmt: skip
    path = folder / "tickets.json"
    path.write_text(json.dumps(pages), encoding="utf-8")
    return path


def test_an_export_in_an_offices_folder_is_loaded_and_the_next_one_only_adds(
    tmp_path: Path,
) -> None:
    folder = make_office(tmp_path / "office")
    open_archive(tmp_path / "data")
    export(folder, 8)
    loaded = load_folder(folder)
    assert (loaded.written, loaded.unread, loaded.problems) == (True, (), ())
    first = open_archive(tmp_path / "data").statement("little", "2026-08").figures
    assert [first[f"cases.{each}"].value for each in ("received", "handled", "pending")] == [
        1,
        1,
        1,
    ]
    assert first["cases.first_response_median"].value == 12_600
    export(folder, 10)
    assert load_folder(folder).written
    then = open_archive(tmp_path / "data").statement("little", "2026-08").figures
    assert [then[f"cases.{each}"].value for each in ("received", "handled", "pending")] == [1, 2, 0]
    assert then["cases.handled"].parts["holder"] == {"luis": 2}
    assert then["cases.first_response_median"].parts == first["cases.first_response_median"].parts
