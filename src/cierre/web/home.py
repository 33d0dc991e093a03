"""The first page: the offices there are, or the way to a first one."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from cierre.report.numbers import formatter_for, locale_for
from cierre.spoken import spoken_language
from cierre.web.access import reader_of
from cierre.web.data import archive
from cierre.web.language import choose
from cierre.web.models import Sample
from cierre.web.place import months_of


def home(request: HttpRequest) -> HttpResponse:
    """The offices; where there is none, the start."""
    reader = reader_of(request)
    known = reader.offices()
    samples = {each.folder: each for each in Sample.objects.exclude(state="hidden")}
    coming = [each for each in samples.values() if each.state in ("waiting", "loading")]
    if not known and not coming and reader.may("begin"):
        return redirect("start")
    shown = {
        "offices": [_office(each) for each in known],
        "begins": reader.may("begin"),
        "samples": {each.office for each in samples.values() if each.office},
        "coming": len(coming),
        "done": len(samples) - len(coming),
        "all": len(samples),
    }
    return render(request, "web/home.html", shown)


def _office(office: str) -> dict[str, Any]:
    """An office, and the last month that it has records of."""
    directory, months = archive().directory(office), months_of(office)
    numbers = formatter_for(locale_for(spoken_language(), directory.locale), directory.currency)
    return {"directory": directory, "month": numbers.period(months[0].id) if months else ""}


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Go on in the language that was chosen, on the same page."""
    choose(request, request.POST.get("language", ""))
    back = request.POST.get("back", "/")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}):
        back = "/"
    return redirect(back)


OF_PLACES = ("month", "report", "trends", "team", "compare", "evidence")
"""The pages of a scope and a period, by the names of their addresses."""


@require_GET
def go(request: HttpRequest, office: str) -> HttpResponse:
    """To another month or scope of the same page, as a form without scripts asks for it."""
    page = request.GET.get("page", "")
    if page not in OF_PLACES:
        page = "month"
    to = reverse(
        page, args=[office, request.GET.get("period", "-"), request.GET.get("scope", "office")]
    )
    keeps = request.GET.get("keeps", "")
    return redirect(f"{to}?{keeps}" if keeps else to)
