"""A difference of settings as a person reads it: what it is of, and what was and is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cierre.directory import Directory
from cierre.office.calendar_told import calendar_told
from cierre.office.settings_history import Difference
from cierre.office.words_told import words_told
from cierre.report.sentences import format_wording
from cierre.sources.catalogue import say, spoken_language

NOTHING: Final = "—"
_DIGEST: Final = 8
"""So much of a digest tells two files apart."""


@dataclass(frozen=True)
class Told:
    """``what`` something is and its name; ``before`` and ``after`` hold what differs alone."""

    what: str
    before: str
    after: str


def told(difference: Difference, office: Directory | None = None) -> Told:
    """A difference in the language spoken now; what it names is called as ``office`` does."""
    if difference.kind == "setting":
        words = format_wording(spoken_language())
        named = words.text(f"setting-{difference.name}")
        what = named[:1].upper() + named[1:]
    else:
        what = say(f"part-{difference.kind}", name=difference.label)
    before, after = difference.before, difference.after
    if difference.kind == "setting":
        return Told(what, *_both(difference.name, before, after, office))
    if isinstance(before, dict) and isinstance(after, dict):
        differing = [key for key in {**before, **after} if before.get(key) != after.get(key)]
        before = {key: before[key] for key in differing if key in before}
        after = {key: after[key] for key in differing if key in after}
    was, now = _parts(before, after)
    return Told(what, was, now)


def _parts(before: object, after: object) -> tuple[str, str]:
    """What a thing was and is, part by part."""
    if not isinstance(before, dict | None) or not isinstance(after, dict | None):
        return _shown(before), _shown(after)
    keys = {**(before or {}), **(after or {})}
    both = [_both(key, (before or {}).get(key), (after or {}).get(key)) for key in keys]
    was, now = (
        ", ".join(each for each in side if each != NOTHING) or NOTHING
        for side in (zip(*both, strict=True) if both else ((), ()))
    )
    return was, now


def _both(
    name: str, before: object, after: object, office: Directory | None = None
) -> tuple[str, str]:
    """What something was and is: a calendar, scales and names in words, all else as it is."""
    said = calendar_told(name, before, after) or words_told(name, before, after, office)
    if name == "sha256":
        before, after = str(before or "")[:_DIGEST], str(after or "")[:_DIGEST]
    if said is None:
        return _shown(before), _shown(after)
    return said[0] or NOTHING, said[1] or NOTHING


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return say("flag-true" if value else "flag-false")
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return ", ".join(_shown(each) for each in value) or NOTHING
    return NOTHING if value in (None, "") else str(value)
