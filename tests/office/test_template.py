"""An office's Word template is kept once a report can be written into it."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from cierre.fault import Fault, NotFound
from cierre.office.load import load_folder
from cierre.office.settings_history import changes_of
from cierre.office.template import template_of
from cierre.office.templating import LARGEST, remove_template, set_template
from cierre.report.own_template import OwnTemplate
from tests.journeys.cierre_command import cierre
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv


def word(*lines: str, name: str = "membrete.docx") -> OwnTemplate:
    made, content = docx.Document(), io.BytesIO()
    for line in lines:
        made.add_paragraph(line)
    made.save(content)
    return OwnTemplate(name, content.getvalue())


GOOD = word("Membrete de {{ office }}", "{{p body }}")


def test_a_template_is_kept_until_it_is_forgotten(database: str, tmp_path: Path) -> None:
    load_folder(make_office(tmp_path / "office"))
    assert template_of("little") is None
    set_template("little", GOOD, "eva", "el nuevo")
    set_template("little", GOOD, "eva")
    assert template_of("little") == GOOD
    remove_template("little", "eva")
    assert template_of("little") is None
    last, first = changes_of("little")
    assert (first.who, first.why, first.differences[0].before) == ("eva", "el nuevo", None)
    assert last.differences[0].before == first.differences[0].after
    with pytest.raises(NotFound):
        set_template("nobody", GOOD, "eva")


@pytest.mark.parametrize(
    ("template", "code"),
    [
        (OwnTemplate("carta.docx", b"no"), "template-not-word"),
        (word("{{ title }}"), "template-without-body"),
        (word("{{ titel }}", "{{p body }}"), "template-tag"),
        (word("{% if %}", "{{p body }}"), "template-syntax"),
        (word("{% for i in office %}x{% endfor %}", "{{p body }}"), "template-too-much"),
        (OwnTemplate("carta.docx", b"x" * (LARGEST + 1)), "template-too-big"),
    ],
)
def test_what_no_report_can_be_written_into_is_not_kept(template: OwnTemplate, code: str) -> None:
    with pytest.raises(Fault) as raised:
        set_template("little", template, "eva")
    assert (raised.value.code, template.name in str(raised.value)) == (code, True)


def first_line(folder: Path, *arguments: object) -> str:
    asked = ("report", "little", "2026-08", "--format", "docx", "--out", "out", *arguments)
    assert cierre(folder, *asked, "--data", "data").code == 0
    return docx.Document(str(folder / "out/office.docx")).paragraphs[0].text


def test_reports_are_written_into_it_unless_another_is_given(tmp_path: Path) -> None:
    text = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')
    write_csv(make_office(tmp_path / "office", text), "cases", CASES, [a_case()])
    assert cierre(tmp_path, "load", "office", "--data", "data").code == 0
    (tmp_path / "membrete.docx").write_bytes(GOOD.content)
    (tmp_path / "other.docx").write_bytes(word("Otra de {{ office }}", "{{p body }}").content)
    usual = first_line(tmp_path)
    settings = ("settings", "little", "--data", "data")
    assert cierre(tmp_path, *settings, "--template", "membrete.docx").code == 0
    (tmp_path / "membrete.docx").unlink()
    assert first_line(tmp_path) == "Membrete de Pequeña"
    assert first_line(tmp_path, "--template", "other.docx") == "Otra de Pequeña"
    assert "membrete.docx" in cierre(tmp_path, *settings, "--history").output
    assert cierre(tmp_path, *settings, "--no-template").code == 0
    assert first_line(tmp_path) == usual
    assert cierre(tmp_path, "check", "little", "--data", "data").code == 0
