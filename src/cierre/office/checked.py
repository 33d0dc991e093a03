"""Up to where an office was found whole."""

from __future__ import annotations

from dataclasses import dataclass

from cierre.office.models import Batch, Check


@dataclass(frozen=True)
class Checked:
    """When an office was last checked and found whole: ``at`` in seconds since 1970, ``batch``
    the last one it had then, ``later`` how many came since."""

    at: int
    batch: int
    later: int


def last_check(office: str) -> Checked | None:
    """When the office was last found whole; None when it never was checked."""
    kept = Check.objects.filter(office=office).first()
    if kept is None:
        return None
    later = Batch.objects.filter(office=office, id__gt=kept.batch).count()
    return Checked(kept.at, kept.batch, later)
