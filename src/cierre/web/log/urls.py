"""Addresses of the log."""

from __future__ import annotations

from django.urls import path

from cierre.web.log import views

urlpatterns = [
    path("log", views.log, name="log"),
    path("log.json", views.as_json, name="log-json"),
    path("log.csv", views.as_csv, name="log-csv"),
]
