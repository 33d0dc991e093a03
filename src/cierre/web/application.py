"""The site as a WSGI application: Django, with the data that the environment names."""

from __future__ import annotations

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cierre.web.settings")

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()

from cierre.web.data import open_site_data  # noqa: E402 (models need Django)

open_site_data()
