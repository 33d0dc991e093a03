"""The Word template of an office's reports, and its settings as the file that says them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods

from cierre.fault import Fault
from cierre.fault.hindrance import without_password
from cierre.office.template import template_of
from cierre.office.templating import LARGEST, remove_template, set_template
from cierre.report.docx_template import default_template
from cierre.report.own_template import OwnTemplate
from cierre.sources.office_toml_written import office_toml
from cierre.web.access import reader_of
from cierre.web.office_settings.asked import Field, Form, Typed, Wrong
from cierre.web.office_settings.page import Forms, Page, say, settings_page

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FILE = "office.toml"


@require_http_methods(["GET", "POST"])
def files(request: HttpRequest, office: str) -> HttpResponse:
    """The template that is in use, what takes another one, and the file of the settings."""
    forms = Forms(acts={"template": _keep, "remove-template": _remove})
    return settings_page(
        request, office, "office_settings/files.html", forms, _shown, "settings-files"
    )


@require_GET
def template(request: HttpRequest, office: str) -> HttpResponse:
    """The office's own template as it was given; the usual one where it has none."""
    own = template_of(office)
    if own is None:
        return _download(default_template(), "cierre.docx", _WORD)
    return _download(own.content, own.name, _WORD)


@require_GET
def exported(request: HttpRequest, office: str) -> HttpResponse:
    """The ``office.toml`` that says the settings as they are, without a ledger's password."""
    directory = reader_of(request).directory(office)
    said = office_toml(replace(directory, ledger=without_password(directory.ledger)))
    return _download(said.encode(), _FILE, "application/toml; charset=utf-8")


def _download(content: bytes, name: str, kind: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name, safe='')}"
    return answer


def _keep(page: Page, _: Typed) -> None:
    given = page.request.FILES.get("template")
    if given is None:
        raise Wrong(say("template-none"))
    name = Path(given.name or "").name
    if (given.size or 0) > LARGEST:
        raise Fault("template-too-big", path=name, most=LARGEST // 1_000_000)
    set_template(page.directory.id, OwnTemplate(name, given.read()), page.who)
    messages.success(page.request, say("template-kept", name=name))


def _remove(page: Page, _: Typed) -> None:
    remove_template(page.directory.id, page.who)
    messages.success(page.request, say("template-removed"))


def _shown(page: Page) -> Mapping[str, Any]:
    own = template_of(page.directory.id)
    asked = Field("template", say("template-file"), "file", accepts=".docx")
    keep = Form("template", say("template-keep"), (asked,))
    remove = Form("remove-template", say("template-remove"), quiet=True)
    return {
        "now": say("template-usual") if own is None else say("template-now", name=own.name),
        "keep": page.form(keep),
        "remove": None if own is None else page.form(remove),
    }
