"""Every published case of the statistics, to the last digit that was printed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from cierre.statistics.behaviour import FACTORS, Factors, Typical, p_chart, trended, u_chart, xmr
from cierre.statistics.consistency import grim
from cierre.statistics.intervals import newcombe, wilson
from cierre.statistics.queues import Queue, behaviour, erlang_c
from tests.statistics.wheeler import EPISODES, REGIONS
from tests.vectors import published

MONTGOMERY = Factors(3 / 1.128, 3.267)
"""Unrounded, where Wheeler rounds."""


def cases(name: str) -> list[Any]:
    """The cases of a kind; those whose source looks wrong are left to the test of the reasons."""
    return [each for each in published("stats.json")[name] if not suspect(each)]


def suspect(case: Any) -> bool:
    return isinstance(case, dict) and bool(case.get("suspect"))


def printed(value: float, digits: int = 1) -> Any:
    """Equal within one unit of the last digit printed; of at least so many decimals."""
    exponent = Decimal(repr(value)).as_tuple().exponent
    return pytest.approx(value, abs=float(10.0 ** max(-12, min(int(exponent), -digits))), rel=1e-9)


def test_limits_of_single_values() -> None:
    charted = [each for each in cases("xmr") if "slope" not in each]
    assert len(charted) >= 13
    before: list[float] = []
    for case in charted:
        values = before = _values(case, before)
        chart = xmr(values, most=len(values), **_as_drawn(case))
        assert chart is not None
        found = {
            "mean": chart.centre,
            "centre": chart.centre,
            "mr": chart.moving_range,
            "mr_median": chart.moving_range,
            "lnpl": chart.lower[-1],
            "unpl": chart.upper[-1],
            "url": chart.range_limit,
        }
        for name in found.keys() & case.keys():
            assert found[name] == printed(case[name]), (case["src"], name)


def _values(case: Any, before: list[float]) -> list[float]:
    """The case's values, those of the case before, or those the source has on its page."""
    return case.get("x") or (list(EPISODES) if "p.147" in case["src"] else before)


def _as_drawn(case: Any) -> dict[str, Any]:
    """How the source says that it drew the chart."""
    drawn: dict[str, Any] = {"screened": case["src"].endswith(" screened")}
    if "Montgomery" in case["src"]:
        drawn["factors"] = MONTGOMERY
    if "median" in case["src"]:
        drawn["ranges"] = "median"
    if "median centre" in case["src"]:
        drawn["centre"] = "median"
    return drawn


def test_limits_beside_a_trend() -> None:
    lines = [each for each in cases("xmr") if "slope" in each]
    assert len(lines) == len(REGIONS)
    for case in lines:
        region = next(name for name in REGIONS if f"region {name}" in case["src"])
        by: Typical = "median" if "median" in case["src"] else "mean"
        found = trended(REGIONS[region], ranges=by)
        assert found is not None
        assert found.slope == printed(case["slope"])
        assert found.width == pytest.approx(case["half_width"], abs=0.002)


@pytest.mark.parametrize(
    ("chart", "place", "base"), [("p", 0, 50), ("p", 1, 100), ("c", 0, 1), ("u", 0, 50)]
)
def test_attribute_charts(chart: str, place: int, base: int) -> None:
    case = [each for each in cases("attribute_charts") if each["chart"] == chart][place]
    found = (p_chart if chart == "p" else u_chart)(case["cl"], base)
    assert found == (printed(case["lcl"], 5), printed(case["ucl"], 5))


def test_a_u_chart_of_fifty_square_metres_at_a_time() -> None:
    case = next(each for each in cases("attribute_charts") if each["chart"] == "u x50")
    assert u_chart(case["cl"], 10) == (printed(case["lcl"], 5), printed(case["ucl"], 5))


