"""Who comes in, and as what: given and taken by who administers an office."""

from __future__ import annotations

import re

from django.contrib.auth.models import User
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from cierre.fault import Fault
from cierre.web.access import reader_of
from cierre.web.accounts.invited import GOOD_FOR, address_of, invite
from cierre.web.language import words
from cierre.web.members import give
from cierre.web.models import Member
from cierre.web.noting import noted
from cierre.web.place import Place, place_of
from cierre.web.readers import ROLES, Reader

_NAME = re.compile(r"[\w.@+-]{1,150}")


@never_cache
@require_http_methods(["GET", "POST"])
def people(request: HttpRequest, office: str) -> HttpResponse:
    """The people with access to an office; POST gives it to one more."""
    place = place_of(request, office)
    if request.method == "POST":
        return _give(request, place)
    return _page(request, place)


@require_POST
def revoke(request: HttpRequest, office: str, member: int) -> HttpResponse:
    """Take a role away. Raises Fault for one's own as administrator."""
    found = _of(office, member)
    if found.user == request.user and found.role == "administrator":
        raise Fault("access-own")
    found.delete()
    noted(request, "access", "role-taken", office=office, about=_told(found))
    return redirect("people", office)


@never_cache
@require_POST
def link(request: HttpRequest, office: str, member: int) -> HttpResponse:
    """A new link for who has lost the password or the second factor. Raises Fault for somebody who
    has a part in offices that the asker does not administer."""
    user = _of(office, member).user
    if not _may_let_in(reader_of(request), user):
        raise Fault("access-elsewhere", name=user.get_username())
    noted(request, "access", "link-given", office=office, about=user.get_username())
    return _page(request, place_of(request, office), user.get_username(), invite(user))


def _give(request: HttpRequest, place: Place) -> HttpResponse:
    asked = {name: request.POST.get(name, "").strip() for name in ("name", "email", "unit")}
    role, person = ROLES.get(request.POST.get("role", "")), request.POST.get("person", "")
    directory = place.directory
    if not _NAME.fullmatch(asked["name"]):
        raise Fault("access-name", value=asked["name"])
    if role is None or (person and person not in directory.people_by_id):
        raise Http404
    if asked["unit"] and asked["unit"] not in directory.units_by_id:
        raise Http404
    if role == "agent" and not person:
        raise Fault("access-nobody")
    with transaction.atomic():
        user, new = User.objects.get_or_create(username=asked["name"])
        if new:
            user.email = asked["email"]
            user.set_unusable_password()
            user.save()
        unit = asked["unit"] if role == "lead" else ""
        made = give(user, directory.id, role, unit=unit, person=person)
        path = invite(user) if new else ""
    noted(request, "access", "role-given", office=directory.id, about=_told(made))
    if not path:
        return redirect("people", directory.id)
    return _page(request, place, user.get_username(), path)


def _page(request: HttpRequest, place: Place, name: str = "", path: str = "") -> HttpResponse:
    directory, say = place.directory, words("accounts").say
    members = Member.objects.filter(office=directory.id).select_related("user")
    units, persons = directory.units_by_id, directory.people_by_id
    rows = [
        {
            "id": each.id,
            "name": each.user.get_username(),
            "role": say(f"role-{each.role}"),
            "unit": units[each.unit].name if each.unit in units else each.unit,
            "person": persons[each.person].name if each.person in persons else each.person,
        }
        for each in members.order_by("user__username", "role")
    ]
    shown = {
        "place": place,
        "page": "people",
        "rows": rows,
        "roles": [(each, say(f"role-{each}"), say(f"role-{each}", "told")) for each in ROLES],
        "invited": name,
        "link": address_of(path) if path else "",
        "days": GOOD_FOR.days,
    }
    return render(request, "accounts/people.html", shown)


def _may_let_in(reader: Reader, user: User) -> bool:
    """Whether a link for the user opens nothing that the reader does not administer."""
    if reader.administrator:
        return True
    theirs = Member.objects.filter(user=user).values_list("office", flat=True)
    return not user.is_superuser and all(reader.may("people", each) for each in theirs)


def _told(member: Member) -> str:
    said = (member.user.get_username(), member.role, member.unit, member.person)
    return " ".join(filter(None, said))


def _of(office: str, member: int) -> Member:
    found = Member.objects.filter(office=office, id=member).select_related("user").first()
    if found is None:
        raise Http404
    return found
