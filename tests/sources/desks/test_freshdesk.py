"""Freshdesk's tickets with their stats, and with the export of activities."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.desks import freshdesk
from tests.sources.desks.little_desk import cases_of, moves
from tests.sources.desks.pages import read, told

AGENT = {"id": 51, "available": True, "contact": {"name": "Ana Ruiz", "email": "ana@e.com"}}
GROUP = {"id": 61, "name": "Support", "agent_ids": [51], "escalate_to": None}


def ticket(number: int, status: int, **more: object) -> dict[str, object]:
    return {
        "id": number,
        "subject": "No light",
        "status": status,
        "priority": 3,
        "source": 1,
        "type": "Question",
        "requester_id": 71,
        "responder_id": 51,
        "group_id": 61,
        "company_id": None,
        "spam": False,
        "created_at": "2026-08-03T08:00:00Z",
        "updated_at": "2026-08-20T08:00:00Z",
        "due_by": "2026-08-06T08:00:00Z",
        "requester": {"id": 71, "name": "Clara Soto"},
        "stats": {},
        **more,
    }


STATS: dict[str, object] = {
    "first_responded_at": "2026-08-03T09:30:00Z",
    "resolved_at": "2026-08-05T08:00:00Z",
    "closed_at": "2026-08-07T08:00:00Z",
    "reopened_at": None,
    "pending_since": None,
    "status_updated_at": "2026-08-07T08:00:00Z",
}


def test_the_stats_say_when_it_was_answered_and_resolved(tmp_path: Path) -> None:
    rows = cases_of(read(tmp_path, ticket(1, 5, stats=STATS), AGENT, GROUP))
    assert moves(rows, "1", "to_state", "to_holder", "to_unit", "age") == [
        ("new", "ana_ruiz", "support", None),
        ("in_hand", "ana_ruiz", "support", 5400),
        ("resolved", "ana_ruiz", "support", 172_800),
    ]
    (item,) = rows.items.rows(named=True)
    assert (item["title"], item["customer"], str(item["due"])) == (
        "No light", "Clara Soto", "2026-08-06",
    )  # fmt: skip
    assert '"kind":"enquiry"' in item["fields"]


def test_a_ticket_that_nobody_has_answered_is_new() -> None:
    lines = [*freshdesk.cases([ticket(1, 2), AGENT, GROUP])]
    assert [(each.state, each.agent, each.dated) for each in lines] == [("new", "Ana Ruiz", True)]


def test_what_was_reopened_had_been_resolved_on_a_day_that_nobody_knows(tmp_path: Path) -> None:
    stats = STATS | {"reopened_at": "2026-08-06T08:00:00Z", "resolved_at": None, "closed_at": None}
    rows = cases_of(read(tmp_path, ticket(1, 2, stats=stats), AGENT, GROUP))
    assert moves(rows, "1", "to_state", "age") == [
        ("new", None), ("in_hand", 5400), ("resolved", None), ("in_hand", 259_200),
    ]  # fmt: skip


def test_pending_waits_since_the_stats_say_so() -> None:
    stats = STATS | {"pending_since": "2026-08-04T08:00:00Z", "resolved_at": None,
                     "closed_at": None}  # fmt: skip
    assert [(e.at, e.state) for e in freshdesk.cases([ticket(1, 3, stats=stats), AGENT])][-1] == (
        "2026-08-04T08:00:00Z", "waiting",
    )  # fmt: skip


def test_spam_is_no_resolution(tmp_path: Path) -> None:
    rows = cases_of(read(tmp_path, ticket(1, 5, spam=True, stats={}), AGENT, GROUP))
    assert moves(rows, "1", "to_state", "to_reason")[-1] == ("withdrawn", "spam")


def test_a_state_of_the_desks_own_has_its_name_or_is_asked(tmp_path: Path) -> None:
    asked = read(tmp_path, ticket(1, 9), AGENT, GROUP)
    assert [each.key for each in asked.questions] == ["state:status 9"]
    choices = {"name": "status", "choices": {"2": ["Open", "Open"], "9": ["Zorgl", "Zorgl"]}}
    named = read(tmp_path, ticket(1, 9), AGENT, GROUP, choices)
    assert [each.key for each in named.questions] == ["state:Zorgl"]


def test_activities_are_the_history() -> None:
    activities = {"activities_data": [
        {"performed_at": "03-08-2026 09:00:00 +0000", "ticket_id": 1, "performer_type": "user",
         "performer_id": 51, "activity": {"agent_id": 51, "group": "Support"}},
        {"performed_at": "04-08-2026 10:00:00 +0200", "ticket_id": 1, "performer_type": "user",
         "performer_id": 51, "activity": {"status": "Waiting on Customer", "note": {"id": 1}}},
        {"performed_at": "05-08-2026 08:00:00 +0000", "ticket_id": 1, "performer_type": "user",
         "performer_id": 51, "activity": {"status": "Resolved"}},
        {"performed_at": "06-08-2026 08:00:00 +0000", "ticket_id": 1, "performer_type": "system",
         "activity": {"status": "Open"}},
    ]}  # fmt: skip
    lines = freshdesk.cases([ticket(1, 2, stats={}), activities, AGENT, GROUP])
    assert told([*lines]) == [
        ("2026-08-03T08:00:00Z", "new", "", ""),
        ("2026-08-03T09:00:00Z", "new", "Ana Ruiz", "Support"),
        ("2026-08-04T08:00:00Z", "waiting", "Ana Ruiz", "Support"),
        ("2026-08-05T08:00:00Z", "resolved", "Ana Ruiz", "Support"),
        ("2026-08-06T08:00:00Z", "in_hand", "Ana Ruiz", "Support"),
    ]


def test_happy_ratings_count_as_satisfied() -> None:
    rated = {"id": 3, "survey_id": 1, "user_id": 71, "agent_id": 51, "ticket_id": 1,
             "feedback": "Thanks", "created_at": "2026-08-06T08:00:00Z"}  # fmt: skip
    found = [
        answer.score
        for value in (103, 101, 100, -101, -103)
        for answer in freshdesk.answers([{**rated, "ratings": {"default_question": value}}])
    ]
    assert found == ["5", "4", "3", "2", "1"]
