"""What the settings' pages share: a form changes the office, or says what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.calendar_told import is_of_calendar
from cierre.office.recording import user
from cierre.office.settings_history import Difference
from cierre.office.settings_of import SettingsChanged, change_settings
from cierre.office.settings_told import told
from cierre.office.timed import calendar_digest
from cierre.office.words_told import is_of_words
from cierre.web.data import archive
from cierre.web.language import words
from cierre.web.office_settings.asked import Form, Typed, Wrong
from cierre.web.place import Place, place_of

Change = Callable[[Directory], Directory]

PAGES = {
    "settings": "page-office",
    "settings-people": "page-people",
    "settings-hours": "page-hours",
    "settings-targets": "page-targets",
    "settings-lists": "page-lists",
    "settings-words": "page-words",
    "settings-files": "page-files",
}
"""The pages, by the name of their address, and the message of what each is called."""


@dataclass(frozen=True)
class Forms:
    """What the forms of a page do, by what they send as ``does``.

    ``changes`` change the settings, and raise Wrong or Fault; those
    that take away what the page is of lead ``away``. ``acts`` do something else, say what they did
    where it needs to be said, and raise the same.
    """

    changes: Mapping[str, Callable[[Typed, Directory], Change]] = field(default_factory=dict)
    away: Mapping[str, str] = field(default_factory=dict)
    acts: Mapping[str, Callable[[Page, Typed], None]] = field(default_factory=dict)


@dataclass(frozen=True)
class Page:
    """A page of an office's settings; with the form that was refused, and why."""

    request: HttpRequest
    place: Place
    who: str
    refused: Typed | None = None
    problems: tuple[str, ...] = ()

    @property
    def directory(self) -> Directory:
        """The office."""
        return self.place.directory

    def form(self, made: Form) -> Form:
        """A form of the page: with what was typed into it where it was refused."""
        refused = self.refused
        if refused is None or (refused.does, refused.of) != (made.does, made.of):
            return made
        return made.typed(refused.data, self.problems)


def say(message: str, **values: str) -> str:
    """A message of these pages."""
    return words("office_settings").say(message, "", **values)


def settings_page(
    request: HttpRequest,
    office: str,
    template: str,
    forms: Forms,
    shown: Callable[[Page], Mapping[str, Any]],
    name: str,
) -> HttpResponse:
    """The page, or the answer to one of its forms; ``name`` is the one of the menu's pages."""
    place = place_of(request, office)
    page = Page(request, place, place.reader.name or user())
    status = HTTPStatus.OK
    if request.method == "POST":
        typed = Typed(request.POST)
        problems = _done(page, typed, forms)
        if not problems:
            return redirect(forms.away.get(typed.does) or request.get_full_path())
        page = Page(request, place, page.who, typed, problems)
        status = HTTPStatus.UNPROCESSABLE_ENTITY
    tabs = [
        (reverse(each, args=[office]), say(message), each == name)
        for each, message in PAGES.items()
    ]
    context = {"place": place, "page": "settings", "tabs": tabs, **shown(page)}
    told = {each.does for each in _forms(context)}
    if page.refused is not None and page.refused.does not in told:
        context["problems"] = page.problems
    return render(request, template, context, status=status)


def _forms(among: Any) -> list[Form]:
    """The forms that a page shows, wherever they stand in it."""
    if isinstance(among, Form):
        return [among] if among.problems else []
    if isinstance(among, Mapping):
        among = among.values()
    elif isinstance(among, str | bytes) or not hasattr(among, "__iter__"):
        return []
    return [form for each in among for form in _forms(each)]


def _done(page: Page, typed: Typed, forms: Forms) -> tuple[str, ...]:
    """Do what a form asks; why not, where it cannot be done."""
    try:
        if typed.does in forms.acts:
            forms.acts[typed.does](page, typed)
            return ()
        if typed.does not in forms.changes:
            return (say("wrong-form"),)
        change = forms.changes[typed.does](typed, page.directory)
        made = change_settings(page.directory.id, change, page.who, typed.text("why"))
    except (Wrong, Fault) as problem:
        return (str(problem),)
    return told_change(page, made)


def told_change(page: Page, made: SettingsChanged) -> tuple[str, ...]:
    """Say what a change of settings did; what is wrong with it, where it did nothing."""
    if made.problems:
        return tuple(f"{each.what} {each.remedy}" for each in made.problems)
    if not made.written:
        messages.info(page.request, say("unchanged"))
        return ()
    in_words = [told(each, page.directory) for each in made.differences if _is_in_words(each)]
    for each in in_words:
        what = {"what": each.what, "before": each.before, "after": each.after}
        messages.success(page.request, say("saved-in-words", **what))
    if not in_words:
        messages.success(page.request, say("saved"))
    if made.calendar_changed and _is_timed_otherwise(page):
        messages.warning(page.request, say("outdated-elsewhere"))
    if made.left_behind:
        people = page.directory.people_by_id
        names = [people[each].name for each in made.left_behind if each in people]
        messages.warning(page.request, say("left-behind", names=", ".join(names)))
    return ()


def _is_in_words(difference: Difference) -> bool:
    """Whether what was saved is not seen at a glance in the form, and so is told."""
    screened = (difference.kind, difference.name) == ("setting", "screened_limits")
    return screened or is_of_calendar(difference) or is_of_words(difference)


def _is_timed_otherwise(page: Page) -> bool:
    """Whether it is open at other times than when the page was asked for; the page of the hours
    says of itself what is recorded by former ones."""
    match = page.request.resolver_match
    if match is not None and match.url_name == "settings-hours":
        return False
    after = archive().directory(page.directory.id)
    return calendar_digest(page.directory) != calendar_digest(after)
