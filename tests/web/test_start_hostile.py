from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cierre.office.models import Batch, Item
from cierre.web.models import Intake
from cierre.web.start import arriving, understanding
from tests.web.test_start_corrections import SHEET, drop, sheet


def test_files_that_are_too_big_are_refused(owner: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arriving, "MOST_MEGABYTES", 0)
    answer = owner.post("/start", {"files": [sheet()]})
    assert answer.status_code == 409
    assert "pesan más de" in answer.text
    assert not Intake.objects.exists()


def test_a_bomb_is_refused_and_told(owner: Client) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b" " * (400 << 20))
    page = drop(owner, SimpleUploadedFile("bomba.xlsx", made.getvalue()))
    shown = owner.get(page)
    assert shown.status_code == 200
    assert "bomba.xlsx" in shown.text
    assert not Item.objects.exists()


@pytest.mark.parametrize(
    "name", ["../../fuera.csv", "..\\..\\fuera.csv", "/etc/fuera.csv", "....csv", "a\x00b.csv"]
)
def test_no_name_leads_out_of_the_folder(owner: Client, site: Path, name: str) -> None:
    file = sheet(SHEET, "x.csv")
    file.__dict__["_name"] = name
    owner.post("/start", {"files": [file]})
    there = {each.parent.parent for each in (site / "files").rglob("*.csv")}
    assert there <= {site / "files" / "incoming"}
    assert not [*site.parent.glob("*.csv")]


@pytest.mark.parametrize("stem", ["a" * 251, "客" * 84, "ñ" * 120])
def test_names_of_full_length_are_taken(owner: Client, stem: str) -> None:
    page = drop(owner, sheet(SHEET, f"{stem}.csv"))
    assert "Todo está claro" in owner.get(page).text


def test_an_empty_file_is_told_and_can_be_left_out(owner: Client) -> None:
    page = drop(owner, SimpleUploadedFile("vacío.csv", b""), sheet())
    shown = owner.get(page).text
    assert "vacío.csv" in shown
    assert "Guardar y ver el mes" not in shown
    owner.post(f"{page}/answer", {"without": "vacío.csv"})
    assert "Guardar y ver el mes" in owner.get(page).text


def test_two_files_of_the_same_name_are_both_recorded(owner: Client) -> None:
    later = SHEET.replace("/08/", "/07/").replace("\n", "\n7").replace("\n7Total", "\nTotal")
    page = drop(owner, sheet(), sheet(later), name="Dos")
    assert Intake.objects.get().files == ["incidencias agosto.csv", "incidencias agosto (2).csv"]
    owner.post(f"{page}/record")
    assert Item.objects.count() == 12


def test_what_is_sent_twice_is_recorded_once(owner: Client) -> None:
    page = drop(owner, sheet(), name="Una vez")
    for _ in range(2):
        assert owner.post(f"{page}/record").status_code == 302
    assert Batch.objects.count() == 1
    assert Item.objects.count() == 6


def test_an_answer_to_what_is_recorded_is_too_late_and_told(owner: Client) -> None:
    page = drop(owner, sheet(), name="Tarde")
    owner.post(f"{page}/record")
    answer = owner.post(f"{page}/answer", {"key:x": "y"}, follow=True)
    assert "no admiten más cambios" in answer.text


def test_of_two_answers_at_once_both_are_heard(
    owner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = drop(owner, sheet())
    place, subject = (f"incidencias agosto.csv/column:{name}" for name in ("Lugar", "Asunto"))
    read = understanding.read_intake

    def answered_meanwhile(intake: Intake, *rest: object) -> object:
        monkeypatch.setattr(understanding, "read_intake", read)
        owner.post(f"{page}/answer", {f"was:{subject}": "x", f"key:{subject}": ""})
        return read(intake)

    monkeypatch.setattr(understanding, "read_intake", answered_meanwhile)
    owner.post(f"{page}/answer", {f"was:{place}": "place", f"key:{place}": ""})
    columns = Intake.objects.get().told["files"][0]["tables"][0]["columns"]
    used = {each["heading"]: each["column"] for each in columns}
    assert used["Lugar"] == used["Asunto"] == ""


@contextmanager
def broken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def fails(*_: object) -> None:
        raise RuntimeError("secret inside")

    with monkeypatch.context() as patch:
        patch.setattr(understanding, "read_intake", fails)
        yield


def test_what_nobody_expected_is_told_without_its_inside(
    owner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    with broken(monkeypatch):
        page = drop(owner, sheet())
    shown = owner.get(page)
    assert shown.status_code == 200
    assert "No se ha podido terminar de leer" in shown.text
    assert "secret inside" not in shown.text


def test_files_that_are_never_recorded_are_cleared(
    owner: Client, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(owner, sheet())
    assert [*(site / "files" / "incoming").rglob("*.csv")]
    monkeypatch.setattr(arriving, "_KEPT", arriving._KEPT * 0)
    arriving.clear_old()
    assert not Intake.objects.exists()
    assert not [*(site / "files" / "incoming").rglob("*.csv")]
