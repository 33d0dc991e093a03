"""What is known of a ticket at several moments as its lines, each saying how it stands by then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from cierre.sources.desks.lines import Line

_ANSWERING = ("waiting", "escalated", "resolved", "withdrawn")
"""States to which a ticket is not brought before something was done about it."""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed of a ticket at a moment; None stays as it was, an empty agent is nobody.

    ``answers`` says that somebody of the desk wrote to the customer.
    """

    at: str
    state: str | None = None
    agent: str | None = None
    team: str | None = None
    reason: str | None = None
    category: str | None = None
    answers: bool = False
    dated: bool = True


def lines_of(
    opened: Line, changes: Iterable[Change], *, answers_known: bool = False
) -> Iterator[Line]:
    """The lines of a ticket that was ``opened`` and then changed.

    Who has it from the beginning is whom the first change of that names before; where nobody keeps
    who had it when, whoever has it now: what is resolved is credited to who had it.

    A ticket that is worked on from the beginning is new until something changes: nobody answers
    before there is a question. Where it is known when the desk answered, it is new until then: what
    is counted is when the customer heard, and not when somebody clicked. A change without a moment
    is the last one; one before the ticket was opened is of the moment at which it was.
    """
    ordered = sorted(changes, key=lambda each: (not each.at, max(each.at, opened.at)))
    opened, ordered = _with_whom_it_begins(opened, ordered)
    written, now = opened.state, opened
    answered = opened.state not in ("new", "in_hand")
    if opened.state == "in_hand":
        now = replace(opened, state="new")
    yield now
    for change in ordered:
        state = change.state if change.state != written else None
        if state is not None:
            written = state
            answered = answered or state in _ANSWERING
        if change.answers and not answered:
            answered, state = True, state or "in_hand"
        if answers_known and not answered and state == "in_hand":
            state = None
        told = _told(now, change, state)
        if told is not None:
            now = told
            yield told


def _with_whom_it_begins(opened: Line, changes: list[Change]) -> tuple[Line, list[Change]]:
    """The ticket with whom and where the changes of its first moment say, and the other changes."""
    for place, each in enumerate(changes):
        moves = each.state not in (None, opened.state) or each.answers or not each.dated
        if moves or not each.at or each.at > opened.at:
            return opened, changes[place:]
        opened = replace(
            opened,
            agent=opened.agent if each.agent is None else each.agent,
            team=opened.team if each.team is None else each.team,
            category=opened.category if each.category is None else each.category,
        )
    return opened, []


def _told(now: Line, change: Change, state: str | None) -> Line | None:
    """How the ticket stands after a change; None where nothing of it is other than before."""
    same_state = state is None or state == now.state
    after = Line(
        now.number,
        max(change.at, now.at),
        now.state if state is None else state,
        now.agent if change.agent is None else change.agent,
        now.team if change.team is None else change.team,
        change.reason or "",
        now.category if change.category is None else change.category,
        change.dated or same_state,
    )
    same = same_state and (after.agent, after.team, after.category) == (
        now.agent,
        now.team,
        now.category,
    )
    return None if same else after


def as_it_stands(state: str, agent: str, team: str, at: str = "") -> Change:
    """What is known of how a ticket stands now: the last of its changes, where it is one.

    ``at`` is when it came to stand so; where that is not known, nobody knows the day.
    """
    return Change(at, state or None, agent, team, dated=bool(at))
