"""A person's report: hers alone, in the first person, her words beside the figures they explain."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from cierre.report.document import Bullets, Document
from cierre.report.proposals import proposals
from cierre.report.sentences import plain
from tests.report.little_offices import CASE_HEADS, OFFICE, Sheet, Told, a_case, tell
from tests.report.reading import read_aloud
from tests.report.test_plan import section

TARGETS = """
[[target]]
figure = "cases.on_time_share"
period = "2026-*"
value = "0.9"
scope = "person:ana"
"""
CASES = [
    a_case("Q-1", "2026-08-03", person="ana", due="2026-08-04", resolved="2026-08-06 10:00"),
    a_case("Q-2", "2026-08-05", person="ana", due="2026-08-20", resolved="2026-08-07 10:00"),
    a_case("Q-3", "2026-08-10", person="ana", title="Gotera en el garaje"),
    a_case("Q-4", "2026-08-31", person="luis"),
]
TRAINING_HEADS = ("number", "enrolled", "person", "course", "attended", "passed", "failed", "mark")
TRAINING = [
    ("F-1", "2026-08-01", "ana", "Contadores", "", "", "2026-08-12", "4"),
    ("F-2", "2026-08-01", "ana", "Portones", "2026-08-13", "", "", ""),
]
NOTE_HEADS = ("person", "month", "kind", "text", "about", "measure", "owner", "by", "outcome")
NOTES = [
    ("ana", "2026-07", "plan", "Ordenar el archivo.", "", "", "", "", "hecho"),
    ("ana", "2026-07", "plan", "Llamar a la junta.", "", "", "", "", "aplazado: sin fecha"),
    ("ana", "2026-07", "plan", "Medir el agua.", "", "", "", "", ""),
    ("ana", "2026-08", "achievement", "Dejé avisados a los vecinos.", "cases", "", "", "", ""),
    (
        "ana",
        "2026-08",
        "shortcoming",
        "Una cita se me pasó.",
        "cases.on_time_share",
        "Apuntarlas al darlas",
        "ana",
        "2026-09-10",
        "",
    ),
    ("ana", "2026-08", "lesson", "La fecha se dice al abrir la queja.", "", "", "", "", ""),
    ("ana", "2026-08", "plan", "Revisar los portones.", "", "", "", "2026-09-15", ""),
    ("ana", "2026-08", "help", "Una llave del cuarto de contadores.", "", "", "", "", ""),
]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    sheets: dict[str, Sheet] = {
        "cases": (CASE_HEADS, CASES),
        "training": (TRAINING_HEADS, TRAINING),
        "notes": (NOTE_HEADS, NOTES),
    }
    folder = tmp_path_factory.mktemp("person")
    return tell(folder, sheets, office=OFFICE + TARGETS, scopes=("person:ana", "office"))


def entries(document: Document, name: str) -> list[str]:
    return [
        plain(entry)
        for block in section(document, name).blocks
        if isinstance(block, Bullets)
        for entry in block.entries
    ]


@pytest.mark.parametrize("language", ["es", "en", "zh"])
def test_she_tells_her_month(told: Told, language: str, snapshot: SnapshotAssertion) -> None:
    assert read_aloud(told.documents["person:ana", language]) == snapshot


def test_each_plan_stands_with_its_outcome_and_none_is_dropped(told: Told) -> None:
    assert entries(told.documents["person:ana", "es"], "i_well") == [
        "Ordenar el archivo. Lo he hecho.",
        "Llamar a la junta. Lo paso a septiembre: sin fecha.",
        "Medir el agua. Sin respuesta todavía.",
    ]
    assert "Llamar a la junta (viene de julio)." in entries(
        told.documents["person:ana", "es"], "i_next"
    )


def test_the_office_reads_the_same_plans_with_who_made_them(told: Told) -> None:
    assert entries(told.documents["office", "es"], "earlier_plan") == [
        "Ana Pérez: Ordenar el archivo. Hecho.",
        "Ana Pérez: Llamar a la junta. Pasa a septiembre: sin fecha.",
        "Ana Pérez: Medir el agua. Sin respuesta.",
    ]
    (shortcoming,) = entries(told.documents["office", "es"], "shortcomings")
    assert shortcoming == (
        "Ana Pérez: Una cita se me pasó. "
        "Medida: Apuntarlas al darlas; responsable: Ana Pérez; para el 10 de septiembre."
    )


def test_a_note_stands_beside_the_figure_it_explains_with_measure_owner_and_day(
    told: Told,
) -> None:
    (missed,) = [
        each
        for each in entries(told.documents["person:ana", "es"], "i_short")
        if "Una cita" in each
    ]
    assert missed.startswith("Quejas resueltas en plazo: 1 de 2; el objetivo era 90")
    assert missed.endswith(
        "Una cita se me pasó. Qué hago: Apuntarlas al darlas "
        "(me encargo yo, para el 10 de septiembre)."
    )
    did = read_aloud(told.documents["person:ana", "es"]).split("# Con qué resultado")[0]
    assert "Dejé avisados a los vecinos." in did


def test_a_failed_exam_without_a_next_step_is_told_as_open(told: Told) -> None:
    said = " ".join(entries(told.documents["person:ana", "es"], "i_short"))
    assert "He suspendido el examen de «Contadores». Aún no tengo fecha para repetirlo." in said


def test_an_unanswered_plan_and_an_open_exam_are_proposed(told: Told) -> None:
    found = [each.text for each in proposals(told.material("person:ana"))]
    assert "Quedó sin respuesta lo previsto: «Medir el agua»." in found
    assert "Se suspendió el examen de «Contadores» y no hay fecha para repetirlo." in found
    assert not [each for each in found if "Ordenar" in each or "junta" in each]


def test_an_enrolment_or_a_note_is_a_next_step(tmp_path: Path) -> None:
    again = ("F-3", "2026-08-20", "ana", "Contadores", "", "", "", "")
    sheets: dict[str, Sheet] = {"training": (TRAINING_HEADS, [*TRAINING, again])}
    told = tell(tmp_path, sheets, scopes=("person:ana",))
    assert "repetir" not in read_aloud(told.documents["person:ana", "es"])


def test_nothing_speaks_of_her_as_somebody_else(told: Told) -> None:
    document = told.documents["person:ana", "es"]
    said = read_aloud(document).split("# Lo que he hecho")[1].split("# Firmas")[0]
    assert "Ana" not in said


def test_the_help_she_needs_stands_with_what_comes_next(told: Told) -> None:
    said = read_aloud(told.documents["person:ana", "es"])
    assert "La ayuda que necesito: Una llave del cuarto de contadores." in said
