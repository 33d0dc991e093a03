"""The days on which nobody works: public holidays of a country or region, and own ones."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from cierre.directory import Holidays


def closed_days(of: Holidays, first_year: int, last_year: int) -> frozenset[date]:
    """The days of some years that are holidays, and all own ones."""
    own = frozenset(of.closed)
    if not of.country:
        return own
    return own | _public(of.country, of.subdivision, first_year, last_year)


@lru_cache(maxsize=64)
def _public(country: str, subdivision: str, first: int, last: int) -> frozenset[date]:
    import holidays

    return frozenset(
        holidays.country_holidays(country, subdiv=subdivision or None, years=range(first, last + 1))
    )
