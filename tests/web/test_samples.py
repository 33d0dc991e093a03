from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client

from cierre.office.directory import office_ids
from cierre.web import samples
from cierre.web.models import Sample
from tests.sources.little_office import CASES, a_case, make_office, write_csv


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a little office, and one whose settings cannot be read."""
    office = make_office(tmp_path / "samples" / "little")
    write_csv(office, "cases", CASES, [a_case()])
    (tmp_path / "samples" / "broken").mkdir()
    (tmp_path / "samples" / "broken" / "office.toml").write_text("not = = toml")
    return tmp_path / "samples"


def work() -> None:
    call_command("db_worker", batch=True, verbosity=0, interval=0.1, startup_delay=False)


def test_samples_are_loaded_beside_the_first_page(owner: Client, folder: Path) -> None:
    samples.begin(folder)
    first = owner.get("/").text
    assert "Se están cargando oficinas de muestra (0 de 1)" in first
    assert "Empezar con sus datos" in first
    work()
    after = owner.get("/").text
    assert "Se están cargando" not in after
    assert "muestra" in after
    assert office_ids() == ("little",)


def test_they_are_taken_away_with_a_click(owner: Client, folder: Path) -> None:
    samples.begin(folder)
    work()
    assert owner.post("/samples/remove", follow=True).redirect_chain[-1][0] == "/start"
    assert owner.get("/o/little/month/2026-08/office").status_code == 404
    samples.begin(folder)
    work()
    assert owner.get("/", follow=True).redirect_chain[-1][0] == "/start"


def test_those_that_wait_are_not_loaded_once_they_are_taken_away(
    owner: Client, folder: Path
) -> None:
    samples.begin(folder)
    owner.post("/samples/remove")
    work()
    assert office_ids() == ()


def test_where_there_is_an_office_there_are_no_samples(owner: Client, folder: Path) -> None:
    samples.begin(folder)
    work()
    Sample.objects.all().delete()
    samples.begin(folder)
    assert not Sample.objects.exists()


def test_a_sample_that_cannot_be_loaded_is_left_out(owner: Client, folder: Path) -> None:
    (folder / "little" / "make.py").write_text("raise SystemExit(3)")
    samples.begin(folder)
    work()
    assert Sample.objects.get().state == "failed"
    assert owner.get("/").status_code == 302
