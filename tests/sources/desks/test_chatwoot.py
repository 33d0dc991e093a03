"""Chatwoot's conversations with their messages, with the events of reports, and alone."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.desks import chatwoot
from tests.sources.desks.little_desk import cases_of, moves
from tests.sources.desks.pages import read, told

OPENED = 1785744000
"""2026-08-03 08:00 UTC."""
HOUR = 3600


def conversation(number: int, status: str, **more: object) -> dict[str, object]:
    return {
        "id": number,
        "inbox_id": 5,
        "status": status,
        "created_at": OPENED,
        "timestamp": OPENED + 9 * HOUR,
        "labels": ["billing"],
        "priority": "high",
        "additional_attributes": {"mail_subject": "No light"},
        "messages": [],
        "meta": {
            "sender": {"id": 9, "name": "Clara Soto"},
            "channel": "Channel::Email",
            "assignee": {"id": 3, "name": "Ana Ruiz"},
            "team": {"id": 2, "name": "Support"},
        },
        **more,
    }


def page(*conversations: dict[str, object]) -> dict[str, object]:
    return {"data": {"meta": {"all_count": 1}, "payload": list(conversations)}}


def message(id_: int, hours: float, kind: int, **more: object) -> dict[str, object]:
    return {"id": id_, "conversation_id": 1, "message_type": kind, "private": False,
            "created_at": int(OPENED + hours * HOUR), "content": "…", **more}  # fmt: skip


def event(name: str, hours: int) -> dict[str, object]:
    return {"id": hours, "name": name, "value": 1.0, "value_in_business_hours": 1.0,
            "conversation_id": 1, "user_id": 3, "created_at": OPENED + hours * HOUR,
            "event_start_time": OPENED, "event_end_time": OPENED + hours * HOUR}  # fmt: skip


AGENT = {"sender": {"id": 3, "name": "Ana Ruiz", "type": "user"}}
BOT = {"sender": {"id": 1, "name": "Bot", "type": "agent_bot"}}
MESSAGES = {"meta": {}, "payload": [
    message(1, 0, 0, sender={"id": 9, "name": "Clara Soto", "type": "contact"}),
    message(2, 0.5, 1, **BOT),
    message(3, 1, 1, **AGENT | {"private": True}),
    message(4, 2, 1, **AGENT),
    message(5, 3, 2, content="Conversation was snoozed by Ana Ruiz"),
    message(6, 5, 2, content="La conversación fue marcada por Ana Ruiz"),
    message(7, 7, 2, content="对话被 Clara Soto 重新打开"),
    message(8, 9, 2, content="Conversation was marked resolved by Ana Ruiz"),
]}  # fmt: skip


def test_messages_say_who_answered_and_what_became_of_it(tmp_path: Path) -> None:
    rows = cases_of(read(tmp_path, page(conversation(1, "resolved")), MESSAGES))
    assert moves(rows, "1", "to_state", "age") == [
        ("new", None), ("in_hand", 7200), ("waiting", 10_800), ("resolved", 18_000),
        ("in_hand", 25_200), ("resolved", 32_400),
    ]  # fmt: skip
    (item,) = rows.items.rows(named=True)
    assert (item["title"], item["customer"]) == ("No light", "Clara Soto")


def test_notes_are_in_the_language_of_who_made_them() -> None:
    notes = {
        "Conversation was marked as pending by Ana": "new",
        "La conversación fue reabierta por Ana": "in_hand",
        "El sistema reabrió la conversación debido a un nuevo mensaje entrante.": "in_hand",
        "La conversación fue pospuesta por Ana": "waiting",
        "Conversación fue resuelta por Clara": "resolved",
        "对话被标记由 Ana 解决": "resolved",
        "对话被系统标记为已解决, 原因是 5 天不活跃": "resolved",
        "对话被 Ana 暂停": "waiting",
        "对话被标记由 Ana 待处理": "new",
        "Ana agregó resuelta": None,
    }
    for text, state in notes.items():
        told = chatwoot.changes_of(message(1, 1, 2, content=text))
        assert [each.state for each in told] == ([state] if state else []), text


def test_the_events_of_reports_say_the_same() -> None:
    events = {"payload": [event("first_response", 2), event("conversation_resolved", 5),
                          event("conversation_opened", 7)]}  # fmt: skip
    assert told([*chatwoot.cases([page(conversation(1, "open")), events])]) == [
        ("2026-08-03T08:00:00Z", "new", "Ana Ruiz", "Support"),
        ("2026-08-03T10:00:00Z", "in_hand", "Ana Ruiz", "Support"),
        ("2026-08-03T13:00:00Z", "resolved", "Ana Ruiz", "Support"),
        ("2026-08-03T15:00:00Z", "in_hand", "Ana Ruiz", "Support"),
    ]


def test_events_that_name_a_conversation_otherwise_are_of_the_one_that_began_then() -> None:
    other = conversation(7, "open", created_at=OPENED + 5 * HOUR)
    events = {"payload": [event("conversation_resolved", 3) | {"conversation_id": 7}]}
    lines = [*chatwoot.cases([page(conversation(1, "resolved"), other), events])]
    assert [(each.number, each.at[11:16]) for each in lines if each.state == "resolved"] == [
        ("1", "11:00"),
    ]  # fmt: skip
    unknown = {"payload": [event("conversation_resolved", 3) | {"event_start_time": OPENED + 1}]}
    lines = [*chatwoot.cases([page(conversation(1, "resolved"), other), unknown])]
    assert [each.dated for each in lines if each.state == "resolved"] == [False]


def test_both_together_count_once() -> None:
    events = {"payload": [event("conversation_resolved", 5), event("conversation_resolved", 9)]}
    lines = [*chatwoot.cases([page(conversation(1, "resolved")), MESSAGES, events])]
    assert [each.state for each in lines].count("resolved") == 2


def test_alone_a_conversation_has_its_state_and_its_first_reply(tmp_path: Path) -> None:
    alone = conversation(1, "resolved", first_reply_created_at=OPENED + HOUR)
    rows = cases_of(read(tmp_path, page(alone)))
    assert moves(rows, "1", "to_state", "age") == [
        ("new", None), ("in_hand", 3600), ("resolved", None),
    ]  # fmt: skip


def test_what_a_bot_has_is_new() -> None:
    lines = [*chatwoot.cases([page(conversation(1, "pending", first_reply_created_at=None))])]
    assert {each.state for each in lines} == {"new"}


def test_answers_to_the_survey(tmp_path: Path) -> None:
    rated = {"id": 4, "rating": 4, "feedback_message": "Fast", "conversation_id": 1,
             "message_id": 7, "contact": {"name": "Clara Soto"}, "created_at": OPENED + 24 * HOUR,
             "assigned_agent": {"name": "Ana Ruiz"}}  # fmt: skip
    imported = read(tmp_path, page(conversation(1, "resolved")), rated)
    rows = imported.rows["surveys"]
    assert rows.moves.filter(to_state="answered").select("value", "to_holder").rows() == [
        (4000, "ana_ruiz"),
    ]  # fmt: skip
