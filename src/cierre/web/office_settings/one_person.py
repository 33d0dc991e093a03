"""A person of an office: their name, and how they come to teams, change them and leave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from cierre.directory import Directory
from cierre.fault import NotFound
from cierre.office import pieces_people
from cierre.web.access import reader_of
from cierre.web.office_settings import choosing
from cierre.web.office_settings.asked import Field, Form, Typed, plain
from cierre.web.office_settings.page import Change, Forms, Page, say, settings_page
from cierre.web.office_settings.people import membership_said


@require_http_methods(["GET", "POST"])
def one_person(request: HttpRequest, office: str, person: str) -> HttpResponse:
    """The person, and what may be changed of them."""
    if person not in reader_of(request).directory(office).people_by_id:
        raise NotFound("no-person", value=person, names="—")

    def rename(typed: Typed, _: Directory) -> Change:
        name, role = typed.needed("name"), typed.text("role")
        return lambda there: pieces_people.rename_person(there, person, name, role)

    def join(typed: Typed, _: Directory) -> Change:
        team, since, until = typed.needed("team"), typed.day("since"), typed.day_or_none("until")
        main = bool(typed.text("main"))
        return lambda there: pieces_people.join(there, person, team, since, until, main=main)

    def transfer(typed: Typed, _: Directory) -> Change:
        team, day, origin = typed.needed("team"), typed.day("day"), typed.text("origin")
        return lambda there: pieces_people.transfer(there, person, team, day, origin)

    def leave(typed: Typed, _: Directory) -> Change:
        team, until = typed.needed("team"), typed.day("until")
        return lambda there: pieces_people.leave(there, person, team, until)

    def close(typed: Typed, _: Directory) -> Change:
        until = typed.day("until")
        return lambda there: pieces_people.close_person(there, person, until)

    def remove(_: Typed, __: Directory) -> Change:
        return lambda there: pieces_people.remove_person(there, person)

    forms = Forms(
        {
            "rename": rename,
            "join": join,
            "transfer": transfer,
            "leave": leave,
            "close": close,
            "remove": remove,
        },
        away={"remove": reverse("settings-people", args=[office])},
    )
    return settings_page(
        request,
        office,
        "office_settings/one.html",
        forms,
        lambda page: _shown(page, person),
        "settings-people",
    )


def _shown(page: Page, id_: str) -> Mapping[str, Any]:
    office = page.directory
    person = office.people_by_id[id_]
    teams = plain((("", ""), *choosing.units(office)))
    own = {each.unit for each in person.memberships}
    theirs = [each for each in choosing.units(office) if each[0] in own]
    origins = plain((("", say("every-team")), *theirs))
    return {
        "name": person.name,
        "lines": [membership_said(office, each) for each in person.memberships],
        "none": say("member-none"),
        "forms": [
            page.form(each)
            for each in (
                Form(
                    "rename",
                    say("save"),
                    (
                        Field("name", say("person-name"), values=(person.name,)),
                        Field("role", say("role"), values=(person.role,), required=False),
                    ),
                    title=say("person-title"),
                ),
                Form(
                    "transfer",
                    say("transfer"),
                    (
                        Field("team", say("new-team"), "select", groups=teams),
                        Field("day", say("first-day"), "date"),
                        Field("origin", say("origin"), "select", groups=origins, required=False),
                    ),
                    title=say("transfer-title"),
                ),
                Form(
                    "join",
                    say("add"),
                    (
                        Field("team", say("team"), "select", groups=teams),
                        Field("since", say("since"), "date"),
                        Field("until", say("first-day-out"), "date", required=False),
                        Field("main", say("main"), "check", values=(), required=False),
                    ),
                    title=say("join-title"),
                ),
                Form(
                    "leave",
                    say("leave"),
                    (
                        Field("team", say("team"), "select", groups=plain(theirs)),
                        Field("until", say("first-day-out"), "date"),
                    ),
                    title=say("leave-title"),
                ),
                Form(
                    "close",
                    say("close"),
                    (Field("until", say("first-day-out"), "date"),),
                    title=say("close-title"),
                    told=say("close-told"),
                ),
                Form(
                    "remove",
                    say("remove"),
                    title=say("remove-title"),
                    told=say("remove-person-told"),
                    quiet=True,
                ),
            )
            if each.does != "leave" or theirs
        ],
    }
