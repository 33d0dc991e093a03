"""The address of the audit."""

from __future__ import annotations

from django.urls import path

from cierre.web.audits import views

urlpatterns = [path("audit", views.audit, name="audit")]
