"""The limits of the usual as they are read: what is told as outside lies outside on the page."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Literal

import pytest

from cierre.book import Unit
from cierre.packs import Part
from cierre.report.document import Bullets, Chart
from cierre.report.findings import signals
from cierre.report.limits import limits_read, seen_signal
from cierre.report.material import Material
from cierre.report.sections.charts_in_time import line
from cierre.report.sections.unusual import unusual
from cierre.report.sentences import plain
from cierre.statement.model import Attained, Figure, Number, Signal
from tests.report.august import property_august

MONTH = "2026-08"


def material(figure: Figure, language: str = "es") -> Material:
    august = property_august().material(language=language)
    return replace(august, statement=replace(august.statement, figures={figure.id: figure}))


def figure(name: str, unit: Unit, value: Number, lower: str, upper: str) -> Figure:
    signal = Signal(
        MONTH, 12, Decimal(lower), Decimal("1"), Decimal(upper), "outside",
        "up" if value > Decimal(upper) else "down",
    )  # fmt: skip
    return Figure(name, unit, value, signal=signal, base=1000, history=((MONTH, value),))


def test_limits_of_counts_are_the_counts_within_them() -> None:
    found = figure("cases.received", "items", 145, "80.8", "136.9")
    told = material(found)
    assert limits_read(told, found) == (81, 136)


@pytest.mark.parametrize(
    ("value", "lower", "seen"),
    [
        pytest.param("0.9796", "0.9799", False, id="98.0 % is not below 98.0 %"),
        pytest.param("0.9796", "0.9802", True, id="98.0 % is below 98.1 %"),
        pytest.param("0.91", "0.95", True, id="far below"),
    ],
)
def test_a_share_is_outside_only_where_a_reader_sees_it(value: str, lower: str, seen: bool) -> None:
    found = figure("cases.on_time_share", "share", Decimal(value), lower, "1")
    told = material(found)
    assert (seen_signal(told, found) is not None) is seen
    assert bool(signals(told)) is seen


def test_the_sentence_says_whole_limits() -> None:
    told = material(figure("cases.received", "items", 145, "80.8", "136.9"))
    part = next(part for each in told.pack.outline for part in each.parts if part.kind == "unusual")
    (bullets,) = unusual(part, told)
    assert isinstance(bullets, Bullets)
    assert plain(bullets.entries[0]).endswith("por encima de lo habitual, que va de 81 a 136.")


@pytest.mark.parametrize(("better", "word"), [("less", "Limit: 3"), ("more", "Target: 3")])
def test_a_chart_calls_what_should_not_be_passed_a_limit(
    better: Literal["more", "less"], word: str
) -> None:
    months = tuple((f"2026-{month:02}", month % 3) for month in range(1, 9))
    target = Attained("month", 3, 2, None, None)
    errors = Figure("cases.received", "items", 2, better=better, history=months, targets=(target,))
    told = material(errors, "en")
    drawn = Part("line", figures=(errors.id,), title="complaints-chart")
    (chart,) = line(drawn, told)
    assert isinstance(chart, Chart)
    assert chart.target_label == word
