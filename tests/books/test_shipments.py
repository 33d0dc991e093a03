"""Shipments: where the goods are, whether they came on time, and how soon damage was reported."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import polars as pl
import pytest

from cierre.books import load_books
from cierre.directory import ENTRY_UNKNOWN
from cierre.statement.model import Scope, Statement
from tests.books.sheets import sheet, statement, values
from tests.statement.little import DIRECTORY

HOUR = 3600
SHIPMENTS = """
number booked     pieces carrier place due        departed            transferred         transfer_place resumed             arrived             destination damage_found        damaged_pieces damage_reported
G1     2026-08-03 10     rapid   north 2026-08-05 2026-08-03_at_10:00 .                   .              .                   2026-08-05_at_10:00 south       .                   .              .
G2     2026-08-03 10     rapid   north 2026-08-05 2026-08-03_at_10:00 2026-08-04_at_08:00 south          2026-08-04_at_20:00 2026-08-06_at_10:00 south       2026-08-06_at_11:00 3              2026-08-06_at_15:00
G3     2026-08-10 5      slow    north .          2026-08-11_at_10:00 2026-08-12_at_08:00 south          .                   .                   .           .                   .              .
G4     2026-08-20 8      slow    north .          2026-08-21_at_10:00 .                   .              .                   .                   .           2026-08-22_at_10:00 2              .
G5     2026-08-28 .      rapid   north .          .                   .                   .              .                   .                   .           .                   .              .
"""  # noqa: E501 (a row of a sheet is a line)


@pytest.fixture
def made(tmp_path: Path) -> Statement:
    return statement(tmp_path, "shipments", SHIPMENTS)


def test_what_was_booked_and_what_arrived_on_time(made: Statement) -> None:
    assert made.balanced
    assert made["shipments.booked"].value == 5
    assert made["shipments.booked_pieces"].value == 34
    assert made["shipments.arrived"].parts["place"] == {"south": 2}
    assert made["shipments.on_time_share"].value == Decimal("0.5")
    assert made["shipments.on_time"].parts["carrier"] == {"rapid": 1}


def test_on_time_is_before_the_day_or_on_it(tmp_path: Path) -> None:
    text = """
number booked     place due        arrived
E1     2026-08-03 north 2026-08-10 2026-08-09
E2     2026-08-03 north 2026-08-10 2026-08-10_at_18:00
E3     2026-08-03 north 2026-08-10 2026-08-11
E4     2026-08-03 north .          2026-08-11
"""
    found = values(statement(tmp_path, "shipments", text))
    names = ("early", "on_the_day", "late", "on_time", "promised")
    assert [found[name] for name in names] == [1, 1, 1, 2, 3]


NOT_ORDERED = """
number place due        departed   arrived
N1     north 2026-08-10 2026-08-07 2026-08-09
N2     north 2026-08-10 .          2026-08-12
N3     north .          .          2026-08-13
N4     north 2026-08-10 .          .
N5     north 2026-10-01 .          .
"""


def test_without_order_dates_what_arrived_is_told_and_what_was_ordered_is_not_kept(
    tmp_path: Path,
) -> None:
    read = sheet(tmp_path, load_books()["shipments"], NOT_ORDERED)
    assert read.problems == ()
    assert ENTRY_UNKNOWN in read.columns
    kept = replace(DIRECTORY, kept={"shipments": read.columns})
    made = statement(tmp_path, "shipments", NOT_ORDERED, directory=kept)
    assert made.balanced
    found = values(made)
    names = ("arrived", "early", "on_the_day", "late", "promised", "on_the_way", "departed")
    assert [found[name] for name in names] == [3, 1, 0, 1, 2, 0, 1]
    absent = ("booked", "booked_pieces", "waiting", "transit_median")
    assert {made[f"shipments.{name}"].absence for name in absent} == {"not_kept"}


def test_without_an_order_date_an_item_enters_by_the_first_day_known_of_it(tmp_path: Path) -> None:
    moves = sheet(tmp_path, load_books()["shipments"], NOT_ORDERED).moves
    enters = moves.filter(pl.col("from_state") == "outside").sort("number")
    # N4 by its promised day, N5 by the last day that the sheet tells anything of
    assert [str(day) for day in enters["day"]] == [
        "2026-08-07", "2026-08-12", "2026-08-13", "2026-08-10", "2026-08-13",
    ]  # fmt: skip
    assert moves["seconds"].drop_nulls().to_list() == [2 * 24 * HOUR]
    assert moves["age"].null_count() == moves.height


def test_a_row_that_tells_no_day_is_told(tmp_path: Path) -> None:
    text = """
