"""August 2026 of the property office, counted again from its spreadsheets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from tests.examples.spreadsheets import AUGUST, SEPTEMBER, cents, in_period, settings, sheet
from tests.samples import Sample

pytestmark = pytest.mark.xdist_group("property")


@pytest.fixture(scope="module")
def folder(sample: Callable[[str], Sample]) -> Path:
    return sample("property").folder


def payments(folder: Path) -> pl.DataFrame:
    """Every payment of a fee: the first stands in the sheet, the others in the moves."""
    first = sheet(folder, "fees").filter(pl.col("paid").is_not_null())
    later = sheet(folder, "fees_moves").filter(pl.col("state") == "cobrada")
    return pl.concat(
        [
            first.select("number", day=pl.col("paid").cast(pl.Date), amount=cents("paid_amount")),
            later.select("number", day=pl.col("at").cast(pl.Date), amount=cents("quantity")),
        ]
    )


def test_august_collects_143221_and_the_year_1726280(folder: Path) -> None:
    paid = payments(folder)
    assert paid.filter(in_period("day"))["amount"].sum() == 143_221_00
    assert paid.filter(in_period("day", date(2026, 1, 1)))["amount"].sum() == 1_726_280_00


def test_the_months_target_is_missed_two_months_running(folder: Path) -> None:
    paid = payments(folder)
    targets = {
        target["period"]: float(target["value"])
        for target in settings("property")["target"]
        if target["figure"] == "fees.collected"
    }
    assert (targets["2026-08"], targets["2026"]) == (170_000, 1_950_000)
    collected = paid.group_by(pl.col("day").dt.strftime("%Y-%m")).agg(pl.col("amount").sum())
    met = {month: amount >= targets[month] * 100 for month, amount in collected.iter_rows()}
    assert [met[month] for month in ("2026-06", "2026-07", "2026-08")] == [True, False, False]
    monthly = [value for period, value in targets.items() if period.startswith("2026-")]
    assert sum(monthly) == targets["2026"]


def test_no_fee_is_paid_before_it_is_billed_or_more_than_it_is(folder: Path) -> None:
    fees = sheet(folder, "fees")
    written_off = sheet(folder, "fees_moves").filter(pl.col("state") == "dada de baja")
    left = (
        fees.join(payments(folder), on="number", how="left")
        .group_by("number")
        .agg(
            left=cents("amount").first() - pl.col("amount_right").sum(),
            early=(pl.col("day") < pl.col("billed").cast(pl.Date)).any(),
        )
    )
    assert fees["number"].is_unique().all()
    assert left["left"].min() == 0
    assert not left["early"].any()
    lost = written_off.join(left, on="number").select(cents("quantity") == pl.col("left"))
    assert lost.to_series().to_list() == [True]
    assert fees["customer"].n_unique() == 420


def test_august_receives_63_complaints_and_leaves_21_pending(folder: Path) -> None:
    cases = sheet(folder, "cases")
    august = cases.filter(in_period("opened"))
    pending = pl.col("resolved").is_null()
    counted = august.group_by("category").agg(
        received=pl.len(),
        handled=in_period("resolved").sum(),
        pending=pending.sum(),
    )
    assert {row[0]: row[1:] for row in counted.iter_rows()} == {
        "Filtraciones": (27, 12, 15),
        "Puertas y portones": (11, 8, 3),
        "Luces de pasillo": (11, 9, 2),
        "Otras quejas": (14, 13, 1),
    }
    assert cases.filter(in_period("resolved")).height == 42
    assert cases.filter(pending, pl.col("opened") < AUGUST).is_empty()


def test_why_the_21_are_pending(folder: Path) -> None:
    cases = sheet(folder, "cases").filter(pl.col("resolved").is_null())
    why = cases.group_by("category", "reason").agg(
        escalated=pl.col("escalated").is_not_null().sum(),
        waiting=pl.col("waiting_since").is_not_null().sum(),
    )
    assert {row[:2]: row[2:] for row in why.iter_rows()} == {
        ("Filtraciones", "Pendiente de decisión de la junta"): (15, 0),
        ("Puertas y portones", "A la espera de repuestos"): (0, 3),
        ("Luces de pasillo", "Cableado por investigar"): (0, 2),
        ("Otras quejas", None): (0, 0),
    }
    everything = sheet(folder, "cases")
    assert everything.filter(in_period("escalated")).height == 15


def test_what_came_back_was_settled_before_august(folder: Path) -> None:
    moves = sheet(folder, "cases_moves")
    again = moves.filter(pl.col("state") == "en curso")
    ended = moves.filter(pl.col("state") == "resuelta")
    cases = sheet(folder, "cases").join(again, on="number")
    assert again.height == ended.height == 3
    assert (cases["at"] > cases["resolved"]).all()
    assert ended.filter(pl.col("at") >= AUGUST).is_empty()


def test_the_key_work_of_august(folder: Path) -> None:
    tasks = sheet(folder, "tasks")
    done = tasks.filter(in_period("done")).group_by("category").agg(pl.col("quantity").sum())
    quantities = dict(done.iter_rows())
    duties = tasks.filter(pl.col("every").is_not_null()).select("number", "category", "quantity")
    rounds = sheet(folder, "tasks_moves").filter(in_period("at"), pl.col("state") == "hecho")
    of_rounds = rounds.join(duties, on="number").group_by("category").agg(pl.col("quantity").sum())
    assert quantities | dict(of_rounds.iter_rows()) == {
        "Control de plagas": 2,
        "Traslado de contenedores y pintura de líneas": 10,
        "Impermeabilización": 3,
        "Desatasco de desagües": 11,
        "Riego del jardín de las lilas": 3,
        "Deshierbe del jardín de las lilas": 1,
        "Mantenimiento de portones": 5,
        "Ronda nocturna": 8,
        "Actividad vecinal": 1,
    }
    ended = pl.col("done").is_not_null() | pl.col("dropped").cast(pl.Date).is_not_null()
    left = tasks.filter(~ended)
    assert left.filter(in_period("due")).height == 1
    assert left.filter(in_period("due", SEPTEMBER, date(2026, 10, 1))).height == 6


def test_two_rounds_of_the_year_were_missed(folder: Path) -> None:
    rounds = sheet(folder, "tasks_moves")
    done = rounds.group_by("number").agg(pl.col("at").dt.strftime("%Y-%m").n_unique())
    assert dict(done.iter_rows()) == {"RN-1": 12, "RN-2": 12, "RN-3": 11, "RN-4": 11}


def test_august_asks_the_neighbours_and_fewer_are_satisfied(folder: Path) -> None:
    surveys = sheet(folder, "surveys")
    satisfied = surveys.drop_nulls("score").group_by(pl.col("sent").dt.month()).agg(
        (pl.col("score") >= 4).mean()
    )  # fmt: skip
    shares = dict(satisfied.iter_rows())
    assert set(shares) == {11, 2, 5, 8}
    assert min(shares, key=lambda month: shares[month]) == 8
    assert shares[8] < 0.75 <= shares[5]


def test_teresa_covers_the_lodge_in_august(folder: Path) -> None:
    covered = sheet(folder, "shifts").filter(in_period("covered"))
    assert set(covered["covered_by"]) == {"Teresa Vidal Llano"}
    assert covered.height == 4


def test_meters_go_on_from_the_reading_before(folder: Path) -> None:
    meters = sheet(folder, "meters").sort("category", "household", "planned")
    assert meters.height == 120 * 2 * 12
    used = (pl.col("current") - pl.col("previous") - pl.col("consumption")).abs()
    assert meters.select(used.max()).item() < 0.0005
    known = meters.filter(pl.col("current").is_not_null())
    before = known.select(
        gap=pl.col("previous") - pl.col("current").shift(1).over("category", "household")
    )
    assert before["gap"].drop_nulls().abs().max() == 0
    august = meters.filter(in_period("planned"), pl.col("consumption").is_not_null())
    heaviest = august.group_by("category").agg(
        heavy=(pl.col("consumption") > 3 * pl.col("consumption").median()).sum()
    )
    assert dict(heaviest.iter_rows()) == {"Agua": 2, "Electricidad": 2}
    assert meters.filter(in_period("planned"), pl.col("consumption").is_null()).height == 2
