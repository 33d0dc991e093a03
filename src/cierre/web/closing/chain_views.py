"""The chain of what is closed: every entry, the key, and whether all of it holds."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from cierre.calendars.period import Period
from cierre.close.entry import read_entry
from cierre.office.closings import chain_of, last_of, standing_closes
from cierre.office.directory import closed_through
from cierre.sources.said import moment_said
from cierre.spoken import spoken_language
from cierre.web.closing.beside import begin, going, has_broken, of_kind
from cierre.web.closing.told import entry_told, going_told
from cierre.web.place import Place, place_of
from cierre.web.twins import json_answer


@require_http_methods(["GET", "POST"])
def closes(request: HttpRequest, office: str) -> HttpResponse:
    """What was closed, the last first; sent, all of it is verified beside the page."""
    place = place_of(request, office)
    if request.method == "POST":
        begin(office, "verify", "", place.reader.name)
        return redirect("closes", office)
    chain = _chain(place)
    last, now = last_of(office), going(office)
    shown = {
        "place": place,
        "page": "closes",
        "chain": chain[::-1],
        "head": last.digest if last else "",
        "key": _key(office),
        "next": _next(place),
        "going": now and going_told(place, now),
        "verified": _verified(place),
    }
    return render(request, "closing/chain.html", shown)


@require_GET
def as_json(request: HttpRequest, office: str) -> HttpResponse:
    """The chain with its digests and signatures, as it was signed."""
    place_of(request, office)
    entries = [
        {
            **asdict(read_entry(signed.content)),
            "digest": signed.digest,
            "signature": signed.signature.hex(),
        }
        for signed in chain_of(office)
    ]
    return json_answer({"office": office, "entries": entries})


def _chain(place: Place) -> list[dict[str, Any]]:
    """The entries, each with the digest that people note: of a close that of its files' entry,
    which the close is in."""
    office = place.directory.id
    entries = [(read_entry(each.content), each.digest) for each in chain_of(office)]
    of_files = {entry.corrects: digest for entry, digest in entries if entry.kind == "files"}
    standing = {each.number for each in standing_closes(office).values()}
    return [
        {
            **entry_told(place, entry),
            "digest": of_files.get(entry.number, digest),
            "stands": entry.number in standing,
        }
        for entry, digest in entries
        if entry.kind != "files"
    ]


def _key(office: str) -> str:
    """The public key that signs from here on; empty before the first close."""
    last = last_of(office)
    if last is None:
        return ""
    entry = read_entry(last.content)
    return entry.new_key or entry.key


def _next(place: Place) -> dict[str, str] | None:
    """The month that may be closed next; None where nothing is recorded."""
    through = closed_through(place.directory.id)
    first = place.months[-1] if place.months else None
    month = Period.of_key(through).next() if through else first
    if month is None:
        return None
    return {"id": month.id, "name": place.formatter.period(month.id)}


def _verified(place: Place) -> dict[str, Any] | None:
    """What came of the last time that all was verified."""
    work = of_kind(place.directory.id, "verify")
    if work is None or (work.state == "working" and not has_broken(work)):
        return None
    spoken, told = spoken_language(), work.told
    return {
        "when": moment_said(int(work.made.timestamp()), place.directory.time_zone),
        "broken": has_broken(work),
        "fault": told.get("fault", {}).get(spoken, ""),
        "months": told.get("months", 0),
        "found": [each[spoken] for each in told.get("found", ())],
        "of_head": told.get("head", ""),
    }
