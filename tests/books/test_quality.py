"""Quality: reviews planned and done, and their score against the one required."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from cierre.directory import Target
from tests.books.sheets import statement, values
from tests.statement.little import DIRECTORY

QUALITY = """
number planned    person met        below      score improved
R1     2026-08-03 ana    2026-08-10 .          9.5   .
R2     2026-08-03 ana    .          2026-08-11 6.0   2026-08-25
R3     2026-08-03 luis   .          2026-08-12 7.0   .
R4     2026-08-03 eva    .          .          .     .
"""


def test_reviews_done_and_their_score(tmp_path: Path) -> None:
    made = statement(tmp_path, "quality", QUALITY)
    assert made.balanced
    assert values(made) == {
        "planned": 4,
        "reviewed": 3,
        "reviewed_share": Decimal("0.7500"),
        "dropped": 0,
        "pending": 1,
        "score_mean": Decimal("7.500"),
        "met": 1,
        "below": 2,
        "met_share": Fraction(1, 3),
        "improved": 1,
        "to_improve": 1,
    }
    assert made["quality.score_mean"].base == 3
    assert made["quality.score_mean"].parts["holder"] == {"ana": Decimal("7.750"), "luis": 7}


def test_the_required_score_is_a_target(tmp_path: Path) -> None:
    required = replace(DIRECTORY, targets=(Target("quality.score_mean", "2026-*", Decimal("8.5")),))
    made = statement(tmp_path, "quality", QUALITY, directory=required)
    (attained,) = made["quality.score_mean"].targets
    assert attained.met is False
