from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from cierre import whole_files
from cierre.fault import Fault
from cierre.office.bulk import write_reports
from cierre.office.load import load_folder
from cierre.web.models import ReportRun
from cierre.web.team import writing_all
from cierre.web.team.file_names import file_name, paths_of
from cierre.web.team.members import Member
from cierre.web.team.writing_all import file_of
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.conftest import browser
from tests.web.team import HOME, PEOPLE, load_team, signed_in, text_of

TEAM = f"/o/{HOME}/team/2026-08/office"
ALL = {"part": ["scope", "unit", "person"], "format": ["md"]}
WRITING = "cierre.web.team.writing_all"
AUGUST = "agosto de 2026"


@pytest.fixture
def office(site: Path, tmp_path: Path) -> str:
    load_team(tmp_path, HOME)
    return HOME


def work() -> None:
    call_command("db_worker", batch=True, verbosity=0, interval=0.1, startup_delay=False)


def fetched(client: Client, team: str = TEAM) -> ZipFile:
    """The file that the page of a team leads to first."""
    page = client.get(team).text
    found = re.search(rf'href="({re.escape(team)}/reports/\w+\.zip)"', page)
    assert found, page
    answer = client.get(found[1])
    assert answer.status_code == 200
    return ZipFile(io.BytesIO(b"".join(answer.streaming_content)))  # type: ignore[attr-defined]


def test_all_reports_of_an_office_lie_in_folders_of_its_teams(owner: Client, office: str) -> None:
    answer = owner.post(f"{TEAM}/reports", ALL)
    assert answer["Location"] == f"{TEAM}#reports"
    assert "Los informes esperan su turno" in owner.get(TEAM).text
    work()
    shown = owner.get(TEAM).text
    assert "Descargar los 9 informes" in shown
    assert "<progress" not in shown
    together = fetched(owner)
    assert together.testzip() is None
    assert {*together.namelist()} == {
        f"Pequeña - {AUGUST}.md",
        *(f"{each}/{each} - {AUGUST}.md" for each in ("Norte", "Sur", "Dirección")),
        *(f"Norte/{PEOPLE[each]} - {AUGUST}.md" for each in ("ana", "luis", "eva")),
        f"Sur/Sol Mora - {AUGUST}.md",
        f"Dirección/Mario Vega - {AUGUST}.md",
    }


def test_each_is_the_one_that_its_page_gives(owner: Client, office: str) -> None:
    owner.post(f"{TEAM}/reports", {"part": "person", "format": ["docx", "md"]})
    work()
    together = fetched(owner)
    assert len(together.namelist()) == 2 * len(PEOPLE)
    for kind in ("docx", "md"):
        page = owner.get(f"/o/{office}/report/2026-08/person:ana/file.{kind}")
        assert page.status_code == 200
        assert together.read(f"Norte/Ana Pérez - {AUGUST}.{kind}") == page.content


def test_an_auditor_gets_what_auditors_see_and_none_of_a_managers(
    office: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "SHARED", True)
    manager, auditor, lead = (signed_in(each) for each in ("manager", "auditor", "lead"))
    manager.post(f"{TEAM}/reports", ALL)
    auditor.post(f"{TEAM}/reports", ALL)
    work()
    assert {each.who: each.wanted[0][1] for each in ReportRun.objects.all()} == {
        "manager": "signed",
        "auditor": "audited",
    }
    of_manager, of_auditor = (
        f"{TEAM}/reports/{ReportRun.objects.get(who=each).id}.zip"
        for each in ("manager", "auditor")
    )
    assert of_manager in manager.get(TEAM).text
    assert of_manager not in auditor.get(TEAM).text
    assert auditor.get(of_manager).status_code == 404
    assert auditor.get(of_auditor).status_code == 200
    assert manager.get(of_auditor).status_code == 404
    assert lead.get(of_manager).status_code == 403
    here = f"/o/{HOME}/team/2026-08/unit:north/reports"
    assert lead.get(f"{here}/{ReportRun.objects.get(who='manager').id}.zip").status_code == 404
    page = auditor.get(f"/o/{office}/report/2026-08/person:ana/file.md")
    assert fetched(auditor).read(f"Norte/Ana Pérez - {AUGUST}.md") == page.content


def test_only_one_at_a_time_is_written_for_somebody(
    office: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "SHARED", True)
    manager, lead = signed_in("manager"), signed_in("lead")
    manager.post(f"{TEAM}/reports", ALL)
    again = manager.post(f"/o/{HOME}/team/2026-08/unit:north/reports", ALL)
    assert "Todavía se están escribiendo" in again.text
    assert "otro equipo o periodo" in manager.get(f"/o/{HOME}/team/2026-08/unit:north").text
    assert lead.post(f"/o/{HOME}/team/2026-08/unit:north/reports", ALL).status_code == 302
    assert ReportRun.objects.count() == 2


def test_none_chosen_is_told(owner: Client, office: str) -> None:
    for sent in ({"part": "person"}, {"format": "md"}, {"part": "x", "format": "exe"}):
        assert "No ha elegido ningún informe" in owner.post(f"{TEAM}/reports", sent).text
    assert not ReportRun.objects.exists()


