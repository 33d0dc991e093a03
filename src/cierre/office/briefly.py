"""Writes that can be left: they wait for other writers for a moment, and then they are given up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

from django.db import OperationalError, connection, transaction

_PATIENCE: Final = 250
"""Milliseconds."""

Done = TypeVar("Done")


def briefly(write: Callable[[], Done]) -> Done | None:
    """Do what a page can do without, in a transaction of its own; None when it was given up.

    A loading of a million rows holds the file for a minute; no reader is to wait for that.
    """
    try:
        with _impatient(), transaction.atomic():
            if connection.vendor == "postgresql":
                with connection.cursor() as cursor:
                    cursor.execute(f"SET LOCAL lock_timeout = {_PATIENCE}")
            return write()
    except OperationalError:
        return None


@contextmanager
def _impatient() -> Iterator[None]:
    if connection.vendor == "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        (usual,) = cursor.execute("PRAGMA busy_timeout").fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {usual}")
