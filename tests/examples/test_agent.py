"""The service desk's August: its figures counted apart, and what its reports say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

from cierre.office.archive import Archive, open_archive
from cierre.report.document import Document, Section
from cierre.report.numbers import Formatter
from cierre.report.sentences import report_wording
from cierre.statement.model import Statement
from tests.examples.spreadsheets import in_period, make, sheet
from tests.journeys.cierre_command import cierre
from tests.report.reading import read_aloud
from tests.report.test_languages import bound
from tests.truth.checks import problems
from tests.truth.test_reports import own_words

PEOPLE = ("amparo", "ines", "marcos", "lucia", "toni", "raquel", "samir")
LANGUAGES = ("es", "en", "zh")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make("agent", tmp_path_factory.mktemp("desk") / "agent")
    ended = cierre(folder.parent, "load", "agent", "--data", "data")
    assert (ended.code, ended.errors) == (0, "")
    return folder


@pytest.fixture(scope="module")
def archive(desk: Path) -> Archive:
    return open_archive(desk.parent / "data")


@pytest.fixture(scope="module")
def august(archive: Archive) -> dict[str, dict[str, tuple[Statement, Document]]]:
    scopes = ("office", *(f"person:{each}" for each in PEOPLE))
    return {
        language: {
            str(draft.statement.scope): (draft.statement, draft.document)
            for draft in archive.drafts("agent", "2026-08", scopes, languages=[language])
        }
        for language in LANGUAGES
    }


Reports = dict[str, dict[str, tuple[Statement, Document]]]


def read(document: Document) -> str:
    return re.sub(r"\s+", " ", read_aloud(document))


def walk(sections: tuple[Section, ...]) -> Iterator[Section]:
    for each in sections:
        yield each
        yield from walk(each.subsections)


def test_the_cases_of_august_are_those_of_the_sheet(desk: Path, august: Reports) -> None:
    cases, moves = sheet(desk, "cases"), sheet(desk, "cases_moves")
    figures = august["es"]["office"][0].figures
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


def test_checks_shifts_reviews_and_exams_are_those_of_the_sheets(
    desk: Path, august: Reports
) -> None:
    figures = august["es"]["office"][0].figures
    tasks, checks = sheet(desk, "tasks"), sheet(desk, "tasks_moves")
    done = checks.filter(in_period("at")).height + tasks.filter(in_period("done")).height
    assert figures["tasks.done"].value == done
    shifts = sheet(desk, "shifts").filter(in_period("planned"))
    assert figures["shifts.planned"].value == shifts.height
    assert figures["shifts.covered"].value == shifts["covered"].count()
    reviews = sheet(desk, "quality")
    reviewed = reviews.filter(in_period("met") | in_period("below"))
    assert figures["quality.reviewed"].value == reviewed.height
    mean = float(figures["quality.score_mean"].value or 0)
    assert mean == pytest.approx(reviewed["score"].mean(), abs=0.005)
    training = sheet(desk, "training")
    assert figures["training.failed"].value == training.filter(in_period("failed")).height == 1


def test_august_is_out_of_the_usual_and_other_figures_are_quiet(august: Reports) -> None:
    figures = august["es"]["office"][0].figures
    loud = ("cases.received", "cases.handled", "cases.first_response_median")
    quiet = ("cases.pending", "cases.escalated", "cases.own_errors", "quality.score_mean")
    for name in (*loud, *quiet):
        signal = figures[name].signal
        assert signal is not None
        assert (signal.kind is not None) is (name in loud), name


def test_everything_balances_and_no_section_is_empty(august: Reports) -> None:
    for reports in august.values():
        for statement, document in reports.values():
            assert statement.balanced
            assert all(each.holds for each in statement.identities)
            for section in walk(document.sections):
                assert section.blocks or section.subsections, section.id


def test_what_the_office_reads(august: Reports) -> None:
    text = read(august["es"]["office"][1])
    for sentence in (
        "Entraron 145 gestiones, 43 más que en julio; se resolvieron 143 y al cierre quedan 8 "
        "pendientes.",
        "La mitad de las primeras respuestas tardó 52 min o más, frente a un objetivo de 35 min. "
        "No se ha cumplido.",
        "Con la decisión del superior se resolvieron 8. Volvieron a quien las llevaba 4.",
        "Se anotaron 2 percances evitados, para que todos aprendan de ellos.",
        "Había 42 turnos previstos; se trabajaron 39. Se cubrieron 3 turnos de otras personas de "
        "la mesa.",
        "Raquel Domènech Gil: Innovación: llevo mis recordatorios en papel",
    ):
        assert sentence in text


def test_what_an_agent_reads(august: Reports) -> None:
    statement, document = august["es"]["person:marcos"]
    text = read(document)
    for sentence in (
        "Quedó sin hacer 1 revisión diaria de problemas abiertos.",
        "Se cubrieron 2 turnos de otras personas de la mesa.",
        "Se revisaron 2 respuestas y llamadas. Por debajo de lo exigido quedó 1.",
        "Constancia: los días de más entradas dejo la revisión de problemas para el final",
        "Plan para septiembre",
    ):
        assert sentence in text
    assert "Inés Carbonell" not in text
    english, chinese = (read(august[each]["person:marcos"][1]) for each in ("en", "zh"))
    assert "2 shifts were covered for others at the desk." in english
    assert "为同事顶班2个。" in chinese
    assert statement.notes


def test_whoever_has_nothing_open_reads_so(august: Reports) -> None:
    text = read(august["es"]["person:samir"][1])
    assert "se resolvieron 19 y al cierre no queda ninguna pendiente." in text
    assert re.search(r"Consultas: entraron \d+, se resolvieron \d+ y no queda nada", text)


def test_everybody_has_records_of_several_books(august: Reports) -> None:
    for person in PEOPLE:
        statement = august["es"][f"person:{person}"][0]
        books = {each.book for each in statement.coverage if each.status == "reported"}
        assert len(books) >= 3, person


@pytest.mark.parametrize(("period", "months"), [("2026-Q3", 2), ("2026", 8)])
def test_a_quarter_and_a_year_that_are_not_over(archive: Archive, period: str, months: int) -> None:
    (draft,) = archive.drafts("agent", period, ["person:toni"], languages=["es"])
    figure = draft.statement.figures["cases.received"]
    text = read(draft.document)
    assert "El periodo no ha terminado: las cifras llegan hasta agosto" in text
    assert "Plan para septiembre" in text
    assert "sept 2026" not in text
    assert figure.change is None
    assert figure.value == sum(int(value or 0) for _, value in figure.history[-months:])


def test_no_number_is_said_that_the_statement_has_not(archive: Archive, august: Reports) -> None:
    directory = archive.directory("agent")
    formatter = Formatter(directory.locale, directory.currency)
    wording = report_wording("agent", "es")
    defined = [
        wording.attribute(each, "definition")
        for each in wording.messages()
        if "definition" in wording.attributes(each)
    ]
    found = {
        scope: wrong
        for scope, (_, document) in august["es"].items()
        if (wrong := problems(document, formatter, [*own_words(directory, document), *defined]))
    }
    assert found == {}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_language_says_the_same_numbers(august: Reports, language: str) -> None:
    for scope, (_, spanish) in august["es"].items():
        other = august[language][scope][1]
        assert bound(other) == bound(spanish), scope
        assert [each.id for each in other.sections] == [each.id for each in spanish.sections]
