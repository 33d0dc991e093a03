"""Addresses of figures over their months."""

from __future__ import annotations

from django.urls import path

from cierre.web.trends import views

urlpatterns = [
    path("trends/<str:period>/<str:scope>.json", views.as_json, name="trends-json"),
    path("trends/<str:period>/<str:scope>.csv", views.as_csv, name="trends-csv"),
    path("trends/<str:period>/<str:scope>", views.trends, name="trends"),
]
