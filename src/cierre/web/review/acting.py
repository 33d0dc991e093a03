"""As whom a reader acts on a report, and what they may do with it now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from cierre.office.directory import closed_through
from cierre.office.recording import user
from cierre.office.review_steps import Act
from cierre.office.reviewing import Actor, candidates, may
from cierre.office.reviews import Review
from cierre.report.signatories import named
from cierre.web.place import Place

ACTS: Final[tuple[Act, ...]] = ("submitted", "approved", "commented", "returned", "signed")

Offered = Mapping[Act, tuple[tuple[str, str], ...]]
"""What may be done, and by whom of the office: ids and names, on one's own machine; of a team
everybody acts as who they are, and nobody is offered."""


def actor_of(place: Place, said_to_be: str = "") -> Actor:
    """Who acts: of a team the account, on one's own machine whom they say that they are."""
    reader, office = place.reader, place.directory.id
    if reader.owner:
        return Actor(user(), said_to_be)
    units = [each.unit for each in reader.standings if (each.office, each.role) == (office, "lead")]
    led = frozenset(below for unit in units if unit for below in place.directory.subtree(unit))
    manages = "manager" in reader.roles(office)
    return Actor(reader.name, reader.person(office), True, led, manages)


def offered(place: Place, review: Review) -> Offered:
    """What the reader may do with a report now; nothing before its month is over, or once it is
    closed."""
    if not is_open(place) or not place.may["review"]:
        return {}
    directory = place.directory
    if place.reader.owner:
        found = {each: candidates(each, review, directory) for each in ACTS}
        return {
            act: tuple((each, named(directory, each)) for each in people)
            for act, people in found.items()
            if people
        }
    actor = actor_of(place)
    return {each: () for each in ACTS if may(each, review, actor, directory)}


def is_open(place: Place) -> bool:
    """Whether the reports of a month are reviewed: it is over, and not closed."""
    today = datetime.now(ZoneInfo(place.directory.time_zone)).date()
    return today > place.period.last_day and place.period.key > closed_through(place.directory.id)


def is_reviewed(place: Place) -> bool:
    """Whether the report of a place's scope and period is one that is reviewed at all."""
    return place.period.kind == "month" and not place.scope.startswith("place:")
