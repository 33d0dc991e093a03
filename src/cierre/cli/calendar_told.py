"""That durations are recorded by other hours or holidays than an office has now."""

from __future__ import annotations

from cierre.cli.console import errors
from cierre.cli.saying import say
from cierre.directory import Directory


def tell_calendar(directory: Directory) -> None:
    """Say so on standard error, and what to do; nothing when they are by those of now."""
    from cierre.office.timed import is_outdated

    if is_outdated(directory):
        print_outdated(directory.id)


def print_outdated(office: str) -> None:
    """Say that an office's durations are not by its hours and holidays of now."""
    errors.print(say("calendar-changed", office=office), style="yellow", soft_wrap=True)
