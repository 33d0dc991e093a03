"""What pages say of an entry of the chain, and of what is being done."""

from __future__ import annotations

from typing import Any

from cierre.calendars.period import Period
from cierre.close.entry import Entry
from cierre.close.keys import short
from cierre.office.close_said import doing_said
from cierre.sources.said import book_said, moment_said
from cierre.web.closing.beside import how_far
from cierre.web.models import CloseWork
from cierre.web.place import Place


def entry_told(place: Place, entry: Entry) -> dict[str, Any]:
    """An entry as a page shows it."""
    formatter, names = place.formatter, dict(place.scopes)
    return {
        "number": entry.number,
        "kind": entry.kind,
        "period": entry.period,
        "month": formatter.period(Period.parse(entry.period).id) if entry.period else "",
        "when": moment_said(entry.at, place.directory.time_zone),
        "who": entry.who,
        "reason": entry.reason,
        "corrects": entry.corrects,
        "frozen": entry.frozen,
        "key": short(entry.key),
        "new_key": short(entry.new_key) if entry.new_key else "",
        "version": entry.program.get("version", ""),
        "exceptions": [
            {
                "who": each.who,
                "why": each.why,
                "until": formatter.day(each.until),
                "scope": names.get(each.scope, each.scope),
                "book": book_said(each.book) if each.book else "",
            }
            for each in entry.exceptions
        ],
    }


def going_told(place: Place, work: CloseWork) -> dict[str, Any]:
    """What is being done, of which month and how far it is."""
    told = how_far(work.office)
    doing = told.get("doing", "")
    named = doing_said(doing) if doing in ("checking", "freezing") else _month(place, doing)
    return {
        "kind": work.kind,
        "month": _month(place, work.period),
        "doing": named,
        "done": told.get("done", 0),
        "of": told.get("of", 0),
    }


def _month(place: Place, period: str) -> str:
    return place.formatter.period(period) if period else ""
