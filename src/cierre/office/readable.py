"""Where an office's records cannot be read: what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from cierre.fault import Fault, Hindered
from cierre.fault.hindrance import fault_of_database, is_of_database
from cierre.office.directory import read_directory
from cierre.office.proving import office_breaches
from cierre.statement.model import Breach

_MOST_NAMED = 10


@contextmanager
def readable(uri: str, office: str, recount: Callable[[str], tuple[Breach, ...]]) -> Iterator[None]:
    """Where an office's records cannot be read, look for what is wrong with them.

    Raises Hindered with what is found; without anything, what was raised is raised again.
    """
    try:
        yield
    except Exception as problem:
        found = _at_fault(office, problem, recount)
        if not found and is_of_database(problem):
            raise fault_of_database(problem, uri) from problem
        if not found:
            raise
        names = dict.fromkeys(name for each in found for name in each.items or (each.book,))
        named = ", ".join(list(filter(None, names))[:_MOST_NAMED])
        raise Hindered("records-damaged", office=office, names=named or "—") from problem


def _at_fault(
    office: str, problem: Exception, recount: Callable[[str], tuple[Breach, ...]]
) -> tuple[Breach, ...]:
    """What is wrong with an office; of a fault only what the office says of itself can be."""
    if isinstance(problem, Hindered):
        return ()
    if isinstance(problem, Fault):
        return office_breaches(read_directory(office))
    return recount(office)
