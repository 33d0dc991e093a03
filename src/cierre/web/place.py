"""Where a page stands: its office, period and scope, and the way to the ones beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import get_args

from django.http import HttpRequest

from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.office.as_closed import AsClosed
from cierre.office.models import Control
from cierre.office.said_then import said_then
from cierre.office.timed import is_outdated
from cierre.report.numbers import Formatter, formatter_for, locale_for
from cierre.statement.sight import View
from cierre.web.access import reader_of
from cierre.web.closed import CloseTold, close_told
from cierre.web.language import speak_of_office, words
from cierre.web.readers import Reader, Rule


@dataclass(frozen=True)
class Place:
    """The office, the period, the scope of a page, the language it is said in, and the months that
    the office has records of, the last one first. Of a period that is ``closed`` the office is as
    it was then. ``asked`` is whether the page is of a period, which its address names."""

    directory: Directory
    period: Period
    scope: str
    language: str
    months: tuple[Period, ...]
    reader: Reader
    closed: AsClosed | None = None
    asked: bool = False

    @cached_property
    def may(self) -> Mapping[str, bool]:
        """Which rules let the reader through here."""
        at = (self.directory.id, self.scope, self.period.id)
        rules = {rule: self.reader.may(rule, *at) for rule in get_args(Rule)}
        # what a report of a closed month says is not changed any more
        return rules | {"write": rules["write"] and not (self.closed and self.closed.whole)}

    @cached_property
    def close_told(self) -> CloseTold | None:
        """What the page says of the period's close."""
        told = (self.directory, self.period, self.closed, self.formatter, self.language)
        return close_told(*told)

    @property
    def view(self) -> View:
        """The view in which the reader sees the scope."""
        return self.view_of(self.scope)

    def view_of(self, scope: str) -> View:
        """The one in which they see another scope of the period."""
        return self.reader.view_of(self.directory.id, scope, self.period.id)

    @property
    def formatter(self) -> Formatter:
        """Numbers and names of months, as the office writes them."""
        directory = self.directory
        return formatter_for(locale_for(self.language, directory.locale), directory.currency)

    @property
    def period_name(self) -> str:
        """«agosto de 2026»."""
        return self.formatter.period(self.period.id)

    @cached_property
    def is_by_former_hours(self) -> bool:
        """Whether durations are recorded by other hours or holidays than the office has now."""
        return self.closed is None and is_outdated(self.directory)

    @property
    def named_months(self) -> list[tuple[str, str]]:
        """Ids and names of the months that may be looked at."""
        return [(each.id, self.formatter.period(each.id)) for each in self.months]

    @property
    def scopes(self) -> list[tuple[str, str]]:
        """The office, its teams, people and places that the reader sees, by scope and name."""
        directory = self.directory
        within = self.reader.within(directory.id, self.period.id)
        named = [
            ("office", words("office_settings").say("whole-office")),
            *((f"unit:{each.id}", each.name) for each in directory.units),
            *((f"person:{each.id}", each.name) for each in directory.people),
            *((f"place:{each.id}", each.name) for each in directory.places),
        ]
        return [each for each in named if within.covers(each[0])]

    @property
    def scope_name(self) -> str:
        """What the scope is called."""
        return dict(self.scopes).get(self.scope, self.scope)


def place_of(request: HttpRequest, office: str, period: str = "", scope: str = "office") -> Place:
    """The place of a page; without a period, the last month with records. Raises Fault."""
    reader = reader_of(request)
    directory = reader.directory(office)
    language = speak_of_office(request, directory.locale)
    months = months_of(office)
    if not period:
        span = months[0] if months else Period.parse("2026-01")
        return Place(directory, span, scope, language, months, reader)
    span, said = Period.parse(period), said_then(directory, Period.parse(period), [scope])
    return Place(said.directory, span, scope, language, months, reader, said.closed, True)


def months_of(office: str) -> tuple[Period, ...]:
    """The months that an office has moves in, the last one first."""
    keys = Control.objects.filter(office=office).values_list("period", flat=True).distinct()
    return tuple(
        Period.parse(f"{key // 100}-{key % 100:02}") for key in sorted(keys, reverse=True) if key
    )
