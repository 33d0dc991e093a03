"""Work that the workers of an Apache Spark cluster do beside reading the ledger.

A worker that dies is no loss: Spark gives what it had to another. Nothing is written there; what
they make comes back, in order, and a few pieces for each core at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from cierre.fault import Fault, Hindered
from cierre.ledger.places.spark import session_at

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")

AHEAD = 8
"""Pieces that each core of the cluster is given at a time."""


def all_say(address: str, what: Callable[[], str]) -> bool:
    """Whether the workers of a cluster say the same as this process; not where they cannot."""
    from pyspark.errors import PySparkException

    context = session_at(address).sparkContext
    cores = max(context.defaultParallelism, 1)
    try:
        found = context.parallelize(range(cores), cores).map(lambda _: what()).collect()
    except PySparkException:
        return False
    return set(found) == {what()}


def spread_over(
    address: str,
    shared: bytes,
    work: Callable[[bytes, _Given], _Made],
    pieces: Iterable[_Given],
) -> Iterator[tuple[_Given, _Made]]:
    """What a cluster's workers make of each piece, beside it and in their order.

    ``shared`` goes to each of them once. Raises the Fault that the work raises, and Hindered when
    the cluster does not go on.
    """
    from pyspark.errors import PySparkException

    context = session_at(address).sparkContext
    sent = context.broadcast(shared)
    left, cores = iter(pieces), max(context.defaultParallelism, 1)

    def made(piece: _Given) -> _Made | Fault:
        try:
            return work(sent.value, piece)
        except Fault as fault:
            return fault

    try:
        while given := list(islice(left, cores * AHEAD)):
            slices = min(len(given), cores * 2)
            results = context.parallelize(given, slices).map(made).collect()
            for piece, result in zip(given, results, strict=True):
                if isinstance(result, Fault):
                    raise result
                yield piece, result
    except PySparkException as problem:
        told = str(problem).strip().splitlines()
        raise Hindered("database-away", path=address, detail=told[-1] if told else "") from problem
    finally:
        sent.unpersist()
