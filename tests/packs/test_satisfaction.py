"""The satisfaction team's August 2026, counted again from its spreadsheets and read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import polars as pl
import pytest

from cierre.report.document import Bullets, Document, Paragraph, Section
from cierre.report.sentences import plain
from cierre.statement.model import Number, Statement
from tests.examples.spreadsheets import in_period, sheet
from tests.samples import Sample

PEOPLE = ("pilar", "ines", "tomas", "nuria", "jaime", "rocio")

pytestmark = pytest.mark.xdist_group("satisfaction")


@pytest.fixture(scope="module")
def team(sample: Callable[[str], Sample]) -> Sample:
    return sample("satisfaction")


@pytest.fixture(scope="module")
def sheets(team: Sample) -> Path:
    return team.folder


@pytest.fixture(scope="module")
def surveys(sheets: Path) -> pl.DataFrame:
    return sheet(sheets, "surveys").with_columns(pl.col("category").str.extract(r"\((.+)\)"))


def test_everybody_has_records_in_several_books(team: Sample) -> None:
    for person in PEOPLE:
        books = {name.partition(".")[0] for name in team.statement(f"person:{person}").figures}
        assert len(books - {"pack"}) >= 4, person


def test_surveys_and_their_scores(team: Sample, surveys: pl.DataFrame) -> None:
    august = team.statement()
    sent, answered = surveys.filter(in_period("sent")), surveys.filter(in_period("answered"))
    assert value(august, "surveys.sent") == sent.height
    assert value(august, "surveys.answered") == answered.height
    assert value(august, "surveys.expired") == surveys.filter(in_period("expired")).height
    scores = {
        index: answered.filter(pl.col("category") == index)["score"].to_list()
        for index in ("NPS", "CSAT", "CES")
    }
    nps = scores["NPS"]
    assert value(august, "surveys.promoters") == sum(each >= 9 for each in nps)
    assert value(august, "surveys.detractors") == sum(each <= 6 for each in nps)
    net = sum(each >= 9 for each in nps) - sum(each <= 6 for each in nps)
    assert float(value(august, "surveys.nps")) == pytest.approx(100 * net / len(nps), abs=0.05)
    csat, ces = scores["CSAT"], scores["CES"]
    assert value(august, "surveys.satisfied") == sum(each >= 4 for each in csat)
    assert value(august, "surveys.easy") == sum(each >= 5 for each in ces)
    assert float(value(august, "surveys.ces_mean")) == pytest.approx(sum(ces) / len(ces), abs=0.001)
    asked = sent.filter(pl.col("category") == "NPS").height
    rate = value(august, "surveys.nps_response_rate")
    assert float(rate) == pytest.approx(len(nps) / asked, abs=0.0001)


def test_visits_and_what_came_of_them(team: Sample, sheets: Path) -> None:
    august, visits = team.statement(), sheet(sheets, "visits")
    for figure, column in (
        ("made", "made"),
        ("unreachable", "unreachable"),
        ("dropped", "dropped"),
        ("raised", "to_act"),
        ("acted", "acted"),
    ):
        assert value(august, f"visits.{figure}") == visits.filter(in_period(column)).height
    raised = visits.filter(pl.col("to_act").is_not_null())
    assert value(august, "visits.to_act") == raised["acted"].null_count()
    themes = raised.filter(pl.col("acted").is_null()).group_by("theme").agg(pl.len())
    told = {name: count for name, count in august["visits.to_act"].parts["theme"].items() if count}
    assert sorted(told.values()) == sorted(themes["len"].to_list())


def test_complaints_their_rate_and_the_days_without(team: Sample, sheets: Path) -> None:
    august, cases = team.statement(), sheet(sheets, "cases")
    received = cases.filter(in_period("opened"))
    contacts = sum(int(value(august, each)) for each in ("surveys.answered", "visits.made"))
    rate = float(value(august, "pack.complaints_per_thousand_contacts"))
    assert rate == pytest.approx(1000 * received.height / contacts, abs=0.005)
    days = sorted(set(received["opened"].dt.date().to_list()))
    edges = [date(2026, 7, 31), *days, date(2026, 9, 1)]
    longest = max((later - earlier).days - 1 for earlier, later in pairwise(edges))
    assert value(august, "cases.quiet_longest") == longest
    assert value(august, "cases.quiet_present") == (date(2026, 8, 31) - days[-1]).days


def test_august_has_one_signal_and_the_rest_is_quiet(team: Sample) -> None:
    document = team.drafts["office"]["es"].document
    told = [
        plain(entry)
        for block in _section(document, "unusual").blocks
        if isinstance(block, Bullets)
        for entry in block.entries
    ]
    assert len(told) == 1
    assert told[0].startswith("Tasa de respuesta: 42,4\u00a0%, por debajo de lo habitual")


@pytest.mark.parametrize(
    ("scope", "section", "sentence"),
    [
        (
            "office",
            "scores",
            "El NPS fue de 36,4 [8,1; 58,6] con 33 respuestas, tasa de respuesta del 35,9\u00a0%. "
            "Entre quienes respondieron hubo 18 promotores (nueve o diez) y "
            "6 detractores (seis o menos). El objetivo de 25 se cumple, aunque el intervalo "
            "llega por debajo de él.",
        ),
        ("office", "scores", "Sobre la facilidad hubo 17 respuestas; a 10 les resultó fácil."),
        (
            "office",
            "volume",
            "Son 41,32 por cada mil contactos; el objetivo es que no haya ninguna.",
        ),
        (
            "office",
            "visits_said",
            "Al empezar había 8 asuntos por atender; se atendieron 17 y al cierre quedan 8, que "
            "figuran uno a uno en el anexo.",
        ),
        (
            "office",
            "visits_made",
            "En el año van 373 de las 552 del plan; cada uno de los 4 meses restantes debe aportar "
            "45.",
        ),
        (
            "person:jaime",
            "i_well",
            "De 12 personas que puntuaron su satisfacción, 11 quedaron satisfechas.",
        ),
    ],
)
def test_the_text_of_august(team: Sample, scope: str, section: str, sentence: str) -> None:
    document = team.drafts[scope]["es"].document
    assert sentence in " ".join(_paragraphs(_section(document, section)))


def test_the_text_of_a_quarter(team: Sample) -> None:
    (draft,) = team.archive.drafts("satisfaction", "2026-Q3", ["office"])
    said = " ".join(_paragraphs(_section(draft.document, "scores")))
    assert "El objetivo de 25 se cumple incluso en el extremo inferior del intervalo." in said


def value(statement: Statement, figure: str) -> Number:
    found = statement[figure].value
    assert found is not None
    return found


def _sections(sections: tuple[Section, ...]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from _sections(section.subsections)


def _section(document: Document, name: str) -> Section:
    (found,) = [each for each in _sections(document.sections) if each.id == name]
    return found


def _paragraphs(section: Section) -> Iterator[str]:
    yield from (plain(block.runs) for block in section.blocks if isinstance(block, Paragraph))
