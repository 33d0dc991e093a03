"""Zammad's tickets, with and without the history of each; what its reports count of them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cierre.sources.desks import zammad
from tests.sources.desks.little_desk import cases_of, moves, read_lines
from tests.sources.desks.pages import read, told
from tests.vectors import published

ASSETS = {
    "User": {
        "3": {"id": 3, "firstname": "Ana", "lastname": "Ruiz", "login": "ana"},
        "4": {"id": 4, "firstname": "Luis", "lastname": "Gil", "login": "luis"},
        "1": {"id": 1, "firstname": "-", "lastname": "", "login": "-"},
        "9": {"id": 9, "firstname": "Clara", "lastname": "Soto", "login": "clara"},
    },
    "Group": {"1": {"id": 1, "name": "First"}, "2": {"id": 2, "name": "Second"}},
}


def ticket(id_: int, state_id: int, **more: object) -> dict[str, object]:
    return {
        "id": id_,
        "number": f"2200{id_}",
        "title": "No light",
        "group_id": 2,
        "owner_id": 4,
        "customer_id": 9,
        "state_id": state_id,
        "priority_id": 2,
        "article_count": 1,
        "first_response_at": None,
        "close_at": None,
        "created_at": "2026-08-03T08:00:00.759Z",
        "updated_at": "2026-08-20T08:00:00.000Z",
        **more,
    }


def changed(id_: int, at: str, name: str, old: str, new: str) -> dict[str, object]:
    return {
        "id": int(at[8:10] + at[11:13] + at[14:16]), "type": "updated", "object": "Ticket",
        "o_id": id_, "attribute": name, "value_from": old, "value_to": new,
        "created_by_id": 3, "created_at": at,
    }  # fmt: skip


HISTORY = {
    "history": [
        {"id": 1, "type": "created", "object": "Ticket", "o_id": 1,
         "created_at": "2026-08-03T08:00:00Z"},
        changed(1, "2026-08-03T09:00:00.000Z", "owner", "-", "Ana Ruiz"),
        changed(1, "2026-08-03T09:30:00.000Z", "state", "new", "open"),
        changed(1, "2026-08-03T10:00:00.000Z", "group", "First", "Second"),
        changed(1, "2026-08-03T10:01:00.000Z", "owner", "Ana Ruiz", "Luis Gil"),
        changed(1, "2026-08-04T08:00:00.000Z", "state", "open", "pending reminder"),
        changed(1, "2026-08-05T08:00:00.000Z", "state", "pending reminder", "closed"),
    ],
    "assets": {
        "Ticket": {"1": ticket(1, 4, first_response_at="2026-08-03T09:30:00.000Z")}, **ASSETS,
    },
}  # fmt: skip


def test_the_history_says_who_had_it_when_and_how_it_stood(tmp_path: Path) -> None:
    rows = cases_of(read(tmp_path, HISTORY))
    assert moves(rows, "22001", "to_state", "to_holder", "to_unit", "seconds") == [
        ("new", "", "first", None),
        ("new", "ana_ruiz", "first", 3600),
        ("in_hand", "ana_ruiz", "first", 5400),
        ("in_hand", "ana_ruiz", "second", 1800),
        ("in_hand", "luis_gil", "second", 1860),
        ("waiting", "luis_gil", "second", 81_000),
        ("resolved", "luis_gil", "second", 86_400),
    ]


def test_articles_say_when_the_customer_heard_first() -> None:
    articles = [
        {"id": 1, "ticket_id": 1, "sender": "Customer", "internal": False,
         "created_at": "2026-08-03T08:00:00Z"},
        {"id": 2, "ticket_id": 1, "sender": "Agent", "internal": True,
         "created_at": "2026-08-03T09:35:00Z"},
        {"id": 3, "ticket_id": 1, "sender": "Agent", "internal": False,
         "created_at": "2026-08-03T11:00:00Z"},
    ]  # fmt: skip
    lines = [*zammad.cases([HISTORY, *articles])]
    assert next((each.at, each.state) for each in lines if each.state != "new") == (
        "2026-08-03T11:00:00Z", "in_hand",
    )  # fmt: skip


def test_a_list_with_names_and_without_histories() -> None:
    listed = ticket(
        2, 4, state="closed", owner="ana@e.com", group="First", customer="clara@e.com",
        priority="2 normal", first_response_at="2026-08-03T09:00:00Z",
        close_at="2026-08-04T08:00:00Z",
    )  # fmt: skip
    assert told([*zammad.cases([listed])]) == [
        ("2026-08-03T08:00:00Z", "new", "ana@e.com", "First"),
        ("2026-08-03T09:00:00Z", "in_hand", "ana@e.com", "First"),
        ("2026-08-04T08:00:00Z", "resolved", "ana@e.com", "First"),
    ]


def test_a_merged_ticket_ends_as_merged(tmp_path: Path) -> None:
    history = {
        "history": [changed(1, "2026-08-04T08:00:00.000Z", "state", "open", "merged")],
        "assets": {"Ticket": {"1": ticket(1, 5)}, **ASSETS},
    }
    rows = cases_of(read(tmp_path, history))
    assert moves(rows, "22001", "to_state", "to_reason")[-1] == ("withdrawn", "merged")


def _as_pages(tickets: list[dict[str, Any]]) -> dict[str, object]:
    """Published tickets as Zammad gives them: with what was changed of each."""
    history: list[dict[str, object]] = []
    assets: dict[str, dict[str, object]] = {}
    for id_, each in enumerate(tickets, start=1):
        moved = [*each["team_moves"]]
        now = (each["state_changes"] or [{"to": each["state_at_creation"]}])[-1]["to"]
        history += [
            changed(id_, e["at"], "state", e["from"], e["to"]) for e in each["state_changes"]
        ]
        history += [changed(id_, e["at"], "group", e["from"], e["to"]) for e in moved]
        history.append({"id": -id_, "type": "created", "object": "Ticket", "o_id": id_,
                        "created_at": each["created"]})  # fmt: skip
        assets[str(id_)] = ticket(
            id_, 99, number=each["id"], state=now, created_at=each["created"], owner="-",
            group=moved[-1]["to"] if moved else each["team_at_creation"], group_id=99,
        )  # fmt: skip
    return {"history": history, "assets": {"Ticket": assets}}


def test_published_counts_of_tickets_created_reopened_and_moved() -> None:
    cases = {each["id"]: each for each in published("open/zammad-report.json")["cases"]}
    tickets = cases["zrep-ticket_generic_time-01"]["input"]["tickets"]
    rows = cases_of(read_lines(zammad.cases([_as_pages(tickets)])))
    months: dict[str, list[int]] = {}
    merged = set(rows.moves.filter(to_reason="merged")["number"])
    asked = {
        "zrep-ticket_generic_time-01": rows.moves.filter(from_state="outside"),
        "zrep-ticket_reopened-01": rows.moves.filter(from_state="resolved"),
        "zrep-ticket_moved-02": rows.moves.filter(from_unit="b", to_unit="a"),
    }
    for name, those in asked.items():
        counted = [0] * 12
        for number, at in those.select("number", "at").rows():
            if number not in merged and 1420070400 <= at < 1451606400:
                counted[_month(at) - 1] += 1
        months[name] = counted
    assert months == {name: cases[name]["expected"] for name in asked}
    assert sorted(merged & {"t8"}) == cases["zrep-ticket_merged-03"]["expected"]


def _month(at: int) -> int:
    return datetime.fromtimestamp(at, UTC).month
