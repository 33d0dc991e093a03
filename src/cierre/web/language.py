"""The language of a page: the one chosen, else the office's, else the browser's."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse

from cierre.fault import known_language
from cierre.spoken import LANGUAGES, Catalogue, own_language, speak, speaking, spoken_language

CHOSEN = "language"
NAMES = {"es": "Español", "en": "English", "zh": "中文"}


class LanguageMiddleware:
    """Says everything of a request in its language."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self._respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with speaking(chosen(request) or of_browser(request)):
            return self._respond(request)


def chosen(request: HttpRequest) -> str:
    """The language that the person has chosen; empty when none."""
    asked = str(request.session.get(CHOSEN, ""))
    return asked if asked in LANGUAGES else ""


def of_browser(request: HttpRequest) -> str:
    """The first language of the browser's that there are words in."""
    for part in request.headers.get("Accept-Language", "").split(","):
        language = part.partition(";")[0].strip().partition("-")[0].lower()
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


def speak_of_office(request: HttpRequest, locale: str) -> str:
    """Go on in the office's language, unless another is chosen; the language spoken."""
    speak(chosen(request) or own_language(locale))
    return spoken_language()


def choose(request: HttpRequest, language: str) -> None:
    """Keep the choice. Raises NotFound for a language without words."""
    request.session[CHOSEN] = known_language(language)


@cache
def words(area: str) -> Catalogue:
    """The wording of an area of the site (``start``); of the site itself for ""."""
    return Catalogue(f"cierre.web.{area}" if area else "cierre.web")


def words_of_page(request: HttpRequest) -> dict[str, Any]:
    """What every template may say: the language, and those there are."""
    return {"language": spoken_language(), "languages": NAMES.items()}
