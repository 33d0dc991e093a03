"""What a statement found: a part far above its share, and no part that is what it counts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from cierre.books import load_books
from cierre.directory import Target
from cierre.packs import load_pack
from cierre.report.findings import concentrations, concerns
from cierre.report.material import Material, gather
from cierre.statement.model import Figure, Scope
from tests.report.sample_statement import DIRECTORY, statement


@pytest.fixture(autouse=True)
def sample_wordings() -> None:
    """Here the books' own wordings are read."""


def material(damaged: dict[str, int], arrived: dict[str, int]) -> Material:
    figures = [
        Figure(f"shipments.{name}", "items", sum(parts.values()), "less", parts={"carrier": parts})
        for name, parts in (("damaged", damaged), ("arrived", arrived))
    ]
    directory = replace(DIRECTORY, pack="logistics", books=("shipments",))
    books = {"shipments": load_books()["shipments"]}
    return gather(statement(*figures), directory, books, load_pack("logistics"), "es")


def test_a_carrier_with_seven_of_ten_damages_and_a_quarter_of_the_shipments_is_told() -> None:
    (found,) = concentrations(material({"rail": 7, "road": 3}, {"rail": 24, "road": 60}))
    assert (found.by, found.part, found.count, found.whole) == ("carrier", "rail", 7, 10)
    assert (found.base, found.of, found.all) == ("shipments.arrived", 24, 84)


@pytest.mark.parametrize(
    ("damaged", "arrived"),
    [
        pytest.param({"rail": 7, "road": 3}, {"rail": 60, "road": 24}, id="no more than its share"),
        pytest.param({"rail": 2, "road": 1}, {"rail": 4, "road": 90}, id="too few to tell"),
        pytest.param({"other": 7, "road": 3}, {"other": 24, "road": 60}, id="the rest is no part"),
        pytest.param({"rail": 10}, {"rail": 84}, id="there is only one"),
    ],
)
def test_no_part_is_told_otherwise(damaged: dict[str, int], arrived: dict[str, int]) -> None:
    assert concentrations(material(damaged, arrived)) == ()


@pytest.mark.parametrize(
    ("answered", "told"), [(15_992, False), (15_989, True)], ids=["prints 80.0 %", "prints 79.9 %"]
)
def test_a_limit_of_the_office_concerns_who_is_past_it_on_the_page(
    answered: int, told: bool
) -> None:
    share = Figure("quality.met_share", "share", Fraction(answered, 20_000), "more", base=20_000)
    of_ana = replace(statement(share), scope=Scope("person", "ana"))
    limit = Target("quality.met_share", "*", Decimal("0.8"))
    directory = replace(DIRECTORY, pack="call_centre", books=("quality",), targets=(limit,))
    pack = replace(load_pack("call_centre"), headline=("quality.met_share",))
    made = gather(of_ana, directory, {"quality": load_books()["quality"]}, pack, "es")
    assert [each.own for each in concerns(made)] == [True] * told
