"""People at work on the pages: how long each kind of page takes them.

Usage: python bench/people_at_work.py OFFICE --data FOLDER [--people 50] [--seconds 60]
       [--recording N]

Serves the data as ``cierre serve`` does and has Locust open pages as people do, each with a pause
to read: months and reports, the records behind their figures, registers and items, trends and
teams. Prints, for each kind of page, how many views, the median and the 95th percentile in
milliseconds, and the failures. Ends with 1 when anything failed.

With ``--recording N`` a case is entered besides, one in N views: the pages then say that they are
being brought up to date, and are. That writes into the data: give it a copy.
"""

from __future__ import annotations

import argparse
import html
import random
import re
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import gevent
import httpx
from locust import HttpUser, between, task
from locust.env import Environment

from examples.screenshots import served

PORT = 8798
LANGUAGE = {"Accept-Language": "es"}


WORDS = ("llamada", "tarjeta", "2026", "quiosco")
_INPUT = re.compile(r'<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"')
_LINK = re.compile(r'href="(/o/[^"]+)"')


@dataclass(frozen=True)
class Links:
    """What pages lead to: records behind figures, registers, and items in them."""

    evidence: list[str]
    registers: list[str]
    items: list[str]


def links_of(client: httpx.Client, asked: argparse.Namespace) -> Links:
    """Those of the office's month, its report and its registers."""
    at = f"{asked.months[0]}/{asked.scopes[0]}"
    found: set[str] = set()
    for page in (f"month/{at}", f"report/{at}", "register"):
        found |= _links(client, f"/o/{asked.office}/{page}")
    registers = sorted(each for each in found if re.search(r"/register/\w+$", each))
    # what is each person's own is listed for nobody else
    registers = [each for each in registers if _opened(client, each).is_success]
    for each in registers:
        found |= _links(client, each)
    # the month before is looked at, too; of other months a chart tells
    evidence = (each for each in found if "/evidence/" in each)
    return Links(
        sorted(each for each in evidence if any(month in each for month in asked.months)),
        registers,
        sorted(each for each in found if "/item/" in each),
    )


def filled(form: str) -> dict[str, str]:
    """What is sent when somebody says what an item is about, and leaves the rest as it is."""
    of_form = form.partition('class="entry"')[2].partition("</form>")[0]
    return {**dict(_INPUT.findall(of_form)), "f.title": "Una llamada cortada"}


def _links(client: httpx.Client, path: str) -> set[str]:
    return {html.unescape(each) for each in _LINK.findall(_opened(client, path).text)}


def _opened(client: httpx.Client, path: str) -> httpx.Response:
    return client.get(f"http://127.0.0.1:{PORT}{path}")


class Person(HttpUser):
    """Somebody who looks at an office's pages; ``cookies`` are those of who has come in."""

    abstract = True
    asked: argparse.Namespace
    cookies: ClassVar[dict[str, str]]
    links: Links

    host = f"http://127.0.0.1:{PORT}"
    wait_time = between(3, 9)

    def on_start(self) -> None:
        self.client.cookies.update(self.cookies)
        self.client.headers.update(LANGUAGE)

    def open(self, kind: str, path: str) -> None:
        self.client.get(path, name=kind)
        if self.asked.recording and random.randrange(self.asked.recording) == 0:
            self.record()

    def of_scope(self, kind: str, behind: str = "") -> None:
        scope = random.choice(self.asked.scopes)
        page = kind if not behind else "report"
        self.open(kind, f"/o/{self.asked.office}/{page}/{_month(self.asked)}/{scope}{behind}")

    def record(self) -> None:
        """Enter an item of the book as its form asks for it."""
        path = f"/o/{self.asked.office}/register/{self.asked.book}/new"
        form = self.client.get(path, name="form").text
        self.client.post(path, data=filled(form), name="entry", allow_redirects=False)

    @task(6)
    def month(self) -> None:
        self.of_scope("month")

    @task(4)
    def report(self) -> None:
        self.of_scope("report")

    @task(1)
    def annex(self) -> None:
        self.of_scope("annex", "/annex")

    @task(2)
    def trends(self) -> None:
        self.of_scope("trends")

    @task(1)
    def team(self) -> None:
        self.of_scope("team")

    @task(1)
    def compare(self) -> None:
        self.of_scope("compare")

    @task(4)
    def evidence(self) -> None:
        self.open("evidence", random.choice(self.links.evidence))

    @task(4)
    def register(self) -> None:
        self.open("register", random.choice(self.links.registers))

    @task(1)
    def search(self) -> None:
        self.open("search", f"{random.choice(self.links.registers)}?q={random.choice(WORDS)}")

    @task(4)
    def item(self) -> None:
        self.open("item", random.choice(self.links.items))

    @task(1)
    def home(self) -> None:
        self.client.get("/", name="home")


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
    parser.add_argument("--recording", type=int, default=0, metavar="N")
    parser.add_argument("--book", default="cases")
    asked = parser.parse_args()
    with served(asked.data, PORT) as link:
        with httpx.Client(follow_redirects=True, timeout=120) as client:
            client.get(link)
            for month in asked.months:  # what everybody looks at is made once
                for scope in asked.scopes:
                    client.get(f"http://127.0.0.1:{PORT}/o/{asked.office}/month/{month}/{scope}")
            links, cookies = links_of(client, asked), dict(client.cookies)
        told = {"asked": asked, "cookies": cookies, "links": links}
        statistics = _run(type("AtWork", (Person,), told), asked)
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
    statistics.total.name = "all"
    for each in [*statistics.entries.values(), statistics.total]:
        median, late = (
            each.get_response_time_percentile(0.5),
            each.get_response_time_percentile(0.95),
        )
        print(
            f"{each.name:10} {each.num_requests:7} {median or 0:7.0f} {late or 0:8.0f}"
            f" {each.num_failures:7}"
        )
    return 1 if statistics.total.num_failures else 0


if __name__ == "__main__":
    sys.exit(main())
