"""Up to where an office was checked, said to who reads its statement."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cierre.cli.saying import say

if TYPE_CHECKING:
    from cierre.office.checked import Checked
    from cierre.report.numbers import Formatter


def checked_said(formatter: Formatter, done: Checked, zone: str) -> str:
    """When an office was last checked and up to which load, for who reads a statement."""
    moment = datetime.fromtimestamp(done.at, UTC).astimezone(ZoneInfo(zone))
    day = formatter.day(moment.date().isoformat())
    return say("checked", day=day, batch=str(done.batch), later=done.later)
