"""Numbers that a file says it was written with, beside those of its text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx as word_files
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.audit import audit
from cierre.audit.document import Document
from cierre.audit.finding import Audited, Language
from cierre.audit.readers import read
from cierre.report import docx, html, md
from cierre.report.document import Document as Report
from cierre.report.document import Paragraph, Section, Text
from cierre.report.own_template import OwnTemplate
from tests.audit.scores.reports import figures_of
from tests.report.sample_document import DOCUMENT

RENDERED: dict[str, Callable[[Report], bytes]] = {
    "md": md.render,
    "html": html.render,
    "docx": docx.render,
}
numbers = st.lists(st.integers(0, 30), max_size=40)


def found_in(path: Path, content: bytes) -> Document:
    path.write_bytes(content)
    return read(path)


def changed(audited: Audited) -> list[tuple[str, str]]:
    return [(each.quote, each.right) for each in audited.claims if each.kind == "written"]


def text_of(those: list[int]) -> str:
    return f"Los números: {' '.join(map(str, those))}."


def carrying(before: list[int], now: list[int]) -> str:
    return f"{text_of(now)}\n\n<!-- numbers: {' '.join(map(str, before))} -->\n"


@pytest.mark.parametrize("kind", RENDERED)
def test_each_figure_of_a_report_that_is_changed_by_hand_is_found(
    kind: str, tmp_path: Path
) -> None:
    document = found_in(tmp_path / f"report.{kind}", RENDERED[kind](DOCUMENT))
    assert not changed(audit(document))
    figures = [*figures_of(document.text)]
    assert len(figures) > 12
    for start, end in figures:
        was = document.text[start:end]
        other = was[:-1] + ("7" if was[-1] != "7" else "1")
        text = document.text[:start] + other + document.text[end:]
        found = audit(replace(document, text=text))
        assert changed(found) == [(other, was)]
        assert [each.kind for each in found.claims if each.verdict == "error"] in (["written"], [])


@pytest.mark.parametrize("kind", RENDERED)
def test_nobody_sees_the_numbers_that_are_carried(kind: str, tmp_path: Path) -> None:
    document = found_in(tmp_path / f"report.{kind}", RENDERED[kind](DOCUMENT))
    assert document.written
    assert " ".join(document.written[:9]) not in document.text


def test_what_word_saved_again_still_carries_them(tmp_path: Path) -> None:
    word = word_files.Document(io.BytesIO(docx.render(DOCUMENT)))
    (run,) = (run for p in word.paragraphs for run in p.runs if "124" in run.text)
    run.text = run.text.replace("124", "142")
    saved = tmp_path / "saved.docx"
    word.save(str(saved))
    assert ("142", "124") in changed(audit(saved))


def test_a_report_that_is_taken_as_the_template_tells_no_old_numbers(tmp_path: Path) -> None:
    told = (
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="numbers">'
        "<vt:lpwstr>1 2 3</vt:lpwstr></property>"
    )
    made = tmp_path / "made.docx"
    made.write_bytes(docx.render(DOCUMENT, OwnTemplate("informe.docx", _with_property(told))))
    assert read(made).written[:3] != ("1", "2", "3")
    assert _part(made.read_bytes(), "docProps/custom.xml").count(b'name="numbers"') == 1


def test_what_was_put_in_another_order_accuses_nobody() -> None:
    many = [*range(100)]
    assert not changed(audit(carrying(many, many[::-1])))
    assert not changed(audit(carrying(many, many[50:] + many[:50])))


def test_a_template_with_properties_of_its_own_keeps_them(tmp_path: Path) -> None:
    property_of_office = (
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Centro">'
        "<vt:lpwstr>Ribera</vt:lpwstr></property>"
    )
    template = OwnTemplate("plantilla.docx", _with_property(property_of_office))
    made = tmp_path / "made.docx"
    made.write_bytes(docx.render(DOCUMENT, template))
    assert read(made).written
    assert b"Ribera" in _part(made.read_bytes(), "docProps/custom.xml")


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("es", "Llegan 43 quejas.", "El informe se escribió con 34 en este lugar; ahora dice 43."),
        ("en", "We got 43 complaints.", "The report was written with 34 here; now it says 43."),
        ("zh", "本月收到投诉43件。", "报告写成时此处是34，现在是43。"),
    ],
)
def test_it_says_what_was_written_there(language: Language, text: str, said: str) -> None:
    found = audit(f"{text}\n\n<!-- numbers: 34 -->\n", language=language)
    (error,) = found.findings
    assert (error.verdict, error.relation, error.right) == ("error", said, "34")


def test_a_day_that_was_put_off_is_a_question() -> None:
    found = audit("La junta se reúne el 20 de septiembre.\n\n<!-- numbers: 15 -->\n")
    assert [(each.verdict, each.quote, each.right) for each in found.findings] == [
        ("query", "20", "15")
    ]


def test_what_follows_from_a_changed_number_is_not_told_beside_it() -> None:
    text = "Recibimos 63 quejas: 27 de fugas, 11 de portones y 26 de otras clases."
    alone = audit(text)
    assert [each.kind for each in alone.findings] == ["sum"]
    carried = audit(f"{text}\n\n<!-- numbers: 64 27 11 26 -->\n")
    assert [(e.kind, e.quote, e.right) for e in carried.findings] == [("written", "63", "64")]


@given(numbers, st.data())
def test_what_is_added_or_left_out_is_nobodys_mistake(
    before: list[int], data: st.DataObject
) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(before), max_size=len(before)))
    now = [each for each, stays in zip(before, kept, strict=True) if stays]
    assert not changed(audit(carrying(before, now)))
    assert not changed(audit(carrying(now, before)))


@given(numbers.filter(bool), st.data())
def test_one_number_in_the_place_of_another_is_found(
    before: list[int], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(before) - 1))
    now = [*before[:at], 99, *before[at + 1 :]]
    assert changed(audit(carrying(before, now))) == [("99", str(before[at]))]


def test_a_text_that_was_written_anew_accuses_nobody() -> None:
    section = Section("other", "Otra cosa", (Paragraph((Text("Van 9 de 12, luego 5 y 3."),)),))
    other = replace(DOCUMENT, sections=(section,))
    told = md.render(DOCUMENT).decode().rpartition("<!--")[2]
    anew = md.render(other).decode().rpartition("<!--")[0]
    assert not changed(audit(f"{anew}<!--{told}"))


def _with_property(told: str) -> bytes:
    given = io.BytesIO(docx.render(DOCUMENT))
    word = word_files.Document(given)
    body = word.element.body
    for each in list(body)[:-1]:
        body.remove(each)
    word.add_paragraph("{{ office }} {{ title }} {{ subtitle }} {{ footer }}")
    word.add_paragraph("{{p body }}")
    made = io.BytesIO()
    word.save(made)
    return _replaced(made.getvalue(), "docProps/custom.xml", told)


def _replaced(package: bytes, name: str, told: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as given, zipfile.ZipFile(made, "w") as taken:
        for each in given.namelist():
            content = given.read(each)
            if each == name:
                head, _, _ = content.decode().partition("<property")
                content = f"{head}{told}</Properties>".encode()
            taken.writestr(each, content)
    return made.getvalue()


def _part(package: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(package)) as given:
        return given.read(name)
