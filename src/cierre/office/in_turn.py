"""Sources that say something of the same items, recorded one after the other: all or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import transaction

from cierre.office import store
from cierre.office.unclean import writing


@contextmanager
def in_turn() -> Iterator[Callable[[], None]]:
    """One transaction around several recordings, each read against what the ones before wrote.

    It gives what takes all of them back at its end: to be called when one is not recorded.
    """
    with writing(), store.reading_what_it_wrote(), transaction.atomic():
        store.lock()
        yield lambda: transaction.set_rollback(True)
