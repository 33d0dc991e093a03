"""The Django app: an office's tables and what is done with them.

Django starts with the first import of the package, since models cannot be imported before; which
database it uses is said by ``database.open_database``.
"""

from __future__ import annotations

from django.apps import apps
from django.conf import settings

if not settings.configured:
    settings.configure(
        INSTALLED_APPS=["cierre.office"],
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        USE_TZ=True,
    )
    # all that Django's own setup does beside this is for its web pages and its logs
    apps.populate(settings.INSTALLED_APPS)
