"""The call centre's year, counted again from its calls and complaints."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from tests.examples.spreadsheets import in_period, settings, sheet
from tests.samples import Sample

pytestmark = pytest.mark.xdist_group("call_centre")


@pytest.fixture(scope="module")
def folder(sample: Callable[[str], Sample]) -> Path:
    return sample("call_centre").folder


@pytest.fixture(scope="module")
def calls(folder: Path) -> pl.DataFrame:
    abandoned = pl.col("abandoned_after").is_not_null()
    return sheet(folder, "calls").with_columns(abandoned=abandoned)


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


def test_august_misses_its_service_level_and_nothing_else_of_calls_and_complaints(
    calls: pl.DataFrame, folder: Path
) -> None:
    august = calls.filter(in_period("arrived"))
    complaints = sheet(folder, "cases").filter(in_period("opened"))
    promised = sheet(folder, "cases").drop_nulls("due")
    handled = promised.filter(in_period("resolved"))
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


def test_who_took_calls_on_a_day_had_a_shift_then(calls: pl.DataFrame, folder: Path) -> None:
    shifts = sheet(folder, "shifts")
    worked = pl.coalesce("worked", "covered").cast(pl.Date).alias("day")
    who = pl.coalesce("covered_by", "person").alias("person")
    at_work = shifts.filter(worked.is_not_null()).select(worked, who)
    assert at_work.is_unique().all()
    names = {each["id"]: each["name"] for each in settings("call_centre")["person"]}
    answering = calls.drop_nulls("person").select(
        pl.col("arrived").dt.date().alias("day"), pl.col("person").replace_strict(names)
    )
    assert answering.unique().join(at_work, on=("day", "person"), how="anti").is_empty()


def test_a_talk_comes_before_every_sanction(folder: Path) -> None:
    conduct = sheet(folder, "conduct").drop_nulls("sanctioned")
    assert conduct.height == 2
    assert (conduct["talked"] < conduct["sanctioned"]).all()


def test_august_scores_less_than_required_in_quality(folder: Path) -> None:
    reviews = sheet(folder, "quality").drop_nulls("score")
    done = pl.coalesce("met", "below").dt.strftime("%Y-%m")
    means = dict(reviews.group_by(done.alias("month")).agg(pl.col("score").mean()).iter_rows())
    assert [month for month, mean in means.items() if mean < 85] == ["2026-08"]
    assert reviews.filter((pl.col("score") >= 85) != pl.col("met").is_not_null()).is_empty()


def test_in_august_more_complaints_jump_a_level(folder: Path) -> None:
    cases = sheet(folder, "cases")
    month = pl.col("opened").dt.strftime("%Y-%m").alias("month")
    jumped = cases.filter(pl.col("route") == "Saltando un nivel").group_by(month).agg(pl.len())
    by_month = dict(jumped.iter_rows())
    assert by_month.pop("2026-08") == 7
    assert max(by_month.values()) <= 3
    kinds = cases.filter(in_period("opened")).group_by("kind").agg(pl.len())
    assert dict(kinds.iter_rows()) == {"Reclamación": 66, "Percance evitado": 3}


def test_nobody_new_takes_calls_before_the_onboarding(calls: pl.DataFrame, folder: Path) -> None:
    training = sheet(folder, "training").drop_nulls("due")
    assert training.height == 3
    waiting = training.filter(pl.col("passed").cast(pl.Date).is_null())["person"]
    assert waiting.to_list() == ["Marcos Ribes Soler"]
    assert calls.filter(pl.col("person") == "marcos").is_empty()
    assert (training["passed"].cast(pl.Date) < training["due"].cast(pl.Date)).sum() == 2


def test_enough_people_of_each_team_say_how_they_are_in_august(folder: Path) -> None:
    answered = sheet(folder, "wellbeing").filter(in_period("answered"))
    assert answered["person"].is_unique().all()
    assert answered.height >= 11
    assert answered["mood"].is_between(1, 5).all()
