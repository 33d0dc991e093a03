"""Addresses of reports."""

from __future__ import annotations

from django.urls import path

from cierre.web.reports import against_views, note_views, text_views, views

urlpatterns = [
    path("report/<str:period>/<str:scope>", views.report, name="report"),
    path("report/<str:period>/<str:scope>/annex", views.annex, name="report-annex"),
    path("report/<str:period>/<str:scope>/file.<str:kind>", views.file, name="report-file"),
    path(
        "report/<str:period>/<str:scope>/annex.<str:kind>",
        views.annex_file,
        name="report-annex-file",
    ),
    path("report/<str:period>/<str:scope>/against", against_views.against, name="report-against"),
    path("report/<str:period>/<str:scope>/note", note_views.note, name="report-note"),
    path("report/<str:period>/<str:scope>/note/remove", note_views.remove, name="note-remove"),
    path("report/<str:period>/<str:scope>/nothing", note_views.nothing, name="report-nothing"),
    path("report/<str:period>/<str:scope>/proposal", note_views.proposal, name="report-proposal"),
    path("report/<str:period>/<str:scope>/text", text_views.text, name="report-text"),
]
