"""django-helpdesk's records, as its dump has them."""

from __future__ import annotations

from cierre.sources.desks.django_helpdesk import cases, knows
from cierre.sources.desks.values import Page
from tests.sources.desks.pages import told


def row(model: str, pk: int, **fields: object) -> Page:
    """A record of a dump."""
    return {"model": model, "pk": pk, "fields": fields}


def ticket(number: int, **fields: object) -> Page:
    """A ticket of the third of August."""
    standing = {
        "title": "Fuga", "queue": 1, "created": "2026-08-03T09:00:00Z", "status": 1,
        "modified": "2026-08-03T09:00:00Z", "submitter_email": "rosa@example.org",
        "assigned_to": None, "description": "Hay agua.", "priority": 3, "on_hold": False,
        "merged_to": None, **fields,
    }  # fmt: skip
    return row("helpdesk.ticket", number, **standing)


def follow_up(pk: int, hour: int, number: int = 1, **fields: object) -> Page:
    """What is written to a ticket by Ana, on the third of August."""
    said = {"ticket": number, "date": f"2026-08-03T{hour:02}:00:00Z", "title": "", "comment": "",
            "public": False, "user": 2, "new_status": None, **fields}  # fmt: skip
    return row("helpdesk.followup", pk, **said)


def change(pk: int, of: int, name: str, old: str, new: str) -> Page:
    """A field that a follow-up changed."""
    return row("helpdesk.ticketchange", pk, followup=of, field=name, old_value=old, new_value=new)


NAMES = (
    row("helpdesk.queue", 1, title="General"), row("helpdesk.queue", 2, title="Second"),
    row("auth.user", 2, username="ana", first_name="Ana", last_name="Ruiz"),
)  # fmt: skip
OPENING = follow_up(1, 9, public=True, comment="Hay agua.", title="Ticket Opened")
HISTORY = (
    OPENING,
    follow_up(2, 10, title="Assigned to ana"), change(1, 2, "Owner", "None", "ana"),
    follow_up(3, 11, comment="Vamos", public=True),
    follow_up(4, 12), change(2, 4, "Queue", "1", "2"), change(3, 4, "Priority", "3", "1"),
    follow_up(5, 13, new_status=3, comment="Hecho", public=True),
    follow_up(6, 14, new_status=2),
    follow_up(7, 15, title="Ticket placed on hold"), change(4, 7, "En espera", "False", "True"),
)  # fmt: skip
STANDING = ticket(1, queue=2, assigned_to=2, status=2, priority=1, on_hold=True)


def test_records_of_it_are_known() -> None:
    assert knows(STANDING)
    assert not knows(NAMES[-1])


def test_follow_ups_are_the_history() -> None:
    assert told([*cases([*NAMES, STANDING, *HISTORY])]) == [
        ("2026-08-03T09:00:00Z", "new", "", "General"),
        ("2026-08-03T10:00:00Z", "new", "Ana Ruiz", "General"),
        ("2026-08-03T11:00:00Z", "in_hand", "Ana Ruiz", "General"),
        ("2026-08-03T12:00:00Z", "in_hand", "Ana Ruiz", "Second"),
        ("2026-08-03T13:00:00Z", "resolved", "Ana Ruiz", "Second"),
        ("2026-08-03T14:00:00Z", "in_hand", "Ana Ruiz", "Second"),
        ("2026-08-03T15:00:00Z", "waiting", "Ana Ruiz", "Second"),
    ]


def test_a_ticket_is_ranked_as_when_it_came() -> None:
    line = next(cases([*NAMES, STANDING, *HISTORY]))
    assert (line.title, line.priority, line.customer) == ("Fuga", "normal", "rosa@example.org")


def test_follow_ups_that_came_with_a_merged_ticket_are_its_own() -> None:
    merged = ticket(7, status=5, merged_to=1, modified="2026-08-03T16:00:00Z")
    came = follow_up(9, 11, comment="Vamos", public=True, title="[Merged from #7] Fuga")
    lines = [*cases([*NAMES, ticket(1), OPENING, merged, came])]
    assert [(each.number, each.at[11:13], each.state, each.reason) for each in lines] == [
        ("1", "09", "new", ""), ("7", "09", "new", ""), ("7", "11", "in_hand", ""),
        ("7", "11", "withdrawn", "merged"),
    ]  # fmt: skip
    assert [each.dated for each in lines] == [True, True, True, False]


def test_what_a_program_changed_is_of_no_day() -> None:
    (_, last) = cases([*NAMES, ticket(1, status=3), OPENING])
    assert (last.state, last.dated) == ("resolved", False)


def test_a_duplicate_says_why_it_ended() -> None:
    lines = [*cases([*NAMES, ticket(1, status=5), follow_up(2, 10, new_status=5)])]
    assert (lines[-1].state, lines[-1].reason) == ("withdrawn", "duplicate")


def test_nobody_has_what_is_given_to_nobody() -> None:
    given = (follow_up(2, 10), change(1, 2, "Dueño", "ana", "Sin Asignar"))
    assert told([*cases([*NAMES, ticket(1), *given])])[0][2:] == ("Ana Ruiz", "General")
    assert told([*cases([*NAMES, ticket(1), *given])])[-1][2:] == ("", "General")
