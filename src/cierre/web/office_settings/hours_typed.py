"""Opening hours as people type them: ``9-14 y 16:30-19``."""

from __future__ import annotations

import re
from datetime import time

from cierre.sources.hours_said import Spans
from cierre.sources.toml_values import closing_time
from cierre.web.office_settings.asked import Wrong
from cierre.web.office_settings.page import say

_TIME = r"(\d{1,2})(?:[:.：](\d{2})(?::(\d{2}))?)?\s*h?"
_SPAN = re.compile(rf"{_TIME}\s*(?:[-–—~～至到]|\ba\b|\bto\b)\s*{_TIME}")
_BETWEEN = re.compile(r"[\s,;/+&、，；]|\by\b|\band\b|和")
_LONGEST = 200


def spans_typed(text: str, what: str) -> Spans:
    """When a day is open, in order; nothing for a day that is closed. Raises Wrong, which names
    ``what`` the hours are of."""
    wrong = Wrong(say("wrong-hours", what=what, value=text[:_LONGEST]))
    written = text.casefold()
    if len(written) > _LONGEST or _BETWEEN.sub("", _SPAN.sub(" ", written)):
        raise wrong
    try:
        spans = [_span(each) for each in _SPAN.finditer(written)]
    except ValueError as fault:
        raise wrong from fault
    return sorted(spans)


def _span(found: re.Match[str]) -> tuple[time, time]:
    opens, closes = (
        f"{int(hour):02}:{minute or '00'}:{second or '00'}"
        for hour, minute, second in (found.groups()[:3], found.groups()[3:])
    )
    return time.fromisoformat(opens), closing_time(closes)
