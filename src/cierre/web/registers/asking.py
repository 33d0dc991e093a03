"""What an address asks of a register: its search, filters, order and page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, get_args
from urllib.parse import urlencode

from django.http import QueryDict

from cierre.office.register import Asked, Sort

LEGS: Final = ("category", "place", "holder", "unit")
SORTS: Final[tuple[Sort, ...]] = get_args(Sort)
OWN: Final = "own."
NONE: Final = "-"
"""What a filter says for what is in none."""


def asked_of(query: QueryDict) -> Asked:
    """What a query asks; what it does not understand is not asked."""
    state = query.get("state", "open")
    sort = query.get("sort", "entered")
    return Asked(
        search=query.get("q", "").strip(),
        states=() if state in ("open", "closed", "all") else (state,),
        open={"open": True, "closed": False}.get(state),
        entered_from=_day(query.get("from", "")),
        entered_to=_day(query.get("to", "")),
        overdue=query.get("overdue") == "1",
        own={
            name.removeprefix(OWN): value
            for name, value in query.items()
            if name.startswith(OWN) and isinstance(value, str) and value
        },
        sort=next((each for each in SORTS if each == sort), "entered"),
        descending=query.get("order", "down") == "down",
        at=query.get("at", ""),
        category=_part(query.get("category", "")),
        place=_part(query.get("place", "")),
        holder=_part(query.get("holder", "")),
        unit=_part(query.get("unit", "")),
    )


def again(query: QueryDict, **changed: str) -> str:
    """The query with some of it changed, from its first page unless a page is named."""
    kept: Mapping[str, str] = {
        name: value for name, value in query.items() if isinstance(value, str) and name != "at"
    }
    return urlencode({name: value for name, value in {**kept, **changed}.items() if value})


def _part(asked: str) -> str | None:
    if not asked:
        return None
    return "" if asked == NONE else asked


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
