"""Addresses of the office's settings."""

from __future__ import annotations

from django.urls import path

from cierre.web.office_settings.files import exported, files, template
from cierre.web.office_settings.hours import hours
from cierre.web.office_settings.lists import lists
from cierre.web.office_settings.one_person import one_person
from cierre.web.office_settings.one_team import one_team
from cierre.web.office_settings.overview import overview
from cierre.web.office_settings.people import people
from cierre.web.office_settings.targets import targets
from cierre.web.office_settings.words_page import words_page

urlpatterns = [
    path("settings", overview, name="settings"),
    path("settings/people", people, name="settings-people"),
    path("settings/people/<str:person>", one_person, name="settings-person"),
    path("settings/teams/<str:team>", one_team, name="settings-team"),
    path("settings/hours", hours, name="settings-hours"),
    path("settings/targets", targets, name="settings-targets"),
    path("settings/lists", lists, name="settings-lists"),
    path("settings/words", words_page, name="settings-words"),
    path("settings/files", files, name="settings-files"),
    path("settings/files/template.docx", template, name="settings-template"),
    path("settings/files/office.toml", exported, name="settings-export"),
]
