"""An entry of the log in words."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.models import LogEntry
from cierre.report.numbers import Formatter
from cierre.spoken import Catalogue

COLUMNS: Final = (
    "moment", "who", "kind", "what", "period", "scope", "about", "address", "way",
)  # fmt: skip
"""What the twins and the command say of each."""

_DONE: Final = frozenset(
    {
        "backed-up", "closed", "codes-made", "disclosed", "entered", "factor-added",
        "factor-failed", "factor-removed", "factor-used", "forgotten", "key-replaced",
        "link-given", "link-refused", "link-used", "locked", "mailed", "password-changed",
        "reopened", "restored", "role-given", "role-taken", "sign-in-failed", "signed-in",
        "signed-out", "token-forgotten", "token-made", "token-refused", "too-many", "verified",
    }
)  # fmt: skip
_WAYS: Final = ("command", "page", "token")
_PAGES: Final = frozenset(
    {
        "compare", "evidence", "import", "imports", "intake", "item", "log", "month", "people",
        "register", "report", "settings", "team", "trends",
    }
)  # fmt: skip
"""Pages by the first word of their names."""


def told(entry: LogEntry, zone: str) -> dict[str, str]:
    """The entry as data, its moment in the office's time zone."""
    moment = datetime.fromtimestamp(entry.at / 1000, UTC).astimezone(ZoneInfo(zone))
    return {"moment": moment.isoformat(timespec="milliseconds")} | {
        name: str(getattr(entry, name)) for name in COLUMNS[1:]
    }


def kind_said(kind: str) -> str:
    """«Lectura»."""
    return _words().say(f"kind-{kind}")


def way_said(way: str) -> str:
    """Which way it came that has no address."""
    return _words().say(f"way-{way}") if way in _WAYS else way


def what_said(what: str) -> str:
    """What was done, or which page it was."""
    page = what.partition("-")[0]
    if what in _DONE:
        return _words().say(f"what-{what}")
    return _words().say(f"page-{page if page in _PAGES else 'other'}")


def place_said(entry: LogEntry, directory: Directory, formatter: Formatter) -> str:
    """The month and the scope of an entry, by their names."""
    kind, _, of = entry.scope.partition(":")
    named = {
        "person": {each.id: each.name for each in directory.people},
        "unit": {each.id: each.name for each in directory.units},
        "place": {each.id: each.name for each in directory.places},
    }
    scope = directory.name if kind == "office" else named.get(kind, {}).get(of, of)
    try:
        period = formatter.period(Period.parse(entry.period).id) if entry.period else ""
    except Fault:
        period = entry.period
    return " · ".join(filter(None, (scope, period)))


@cache
def _words() -> Catalogue:
    return Catalogue("cierre.web.log")
