"""What a view has to say to the log: written down with its request, once it was answered."""

from __future__ import annotations

from typing import Unpack

from django.conf import settings
from django.http import HttpRequest

from cierre.office import logbook
from cierre.office.acting import user
from cierre.office.logbook import Kind, Noted, Said


def noted(request: HttpRequest, kind: Kind, what: str, who: str = "", **said: Unpack[Said]) -> None:
    """Have something written down (``said`` are fields of Noted): by its reader, unless somebody
    is named."""
    entry = Noted(kind, what, who or name_of(request), **said)
    known: list[Noted] | None = getattr(request, "noted", None)
    if known is None:
        logbook.write([entry])
    else:
        known.append(entry)


def name_of(request: HttpRequest) -> str:
    """Who asks, as the log names them; on one's own machine its user, "-" who has not come in."""
    reader = getattr(request, "reader", None)
    if reader is None or not reader.entered:
        return "-"
    return str(reader.name) or user()


def address_of(request: HttpRequest) -> str:
    """Where a request comes from; on a team's site what stands before it says so."""
    if settings.SHARED:
        forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        if forwarded:
            return forwarded
    return str(request.META.get("REMOTE_ADDR", ""))
