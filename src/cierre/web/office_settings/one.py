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
class One:
    """A thing by its ``name``; the ``lines`` that tell of it, or that there are ``none``; and what
    may be done with it."""

    name: str
    lines: tuple[str, ...]
    acts: tuple[Act, ...]
    none: str = ""


def one_page(
    request: HttpRequest, office: str, of: Callable[[Directory], One], menu: str
) -> HttpResponse:
    """The page of what ``of`` finds in an office, which raises NotFound; what takes it away leads
    to the page ``menu``."""
    acts = {act.form.does: act for act in of(reader_of(request).directory(office)).acts}

    def change(typed: Typed, _: Directory) -> Change:
        return acts[typed.does].change(typed)

    def shown(page: Page) -> Mapping[str, Any]:
        one = of(page.directory)
        forms = [page.form(act.form) for act in one.acts]
        return {"name": one.name, "lines": one.lines, "none": one.none, "forms": forms}

    forms = Forms(dict.fromkeys(acts, change), away={_REMOVE: reverse(menu, args=[office])})
    return settings_page(request, office, "office_settings/one.html", forms, shown, menu)


def removing(change: Change, told: str) -> Act:
    """What takes the thing away altogether."""
    form = Form(_REMOVE, say("remove"), title=say("remove-title"), told=told, quiet=True)
    return Act(form, lambda _: change)
