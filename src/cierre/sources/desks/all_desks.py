"""The help desks whose exports are known: a desk more is a file, and a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from cierre.sources.desks import (
    chatwoot,
    django_helpdesk,
    frappe,
    freshdesk,
    glpi,
    jira,
    osticket,
    redmine,
    request_tracker,
    servicenow,
    zammad,
    zendesk,
)
from cierre.sources.desks.answers import Answer
from cierre.sources.desks.lines import Line
from cierre.sources.desks.values import Page


@dataclass(frozen=True)
class Desk:
    """How a help desk's pages are known, and what they tell."""

    name: str
    knows: Callable[[Page], bool]
    cases: Callable[[Iterable[Page]], Iterator[Line]]
    answers: Callable[[Iterable[Page]], Iterator[Answer]] | None = None


DESKS = (
    Desk("Zendesk", zendesk.knows, zendesk.cases, zendesk.answers),
    Desk("Freshdesk", freshdesk.knows, freshdesk.cases, freshdesk.answers),
    Desk("Zammad", zammad.knows, zammad.cases),
    Desk("Chatwoot", chatwoot.knows, chatwoot.cases, chatwoot.answers),
    Desk("Frappe Helpdesk", frappe.knows, frappe.cases, frappe.answers),
    Desk("osTicket", osticket.knows, osticket.cases),
    Desk("GLPI", glpi.knows, glpi.cases, glpi.answers),
    Desk("Jira Service Management", jira.knows, jira.cases, jira.answers),
    Desk("ServiceNow", servicenow.knows, servicenow.cases),
    Desk("Request Tracker", request_tracker.knows, request_tracker.cases),
    Desk("Redmine", redmine.knows, redmine.cases),
    Desk("django-helpdesk", django_helpdesk.knows, django_helpdesk.cases),
)