number place due        arrived
N1     north 2026-08-10 2026-08-09
N2     north .          .
"""
    (told,) = sheet(tmp_path, load_books()["shipments"], text).problems
    assert (told.code, told.row) == ("no-day", 3)


VALUED = """
number booked     pieces declared_value place due        departed   arrived    damage_found damaged_pieces lost
V1     2026-08-03 10     1000.50        north 2026-08-05 2026-08-04 2026-08-05 .            .              .
V2     2026-08-03 3      100            north 2026-08-05 2026-08-04 2026-08-07 2026-08-06   1              .
V3     2026-08-03 4      80             north 2026-08-05 2026-08-04 2026-08-05 2026-08-06   1              .
V4     2026-08-03 2      .              north 2026-08-05 2026-08-04 2026-08-06 .            .              .
V5     2026-08-03 2      40             north 2026-08-05 2026-08-04 .          .            .              2026-08-09
"""  # noqa: E501 (a row of a sheet is a line)


def test_the_declared_value_goes_with_the_pieces(tmp_path: Path) -> None:
    made = statement(tmp_path, "shipments", VALUED)
    assert made.balanced
    found = values(made)
    names = ("booked_value", "arrived_value", "late_value", "damaged_value", "lost_value")
    told = [Decimal(str(found[name])) for name in names]
    # of V2 a third was damaged on the way, and two thirds came late
    assert told == [
        Decimal("1220.50"), Decimal("1147.17"), Decimal("66.67"), Decimal("53.33"), Decimal(40),
    ]  # fmt: skip
    assert made["shipments.damaged_pieces"].value == 2


def test_a_declared_value_that_no_column_has_is_not_kept_and_says_nothing_of_checks(
    tmp_path: Path,
) -> None:
    def absences(text: str) -> list[str]:
        columns = sheet(tmp_path, load_books()["shipments"], text).columns
        kept = replace(DIRECTORY, kept={"shipments": columns})
        made = statement(tmp_path, "shipments", text, directory=kept)
        return [made[f"shipments.{name}"].absence for name in ("arrived_value", "checked")]

    assert absences(SHIPMENTS) == ["not_kept", "not_kept"]
    assert absences(VALUED) == ["", "not_kept"]


def test_where_the_goods_are(made: Statement) -> None:
    assert made["shipments.at_transfer"].parts["place"] == {"south": 1}
    assert made["shipments.transfer_mean"].value == 12 * HOUR
    assert made["shipments.on_the_way"].value == 1
    assert made["shipments.waiting"].value == 1


def test_a_check_at_a_transfer_is_in_time_within_four_hours(tmp_path: Path) -> None:
    checks = """
number booked     pieces place departed            transferred         transfer_place transfer_checked    checked_pieces resumed
C1     2026-08-03 10     north 2026-08-03_at_10:00 2026-08-04_at_08:00 south          2026-08-04_at_12:00 10             2026-08-04_at_20:00
C2     2026-08-03 10     north 2026-08-03_at_10:00 2026-08-04_at_08:00 south          2026-08-04_at_12:01 9              2026-08-05_at_08:00
C3     2026-08-03 10     north 2026-08-03_at_10:00 2026-08-04_at_08:00 south          .                   .              2026-08-04_at_14:00
"""  # noqa: E501 (a row of a sheet is a line)
    made = statement(tmp_path, "shipments", checks)
    assert made.balanced
    assert made["shipments.transfers"].value == 3
    assert made["shipments.checked"].parts["place"] == {"south": 2}
    assert made["shipments.checked_in_time"].value == 1
    assert made["shipments.checked_share"].value == Fraction(1, 3)
    assert made["shipments.transfer_mean"].value == 14 * HOUR


def test_damage_is_reported_to_the_carrier(made: Statement) -> None:
    assert made["shipments.damaged_pieces"].value == 5
    assert made["shipments.damaged_pieces"].parts["carrier"] == {"rapid": 3, "slow": 2}
    assert made["shipments.report_median"].value == 4 * HOUR
    assert made["shipments.report_longest"].base == 1
    assert made["shipments.unreported"].value == 1
    # two of the five never arrived
    assert made["shipments.damage_share"].value == Fraction(5, 20 + 2)


def test_a_place_sees_what_lies_there(tmp_path: Path) -> None:
    south = statement(tmp_path, "shipments", SHIPMENTS, scope=Scope("place", "south"))
    assert south.balanced
    assert south["shipments.at_transfer"].value == 1
    assert south["shipments.arrived_pieces"].value == 20
    assert south["shipments.damaged"].value == 1


def test_pieces_damaged_on_the_way_are_of_all_that_came_to_their_end(tmp_path: Path) -> None:
    text = """
number booked     pieces place departed   arrived    damage_found damaged_pieces
E1     2026-08-03 10     north 2026-08-04 2026-08-06 2026-08-05   9
E2     2026-08-03 10     north 2026-08-04 2026-08-06 2026-08-07   1
"""
    made = statement(tmp_path, "shipments", text)
    assert made.balanced
    found = values(made)
    assert (found["arrived_pieces"], found["damaged_pieces"]) == (11, 10)
    assert (found["damaged_on_the_way"], found["damage_share"]) == (9, Fraction(1, 2))
