"""Addresses of the history of imports."""

from __future__ import annotations

from django.urls import path

from cierre.web.imports import views

urlpatterns = [
    path("imports", views.imports, name="imports"),
    path("imports.json", views.as_json, name="imports-json"),
    path("imports.csv", views.as_csv, name="imports-csv"),
    path("imports/<int:batch>/undo", views.undo, name="import-undo"),
    path("imports/refused/<str:intake>.xlsx", views.refused, name="import-refused"),
]
