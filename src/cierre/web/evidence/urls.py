"""Addresses of figures and of the records behind them."""

from __future__ import annotations

from django.urls import path

from cierre.web.evidence import views

urlpatterns = [
    path("evidence/<str:period>/<str:scope>.json", views.as_json, name="evidence-json"),
    path("evidence/<str:period>/<str:scope>.csv", views.as_csv, name="evidence-csv"),
    path("evidence/<str:period>/<str:scope>", views.evidence, name="evidence"),
]
