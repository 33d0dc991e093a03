"""Intervals, queues and GRIM: what holds for any numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.statistics.consistency import grim
from cierre.statistics.intervals import net_promoter, net_promoter_of, newcombe, wilson
from cierre.statistics.queues import Queue, agents_needed, behaviour, staffing

PARTS = st.integers(1, 400).flatmap(lambda base: st.tuples(st.integers(0, base), st.just(base)))


@given(PARTS)
def test_a_share_lies_in_its_interval_and_more_answers_make_it_narrower(
    part: tuple[int, int],
) -> None:
    count, base = part
    found, sure, many = wilson(count, base), wilson(count, base, 0.99), wilson(4 * count, 4 * base)
    assert found is not None
    assert sure is not None
    assert many is not None
    assert 0 <= found.lower <= count / base <= found.upper <= 1
    assert sure.lower <= found.lower
    assert many.upper - many.lower < found.upper - found.lower


@given(PARTS, PARTS)
def test_a_difference_lies_in_its_interval_and_turns_with_its_sides(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    found, turned = newcombe(*one, *other), newcombe(*other, *one)
    assert found is not None
    assert turned is not None
    assert found.lower <= one[0] / one[1] - other[0] / other[1] + 1e-12
    assert found.lower == pytest.approx(-turned.upper)


@given(st.lists(st.integers(0, 10), min_size=1, max_size=300))
def test_net_promoters_lie_in_their_interval(answers: list[int]) -> None:
    found, turned = net_promoter_of(answers), None
    assert found is not None
    assert -100 <= found.interval.lower <= found.score <= found.interval.upper <= 100
    promoters = sum(each > 8 for each in answers)
    detractors = sum(each < 7 for each in answers)
    turned = net_promoter(detractors, promoters, len(answers))
    assert turned is not None
    assert turned.score == pytest.approx(-found.score)
    assert turned.interval.upper == pytest.approx(-found.interval.lower)


def test_net_promoters_of_thirty_answers_by_hand() -> None:
    found = net_promoter(18, 6, 30)
    assert found is not None
    assert found.score == pytest.approx(40)
    net = (18.75 - 6.75) / 33
    width = 1.959964 * ((25.5 / 33 - net * net) / 33) ** 0.5
    assert found.interval.lower == pytest.approx(100 * (net - width), abs=1e-4)
    assert found.interval.upper == pytest.approx(100 * (net + width), abs=1e-4)


def test_nothing_counted_has_no_interval() -> None:
    assert wilson(0, 0) is None
    assert newcombe(1, 2, 0, 0) is None
    assert net_promoter(0, 0, 0) is None
    with pytest.raises(ValueError, match="base"):
        wilson(3, 2)
    with pytest.raises(ValueError, match="parts"):
        net_promoter(3, 3, 5)
    with pytest.raises(ValueError, match="10"):
        net_promoter_of([11])


QUEUES = st.builds(
    Queue,
    calls=st.floats(0.5, 200),
    handling=st.floats(30, 600),
    interval=st.just(1800.0),
    patience=st.one_of(st.none(), st.floats(20, 600)),
)


@given(QUEUES, st.floats(0.5, 0.95))
def test_so_many_agents_are_enough_and_one_fewer_are_not(queue: Queue, wanted: float) -> None:
    agents = agents_needed(queue, wanted)
    assert behaviour(queue, agents).service_level >= wanted
    assert agents == 1 or behaviour(queue, agents - 1).service_level < wanted


@given(QUEUES)
def test_what_is_offered_is_handled_or_lost(queue: Queue) -> None:
    agents = int(queue.traffic) + 1
    found = behaviour(queue, agents)
    assert found.occupancy * agents == pytest.approx(queue.traffic * (1 - found.abandoned))
    assert 0 <= found.service_level <= found.virtual_level + 1e-12
    assert found.mean_wait is not None
    if queue.patience:
        assert found.mean_wait == pytest.approx(found.abandoned * queue.patience)


def test_endless_patience_is_erlang_c() -> None:
    patient = behaviour(Queue(100, 180), 13)
    nearly = behaviour(Queue(100, 180, patience=1e8), 13)
    assert nearly.service_level == pytest.approx(patient.service_level, abs=1e-5)
    assert nearly.mean_wait == pytest.approx(patient.mean_wait, rel=1e-4)


def test_each_interval_has_its_own_agents() -> None:
    assert staffing([0, 10, 100], 180, 0.8) == [0, 3, 14]
    assert staffing([100], 180, 0.8, patience=120) == [12]
    with pytest.raises(ValueError, match="below 1"):
        agents_needed(Queue(10, 180), 1)
    with pytest.raises(ValueError, match="negative"):
        Queue(-1, 180)
    with pytest.raises(ValueError, match="Patience"):
        Queue(1, 180, patience=0)
    with pytest.raises(ValueError, match="an agent"):
        behaviour(Queue(1, 180), 0)
    assert behaviour(Queue(100, 180), 5).mean_wait is None


@given(st.integers(1, 99), st.integers(0, 990))
def test_a_true_mean_is_always_possible(base: int, total: int) -> None:
    assert grim(f"{total / base:.2f}", base)


def test_no_number_is_no_mean() -> None:
    for printed in ("NaN", "many", "Infinity"):
        with pytest.raises(ValueError, match="no printed number"):
            grim(printed, 3)
    with pytest.raises(ValueError, match="one number"):
        grim("1.0", 0)
