"""What the audit must reach; the reports with expected claims where this machine has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from cierre.audit import audit
from tests.audit.scores import perturbed, reports, sets
from tests.audit.scores.measures import Measure, Target, Told, table
from tests.audit.scores.slips import Slip, outcome, slip
from tests.samples import Sample

OFFICE = "agent"
_CLEAN = "We received 64 complaints: 27 on leaks, 11 on gates and 26 on others. We closed 58."


def _reached(told: Told) -> None:
    missed = [each for each in told.measures if not each.met]
    assert not missed, "\n".join(("", table(missed), *told.lines(20)))


def _where_it_is(measured: Callable[[], Told]) -> Told:
    try:
        return measured()
    except sets.Absent as absent:
        pytest.skip(str(absent))


@pytest.mark.parametrize("name", ["real", "dev"])
def test_errors_are_found_and_nothing_right_is_called_one(name: str) -> None:
    _reached(_where_it_is(lambda: sets.told_of(name)))


@pytest.mark.parametrize(("name", "each"), [("real", 1), ("dev", 3)])
def test_a_changed_digit_is_found_and_nothing_else_is_accused(name: str, each: int) -> None:
    _reached(_where_it_is(lambda: perturbed.told_of(name, each=each)))


@pytest.mark.xdist_group(OFFICE)
def test_what_cierre_writes_has_no_error_until_a_figure_is_altered(
    sample: Callable[[str], Sample], tmp_path: Path
) -> None:
    told = reports.told_of(reports.written([sample(OFFICE)], tmp_path, each=6))
    # many figures of a report stand in it once: what is altered there only the records tell
    told.measures = [each for each in told.measures if each.target != reports.FOUND]
    _reached(told)


@pytest.mark.parametrize("written", ["7", "10", "1,005", "0.93", "64 %", "1.145,20 €"])
def test_a_slip_keeps_the_form_of_a_number(written: str) -> None:
    for seed in range(200):
        slipped = slip(f"a {written} b", (2, 2 + len(written)), Random(seed))
        assert slipped is not None
        marks = [each if not each.isdigit() else "0" for each in slipped.after]
        assert marks == [each if not each.isdigit() else "0" for each in written]
        assert slipped.after != written
        assert slipped.after[0] != "0" or written[0] == "0"
        different = [at for at, each in enumerate(written) if slipped.after[at] != each]
        swapped = sorted(slipped.after) == sorted(written) and different[-1] - different[0] == 1
        assert len(different) == 1 or swapped
    assert slip("none", (0, 4), Random(1)) is None


def test_a_slip_is_found_by_an_error_over_its_number_alone() -> None:
    at = _CLEAN.index("11")
    slipped = Slip((at, at + 2), "11", "17")
    before, after = audit(_CLEAN), audit(slipped.text(_CLEAN))
    assert outcome(slipped, before, after).found
    assert not outcome(slipped, before, before).found
    assert not outcome(slipped, after, after).found
    elsewhere = Slip((at := _CLEAN.index("58"), at + 2), "58", "53")
    said = outcome(elsewhere, before, after)
    assert (said.found, [each.kind for each in said.alarms]) == (False, ["sum"])


@pytest.mark.parametrize(
    ("target", "reached", "of", "met"),
    [
        (Target("≥", 35, percent=True), 7, 20, True),
        (Target("≥", 35, percent=True), 6, 20, False),
        (Target("≥", 35, percent=True), 0, 0, False),
        (Target("≤", 2, percent=True), 1, 50, True),
        (Target("≤", 2, percent=True), 2, 50, False),
        (Target("≥", 5), 5, 6, True),
        (Target("≤", 0), 1, 300, False),
    ],
)
def test_a_target_is_met_or_not(target: Target, reached: int, of: int, *, met: bool) -> None:
    measure = Measure("name", reached, of, target)
    assert measure.met is met
    assert table([measure]).endswith(" met" if met else "NOT MET")


def test_figures_of_a_report_are_no_dates_and_no_names_of_cases() -> None:
    text = (
        "P-148, G-1234: del 1 al 31 de agosto de 2026; sept 2025 21 min; 2 September 7 cases; "
        "1 August to 31 August 2026; 2026年8月1日至8月31日共145件; 1.145 (92,2 %); July: 7; "
        "2026-08-31 09:30; cost €18.50"
    )
    figures = [text[start:end] for start, end in reports.figures_of(text)]
    assert figures == ["21", "7", "145", "1.145", "92,2", "7", "18.50"]
