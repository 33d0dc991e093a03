"""Who does what is done."""

from __future__ import annotations

import getpass
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_acting: ContextVar[str] = ContextVar("acting", default="")


@contextmanager
def acting_as(who: str) -> Iterator[None]:
    """What is recorded in the block is recorded by ``who``; nobody is the machine's own user."""
    token = _acting.set(who)
    try:
        yield
    finally:
        _acting.reset(token)


def user() -> str:
    """Who loads: who is acting, or the machine's user; a number where it has no name for them."""
    if who := _acting.get():
        return who
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return str(os.getuid()) if os.name == "posix" else ""
