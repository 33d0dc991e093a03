"""Django starts with the site's settings before any test imports the office, which would start it
without pages."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cierre.web.settings")
django.setup()
