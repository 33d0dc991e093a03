"""A fault of the user or of the machine, answered as a page: what is wrong and what to do."""

from __future__ import annotations

import logging
from collections.abc import Callable
from http import HTTPStatus

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from cierre.fault import Fault, Hindered, NotFound
from cierre.fault.hindrance import fault_of_database, fault_of_system, is_of_database
from cierre.office.database import open_uri
from cierre.web.language import words

_log = logging.getLogger(__name__)


class FaultMiddleware:
    """Answers what a page raises: a Fault by its kind, anything else without a word of its
    inside."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self._respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._respond(request)

    def process_exception(self, request: HttpRequest, problem: Exception) -> HttpResponse | None:
        """The page of a fault; None leaves it to Django."""
        if isinstance(problem, PermissionDenied):
            return refused(request)
        found: Fault | None = None
        if isinstance(problem, Fault):
            found = problem
        elif is_of_database(problem):
            found = fault_of_database(problem, open_uri())
        elif isinstance(problem, OSError):
            found = fault_of_system(problem)
        if found is None:
            return None
        status = _status(found)
        if status is HTTPStatus.INTERNAL_SERVER_ERROR:
            _log.error("%s", found.code)
        return fault_page(request, str(found), status)


def fault_page(request: HttpRequest, told: str, status: HTTPStatus) -> HttpResponse:
    """A page, or for a twin an object or a text, that tells what is wrong."""
    if request.path.endswith(".json"):
        return JsonResponse({"fault": told}, status=status)
    if request.path.endswith(".csv"):
        return HttpResponse(told, status=status, content_type="text/plain; charset=utf-8")
    return render(request, "web/fault.html", {"told": told}, status=status)


def refused(request: HttpRequest) -> HttpResponse:
    """That the page is for others."""
    status = HTTPStatus.FORBIDDEN
    if request.path.endswith(".json"):
        return JsonResponse({"fault": words("").say("refused-text")}, status=status)
    return render(request, "web/refused.html", status=status)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Of a form whose mark is not that of the session: sent from elsewhere, or too late."""
    return fault_page(request, str(Fault("form-expired")), HTTPStatus.FORBIDDEN)


def _status(fault: Fault) -> HTTPStatus:
    if isinstance(fault, NotFound):
        return HTTPStatus.NOT_FOUND
    if isinstance(fault, Hindered):
        return HTTPStatus.INTERNAL_SERVER_ERROR
    return HTTPStatus.CONFLICT
