"""How an office's settings came to be what they are, as a page lists it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from cierre.directory import Directory
from cierre.office.settings_history import Change, Difference, changes_of
from cierre.office.settings_told import told
from cierre.sources.said import moment_said

_SHOWN = 30
"""Changes that a page shows."""
_LOOKED_AT = 300


def history_of(
    office: Directory, wanted: Callable[[Difference], bool] | None = None
) -> list[Mapping[str, Any]]:
    """The last changes of an office's settings; of some differences alone where it is said of
    which."""
    changes = changes_of(office.id, _LOOKED_AT if wanted else _SHOWN)
    found = ((each, [e for e in each.differences if not wanted or wanted(e)]) for each in changes)
    return [_told(each, of, office) for each, of in found if of or not wanted][:_SHOWN]


def _told(change: Change, differences: list[Difference], office: Directory) -> Mapping[str, Any]:
    return {
        "when": moment_said(change.recorded, office.time_zone),
        "who": change.who,
        "why": change.why,
        "loaded": change.way == "load",
        "told": [told(each, office) for each in differences],
    }
