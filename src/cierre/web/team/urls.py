"""Addresses of teams."""

from __future__ import annotations

from django.urls import path

from cierre.web.team import comparing, reports, views

urlpatterns = [
    path("team/<str:period>/<str:scope>.json", views.as_json, name="team-json"),
    path("team/<str:period>/<str:scope>.csv", views.as_csv, name="team-csv"),
    path("team/<str:period>/<str:scope>", views.team, name="team"),
    path("team/<str:period>/<str:scope>/reports", reports.reports, name="team-reports"),
    path(
        "team/<str:period>/<str:scope>/reports/<str:run>.zip",
        reports.file,
        name="team-reports-file",
    ),
    path("compare/<str:period>/<str:scope>.json", comparing.as_json, name="compare-json"),
    path("compare/<str:period>/<str:scope>.csv", comparing.as_csv, name="compare-csv"),
    path("compare/<str:period>/<str:scope>", comparing.compare, name="compare"),
]
