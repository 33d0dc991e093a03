from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client
from django_tasks_db.models import DBTaskResult

from cierre.office.kept_models import KeptStatement
from cierre.office.kept_statements import kept_statement
from cierre.office.load import load_folder
from cierre.web import documents, preparing
from cierre.web.data import archive
from cierre.web.preparing import prepare, prepare_all, prepare_soon
from tests.sources.little_office import CASES, a_case, make_office, write_csv

MONTH = "/o/little/month/2026-08/office"
OUTDATED = "se están poniendo al día"


@pytest.fixture
def folder(site: Path, tmp_path: Path) -> Path:
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    assert not load_folder(folder).problems
    return folder


def with_another(folder: Path) -> None:
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2")])
    assert not load_folder(folder).problems


def test_the_month_of_a_small_office_is_always_as_it_is_recorded(
    owner: Client, folder: Path
) -> None:
    assert OUTDATED not in owner.get(MONTH).text
    assert documents.statement("little", "2026-08", "office", "signed")["cases.received"].value == 1
    with_another(folder)
    shown = owner.get(MONTH).text
    assert OUTDATED not in shown
    assert documents.statement("little", "2026-08", "office", "signed")["cases.received"].value == 2


def test_that_of_a_large_one_is_given_at_once_and_made_ready_beside(
    owner: Client, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "SMALL", 0)
    owner.get(MONTH)
    with_another(folder)
    assert OUTDATED in owner.get(MONTH).text
    assert DBTaskResult.objects.filter(task_path=prepare.module_path).count() == 1
    prepare.call("little")
    assert OUTDATED not in owner.get(MONTH).text
    assert kept_statement(archive(), "little", "2026-08", "person:ana").current


def test_what_is_to_be_done_already_is_not_asked_for_twice(owner: Client, folder: Path) -> None:
    prepare_soon("little")
    prepare_soon("little")
    assert DBTaskResult.objects.filter(task_path=prepare.module_path).count() == 1


def test_what_is_written_on_a_page_is_made_ready(owner: Client, folder: Path) -> None:
    view = {"name": "v", "query": ""}
    assert owner.post("/o/little/register/cases/view", view).status_code == 302
    assert DBTaskResult.objects.filter(task_path=prepare.module_path).count() == 1


def test_what_another_program_kept_is_made_anew_before_anybody_asks(
    owner: Client, folder: Path
) -> None:
    prepare.call("little")
    kept = KeptStatement.objects.filter(office="little", period="2026-08", scope="office")
    assert {*kept.values_list("language", flat=True)} == {"", "es"}
    kept.update(program="another")
    prepare_all()
    waiting = DBTaskResult.objects.filter(task_path=prepare.module_path)
    assert [each.args_kwargs["args"] for each in waiting] == [["little"]]
    prepare.call("little")
    assert not kept.filter(program="another").exists()
