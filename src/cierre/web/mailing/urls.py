"""Addresses of mail."""

from __future__ import annotations

from django.urls import path

from cierre.web.mailing import views

urlpatterns = [path("team/<str:period>/<str:scope>/mail", views.mail, name="team-mail")]
