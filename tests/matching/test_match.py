"""Texts in somebody's own words, held against a little office's month."""

from __future__ import annotations

from functools import cache

import pytest

from cierre.audit.readers.text import read_text
from cierre.matching.matched import Matched
from cierre.matching.matching import match
from cierre.matching.saying import explained
from cierre.matching.sources import source_of
from cierre.spoken import speaking
from tests.report.little_offices import CASE_HEADS, Told, a_case, folder_to_keep, tell

_SOLVED = {"resolved": "2026-08-20 10:00"}


@cache
def _told() -> Told:
    """47 complaints of July, all resolved; 63 of August, 42 of them resolved."""
    july = [a_case(f"J-{n}", "2026-07-06", resolved="2026-07-20 10:00") for n in range(47)]
    august = [
        a_case(
            f"A-{n}",
            "2026-08-05",
            category="Portones" if n % 3 else "Filtraciones",
            person="Luis Gil" if n % 4 else "Ana Pérez",
            **(_SOLVED if n < 42 else {}),
        )
        for n in range(63)
    ]
    return tell(folder_to_keep(), {"cases": (CASE_HEADS, july + august)}, books=("cases",))


def _matched(text: str, language: str = "es") -> Matched:
    told = _told()
    return match(
        read_text("borrador.txt", text),
        told.documents["office", language],
        told.material(language=language),
    )


def _said(text: str, language: str = "es") -> list[tuple[str, str, str]]:
    """Of each number its verdict, what it says, and what would be right."""
    return [
        (each.verdict, each.text, each.number.text if each.number else "")
        for each in _matched(text, language).numerals
    ]


def test_numbers_that_are_those_of_the_records_are_right() -> None:
    assert _said(
        "En agosto recibimos 63 quejas y resolvimos 42. Quedan 21 abiertas al cierre."
    ) == [
        ("right", "63", "63"),
        ("right", "42", "42"),
        ("right", "21", "21"),
    ]


def test_a_wrong_number_is_told_with_the_right_one_and_what_is_counted() -> None:
    found = _matched("En agosto recibimos 63 quejas. Al cierre quedan 32 pendientes.")
    (wrong,) = found.of("wrong")
    assert wrong.number is not None
    assert (wrong.text, wrong.number.figure, wrong.number.text) == ("32", "cases.pending", "21")
    with speaking("es"):
        told = explained(wrong, _told().material())
    assert told.sentence == "Pone 32; según los registros son 21."
    assert told.definition
    source = source_of(wrong.number, "2026-08")
    assert source is not None
    assert source.command("little", "office") == "cierre evidence little 2026-08 cases.pending"


@pytest.mark.parametrize(
    "text",
    [
        "El 14 de agosto se reunió la junta con 12 propietarios durante 2 horas.",
        "Este mes hice 30 llamadas y redacté 3 circulares.",
        "El ascensor de la torre 3 estuvo parado 4 días; vino el técnico 2 veces.",
        "Quedan 32 llaves por entregar en la portería 5.",
        "En septiembre habrá que cerrar 30 quejas.",
        "El año pasado por estas fechas habíamos recibido 40 quejas.",
        "De los 18 vecinos con los que hablé, 7 pidieron otra cita.",
        "Nueve de cada diez quejas se atienden por teléfono.",
    ],
)
def test_what_is_of_no_figure_is_not_accused(text: str) -> None:
    assert not _matched(text).of("wrong")


def test_another_month_is_held_against_that_month() -> None:
    assert _said("En julio entraron 47 quejas.") == [("right", "47", "47")]
    assert _said("En julio recibimos 74 quejas.") == [("wrong", "74", "47")]


def test_changes_are_of_the_figure_beside_them() -> None:
    text = "En agosto recibimos 63 quejas, {} más que en julio."
    assert _said(text.format("16"))[1] == ("right", "16", "16")
    assert _said(text.format("un 34 %"))[1][0] == "right"
    assert _said(text.format("18"))[1] == ("wrong", "18", "16")


def test_a_part_is_not_taken_for_the_whole() -> None:
    right = "Filtraciones: 21 quejas recibidas. Portones: 42 quejas recibidas."
    assert [verdict for verdict, _, _ in _said(right)] == ["right", "right"]
    wrong = "Filtraciones: 24 quejas recibidas. Portones: 42 quejas recibidas."
    assert _said(wrong)[0] == ("wrong", "24", "21")


def test_a_person_is_known_by_the_first_name() -> None:
    numbers = _matched("Quejas recibidas por Luis: 47.").of("right")
    assert [each.number.part for each in numbers if each.number] == ["holder=luis"]


def test_cells_are_named_by_their_row_and_their_column() -> None:
    text = """\
| Cifra | Agosto | Julio |
|---|---|---|
| Quejas recibidas | 63 | 47 |
| Quejas resueltas | 24 | 47 |
| Personas en la junta | 9 | 9 |
"""
    assert [verdict for verdict, _, _ in _said(text)] == [
        "right", "right", "wrong", "right", "unbound", "unbound",
    ]  # fmt: skip


def test_a_number_rounds_as_it_is_written() -> None:
    assert _said("Recibimos unas 60 quejas.") == [("right", "60", "63")]
    assert _said("Recibimos unas 50 quejas.") == [("wrong", "50", "63")]


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        (
            "en",
            "We received 63 complaints in August, 16 more than in July, and resolved 42 of them.",
            "We received 63 complaints in August, and at the close 31 complaints are still open.",
        ),
        ("zh", "8月共受理投诉63件，办结42件，期末未结21件。", "8月共受理投诉63件，期末未结31件。"),
    ],
)
def test_other_languages(language: str, right: str, wrong: str) -> None:
    assert {verdict for verdict, _, _ in _said(right, language)} == {"right"}
    assert _said(wrong, language)[-1][0] == "wrong"
    assert _said(wrong, language)[-1][2] == "21"


def test_last_years_words_with_this_years_numbers() -> None:
    """A report that was changed in one place is laid beside the report itself."""
    told = _told().text()
    changed = told.replace("quedan 21 pendientes", "quedan 19 pendientes", 1)
    assert changed != told
    assert not _matched(told).of("wrong")
    assert [each.text for each in _matched(changed).of("wrong")] == ["19"]


def test_another_part_is_told_without_the_figures_name_again() -> None:
    text = "Ana recibió 16 quejas y Luis {}."
    assert _said(text.format(47))[1] == ("right", "47", "47")
    assert _said(text.format(41))[1] == ("wrong", "41", "47")


def test_a_number_beside_a_figure_may_be_another_of_its_own() -> None:
    assert [verdict for verdict, _, _ in _said("Las recibidas pasaron de 47 a 63 quejas.")] == [
        "right", "right",
    ]  # fmt: skip


def test_a_month_with_its_year_is_no_number() -> None:
    assert _said("En agosto de 2025 no había registros de quejas.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ruido: 38 (30 resueltas, 8 pendientes).",
        "Quejas recibidas: 146 (12 por teléfono).",
        "Algo más del 40 % de los vecinos viene a la oficina.",
        "Recibimos 12.480 quejas en toda la comarca.",
    ],
)
def test_a_few_words_accuse_nobody(text: str) -> None:
    assert [each.text for each in _matched(text).of("wrong")] in ([], ["146"])


def test_a_text_of_another_month_is_told_as_such() -> None:
    assert _matched("Informe de febrero de 2026\n\nRecibimos 63 quejas.").another == "2026-02"
    assert not _matched("Informe de agosto de 2026\n\nRecibimos 63 quejas.").another
    assert _matched("2026年2月工作小结\n受理投诉63件。", "zh").another == "2026-02"
