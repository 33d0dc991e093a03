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
from pypdfium2 import PdfDocument

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
    (now,) = digests(shown)
    changing = owner.get(f"{page}/note", {"was": now}).text
    assert "<h2>Versiones</h2>" in changing
    assert re.search(r"<del>[^<]+</del> <ins>Otra cosa.</ins>", changing)
    assert HOSTILE.split(maxsplit=1)[0] in unescape(changing)
    assert "<script>alert" not in changing
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


def paragraphs(page: str) -> list[str]:
    """Addresses of the paragraphs that may be put in other words."""
    return [unescape(each) for each in re.findall(r'href="([^"]+/text\?at=[^"]+)"', page)]


def of_paragraph(client: Client, page: str, figure: str) -> tuple[str, dict[str, str]]:
    """The form of the first paragraph that tells a figure: its text, and its hidden fields."""
    for address in paragraphs(client.get(page).text):
        shown = client.get(address).text
        (text,) = re.findall(r"<textarea id=\"text\"[^>]*>(.*?)</textarea>", shown, re.DOTALL)
        if f"[[{figure}" in text:
            hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', shown)
            fields = {name: unescape(value) for name, value in hidden}
            fields.pop("csrfmiddlewaretoken", None)
            fields.pop("back", None)
            return unescape(text), fields
    raise AssertionError(f"No paragraph tells {figure}.")


def more_cases(folder: Path) -> None:
    others = [a_case(número=f"N{n}", responsable="Luis Gil") for n in range(6)]
    sheet = folder / "cases.csv"
    kept = sheet.read_text(encoding="utf-8")
    write_csv(folder, "cases", CASES, others)
    sheet.write_text(kept + sheet.read_text(encoding="utf-8").partition("\n")[2], encoding="utf-8")
    assert load_folder(folder).written


def test_a_paragraph_in_other_words_says_the_current_numbers_in_every_format(
    owner: Client, folder: Path
) -> None:
    page = f"{REPORT}/office"
    _, fields = of_paragraph(owner, page, "cases.received")
    said = f"Atendimos [[cases.received]] gestiones. {HOSTILE}"
    kept = owner.post(f"{page}/text", {**fields, "text": said, "do": "save"}, follow=True)
    assert kept.redirect_chain[-1][0].startswith(f"{page}#p-")
    assert "<script>alert" not in kept.text
    assert f"gestiones. {HOSTILE}" in unescape(kept.text)
    assert f"Atendimos 1 gestiones. {HOSTILE}" in word(owner, "office")
    markdown = owner.get(f"{page}/file.md").content.decode()
    assert "Atendimos 1 gestiones" in markdown
    again, fields = of_paragraph(owner, page, "cases.received")
    assert again == said
    more_cases(folder)
    shown = owner.get(page).text
    assert re.search(r"<del>1</del> → <ins>7</ins>", shown)
    assert "Atendimos 7 gestiones" in word(owner, "office")
    with PdfDocument(owner.get(f"{page}/file.pdf").content) as found:
        text = " ".join(" ".join(each.get_textpage().get_text_bounded().split()) for each in found)
        assert "Atendimos 7 gestiones" in text
    owner.post(f"{page}/text", {**fields, "text": said, "do": "save"})
    assert "<del>1</del>" not in owner.get(page).text
    _, fields = of_paragraph(owner, page, "cases.received")
    owner.post(f"{page}/text", {**fields, "text": said, "do": "drafted"})
    assert "Atendimos" not in word(owner, "office")
    back, fields = of_paragraph(owner, page, "cases.received")
    assert fields["number"] == "3"
    assert (
        "vuelve a lo que dicen las cifras" in owner.get(f"{page}/text", {"at": fields["at"]}).text
    )
    assert (back, fields["at"]) != (said, "")


def test_the_report_is_as_drafted_where_nothing_was_put_in_other_words(
    owner: Client, folder: Path
) -> None:
    page = f"{REPORT}/office"
    before = word(owner, "office")
    was, fields = of_paragraph(owner, page, "cases.received")
    owner.post(f"{page}/text", {**fields, "text": was, "do": "save"})
    assert word(owner, "office") == before
    assert of_paragraph(owner, page, "cases.received")[1]["number"] == "0"


def test_a_typed_numeral_is_marked_and_its_figure_put_in(owner: Client, folder: Path) -> None:
    more_cases(folder)
    page = f"{REPORT}/office"
    _, fields = of_paragraph(owner, page, "cases.received")
    shown = owner.post(f"{page}/text", {**fields, "text": "Fueron 7.", "do": "save"}, follow=True)
    assert "«7» está escrito a mano; quizá sea" in shown.text
    edited = owner.get(f"{page}/text", {"at": fields["at"]}).text
    puts = [unescape(each) for each in re.findall(r'name="put" value="([^"]+)"', edited)]
    (put,) = [each for each in puts if "[[cases.received]]" in each]
    after = owner.post(f"{page}/text", {**fields, "text": "Fueron 7.", "put": put}).text
    assert "Fueron [[cases.received]]." in after
    assert 'name="put"' not in after


