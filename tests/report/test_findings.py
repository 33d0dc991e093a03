"""What a statement found: a part far above its share, and no part that is what it counts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from cierre.books import load_books
from cierre.directory import Target
from cierre.packs import load_pack
from cierre.report.findings import Concentration, concentrations, concerns
from cierre.report.material import gather
from cierre.statement.model import Figure
from tests.report.august import call_centre_august
from tests.report.little_offices import OFFICE, tell

CARRIERS = '[values."shipments.carrier"]\nrail = "Tren"\nroad = "Camión"\nother = "Otros"\n'
FREIGHT = OFFICE.replace('"property"', '"logistics"') + CARRIERS
HEADS = ("number", "booked", "pieces", "carrier", "departed", "arrived", "damage_found",
         "damaged_pieces")  # fmt: skip


def found(
    folder: Path, damaged: dict[str, int], arrived: dict[str, int]
) -> tuple[Concentration, ...]:
    """What is found of shipments that arrived with each carrier, so many of them damaged."""
    rows = [
        (f"{carrier}-{n}", "2026-08-03 09:00", "2", carrier, "2026-08-04 09:00", "2026-08-05 10:00",
         *(("2026-08-05 11:00", "1") if n < damaged.get(carrier, 0) else ("", "")))
        for carrier, count in arrived.items()
        for n in range(count)
    ]  # fmt: skip
    sheets = {"shipments": (HEADS, rows)}
    told = tell(folder, sheets, office=FREIGHT, languages=("es",), books=("shipments",))
    return concentrations(told.material())


def test_a_carrier_with_seven_of_ten_damages_and_a_quarter_of_the_shipments_is_told(
    tmp_path: Path,
) -> None:
    (told,) = found(tmp_path, {"rail": 7, "road": 3}, {"rail": 24, "road": 60})
    assert (told.by, told.part, told.count, told.whole) == ("carrier", "rail", 7, 10)
    assert (told.base, told.of, told.all) == ("shipments.arrived", 24, 84)


@pytest.mark.parametrize(
    ("damaged", "arrived"),
    [
        pytest.param({"rail": 7, "road": 3}, {"rail": 60, "road": 24}, id="no more than its share"),
        pytest.param({"rail": 2, "road": 1}, {"rail": 4, "road": 90}, id="too few to tell"),
        pytest.param({"other": 7, "road": 3}, {"other": 24, "road": 60}, id="the rest is no part"),
        pytest.param({"rail": 10}, {"rail": 84}, id="there is only one"),
    ],
)
def test_no_part_is_told_otherwise(
    tmp_path: Path, damaged: dict[str, int], arrived: dict[str, int]
) -> None:
    assert found(tmp_path, damaged, arrived) == ()


@pytest.mark.parametrize(
    ("answered", "told"), [(15_992, False), (15_989, True)], ids=["prints 80.0 %", "prints 79.9 %"]
)
def test_a_limit_of_the_office_concerns_who_is_past_it_on_the_page(
    answered: int, told: bool
) -> None:
    august = call_centre_august()
    share = Figure("quality.met_share", "share", Fraction(answered, 20_000), "more", base=20_000)
    of_marta = replace(august.statements["person:marta"], figures={share.id: share})
    limit = Target("quality.met_share", "*", Decimal("0.8"))
    directory = replace(august.directory, books=("quality",), targets=(limit,))
    pack = replace(load_pack("call_centre"), headline=("quality.met_share",))
    made = gather(of_marta, directory, {"quality": load_books()["quality"]}, pack, "es")
    assert [each.own for each in concerns(made)] == [True] * told
