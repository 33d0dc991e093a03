"""The help desks that can be asked: one more is a file, and a line here."""

from __future__ import annotations

from collections.abc import Mapping

from cierre.sources.fetching import django_helpdesk, redmine, request_tracker
from cierre.sources.fetching.slices import Fetch

KINDS: Mapping[str, Fetch] = {
    "request-tracker": request_tracker.fetch,
    "redmine": redmine.fetch,
    "django-helpdesk": django_helpdesk.fetch,
}
"""By the name that a person says: what asks the desk."""
