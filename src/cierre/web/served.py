"""The site as each process that serves it loads it: what its first page would else wait for is
there already."""

from __future__ import annotations

from django.template.loader import get_template
from django.urls import get_resolver

from cierre.office.made_from import program
from cierre.web.application import application

__all__ = ["application"]

_FIRST = ("web/home.html", "month/month.html", "reports/report.html")

assert get_resolver().url_patterns  # imports all views
program()
for _name in _FIRST:
    get_template(_name)
