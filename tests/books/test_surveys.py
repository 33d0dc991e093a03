"""Surveys: who answered, and what the answers score."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from cierre.statement.model import Statement
from tests.books.sheets import statement, with_categories

OFFICE = with_categories("surveys", "nps", "csat", "ces")
SURVEYS = """
number sent       category person answered   score theme    expired
S1     2026-08-03 nps      ana    2026-08-04 10    .        .
S2     2026-08-03 nps      ana    2026-08-04 9     speed    .
S3     2026-08-03 nps      luis   2026-08-04 7     .        .
S4     2026-08-03 nps      luis   2026-08-05 6     speed    .
S5     2026-08-03 nps      luis   2026-08-05 0     price    .
S6     2026-08-03 nps      luis   2026-08-05 9     .        .
S7     2026-08-03 nps      luis   2026-08-05 .     price    .
S8     2026-08-03 csat     ana    2026-08-05 4     .        .
S9     2026-08-03 csat     ana    2026-08-05 3.5   .        .
S10    2026-08-03 csat     ana    .          .     .        2026-08-17
S11    2026-08-03 ces      ana    2026-08-07 5     .        .
S12    2026-08-03 ces      ana    .          .     .        .
"""


@pytest.fixture
def made(tmp_path: Path) -> Statement:
    return statement(tmp_path, "surveys", SURVEYS, directory=OFFICE)


def test_sent_answered_expired_and_still_out(made: Statement) -> None:
    assert made.balanced
    counted = [made[f"surveys.{each}"].value for each in ("sent", "answered", "expired", "waiting")]
    assert counted == [12, 10, 1, 1]
    assert made["surveys.response_rate"].value == Fraction(5, 6)


def test_nps_is_promoters_less_detractors_over_the_answers_with_a_score(made: Statement) -> None:
    assert made["surveys.nps_answers"].value == 6
    assert made["surveys.promoters"].value == 3
    assert made["surveys.detractors"].parts["theme"] == {"speed": 1, "price": 1}
    assert (made["surveys.nps"].value, made["surveys.nps"].base) == (Fraction(50, 3), 6)
    assert made["surveys.nps"].unit == "points"
    assert made["surveys.nps"].parts["holder"] == {"ana": Decimal("100.0"), "luis": Decimal(-25)}


def test_satisfaction_and_ease(made: Statement) -> None:
    assert made["surveys.csat"].value == Decimal("0.5")
    assert (made["surveys.csat_mean"].value, made["surveys.csat_mean"].base) == (Decimal("3.75"), 2)
    assert made["surveys.ces_mean"].value == 5


def test_no_answer_no_score(tmp_path: Path) -> None:
    unanswered = "number sent category\nS1 2026-08-03 nps\nS2 2026-08-03 csat\n"
    made = statement(tmp_path, "surveys", unanswered, directory=OFFICE)
    scores = ("nps", "csat", "csat_mean", "ces_mean")
    assert [made[f"surveys.{each}"].value for each in scores] == [None, None, None, None]
    assert made["surveys.response_rate"].value == 0
