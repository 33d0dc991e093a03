from __future__ import annotations

import re
from collections import Counter

from tests.docs.pages import ROOT

_ROW = re.compile(r"^\| (\d+\.\d+\.\d+) \| ([12]) \| ([a-z ]+) \| (.+) \| (.*) \|$", re.MULTILINE)
_NAMED = re.compile(r"`((?:[\w-]+/)+[\w.-]+|[\w-]+\.(?:py|txt|toml))`")
_ROOTS = ("", "src/cierre/", "src/cierre/web/")
TEXT = (ROOT / "docs/asvs.md").read_text(encoding="utf-8")
ROWS = _ROW.findall(TEXT)


def test_each_requirement_of_the_two_levels_has_one_row_in_its_order() -> None:
    numbers = [tuple(map(int, number.split("."))) for number, *_ in ROWS]
    assert numbers == sorted(set(numbers))
    assert Counter(level for _, level, *_ in ROWS) == {"1": 70, "2": 183}
    assert len(ROWS) == len(re.findall(r"^\| \d+\.\d+\.\d+ ", TEXT, re.MULTILINE))


def test_what_the_page_counts_is_what_it_says_of_each() -> None:
    states = Counter(state for _, _, state, _, _ in ROWS)
    assert set(states) == {"met", "not applicable", "open"}
    said = re.search(r"Of (\d+) .* (\d+) are met, (\d+) are not applicable and (\d+) are", TEXT)
    assert said is not None
    assert [*map(int, said.groups())] == [len(ROWS), *(states[each] for each in (
        "met", "not applicable", "open"))]  # fmt: skip


def test_what_is_named_is_there() -> None:
    named = {each for _, _, _, told, where in ROWS for each in _NAMED.findall(f"{told} {where}")}
    assert len(named) > 60
    assert [each for each in named if not any((ROOT / at / each).exists() for at in _ROOTS)] == []
