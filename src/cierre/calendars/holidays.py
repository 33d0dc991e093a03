"""The days an office is closed: public holidays of its country and its own."""

from __future__ import annotations

from datetime import date

from cierre.directory import Directory


def closed_days(directory: Directory, first_year: int, last_year: int) -> frozenset[date]:
    """Days on which the office does not open, from the first year to the last."""
    own = frozenset(directory.closed_days)
    if not directory.holidays_country:
        return own
    import holidays

    public = holidays.country_holidays(
        directory.holidays_country,
        subdiv=directory.holidays_subdivision or None,
        years=range(first_year, last_year + 1),
    )
    return own | frozenset(public)
