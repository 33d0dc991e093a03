"""Killed at any moment, an operation was done or was not: nothing lies between, and it can be done.

Of every moment at which something is about to be written, what lies on the disk then is looked at:
it is what a kill -9 leaves. Some are killed in earnest; with CIERRE_EVERY_KILL set, all are.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.db import connection

from cierre.close.entry import read_entry
from cierre.office.archive import open_archive
from cierre.office.closings import chain_of
from cierre.office.directory import closed_through
from cierre.office.verifying import verify
from cierre.statement.canonical import digest_of
from tests.office import operations
from tests.office.moments import Course, Left, moments_of
from tests.office.states import State, differing, files_of, is_whole, rows_of, state_of, with_marks

EVERY = "CIERRE_EVERY_KILL"
"""With this variable set every moment is killed in earnest."""

KILLED = 1
"""How many moments of an operation are killed otherwise."""

OPERATIONS = {
    "load": "loaded", "bring_in": "loaded", "move": "loaded", "keep_file": "loaded",
    "key_made": "loaded", "close": "loaded", "back_up": "loaded",
    "submit": "loaded", "approve": "submitted", "reopen": "closed", "replace_key": "closed",
    "forget": "closed", "bring_back": "backed up",
}  # fmt: skip
"""Each with what was done before it."""

pytestmark = pytest.mark.xdist_group("every moment")


@dataclass(frozen=True)
class Done:
    """An operation that was done from its beginning to its end, what lay there before, and what
    was left at each of its moments."""

    before: Path
    course: Course
    left: Left

    @property
    def after(self) -> Path:
        """What was left at the end."""
        return self.left.folders[-1]


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    home = tmp_path_factory.mktemp("moments")
    found = {}
    for name, steps in {
        "loaded": ("prepare",),
        "closed": ("prepare", "close"),
        "submitted": ("prepare", "submit"),
        "backed up": ("prepare", "keep_file", "back_up"),
    }.items():
        found[name] = home / name
        (home / name).mkdir()
        for each in steps:
            getattr(operations, each)(home / name)
        connection.close()
    yield found
    connection.close()


def done(name: str, before: Path, to: Path) -> Done:
    left = Left(shutil.copytree(before, to / "home"), to / "left")
    course = moments_of(left.home, work(name, left.home), left.keep)
    assert course.code == 0
    assert course.moments[-1].kind == "end"
    return Done(before, course, left)


def work(name: str, home: Path) -> tuple[str, str, tuple[object, ...]]:
    return operations.__name__, name, (home,)


def told(home: Path) -> object:
    """What an office says, verified."""
    archive = open_archive(home / "data")
    try:
        # which recounts all that a check does
        assert verify(archive, "little") == ()
        kinds = [read_entry(each.content).kind for each in chain_of("little")]
        statement = archive.statement("little", operations.AUGUST)
        return digest_of(statement), kinds, closed_through("little"), {*files_of(state_of(home))}
    finally:
        connection.close()


def done_again(name: str, home: Path) -> object:
    """What the office says when a left one is taken up, and the same is done there again."""
    told(home)
    getattr(operations, name)(home)
    return told(home)


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_a_kill_leaves_is_the_state_before_or_after(
    places: dict[str, Path], tmp_path: Path, name: str
) -> None:
    it = done(name, places[OPERATIONS[name]], tmp_path)
    before, after = state_of(it.before), state_of(it.after)
    assert before != after
    alike: dict[State, Path] = {}
    for left in it.left.distinct:
        found = state_of(left)
        whole = is_whole(found, before, after)
        assert whole, differing(found, before, after)
        alike.setdefault(with_marks(left), left)
    end = told(shutil.copytree(it.after, tmp_path / "end"))
    for left in it.left.distinct if os.environ.get(EVERY) else alike.values():
        assert done_again(name, left) == end
    for number in chosen(name, it.course):
        home = shutil.copytree(it.before, tmp_path / f"killed-{number}")
        killed = moments_of(home, work(name, home), lambda each: each.number == number)  # noqa: B023
        assert killed.code == -9
        # what was done at another time has other moments in it
        if rows_of(state_of(home)) != rows_of(before):
            assert done_again(name, home) == end
        shutil.rmtree(home)


def chosen(name: str, course: Course) -> list[int]:
    """The moments that are killed in earnest."""
    numbers = [each.number for each in course.moments]
    if os.environ.get(EVERY):
        return numbers
    return random.Random(name).sample(numbers, KILLED)  # noqa: S311 (places, and no secret)
