"""The people and the teams of an office: who there is, and adding one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from cierre.directory import Directory, Membership, Unit
from cierre.office import pieces_people
from cierre.sources.names import fold
from cierre.sources.said import day_said
from cierre.web.office_settings import choosing
from cierre.web.office_settings.asked import Field, Form, Typed, plain
from cierre.web.office_settings.page import Change, Forms, Page, say, settings_page

_ON_A_PAGE = 50


@require_http_methods(["GET", "POST"])
def people(request: HttpRequest, office: str) -> HttpResponse:
    """Everybody, with the teams they are and were in; the teams."""
    forms = Forms({"add-person": _add_person, "add-team": _add_team})
    template = "office_settings/people.html"
    return settings_page(request, office, template, forms, _shown, "settings-people")


def membership_said(office: Directory, of: Membership) -> str:
    """A team, and from when until when; its last day is told, not the first after it."""
    unit = office.units_by_id.get(of.unit)
    name, since = of.unit if unit is None else unit.name, day_said(of.since)
    if of.until is None:
        return say("member-since", team=name, since=since)
    last = day_said(of.until - timedelta(days=1))
    return say("member-between", team=name, since=since, until=last)


def _add_person(typed: Typed, _: Directory) -> Change:
    name, role, unit = typed.needed("name"), typed.text("role"), typed.text("team")
    since = typed.day("since") if unit else None

    def change(office: Directory) -> Directory:
        made = pieces_people.add_person(office, name, role)
        if since is None:
            return made
        return pieces_people.join(made, made.people[-1].id, unit, since)

    return change


def _add_team(typed: Typed, _: Directory) -> Change:
    name, parent = typed.needed("name"), typed.text("parent")
    return lambda office: pieces_people.add_unit(office, name, parent)


def _shown(page: Page) -> Mapping[str, Any]:
    office, asked = page.directory, page.request.GET.get("q", "").strip()
    found = [each for each in office.people if fold(asked) in fold(each.name)]
    found.sort(key=lambda each: each.name.casefold())
    shown = Paginator(found, _ON_A_PAGE).get_page(page.request.GET.get("page"))
    teams = choosing.units(office)
    return {
        "asked": asked,
        "shown": shown,
        "people": [
            (each, [membership_said(office, of) for of in each.memberships]) for each in shown
        ],
        "teams": [_team(office, each) for each in office.units],
        "add_person": page.form(
            Form(
                "add-person",
                say("add"),
                (
                    Field("name", say("person-name")),
                    Field("role", say("role"), required=False),
                    Field(
                        "team",
                        say("team"),
                        "select",
                        groups=plain((("", say("no-team")), *teams)),
                        required=False,
                    ),
                    Field("since", say("since"), "date", required=False, hint=say("since-told")),
                ),
                title=say("add-person"),
            )
        ),
        "add_team": page.form(
            Form(
                "add-team",
                say("add"),
                (
                    Field("name", say("team-name")),
                    Field(
                        "parent",
                        say("parent"),
                        "select",
                        groups=plain((("", say("no-parent")), *teams)),
                        required=False,
                    ),
                ),
                title=say("add-team"),
            )
        ),
    }


def _team(office: Directory, unit: Unit) -> tuple[Unit, str, str]:
    """A team, the one above it, and who leads it, or led it last."""
    above = office.units_by_id.get(unit.parent)
    lead = office.people_by_id.get(unit.leads[-1].person) if unit.leads else None
    current = lead is not None and unit.leads[-1].until is None
    return unit, above.name if above else "", lead.name if lead and current else ""
