"""What others publish of tickets' histories, where their definition is ours.

Those that count otherwise are in docs/definitions.md.
"""

from __future__ import annotations

import itertools
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cierre.sources.desks import frappe, zammad
from cierre.sources.desks.lines import Line
from tests.sources.desks import test_frappe, test_zammad
from tests.vectors import published

BETWEEN_CLOSINGS = ("zesc-ticket_biz_break-05",)
"""There a ticket that was closed and opened again has waited meanwhile, too."""


def cases_of(file: str, op: str) -> list[dict[str, Any]]:
    every = published(f"open/{file}.json")["cases"]
    return [each for each in every if each["input"]["op"] == op and not each["suspect"]]


def waited(lines: list[Line]) -> list[tuple[str, str]]:
    """From when to when a ticket waited, of what has ended."""
    pairs = itertools.pairwise(lines)
    return [(one.at, other.at) for one, other in pairs if one.state == "waiting"]


def test_a_ticket_waits_as_long_as_it_is_pending() -> None:
    found, expected = {}, {}
    for case in cases_of("zammad-escalation", "pause_periods"):
        given, zone = case["input"], ZoneInfo(case["input"]["time_zone"])
        history = [
            test_zammad.changed(1, e["at"], "state", e["from"], e["to"])
            for e in given["state_history"]
        ]
        state = history[-1]["value_to"] if history else given["initial_state"]
        ticket = test_zammad.ticket(1, 99, state=state, created_at=given["created"])
        pages = [{"history": history, "assets": {"Ticket": {"1": ticket}}}]
        days: dict[str, list[list[str]]] = {}
        for begins, ends in waited([*zammad.cases(pages)]):
            one, other = (datetime.fromisoformat(each).astimezone(zone) for each in (begins, ends))
            if one.date() == other.date():
                days.setdefault(f"{one:%Y-%m-%d}", []).append([f"{one:%H:%M}", f"{other:%H:%M}"])
            else:
                days[f"{one:%Y-%m-%d}"] = [[f"{one:%H:%M}", "24:00"]]
                days[f"{other:%Y-%m-%d}"] = [["00:00", f"{other:%H:%M}"]]
        found[case["id"]], expected[case["id"]] = days, case["expected"]
    assert {id_ for id_ in found if found[id_] != expected[id_]} <= set(BETWEEN_CLOSINGS)
    assert len(found) >= 5


def test_the_first_response_and_the_time_on_hold() -> None:
    words = {"on_hold": "On Hold", "open": "Open", "resolved": "Resolved"}
    for case in cases_of("frappe-helpdesk", "sla_life"):
        given, expected = case["input"], case["expected"]
        before, versions = "Open", []
        for event in given["events"]:
            change = ["status", before, words[event["to"]]]
            versions.append(test_frappe.version(1, event["at"].replace("T", " "), change))
            before = words[event["to"]]
        ticket = test_frappe.ticket(
            1, before, opening_date=None, opening_time=None, creation=given["created"]
        )
        lines = [*frappe.cases([{"data": [ticket]}, {"data": versions}])]
        first = next(each for each in lines if each.state != "new")
        if "first_response_at" in expected:
            assert first.at == expected["first_response_at"]
        if "hold_seconds" in expected:
            assert sum(seconds(*each) for each in waited(lines)) == expected["hold_seconds"]
        if "resolution_seconds" in expected:
            assert seconds(lines[0].at, lines[-1].at) == expected["resolution_seconds"]


def seconds(begins: str, ends: str) -> float:
    return (datetime.fromisoformat(ends) - datetime.fromisoformat(begins)).total_seconds()


def test_ratings_are_stars() -> None:
    (case,) = (
        e for e in cases_of("frappe-helpdesk", "rating_summary") if "today" not in e["input"]
    )
    tickets = [
        test_frappe.ticket(n, "Closed", feedback_rating=each["share"])
        for n, each in enumerate(case["input"]["ratings"], 1)
    ]
    scores = [float(each.score) for each in frappe.answers([{"data": tickets}])]
    assert sum(scores) / len(scores) == pytest.approx(case["expected"]["average"])
    stars = {str(star): scores.count(star) for star in range(5, 0, -1)}
    assert stars == case["expected"]["by_star"]
