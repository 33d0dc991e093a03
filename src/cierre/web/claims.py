"""Work that pages leave in the database: taken by one worker alone, begun anew a few times."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeVar

from django.db.models import F, Model, QuerySet

ATTEMPTS: Final = 3
"""How often something is begun that a worker did not survive."""

Row = TypeVar("Row", bound=Model)


def claimed(rows: QuerySet[Row]) -> Row | None:
    """The first of the rows that waits, once no other worker can take it; None without any.

    It is ``working`` from now on, and one attempt more is counted.
    """
    found = rows.filter(state="waiting").first()
    if found is None:
        return None
    waiting = rows.filter(pk=found.pk, state="waiting")
    return found if waiting.update(state="working", attempts=F("attempts") + 1) else None


def left_over(rows: QuerySet[Row]) -> Iterator[tuple[Row, bool]]:
    """The rows that were being worked on when a worker ended, and whether they wait once more:
    those that were begun too often do not."""
    for each in rows.filter(state="working"):
        if rows.filter(pk=each.pk, attempts__gte=ATTEMPTS).exists():
            yield each, False
        elif rows.filter(pk=each.pk, state="working").update(state="waiting"):
            yield each, True
