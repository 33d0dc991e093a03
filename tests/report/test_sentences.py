"""Sentences: plural forms are chosen by the number, and the number stays bound."""

from __future__ import annotations

import pytest

from cierre.report.document import Bound, Text
from cierre.report.sentences import MissingWording, Spoken, SpokenNumber, Wording, plain

SOURCE = """
received = { $count ->
    [0] No entró ninguna queja
    [one] Entró { $count } queja
    [many] Entraron { $count } de quejas
   *[other] Entraron { $count } quejas
}{ $versus }.
measure =
    .label = Quejas recibidas
aloof = { NUMBER($count) }
"""


@pytest.fixture
def wording() -> Wording:
    return Wording("es", SOURCE)


def number(value: int, text: str) -> SpokenNumber:
    return SpokenNumber.of(value, Bound(text, "cases.received"))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "No entró ninguna queja."),
        (1, "Entró 1 queja."),
        (63, "Entraron 63 quejas."),
        (1000000, "Entraron 1000000 de quejas."),
    ],
)
def test_spanish_has_a_form_for_one_for_several_and_for_millions(
    wording: Wording, value: int, said: str
) -> None:
    runs = wording.runs("received", {"count": number(value, str(value)), "versus": ""})
    assert plain(runs) == said


def test_a_number_in_a_sentence_keeps_the_figure_behind_it(wording: Wording) -> None:
    change = Bound("8", "cases.received", "", "change")
    runs = wording.runs(
        "received",
        {"count": number(63, "63"), "versus": Spoken((Text(", "), change, Text(" más")))},
    )
    assert runs == (
        Text("Entraron "),
        Bound("63", "cases.received"),
        Text(" quejas"),
        Text(", "),
        change,
        Text(" más"),
        Text("."),
    )


def test_a_missing_variable_message_or_attribute_is_an_error(wording: Wording) -> None:
    with pytest.raises(MissingWording, match="«received»: Unknown external: versus"):
        wording.runs("received", {"count": number(2, "2")})
    with pytest.raises(MissingWording, match="no message «gone»"):
        wording.text("gone")
    with pytest.raises(MissingWording, match=r"no «\.definition»"):
        wording.attribute("measure", "definition")
    with pytest.raises(MissingWording, match="attributes only"):
        wording.text("measure")


def test_a_number_may_not_be_formatted_past_the_one_formatter(wording: Wording) -> None:
    with pytest.raises(MissingWording, match="come formatted"):
        wording.runs("aloof", {"count": number(2, "2")})


def test_a_later_source_says_it_its_own_way() -> None:
    wording = Wording("es", "title = Quejas", "title = Reclamaciones")
    assert wording.text("title") == "Reclamaciones"


def test_a_text_is_said_however_long_it_is() -> None:
    wording = Wording("es", "note = { $who } escribe: { $text }")
    letter = "Buenos días. " * 1000
    assert wording.text("note", who="Ana", text=letter) == f"Ana escribe: {letter}"


def test_lines_that_are_not_fluent_are_named() -> None:
    with pytest.raises(ValueError, match="esto no es un mensaje"):
        Wording("es", "esto no es un mensaje")


def test_the_variables_of_every_variant_are_known(wording: Wording) -> None:
    assert wording.variables("received") == {"count", "versus"}
    assert wording.attribute("measure", "label") == "Quejas recibidas"
