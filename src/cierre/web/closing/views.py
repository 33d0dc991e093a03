"""The page on which a month is closed: what is in the way, who answers for it, and the key."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any, Final

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from cierre.close.entry import Allowance
from cierre.fault import Fault
from cierre.office.closing import reopen
from cierre.office.closings import last_of, standing_closes
from cierre.office.findable import findable, findable_heads, findable_said
from cierre.office.made_from import last_link
from cierre.sources.said import book_said
from cierre.spoken import spoken_language
from cierre.web.closing.beside import (
    allowances_of,
    begin,
    going,
    has_broken,
    is_going,
    obstacle_of,
    of_kind,
)
from cierre.web.closing.keys import key_told, made_key, opened_key
from cierre.web.closing.told import entry_told, going_told
from cierre.web.language import words
from cierre.web.models import CloseWork
from cierre.web.place import Place, place_of

_LONGEST: Final = 1_000
"""Characters of why something is allowed, or a month opened again."""


@require_http_methods(["GET", "POST"])
def close(request: HttpRequest, office: str, period: str) -> HttpResponse:
    """How a month stands on its way to its close; sent, one step of it is done."""
    place = place_of(request, office, period)
    if place.period.kind != "month":
        raise Fault("no-month", value=period)
    if request.method == "POST":
        try:
            _DO.get(request.POST.get("does", ""), _look)(request, place)
        except Fault as fault:
            messages.error(request, str(fault), extra_tags="fault")
        return redirect("close", office, place.period.id)
    return render(request, "closing/month.html", {"place": place, "page": "closes", **_told(place)})


def _told(place: Place) -> dict[str, Any]:
    office, month = place.directory.id, place.period.id
    closes = standing_closes(office)
    standing = closes.get(month)
    now = going(office)
    look, closing = (_of_month(of_kind(office, kind), month) for kind in ("look", "close"))
    found = _found(look)
    return {
        "standing": standing and entry_told(place, standing),
        "may_reopen": month == max(closes, default=""),
        "going": now and going_told(place, now),
        "broken": has_broken(closing) or has_broken(look),
        "failed": _fault(closing) or _fault(look),
        "announced": closing.told if closing else {},
        "findable": [(each.found, findable_said(each)) for each in findable(office)],
        "findable_heads": findable_heads(),
        "found": found,
        "fresh": _is_fresh(look),
        "looked": look is not None and look.state == "done",
        "left": [each for each in found if not each["allowed"]],
        "open_to_allowance": any(each["allowable"] and not each["allowed"] for each in found),
        "allowances": _allowances(place, look),
        "key": key_told(office, first=last_of(office) is None),
        "who": _who(place),
        "longest": _LONGEST,
    }


def _found(look: CloseWork | None) -> list[dict[str, Any]]:
    """What was in the way when it was looked at, and which of it somebody answers for since."""
    if look is None or look.state != "done":
        return []
    allowed = allowances_of(look)
    told = []
    for place, each in enumerate(look.told.get("obstacles", ())):
        obstacle = obstacle_of(each)
        told.append(
            {
                "place": place,
                "said": each["said"][spoken_language()],
                "allowable": obstacle.allowable,
                "allowed": obstacle.allowed(allowed),
            }
        )
    return told


def _allowances(place: Place, look: CloseWork | None) -> list[dict[str, str]]:
    names = dict(place.scopes)
    return [
        {
            "who": each.who,
            "why": each.why,
            "until": place.formatter.day(each.until),
            "scope": names.get(each.scope, ""),
            "book": book_said(each.book) if each.book else "",
        }
        for each in (allowances_of(look) if look else ())
    ]


def _look(request: HttpRequest, place: Place) -> None:
    begin(place.directory.id, "look", place.period.id, _who(place))


def _allow(request: HttpRequest, place: Place) -> None:
    """Keep who answers for what is in the way, why and until when. Raises Fault."""
    look = _of_month(of_kind(place.directory.id, "look"), place.period.id)
    chosen = {int(each) for each in request.POST.getlist("what") if each.isdecimal()}
    why, until = request.POST.get("why", "").strip(), request.POST.get("until", "")
    who = _named(request, place)
    if look is None or not chosen or not why or not who or len(why) > _LONGEST:
        raise Fault("exception-incomplete")
    try:
        date.fromisoformat(until)
    except ValueError:
        raise Fault("exception-incomplete") from None
    obstacles = [obstacle_of(each) for each in look.told.get("obstacles", ())]
    made = [
        asdict(Allowance(who, why, until, each.scope, each.book, each.code))
        for number, each in enumerate(obstacles)
        if number in chosen and each.allowable
    ]
    kept = [each for each in look.allowances if each not in made]
    CloseWork.objects.filter(id=look.id).update(allowances=[*kept, *made])


def _disallow(request: HttpRequest, place: Place) -> None:
    look = of_kind(place.directory.id, "look")
    if look is not None:
        gone = request.POST.get("place", "")
        kept = [each for at, each in enumerate(look.allowances) if str(at) != gone]
        CloseWork.objects.filter(id=look.id).update(allowances=kept)


def _close(request: HttpRequest, place: Place) -> None:
    """Begin the close; the key is opened before, and made when it is the office's first."""
    office = place.directory.id
    if is_going(going(office)):
        raise Fault("close-going")
    passphrase, who = request.POST.get("passphrase", ""), _named(request, place)
    if not who:
        raise Fault("close-who")
    look = _of_month(of_kind(office, "look"), place.period.id)
    if not _is_fresh(look) or not all(each["allowed"] for each in _found(look)):
        raise Fault("close-in-the-way")
    key = key_told(office, first=last_of(office) is None)
    if key.made:
        opened_key(office, passphrase)
    else:
        if passphrase != request.POST.get("again", ""):
            raise Fault("close-passphrases")
        made_key(office, passphrase)
    begin(office, "close", place.period.id, who, passphrase)


def _reopen(request: HttpRequest, place: Place) -> None:
    """Open the month again. Raises Fault."""
    office, who = place.directory.id, _named(request, place)
    if is_going(going(office)):
        raise Fault("close-going")
    if not who:
        raise Fault("close-who")
    signer = opened_key(office, request.POST.get("passphrase", ""))
    reopen(office, place.period.id, signer, who, request.POST.get("why", "")[:_LONGEST])
    CloseWork.objects.filter(office=office, period=place.period.id).delete()
    messages.success(request, words("closing").say("reopened", month=place.period_name))


_DO: Final = {
    "look": _look,
    "allow": _allow,
    "disallow": _disallow,
    "close": _close,
    "reopen": _reopen,
}


def _of_month(work: CloseWork | None, month: str) -> CloseWork | None:
    return work if work is not None and work.period == month else None


def _is_fresh(look: CloseWork | None) -> bool:
    """Whether nothing was recorded since it was looked at what is in the way."""
    if look is None or look.state != "done":
        return False
    return bool(look.told.get("link") == last_link(look.office))


def _fault(work: CloseWork | None) -> str:
    told = work.told.get("fault") if work is not None and work.state == "failed" else None
    return told[spoken_language()] if told else ""


def _named(request: HttpRequest, place: Place) -> str:
    """Whoever acts: on one's own machine whoever they say they are."""
    return _who(place) or " ".join(request.POST.get("who", "").split())[:200]


def _who(place: Place) -> str:
    """Who is signed in, by the name that the office has for them; on one's own machine nobody."""
    person = place.reader.person(place.directory.id)
    named = {each.id: each.name for each in place.directory.people}
    return named.get(person, "") or place.reader.name
