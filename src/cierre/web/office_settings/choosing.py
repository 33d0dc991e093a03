"""What may be chosen in the settings: currencies, languages and countries, time zones, people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from zoneinfo import available_timezones

from babel import Locale, localedata
from babel.numbers import get_currency_name, get_territory_currencies

from cierre.directory import Directory
from cierre.spoken import LANGUAGES
from cierre.web.office_settings.asked import Options

_CONTINENTS = (
    "Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian",
    "Pacific",
)  # fmt: skip


@cache
def currencies(language: str) -> Options:
    """The currencies that are paid in somewhere, by code and name."""
    territories = map(str, Locale("en").territories)
    codes = {str(code) for each in territories for code in get_territory_currencies(each)}
    named = ((code, f"{get_currency_name(code, locale=language)} ({code})") for code in codes)
    return _sorted(named)


@cache
def locales(language: str) -> Options:
    """Languages that there are words in, each as a country writes it."""
    found = []
    for name in localedata.locale_identifiers():
        locale = Locale.parse(name)
        if locale.language in LANGUAGES and locale.territory and locale.territory.isalpha():
            found.append((name, str(locale.get_display_name(language))))
    return _sorted((name, shown[:1].upper() + shown[1:]) for name, shown in found)


@cache
def time_zones() -> Options:
    """The time zones, by continent and city."""
    names = (each for each in available_timezones() if each.partition("/")[0] in _CONTINENTS)
    return tuple((each, each.replace("_", " ").replace("/", " / ")) for each in sorted(names))


def people(directory: Directory) -> Options:
    """The people of an office, by name."""
    return _sorted((each.id, each.name) for each in directory.people)


def units(directory: Directory) -> Options:
    """The teams of an office, by name."""
    return _sorted((each.id, each.name) for each in directory.units)


def by_name(named: Mapping[str, str]) -> Options:
    """Values and their names, in the order of these."""
    return _sorted(named.items())


def with_kept(options: Options, kept: str) -> Options:
    """The options, and what is kept where it is none of them."""
    return options if kept in dict(options) or not kept else ((kept, kept), *options)


def _sorted(named: Iterable[tuple[str, str]]) -> Options:
    return tuple(sorted(named, key=lambda each: each[1].casefold()))
