"""``python -m cierre.web.working``: does the work that pages have put into the database.

One process keeps another that works: a worker that dies is followed by the next. Both leave the
cores to the pages as long as these have something to do.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time

LOG_DAYS = "CIERRE_LOG_DAYS"
"""For how many days entries of the log are kept."""

_log = logging.getLogger(__name__)

_BETWEEN = 0.5
"""Seconds between two looks, and before a worker that has ended is followed by another."""
_SOON, _LONGEST = 10, 60
"""A worker that ends sooner than the first number of seconds is not followed at once: it is waited
for twice as long each time, up to the second one."""
_PATIENCE = 8
"""Seconds in which a worker ends that is told to: it is in the middle of something."""
_BEHIND = 10
"""How many steps of twenty this process, and those that it begins, stand behind the pages."""


def stand_behind() -> None:
    """Let the system give the cores to others first, where it can be told so."""
    if os.name == "posix":
        os.nice(_BEHIND)


def keep() -> None:
    """Keep a worker until this process is told to end, or the server that began it is gone."""
    stand_behind()
    ended, server, wait = threading.Event(), os.getppid(), _BETWEEN
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: ended.set())
    while not ended.is_set():
        begun = time.monotonic()
        # in a group of its own: what interrupts the server is told to it once
        working = subprocess.Popen(
            [sys.executable, "-m", "cierre.web.working", "work"],
            process_group=0 if os.name == "posix" else None,
        )
        while working.poll() is None and not ended.wait(_BETWEEN):
            if os.getppid() != server:
                ended.set()
        _end(working)
        lasted = time.monotonic() - begun
        wait = _BETWEEN if lasted > _SOON else min(_LONGEST, 2 * wait)
        ended.wait(wait)


def _end(working: subprocess.Popen[bytes]) -> None:
    working.terminate()
    try:
        working.wait(timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        working.kill()


def work() -> None:
    """Do what waits, and what comes; first what was being done when a worker ended."""
    from cierre.web.application import application

    assert application is not None
    from django.core.management import call_command

    from cierre.office import logbook
    from cierre.web import preparing, recomputing, samples
    from cierre.web.mailing import sending
    from cierre.web.review import reminding
    from cierre.web.start.again import take_up_all
    from cierre.web.start.arriving import clear_old
    from cierre.web.team import writing_all

    logbook.come_from("", "beside")
    threading.Thread(target=keep_log, daemon=True).start()
    clear_old()
    writing_all.clear_old()
    take_up_all()
    samples.take_up()
    recomputing.take_up()
    writing_all.take_up()
    sending.take_up()
    reminding.take_up()
    preparing.prepare_all()
    call_command("db_worker", verbosity=0, interval=0.5)


def keep_log() -> None:
    """Bring what waits into the log, again and again; first forget what is older than is kept."""
    from cierre.office import logbook

    days, wait = os.environ.get(LOG_DAYS), _BETWEEN
    try:
        logbook.clear_old(int(days) if days else logbook.KEPT_DAYS)
    except Exception:  # noqa: BLE001 (it is told, and gone on)
        _log.exception("old entries of the log")
    while True:
        try:
            logbook.settle()
            wait = _BETWEEN
        except Exception:  # noqa: BLE001
            _log.exception("the log")
            wait = _LONGEST
        time.sleep(wait)


if __name__ == "__main__":
    work() if sys.argv[1:] == ["work"] else keep()
