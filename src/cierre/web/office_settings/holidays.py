"""Whose public holidays an office, or a team of it, keeps."""

from __future__ import annotations

from dataclasses import replace

from cierre.directory import Directory
from cierre.office import pieces_time
from cierre.sources.hours_said import countries, regions
from cierre.web.office_settings import choosing
from cierre.web.office_settings.asked import Field, Form, Typed, plain
from cierre.web.office_settings.page import Change, say

_NONE = "none"


def holidays_asked(office: Directory, team: str) -> Form:
    """The form that asks for the country and, of the one that is kept, for the region."""
    own = pieces_time.calendar_said(office, team).holidays
    said = not team or office.units_by_id[team].holidays is not None
    country = own.country or (_NONE if team and said else "")
    none = [("", say("holidays-of-above")), (_NONE, say("holidays-worked"))]
    known = choosing.by_name(countries())
    fields = [
        Field(
            "country",
            say("country"),
            "select",
            (country,),
            plain((*(none if team else [("", say("holidays-none"))]), *known)),
            required=False,
            unmarked=True,
        )
    ]
    if of_country := choosing.by_name(regions(own.country)):
        options = choosing.with_kept((("", say("whole-country")), *of_country), own.subdivision)
        fields.append(
            Field(
                "region",
                say("region"),
                "select",
                (own.subdivision,),
                plain(options),
                required=False,
                unmarked=True,
            )
        )
    return Form(
        "holidays",
        say("save"),
        tuple(fields),
        title=say("holidays-title"),
        told=say("holidays-told"),
    )


def change_holidays(typed: Typed, team: str) -> Change:
    """Keep the holidays of a country, or of a region of it; of a team, those of above or none."""
    country, region = typed.text("country"), typed.text("region")
    if country in ("", _NONE) or region not in regions(country):
        region = ""

    def change(office: Directory) -> Directory:
        if team and not country:
            return _of_above(office, team)
        none = country == _NONE
        return pieces_time.set_holidays(office, "" if none else country, region, team, none=none)

    return change


def _of_above(office: Directory, team: str) -> Directory:
    """A team that keeps the holidays of above; its own closed days stay, as single days."""
    closed = pieces_time.calendar_said(office, team).holidays.closed
    units = tuple(replace(e, holidays=None) if e.id == team else e for e in office.units)
    office = replace(office, units=units)
    for day in closed:
        office = pieces_time.set_day(office, day, (), team)
    return office
