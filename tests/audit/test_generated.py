"""Reports made up at random: no error in what agrees, and of a slip no other number is accused."""

from __future__ import annotations

import re
from random import Random

import pytest

from cierre.audit import audit
from cierre.audit.finding import Claim, Language
from tests.audit.generator import made
from tests.audit.scores.slips import Slip, covers, slip
from tests.audit.structures import LANGUAGES

REPORTS = 200
_FOUND = 0.8
"""Of slips in numbers that all take part in a structure; those of real reports do not."""
_NUMBER = re.compile(r"\d[\d.,]*\d")

by_language = pytest.mark.parametrize("language", LANGUAGES)


def errors(text: str) -> list[Claim]:
    return [each for each in audit(text).claims if each.verdict == "error"]


def slipped(text: str, seed: int) -> Slip:
    """One digit of one number changed, or two swapped."""
    random = Random(seed)  # noqa: S311 - made-up slips, not secrets
    spans = [each.span() for each in _NUMBER.finditer(text)]
    found = slip(text, random.choice(spans), random)
    assert found is not None
    return found


@by_language
def test_what_agrees_has_no_error(language: Language) -> None:
    for seed in range(REPORTS):
        text = made(seed, language)
        assert errors(text) == [], text


@by_language
def test_of_a_slip_no_other_number_is_accused(language: Language) -> None:
    found = 0
    for seed in range(REPORTS):
        text = made(seed, language)
        wrong = slipped(text, seed)
        accused = errors(wrong.text(text))
        assert all(covers(each, wrong.span) for each in accused), (str(wrong), text, accused)
        found += bool(accused)
    assert found >= _FOUND * REPORTS
