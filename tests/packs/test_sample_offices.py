"""What the sample offices' August says of the books beside calls, fees and complaints."""

from __future__ import annotations

from collections.abc import Callable

import polars as pl
import pytest

from cierre.book import Flow
from cierre.books import load_books
from cierre.packs import load_pack
from tests.examples.spreadsheets import in_period, sheet
from tests.report.reading import read_aloud
from tests.samples import EACH, Sample

CENTRE = pytest.mark.xdist_group("call_centre")
PROPERTY = pytest.mark.xdist_group("property")


@pytest.fixture
def centre(sample: Callable[[str], Sample]) -> Sample:
    return sample("call_centre")


@pytest.fixture
def manager(sample: Callable[[str], Sample]) -> Sample:
    return sample("property")


@CENTRE
def test_the_centres_figures_are_those_of_its_sheets(centre: Sample) -> None:
    made = centre.statement().figures
    sheets = centre.folder
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


@CENTRE
def test_the_centre_says_its_august(centre: Sample) -> None:
    said = centre.text()
    for sentence in (
        "En agosto se han recibido 66 quejas. Son 3,72 por cada mil llamadas.",
        "Saltaron un nivel 7, 5 más que en julio: llegaron a un superior sin pasar por el equipo.",
        "Se anotaron además 3 incidencias evitadas, que se guardan como lección.",
        "La puntuación media de calidad fue de 84,55 y la exigida es 85. No se ha alcanzado.",
        "De las 22 revisiones que tocaban se hicieron 20.",
        "Se anotaron 3 faltas. En 2 casos se habló con la persona. Hubo 1 sanción, "
        "después de hablarlo.",
        "1 persona nueva terminó la acogida que se exige antes de atender.",
    ):
        assert sentence in said
    assert "## Concursos y actividades\n- Actividad de equipo: 1 actividad" in said


@CENTRE
def test_nobody_is_named_for_conduct_or_wellbeing_but_in_their_own_report(centre: Sample) -> None:
    said = centre.text()
    assert "Conducta por responsable" not in said
    assert "Bienestar por" not in said
    own = centre.text("person:hugo")
    assert "ánimo" not in own
    assert "Se ha anotado 1 hecho sobre mi conducta." in own


@CENTRE
def test_a_team_of_five_or_more_is_told_how_it_is(centre: Sample) -> None:
    assert "fue de 3,67" in centre.text("unit:equipo_tarjetas")
    wellbeing = sheet(centre.folder, "wellbeing").filter(in_period("answered"))
    of_team = ("Carla", "Óscar", "Paula", "Sergio", "Noelia", "Marcos")
    answers = wellbeing.filter(pl.col("person").str.split(" ").list.first().is_in(of_team))
    assert answers.height >= 5
    assert answers["mood"].mean() == pytest.approx(3.67, abs=0.005)


@PROPERTY
def test_the_property_office_says_its_august(manager: Sample) -> None:
    said = manager.text()
    for sentence in (
        "De los vecinos que respondieron a la encuesta está satisfecho el 60,5 %",
        "De las 60 encuestas enviadas se respondieron 43.",
        "## Rondas nocturnas\n- Ronda nocturna: 8 rondas",
        "## Vida vecinal\n- Actividad vecinal: 1 actividad (Plaza Nueva)",
        "De los 29 turnos planificados, 24 los trabajó la persona a la que tocaban. Otras personas "
        "cubrieron 4.",
    ):
        assert sentence in said
    own = manager.text("person:teresa")
    assert "He recibido 8 quejas y he resuelto 8; al cierre no me queda nada pendiente." in own
    assert "He suspendido el examen de «" in own


@PROPERTY
def test_a_missed_round_is_seen(manager: Sample) -> None:
    (july,) = manager.archive.drafts("property", "2026-07", ["person:teresa"])
    said = read_aloud(july.document)
    assert "He dejado sin hacer: Ronda nocturna (1)." in said


@pytest.mark.parametrize("office", EACH)
def test_every_book_of_the_pack_has_something_in_august(
    sample: Callable[[str], Sample], office: str
) -> None:
    made = sample(office).statement().figures
    for name in load_pack(office).books:
        flows = [
            f"{name}.{each.id}" for each in load_books()[name].measures if isinstance(each, Flow)
        ]
        assert any(made[each].value for each in flows if each in made)
