"""A difference of settings as a person reads it: what it is of, and what was and is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cierre.office.settings_history import Difference
from cierre.report.sentences import format_wording
from cierre.sources.catalogue import say, spoken_language

NOTHING: Final = "—"


@dataclass(frozen=True)
class Told:
    """``what`` something is and its name; ``before`` and ``after`` hold what differs alone."""

    what: str
    before: str
    after: str


def told(difference: Difference) -> Told:
    """A difference in the language spoken now."""
    if difference.kind == "setting":
        words = format_wording(spoken_language())
        named = words.text(f"setting-{difference.name}")
        what = named[:1].upper() + named[1:]
    else:
        what = say(f"part-{difference.kind}", name=difference.label)
    before, after = difference.before, difference.after
    if isinstance(before, dict) and isinstance(after, dict):
        differing = [key for key in {**before, **after} if before.get(key) != after.get(key)]
        before = {key: before[key] for key in differing if key in before}
        after = {key: after[key] for key in differing if key in after}
    return Told(what, _shown(before), _shown(after))


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return say("flag-true" if value else "flag-false")
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return ", ".join(_shown(each) for each in value) or NOTHING
    return NOTHING if value in (None, "") else str(value)
