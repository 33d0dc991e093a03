"""When an office, or a team of it, is open: its week, its holidays, and days that are otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from cierre.calendars.calendar import Calendars
from cierre.directory import Directory
from cierre.office import pieces_time
from cierre.office.calendar_told import is_of_calendar
from cierre.sources.hours_said import (
    open_said,
    public_holidays,
    row_said,
    rows_of_days,
    spans_of_week,
    spans_said,
    week_said,
    weekday_said,
)
from cierre.web import recomputing
from cierre.web.access import reader_of
from cierre.web.office_settings import choosing
from cierre.web.office_settings.asked import Field, Form, Typed, Wrong
from cierre.web.office_settings.history import history_of
from cierre.web.office_settings.holidays import change_holidays, holidays_asked
from cierre.web.office_settings.hours_typed import spans_typed
from cierre.web.office_settings.page import Change, Forms, Page, say, settings_page
from cierre.web.office_settings.recomputed import recomputed

_DAYS = 7
_USUAL = ("9:00–14:00, 16:00–19:00", "9:00–18:00", "0:00–24:00")
"""Hours that are offered, beside those that the office has already."""
_WORKING_DAYS = 5
_MOST_DAYS = 366
_ON_A_PAGE = 40


@require_http_methods(["GET", "POST"])
def hours(request: HttpRequest, office: str) -> HttpResponse:
    """The hours of the office, or those of a team; POST changes them, or works anew what was
    recorded by former ones."""
    team = request.GET.get("team", "")
    pieces_time.calendar_said(reader_of(request).directory(office), team)

    def week(typed: Typed, _: Directory) -> Change:
        return _week(typed, team)

    def special(typed: Typed, _: Directory) -> Change:
        return _special(typed, team)

    def clear(typed: Typed, _: Directory) -> Change:
        return _clear(typed, team)

    def public(typed: Typed, _: Directory) -> Change:
        return change_holidays(typed, team)

    def recompute(page: Page, _: Typed) -> None:
        recomputing.begin(page.directory.id, page.who)

    forms = Forms(
        {"week": week, "special": special, "clear": clear, "holidays": public},
        acts={"recompute": recompute},
    )
    template = "office_settings/hours.html"
    return settings_page(
        request, office, template, forms, lambda page: _shown(page, team), "settings-hours"
    )


def _week(typed: Typed, team: str) -> Change:
    days = [spans_typed(typed.text(f"day{each}"), weekday_said(each)) for each in range(_DAYS)]
    if typed.text("same"):
        days[:_WORKING_DAYS] = [days[0]] * _WORKING_DAYS

    def change(office: Directory) -> Directory:
        for weekday, spans in enumerate(days):
            office = pieces_time.set_weekday(office, weekday, spans, team)
        return office

    return change


def _special(typed: Typed, team: str) -> Change:
    first = typed.day("day")
    spans = spans_typed(typed.text("hours"), row_said(first, first))
    days = _days(first, typed.day_or_none("until") or first)

    def change(office: Directory) -> Directory:
        for day in days:
            office = pieces_time.clear_day(office, day, team)
            if spans or team:
                office = pieces_time.set_day(office, day, spans, team)
            else:
                office = pieces_time.close_day(office, day)
        return office

    return change


def _clear(typed: Typed, team: str) -> Change:
    first, _, last = typed.of.partition(" ")
    try:
        days = _days(date.fromisoformat(first), date.fromisoformat(last))
    except ValueError as fault:
        raise Wrong(say("wrong-form")) from fault

    def change(office: Directory) -> Directory:
        for day in days:
            office = pieces_time.clear_day(office, day, team)
        return office

    return change


def _days(first: date, last: date) -> list[date]:
    count = (last - first).days + 1
    if not 0 < count <= _MOST_DAYS:
        raise Wrong(say("wrong-days"))
    return [first + timedelta(days=each) for each in range(count)]


def _shown(page: Page, team: str) -> Mapping[str, Any]:
    office = page.directory
    unit = office.units_by_id.get(team)
    calendar = Calendars(office)[team]
    own, public = pieces_time.calendar_said(office, team), calendar.holidays
    year = datetime.now(ZoneInfo(office.time_zone)).year
    days: list[tuple[date, str]] = []
    if public.country:
        days = list(public_holidays(public.country, public.subdivision, year))
    shown = Paginator(_rows(page, team), _ON_A_PAGE).get_page(page.request.GET.get("page"))
    above = "" if own.hours or not team else week_said(calendar.hours)
    return {
        "team": team,
        "whose": say("whole-office") if unit is None else unit.name,
        "teams": choosing.units(office),
        "week": page.form(_week_asked(office, own, team)),
        "above": above,
        "unknown": not calendar.known,
        "holidays": page.form(holidays_asked(office, team)),
        "year": str(year),
        "public": [(row_said(day, day), weekday_said(day.weekday()), name) for day, name in days],
        "special": shown,
        "special_form": page.form(_special_asked()),
        "history": history_of(office, is_of_calendar),
        "paging": f"{urlencode({'team': team})}&" if team else "",
        **recomputed(page),
    }


def _week_asked(office: Directory, own: pieces_time.Calendar, team: str) -> Form:
    by_day = spans_of_week(own.hours)
    weeks = [office.hours, *(each.hours for each in office.units)]
    known = dict.fromkeys(
        spans_said(spans) for week in weeks for spans in spans_of_week(week).values()
    )
    days = [
        Field(
            f"day{weekday}",
            weekday_said(weekday),
            values=(spans_said(by_day.get(weekday, ())),),
            required=False,
            unmarked=True,
            known=tuple(dict.fromkeys((*known, *_USUAL))),
        )
        for weekday in range(_DAYS)
    ]
    same = Field("same", say("same-hours"), "check", values=(), required=False)
    told = say("week-told-team") if team else say("week-told")
    return Form("week", say("save"), (*days, same), title=say("week-title"), told=told)


def _special_asked() -> Form:
    return Form(
        "special",
        say("save"),
        (
            Field("day", say("day"), "date"),
            Field("until", say("until-day"), "date", required=False),
            Field("hours", say("hours-of-day"), required=False, hint=say("hours-of-day-told")),
        ),
        title=say("special-add"),
    )


def _rows(page: Page, team: str) -> list[Mapping[str, Any]]:
    """The days that are otherwise, the last ones first; those of above cannot be taken away."""
    office = page.directory
    calendar, own = Calendars(office)[team], pieces_time.calendar_said(office, team)
    mine = {*(each.day for each in own.special_hours), *own.holidays.closed}
    said = {each: open_said(()) for each in (*calendar.holidays.closed, *own.holidays.closed)}
    said |= {each.day: open_said(each.spans) for each in calendar.special}
    days = {day: (text, day in mine) for day, text in said.items()}
    return [*_said(page, days)][::-1]


def _said(page: Page, days: Mapping[date, tuple[str, bool]]) -> Iterator[Mapping[str, Any]]:
    for first, last, (text, mine) in rows_of_days(days):
        clear = Form("clear", say("remove"), of=f"{first} {last}", quiet=True)
        yield {
            "days": row_said(first, last),
            "weekday": weekday_said(first.weekday()) if first == last else "",
            "open": text,
            "clear": page.form(clear) if mine else None,
        }
