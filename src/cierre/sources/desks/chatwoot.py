"""Chatwoot: conversations, their messages, and the events that its reports are made of.

Read are the answers of ``conversations``, ``conversations/ID``, ``conversations/ID/messages``,
``reporting_events`` and ``csat_survey_responses``. A conversation that a bot has (pending) is new,
a snoozed one waits. When it was resolved and opened again, reporting events say, or the notes of
activity among the messages, in English, Spanish or Chinese; else only the present state is known.
The first response is the first public message of an agent, and counts from the beginning.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cierre.sources.desks.answers import Answer
from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import moment
from cierre.sources.desks.values import (
    Page,
    again,
    first,
    is_true,
    latest,
    named,
    record,
    records,
    text,
)

STATES = {"open": "in_hand", "pending": "new", "snoozed": "waiting", "resolved": "resolved"}
_EVENTS = {
    "conversation_resolved": "resolved", "conversation_bot_resolved": "resolved",
    "conversation_opened": "in_hand", "conversation_bot_handoff": "in_hand",
}  # fmt: skip
_ACTIVITIES = (
    (re.compile(r"marked (as )?pending|marcad[ao] como pendiente|标记.*待处理"), "new"),
    (re.compile(r"snoozed|pospuest|暂停"), "waiting"),
    (re.compile(r"reopened|marked open|reab(?:ri|ier)|重新打开"), "in_hand"),
    (re.compile(r"marked (as )?resolved|fue resuelta|marcad[ao] (por|como resuelt)|标记.*解决"),
     "resolved"),
)  # fmt: skip
"""What Chatwoot notes in a conversation when its status changes, in the agent's language."""
_INCOMING, _OUTGOING, _ACTIVITY = ("0", "incoming"), ("1", "outgoing"), ("2", "activity")


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of Chatwoot's."""
    return (
        any(True for _ in _conversations([page]))
        or any(True for _ in _messages([page]))
        or any(True for _ in _events([page]))
        or any(True for _ in _rated([page]))
    )


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every conversation that pages tell of."""
    pages = again(pages)
    told: dict[str, dict[str, Change]] = defaultdict(dict)
    talked: set[str] = set()
    for each in _messages(pages):
        number = text(each.get("conversation_id"))
        if text(each.get("message_type")) in _INCOMING + _OUTGOING:
            talked.add(number)
        for change in changes_of(each):
            told[number][f"m{text(each.get('id'))}"] = change
    reported: set[str] = set()
    for number, name, at in _reported(pages):
        if name in _EVENTS:
            reported.add(number)
            told[number][f"{name}{at}"] = Change(at, _EVENTS[name])
        elif name == "first_response":
            talked.add(number)
            told[number][f"{name}{at}"] = Change(at, answers=True)
    for each in latest(lambda: _conversations(pages), "id", "updated_at", "timestamp"):
        number = text(each.get("id"))
        changes = [*told.get(number, {}).values()]
        yield from _lines(each, _once(changes, number in reported), number in talked)


def answers(pages: Iterable[Page]) -> Iterator[Answer]:
    """The answers to the survey after a conversation, from 1 to 5 as they are."""
    for each in _rated(pages):
        at = moment(each.get("created_at"))
        if at:
            number = f"{text(each.get('conversation_id'))}-{text(each.get('id'))}"
            yield Answer(
                number, at, at, text(each.get("rating")), named(each, "assigned_agent", "name"),
                named(each, "contact", "name"), text(each.get("feedback_message")),
            )  # fmt: skip


def _conversations(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        around = record(page.get("data"))
        for each in (page, *records(around.get("payload")), *records(page.get("payload"))):
            if {"inbox_id", "status", "meta", "id"} <= set(each) and "message_type" not in each:
                yield each


def _messages(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        of_page = [page, *records(page.get("payload"))]
        for each in _conversations([page]):
            of_page += [
                {"conversation_id": each.get("id"), **m} for m in records(each.get("messages"))
            ]
        yield from (
            e for e in of_page if {"message_type", "conversation_id", "created_at"} <= set(e)
        )


def _events(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        for each in (page, *records(page.get("payload"))):
            if {"conversation_id", "value_in_business_hours", "name"} <= set(each):
                yield each


def _reported(pages: Iterable[Page]) -> Iterator[tuple[str, str, str]]:
    """Of each event the conversation, its name, and when it was.

    Events name conversations by another id than everything else, which may be that of a third one:
    they are of the one that began when the event's time began to be counted.
    """
    began: dict[str, set[str]] = defaultdict(set)
    events: dict[str, list[tuple[str, str]]] = defaultdict(list)
    starts: dict[str, set[str]] = defaultdict(set)
    for each in _events(pages):
        id_, name = text(each.get("conversation_id")), text(each.get("name"))
        at = moment(each.get("event_end_time")) or moment(each.get("created_at"))
        if at:
            events[id_].append((name, at))
            starts[id_].add(moment(each.get("event_start_time")))
    for each in _conversations(pages) if events else ():
        began[moment(each.get("created_at"))].add(text(each.get("id")))
    for id_, those in events.items():
        meant = {number for at in starts[id_] if at for number in began[at]}
        number = id_ if id_ in meant else next(iter(meant), "") if len(meant) == 1 else ""
        yield from ((number, name, at) for name, at in those if number)


def _rated(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        for each in (page, *records(page.get("payload"))):
            if {"rating", "conversation_id", "feedback_message"} <= set(each):
                yield each


def changes_of(message: Page) -> Iterator[Change]:
    """What a message tells of its conversation: an answer to the customer, or another status."""
    at, kind = moment(message.get("created_at")), text(message.get("message_type"))
    sender = record(message.get("sender"))
    if not at:
        return
    if kind in _OUTGOING and not is_true(message.get("private")):
        by = first(sender, "type").casefold() or first(message, "sender_type").casefold()
        by_rule = "automation_rule_id" in record(message.get("content_attributes"))
        if by in ("user", "agent") and not by_rule:
            yield Change(at, answers=True)
    elif kind in _ACTIVITY:
        said = text(message.get("content")).casefold()
        state = next((state for shape, state in _ACTIVITIES if shape.search(said)), None)
        if state:
            yield Change(at, state)


def _once(changes: list[Change], reported: bool) -> list[Change]:
    """The changes without the notes of activity, where the events of reports tell the same."""
    if not reported:
        return changes
    ends = [each for each in changes if each.state]
    told: Mapping[str, Change] = {f"{each.at[:16]}{each.state}": each for each in ends}
    return [*told.values(), *(each for each in changes if not each.state)]


def _lines(conversation: Page, changes: list[Change], talked: bool) -> Iterator[Line]:
    meta = record(conversation.get("meta"))
    status = text(conversation.get("status"))
    agent, team = named(meta, "assignee", "name"), named(meta, "team", "name")
    labels = conversation.get("labels")
    extra = record(conversation.get("additional_attributes"))
    opened = Line(
        text(conversation.get("id")),
        moment(conversation.get("created_at")) or moment(conversation.get("timestamp")),
        "new",
        agent,
        team,
        title=text(extra.get("mail_subject")),
        customer=named(meta, "sender", "name", "email", "phone_number"),
        category=next((text(each) for each in labels), "") if isinstance(labels, list) else "",
        priority=text(conversation.get("priority")),
        channel=text(meta.get("channel")).removeprefix("Channel::"),
    )
    if not opened.at:
        return
    answered = moment(conversation.get("first_reply_created_at"))
    if answered and not talked:
        changes = [*changes, Change(answered, answers=True)]
    known = talked or "first_reply_created_at" in conversation
    stands = as_it_stands(STATES.get(status, status), agent, team)
    if stands.state == "new" and not changes:
        stands = replace(stands, state=None)
    yield from lines_of(opened, [*changes, stands], answers_known=known)
