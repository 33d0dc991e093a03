"""Addresses of the way in for files."""

from __future__ import annotations

from django.urls import path

from cierre.web.start import views

urlpatterns = [
    path("start", views.start, name="start"),
    path("intake/<str:intake>", views.intake, name="intake"),
    path("intake/<str:intake>/answer", views.answer, name="intake-answer"),
    path("intake/<str:intake>/record", views.record, name="intake-record"),
    path("intake/<str:intake>/cancel", views.cancel, name="intake-cancel"),
    path("intake/<str:intake>/refused.xlsx", views.refused, name="intake-refused"),
]
