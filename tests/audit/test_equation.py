"""Properties of what numbers must satisfy together: whole counts and shares of any size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cierre.audit.grammar.mention import Mention
from cierre.audit.relations.equation import Equation, Quotient, Sum, added, one_slip, slips
from tests.audit.mentions import counts, mention

COUNTS = st.integers(1, 10**7)
HUNDRED = Decimal(100)


@st.composite
def sums(draw: st.DrawFn) -> Sum:
    """A sum that holds, some of its parts taken away."""
    parts = draw(st.lists(COUNTS, min_size=2, max_size=8))
    times = tuple(draw(st.sampled_from((1, -1))) for _ in parts)
    total = sum(part * sign for part, sign in zip(parts, times, strict=True))
    assume(total > 0)
    return Sum(mention(total), counts(*parts), times)


@st.composite
def shares(draw: st.DrawFn) -> Quotient:
    """A share that holds, rounded half up."""
    whole = draw(st.integers(1000, 10**7))
    part = draw(st.integers(whole // 100, whole))
    places = draw(st.sampled_from(("1", "0.1", "0.01")))
    stated = (HUNDRED * part / whole).quantize(Decimal(places), ROUND_HALF_UP)
    assume(stated > 1)
    return Quotient(mention(stated, "percent"), mention(part), mention(whole))


@st.composite
def changes(draw: st.DrawFn) -> Quotient:
    """A change that holds, up or down, rounded half up."""
    old = draw(st.integers(1000, 10**6))
    new = draw(st.integers(old // 10, 3 * old))
    stated = (HUNDRED * abs(new - old) / old).quantize(Decimal("0.1"), ROUND_HALF_UP)
    assume(stated > 1)
    way = 1 if new > old else -1
    return Quotient(mention(stated, "percent"), mention(new), mention(old), change=True, way=way)


def within(member: Mention, equation: Equation) -> bool:
    """Whether a member is what the others want it to be; a rounded one, within its rounding."""
    bounds = equation.predicted(member)
    assert bounds is not None
    half = float(member.numeral.step) / 2 if member.numeral.kind == "percent" else 0.0
    close = 1e-9 * max(1.0, abs(bounds[0]), abs(bounds[1]))
    return bounds[0] - half - close <= member.number <= bounds[1] + half + close


@given(st.one_of(sums(), shares(), changes()))
def test_each_member_of_what_holds_is_what_the_others_want(equation: Equation) -> None:
    assert all(within(each, equation) for each in equation.members)


@given(sums(), st.data())
def test_what_a_sum_wants_of_a_member_is_exact(equation: Sum, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(equation.parts) - 1))
    part = equation.parts[at]
    wrong = mention(data.draw(COUNTS))
    changed = _with(equation, at, wrong)
    assert changed.predicted(wrong) == pytest.approx((part.number, part.number))


def _with(equation: Sum, at: int, wrong: Mention) -> Sum:
    parts = (*equation.parts[:at], wrong, *equation.parts[at + 1 :])
    return replace(equation, parts=parts)


@st.composite
def slipped(draw: st.DrawFn, digits: str) -> int:
    """The digits with one of them changed, or two neighbours swapped."""
    at = draw(st.integers(0, len(digits) - 1))
    if draw(st.booleans()) and at:
        wrong = digits[: at - 1] + digits[at] + digits[at - 1] + digits[at + 1 :]
    else:
        wrong = digits[:at] + draw(st.sampled_from("0123456789")) + digits[at + 1 :]
    assume(wrong != digits and (wrong[0] != "0" or len(wrong) == 1))
    return int(wrong)


@given(sums(), st.data())
def test_any_slip_in_a_sum_is_seen(equation: Sum, data: st.DataObject) -> None:
    at = data.draw(st.integers(-1, len(equation.parts) - 1))
    member = equation.total if at < 0 else equation.parts[at]
    wrong = mention(data.draw(slipped(str(member.value))))
    changed = replace(equation, total=wrong) if at < 0 else _with(equation, at, wrong)
    assert one_slip(changed) is not None


@given(shares(), st.data())
def test_any_slip_in_a_share_is_seen(equation: Quotient, data: st.DataObject) -> None:
    which = data.draw(st.sampled_from(("stated", "part", "whole")))
    member = {
        "stated": equation.stated, "part": equation.part, "whole": equation.whole
    }[which]  # fmt: skip
    wrong = _slipped(member, data)
    assume(wrong.value > 0)
    changed = {
        "stated": replace(equation, stated=wrong),
        "part": replace(equation, part=wrong),
        "whole": replace(equation, whole=wrong),
    }[which]
    assert one_slip(changed) is not None


def _slipped(member: Mention, data: st.DataObject) -> Mention:
    digits = str(int(member.value / member.numeral.step))
    return mention(data.draw(slipped(digits)) * member.numeral.step, member.numeral.kind)


@given(sums())
def test_no_slip_is_seen_where_none_could_help(equation: Sum) -> None:
    far = mention(equation.total.value * 137 + 10**9)
    small = [each for each in equation.parts if each.number < 10**8]
    assert one_slip(added(far, small)) is None


@given(COUNTS)
def test_a_slip_is_another_number_of_as_many_digits(number: int) -> None:
    found = slips(str(number))
    assert number not in found
    assert len(set(found)) == len(found)
    assert all(len(str(each)) == len(str(number)) for each in found)


@given(st.integers(10, 10**7), st.data())
def test_every_slip_is_known_and_can_be_undone(number: int, data: st.DataObject) -> None:
    other = data.draw(slipped(str(number)))
    assert other in slips(str(number))
    assert number in slips(str(other))


@pytest.mark.parametrize(
    ("numbers", "low", "high"), [((9, 4, 5), 1.0, 1.0), ((4187, 1873, 2314), 0.0, 0.02)]
)
def test_small_numbers_are_one_slip_from_anything(
    numbers: Sequence[int], low: float, high: float
) -> None:
    total, *parts = counts(*numbers)
    assert low <= added(total, parts).chance() <= high


def test_a_share_of_more_digits_is_less_likely_one_by_chance() -> None:
    part, whole = counts(1873, 4187)
    chances = [
        Quotient(mention(each, "percent"), part, whole).chance()
        for each in ("45", "44.7", "44.73", "44.734")
    ]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] > 20 * chances[-1]
