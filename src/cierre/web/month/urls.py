"""Addresses of the month."""

from __future__ import annotations

from django.urls import path

from cierre.web.month import views

urlpatterns = [
    path("", views.office, name="office"),
    path("month/<str:period>/<str:scope>", views.month, name="month"),
]