def test_what_is_cancelled_is_not_written(
    owner: Client, office: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner.post(f"{TEAM}/reports", ALL)
    owner.post(f"{TEAM}/reports", {"does": "cancel"})
    work()
    assert ReportRun.objects.get().state == "cancelled"
    shown = owner.get(TEAM).text
    assert "Descargar" not in shown
    assert "<progress" not in shown


@pytest.fixture
def looked(owner: Client, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the page says after each report that is written."""
    seen: list[str] = []
    write = write_reports

    def followed(*asked: object) -> Iterator[object]:
        for each in write(*asked):  # type: ignore[arg-type]
            yield each
            seen.append(owner.get(f"{TEAM}/reports").text)

    monkeypatch.setattr(f"{WRITING}.write_reports", followed)
    monkeypatch.setattr(f"{WRITING}._EVERY", 0)
    return seen


def test_how_far_it_is_stands_on_the_page(owner: Client, office: str, looked: list[str]) -> None:
    owner.post(f"{TEAM}/reports", ALL)
    work()
    assert len(looked) == 9
    assert "3 de 9 informes escritos" in looked[2]
    assert 'value="3" max="9"' in looked[2]


def test_it_ends_in_the_middle_when_it_is_cancelled(
    owner: Client, office: str, looked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put = whole_files.put

    def cancelled(path: Path, content: bytes) -> None:
        put(path, content)
        if content == b"2":
            owner.post(f"{TEAM}/reports", {"does": "cancel"})

    monkeypatch.setattr(f"{WRITING}.put", cancelled)
    owner.post(f"{TEAM}/reports", ALL)
    work()
    run = ReportRun.objects.get()
    assert (run.state, len(looked)) == ("cancelled", 1)
    assert not file_of(run).exists()
    assert not [*file_of(run).parent.iterdir()]


def test_what_ended_in_the_middle_goes_on_and_repeats_nothing(
    owner: Client, office: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    write = write_reports

    def killed(*asked: object) -> Iterator[object]:
        for number, each in enumerate(write(*asked)):  # type: ignore[arg-type]
            made.append(each.made)
            if number == 4 and len(made) == 5:
                raise SystemExit
            yield each

    monkeypatch.setattr(f"{WRITING}.write_reports", killed)
    owner.post(f"{TEAM}/reports", ALL)
    run = ReportRun.objects.get()
    with pytest.raises(SystemExit):
        writing_all.write_later.func(run.id)
    assert ReportRun.objects.get().state == "working"
    writing_all.take_up()
    work()
    assert made == [1] * 5 + [0] * 5 + [1] * 4
    assert len(fetched(owner).namelist()) == 9
    ReportRun.objects.update(state="working", attempts=3)
    writing_all.take_up()
    assert str(Fault("reports-broken")) in owner.get(TEAM).text


def test_why_it_failed_is_told(owner: Client, office: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(f"{WRITING}.write_reports", broken)
    owner.post(f"{TEAM}/reports", ALL)
    work()
    assert "No se han podido escribir los informes" in owner.get(TEAM).text


def test_after_a_week_it_is_gone(owner: Client, office: str) -> None:
    owner.post(f"{TEAM}/reports", ALL)
    work()
    run = ReportRun.objects.get()
    address = f"{TEAM}/reports/{run.id}.zip"
    assert owner.get(address).status_code == 200
    ReportRun.objects.update(made=timezone.now() - timedelta(days=7, minutes=1))
    assert owner.get(address).status_code == 404
    writing_all.clear_old()
    assert not ReportRun.objects.exists()
    assert not file_of(run).exists()


def test_a_page_in_another_language_gives_reports_in_it(office: str, owner: Client) -> None:
    owner.post("/language", {"language": "en"})
    owner.post(f"{TEAM}/reports", {"part": "person", "format": "md"})
    work()
    assert "Norte/Ana Pérez - August 2026.md" in fetched(owner).namelist()


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Ana Pérez", "Ana Pérez"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ('a<b>:"|?*\\', "a_b_______"),
        ("CON", "_CON"),
        ("lpt1.txt", "_lpt1.txt"),
        ("Contreras", "Contreras"),
        (" . ", "_"),
        ("x\u202egpj\x00\n", "xgpj__"),
        ("Pe\u0301rez. ", "Pérez"),
        ("王" * 200, "王" * 53),
    ],
)
def test_names_of_files_are_taken_by_every_system(name: str, file: str) -> None:
    assert file_name(name) == file


def test_two_of_the_same_name_have_files_of_their_own() -> None:
    members = [
        Member("unit:a", "Norte", 0),
        Member("person:x", "Ana", 1),
        Member("person:y", "ANA", 1),
        Member("unit:b", "norte", 1),
        Member("person:z", "Ana", 2),
        Member("person:v", "Eva", 1),
    ]
    assert paths_of(members, "2026") == {
        "unit:a": "Norte/Norte - 2026",
        "person:x": "Norte/Ana - 2026",
        "person:y": "Norte/ANA - 2026 (2)",
        "unit:b": "norte (2)/norte - 2026",
        "person:z": "norte (2)/Ana - 2026",
        "person:v": "Norte/Eva - 2026",
    }


def test_hostile_names_stay_within_the_file_and_are_text_on_the_page(
    site: Path, owner: Client, tmp_path: Path
) -> None:
    text = text_of(HOME).replace('"Norte"', '"../<b>Norte</b>"').replace("Eva Ruiz", "..")
    folder = make_office(tmp_path / "office", text)
    write_csv(folder, "cases", CASES, [a_case()])
    load_folder(folder)
    owner.post(f"{TEAM}/reports", ALL)
    work()
    names = fetched(owner).namelist()
    assert any("_b_Norte" in each for each in names)
    assert not [each for each in names if ".." in each.split("/") or each.startswith("/")]
    assert "<b>Norte" not in browser().get("/").text + owner.get(TEAM).text
