"""What real help desks answered when a month was pulled twice comes to what they count themselves.

The pages are those of ``make test-live``, as the products gave them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import cierre
from cierre.office import pulling
from cierre.office.importing import office_of
from cierre.office.models import Move
from cierre.office.pulling import Told, pull, set_desk
from cierre.sources.fetching.slices import Desk, Slice

RECORDED = Path(__file__).parent.parent / "sources/desks/recorded"
COUNTED = {
    "cases.received": 24, "cases.handled": 14, "cases.reopened": 3, "cases.withdrawn": 6,
    "cases.pending": 7,
}  # fmt: skip
"""By each product's own search, interface or database, at the end of the month."""


def pages_of(kind: str, number: int) -> Slice:
    """What a product answered when it was pulled for that time."""
    lines = (RECORDED / f"{kind}-{number}.json").read_text(encoding="utf-8").splitlines()
    return Slice(tuple(json.loads(line) for line in lines), 0, str(number))


@pytest.mark.parametrize("kind", ["request-tracker", "redmine", "django-helpdesk"])
def test_two_pulls_of_a_month_are_what_the_product_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    archive = cierre.open(tmp_path / "data")

    def fetch(_: Desk, since: str) -> Iterator[Slice]:
        if since != "2":
            yield pages_of(kind, int(since or 0) + 1)

    monkeypatch.setattr(pulling, "KINDS", {kind: fetch})
    desk = set_desk("oficina", "desk", kind, "https://desk.example", "")
    for moves in (57, 92):
        (part,) = pull(desk, office_of("oficina"), Told(language="es"))
        assert not part.stopped
        assert Move.objects.count() == moves
    statement = archive.statement("oficina", "2026-08")
    assert {name: statement.figures[name].value for name in COUNTED} == COUNTED
    desk.cursor = "1"
    (again,) = pull(desk, office_of("oficina"), Told(language="es"))
    assert again.made is not None
    assert again.made.outcome is not None
    assert (again.made.outcome.moves, again.made.outcome.vanished) == (0, ())
