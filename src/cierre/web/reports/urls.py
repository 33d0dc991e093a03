"""Addresses of reports."""

from __future__ import annotations

from django.urls import path

from cierre.web.reports import views

urlpatterns = [
    path("report/<str:period>/<str:scope>", views.report, name="report"),
    path("report/<str:period>/<str:scope>/file.<str:kind>", views.file, name="report-file"),
]