def test_what_is_typed_is_held_against_the_records(owner: Client, folder: Path) -> None:
    more_cases(folder)
    page = f"{REPORT}/office"
    _, fields = of_paragraph(owner, page, "cases.received")
    right, wrong = "Recibimos 7 quejas y llamé 30 veces.", "Recibimos 9 quejas."
    looked = owner.post(f"{page}/text", {**fields, "text": wrong, "do": "look"}).text
    assert "Pone 9; según los registros son 7." in looked
    assert f"/evidence/{PERIOD}/office?figure=cases.received" in looked
    assert "9→[[cases.received]]" in unescape(looked)
    assert wrong not in owner.get(page).text
    shown = owner.post(f"{page}/text", {**fields, "text": right, "do": "save"}, follow=True).text
    assert "«7» está escrito a mano y coincide: " in shown
    assert "«30» está escrito a mano<" in shown
    assert "según los registros" not in shown
    number = {**fields, "number": "1"}
    shown = owner.post(f"{page}/text", {**number, "text": wrong, "do": "save"}, follow=True).text
    assert "Pone 9; según los registros son 7." in shown


def test_a_figure_is_put_in_without_script(owner: Client, folder: Path) -> None:
    page = f"{REPORT}/office"
    _, fields = of_paragraph(owner, page, "cases.received")
    asked = {**fields, "text": "Hubo", "do": "insert", "figure": "[[cases.received]]"}
    assert "Hubo [[cases.received]]</textarea>" in owner.post(f"{page}/text", asked).text


def test_two_people_at_the_same_paragraph(owner: Client, folder: Path) -> None:
    page = f"{REPORT}/office"
    _, fields = of_paragraph(owner, page, "cases.received")
    owner.post(f"{page}/text", {**fields, "text": "Lo primero.", "do": "save"})
    second = owner.post(f"{page}/text", {**fields, "text": "Lo segundo.", "do": "save"})
    assert second.status_code == 409
    assert "mientras usted escribía" in second.text
    assert "Lo segundo.</textarea>" in second.text
    assert "<ins>Lo primero.</ins>" in second.text
    (number,) = re.findall(r'name="number" value="(\d+)"', second.text)
    owner.post(f"{page}/text", {**fields, "number": number, "text": "Lo segundo.", "do": "save"})
    assert "Lo segundo." in word(owner, "office")


@pytest.mark.parametrize("text", ["  ", "x" * 10_001])
def test_what_cannot_be_kept_is_told_beside_what_was_typed(
    owner: Client, folder: Path, text: str
) -> None:
    page = f"{REPORT}/office"
    _, fields = of_paragraph(owner, page, "cases.received")
    answer = owner.post(f"{page}/text", {**fields, "text": text, "do": "save"})
    assert answer.status_code == 409
    assert f"{text}</textarea>" in answer.text


def test_a_paragraph_that_is_not_there_is_told(owner: Client, folder: Path) -> None:
    answer = owner.get(f"{REPORT}/office/text", {"at": "gone:x"})
    assert answer.status_code == 409
    assert "ya no está en el informe" in answer.text


def test_what_was_typed_for_a_paragraph_that_went_meanwhile_stays(
    owner: Client, folder: Path
) -> None:
    page = f"{REPORT}/office"
    _, fields = of_paragraph(owner, page, "cases.received")
    gone = {**fields, "at": f"{fields['section']}:000000000000"}
    owner.post(f"{page}/text", {**gone, "text": "Escrito a tiempo.", "do": "save"})
    assert "Escrito a tiempo." in word(owner, "office")
    assert "ya no dicen nada que corresponda" in owner.get(page).text


def test_the_words_of_a_language_are_in_that_report_alone(owner: Client, folder: Path) -> None:
    page = f"{REPORT}/office"
    _, fields = of_paragraph(owner, page, "cases.received")
    owner.post(f"{page}/text", {**fields, "text": "Solo en español.", "do": "save"})
    owner.post("/language", {"language": "en"})
    assert "Solo en español." not in owner.get(page).text
    owner.post("/language", {"language": "es"})
    assert "Solo en español." in owner.get(page).text


def test_a_note_is_put_in_other_words_among_the_notes_alone(owner: Client, folder: Path) -> None:
    page = f"{REPORT}/person:ana"
    before = len(paragraphs(owner.get(page).text))
    shown = owner.post(f"{page}/note", {"kind": "lesson", "text": "Aprendí."}, follow=True).text
    assert shown.count("Aprendí.") > 1
    assert len(paragraphs(shown)) == before
