"""A person of an office: their name, and how they come to teams, change them and leave."""

from __future__ import annotations

from collections.abc import Iterator

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from cierre.directory import Directory, Person
from cierre.fault import NotFound
from cierre.office import pieces_people
from cierre.web.mailing.addresses import is_address, keep_address, kept_address
from cierre.web.office_settings import choosing
from cierre.web.office_settings.asked import Field, Form, Options, Typed, Wrong, plain
from cierre.web.office_settings.one import Act, Deed, One, one_page, removing
from cierre.web.office_settings.page import Change, Page, say
from cierre.web.office_settings.people import membership_said


@require_http_methods(["GET", "POST"])
def one_person(request: HttpRequest, office: str, person: str) -> HttpResponse:
    """The person, and what may be changed of them."""
    return one_page(request, office, lambda there: _found(there, person), "settings-people")


def _found(office: Directory, id_: str) -> One:
    if id_ not in office.people_by_id:
        raise NotFound("no-person", value=id_, names="—")
    person = office.people_by_id[id_]
    lines = (membership_said(office, each) for each in person.memberships)
    deeds = (_addressing(office.id, person.id),)
    return One(person.name, tuple(lines), tuple(_acts(office, person)), say("member-none"), deeds)


def _acts(office: Directory, person: Person) -> Iterator[Act]:
    units = choosing.units(office)
    own = {each.unit for each in person.memberships}
    theirs = [each for each in units if each[0] in own]
    yield _renaming(person)
    yield _transferring(person.id, units, theirs)
    yield _joining(person.id, units)
    if theirs:
        yield _leaving(person.id, theirs)
    yield _closing(person.id)
    yield removing(
        lambda there: pieces_people.remove_person(there, person.id), say("remove-person-told")
    )


def _addressing(office: str, person: str) -> Deed:
    def do(page: Page, typed: Typed) -> None:
        address = typed.text("address")
        if address and not is_address(address):
            raise Wrong(say("wrong-address"))
        keep_address(office, person, address)
        messages.success(page.request, say("saved"))

    label, kept = say("address"), kept_address(office, person)
    field = Field(
        "address", label, "email", values=(kept,), required=False, hint=say("address-told")
    )
    return Deed(Form("address", say("save"), (field,), title=say("address-title")), do)


def _renaming(person: Person) -> Act:
    def change(typed: Typed) -> Change:
        name, role = typed.needed("name"), typed.text("role")
        return lambda there: pieces_people.rename_person(there, person.id, name, role)

    fields = (
        Field("name", say("person-name"), values=(person.name,)),
        Field("role", say("role"), values=(person.role,), required=False),
    )
    return Act(Form("rename", say("save"), fields, title=say("person-title")), change)


def _transferring(person: str, units: Options, theirs: Options) -> Act:
    def change(typed: Typed) -> Change:
        team, day, origin = typed.needed("team"), typed.day("day"), typed.text("origin")
        return lambda there: pieces_people.transfer(there, person, team, day, origin)

    origins = plain((("", say("every-team")), *theirs))
    fields = (
        Field("team", say("new-team"), "select", groups=plain((("", ""), *units))),
        Field("day", say("first-day"), "date"),
        Field("origin", say("origin"), "select", groups=origins, required=False),
    )
    return Act(Form("transfer", say("transfer"), fields, title=say("transfer-title")), change)


def _joining(person: str, units: Options) -> Act:
    def change(typed: Typed) -> Change:
        team, since, until = typed.needed("team"), typed.day("since"), typed.day_or_none("until")
        main = bool(typed.text("main"))
        return lambda there: pieces_people.join(there, person, team, since, until, main=main)

    fields = (
        Field("team", say("team"), "select", groups=plain((("", ""), *units))),
        Field("since", say("since"), "date"),
        Field("until", say("first-day-out"), "date", required=False),
        Field("main", say("main"), "check", values=(), required=False),
    )
    return Act(Form("join", say("add"), fields, title=say("join-title")), change)


def _leaving(person: str, theirs: Options) -> Act:
    def change(typed: Typed) -> Change:
        team, until = typed.needed("team"), typed.day("until")
        return lambda there: pieces_people.leave(there, person, team, until)

    fields = (
        Field("team", say("team"), "select", groups=plain(theirs)),
        Field("until", say("first-day-out"), "date"),
    )
    return Act(Form("leave", say("leave"), fields, title=say("leave-title")), change)


def _closing(person: str) -> Act:
    def change(typed: Typed) -> Change:
        until = typed.day("until")
        return lambda there: pieces_people.close_person(there, person, until)

    fields = (Field("until", say("first-day-out"), "date"),)
    title, told = say("close-title"), say("close-told")
    return Act(Form("close", say("close"), fields, title=title, told=told), change)
