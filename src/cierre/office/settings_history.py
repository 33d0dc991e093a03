"""How an office's settings came to be what they are: every change, with before and after."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Final, Literal

from cierre.directory import Directory
from cierre.office.models import SettingsChange
from cierre.office.sealed import facts_of

Way = Literal["settings", "load"]
"""By which way settings were changed: piece by piece or by a file, or along with a loading."""

_NO_SETTING: Final = (("setting", "kept"), ("setting", "closed_through"))
"""What is sealed with the settings and is none."""


@dataclass(frozen=True)
class Difference:
    """One thing of an office that is another now; None before or after: it was, or is, not there.

    ``kind`` is one of ``sealed.KINDS``, ``name`` what it is known by: an id, a book and an id, a
    setting. Both are plain, as JSON can hold them.
    """

    kind: str
    name: str
    before: object
    after: object

    @property
    def label(self) -> str:
        """Its name as the office writes it; the name it is known by where it has no other."""
        for each in (self.after, self.before):
            if self.kind != "setting" and isinstance(each, dict) and each.get("name"):
                return str(each["name"])
        return self.name


@dataclass(frozen=True)
class Change:
    """A change that was made; ``recorded`` in seconds since 1970."""

    number: int
    recorded: int
    who: str
    why: str
    way: str
    differences: tuple[Difference, ...]


def differences(before: Directory, after: Directory) -> tuple[Difference, ...]:
    """What differs between two pictures of an office, but for notes and its sheets' columns."""
    was, now = facts_of(before, 0), facts_of(after, 0)
    found = []
    for kind in was:
        if kind == "note":
            continue
        old, new = dict(was[kind]), dict(now[kind])
        found += [
            Difference(kind, name, old.get(name), new.get(name))
            for name in {**old, **new}
            if old.get(name) != new.get(name) and (kind, name) not in _NO_SETTING
        ]
    return tuple(found)


def keep_change(
    office: str, changed: Sequence[Difference], who: str, why: str = "", way: Way = "settings"
) -> int:
    """Keep that settings were changed, and return the change's number; 0 when nothing was."""
    if not changed:
        return 0
    kept = SettingsChange.objects.create(
        office=office,
        recorded=int(time.time()),
        who=who,
        why=why,
        way=way,
        content=json.dumps([asdict(each) for each in changed], ensure_ascii=False),
    )
    return int(kept.id)


def changes_of(office: str, most: int = 100, before: int = 0) -> tuple[Change, ...]:
    """The last changes of an office's settings, the newest first; those ``before`` a number."""
    kept = SettingsChange.objects.filter(office=office).order_by("-id")
    if before:
        kept = kept.filter(id__lt=before)
    return tuple(
        Change(
            each.id,
            each.recorded,
            each.who,
            each.why,
            each.way,
            tuple(Difference(**one) for one in json.loads(each.content)),
        )
        for each in kept[:most]
    )
