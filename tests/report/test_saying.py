"""A sentence names its figures; it is said only when it has all of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cierre.report.document import Bound, Text
from cierre.report.material import Material
from cierre.report.saying import figures_said, say, say_first
from cierre.report.sentences import MissingWording, Wording, plain
from tests.report.august import property_august

WORDING = """
received = Entraron { $cases-received }{ $cases-received-versus }.
versus = , { $change } más que en { $before_name }
period-name = { $name }
between-sentences = { " " }
year = Del plan: { $cases-received-year_target }.
grown = Quedan { $fees-arrears }{ $fees-arrears-versus }.
withdrawn = Se retiraron { $cases-withdrawn }.
written_off = { $fees-written_off ->
    [0] { "" }
   *[other] Bajas: { $fees-written_off }.
}
mistake = Entraron { $cases-gone }.
stranger = Entraron { $somebody }.
rate = Es el { $training-pass_rate }.
"""


@pytest.fixture
def material() -> Material:
    return replace(property_august().material(), wording=Wording("es", WORDING))


def test_a_figure_comes_bound_with_its_change_where_it_is_more_than_usual(
    material: Material,
) -> None:
    assert say(material, "grown") == (
        Text("Quedan "),
        Bound("61.480,00\N{NO-BREAK SPACE}€", "fees.arrears"),
        Text(", "),
        Bound("7.979,00\N{NO-BREAK SPACE}€", "fees.arrears", "", "change"),
        Text(" más que en "),
        Text("julio"),
        Text("."),
    )
    assert say(material, "received") == (
        Text("Entraron "), Bound("63", "cases.received"), Text("."),
    )  # fmt: skip


def test_a_part_is_said_with_its_own_number(material: Material) -> None:
    said = say(material, "received", by="category", part="leak")
    assert said == (
        Text("Entraron "),
        Bound("27", "cases.received", "category=leak"),
        Text("."),
    )


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("year", id="the figure has no target"),
        pytest.param("withdrawn", id="the statement has no such figure"),
        pytest.param("written_off", id="there is nothing worth a word"),
        pytest.param("rate", id="a percentage on a base of eight"),
    ],
)
def test_what_has_no_number_is_not_said(material: Material, message: str) -> None:
    assert say(material, message) == ()


def test_the_first_that_can_be_said_is_said(material: Material) -> None:
    assert plain(say_first(material, ("year", "received"))).startswith("Entraron 63")


def test_a_figure_that_no_book_measures_is_a_mistake_of_the_wording(material: Material) -> None:
    with pytest.raises(MissingWording, match=r"cases\.gone"):
        say(material, "mistake")
    with pytest.raises(MissingWording, match=r"\$somebody"):
        say(material, "stranger")


def test_the_figures_of_a_message_are_known(material: Material) -> None:
    assert figures_said(material, "received") == ("cases.received",)


def test_a_pack_calls_a_figure_and_a_book_its_own_names(material: Material) -> None:
    own = (
        "name-cases-received = Gestiones recibidas\n"
        "    .label = Recibidas aquí\n"
        "    .definition = Las del mostrador.\n"
        "book-cases = Gestiones\n"
        "scope-said = { $scope }{ $cases-received }\n"
        "period-name = { $name }\n"
    )
    named = replace(material, wording=Wording("es", own))
    assert named.full_label("cases.received") == "Gestiones recibidas"
    assert (named.label("cases.received"), named.book_name("cases")) == (
        "Recibidas aquí",
        "Gestiones",
    )
    assert named.definition("cases.received") == "Las del mostrador."
    assert named.label("cases.handled") == material.label("cases.handled")
    assert plain(say(named, "scope-said")) == "office63"
