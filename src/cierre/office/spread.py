"""The work of a run spread over processes; one that is killed loses nothing and repeats nothing.

Processes are started anew and not forked: a forked one hangs once its parent has printed.
"""

from __future__ import annotations

import os
import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from functools import cache
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import TYPE_CHECKING

import polars as pl

from cierre.fault import Hindered
from cierre.office.database import reach
from cierre.statement.model import Statement

if TYPE_CHECKING:
    from cierre.office.bulk import Run, Written

Work = Callable[["Run", Statement], "Written"]

AHEAD = 4
"""Statements that wait for each worker."""

MOST_KILLED = 3
"""So many times in a row workers may be killed before any of them has done something."""


def spread(
    run: Run, work: Work, statements: Iterable[Statement], workers: int
) -> Iterator[Written]:
    """What the work makes of each statement, in their order.

    Raises Hindered when the workers do not stay alive, and what the work raises.
    """
    with TemporaryDirectory(prefix="cierre-") as kept:
        _send(run, Path(kept))
        waiting: deque[_Given] = deque()
        left, killed = iter(statements), 0
        pool = _pool(workers, kept)
        try:
            while True:
                try:
                    while len(waiting) < workers * AHEAD and (one := next(left, None)) is not None:
                        waiting.append(_Given(one))
                        waiting[-1].to(pool, work)
                    if not waiting:
                        return
                    done = waiting[0].result()
                except BrokenProcessPool as broken:
                    killed += 1
                    if killed >= MOST_KILLED:
                        raise Hindered("workers-killed", count=killed) from broken
                    pool.shutdown()
                    pool = _pool(workers, kept)
                    for each in waiting:
                        each.again(pool, work)
                    continue
                waiting.popleft()
                killed = 0
                yield done
        finally:
            pool.shutdown(cancel_futures=True)


class _Given:
    """A statement that a worker has been given."""

    def __init__(self, statement: Statement) -> None:
        self._statement = statement
        self._future: Future[Written] | None = None

    def to(self, pool: ProcessPoolExecutor, work: Work) -> None:
        """Give it to a worker. Raises BrokenProcessPool."""
        self._future = pool.submit(_work, work, self._statement)

    def again(self, pool: ProcessPoolExecutor, work: Work) -> None:
        """The same, unless it has been done."""
        future = self._future
        if future is None or not future.done() or future.cancelled() or future.exception():
            self.to(pool, work)

    def result(self) -> Written:
        """What the worker has made of it. Raises BrokenProcessPool, and what the work raises."""
        assert self._future is not None
        return self._future.result()


def _pool(workers: int, kept: str) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, get_context("spawn"), _end_with_parent, (kept,))


def _end_with_parent(kept: str) -> None:
    """Make a worker ready: it ends at once when the run is killed, wherever it is."""
    parent = parent_process()
    assert parent is not None
    sentinel = parent.sentinel

    def watch() -> None:
        wait([sentinel])
        os._exit(1)

    Thread(target=watch, daemon=True).start()
    _KEPT.append(Path(kept))


_KEPT: list[Path] = []


def _work(work: Work, statement: Statement) -> Written:
    return work(_received(_KEPT[-1]), statement)


def _send(run: Run, folder: Path) -> None:
    """Put down once, for all workers, what a run's reports share."""
    for name, frame in run.common.fetched.items():
        frame.write_ipc(folder / f"{name}.arrow", compression="uncompressed")
    common = replace(run.common, fetched=dict.fromkeys(run.common.fetched, pl.DataFrame()))
    (folder / "run").write_bytes(pickle.dumps(replace(run, common=common)))


@cache
def _received(folder: Path) -> Run:
    run: Run = pickle.loads((folder / "run").read_bytes())  # noqa: S301  # written by its parent
    if run.common.closed:
        reach(run.common.closed.uri)
    fetched = _Fetched(folder, tuple(run.common.fetched))
    return replace(run, common=replace(run.common, fetched=fetched))


class _Fetched(Mapping[str, pl.DataFrame]):
    """The records of each book, read when they are asked for and shared by all workers."""

    def __init__(self, folder: Path, names: tuple[str, ...]) -> None:
        self._folder, self._names = folder, names

    def __getitem__(self, name: str) -> pl.DataFrame:
        if name not in self._names:
            raise KeyError(name)
        return pl.read_ipc(self._folder / f"{name}.arrow")

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
