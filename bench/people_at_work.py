"""People at work on the pages: how long each kind of page takes them.

Usage: python bench/people_at_work.py OFFICE --data FOLDER [--people 50] [--seconds 60]

Serves the data as ``cierre serve`` does and has Locust open pages as people do, each with a pause
to read. Prints, for each kind of page, how many views, the median and the 95th percentile in
milliseconds, and the failures. Ends with 1 when anything failed.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import gevent
import httpx
from locust import HttpUser, between, task
from locust.env import Environment

from examples.screenshots import served

PORT = 8798
LANGUAGE = {"Accept-Language": "es"}


def person(asked: argparse.Namespace, cookies: dict[str, str]) -> type[HttpUser]:
    """Somebody who looks at an office's pages; ``cookies`` are those of who has come in."""

    class Person(HttpUser):
        host = f"http://127.0.0.1:{PORT}"
        wait_time = between(3, 9)

        def on_start(self) -> None:
            self.client.cookies.update(cookies)
            self.client.headers.update(LANGUAGE)

        def open(self, kind: str, path: str) -> None:
            self.client.get(f"/o/{asked.office}/{path}", name=kind)

        @task(6)
        def month(self) -> None:
            self.open("month", f"month/{_month(asked)}/{random.choice(asked.scopes)}")

        @task(3)
        def report(self) -> None:
            self.open("report", f"report/{_month(asked)}/{random.choice(asked.scopes)}")

        @task(1)
        def home(self) -> None:
            self.client.get("/", name="home")

    return Person


def _month(asked: argparse.Namespace) -> str:
    """Mostly the last month, now and then the one before."""
    return str(asked.months[0] if random.random() < 0.8 else asked.months[1])


def main() -> int:
    """Measure, print, and end with 1 when a page failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("office")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--months", nargs=2, default=("2026-08", "2026-07"))
    parser.add_argument("--scopes", nargs="+", default=("office",))
    asked = parser.parse_args()
    with served(asked.data, PORT) as link:
        with httpx.Client(follow_redirects=True, timeout=120) as client:
            client.get(link)
            for month in asked.months:  # what everybody looks at is made once
                for scope in asked.scopes:
                    client.get(f"http://127.0.0.1:{PORT}/o/{asked.office}/month/{month}/{scope}")
            cookies = dict(client.cookies)
        statistics = _run(person(asked, cookies), asked)
    return _told(statistics)


def _run(user: type[HttpUser], asked: argparse.Namespace) -> Any:
    environment = Environment(user_classes=[user])
    runner = environment.create_local_runner()
    runner.start(asked.people, spawn_rate=asked.people / 5)
    gevent.spawn_later(asked.seconds, runner.quit)
    begun = time.monotonic()
    runner.greenlet.join()
    print(f"{asked.people} people, {time.monotonic() - begun:.0f} s")
    return environment.stats


def _told(statistics: Any) -> int:
    print(f"{'page':10} {'views':>7} {'median':>8} {'95 %':>8} {'failed':>7}")
    for each in [*statistics.entries.values(), statistics.total]:
        median, late = (
            each.get_response_time_percentile(0.5),
            each.get_response_time_percentile(0.95),
        )
        print(
            f"{each.name or 'all':10} {each.num_requests:7} {median or 0:7.0f} {late or 0:8.0f}"
            f" {each.num_failures:7}"
        )
    return 1 if statistics.total.num_failures else 0


if __name__ == "__main__":
    sys.exit(main())
