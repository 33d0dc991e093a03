"""The review on pages: who may do what, what they are shown, what is said of paragraphs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from urllib.parse import unquote_plus

import pytest
from django.conf import settings
from django.core import mail
from django.http import HttpResponse
from django.test import Client

from cierre.office.load import load_folder
from cierre.office.reviews import Review, review_of
from cierre.web.data import archive
from cierre.web.mailing.addresses import keep_address
from cierre.web.models import Reminder
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.team import HOME, PEOPLE, PERIOD, load_team, signed_in, text_of
from tests.web.test_mailing import in_memory, work

HOSTILE = "<script>alert(1)</script> {{ 7 }} { $y } #let x =1+1 «&amp;»"
ANA = f"/o/{HOME}/report/{PERIOD}/person:ana"
REVIEWS = f"/o/{HOME}/reviews/{PERIOD}"


@pytest.fixture
def team(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Client]:
    """Browsers of a team by role; the office keeps cases alone, and Mario manages it."""
    text = text_of(HOME).replace("[office]", '[office]\nbooks = ["cases"]\nmanager = "mario"')
    folder = make_office(tmp_path / HOME, text)
    cases = [a_case(número=f"C-{id_}", responsable=name) for id_, name in PEOPLE.items()]
    write_csv(folder, "cases", CASES, cases)
    assert not load_folder(folder).problems
    monkeypatch.setattr(settings, "SHARED", True)
    browsers: dict[str, Client] = {}

    def of(role: str) -> Client:
        if role not in browsers:
            browsers[role] = signed_in(role)
        return browsers[role]

    return of


def now(scope: str = "person:ana") -> Review:
    return review_of(archive(), HOME, PERIOD, scope)


def act(client: Client, does: str, address: str = ANA, **said: object) -> HttpResponse:
    """What the form of the page sends."""
    page = client.get(address).text
    form = re.search(rf'name="does" value="{does}">(.*?)</form>', page, re.S)
    hidden = dict(
        re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form[1] if form else "")
    )
    answer = client.post(f"{address}/review", {"does": does, **hidden, **said})
    assert isinstance(answer, HttpResponse)
    return answer


def paragraphs(page: str) -> list[str]:
    return [unescape(each) for each in re.findall(r'comment\?at=([^"]+)"', page)]


def test_a_report_goes_from_its_author_to_their_lead_and_back(
    team: Callable[[str], Client],
) -> None:
    agent, lead = team("agent"), team("lead")
    page = agent.get(ANA).text
    assert "Borrador" in page
    assert "Le toca entregarlo a Ana Pérez." in page
    assert act(agent, "submitted").status_code == 409
    assert act(agent, "submitted", covered="yes").status_code == 302
    shown = lead.get(ANA).text
    assert "Le toca revisarlo a Eva Ruiz." in shown
    at = paragraphs(shown)[0]
    form = lead.get(f"{ANA}/comment?at={at}")
    assert "Comentar un párrafo" in form.text
    said = lead.post(f"{ANA}/comment", {"at": unquote_plus(at), "text": HOSTILE})
    assert said.status_code == 302
    assert act(lead, "returned").status_code == 302
    shown = agent.get(ANA).text
    assert "Devuelto" in shown
    assert re.search(r'class="look comment"> <b>Eva Ruiz</b>: &lt;script&gt;', shown)
    assert HOSTILE in unescape(shown)
    assert "<script>alert" not in shown
    assert not paragraphs(shown)
    assert act(agent, "submitted", covered="yes").status_code == 302
    assert act(lead, "approved").status_code == 302
    assert act(agent, "signed").status_code == 302
    assert now().state == "signed"
    assert [each.who for each in now().steps] == [
        "agent", "lead", "lead", "agent", "lead", "agent",
    ]  # fmt: skip


def test_nobody_approves_their_own_on_any_page(team: Callable[[str], Client]) -> None:
    for role, scope in (("lead", "person:eva"), ("lead", "unit:north"), ("manager", "office"),
                        ("manager", "person:mario")):  # fmt: skip
        address = f"/o/{HOME}/report/{PERIOD}/{scope}"
        assert act(team(role), "submitted", address, covered="yes").status_code == 302
        page = team(role).get(address).text
        assert 'value="approved"' not in page
        assert not paragraphs(page)
        sent = {"does": "approved", "seen": 1, "statement": now(scope).now.statement,
                "written": now(scope).now.written}  # fmt: skip
        refused = team(role).post(f"{address}/review", sent)
        assert refused.status_code == 409
        assert "Nadie revisa ni aprueba su propio informe" in refused.text
        # whom somebody says they are counts on one's own machine alone
        as_another = team(role).post(f"{address}/review", {**sent, "as": "sol"})
        assert as_another.status_code == 409
        assert now(scope).state == "submitted"
    # the manager reviews what the lead hands over
    assert (
        act(team("manager"), "approved", f"/o/{HOME}/report/{PERIOD}/unit:north").status_code == 302
    )


def test_an_auditor_reads_who_did_what_and_does_nothing(team: Callable[[str], Client]) -> None:
    act(team("agent"), "submitted", covered="yes")
    act(team("lead"), "returned", text="Palabras de la responsable")
    page = team("auditor").get(ANA).text
    assert "Devuelto" in page
    assert "Eva Ruiz" in page
    assert "Palabras de la responsable" not in page
    assert 'name="does"' not in page.split('id="review"')[1].split("</section>")[0]
    assert team("auditor").post(f"{ANA}/review", {"does": "approved"}).status_code == 403
    assert team("administrator").get(REVIEWS).status_code == 403


def test_whoever_comes_second_is_told_and_keeps_their_words(team: Callable[[str], Client]) -> None:
    act(team("agent"), "submitted", covered="yes")
    act(team("manager"), "approved")
    late = team("lead").post(f"{ANA}/review", {"does": "returned", "seen": 1, "text": HOSTILE})
    assert late.status_code == 409
    assert "Alguien ha hecho algo con este informe" in late.text
    assert HOSTILE in unescape(late.text)
    assert "<script>alert" not in late.text
    assert now().state == "approved"


def test_the_month_says_who_is_where_and_what_waits(team: Callable[[str], Client]) -> None:
    act(team("agent"), "submitted", covered="yes")
    lead = team("lead").get(REVIEWS).text
    waiting = lead.split('id="mine"')[1].split("</section>")[0]
    assert "Ana Pérez" in waiting
    assert "Sol Mora" not in lead
    own = json.loads(team("agent").get(f"{REVIEWS}.json", secure=True).content)
    assert [(each["scope"], each["state"]) for each in own["reviews"]] == [
        ("person:ana", "submitted")
    ]
    every = json.loads(team("manager").get(f"{REVIEWS}.json", secure=True).content)
    assert {each["scope"] for each in every["reviews"]} == {
        "office", "unit:north", "unit:south", "unit:board",
        *(f"person:{each}" for each in PEOPLE),
    }  # fmt: skip
    assert "Ana Pérez" not in team("manager").get(REVIEWS).text.split("<table")[0]
    assert f'href="{REVIEWS}"' in team("agent").get(ANA.replace("report", "month")).text


def test_on_one_s_own_machine_whoever_sits_there_says_who_they_are(
    owner: Client, tmp_path: Path
) -> None:
    load_team(tmp_path, HOME)
    page = owner.get(ANA).text
    assert "como Ana Pérez" in page
    books = re.findall(r'name="without" value="(\w+)"', page)
    refused = act(owner, "submitted", covered="yes", **{"as": "eva"})
    assert refused.status_code == 409
    assert act(owner, "submitted", covered="yes", without=books).status_code == 302
    assert "como Eva Ruiz" in owner.get(ANA).text
    own = act(owner, "approved", **{"as": "ana"})
    assert "Nadie revisa ni aprueba su propio informe" in own.text
    assert act(owner, "approved").status_code == 302
    step = now().steps[-1]
    assert (step.person, step.name, bool(step.who)) == ("eva", "Eva Ruiz", True)


def test_what_the_page_says_of_each_state(team: Callable[[str], Client]) -> None:
    """The words of the strip, in Spanish, as whoever reviews the report reads them."""
    found = [_strip(team("lead"))]
    for role, does, said in (
        ("agent", "submitted", {"covered": "yes"}),
        ("lead", "returned", {"text": "Falta el lunes."}),
        ("agent", "submitted", {"covered": "yes"}),
        ("lead", "approved", {}),
        ("agent", "signed", {}),
    ):
        assert act(team(role), does, **said).status_code == 302
        found.append(_strip(team("lead")))
    back = (
        " Devolver para corregir Qué hay que corregir Para señalar un párrafo, coméntelo junto a "
        "él; si ya lo ha hecho, esto puede quedar vacío. Devolver para corregir"
    )
    to_all = "Todos los informes del mes"
    handed_over = (
        f"Revisión Entregado Ana Pérez · HOY {to_all} Le toca revisarlo a Eva Ruiz. Aprobar{back}"
    )
    assert found == [
        f"Revisión Borrador {to_all} Le toca entregarlo a Ana Pérez.",
        handed_over,
        f"Revisión Devuelto Eva Ruiz · HOY {to_all} Falta el lunes. "
        "Le toca corregirlo y entregarlo otra vez a Ana Pérez.",
        handed_over,
        f"Revisión Aprobado Eva Ruiz · HOY {to_all} Le toca firmarlo a Ana Pérez.{back}",
        f"Revisión Firmado Ana Pérez · HOY {to_all}{back}",
    ]


def _strip(client: Client) -> str:
    strip = client.get(ANA).text.split('id="review"')[1].split("</section>")[0]
    strip = strip.partition(">")[2].split('<details class="review-history"')[0]
    said = " ".join(re.sub(r"<[^>]+>", " ", unescape(strip)).split())
    return re.sub(r"\d+ de \w+ de \d{4}, \d\d:\d\d", "HOY", said)


def test_reminders_are_of_one_s_own_and_once_a_day(
    team: Callable[[str], Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    in_memory(monkeypatch)
    for person in ("ana", "luis", "eva", "sol"):
        keep_address(HOME, person, f"{person}@example.org")
    act(team("agent"), "submitted", covered="yes")
    remind = f"/o/{HOME}/reviews/{PERIOD}/unit:north/remind"
    told = team("lead").post(remind, follow=True).text
    # Luis has left the north, and still has a report of August in it; Sol is in the south
    assert "Se avisa a 2 personas." in told
    work()
    letters = {each.to[0]: each for each in mail.outbox}
    assert set(letters) == {"eva@example.org", "luis@example.org"}
    assert "- revisar el informe de Ana Pérez" in letters["eva@example.org"].body
    assert "- entregar el informe de Eva Ruiz" in letters["eva@example.org"].body
    assert "Ana" not in letters["luis@example.org"].body
    assert "No hay a quién recordárselo" in team("lead").post(remind, follow=True).text
    assert (
        "Se avisa a una persona."
        in team("manager").post(f"/o/{HOME}/reviews/{PERIOD}/office/remind", follow=True).text
    )
    work()
    assert [each.to for each in mail.outbox[2:]] == [["sol@example.org"]]
    assert {each.state for each in Reminder.objects.all()} == {"sent"}
    assert team("agent").post(remind).status_code == 403


def test_what_is_approved_is_sent_to_whom_it_is_about_alone(
    team: Callable[[str], Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    in_memory(monkeypatch)
    keep_address(HOME, "ana", "ana@example.org")
    keep_address(HOME, "eva", "eva@example.org")
    act(team("agent"), "submitted", covered="yes")
    act(team("lead"), "approved")
    work()
    (letter,) = mail.outbox
    assert letter.to == ["ana@example.org"]
    assert [name for name, _, _ in letter.attachments] == ["Ana Pérez - agosto de 2026.pdf"]
    act(team("lead"), "returned", text="Otra vez")
    act(team("agent"), "submitted", covered="yes")
    act(team("lead"), "approved")
    work()
    assert len(mail.outbox) == 1
