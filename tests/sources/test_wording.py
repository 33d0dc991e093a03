from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from cierre.sources import catalogue
from cierre.sources.names import book_labels, general_labels
from cierre.sources.office_toml import office_language
from cierre.sources.problems import problem

WORDING = catalogue.text("es")
PROBLEMS = re.findall(r"^([\w-]+) =.*\n    \.remedy", WORDING, re.MULTILINE)
HINTED = ("wrong-value", "unknown-key")
"""Their remedy is always what the finder says would be right."""


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
@pytest.mark.parametrize("message", [each for each in PROBLEMS if each not in HINTED])
@pytest.mark.parametrize("other", ["", "otra cosa"])
def test_every_problem_can_be_said_with_and_without_more_to_know(
    message: str, other: str, language: str
) -> None:
    with catalogue.speaking(language):
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


def test_a_problem_is_said_in_the_language_spoken_and_in_no_other_afterwards() -> None:
    with catalogue.speaking("en"):
        assert problem("negative", "fees.csv", 2, "Amount", "-1").what == "“-1” is negative."
    with catalogue.speaking("zh"):
        assert problem("negative", "fees.csv", 2, "金额", "-1").what == "“-1”是负数。"
    assert problem("negative", "fees.csv", 2, "Importe", "-1").what == "«-1» es negativo."


def test_headings_are_known_in_every_language_and_named_in_the_one_spoken() -> None:
    with catalogue.speaking("zh"):
        assert book_labels("cases", "column")["category"] == ("类别", "Categoría", "Category")
        assert general_labels("kind")["plan"] == ("计划", "Plan", "Plan")
    with catalogue.speaking("en"):
        assert book_labels("cases", "state")["resolved"][0] == "resolved"


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ('[office]\nlocale = "zh_CN"\n', "zh"),
        ('[office]\nlocale = "en-GB"\n', "en"),
        ('[office]\nlocale = "fr_FR"\n', "es"),
        ("[office\n", "es"),
    ],
)
def test_an_office_is_answered_in_its_own_language(
    written: str, language: str, tmp_path: Path
) -> None:
    (tmp_path / "office.toml").write_text(written, encoding="utf-8")
    assert office_language(tmp_path) == language
