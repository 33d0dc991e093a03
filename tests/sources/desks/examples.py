"""A small export of each help desk, of all that its tests have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.sources.desks import (
    test_chatwoot,
    test_django_helpdesk,
    test_frappe,
    test_freshdesk,
    test_glpi,
    test_jira,
    test_osticket,
    test_redmine,
    test_request_tracker,
    test_servicenow,
    test_zammad,
    test_zendesk,
)

PAGES: Mapping[str, Sequence[object]] = {
    "Zendesk": (
        {"tickets": [test_zendesk.ticket(1, "closed")]}, test_zendesk.AUDITS, test_zendesk.USERS,
    ),
    "Freshdesk": (
        test_freshdesk.ticket(1, 5, stats=test_freshdesk.STATS), test_freshdesk.AGENT,
        test_freshdesk.GROUP,
    ),
    "Zammad": (test_zammad.HISTORY,),
    "Chatwoot": (
        test_chatwoot.page(test_chatwoot.conversation(1, "resolved")), test_chatwoot.MESSAGES,
    ),
    "Frappe Helpdesk": (
        {"data": [test_frappe.ticket(1, "Resolved", feedback_rating=0.8)]},
        {"data": test_frappe.VERSIONS},
    ),
    "osTicket": (
        test_osticket.HEADER, test_osticket.table("ticket", test_osticket.TICKET),
        *test_osticket.OTHERS, test_osticket.EVENTS,
    ),
    "GLPI": (test_glpi.ticket(1, 6), *test_glpi.LOG, *test_glpi.USERS),
    "Jira Service Management": (
        {"issues": [test_jira.issue(1, "Resolved", "done", changelog=test_jira.LOG)]},
    ),
    "ServiceNow": (
        {"result": [test_servicenow.incident(1, "7")]}, test_servicenow.AUDIT,
        test_servicenow.NAMES,
    ),
    "Request Tracker": (
        test_request_tracker.QUEUES, test_request_tracker.TICKETS, test_request_tracker.HISTORY,
    ),
    "Redmine": (*test_redmine.NAMES, test_redmine.ISSUE),
    "django-helpdesk": (
        test_django_helpdesk.STANDING, *test_django_helpdesk.NAMES, *test_django_helpdesk.HISTORY,
    ),
}  # fmt: skip
