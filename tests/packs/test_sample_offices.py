"""What the sample offices' August says of the books beside calls, fees and complaints."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import polars as pl
import pytest

from cierre.book import Flow
from cierre.books import load_books
from cierre.office.archive import Archive, open_archive
from cierre.packs import load_pack
from cierre.statement.model import Statement
from tests.examples.spreadsheets import in_period, make, sheet
from tests.journeys.cierre_command import cierre
from tests.report.reading import read_aloud

OFFICES = ("call_centre", "property")
SCOPES = {
    "call_centre": ("office", "unit:equipo_tarjetas", "person:hugo", "person:irene"),
    "property": ("office", "unit:servicios", "person:teresa", "person:marta"),
}


@dataclass(frozen=True)
class Told:
    """Where an office's spreadsheets are, and what its statements and reports say by scope."""

    sheets: Path
    statements: dict[str, Statement]
    texts: dict[str, str]


def tell(archive: Archive, office: str, period: str, scopes: tuple[str, ...], made: Path) -> Told:
    drafts = list(archive.drafts(office, period, scopes))
    texts = [read_aloud(each.document) for each in drafts]
    return Told(
        made,
        dict(zip(scopes, (each.statement for each in drafts), strict=True)),
        dict(zip(scopes, texts, strict=True)),
    )


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """Both offices loaded, the call centre without its 240,000 calls."""
    data = tmp_path_factory.mktemp("samples")
    for office in OFFICES:
        made = make(office, data / office)
        (made / "calls.csv").unlink(missing_ok=True)
        assert cierre(data, "load", office).code == 0
    return open_archive(data / "cierre-data")


@pytest.fixture(scope="module")
def told(archive: Archive, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Told]:
    made = tmp_path_factory.getbasetemp()
    return {
        office: tell(
            archive, office, "2026-08", SCOPES[office], next(made.glob(f"samples*/{office}"))
        )
        for office in OFFICES
    }


@pytest.mark.parametrize(("office", "scope"), [(o, s) for o in OFFICES for s in SCOPES[o]])
def test_every_statement_balances(told: dict[str, Told], office: str, scope: str) -> None:
    made = told[office].statements[scope]
    assert made.identities
    assert made.balanced


def test_the_centres_figures_are_those_of_its_sheets(told: dict[str, Told]) -> None:
    made = told["call_centre"].statements["office"].figures
    sheets = told["call_centre"].sheets
    quality, conduct = (sheet(sheets, name) for name in ("quality", "conduct"))
    shifts, wellbeing = (sheet(sheets, name) for name in ("shifts", "wellbeing"))
    reviews = quality.filter(in_period("met") | in_period("below"))
    planned = shifts.filter(in_period("planned"))
    counted = {
        "quality.reviewed": reviews.height,
        "quality.below": reviews["below"].count(),
        "quality.to_improve": (quality["below"].count() - quality["improved"].count()),
        "shifts.planned": planned.height,
        "shifts.worked": planned["worked"].count(),
        "shifts.covered": planned["covered"].count(),
        "shifts.missed": planned["missed"].count(),
        "conduct.observed": conduct.filter(in_period("observed")).height,
        "conduct.talked": conduct.filter(in_period("talked")).height,
        "conduct.sanctioned": conduct.filter(in_period("sanctioned")).height,
        "wellbeing.asked": wellbeing.filter(in_period("asked")).height,
        "wellbeing.answered": wellbeing.filter(in_period("answered")).height,
    }
    assert {name: made[name].value for name in counted} == counted
    mean = reviews["score"].mean()
    assert float(made["quality.score_mean"].value or 0) == pytest.approx(mean, abs=0.001)


def test_the_centre_says_its_august(told: dict[str, Told]) -> None:
    said = told["call_centre"].texts["office"]
    for sentence in (
        "En agosto se han recibido 66 quejas, dentro de lo habitual.",
        "Saltaron un nivel 7, 5 más que en julio: llegaron a un superior sin pasar por el equipo.",
        "Se anotaron además 3 incidencias evitadas, que se guardan como lección.",
        "La puntuación media de calidad fue 84,55 y la exigida es 85,0. No se ha alcanzado.",
        "De las 22 revisiones que tocaban se hicieron 20.",
        "Se anotaron 3 faltas. De 2 se habló con la persona. Hubo 1 sanción, después de hablarlo.",
        "Terminó la acogida que se exige antes de atender 1 persona.",
    ):
        assert sentence in said
    assert "## Concursos y actividades\n- Actividad de equipo: 1 actividad" in said


def test_nobody_is_named_for_conduct_or_wellbeing_but_in_their_own_report(
    told: dict[str, Told],
) -> None:
    said = told["call_centre"].texts["office"]
    assert "Conducta · Responsable" not in said
    assert "Bienestar ·" not in said
    own = told["call_centre"].texts["person:hugo"]
    assert "Se preguntó 1 vez por el ánimo y hubo respuesta." in own
    assert "Se anotó 1 falta. De 1 se habló con la persona. Hubo 1 sanción" in own


def test_a_team_of_five_or_more_is_told_how_it_is(told: dict[str, Told]) -> None:
    assert "fue 3,67" in told["call_centre"].texts["unit:equipo_tarjetas"]
    wellbeing = sheet(told["call_centre"].sheets, "wellbeing").filter(in_period("answered"))
    of_team = ("Carla", "Óscar", "Paula", "Sergio", "Noelia", "Marcos")
    answers = wellbeing.filter(pl.col("person").str.split(" ").list.first().is_in(of_team))
    assert answers.height >= 5
    assert answers["mood"].mean() == pytest.approx(3.67, abs=0.005)


def test_the_property_office_says_its_august(told: dict[str, Told]) -> None:
    said = told["property"].texts["office"]
    for sentence in (
        "De los vecinos que respondieron a la encuesta está satisfecho el 60,5 %",
        "De las 60 encuestas enviadas se respondieron 43.",
        "## Rondas nocturnas\n- Ronda nocturna: 8 rondas",
        "## Vida vecinal\n- Actividad vecinal: 1 actividad (Plaza Nueva)",
        "De los 29 turnos planificados se trabajaron 24. Se cubrieron 4 turnos de otras personas.",
    ):
        assert sentence in said
    own = told["property"].texts["person:teresa"]
    assert "Entraron 8 quejas y se resolvieron 8; no queda ninguna pendiente." in own
    assert "Se suspendió 1 examen." in own


def test_a_missed_round_is_seen(archive: Archive, told: dict[str, Told]) -> None:
    july = tell(archive, "property", "2026-07", ("person:teresa",), told["property"].sheets)
    assert "Quedó sin hacer 1 trabajo de los que se repiten." in july.texts["person:teresa"]


@pytest.mark.parametrize("office", OFFICES)
def test_every_book_of_the_pack_has_something_in_august(told: dict[str, Told], office: str) -> None:
    made = told[office].statements["office"].figures
    for name in set(load_pack(office).books) - {"calls"}:
        flows = [
            f"{name}.{each.id}" for each in load_books()[name].measures if isinstance(each, Flow)
        ]
        assert any(made[each].value for each in flows if each in made)
