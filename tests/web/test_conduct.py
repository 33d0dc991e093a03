"""What is told of a person's conduct, asked for on every page by every role: the person, the lead
and the manager see it, and nobody else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import connections
from django.test import Client

from cierre.books import load_books
from cierre.directory import Note
from cierre.office.beside import Attachment
from cierre.office.load import load_folder
from cierre.office.passages import reword
from cierre.office.typed import attach
from cierre.office.written_notes import write_note
from cierre.report.rewording import Passage, pieces
from cierre.report.tokens import written
from cierre.web import documents
from cierre.web.data import DATA, open_site_data
from cierre.web.members import give
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.conftest import browser
from tests.web.team import HOME, PEOPLE, signed_in, text_of

PERSONS = tuple(f"person:{each}" for each in PEOPLE)
GROUPS = ("office", "unit:north", "unit:south", "unit:board")
_FORMS = ("", ".json", ".csv")
OF_SCOPE = (
    *(f"{page}/2026-08/{{scope}}{form}"
      for page in ("month", "report", "trends", "team", "compare") for form in _FORMS),
    "trends/2026-08/{scope}?book=conduct",
    "compare/2026-08/{scope}?of=person&figure=conduct.observed",
    "compare/2026-08/{scope}.json?of=person&figure=conduct.observed",
    "compare/2026-08/{scope}.csv?of=unit&figure=conduct.observed",
    *(f"evidence/2026-08/{{scope}}{form}?figure=conduct.observed" for form in _FORMS),
    "evidence/2026-08/{scope}?figure=conduct.observed&where=category%3Dlate",
    "evidence/2026-08/{scope}?figure=conduct.observed&where=unit%3Dnorth",
    "evidence/2026-08/{scope}?figure=ledger",
    "report/2026-08/{scope}/annex",
    *(f"report/2026-08/{{scope}}/file.{kind}" for kind in ("html", "xlsx")),
)  # fmt: skip
OF_OFFICE = (
    "register",
    *(f"register/conduct{form}?state=all" for form in ("", ".json", ".csv")),
    *(f"register/conduct{form}?state=all&search=K-luis" for form in ("", ".json", ".csv")),
    *(f"register/conduct/item/K-{each}" for each in PEOPLE),
)
NOTE, WORDS = "La niebla de la autovía", "Palabras propias sobre la conducta"
LATE = "Retraso sin avisar"


@pytest.fixture(scope="module", autouse=True)
def _office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    home = tmp_path_factory.mktemp("conduct")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(DATA, str(home / "data"))
        open_site_data()
        text = text_of(HOME).replace('pack = "property"', 'pack = "call_centre"')
        text += f'[[category]]\nbook = "conduct"\nid = "late"\nname = "{LATE}"\n'
        folder = make_office(home / HOME, text)
        rows = [a_case(número=f"C-{id_}", responsable=name) for id_, name in PEOPLE.items()]
        write_csv(folder, "cases", CASES, rows)
        seen = [(f"K-{id_}", "2026-08-04", LATE, name) for id_, name in PEOPLE.items()]
        write_csv(folder, "conduct", ("number", "observed", "category", "person"), seen)
        assert not load_folder(folder).problems
        note = Note("luis", "2026-08", "shortcoming", NOTE, about="conduct.observed")
        write_note(HOME, note, "luis")
        attach(HOME, load_books()["conduct"], "K-luis", "nota.txt", b"de K-luis", "eva")
        _reword("person:luis")
        yield None
    connections.close_all()


def _reword(scope: str) -> None:
    drafted = documents.draft(HOME, "2026-08", scope, "es", "signed").drafted
    piece = next(each for each in pieces(drafted) if "conduct.observed" in written(each.runs))
    passage = Passage(piece.key, f"{WORDS}: [[conduct.observed]].", written(piece.runs), {},
                      piece.section, piece.title, "luis")  # fmt: skip
    reword(HOME, "2026-08", scope, "es", passage)


@pytest.fixture(autouse=True)
def _shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "SHARED", True)


def told(client: Client, path: str) -> str:
    """All that an address says; nothing when it refuses."""
    answer = client.get(f"/o/{HOME}/{path}")
    assert answer.status_code in (200, 403, 404, 409), path
    content = b"".join(answer) if answer.streaming else answer.content
    if content.startswith(b"PK"):
        with ZipFile(BytesIO(content)) as package:
            content = b"\n".join(package.read(each) for each in package.namelist())
    return "" if answer.status_code != 200 else content.decode(errors="replace")


def of_each(client: Client) -> Iterator[tuple[str, str, str]]:
    """Scope, address and what it says, of all addresses."""
    for scope in (*PERSONS, *GROUPS, "place:lilas"):
        for pattern in OF_SCOPE:
            path = pattern.format(scope=scope)
            yield scope, path, told(client, path)
    for path in OF_OFFICE:
        yield "", path, told(client, path)


def records_in(said: str) -> set[str]:
    """Whose records of conduct a text names; what was searched for stands in the form again."""
    said = re.sub(r"(value=\"|search=)K-luis", "", said)
    return {each for each in PEOPLE if re.search(rf"K-{each}\b", said)}


SEEN = {
    "agent": {"ana"},
    "lead": {"ana", "luis", "eva"},
    "manager": {*PEOPLE},
    "auditor": set[str](),
}


@pytest.mark.parametrize("role", SEEN)
def test_records_of_conduct_are_seen_by_the_person_the_lead_and_the_manager(role: str) -> None:
    client = signed_in(role)
    found = {path: records_in(said) for _, path, said in of_each(client)}
    everywhere = set().union(*found.values())
    assert everywhere == SEEN[role], {path: each for path, each in found.items() if each}
    file = f"register/conduct/file/{Attachment.objects.get(name='nota.txt').id}"
    assert ("de K-luis" in told(client, file)) == ("luis" in SEEN[role])


def of_persons(said: str) -> list[str]:
    return [each for each in (NOTE, WORDS) if each in said]


def test_an_auditor_reads_no_figure_of_a_persons_conduct() -> None:
    auditor, manager = signed_in("auditor"), signed_in("manager")
    hidden = {*PERSONS, "unit:south", "unit:board"}
    for scope, path, said in of_each(auditor):
        assert not of_persons(said), path
        # a part that the address names is named again
        assert "where=" in path or LATE not in said, path
        if scope in hidden and not path.startswith(("team", "compare")):
            assert "Conducta" not in said, path
    whole = f"month/2026-08/{PERSONS[1]}.json"
    assert "conduct.observed" in json.loads(told(manager, whole))["figures"]
    for scope in hidden:
        made = json.loads(told(auditor, f"month/2026-08/{scope}.json"))
        assert not [each for each in made["figures"] if each.startswith("conduct")]
        assert "conduct" not in {each["book"] for each in made["coverage"]}
        assert made["figures"]["cases.received"]["value"], "all else is read"


def test_an_auditor_reads_the_figures_of_a_group_without_its_parts_and_records() -> None:
    auditor, manager = signed_in("auditor"), signed_in("manager")
    for scope, count in (("office", 5), ("unit:north", 3)):
        audited, signed = (
            json.loads(told(each, f"report/2026-08/{scope}.json")) for each in (auditor, manager)
        )
        figure = audited["figures"]["conduct.observed"]
        assert figure["value"] == signed["figures"]["conduct.observed"]["value"] == count
        assert signed["figures"]["conduct.observed"]["parts"]
        assert not figure["parts"]
        assert "conduct" in {each["book"] for each in signed["pending"]}
        assert "conduct" not in {each["book"] for each in audited["pending"]}
    page = told(auditor, "evidence/2026-08/office?figure=conduct.observed")
    assert "Lo de cada persona solo lo ven ella, su responsable y la dirección" in page


def test_beside_others_a_persons_conduct_is_not_told_to_an_auditor() -> None:
    path = "compare/2026-08/unit:north.json?of=person&figure=conduct.observed"
    manager = json.loads(told(signed_in("manager"), path))["compared"]
    assert [each["figures"]["conduct.observed"]["value"] for each in manager] == [3, 1, 1, 1]
    for each in json.loads(told(signed_in("auditor"), path))["compared"]:
        assert each["scope"] == "unit:north" or "conduct.observed" not in each["figures"] or (
            each["figures"]["conduct.observed"]["value"] is None
        )  # fmt: skip
    team = json.loads(told(signed_in("auditor"), "team/2026-08/office.json"))["members"]
    for each in team:
        books = {*each["reported"], *each["nothing"], *each["missing"]}
        assert ("conduct" in books) == (each["scope"] in ("office", "unit:north")), each


def test_who_audits_and_leads_sees_the_conduct_of_the_own_team_alone() -> None:
    user = User.objects.create(username="both")
    give(user, HOME, "auditor")
    give(user, HOME, "lead", person="eva")
    client = browser()
    client.force_login(user)
    found = {path: records_in(said) for _, path, said in of_each(client)}
    assert set().union(*found.values()) == SEEN["lead"], found
    assert json.loads(told(client, "month/2026-08/person:sol.json"))["figures"]
    assert found["register/conduct.json?state=all"] == SEEN["lead"]


def test_the_view_is_of_the_period_in_which_they_led() -> None:
    user = User.objects.create(username="sometime")
    give(user, HOME, "auditor")
    give(user, HOME, "lead", person="eva")
    client = browser()
    client.force_login(user)
    august = json.loads(told(client, "month/2026-08/person:luis.json"))["figures"]
    assert "conduct.observed" in august
    september = json.loads(told(client, "month/2026-09/person:luis.json"))["figures"]
    assert "conduct.observed" not in september
