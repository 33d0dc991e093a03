"""Groups of too few people: neither shown nor found by taking one group away from another."""

import pytest

from cierre.book import Flow, Moves
from cierre.statement.small_groups import OFFICE, WHOLE_BOOK, People, SmallGroups, shown

FIVE = 5
MEASURE = Flow("answered", Moves(reaching=("answered",)))


def people(first: int, last: int) -> People:
    return frozenset(f"p{number}" for number in range(first, last + 1))


def own(groups: dict[str, People], inside: dict[str, frozenset[str]]) -> dict[str, People]:
    """Of each group those who are in none inside it."""
    return {
        name: each.difference(*(groups[other] for other in inside.get(name, ())))
        for name, each in groups.items()
    }


@pytest.mark.parametrize(
    ("groups", "kept"),
    [
        ({"": people(1, 4)}, set()),
        ({"": people(1, 5)}, {""}),
        # the office less the unit would leave one
        ({"": people(1, 6), "a": people(1, 5)}, {""}),
        ({"": people(1, 10), "a": people(1, 5)}, {"", "a"}),
        # a and b can be shown, but both together would tell of c
        (
            {"": people(1, 14), "a": people(1, 6), "b": people(7, 11), "c": people(12, 14)},
            {"", "a"},
        ),
        # b and c together are enough
        ({"": people(1, 12), "a": people(1, 6), "b": people(7, 9), "c": people(10, 12)}, {"", "a"}),
    ],
)
def test_what_is_shown_side_by_side(groups: dict[str, People], kept: set[str]) -> None:
    inside = {"": frozenset(groups) - {""}}
    assert shown(own(groups, inside), inside, FIVE) == kept


def test_a_hidden_unit_does_not_protect_what_is_inside_it() -> None:
    groups = {"": people(1, 12), "m": people(1, 10), "x": people(1, 5), "y": people(6, 10)}
    inside = {"": frozenset({"m", "x", "y"}), "m": frozenset({"x", "y"})}
    # the office less the unit leaves two, and so would the office less both teams of the unit
    assert shown(own(groups, inside), inside, FIVE) == {"", "y"}


def test_who_works_in_two_teams_is_not_found_by_taking_one_away() -> None:
    inside = {"": frozenset({"a", "c"}), "a": frozenset[str](), "c": frozenset[str]()}
    # the office less team a leaves what p1 did in team c, though p1 is of team a as well
    behind = {"": people(1, 0), "a": people(1, 6), "c": people(1, 1)}
    assert shown(behind, inside, FIVE) == {""}
    assert shown({**behind, "c": people(1, 5)}, inside, FIVE) == {"", "a", "c"}


@pytest.mark.parametrize(
    ("by_month", "withheld"),
    [
        ({202607: people(1, 6), 202608: people(1, 5), 202609: people(1, 5)}, False),
        # the quarter less July and August would tell of September's three
        ({202607: people(1, 6), 202608: people(1, 5), 202609: people(1, 3)}, True),
        ({202607: people(1, 6), 202608: people(1, 3), 202609: people(1, 3)}, True),
        # two months that are hidden, of enough people together
        ({202607: people(1, 6), 202608: people(1, 3), 202609: people(4, 6)}, False),
        ({202607: people(1, 6), 202609: people(1, 6)}, False),
        ({202607: people(1, 6), 202606: people(1, 2)}, False),
    ],
)
def test_a_quarter_does_not_tell_of_a_month_that_is_withheld(
    by_month: dict[int, People], withheld: bool
) -> None:
    behind = {(name, OFFICE): by_month for name in (WHOLE_BOOK, "answered")}
    groups = SmallGroups(FIVE, behind, {OFFICE: frozenset()})
    assert groups.withheld(MEASURE, OFFICE, (202607, 202609)) is withheld
    assert not groups.withheld(MEASURE, OFFICE, (202607, 202607))
