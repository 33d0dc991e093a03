"""Zendesk's tickets with their audits, with the incremental export's events, and with neither."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.desks import zendesk
from tests.sources.desks.little_desk import cases_of, moves
from tests.sources.desks.pages import read, told

USERS = {
    "users": [
        {"id": 11, "name": "Ana Ruiz", "role": "agent"},
        {"id": 12, "name": "Luis Gil", "role": "admin"},
        {"id": 21, "name": "Clara Soto", "role": "end-user"},
    ],
    "groups": [{"id": 31, "name": "Support"}, {"id": 32, "name": "Billing"}],
}


def ticket(number: int, status: str, **more: object) -> dict[str, object]:
    return {
        "id": number,
        "url": f"https://little.zendesk.com/api/v2/tickets/{number}.json",
        "created_at": "2026-08-03T08:00:00Z",
        "updated_at": "2026-08-20T08:00:00Z",
        "subject": "No light",
        "type": "incident",
        "priority": "high",
        "status": status,
        "requester_id": 21,
        "submitter_id": 21,
        "assignee_id": 11,
        "group_id": 31,
        "via": {"channel": "email"},
        "tags": [],
        **more,
    }


def audit(
    number: int, at: str, author: int, *events: dict[str, object], **more: object
) -> dict[str, object]:
    return {
        "id": int(at[8:10] + at[11:13] + at[14:16]),
        "ticket_id": number,
        "created_at": f"2026-08-{at[8:]}",
        "author_id": author,
        "events": list(events),
        **more,
    }


def change(name: str, value: object, kind: str = "Change") -> dict[str, object]:
    return {"id": 1, "type": kind, "field_name": name, "value": value}


COMMENT: dict[str, object] = {"id": 2, "type": "Comment", "public": True}
NOTE: dict[str, object] = {"id": 3, "type": "Comment", "public": False}
CREATED = audit(
    1,
    "2026-08-03T08:00:00Z",
    21,
    COMMENT,
    change("status", "new", "Create"),
    change("group_id", "31", "Create"),
    change("subject", "No light", "Create"),
)
AUDITS = {
    "audits": [
        CREATED,
        audit(1, "2026-08-03T09:00:00Z", 11, change("status", "open"), change("assignee_id", "11")),
        audit(1, "2026-08-03T10:00:00Z", 11, NOTE),
        audit(1, "2026-08-03T11:30:00Z", 11, COMMENT, change("status", "pending")),
        audit(1, "2026-08-04T08:00:00Z", 21, COMMENT, change("status", "open")),
        audit(1, "2026-08-04T09:00:00Z", 12, change("assignee_id", "12"), change("group_id", "32")),
        audit(1, "2026-08-05T08:00:00Z", 12, COMMENT, change("status", "solved")),
        audit(1, "2026-08-06T08:00:00Z", 21, COMMENT, change("status", "open")),
        audit(1, "2026-08-07T08:00:00Z", 12, COMMENT, change("status", "solved")),
        audit(1, "2026-08-11T08:00:00Z", -1, change("status", "closed")),
    ]
}


def test_audits_are_the_history_of_a_ticket(tmp_path: Path) -> None:
    pages = [{"tickets": [ticket(1, "closed", assignee_id=12, group_id=32)]}, AUDITS, USERS]
    rows = cases_of(read(tmp_path, *pages))
    assert moves(rows, "1", "to_state", "to_holder", "to_unit", "seconds") == [
        ("new", "", "support", None),
        ("new", "ana_ruiz", "support", 3600),
        ("waiting", "ana_ruiz", "support", 12_600),
        ("in_hand", "ana_ruiz", "support", 73_800),
        ("in_hand", "luis_gil", "billing", 3600),
        ("resolved", "luis_gil", "billing", 86_400),
        ("in_hand", "luis_gil", "billing", 86_400),
        ("resolved", "luis_gil", "billing", 86_400),
    ]
    (item,) = rows.items.rows(named=True)
    assert (item["title"], item["customer"]) == ("No light", "Clara Soto")
    assert '"kind":"incident"' in item["fields"]


def test_a_ticket_is_new_until_its_customer_gets_a_public_answer() -> None:
    audits = {"audits": [
        CREATED,
        audit(1, "2026-08-03T09:00:00Z", 11, change("status", "open"), NOTE),
        audit(1, "2026-08-03T10:00:00Z", 21, COMMENT),
        audit(1, "2026-08-03T12:00:00Z", 11, COMMENT),
    ]}  # fmt: skip
    lines = [*zendesk.cases([{"tickets": [ticket(1, "open")]}, audits, USERS])]
    assert [(each.at[11:16], each.state) for each in lines][:2] == [
        ("08:00", "new"), ("12:00", "in_hand"),
    ]  # fmt: skip


def test_a_merged_ticket_ends_as_merged_and_not_as_solved(tmp_path: Path) -> None:
    via = {"channel": "web", "source": {"rel": "merge", "from": {"ticket_id": 1}}}
    merged = audit(1, "2026-08-04T08:00:00Z", 11, COMMENT, change("status", "closed"), via=via)
    pages = [
        {"tickets": [ticket(1, "closed", tags=["closed_by_merge"])]},
        {"audits": [CREATED, merged]},
        USERS,
    ]
    rows = cases_of(read(tmp_path, *pages))
    assert moves(rows, "1", "to_state", "to_reason")[-1] == ("withdrawn", "merged")
    alone = cases_of(read(tmp_path, {"tickets": [ticket(1, "closed", tags=["closed_by_merge"])]}))
    assert moves(alone, "1", "to_state", "to_reason", "age")[-1] == ("withdrawn", "merged", None)


def test_the_incremental_exports_events_say_the_same() -> None:
    events = [
        {"id": 1, "ticket_id": 1, "timestamp": 1785744000, "created_at": "2026-08-03T08:00:00Z",
         "updater_id": 21, "child_events": [
             {"id": 5, "event_type": "Create", "status": "new", "group_id": 31, "subject": "X"}]},
        {"id": 2, "ticket_id": 1, "created_at": "2026-08-03T09:00:00Z", "updater_id": 11,
         "child_events": [
             {"id": 6, "event_type": "Change", "status": "pending", "previous_value": "new"},
             {"id": 7, "event_type": "Comment", "comment_present": True, "comment_public": True}]},
        {"id": 3, "ticket_id": 1, "created_at": "2026-08-04T09:00:00Z", "updater_id": 11,
         "child_events": [
             {"id": 8, "event_type": "Change", "assignee_id": 12, "previous_value": None}]},
    ]  # fmt: skip
    assert told([*zendesk.cases([{"ticket_events": events}, USERS])]) == [
        ("2026-08-03T08:00:00Z", "new", "", "Support"),
        ("2026-08-03T09:00:00Z", "waiting", "", "Support"),
        ("2026-08-04T09:00:00Z", "waiting", "Luis Gil", "Support"),
    ]


def test_without_a_history_the_metrics_moments_are_taken() -> None:
    metrics = {"ticket_metrics": [
        {"id": 9, "ticket_id": 1, "solved_at": "2026-08-05T08:00:00Z",
         "reply_time_in_minutes": {"calendar": 90, "business": 60}},
    ]}  # fmt: skip
    lines = [*zendesk.cases([{"tickets": [ticket(1, "solved")]}, metrics, USERS])]
    assert [(each.at, each.state, each.dated) for each in lines] == [
        ("2026-08-03T08:00:00Z", "new", True),
        ("2026-08-03T09:30:00Z", "in_hand", True),
        ("2026-08-05T08:00:00Z", "resolved", True),
    ]


def test_comments_within_a_ticket_say_when_it_was_answered() -> None:
    comments = [
        {"id": n, "author_id": author, "public": public, "created_at": f"2026-08-03T{hour}:00:00Z"}
        for n, (author, public, hour) in enumerate(
            [(21, True, "08"), (11, False, "09"), (21, True, "10"), (11, True, "11")]
        )
    ]
    lines = [*zendesk.cases([ticket(1, "solved", comments=comments), USERS])]
    assert [(each.at[11:13], each.state, each.dated) for each in lines] == [
        ("08", "new", True), ("11", "in_hand", True), ("11", "resolved", False),
    ]  # fmt: skip


def test_without_either_the_state_counts_without_a_duration(tmp_path: Path) -> None:
    rows = cases_of(read(tmp_path, {"tickets": [ticket(1, "solved")]}, USERS))
    assert moves(rows, "1", "to_state", "to_holder", "age") == [
        ("new", "ana_ruiz", None), ("resolved", "ana_ruiz", None),
    ]  # fmt: skip


def test_ratings_are_answers_to_surveys(tmp_path: Path) -> None:
    ratings = {"satisfaction_ratings": [
        {"id": 1, "ticket_id": 1, "assignee_id": 11, "requester_id": 21, "score": "good",
         "created_at": "2026-08-05T08:00:00Z", "updated_at": "2026-08-06T08:00:00Z",
         "comment": "Fast"},
        {"id": 2, "ticket_id": 2, "assignee_id": 11, "requester_id": 21, "score": "offered",
         "created_at": "2026-08-05T08:00:00Z", "updated_at": "2026-08-05T08:00:00Z"},
    ]}  # fmt: skip
    imported = read(tmp_path, {"tickets": [ticket(1, "solved")]}, ratings, USERS)
    assert not imported.questions
    rows = imported.rows["surveys"]
    assert rows.moves.select("number", "to_state", "value").rows() == [
        ("1", "sent", None), ("1", "answered", 5000), ("2", "sent", None),
    ]  # fmt: skip


def test_of_a_rating_that_was_changed_the_last_counts() -> None:
    def rating(id_: int, score: str, day: int) -> dict[str, object]:
        at = f"2026-08-{day:02d}T08:00:00Z"
        return {"id": id_, "ticket_id": 1, "assignee_id": 11, "requester_id": 21, "score": score,
                "created_at": at, "updated_at": at}  # fmt: skip

    several = [rating(1, "offered", 5), rating(2, "bad_with_comment", 6), rating(3, "good", 8)]
    (answer,) = zendesk.answers([{"satisfaction_ratings": several}])
    assert (answer.sent[8:10], answer.answered[8:10], answer.score) == ("05", "08", "5")


def test_ratings_alone_are_an_export_too(tmp_path: Path) -> None:
    rated = {"id": 1, "ticket_id": 1, "assignee_id": 11, "requester_id": 21, "score": "bad",
             "created_at": "2026-08-05T08:00:00Z",
             "updated_at": "2026-08-06T08:00:00Z"}  # fmt: skip
    imported = read(tmp_path, {"satisfaction_ratings": [rated]})
    assert [*imported.rows] == ["surveys"]
    assert not imported.questions
