from __future__ import annotations

import re
from importlib.resources import files

import pytest

from cierre.sources.problems import problem

WORDING = (files("cierre.sources") / "wording.es.ftl").read_text(encoding="utf-8")
PROBLEMS = re.findall(r"^([\w-]+) =.*\n    \.remedy", WORDING, re.MULTILINE)


@pytest.mark.parametrize("message", [each for each in PROBLEMS if each != "wrong-value"])
@pytest.mark.parametrize("other", ["", "otra cosa"])
def test_every_problem_can_be_said_with_and_without_more_to_know(message: str, other: str) -> None:
    found = problem(message, "cases.csv", 2, "Categoría", "Goteo", other)
    assert found.what
    assert found.remedy
    assert "{" not in found.what + found.remedy


def test_every_problem_that_the_reading_finds_has_words() -> None:
    code = "".join(
        each.read_text(encoding="utf-8")
        for each in files("cierre.sources").iterdir()
        if each.name.endswith(".py")
    )
    asked = set(re.findall(r'problem\(\s*"([\w-]+)"', code))
    kinds = ("person", "unit", "place", "category", "reason", "state", "value")
    asked |= {f"unknown-{kind}" for kind in kinds}
    assert asked <= set(PROBLEMS)
