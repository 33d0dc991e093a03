"""A team of an office: its name, what it is under, and who leads it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from cierre.directory import Directory, Unit
from cierre.fault import NotFound
from cierre.office import pieces_people
from cierre.sources.said import day_said
from cierre.web.office_settings import choosing
from cierre.web.office_settings.asked import Field, Form, Typed, plain
from cierre.web.office_settings.one import Act, One, one_page, removing
from cierre.web.office_settings.page import Change, say


@require_http_methods(["GET", "POST"])
def one_team(request: HttpRequest, office: str, team: str) -> HttpResponse:
    """The team, and what may be changed of it."""
    return one_page(request, office, lambda there: _found(there, team), "settings-people")


def _found(office: Directory, id_: str) -> One:
    if id_ not in office.units_by_id:
        raise NotFound("no-unit", value=id_, names="—")
    unit = office.units_by_id[id_]
    return One(unit.name, tuple(_leads(office, unit)), tuple(_acts(office, unit)), say("lead-none"))


def _acts(office: Directory, unit: Unit) -> Iterator[Act]:
    yield _renaming(office, unit)
    yield _leading(office, unit.id)
    if unit.leads:
        yield _ending(unit.id)
    yield removing(lambda there: pieces_people.remove_unit(there, unit.id), say("remove-team-told"))


def _renaming(office: Directory, unit: Unit) -> Act:
    def change(typed: Typed) -> Change:
        name, parent = typed.needed("name"), typed.text("parent")
        return lambda there: pieces_people.move_unit(
            pieces_people.rename_unit(there, unit.id, name), unit.id, parent
        )

    above = [each for each in choosing.units(office) if each[0] not in office.subtree(unit.id)]
    parents = plain((("", say("no-parent")), *above))
    fields = (
        Field("name", say("team-name"), values=(unit.name,)),
        Field("parent", say("parent"), "select", (unit.parent,), parents, required=False),
    )
    return Act(Form("rename", say("save"), fields, title=say("team-title")), change)


def _leading(office: Directory, unit: str) -> Act:
    def change(typed: Typed) -> Change:
        person, since = typed.needed("person"), typed.day_or_none("since")
        return lambda there: pieces_people.set_lead(there, unit, person, since)

    people = plain((("", ""), *choosing.people(office)))
    fields = (
        Field("person", say("lead"), "select", groups=people),
        Field("since", say("since"), "date", required=False),
    )
    title, told = say("lead-title"), say("lead-told")
    return Act(Form("lead", say("save"), fields, title=title, told=told), change)


def _ending(unit: str) -> Act:
    def change(typed: Typed) -> Change:
        until = typed.day("until")
        return lambda there: pieces_people.end_lead(there, unit, until)

    fields = (Field("until", say("first-day-out"), "date"),)
    return Act(Form("end-lead", say("leave"), fields, title=say("end-lead-title")), change)


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
