"""The office's own words: its scales, the values of its books' fields, and what all of it is called
in each language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from cierre.books import load_books
from cierre.directory import Directory
from cierre.office import pieces
from cierre.office.named import fields_of
from cierre.office.words_told import is_of_words, language_said
from cierre.sources.names import choices, fold
from cierre.sources.said import book_said
from cierre.spoken import LANGUAGES
from cierre.web.office_settings.asked import Field, Form, Typed, Wrong, plain
from cierre.web.office_settings.history import history_of
from cierre.web.office_settings.names import naming, rows_of_names
from cierre.web.office_settings.one import one_page
from cierre.web.office_settings.page import Change, Forms, Page, say, settings_page
from cierre.web.office_settings.scales import remove_scale, scale_asked, scales_shown, set_scale

_ON_A_PAGE = 50
_BETWEEN = " "


@require_http_methods(["GET", "POST"])
def words_page(request: HttpRequest, office: str) -> HttpResponse:
    """Scales, values and names; or one thing of the office, with what it is called in each
    language."""
    if kind := request.GET.get("kind", ""):
        key = (kind, request.GET.get("of", ""), request.GET.get("id", ""))
        named = tuple(each for each in key if each)
        return one_page(request, office, lambda there: naming(there, named), "settings-words")
    forms = Forms(
        {
            "scale": set_scale,
            "remove-scale": remove_scale,
            "value": _set_value,
            "remove-value": _remove_value,
        }
    )
    template = "office_settings/words.html"
    return settings_page(request, office, template, forms, _shown, "settings-words")


def _set_value(typed: Typed, office: Directory) -> Change:
    field, value, name = typed.needed("field"), typed.needed("value"), typed.needed("name")
    if field not in fields_of(office):
        raise Wrong(say("wrong-form"))
    if known := fields_of(office)[field][1]:
        book, _, own = field.partition(".")
        ids = {fold(name): id_ for id_, name in known.items()}
        ids |= choices(own, office, load_books()[book]) or {}
        if fold(value) not in ids:
            raise Wrong(say("wrong-value-of", values=", ".join(known.values())))
        value = ids[fold(value)]
    return lambda there: pieces.set_value(there, field, value, name)


def _remove_value(typed: Typed, office: Directory) -> Change:
    field, _, value = typed.of.partition(_BETWEEN)
    if value not in office.values.get(field, {}):
        raise Wrong(say("wrong-form"))
    return lambda there: pieces.set_value(there, field, value, "")


def _shown(page: Page) -> Mapping[str, Any]:
    office, asked = page.directory, page.request.GET.get("q", "").strip()
    values = _values(page, asked)
    names = [
        each
        for each in rows_of_names(office)
        if _has(asked, each["name"], *dict(each["said"]).values())
    ]
    return {
        "asked": asked,
        "scales": scales_shown(page),
        "set_scale": page.form(scale_asked(office)),
        "values": _on_page(page, values, "values"),
        "set_value": page.form(_value_asked(page)),
        "names": _on_page(page, names, "names"),
        "paging": f"{urlencode({'q': asked})}&" if asked else "",
        "languages_said": [language_said(each) for each in LANGUAGES],
        "history": history_of(office, is_of_words),
    }


def _on_page(page: Page, rows: list[Mapping[str, Any]], what: str) -> Any:
    return Paginator(rows, _ON_A_PAGE).get_page(page.request.GET.get(f"page-{what}"))


def _has(asked: str, *names: str) -> bool:
    return any(fold(asked) in fold(each) for each in names)


def _values(page: Page, asked: str) -> list[Mapping[str, Any]]:
    """The values that the office has a name for, with the field and book that they are of."""
    office, fields = page.directory, fields_of(page.directory)
    found: list[Mapping[str, Any]] = []
    for field, values in office.values.items():
        label, own = fields.get(field, (field.partition(".")[2], {}))
        of = _field(field, label)
        for value, name in sorted(values.items(), key=lambda each: each[1].casefold()):
            if not _has(asked, of, value, name):
                continue
            remove = Form("remove-value", say("remove"), of=f"{field}{_BETWEEN}{value}", quiet=True)
            at = urlencode({"field": field, "value": value})
            found.append(
                {
                    "field": of,
                    "value": own.get(value, value),
                    "name": name,
                    "change": f"?{at}#set-value" if field in fields else "",
                    "remove": page.form(remove),
                }
            )
    return found


def _field(field: str, label: str) -> str:
    return f"{book_said(field.partition('.')[0])} · {label}"


def _value_asked(page: Page) -> Form:
    """The form that names a value; of one that is there, with what stands in it."""
    office, asked = page.directory, page.request.GET
    field, value = asked.get("field", ""), asked.get("value", "")
    fields = fields_of(office)
    known = dict.fromkeys(
        each for id_, (_, own) in fields.items() for each in own.values() if field in ("", id_)
    )
    kept = office.values.get(field, {}).get(value, "")
    options = [(each, _field(each, label)) for each, (label, _) in fields.items()]
    return Form(
        "value",
        say("save"),
        (
            Field("field", say("field"), "select", (field,), plain((("", ""), *options))),
            Field(
                "value",
                say("value-written"),
                values=(value,),
                known=tuple(known),
                hint=say("value-written-told"),
            ),
            Field("name", say("name"), values=(kept,)),
        ),
        title=say("set-value"),
        told=say("set-value-told"),
    )