def test_laneys_limits_are_as_wide_as_the_spread_between_points_says() -> None:
    """The case's own points are not in it: what it states must agree with itself in our formula."""
    case = next(each for each in cases("attribute_charts") if each["chart"] == "p'")
    width = case["ucl_1"] - case["cl"]
    base = case["cl"] * (1 - case["cl"]) * (3 * case["sigma_z"] / width) ** 2
    plain = p_chart(case["cl"], base)
    spread = (plain[1] - case["cl"]) * case["sigma_z"]
    assert case["cl"] - spread == pytest.approx(case["lcl_1"], abs=2e-7)


def test_wilsons_intervals() -> None:
    assert len(cases("wilson")) == 19
    for case in cases("wilson"):
        found = wilson(case["x"], case["n"], case["conf"])
        assert found is not None
        for bound, value in (("lo", found.lower), ("hi", found.upper)):
            if case[bound] is not None:
                assert value == printed(case[bound], 4), case


def test_newcombes_intervals() -> None:
    for *counted, lower, upper in cases("newcombe_diff_recomputed_from_memory_cases"):
        found = newcombe(*counted)
        assert found is not None
        assert (found.lower, found.upper) == (printed(lower, 4), printed(upper, 4)), counted


def test_queues_by_erlang_c() -> None:
    for case in cases("erlang_c"):
        found = _of_erlang_c(case)
        for name in found.keys() & case.keys():
            assert found[name] == pytest.approx(case[name], abs=6e-5 if name != "asa_min" else 5e-3)


def _of_erlang_c(case: Any) -> dict[str, float | None]:
    if "lam_per_min" in case:
        queue = Queue(case["lam_per_min"], 60 * case["aht_min"], 60)
        found = behaviour(queue, case["N"], 0.333 * 60)
        assert found.mean_wait is not None
        return {
            "sl_at_0333min": found.service_level,
            "asa_min": found.mean_wait / 60,
            "occ": found.occupancy,
        }
    found = behaviour(Queue(case["A"], 180, 180), case["N"], 20)
    return {
        "pw": erlang_c(case["A"], case["N"]),
        "sl_20s_180s": found.service_level,
        "asa_s": found.mean_wait,
        "occ": found.occupancy,
    }


def test_a_stated_value_that_is_wrong_is_not_ours() -> None:
    for case in published("stats.json")["erlang_c_do_not_use"]:
        found = erlang_c(case["A"], case["N"])
        assert found == pytest.approx(case["exact"], abs=1e-6)
        assert found != pytest.approx(case["stated"], abs=0.01)


def test_queues_by_erlang_a() -> None:
    """That calculator's service level and speed of answer are those of who never hangs up."""
    for case in cases("erlang_a"):
        queue = Queue(case["lam_per_min"], 60 * case["aht_min"], 60, 60 * case["patience_min"])
        found = behaviour(queue, case["N"], 0.333 * 60)
        assert found.abandoned == pytest.approx(case["abandon"], abs=5e-5)
        assert found.abandoned == pytest.approx(case["recomputed"]["abandon"], abs=1e-6)
        assert found.occupancy == pytest.approx(case["recomputed"]["occ"], abs=1e-6)
        assert found.virtual_level == pytest.approx(case["sl"], abs=5e-5)
        assert found.virtual_wait == pytest.approx(60 * case["asa_min"], abs=0.05 * 60)
        assert found.service_level < found.virtual_level


def test_means_that_cannot_be() -> None:
    case = published("stats.json")["grim"]
    means = [grim(f"5.{cents}", 28) for cents in range(19, 31)]
    assert means == [each == "T" for each in case["means_5_19_to_5_30_n28"].split()]
    shares = [grim(str(percent), 50, percent=True) for percent in range(6, 17)]
    assert shares == [each == "T" for each in case["percent_6_to_16_n50"].split()]
    for line in case["pigs1"].split(","):
        mean, base, possible = line.replace("/", " ").split()
        assert grim(mean, int(base)) is (possible == "T"), line


def test_no_case_is_left_out_in_silence() -> None:
    """A case marked as suspect at its source must have its reason."""
    everything = published("stats.json")
    marked = [each for group in everything.values() for each in group if suspect(each)]
    assert all(each.get("note") or each.get("reason") for each in marked)
    assert FACTORS["mean"] == Factors(2.66, 3.268)
