"""Training: courses, exams, and the onboarding that comes before going online."""

from decimal import Decimal
from pathlib import Path

from tests.books.sheets import statement, values, with_categories

OFFICE = with_categories("training", "onboarding", "product")
TRAINING = """
number enrolled   person category   course   due        attended   passed     failed     mark absent
E1     2026-08-03 ana    onboarding Acogida  2026-08-10 2026-08-05 2026-08-07 .          8    .
E2     2026-08-03 luis   onboarding Acogida  2026-08-10 2026-08-05 2026-08-17 .          6    .
E3     2026-08-03 eva    onboarding Acogida  2026-09-01 .          .          .          .    .
E4     2026-08-03 eva    product    Tarifas  .          .          .          2026-08-20 4    .
E5     2026-08-03 ana    product    Tarifas  .          .          .          .          .    2026-08-20
"""  # noqa: E501 (a row of a sheet is a line)


def test_onboarding_finished_before_going_online(tmp_path: Path) -> None:
    made = statement(tmp_path, "training", TRAINING, directory=OFFICE)
    assert made.balanced
    found = values(made)
    assert (found["enrolled"], found["attended"], found["examined"]) == (5, 2, 3)
    assert (found["passed"], found["failed"], found["absent"], found["pending"]) == (2, 1, 1, 1)
    assert (found["onboarded"], found["onboarded_in_time"], found["onboarded_late"]) == (2, 1, 1)
    assert found["onboarded_share"] == Decimal("0.5")
    assert found["mark_mean"] == 6
    assert [item.number for item in made.planned] == ["E3"]
