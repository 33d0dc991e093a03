"""The call centre's year, counted again from its calls and complaints."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from tests.examples.spreadsheets import in_period, sheet


@pytest.fixture(scope="module")
def calls(centre_folder: Path) -> pl.DataFrame:
    abandoned = pl.col("abandoned_after").is_not_null()
    return sheet(centre_folder, "calls").with_columns(abandoned=abandoned)


def test_a_call_is_answered_or_abandoned(calls: pl.DataFrame) -> None:
    answered = pl.col("person").is_not_null()
    assert calls["number"].is_unique().all()
    assert calls["arrived"].is_sorted()
    assert calls.filter(answered == pl.col("abandoned")).is_empty()
    for seconds in ("wait", "talk", "wrap_up"):
        assert calls.filter(answered != pl.col(seconds).is_not_null()).is_empty()
        assert calls.filter(pl.col(seconds) < 0).is_empty()


def test_no_agent_is_in_two_calls_at_once(calls: pl.DataFrame) -> None:
    starts = calls.filter(~pl.col("abandoned")).select(
        "person",
        starts=pl.col("arrived") + pl.duration(seconds="wait"),
        busy=pl.col("talk") + pl.col("wrap_up"),
    )
    overlap = starts.sort("person", "starts").filter(
        pl.col("starts").shift(-1).over("person")
        < pl.col("starts") + pl.duration(seconds=pl.col("busy"))
    )
    assert overlap.is_empty()


def test_a_year_of_calls(calls: pl.DataFrame) -> None:
    by_month = dict(
        calls.group_by(pl.col("arrived").dt.strftime("%Y-%m")).agg(pl.len()).iter_rows()
    )
    assert len(by_month) == 12
    assert 235_000 < sum(by_month.values()) < 250_000
    assert max(by_month, key=lambda month: by_month[month]) == "2025-12"


def test_august_misses_its_service_level_and_nothing_else(
    calls: pl.DataFrame, centre_folder: Path
) -> None:
    august = calls.filter(in_period("arrived"))
    complaints = sheet(centre_folder, "cases").filter(in_period("opened"))
    handled = sheet(centre_folder, "cases").filter(in_period("resolved"))
    on_time = handled.filter(pl.col("resolved").cast(pl.Date) <= pl.col("due").cast(pl.Date))
    assert 0.75 < (august["wait"] <= 20).sum() / august.height < 0.80
    assert 0.03 < august["abandoned"].sum() / august.height <= 0.05
    assert 2 < complaints.height / august.height * 1000 <= 4
    assert on_time.height / handled.height >= 0.85


def test_the_outage_of_march_shows(calls: pl.DataFrame) -> None:
    week = in_period("arrived", date(2026, 3, 9), date(2026, 3, 16))
    bad, usual = calls.filter(week)["abandoned"], calls.filter(~week)["abandoned"]
    assert bad.sum() / len(bad) > 0.15
    assert usual.sum() / len(usual) < 0.05


def test_nuisance_callers_call_again(calls: pl.DataFrame) -> None:
    nuisance = calls.filter(pl.col("category") == "nuisance")
    callers = nuisance.group_by("caller").agg(pl.len()).sort("len", descending=True)
    assert 0.02 < nuisance.height / calls.height < 0.05
    assert callers["len"].head(10).sum() > nuisance.height / 2
