"""The report, written in: own sections, proposals, and paragraphs in other words."""

from __future__ import annotations

import re
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from docx import Document

from cierre.office.load import load_folder
from cierre.web.data import archive
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.team import HOME, PERIOD, load_team, signed_in

HOSTILE = "<script>alert(1)</script> {{ 7 }} { $y } #let x =1+1 «&amp;»"
REPORT = "/o/little/report/2026-08"


@pytest.fixture
def folder(site: Path, tmp_path: Path) -> Path:
    folder = make_office(tmp_path / "office")
    late = a_case(número="C2", opened="2026-07-01 09:00", due="2026-07-10", primera="", resuelta="",
                  motivo="")  # fmt: skip
    write_csv(folder, "cases", CASES, [a_case(), late])
    assert not load_folder(folder).problems
    return folder


def word(client: Client, scope: str = "person:ana") -> str:
    answer = client.get(f"{REPORT}/{scope}/file.docx")
    assert answer.status_code == 200
    document = Document(BytesIO(answer.content))
    cells = [each for table in document.tables for row in table.rows for each in row.cells]
    return "\n".join(each.text for each in (*document.paragraphs, *cells))


def digests(page: str) -> list[str]:
    return re.findall(r"\?was=([0-9a-f]{64})", page)


def test_a_note_is_written_changed_and_taken_away(owner: Client, folder: Path) -> None:
    page = f"{REPORT}/person:ana"
    kept = owner.post(f"{page}/note", {"kind": "achievement", "text": HOSTILE}, follow=True)
    assert kept.redirect_chain[-1][0] == f"{page}#own-achievement"
    assert "<script>alert" not in kept.text
    assert HOSTILE in unescape(kept.text)
    assert HOSTILE in word(owner)
    (known_by,) = digests(kept.text)
    form = owner.get(f"{page}/note", {"was": known_by})
    assert HOSTILE in unescape(form.text)
    assert "<script>alert" not in form.text
    changed = {"kind": "achievement", "text": "Otra cosa.", "was": known_by}
    shown = owner.post(f"{page}/note", changed, follow=True).text
    assert "Otra cosa." in word(owner)
    assert HOSTILE not in word(owner)
    again = owner.post(f"{page}/note", changed)
    assert again.status_code == 409
    assert "ya no está como usted la vio" in again.text
    (known_by,) = digests(shown)
    owner.post(f"{page}/note/remove", {"was": known_by})
    assert "Otra cosa." not in word(owner)
    assert archive().check("little") == ()


def test_a_note_says_what_is_done_by_whom_and_until_when(owner: Client, folder: Path) -> None:
    said = {
        "kind": "shortcoming",
        "text": "Contesté tarde.",
        "measure": "Aviso diario",
        "owner": "Luis Gil",
        "by": "2026-09-15",
        "about": "cases.received",
    }
    shown = owner.post(f"{REPORT}/person:ana/note", said, follow=True).text
    assert "se encarga Luis Gil" in shown
    assert "15 de septiembre" in shown
    assert "Aviso diario" in word(owner)


def test_the_office_and_a_team_say_who_writes(owner: Client, folder: Path) -> None:
    for scope, person, name in (("office", "luis", "Luis Gil"), ("unit:north", "ana", "Ana Pérez")):
        said = {"kind": "lesson", "text": f"De {scope}.", "person": person}
        shown = owner.post(f"{REPORT}/{scope}/note", said, follow=True).text
        assert f"De {scope}." in shown
        assert name in word(owner, scope)
    refused = owner.post(f"{REPORT}/unit:north/note", {"kind": "lesson", "text": "x",
                                                        "person": "luis"})  # fmt: skip
    assert refused.status_code == 404


def test_a_lead_writes_as_herself_and_leaves_the_words_of_others(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_team(tmp_path, HOME)
    page = f"/o/{HOME}/report/{PERIOD}/unit:north"
    agent, lead = signed_in("agent"), signed_in("lead")
    monkeypatch.setattr(settings, "SHARED", True)
    own = agent.post(f"/o/{HOME}/report/{PERIOD}/person:ana/note", {"kind": "plan", "text": "Mía."},
                     follow=True)  # fmt: skip
    (known_by,) = digests(own.text)
    shown = lead.get(page).text
    assert "Mía." in shown
    assert known_by not in shown
    assert lead.post(f"{page}/note/remove", {"was": known_by}).status_code == 409
    taken = {"kind": "plan", "text": "Suya.", "was": known_by}
    assert lead.post(f"{page}/note", taken).status_code == 409
    as_other = {"kind": "plan", "text": "Suya.", "person": "ana"}
    assert lead.post(f"{page}/note", as_other).status_code == 404
    lead.post(f"{page}/note", {"kind": "plan", "text": "De Eva."})
    written = {each.text: each.person for each in archive().directory(HOME).notes}
    assert written == {"Mía.": "ana", "De Eva.": "eva"}


@pytest.mark.parametrize("scope", ["place:lilas"])
def test_a_place_has_no_notes(owner: Client, folder: Path, scope: str) -> None:
    assert 'id="own"' not in owner.get(f"{REPORT}/{scope}").text
    answer = owner.post(f"{REPORT}/{scope}/note", {"kind": "lesson", "text": "x"})
    assert answer.status_code == 409
    assert "no caben notas" in answer.text


def test_a_note_without_text_or_about_nothing_that_is_there_is_refused(
    owner: Client, folder: Path
) -> None:
    for wrong in ({"text": "  "}, {"text": "x" * 6000}, {"text": "x", "about": HOSTILE},
                  {"text": "x", "by": "ayer"}, {"text": "x", "kind": "<b>"}):  # fmt: skip
        answer = owner.post(f"{REPORT}/person:ana/note", {"kind": "lesson", **wrong})
        assert answer.status_code == 409
        assert "<script>alert" not in answer.text
    assert archive().directory("little").notes == ()


def test_nothing_to_report_is_one_click_from_the_month(owner: Client, folder: Path) -> None:
    month = "/o/little/month/2026-08/office"
    shown = owner.get(month).text
    assert 'name="book" value="fees"' in shown
    after = owner.post(
        "/o/little/report/2026-08/office/nothing", {"book": "fees", "back": month}, follow=True
    )
    assert after.redirect_chain[-1][0] == month
    assert 'name="book" value="fees"' not in after.text
    assert "nada que informar" in after.text
    report = owner.get(f"{REPORT}/office").text
    (known_by,) = re.findall(r'name="was" value="([0-9a-f]{64})"', report)
    owner.post(f"{REPORT}/office/note/remove", {"was": known_by})
    assert 'name="book" value="fees"' in owner.get(month).text


def test_a_proposal_is_accepted_in_other_words_or_dropped(owner: Client, folder: Path) -> None:
    page = f"{REPORT}/person:ana"
    shown = owner.get(page).text
    about = [unescape(each) for each in re.findall(r'name="proposal" value="([^"]+)"', shown)]
    assert about
    said = {"proposal": about[0], "decision": "accept", "text": "Se me pasó.", "measure": "Agenda"}
    shown = owner.post(f"{page}/proposal", said, follow=True).text
    assert about[0] not in unescape(shown)
    assert "Se me pasó." in word(owner)
    for each in about[1:]:
        owner.post(f"{page}/proposal", {"proposal": each, "decision": "drop"})
    shown = owner.get(page).text
    assert 'value="accept"' not in shown
    if about[1:]:
        owner.post(f"{page}/proposal", {"proposal": about[1], "decision": "again"})
        assert 'value="accept"' in owner.get(page).text
