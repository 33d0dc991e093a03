"""What the sample offices' August says of the books beside calls, fees and complaints."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from cierre.book import Flow
from cierre.books import load_books
from cierre.packs import load_pack
from tests.examples.spreadsheets import in_period, make, sheet
from tests.journeys.cierre_command import cierre

OFFICES = ("call_centre", "property")
SCOPES = {
    "call_centre": ("office", "unit:equipo_tarjetas", "person:hugo", "person:irene"),
    "property": ("office", "unit:servicios", "person:teresa", "person:marta"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both offices loaded, the call centre without its 240,000 calls; and their reports."""
    data = tmp_path_factory.mktemp("samples")
    for office in OFFICES:
        made = make(office, data / office)
        (made / "calls.csv").unlink(missing_ok=True)
        assert cierre(data, "load", office).code == 0
        for scope in SCOPES[office]:
            asked = (
                office,
                "2026-08",
                "--scope",
                scope,
                "--format",
                "md",
                "--out",
                f"{office}-out",
            )
            ended = cierre(data, "report", *asked)
            assert ended.code == 0, ended.errors
    return data


def figures(folder: Path, office: str, scope: str = "") -> dict[str, Any]:
    name = f"statement-{scope.replace(':', '-')}.json" if scope else "statement.json"
    found: dict[str, Any] = json.loads((folder / f"{office}-out" / name).read_bytes())
    return found


def text(folder: Path, office: str, scope: str = "office") -> str:
    path = folder / f"{office}-out" / f"{scope.replace(':', '-')}.md"
    return path.read_text(encoding="utf-8").replace("\u00a0", " ")


@pytest.mark.parametrize(("office", "scope"), [(o, s) for o in OFFICES for s in SCOPES[o]])
def test_every_statement_balances(folder: Path, office: str, scope: str) -> None:
    made = figures(folder, office, "" if scope == "office" else scope)
    assert made["identities"]
    assert all(each["holds"] for each in made["identities"])
    assert made["breaches"] == []


def test_the_centres_figures_are_those_of_its_sheets(folder: Path) -> None:
    made = figures(folder, "call_centre")["figures"]
    quality, conduct = (sheet(folder / "call_centre", name) for name in ("quality", "conduct"))
    shifts, wellbeing = (sheet(folder / "call_centre", name) for name in ("shifts", "wellbeing"))
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
    assert {name: made[name]["value"] for name in counted} == counted
    mean = reviews["score"].mean()
    assert made["quality.score_mean"]["value"] == pytest.approx(mean, abs=0.001)


def test_the_centre_says_its_august(folder: Path) -> None:
    said = text(folder, "call_centre")
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
    assert re.search(r"^### Concursos y actividades\n\n- \*\*Actividad de equipo:", said, re.M)


def test_nobody_is_named_for_conduct_or_wellbeing_but_in_their_own_report(folder: Path) -> None:
    said = text(folder, "call_centre")
    assert "Conducta · Responsable" not in said
    assert "Bienestar ·" not in said
    own = text(folder, "call_centre", "person:hugo")
    assert "Se preguntó 1 vez por el ánimo y hubo respuesta." in own
    assert "Se anotó 1 falta. De 1 se habló con la persona. Hubo 1 sanción" in own


def test_a_team_of_five_or_more_is_told_how_it_is(folder: Path) -> None:
    assert "fue 3,67" in text(folder, "call_centre", "unit:equipo_tarjetas")
    wellbeing = sheet(folder / "call_centre", "wellbeing").filter(in_period("answered"))
    of_team = ("Carla", "Óscar", "Paula", "Sergio", "Noelia", "Marcos")
    answers = wellbeing.filter(pl.col("person").str.split(" ").list.first().is_in(of_team))
    assert answers.height >= 5
    assert answers["mood"].mean() == pytest.approx(3.67, abs=0.005)


def test_the_property_office_says_its_august(folder: Path) -> None:
    said = text(folder, "property")
    for sentence in (
        "De los vecinos que respondieron a la encuesta está satisfecho el 60,5 %",
        "De las 60 encuestas enviadas se respondieron 43.",
        "### Rondas nocturnas\n\n- **Ronda nocturna:** 8 rondas",
        "### Vida vecinal\n\n- **Actividad vecinal:** 1 actividad (Plaza Nueva)",
        "De los 29 turnos planificados se trabajaron 24. Se cubrieron 4 turnos de otras personas.",
    ):
        assert sentence in said
    own = text(folder, "property", "person:teresa")
    assert "Entraron 8 quejas y se resolvieron 8; no queda ninguna pendiente." in own
    assert "Se suspendió 1 examen." in own


def test_a_missed_round_is_seen(folder: Path) -> None:
    asked = ("property", "2026-07", "--scope", "person:teresa", "--format", "md", "--out", "july")
    assert cierre(folder, "report", *asked).code == 0
    said = (folder / "july/person-teresa.md").read_text(encoding="utf-8").replace("\u00a0", " ")
    assert "Quedó sin hacer 1 trabajo de los que se repiten." in said


@pytest.mark.parametrize("office", OFFICES)
def test_every_book_of_the_pack_has_something_in_august(folder: Path, office: str) -> None:
    made = figures(folder, office)["figures"]
    for name in set(load_pack(office).books) - {"calls"}:
        flows = [each.id for each in load_books()[name].measures if isinstance(each, Flow)]
        assert any(made[f"{name}.{each}"]["value"] for each in flows if f"{name}.{each}" in made)
