"""The first page of the settings: what the office is, its books, who signs, and what changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from cierre.books import load_books
from cierre.directory import Directory
from cierre.office.pieces import set_books, set_office, set_screened_limits
from cierre.packs import pack_ids
from cierre.sources.said import book_said
from cierre.web.language import words
from cierre.web.office_settings import choosing
from cierre.web.office_settings.asked import Field, Form, Typed, plain
from cierre.web.office_settings.history import history_of
from cierre.web.office_settings.page import Change, Forms, Page, say, settings_page

_SIGNING = ("author", "reviewer", "approver", "manager")


@require_http_methods(["GET", "POST"])
def overview(request: HttpRequest, office: str) -> HttpResponse:
    """What the office is, and how it came to be so."""
    forms = Forms({"office": _office, "books": _books, "signing": _signing, "limits": _limits})
    return settings_page(request, office, "office_settings/office.html", forms, _shown, "settings")


def _office(typed: Typed, _: Directory) -> Change:
    names = ("name", "pack", "time_zone", "locale", "currency")
    texts = {name: typed.needed(name) for name in names}
    return lambda office: set_office(office, **texts)


def _books(typed: Typed, _: Directory) -> Change:
    chosen = typed.many("books")
    if not chosen:
        typed.needed("books")

    def change(office: Directory) -> Directory:
        kept = [each for each in office.books if each in chosen]
        return set_books(office, [*kept, *(each for each in chosen if each not in kept)])

    return change


def _signing(typed: Typed, directory: Directory) -> Change:
    texts = {}
    for name in _SIGNING:
        text, kept = typed.text(name), getattr(directory, name)
        texts[name] = kept if text == _signer(directory, kept) else text
    return lambda office: set_office(office, **texts)


def _limits(typed: Typed, _: Directory) -> Change:
    screened = bool(typed.text("screened_limits"))
    return lambda office: set_screened_limits(office, screened=screened)


def _signer(directory: Directory, kept: str) -> str:
    """Who signs, as they are called."""
    person = directory.people_by_id.get(kept)
    return kept if person is None else person.name


def _shown(page: Page) -> Mapping[str, Any]:
    office, language = page.directory, page.place.language
    packs = [(each, words("start").say(f"setting-{each}")) for each in pack_ids()]
    asked = (
        ("pack", say("pack"), choosing.with_kept(packs, office.pack)),
        (
            "time_zone",
            say("time-zone"),
            choosing.with_kept(choosing.time_zones(), office.time_zone),
        ),
        ("locale", say("locale"), choosing.with_kept(choosing.locales(language), office.locale)),
        (
            "currency",
            say("currency"),
            choosing.with_kept(choosing.currencies(language), office.currency),
        ),
    )
    selects = [
        Field(name, label, "select", (getattr(office, name),), plain(options))
        for name, label, options in asked
    ]
    names = tuple(dict(choosing.people(office)).values())
    signing = {
        "author": say("signs-author"),
        "reviewer": say("signs-reviewer"),
        "approver": say("signs-approver"),
        "manager": say("signs-manager"),
    }
    signers = [
        Field(
            name,
            label,
            values=(_signer(office, getattr(office, name)),),
            required=False,
            known=names,
        )
        for name, label in signing.items()
    ]
    books = [(each, book_said(each)) for each in load_books()]
    name = Field("name", say("office-name"), values=(office.name,))
    kept = Field("books", say("books"), "checks", office.books, plain(books))
    screened = Field(
        "screened_limits", say("limits-screened"), "check", ("1" if office.screened_limits else "",)
    )
    return {
        "forms": [
            page.form(Form("office", say("save"), (name, *selects), title=say("office-title"))),
            page.form(Form("books", say("save"), (kept,), title=say("books-title"))),
            page.form(
                Form(
                    "signing",
                    say("save"),
                    tuple(signers),
                    title=say("signing-title"),
                    told=say("signing-told"),
                )
            ),
            page.form(
                Form(
                    "limits",
                    say("save"),
                    (screened,),
                    title=say("limits-title"),
                    told=say("limits-told"),
                )
            ),
        ],
        "history": history_of(office),
    }
