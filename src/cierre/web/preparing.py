"""What is made ready beside the pages once something was recorded: statements and reports."""

from __future__ import annotations

from collections.abc import Callable

from django.db.models import Sum
from django.http import HttpRequest, HttpResponse
from django_tasks import task
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from cierre.office.directory import office_ids
from cierre.office.kept_reports import kept_report, refresh_reports
from cierre.office.kept_statements import refresh, statements_after
from cierre.office.models import Control
from cierre.web.data import archive

SMALL = 200_000
"""Moves of an office up to which a page makes figures anew itself: it takes less than a second."""

_PEOPLE = 300
"""Units and people of whom statements are made ready before anybody asks for them."""


class PreparingMiddleware:
    """Has figures made ready after each request that may have changed something of an office."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self._respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self._respond(request)
        match = request.resolver_match
        office = match.kwargs.get("office") if match else None
        if request.method == "POST" and office and answer.status_code < 400:
            prepare_soon(str(office))
        return answer


def is_small(office: str) -> bool:
    """Whether the office has so few moves that nobody waits for its figures."""
    found = Control.objects.filter(office=office).aggregate(Sum("moves"))["moves__sum"]
    return (found or 0) <= SMALL


def prepare_soon(office: str) -> None:
    """Make the figures of an office ready beside the pages, unless that is to be done already."""
    waiting = DBTaskResult.objects.filter(
        task_path=prepare.module_path, status=TaskResultStatus.READY
    )
    if not any(each.args_kwargs["args"] == [office] for each in waiting):
        prepare.enqueue(office)


def prepare_all() -> None:
    """The same of every office: another program makes anew what the one before has kept."""
    for office in office_ids():
        prepare_soon(office)


@task()
def prepare(office: str) -> None:
    """Make the statements of the last months, the office's last report, and the reports that were
    asked for, as they are."""
    if office not in office_ids():
        return
    directory = archive().directory(office)
    scopes = [
        *(f"unit:{each.id}" for each in directory.units),
        *(f"person:{each.id}" for each in directory.people),
    ][:_PEOPLE]
    for period in statements_after(office):
        refresh(archive(), office, period, also=scopes)
        refresh_reports(archive(), office, period)
    for period in statements_after(office)[:1]:
        kept_report(archive(), office, period)
