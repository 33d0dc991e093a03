"""Addresses of reviews."""

from __future__ import annotations

from django.urls import path

from cierre.web.review import views

urlpatterns = [
    path("reviews/<str:period>.json", views.as_json, name="reviews-json"),
    path("reviews/<str:period>", views.reviews, name="reviews"),
    path("reviews/<str:period>/<str:scope>/remind", views.remind, name="reviews-remind"),
    path("report/<str:period>/<str:scope>/review", views.act, name="report-review"),
    path("report/<str:period>/<str:scope>/comment", views.comment, name="report-comment"),
]
