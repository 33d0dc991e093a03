"""Whatever stands in an export, it is read or told: wrong types, missing members, cut files.

``CIERRE_FUZZ`` says how many mutations of each are tried.
"""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest

from cierre.sources.desks.all_desks import DESKS, Desk
from cierre.sources.tables.files import read_grids
from cierre.sources.tables.importing import read_file
from tests.sources.desks.examples import PAGES
from tests.sources.tables.mutations import mutated

TRIED = int(os.environ.get("CIERRE_FUZZ", "60"))
ODD: tuple[object, ...] = (
    None, True, 0, -1, 10**30, 1e300, "", "x", "\ud800", "\0", "2026-13-45", "9999-12-31T23:59:59Z",
    "0001-01-01", [], {}, [[]], [None], [{}], {"id": {}}, {"name": []}, "[1", "{", "[" * 5000,
)  # fmt: skip


def changed(value: object, chance: random.Random) -> object:
    """The value with some of what is in it replaced by something odd, or gone."""
    if chance.random() < 0.03:
        return chance.choice(ODD)
    if isinstance(value, dict):
        return {key: changed(each, chance) for key, each in value.items() if chance.random() > 0.02}
    if isinstance(value, list | tuple):
        return [changed(each, chance) for each in value]
    return value


def pages_changed(name: str, seed: int) -> list[dict[str, object]]:
    """The pages of a desk's small export, changed as a seed says."""
    chance = random.Random(seed)  # noqa: S311 (nothing is kept secret by it)
    every = [changed(each, chance) for each in PAGES[name]]
    return [each for each in every if isinstance(each, dict)]


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: desk.name)
def test_pages_with_odd_values_are_lines_or_none(desk: Desk) -> None:
    for seed in range(TRIED * 5):
        pages = pages_changed(desk.name, seed)
        for page in pages:
            desk.knows(page)
        assert all(each.at for each in desk.cases(pages)), seed
        if desk.answers:
            assert all(each.sent for each in desk.answers(pages)), seed


@pytest.mark.parametrize("name", PAGES)
def test_a_file_with_odd_values_is_understood_or_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / "export.json"
    for seed in range(0, TRIED, 20):
        path.write_text(json.dumps(pages_changed(name, seed)), encoding="utf-8")
        read = read_file(path, language="en")
        assert read.rows or read.questions or read.problems, seed


@pytest.mark.parametrize("name", PAGES)
def test_a_changed_file_is_read_or_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / "export.json"
    content = json.dumps(list(PAGES[name])).encode()
    for seed in range(TRIED):
        path.write_bytes(mutated(content, seed))
        grids, problems = read_grids(path)
        assert grids or problems, seed
        for each in problems:
            assert each.what, seed
            assert each.remedy, seed
