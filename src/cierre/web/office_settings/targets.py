"""The targets of an office: what its figures should be, when, and for whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from cierre.directory import Directory, Target
from cierre.office.pieces import remove_target, set_target
from cierre.sources.said import book_said
from cierre.web.office_settings.asked import Field, Form, Groups, Typed, Wrong, plain
from cierre.web.office_settings.figures import (
    Named,
    figures_of,
    formatter_of,
    value_shown,
    value_typed,
)
from cierre.web.office_settings.page import Change, Forms, Page, say, settings_page
from cierre.web.office_settings.target_parts import Parts, part_named, parts_asked, parts_of

_MONTHS = 12


@require_http_methods(["GET", "POST"])
def targets(request: HttpRequest, office: str) -> HttpResponse:
    """The targets by book, with what sets one and takes it away."""
    forms = Forms({"set": _set, "remove": _remove})
    template = "office_settings/targets.html"
    return settings_page(request, office, template, forms, _shown, "settings-targets")


def _set(typed: Typed, office: Directory) -> Change:
    figure, period = typed.needed("figure"), typed.needed("period")
    scope, text, part = typed.needed("scope"), typed.needed("value"), typed.text("part")
    found = figures_of(office).get(figure)
    if found is None:
        raise Wrong(say("wrong-form"))
    value = value_typed(text, found.unit, office)
    return lambda there: set_target(there, figure, period, value, scope, part)


def _remove(typed: Typed, _: Directory) -> Change:
    figure, period, scope, part = (*typed.of.split(" ", 3), "", "", "", "")[:4]
    return lambda there: remove_target(there, figure, period, scope, part)


def _shown(page: Page) -> Mapping[str, Any]:
    office, figures = page.directory, figures_of(page.directory)
    scopes = {id_: name for _, among in _scopes(office) for id_, name in among}
    parts = parts_of(office)
    by_book: dict[str, list[Mapping[str, Any]]] = {}
    for each in office.targets:
        found = figures.get(each.figure)
        book = found.book if found else ""
        by_book.setdefault(book, []).append(_row(page, each, found, scopes, parts))
    order = [*office.books, ""]
    listed = [(_book(each), by_book[each]) for each in order if each in by_book]
    return {"books": listed, "set": page.form(_asked(page, figures, parts))}


def _book(book: str) -> str:
    return book_said(book) if book else say("several-books")


def _row(
    page: Page, target: Target, named: Named | None, scopes: Mapping[str, str], parts: Parts
) -> Mapping[str, Any]:
    office = page.directory
    label = named.label if named else target.figure
    value = formatter_of(office).as_set(target.value, named.unit) if named else str(target.value)
    key = (target.figure, target.period, target.scope, target.part)
    asked = dict(zip(("figure", "period", "scope", "part"), key, strict=True))
    what = f"{label} · {part_named(parts, target.part)}" if target.part else label
    return {
        "label": what,
        "period": _period(office, target.period),
        "scope": scopes.get(target.scope, target.scope),
        "value": value,
        "change": f"?{urlencode(asked)}#set" if named else "",
        "remove": page.form(Form("remove", say("remove"), of=" ".join(key).strip(), quiet=True)),
    }


def _period(office: Directory, period: str) -> str:
    if period.endswith("*"):
        return say("every-month", year=period[:4])
    return formatter_of(office).period(period)


def _asked(page: Page, figures: Mapping[str, Named], parts: Parts) -> Form:
    """The form that sets a target; of one that is there, with what stands in it."""
    office, asked = page.directory, page.request.GET
    key = (
        asked.get("figure", ""),
        asked.get("period", ""),
        asked.get("scope", ""),
        asked.get("part", ""),
    )
    there = {(e.figure, e.period, e.scope, e.part): e for e in office.targets}.get(key)
    value = ""
    if there is not None and there.figure in figures:
        value = value_shown(there.value, figures[there.figure].unit, office)
    figure, period, scope, part = key if there is not None else ("", "", "office", "")
    return Form(
        "set",
        say("save"),
        (
            Field("figure", say("figure"), "select", (figure,), tuple(_choices(office, figures))),
            Field("period", say("period"), "select", (period,), tuple(_periods(page))),
            Field("scope", say("for-whom"), "select", (scope,), _scopes(office)),
            Field(
                "part",
                say("part"),
                "select",
                (part,),
                parts_asked(parts, part),
                required=False,
                unmarked=True,
                hint=say("part-told"),
            ),
            Field("value", say("value"), values=(value,), hint=say("value-told")),
            Field("why", say("why"), required=False, hint=say("why-told")),
        ),
        title=say("set-target"),
        told=say("set-target-told"),
    )


def _choices(office: Directory, figures: Mapping[str, Named]) -> Iterator[tuple[str, Any]]:
    yield "", (("", ""),)
    for book in (*office.books, ""):
        own = [(name, each.label) for name, each in figures.items() if each.book == book]
        if own:
            yield _book(book), tuple(own)


def _periods(page: Page) -> Iterator[tuple[str, Any]]:
    """The years from the one before the last records to the next, those of targets as well."""
    office = page.directory
    now = datetime.now(ZoneInfo(office.time_zone)).year
    last = page.place.months[0].year if page.place.months else now
    years = {*range(last - 1, max(last, now) + 2)}
    years |= {int(each.period[:4]) for each in office.targets}
    yield "", (("", ""),)
    for year in sorted(years, reverse=True):
        months = (f"{year}-{month:02}" for month in range(1, _MONTHS + 1))
        periods = (str(year), f"{year}-*", *months)
        yield str(year), tuple((each, _named(office, each)) for each in periods)


def _named(office: Directory, period: str) -> str:
    return say("whole-year", year=period) if len(period) == 4 else _period(office, period)


def _scopes(office: Directory) -> Groups:
    def named(kind: str, among: Any) -> tuple[tuple[str, str], ...]:
        found = ((f"{kind}:{each.id}", each.name) for each in among)
        return tuple(sorted(found, key=lambda each: each[1].casefold()))

    groups = (
        (say("teams-title"), named("unit", office.units)),
        (say("people-title"), named("person", office.people)),
        (say("places-title"), named("place", office.places)),
    )
    return (*plain((("office", say("whole-office")),)), *(each for each in groups if each[1]))
