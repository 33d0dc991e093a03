"""What a machine does to a command: called in its process before it begins."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from functools import partial

from cierre.office import database


def no_file_beyond(size: int) -> Callable[[], object]:
    """No file can grow beyond so many bytes, as where a quota is used up."""
    return partial(resource.setrlimit, resource.RLIMIT_FSIZE, (size, size))


def impatient() -> None:
    """Others who write are waited for a moment, and no longer."""
    file = database._file

    def opened(path):  # type: ignore[no-untyped-def]
        made = file(path)
        return made | {"OPTIONS": made["OPTIONS"] | {"timeout": 0.1}}

    database._file = opened


def clock_set(seconds: int) -> Callable[[], None]:
    """The machine's clock is ahead by so many seconds; behind, where they are negative."""
    return partial(_set_clock, seconds)


def _set_clock(seconds: int) -> None:
    now = time.time
    time.time = lambda: now() + seconds
