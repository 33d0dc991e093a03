"""What a relation that does not hold is worth, and which of several is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from cierre.audit.grammar.mention import Mention
from cierre.audit.relations.equation import added
from cierre.audit.relations.evidence import ERROR, QUERY, Relation, settled
from cierre.audit.relations.rounding import Judged, judge_sum
from tests.audit.mentions import counts, mention

# so far apart that no slip explains it
FAR = (9876, 123, 456)
# right is 4187 = 1873 + 2314
SLIPPED = (4137, 1873, 2314)
SMALL = (9, 4, 6)


def relation(
    total: Mention, parts: Sequence[Mention], structure: float = 0.0, siblings: int = 0
) -> Relation:
    """A sum, as the search for sums finds it."""
    return Relation(
        "sum", "sum", judge_sum(total, parts), total, tuple(parts), total,
        equation=added(total, parts), structure=structure, siblings=siblings,
    )  # fmt: skip


def of(numbers: Sequence[int], structure: float = 0.0, siblings: int = 0) -> Relation:
    total, *parts = counts(*numbers)
    return relation(total, parts, structure, siblings)


def verdicts(*found: Relation) -> list[str]:
    return [each.judged.verdict for each in settled(found)]


def test_what_holds_is_told_as_it_is() -> None:
    assert verdicts(of((9, 4, 5)), of((4187, 1873, 2314))) == ["ok", "ok"]


@pytest.mark.parametrize(
    ("structure", "said"),
    [
        (0.0, []),
        (QUERY - 0.1, []),
        (QUERY, ["query"]),
        (ERROR - 0.1, ["query"]),
        (ERROR, ["error"]),
    ],
)
def test_points_decide(structure: float, said: list[str]) -> None:
    assert verdicts(of(FAR, structure)) == said


def test_siblings_speak_for_a_form_and_many_no_more_than_three() -> None:
    said = [verdicts(of(FAR, 0.5, siblings)) for siblings in (0, 1, 2, 3, 30)]
    assert said == [[], [], ["query"], ["error"], ["error"]]
    assert verdicts(of(FAR, 0.0, 30)) == ["query"]


def test_one_slip_is_worth_what_it_is_unlikely_by_chance() -> None:
    assert verdicts(of(SLIPPED, 1.0)) == ["error"]
    assert verdicts(of(SMALL, 1.0)) == []
    assert verdicts(of(FAR, 1.0)) == []


def test_one_slip_alone_is_no_error() -> None:
    assert verdicts(of(SLIPPED)) in ([], ["query"])


def test_a_slip_between_numbers_confirmed_by_another_sum_is_an_error() -> None:
    total, *parts = counts(41877, 18732, 23145)
    wrong = mention(41377)
    assert verdicts(relation(wrong, parts)) == ["query"]
    assert verdicts(relation(total, parts), relation(wrong, parts)) == ["ok", "error"]


def test_two_that_want_the_same_number_agree() -> None:
    wrong = mention(5000)
    one, other = counts(1873, 2314), counts(1111, 3076)
    alone = relation(wrong, one, 1.0)
    assert verdicts(alone) == []
    assert verdicts(alone, relation(wrong, other, 1.0)) == ["error"]


def test_two_that_were_hardly_meant_agree_on_nothing() -> None:
    wrong = mention(5000)
    one, other = counts(1873, 2314), counts(1111, 3076)
    assert verdicts(relation(wrong, one, 1.0), relation(wrong, other, 0.5)) == []


def test_two_that_want_different_numbers_do_not_agree() -> None:
    wrong = mention(5000)
    one, other = counts(1873, 2314), counts(1111, 3377)
    assert verdicts(relation(wrong, one, 1.0), relation(wrong, other, 1.0)) == []


def test_of_several_that_fail_by_one_number_the_strongest_is_told() -> None:
    wrong = mention(4137)
    weak = relation(wrong, counts(1873, 2314), 1.0)
    strong = relation(wrong, counts(1111, 3076), ERROR)
    (told,) = settled([weak, strong])
    assert told.judged.verdict == "error"
    assert told.stated is wrong


def test_what_is_certain_needs_nothing_else() -> None:
    certain = replace(of(FAR), certain=True)
    assert verdicts(certain) == ["error"]
    assert verdicts(replace(certain, judged=Judged("note", Decimal(1), "rounded"))) == ["note"]
