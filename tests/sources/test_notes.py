"""What people wrote, and what they decided about what was proposed to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cierre.directory import Directory, Note
from cierre.sources.notes import Row, read_notes, read_rows
from cierre.sources.office_toml import read_office
from cierre.sources.proposals import merged, write_rows
from tests.sources.little_office import OFFICE

HEADINGS = "Persona,Mes,Clase,Decisión,Texto,Sobre"


@pytest.fixture
def directory(tmp_path: Path) -> Directory:
    (tmp_path / "office.toml").write_text(OFFICE, encoding="utf-8")
    directory, problems = read_office(tmp_path)
    assert directory is not None
    assert problems == ()
    return directory


def sheet(folder: Path, name: str, *lines: str) -> Path:
    path = folder / f"{name}.csv"
    path.write_text("\n".join([HEADINGS, *lines]), encoding="utf-8")
    return path


def proposal(about: str, text: str = "", decision: str = "open", person: str = "ana") -> Row:
    return Row(Note(person, "2026-08", "shortcoming", text or about), decision, about)  # type: ignore[arg-type]


def test_a_proposal_counts_once_it_is_accepted(tmp_path: Path, directory: Directory) -> None:
    sheet(
        tmp_path,
        "proposals",
        "Ana Pérez,2026-08,Carencia,Por decidir,Nadie lo ha dicho.,a",
        "Ana Pérez,2026-08,Carencia,Aceptada,Llegamos tarde a dos visitas.,b",
        "Ana Pérez,2026-08,Carencia,dropped,No fue así.,c",
    )
    notes, problems = read_notes(tmp_path, directory)
    assert problems == ()
    assert [each.text for each in notes] == ["Llegamos tarde a dos visitas."]


def test_a_note_needs_no_decision(tmp_path: Path, directory: Directory) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("Persona,Mes,Clase,Texto\nana,2026-08,Logro,Se cobró todo.\n", encoding="utf-8")
    (row,), problems = read_rows(path, directory)
    assert problems == ()
    assert (row.decision, row.note.kind) == ("accepted", "achievement")


def test_nothing_to_report_names_a_book(tmp_path: Path, directory: Directory) -> None:
    sheet(
        tmp_path,
        "notes",
        "ana,2026-08,Nada que comunicar,,Quejas e incidencias,",
        "ana,2026-08,Nothing to report,,Cases,",
        "ana,2026-08,nothing,,Panadería,",
        "ana,2026-08,Logro,quizá,Panadería,",
    )
    notes, problems = read_notes(tmp_path, directory)
    assert [(each.kind, each.text) for each in notes] == [("nothing", "cases")] * 2
    assert [(each.row, each.column) for each in problems] == [(4, "Texto"), (5, "Decisión")]


def test_a_note_says_what_it_explains_what_is_done_by_whom_and_what_came_of_it(
    tmp_path: Path, directory: Directory
) -> None:
    lines = (
        "Persona,Mes,Clase,Texto,Cifra,Medida,Responsable,Fecha,Resultado",
        "ana,2026-07,Plan,Llamar a todos.,,,,,No hecho: faltó el listado",
        "ana,2026-07,Plan,Escribir la guía.,,,,,Cumplida",
        "ana,2026-07,Plan,Visitar el taller.,,,,,Fui y estaba cerrado",
        "ana,2026-07,Plan,Pintar.,,,,,aplazado (sin pintura)",
        "ana,2026-08,Carencia,Tarde.,Quejas resueltas en plazo,Avisar antes,Luis,30/09/2026,",
        "ana,2026-08,Ayuda,Una persona más los lunes.,Quejas e incidencias,,,,",
    )
    (tmp_path / "notes.csv").write_text("\n".join(lines), encoding="utf-8")
    notes, problems = read_notes(tmp_path, directory)
    assert problems == ()
    assert [(each.outcome, each.reason, each.answered) for each in notes] == [
        ("not_done", "faltó el listado", True),
        ("done", "", True),
        ("", "Fui y estaba cerrado", True),
        ("carried", "sin pintura", True),
        ("", "", False),
        ("", "", False),
    ]
    late, needed = notes[4:]
    assert (late.about, late.measure, late.owner, late.by) == (
        "cases.on_time_share",
        "Avisar antes",
        "Luis",
        "2026-09-30",
    )
    assert (needed.kind, needed.about) == ("help", "cases")


def test_what_no_figure_and_no_book_is_called_is_a_problem(
    tmp_path: Path, directory: Directory
) -> None:
    sheet(tmp_path, "notes", "ana,2026-08,Carencia,,Tarde.,Panadería")
    notes, (problem,) = read_notes(tmp_path, directory)
    assert notes == ()
    assert (problem.row, problem.column) == (2, "Sobre")
    assert "Panadería" in problem.what


def test_an_accepted_proposal_is_about_its_figure(tmp_path: Path, directory: Directory) -> None:
    sheet(
        tmp_path,
        "proposals",
        "ana,2026-08,Carencia,Aceptada,Tarde.,target cases.on_time_share",
        "ana,2026-08,Carencia,Aceptada,Espera.,waiting cases Q-1",
        "ana,2026-08,Carencia,Aceptada,Luego.,late-records",
    )
    notes, problems = read_notes(tmp_path, directory)
    assert problems == ()
    assert [each.about for each in notes] == ["cases.on_time_share", "cases", ""]


def test_what_was_decided_is_not_proposed_again() -> None:
    kept = (
        proposal("a", "in other words", "accepted"),
        proposal("b", decision="dropped"),
        proposal("c", "of last week"),
        proposal("a", decision="open", person="luis"),
    )
    rows = merged(kept, [proposal("a"), proposal("b"), proposal("c", "of today"), proposal("d")])
    assert [(each.note.person, each.about, each.note.text, each.decision) for each in rows] == [
        ("ana", "a", "in other words", "accepted"),
        ("ana", "b", "b", "dropped"),
        ("luis", "a", "a", "open"),
        ("ana", "c", "of today", "open"),
        ("ana", "d", "d", "open"),
    ]


def test_a_written_sheet_is_read_as_it_was(tmp_path: Path, directory: Directory) -> None:
    note = Note("ana", "2026-07", "shortcoming", "Tarde.", "cases", "Avisar", "Luis", "2026-09-30")
    rows = (
        proposal("a", "=no es una fórmula"),
        proposal("b", decision="accepted", person="luis"),
        Row(note, "accepted", "waiting cases Q-1", ""),
    )
    names = {each.id: each.name for each in directory.people}
    path = write_rows(tmp_path / "proposals.xlsx", rows, names)
    assert read_rows(path, directory) == (rows, ())
