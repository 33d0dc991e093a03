"""The reports of an office whose records a cluster keeps are made by the cluster's workers."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from cierre.fault import Hindered
from cierre.ledger.places.workers import all_say, spread_over
from cierre.office import bulk
from cierre.office.bulk import write_reports
from tests.office.test_bulk import Asked, asked, files, wanted

__all__ = ["asked"]

pytestmark = pytest.mark.xdist_group("spark")


@pytest.fixture
def address(cluster: str) -> str:
    return f"{cluster}/somewhere"


@pytest.fixture
def on_cluster(asked: Asked, address: str, monkeypatch: pytest.MonkeyPatch) -> Asked:
    monkeypatch.setattr(bulk, "FEWEST_SPREAD", 2)
    monkeypatch.delattr(bulk, "spread")
    common, statements = asked
    return replace(common, directory=replace(common.directory, ledger=address)), statements


def test_the_workers_make_the_same_bytes(asked: Asked, on_cluster: Asked, tmp_path: Path) -> None:
    formats = ("pdf", "docx", "md")
    here, there = tmp_path / "here", tmp_path / "there"
    list(write_reports(*asked, wanted(here, formats), kept=False))
    made = list(write_reports(*on_cluster, wanted(there, formats), workers=2, kept=False))
    assert [each.scope for each in made] == [each.scope for each in on_cluster[1]]
    assert files(there) == files(here)


def test_what_is_there_is_not_made_again(on_cluster: Asked, tmp_path: Path) -> None:
    first = list(write_reports(*on_cluster, wanted(tmp_path), workers=2))
    second = list(write_reports(*on_cluster, wanted(tmp_path), workers=2))
    assert [each.made for each in first] == [2] * len(first)
    assert [each.made for each in second] == [0] * len(first)
    assert [each.files for each in second] == [each.files for each in first]


# the workers know the program and not its tests: what is defined inside of one goes to them whole


def test_a_worker_that_dies_loses_and_repeats_nothing(address: str, tmp_path: Path) -> None:
    def dies_once(shared: bytes, number: int) -> int:
        died = Path(shared.decode()) / "died"
        if number == 7 and not died.exists():
            died.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return number * number

    assert all_say(address, bulk._version)
    found = list(spread_over(address, str(tmp_path).encode(), dies_once, range(40)))
    assert found == [(number, number * number) for number in range(40)]
    assert (tmp_path / "died").exists()


def test_what_a_worker_cannot_do_reaches_the_run(address: str) -> None:
    def hindered(shared: bytes, number: int) -> int:
        raise Hindered("disk-full", path="disco")

    with pytest.raises(Hindered, match="disco"):
        list(spread_over(address, b"", hindered, range(3)))


def test_what_ends_in_the_cluster_is_told_as_a_fault(address: str) -> None:
    def broken(shared: bytes, number: int) -> int:
        raise ZeroDivisionError

    with pytest.raises(Hindered) as told:
        list(spread_over(address, b"", broken, range(3)))
    assert told.value.code == "database-away"
