"""What is recorded by former hours, told on the page; and its being worked out anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cierre.office.timed import is_outdated
from cierre.report.numbers import Formatter
from cierre.sources.said import book_said
from cierre.web import recomputing
from cierre.web.office_settings.figures import formatter_of
from cierre.web.office_settings.page import Page


def recomputed(page: Page) -> Mapping[str, Any]:
    """Whether records are by former hours, with what works them out anew; how far that is, and
    what it did last. Who sees no figures of the office is told no hours."""
    office = page.directory
    last = recomputing.last_of(office.id)
    going, told = recomputing.is_going(last), last.told if last else {}
    doing = recomputing.doing(office.id) if going else {}
    found: dict[str, Any] = {
        "outdated": is_outdated(office),
        "going": going,
        "doing": doing | ({"name": book_said(doing["name"])} if doing else {}),
        "failed": told.get("fault", ""),
    }
    if last is not None and last.state == "done" and not found["outdated"]:
        formatter = formatter_of(office)
        seen = page.place.reader.may("import", office.id)
        found["done"] = {
            "changed": told["changed"],
            "closed": formatter.period(told["closed"]) if told["closed"] else "",
            "months": [_row(each, formatter) for each in told["months"]] if seen else [],
        }
    return found


def _row(month: Mapping[str, Any], formatter: Formatter) -> Mapping[str, str]:
    before, after = (
        "—"
        if month[f"unknown_{side}"] == month["changed"]
        else formatter.number(month[side], "office_seconds")
        for side in ("before", "after")
    )
    return {
        "book": book_said(month["book"]),
        "month": formatter.period(month["month"]),
        "changed": formatter.number(month["changed"], "items"),
        "of": formatter.number(month["durations"], "items"),
        "before": before,
        "after": after,
    }
