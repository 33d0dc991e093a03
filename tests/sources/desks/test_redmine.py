"""Redmine's issues with their journals, as its REST interface gives them."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.desks.redmine import cases, knows
from cierre.sources.desks.values import Page, record, records
from tests.sources.desks.pages import read, told

STATUSES: Page = {"issue_statuses": [
    {"id": 1, "name": "New", "is_closed": False}, {"id": 2, "name": "In Progress"},
    {"id": 3, "name": "Resolved"}, {"id": 4, "name": "Feedback"},
    {"id": 5, "name": "Closed", "is_closed": True}, {"id": 6, "name": "Rejected"},
]}  # fmt: skip
NAMES: tuple[Page, ...] = (
    STATUSES,
    {"projects": [{"id": 1, "name": "Atención"}, {"id": 2, "name": "Segundo nivel"}]},
    {"users": [{"id": 5, "firstname": "Ana", "lastname": "Ruiz"}]},
)


def journal(hour: int, *details: tuple[str, str | None, str], **more: object) -> Page:
    """A journal of the third of August, by Ana."""
    return {
        "user": {"id": 5, "name": "Ana Ruiz"}, "created_on": f"2026-08-03T{hour:02}:00:00Z",
        "notes": "", "private_notes": False, **more,
        "details": [
            {"property": "attr", "name": name, "old_value": old, "new_value": new}
            for name, old, new in details
        ],
    }  # fmt: skip


def issue(number: int = 1, *journals: Page, **fields: object) -> Page:
    """An issue as its own address shows it."""
    return {"issue": {
        "id": number, "subject": "Fuga", "tracker": {"id": 3, "name": "Support"},
        "project": {"id": 1, "name": "Atención"}, "status": {"id": 1, "name": "New"},
        "priority": {"id": 2, "name": "Normal"}, "author": {"id": 9, "name": "Rosa Vecina"},
        "created_on": "2026-08-03T09:00:00Z", "done_ratio": 0, "due_date": None,
        "journals": [*journals], **fields,
    }}  # fmt: skip


HISTORY = (
    journal(10, ("assigned_to_id", None, "5")),
    journal(11, ("status_id", "1", "2"), notes="Vamos"),
    journal(12, ("project_id", "1", "2"), ("priority_id", "2", "4")),
    journal(13, ("status_id", "2", "3")),
    journal(14, ("status_id", "3", "2")),
    journal(15, ("status_id", "2", "5")),
    journal(16, ("status_id", "5", "3")),
)
ISSUE = issue(
    1, *HISTORY, status={"id": 3, "name": "Resolved"}, project={"id": 2, "name": "Segundo nivel"},
    assigned_to={"id": 5, "name": "Ana Ruiz"}, priority={"id": 4, "name": "Urgent"},
)  # fmt: skip


def test_an_issue_is_known() -> None:
    assert knows(ISSUE)
    assert not knows(STATUSES)
    assert not knows({"issues": [{"id": 1, "subject": "x"}]})


def test_journals_are_the_history_and_closed_after_resolved_is_no_second_end() -> None:
    assert told([*cases([*NAMES, ISSUE])]) == [
        ("2026-08-03T09:00:00Z", "new", "", "Atención"),
        ("2026-08-03T10:00:00Z", "new", "Ana Ruiz", "Atención"),
        ("2026-08-03T11:00:00Z", "in_hand", "Ana Ruiz", "Atención"),
        ("2026-08-03T12:00:00Z", "in_hand", "Ana Ruiz", "Segundo nivel"),
        ("2026-08-03T13:00:00Z", "resolved", "Ana Ruiz", "Segundo nivel"),
        ("2026-08-03T14:00:00Z", "in_hand", "Ana Ruiz", "Segundo nivel"),
        ("2026-08-03T15:00:00Z", "resolved", "Ana Ruiz", "Segundo nivel"),
    ]


def test_an_issue_is_called_and_ranked_as_when_it_came() -> None:
    renamed = issue(1, journal(10, ("subject", "Gotera", "Fuga"), ("priority_id", "2", "4")),
                    priority={"id": 4, "name": "Urgent"})  # fmt: skip
    line = next(cases([*NAMES, {"issue_priorities": [{"id": 2, "name": "Normal"}]}, renamed]))
    assert (line.title, line.priority, line.kind) == ("Gotera", "Normal", "enquiry")


def test_a_note_of_somebody_else_that_the_author_reads_is_the_answer() -> None:
    own = journal(10, notes="Sigue igual", user={"id": 9, "name": "Rosa Vecina"})
    private = journal(11, notes="Qué pesada", private_notes=True)
    assert len([*cases([issue(1, own, private)])]) == 1
    lines = [*cases([issue(1, own, private, journal(12, notes="Vamos"))])]
    assert told(lines)[-1][:2] == ("2026-08-03T12:00:00Z", "in_hand")


def test_states_are_known_in_the_language_that_it_was_set_up_in() -> None:
    states = {"issue_statuses": [{"id": 1, "name": "Nueva"}, {"id": 3, "name": "Resuelta"}]}
    resolved = issue(1, journal(10, ("status_id", "1", "3")), status={"id": 3, "name": "Resuelta"})
    assert [each.state for each in cases([states, resolved])] == ["new", "resolved"]


def test_a_state_of_the_offices_own_is_asked(tmp_path: Path) -> None:
    states = {"issue_statuses": [*records(STATUSES["issue_statuses"]), {"id": 7, "name": "Zorgl"}]}
    asked = issue(1, journal(10, ("status_id", "1", "7")))
    assert [each.key for each in read(tmp_path, states, asked).questions] == ["state:Zorgl"]


def test_in_a_list_an_issue_is_what_it_is_now() -> None:
    closed = issue(1, status={"id": 5, "name": "Closed"}, closed_on="2026-08-05T10:00:00Z")
    one = {key: value for key, value in record(closed["issue"]).items() if key != "journals"}
    assert told([*cases([{"issues": [one]}])])[-1][:2] == ("2026-08-05T10:00:00Z", "resolved")
