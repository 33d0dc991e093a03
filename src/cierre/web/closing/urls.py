"""Addresses of closes."""

from __future__ import annotations

from django.urls import path

from cierre.web.closing import chain_views, views

urlpatterns = [
    path("closes.json", chain_views.as_json, name="closes-json"),
    path("closes", chain_views.closes, name="closes"),
    path("close/<str:period>", views.close, name="close"),
]
