"""The service desk's August: its figures counted apart, and what its reports say."""

from __future__ import annotations

import re
from collections.abc import Callable

import polars as pl
import pytest

from tests.examples.spreadsheets import in_period, sheet
from tests.report.reading import read_aloud
from tests.samples import Sample

PEOPLE = ("amparo", "ines", "marcos", "lucia", "toni", "raquel", "samir")


pytestmark = pytest.mark.xdist_group("agent")


@pytest.fixture(scope="module")
def desk(sample: Callable[[str], Sample]) -> Sample:
    return sample("agent")


def one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_the_cases_of_august_are_those_of_the_sheet(desk: Sample) -> None:
    cases, moves = sheet(desk.folder, "cases"), sheet(desk.folder, "cases_moves")
    figures = desk.statement().figures
    again = moves.filter(in_period("at"), pl.col("state") == "resuelta").height
    opened = cases.filter(in_period("opened"))
    assert figures["cases.received"].value == opened.height
    assert figures["cases.handled"].value == cases.filter(in_period("resolved")).height + again
    assert figures["cases.escalated"].value == cases.filter(in_period("escalated")).height
    assert figures["cases.own_errors"].value == opened.filter(fault="Propio").height
    kinds = dict(opened.group_by("kind").len().iter_rows())
    assert figures["cases.enquiries"].value == kinds["Consulta"]
    assert figures["cases.near_misses"].value == kinds["Percance evitado"]
    ended = pl.coalesce("resolved", "withdrawn")
    still = set(cases.filter(ended.is_null())["number"])
    last = moves.sort("at").group_by("number", maintain_order=True).last()
    still |= set(last.filter(pl.col("state") != "resuelta")["number"])
    assert figures["cases.pending"].value == len(still)


def test_checks_shifts_reviews_and_exams_are_those_of_the_sheets(desk: Sample) -> None:
    figures = desk.statement().figures
    tasks, checks = sheet(desk.folder, "tasks"), sheet(desk.folder, "tasks_moves")
    done = checks.filter(in_period("at")).height + tasks.filter(in_period("done")).height
    assert figures["tasks.done"].value == done
    shifts = sheet(desk.folder, "shifts").filter(in_period("planned"))
    assert figures["shifts.planned"].value == shifts.height
    assert figures["shifts.covered"].value == shifts["covered"].count()
    reviews = sheet(desk.folder, "quality")
    reviewed = reviews.filter(in_period("met") | in_period("below"))
    assert figures["quality.reviewed"].value == reviewed.height
    mean = float(figures["quality.score_mean"].value or 0)
    assert mean == pytest.approx(reviewed["score"].mean(), abs=0.005)
    training = sheet(desk.folder, "training")
    assert figures["training.failed"].value == training.filter(in_period("failed")).height == 1


def test_august_is_out_of_the_usual_and_other_figures_are_quiet(desk: Sample) -> None:
    figures = desk.statement().figures
    loud = ("cases.received", "cases.handled", "cases.first_response_median")
    quiet = ("cases.pending", "cases.escalated", "cases.own_errors", "quality.score_mean")
    for name in (*loud, *quiet):
        signal = figures[name].signal
        assert signal is not None
        assert (signal.kind is not None) is (name in loud), name


def test_what_the_office_reads(desk: Sample) -> None:
    text = one_line(desk.text())
    for sentence in (
        "Entraron 145 gestiones, 43 más que en julio; se resolvieron 143 y al cierre quedan 8 "
        "pendientes.",
        "La mitad de las primeras respuestas tardó 52 min o más, frente a un máximo de 35 min. "
        "No se ha cumplido.",
        "Con la decisión del superior se resolvieron 8. Volvieron 4 a quienes las llevaban.",
        "Se anotaron 2 percances evitados, para que todos aprendan de ellos.",
        "Había 42 turnos previstos; 39 los trabajó la persona a la que tocaban. Otras personas de "
        "la mesa cubrieron 3.",
        "Raquel Domènech Gil: Innovación: llevo mis recordatorios en papel",
    ):
        assert sentence in text


def test_what_an_agent_reads(desk: Sample) -> None:
    text = one_line(desk.text("person:marcos"))
    for sentence in (
        "He dejado sin hacer: Revisión diaria de problemas abiertos (1).",
        "He trabajado todos mis turnos: 7. He cubierto 2 de otras personas.",
        "Se han revisado 2 muestras de mi trabajo.",
        "Puntuación media en calidad: 7,88; el objetivo era 8,5. 1 revisión quedó por debajo",
        "Constancia: los días de más entradas dejo la revisión de problemas para el final",
        "Lo que viene",
    ):
        assert sentence in text
    assert "Inés Carbonell" not in text
    english, chinese = (one_line(desk.text("person:marcos", each)) for each in ("en", "zh"))
    assert "I worked all my 7 shifts. I covered 2 for colleagues." in english
    assert "我为同事代班2班。" in chinese
    assert desk.statement("person:marcos").notes


def test_whoever_has_nothing_open_reads_so(desk: Sample) -> None:
    text = one_line(desk.text("person:samir"))
    assert (
        "He recibido 19 gestiones y he resuelto 19; al cierre no me queda nada pendiente." in text
    )


def test_everybody_has_records_of_several_books(desk: Sample) -> None:
    for person in PEOPLE:
        statement = desk.statement(f"person:{person}")
        books = {each.book for each in statement.coverage if each.status == "reported"}
        assert len(books) >= 3, person


@pytest.mark.parametrize(("period", "months"), [("2026-Q3", 2), ("2026", 8)])
def test_a_quarter_and_a_year_that_are_not_over(desk: Sample, period: str, months: int) -> None:
    (draft,) = desk.archive.drafts("agent", period, ["person:toni"], languages=["es"])
    figure = draft.statement.figures["cases.received"]
    text = one_line(read_aloud(draft.document))
    assert "El periodo no ha terminado: las cifras llegan hasta agosto" in text
    assert "Lo que viene" in text
    assert "sept 2026" not in text
    assert figure.change is None
    assert figure.value == sum(int(value or 0) for _, value in figure.history[-months:])
