"""The page of one thing of an office: what is said of it, and forms that change it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from cierre.directory import Directory
from cierre.web.access import reader_of
from cierre.web.office_settings.asked import Form, Typed
from cierre.web.office_settings.page import Change, Forms, Page, say, settings_page

_REMOVE = "remove"


@dataclass(frozen=True)
class Act:
    """A form, and the change that what is typed into it makes; it raises Wrong or Fault."""

    form: Form
    change: Callable[[Typed], Change]


@dataclass(frozen=True)
class Deed:
    """A form that changes something beside the office's settings; it raises Wrong or Fault."""

    form: Form
    do: Callable[[Page, Typed], None]


@dataclass(frozen=True)
class One:
    """A thing by its ``name``; the ``lines`` that tell of it, or that there are ``none``; and what
    may be done with it, the ``deeds`` first."""

    name: str
    lines: tuple[str, ...]
    acts: tuple[Act, ...]
    none: str = ""
    deeds: tuple[Deed, ...] = ()


def one_page(
    request: HttpRequest, office: str, of: Callable[[Directory], One], menu: str
) -> HttpResponse:
    """The page of what ``of`` finds in an office, which raises NotFound; what takes it away leads
    to the page ``menu``."""
    there = of(reader_of(request).directory(office))
    acts = {act.form.does: act for act in there.acts}
    deeds = {each.form.does: each.do for each in there.deeds}

    def change(typed: Typed, _: Directory) -> Change:
        return acts[typed.does].change(typed)

    def shown(page: Page) -> Mapping[str, Any]:
        one = of(page.directory)
        told = [*(each.form for each in one.deeds), *(each.form for each in one.acts)]
        forms = [page.form(each) for each in told]
        return {"name": one.name, "lines": one.lines, "none": one.none, "forms": forms}

    away = {_REMOVE: reverse(menu, args=[office])}
    forms = Forms(dict.fromkeys(acts, change), away, deeds)
    return settings_page(request, office, "office_settings/one.html", forms, shown, menu)


def removing(change: Change, told: str) -> Act:
    """What takes the thing away altogether."""
    form = Form(_REMOVE, say("remove"), title=say("remove-title"), told=told, quiet=True)
    return Act(form, lambda _: change)
