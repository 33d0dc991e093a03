"""A team of an office: its name, what it is under, and who leads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from cierre.directory import Directory, Unit
from cierre.fault import NotFound
from cierre.office import pieces_people
from cierre.sources.said import day_said
from cierre.web.access import reader_of
from cierre.web.office_settings import choosing
from cierre.web.office_settings.asked import Field, Form, Typed, plain
from cierre.web.office_settings.page import Change, Forms, Page, say, settings_page


@require_http_methods(["GET", "POST"])
def one_team(request: HttpRequest, office: str, team: str) -> HttpResponse:
    """The team, and what may be changed of it."""
    if team not in reader_of(request).directory(office).units_by_id:
        raise NotFound("no-unit", value=team, names="—")

    def rename(typed: Typed, _: Directory) -> Change:
        name, parent = typed.needed("name"), typed.text("parent")
        return lambda there: pieces_people.move_unit(
            pieces_people.rename_unit(there, team, name), team, parent
        )

    def lead(typed: Typed, _: Directory) -> Change:
        person, since = typed.needed("person"), typed.day_or_none("since")
        return lambda there: pieces_people.set_lead(there, team, person, since)

    def end(typed: Typed, _: Directory) -> Change:
        until = typed.day("until")
        return lambda there: pieces_people.end_lead(there, team, until)

    def remove(_: Typed, __: Directory) -> Change:
        return lambda there: pieces_people.remove_unit(there, team)

    forms = Forms(
        {"rename": rename, "lead": lead, "end-lead": end, "remove": remove},
        away={"remove": reverse("settings-people", args=[office])},
    )
    return settings_page(
        request,
        office,
        "office_settings/one.html",
        forms,
        lambda page: _shown(page, team),
        "settings-people",
    )


def _shown(page: Page, id_: str) -> Mapping[str, Any]:
    office = page.directory
    unit = office.units_by_id[id_]
    above = [each for each in choosing.units(office) if each[0] not in office.subtree(id_)]
    people = plain((("", ""), *choosing.people(office)))
    return {
        "name": unit.name,
        "lines": list(_leads(office, unit)),
        "none": say("lead-none"),
        "forms": [
            page.form(each)
            for each in (
                Form(
                    "rename",
                    say("save"),
                    (
                        Field("name", say("team-name"), values=(unit.name,)),
                        Field(
                            "parent",
                            say("parent"),
                            "select",
                            (unit.parent,),
                            plain((("", say("no-parent")), *above)),
                            required=False,
                        ),
                    ),
                    title=say("team-title"),
                ),
                Form(
                    "lead",
                    say("save"),
                    (
                        Field("person", say("lead"), "select", groups=people),
                        Field("since", say("since"), "date", required=False),
                    ),
                    title=say("lead-title"),
                    told=say("lead-told"),
                ),
                Form(
                    "end-lead",
                    say("leave"),
                    (Field("until", say("first-day-out"), "date"),),
                    title=say("end-lead-title"),
                ),
                Form(
                    "remove",
                    say("remove"),
                    title=say("remove-title"),
                    told=say("remove-team-told"),
                    quiet=True,
                ),
            )
            if each.does != "end-lead" or unit.leads
        ],
    }


def _leads(office: Directory, unit: Unit) -> Iterator[str]:
    """Who led the team, and when."""
    for each in unit.leads:
        person = office.people_by_id.get(each.person)
        name = each.person if person is None else person.name
        since = day_said(each.since) if each.since else ""
        until = day_said(each.until - timedelta(days=1)) if each.until else ""
        if since and until:
            yield say("member-between", team=name, since=since, until=until)
        elif since:
            yield say("member-since", team=name, since=since)
        else:
            yield say("lead-until", name=name, until=until) if until else name
