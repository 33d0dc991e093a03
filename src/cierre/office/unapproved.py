"""The reports of a month that a close finds not approved, one cause a line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.office.review_steps import Report, reviews_anything, steps_of
from cierre.office.reviews import Review, reviews_with, written_of
from cierre.statement.canonical import to_json, written_digest
from cierre.statement.model import Scope, Statement

_NAMED: Final = 3
"""People who are told by name; of more it is told how many."""


@dataclass(frozen=True)
class Unapproved:
    """A report that is not approved, or those of a team's people (``obstacles.Code``)."""

    code: Literal["unreviewed", "unapproved", "unapproved-people", "no-reviewer"]
    scope: str = ""
    about: str = ""


def unapproved(
    directory: Directory, month: Period, statements: Mapping[Scope, Statement]
) -> tuple[Unapproved, ...]:
    """What is not approved of a month whose statements, as it would be closed, are given.

    An office that never handed over any report is told that alone. The reports of people are told
    by their team at the month's end; those of whom nobody else could approve each by itself.
    """
    if not reviews_anything(directory.id):
        return (Unapproved("unreviewed", "office"),)
    made = {str(each): statement for each, statement in statements.items() if each.kind != "place"}
    steps = steps_of(directory.id, month.id, made)
    begun = {scope: each for scope, each in made.items() if scope in steps}
    written = written_of(directory.id, month.id, begun)
    now = {
        scope: Report(written_digest(to_json(each)), written[scope])
        for scope, each in begun.items()
    }
    reviews = reviews_with(directory, month.id, made, steps, now)
    open_ones = [each for each in reviews.values() if not each.done]
    alone = [each for each in open_ones if not each.by.reviewers]
    rest = [each for each in open_ones if each.by.reviewers]
    return (
        *(Unapproved("no-reviewer", each.scope) for each in alone),
        *(
            Unapproved("unapproved", each.scope, each.state)
            for each in rest
            if not each.scope.startswith("person:")
        ),
        *_of_people(directory, month, rest),
    )


def _of_people(directory: Directory, month: Period, reviews: list[Review]) -> list[Unapproved]:
    by_unit: dict[str, list[str]] = defaultdict(list)
    for each in reviews:
        kind, _, name = each.scope.partition(":")
        if kind == "person":
            person = directory.people_by_id[name]
            unit = next(iter(person.last_units(month.last_day)), "")
            by_unit[f"unit:{unit}" if unit else "office"].append(person.name)
    return [
        Unapproved("unapproved-people", scope, names_of(people))
        for scope, people in by_unit.items()
    ]


def names_of(people: list[str]) -> str:
    """Some names, and of how many more they are."""
    named = ", ".join(people[:_NAMED])
    return f"{named} (+{len(people) - _NAMED})" if len(people) > _NAMED else named
