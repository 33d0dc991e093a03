"""Real help desks, a month of tickets in each, pulled twice and compared with their own counts."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from cierre.sources.fetching.all_desks import KINDS
from cierre.sources.fetching.slices import Desk as Reached
from cierre.sources.tables.office import name_id
from tests.journeys.cierre_command import Ended, cierre
from tests.live.desk import Counts, Desk
from tests.live.django_helpdesk import django_helpdesk
from tests.live.machine import ASKED
from tests.live.month import TICKETS, Month
from tests.live.redmine import redmine
from tests.live.request_tracker import request_tracker

pytestmark = [
    pytest.mark.skipif(ASKED not in os.environ, reason="takes minutes: make test-live"),
    pytest.mark.xdist_group("live"),
]
RECORD = "CIERRE_RECORD"
"""A folder in which the pages of both pulls are written, for the tests that run everywhere."""
SECRET = "CIERRE_LIVE_SECRET"  # noqa: S105 (the name of a variable)
PRODUCTS: tuple[Callable[[Path], AbstractContextManager[Desk]], ...] = (
    request_tracker, redmine, django_helpdesk,
)  # fmt: skip


@pytest.fixture(params=PRODUCTS, ids=lambda each: each.__name__)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """One of the products, new and empty."""
    folder = tmp_path / "product"
    folder.mkdir()
    with request.param(folder) as started:
        yield started


def test_a_month_is_pulled_twice_and_is_what_the_product_counts(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SECRET, desk.secret)
    month = Month(desk)
    month.until("2026-08-19")
    recorded(desk, "", "1")
    first = pulled(tmp_path, "--kind", desk.kind, "--address", desk.address, "--key",
                   f"env:{SECRET}")  # fmt: skip
    assert first["tickets"] == first["items"] == len(month.numbers)
    assert counted(tmp_path, desk) == desk.counts()

    touched = month.until("2026-09-01")
    recorded(desk, "last", "2")
    second = pulled(tmp_path)
    assert second["items"] == TICKETS - first["items"]
    # of the very moment of the last change a ticket may be read again, and a ticket into which
    # another was merged has changed as well
    assert touched <= second["tickets"] <= touched + 1
    assert second["tickets"] < TICKETS
    assert counted(tmp_path, desk) == desk.counts()

    third = pulled(tmp_path)
    assert (third["items"], third["moves"]) == (0, 0)
    assert third["tickets"] <= 1
    assert cierre(tmp_path, "check", "oficina", "--data", "data").code == 0
    print(f"\n{desk.kind}: {first} {second} {desk.counts()}")  # noqa: T201 (figures for the pages)


def pulled(folder: Path, *options: str) -> dict[str, Any]:
    """What a pull comes to; it must not stop, and print no secret."""
    ended = cierre(
        folder, "pull", "desk", "--office", "oficina", "--json", *options, "--data", "data"
    )
    assert ended.code == 0, ended.output + ended.errors
    assert os.environ[SECRET] not in ended.output + ended.errors
    told: dict[str, Any] = json.loads(ended.output)[0]
    return told


def counted(folder: Path, desk: Desk) -> Counts:
    """The same of the books, every figure of a statement that balances."""
    figures = statement(folder)["figures"]
    by_unit = figures["cases.pending"]["parts"].get("unit", {})
    own = desk.counts().pending_by_team
    return Counts(
        opened=figures["cases.received"]["value"],
        resolutions=figures["cases.handled"]["value"] or 0,
        reopenings=figures["cases.reopened"]["value"] or 0,
        withdrawn=figures["cases.withdrawn"]["value"] or 0,
        pending=figures["cases.pending"]["value"],
        pending_by_team={name: by_unit.get(name_id(name), 0) for name in own},
    )


def statement(folder: Path) -> dict[str, Any]:
    """The month's statement, which balances."""
    ended: Ended = cierre(folder, "statement", "oficina", "2026-08", "--json", "--data", "data")
    assert ended.code == 0, ended.output + ended.errors
    told: dict[str, Any] = json.loads(ended.output)
    return told


def recorded(desk: Desk, since: str, name: str) -> None:
    """Write what the product answers, where that is asked for."""
    if folder := os.environ.get(RECORD):
        asked = Path(folder) / f"{desk.kind}-{name}.json"
        cursor = Path(folder) / f"{desk.kind}.cursor"
        begun = cursor.read_text() if since else ""
        slices = [*KINDS[desk.kind](Reached(desk.address, desk.secret), begun)]
        with asked.open("w", encoding="utf-8") as out:
            for page in (page for part in slices for page in part.pages):
                out.write(json.dumps(page, ensure_ascii=False, separators=(",", ":")) + "\n")
        cursor.write_text(slices[-1].cursor)
