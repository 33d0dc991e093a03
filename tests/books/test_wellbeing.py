"""Wellbeing: a person sees their own; a group of fewer than five shows nothing."""

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from cierre.statement.canonical import to_json
from cierre.statement.model import Scope, Statement
from tests.books.sheets import statement, values, with_people

OFFICE = with_people(
    a1="a", a2="a", a3="a", a4="a", a5="a", b1="b", b2="b", b3="b", b4="b", c1="c", c2="c"
)
ASKED = [("a", (5, 4, 4, 3, 4)), ("b", (1, 2, 2, 1)), ("c", (3, None))]


def check_ins() -> str:
    lines = ["number asked person answered mood"]
    for unit, moods in ASKED:
        for place, mood in enumerate(moods, 1):
            answer = f"2026-08-05 {mood}" if mood else ". ."
            lines.append(f"{unit}{place} 2026-08-03 {unit}{place} {answer}")
    return "\n".join(lines)


def of(folder: Path, scope: Scope) -> Statement:
    return statement(folder, "wellbeing", check_ins(), scope=scope, directory=OFFICE)


def test_the_office_sees_the_whole_without_names(tmp_path: Path) -> None:
    made = of(tmp_path, Scope("office"))
    assert made.balanced
    assert values(made) == {
        "asked": 11,
        "answered": 10,
        "lapsed": 0,
        "answered_share": Fraction(10, 11),
        "mood_mean": Decimal("2.900"),
    }
    assert all(not made[each].parts for each in made)
    assert made.pending == ()
    assert {each.by for each in made.identities} == {"whole"}


@pytest.mark.parametrize("unit", ["b", "c"])
def test_a_group_under_five_shows_nothing(tmp_path: Path, unit: str) -> None:
    made = of(tmp_path, Scope("unit", unit))
    assert set(values(made).values()) == {None}
    assert made["wellbeing.mood_mean"].base is None
    assert made.identities == ()
    assert all(value is None for _, value in made["wellbeing.mood_mean"].history)


def test_a_group_of_five_is_shown(tmp_path: Path) -> None:
    made = of(tmp_path, Scope("unit", "a"))
    assert made["wellbeing.mood_mean"].value == Decimal("4.000")
    assert made["wellbeing.mood_mean"].base == 5


def test_a_person_sees_their_own(tmp_path: Path) -> None:
    made = of(tmp_path, Scope("person", "b1"))
    assert made["wellbeing.mood_mean"].value == 1
    assert made.balanced


def test_no_name_is_anywhere_in_a_group_s_statement(tmp_path: Path) -> None:
    text = json.dumps(json.loads(to_json(of(tmp_path, Scope("office")))))
    assert not [f"{unit}{place}" for unit in "abc" for place in range(1, 6)
                if f'"{unit}{place}"' in text]  # fmt: skip
