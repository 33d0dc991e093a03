from __future__ import annotations

import io
import random
import re
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import docx as word_files
import pytest
from docx.oxml.ns import qn
from docx.shared import Pt

from cierre.fault import Fault
from cierre.report import docx, docx_runs
from cierre.report.anchors import defined
from cierre.report.annexed import annex_of, body_of
from cierre.report.document import (
    KeyFigure,
    KeyFigures,
    Paragraph,
    Section,
    Table,
    TableColumn,
    Text,
)
from cierre.report.own_template import OwnTemplate
from tests.report.sample_document import ACTUAL_TARGET, BAR, DOCUMENT, LINE, ROLL_FORWARD

MADE = docx.render(DOCUMENT)
WORD = word_files.Document(io.BytesIO(MADE))
PARTS = zipfile.ZipFile(io.BytesIO(MADE))


def office_template(path: Path, *lines: str) -> Path:
    """A template as an office would make it, without the report's styles."""
    made = word_files.Document()
    for name in ("Heading 2", "List Bullet", "Caption"):
        made.styles[name].delete()
    for line in lines:
        made.add_paragraph(line)
    made.save(str(path))
    return path


def test_the_same_document_gives_the_same_bytes() -> None:
    assert docx.render(DOCUMENT) == MADE
    assert {each.date_time for each in PARTS.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert PARTS.namelist() == sorted(PARTS.namelist())


def test_cover_and_headings_are_real_ones() -> None:
    styled = [(each.style.name, each.text) for each in WORD.paragraphs if each.style]
    assert styled[:3] == [
        ("Report Office", "Fincas Río & Mar"),
        ("Title", "Informe mensual"),
        ("Subtitle", "agosto de 2026"),
    ]
    assert [each for each in styled if each[0].startswith("Heading")] == [
        ("Heading 1", "Resumen"),
        ("Heading 1", "Incidencias"),
        ("Heading 2", "De dónde a dónde"),
        ("Heading 1", "Firmas"),
        ("Heading 1", "Definiciones"),
    ]
    assert ("Annex Text", "Recibidas: entradas del mes.") in styled
    assert not any("cierre-body" in text for _, text in styled)


def test_user_text_is_never_a_tag_nor_markup() -> None:
    text = "1. *Nota* de {{ nadie }} con <b>marcas</b> & más"
    assert text in [each.text for each in WORD.paragraphs]


def test_the_page_is_a4_with_its_number_of_pages() -> None:
    section = WORD.sections[0]
    lengths = (section.page_width, section.page_height, section.left_margin)
    assert [each.mm for each in lengths if each] == pytest.approx([210, 297, 24], abs=0.1)
    footer = next(name for name in PARTS.namelist() if re.match(r"word/footer\d", name))
    source = PARTS.read(footer).decode()
    shown = "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)<|(<w:tab/>)", source)[0])
    assert shown == "Fincas Río &amp; Mar · agosto de 2026"
    assert re.findall(r'w:instr="(\w+)"', source) == ["PAGE", "NUMPAGES"]
    assert '<w:t xml:space="preserve">Página </w:t>' in source
    assert '<w:t xml:space="preserve"> de </w:t>' in source


def test_key_figures_are_one_row_of_shaded_cells() -> None:
    table = WORD.tables[0]
    assert [cell.text for cell in table.rows[0].cells] == [
        "Recaudado\n143.221,50 €\nobjetivo 170.000,00 €",
        "Incidencias\n124",
        "En plazo\n84,2 %",
    ]
    assert len(table.rows) == 1
    fills = [each.get(qn("w:fill")) for each in table._tbl.iter(qn("w:shd"))]
    assert fills == ["f3f6f9"] * 3


def test_a_table_repeats_its_headings_and_aligns_its_numbers() -> None:
    table = WORD.tables[1]
    assert table.style is not None
    assert table.style.name == "Report Table"
    headed = [bool(row._tr.findall(f".//{qn('w:tblHeader')}")) for row in table.rows]
    assert headed == [True, False, False, False]
    assert [cell.paragraphs[0].alignment for cell in table.rows[1].cells] == [None, 2, 2]
    recaudado = [row.cells[2].text for row in table.rows[1:]]
    assert recaudado == ["43.221,50 €", "100.000,00 €", "143.221,50 €"]


def test_whole_numbers_stand_in_line_with_those_that_have_decimals() -> None:
    rows = tuple(((Text(number),),) for number in ("7,25", "12"))
    section = Section("one", "Uno", (Table((TableColumn("Nota", "decimal"),), rows),))
    made = docx.render(replace(DOCUMENT, sections=(section,)))
    table = word_files.Document(io.BytesIO(made)).tables[0]
    assert [row.cells[0].text for row in table.rows] == ["Nota", "7,25", "12\u2008\u2007\u2007"]


def test_every_chart_is_a_picture_with_its_words() -> None:
    told = [each.get("descr") for each in WORD.element.body.iter(qn("wp:docPr"))]
    assert told == [each.alternative for each in (BAR, LINE, ROLL_FORWARD, ACTUAL_TARGET)]
    identities = [each.get("id") for each in WORD.element.body.iter(qn("wp:docPr"))]
    assert len(set(identities)) == 4
    pictures = [PARTS.read(each) for each in PARTS.namelist() if each.startswith("word/media/")]
    assert len(pictures) == 4
    assert all(each.startswith(b"\x89PNG") and len(each) > 5000 for each in pictures)


def test_the_key_figures_stay_on_one_page() -> None:
    tiles = WORD.tables[0].rows[0]._tr
    assert "143.221,50 €" in WORD.tables[0].rows[0].cells[0].text
    assert tiles.find(f".//{qn('w:cantSplit')}") is not None


def test_signatures_stand_side_by_side() -> None:
    cells = [cell.text for cell in WORD.tables[2].rows[0].cells]
    assert cells == [
        "Elaborado por\nAna Ruiz\nFecha:",
        "Revisado por\nLuis Gil\nFecha:",
        "Aprobado por\n\nFecha:",
    ]


def test_the_file_says_what_it_is() -> None:
    properties = WORD.core_properties
    assert (properties.title, properties.author) == (DOCUMENT.title, DOCUMENT.author)
    assert properties.language == "es"
    assert properties.created is not None
    assert properties.created.date().isoformat() == DOCUMENT.date
    assert 'w:altName w:val="Carlito"' in PARTS.read("word/fontTable.xml").decode()


def test_chinese_is_tagged_beside_latin_words_that_stay_whole() -> None:
    made = word_files.Document(io.BytesIO(docx.render(replace(DOCUMENT, language="zh"))))
    (defaults,) = made.styles.element.iter(qn("w:rPrDefault"))
    (spoken,) = defaults.iter(qn("w:lang"))
    (fonts,) = defaults.iter(qn("w:rFonts"))
    assert (spoken.get(qn("w:val")), spoken.get(qn("w:eastAsia"))) == ("en", "zh-CN")
    assert fonts.get(qn("w:eastAsia")) == "Microsoft YaHei"


def test_an_office_may_bring_its_own_template(tmp_path: Path) -> None:
    template = office_template(
        tmp_path / "own.docx", "Membrete de {{ office }}", "{{ title }}", "{{p body }}", "Al pie"
    )
    made = word_files.Document(io.BytesIO(docx.render(DOCUMENT, OwnTemplate.read(template))))
    texts = [each.text for each in made.paragraphs]
    assert texts[:3] == ["Membrete de Fincas Río & Mar", "Informe mensual",
                         "Elaborado por: Ana Ruiz"]  # fmt: skip
    assert texts[-1] == "Al pie"
    assert "• Fugas: 80" in texts
    assert len(made.tables) == 4
    assert docx.render(DOCUMENT, OwnTemplate.read(template)) == docx.render(
        DOCUMENT, OwnTemplate.read(template)
    )


@pytest.mark.parametrize(
    ("lines", "code", "said"),
    [
        (("{{ title }}",), "template-without-body", "{{p body }}"),
        (("{{ titel }}", "{{p body }}"), "template-tag", "titel"),
        (("{{ title", "}} {% if %}", "{{p body }}"), "template-syntax", "{{ office }}"),
        (("{% for i in range(99999999) %}x{% endfor %}", "{{p body }}"), "template-too-much", ""),
        (("{{ 'x' * 999999999 }}", "{{p body }}"), "template-too-much", ""),
        (("{{ 9 ** 9 ** 9 }}", "{{p body }}"), "template-too-much", ""),
        (("{{ title.__class__ }}", "{{p body }}"), "template-too-much", ""),
        (("{{ title | center(999999999) }}", "{{p body }}"), "template-too-much", ""),
        (("{% set a = title %}", "{{p body }}"), "template-too-much", ""),
        (("{% include 'x' %}", "{{p body }}"), "template-too-much", ""),
    ],
)
def test_a_template_that_cannot_be_filled_says_why(
    tmp_path: Path, lines: tuple[str, ...], code: str, said: str
) -> None:
    template = office_template(tmp_path / "own.docx", *lines)
    with pytest.raises(Fault) as raised:
        docx.render(DOCUMENT, OwnTemplate.read(template))
    assert raised.value.code == code
    assert "own.docx" in str(raised.value)
    assert said in str(raised.value)


def test_a_condition_and_a_filter_are_filled_in(tmp_path: Path) -> None:
    lines = ("{% if subtitle %}{{ title | upper }}{% endif %}", "{{p body }}")
    made = docx.render(DOCUMENT, OwnTemplate.read(office_template(tmp_path / "own.docx", *lines)))
    assert word_files.Document(io.BytesIO(made)).paragraphs[0].text == "INFORME MENSUAL"


def test_the_report_has_one_place_and_one_only(tmp_path: Path) -> None:
    body, path = "{{p body }}", tmp_path / "own.docx"
    made = word_files.Document()
    made.add_paragraph(body)
    made.sections[0].header.paragraphs[0].add_run(body)
    made.save(str(path))
    others = [office_template(tmp_path / "more.docx", *lines) for lines in (
        (body, body), ("so: {{ body }}",), ("{{p body }} and more", body))]  # fmt: skip
    for template in (path, *others):
        with pytest.raises(Fault) as refused:
            docx.render(DOCUMENT, OwnTemplate.read(template))
        assert refused.value.code == "template-without-body"


@pytest.mark.parametrize("gone", ["styles", "section"])
def test_a_template_without_styles_or_a_page_is_given_them(tmp_path: Path, gone: str) -> None:
    path = office_template(tmp_path / "own.docx", "{{ title }}", "{{p body }}")
    made = word_files.Document(str(path))
    if gone == "styles":
        for style in list(made.styles.element):
            made.styles.element.remove(style)
    else:
        section = made.element.body.sectPr
        made.element.body.remove(section)
    made.save(str(path))
    written = word_files.Document(io.BytesIO(docx.render(DOCUMENT, OwnTemplate.read(path))))
    assert "Se recibieron 124" in "\n".join(each.text for each in written.paragraphs)
    assert len(written.sections) == 1


def test_a_template_that_is_no_word_file_says_so(tmp_path: Path) -> None:
    template = tmp_path / "own.docx"
    template.write_text("no")
    with pytest.raises(Fault, match=r"own\.docx") as raised:
        docx.render(DOCUMENT, OwnTemplate.read(template))
    assert raised.value.code == "template-not-word"


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_template_is_answered(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 (made-up faults)
    template = office_template(tmp_path / "own.docx", "{{ title }}", "{{p body }}")
    content = bytearray(template.read_bytes())
    if seed % 3:
        for _ in range(chance.randint(1, 40)):
            content[chance.randrange(len(content))] = chance.randrange(256)
    else:
        del content[chance.randrange(len(content)) :]
    template.write_bytes(content)
    # whatever else it raised would be no answer
    with suppress(Fault):
        docx.render(DOCUMENT, OwnTemplate.read(template))


def test_the_contents_are_a_field_with_its_entries_as_they_are() -> None:
    sections = tuple(Section(f"s{n}", f"Parte {n} 🙂", ()) for n in range(1, 8))
    made = word_files.Document(io.BytesIO(docx.render(replace(DOCUMENT, sections=sections))))
    body = made.element.body
    assert [each.text for each in body.iter(qn("w:instrText"))] == [' TOC \\o "1-1" \\h ']
    kinds = [each.get(qn("w:fldCharType")) for each in body.iter(qn("w:fldChar"))]
    assert kinds == ["begin", "separate", "end"]
    named = {each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))}
    links = list(body.iter(qn("w:hyperlink")))
    assert [each.get(qn("w:anchor")) in named for each in links] == [True] * 7
    assert [each.text for each in links[2].iter(qn("w:t"))] == ["Parte 3 🙂"]


def test_what_belongs_together_stays_on_one_page() -> None:
    made = word_files.Document(io.BytesIO(docx.render(DOCUMENT)))
    by_text = {each.text: each.paragraph_format.keep_with_next for each in made.paragraphs}
    assert by_text["Resumen"]
    assert by_text["Firmas"]
    table = next(each for each in made.tables if each.cell(0, 0).text == "Comunidad")
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
    assert kept == [True, True, True, None]
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_a_small_heading_stays_with_what_it_leads() -> None:
    blocks = (Paragraph((Text("Decisiones", strong=True),)), Paragraph((Text("Ninguna."),)))
    section = Section("one", "Uno", blocks)
    made = word_files.Document(io.BytesIO(docx.render(replace(DOCUMENT, sections=(section,)))))
    kept = {each.text: each.paragraph_format.keep_with_next for each in made.paragraphs}
    assert (kept["Decisiones"], kept["Ninguna."]) == (True, None)


def test_a_number_leads_to_its_definition_in_the_file_of_the_annex() -> None:
    whole = replace(DOCUMENT, records=())
    body = word_files.Document(io.BytesIO(docx.render(body_of(whole, "office"))))
    links = [each for each in body.element.body.iter(qn("w:hyperlink")) if each.get(qn("r:id"))]
    assert links
    files = {body.part.rels[each.get(qn("r:id"))].target_ref for each in links}
    assert files == {"office-annex.docx"}
    wanted = {each.get(qn("w:anchor")) for each in links}
    assert "definition_cases_on_time_share" in wanted
    annex = word_files.Document(io.BytesIO(docx.render(annex_of(whole))))
    marks = list(annex.element.body.iter(qn("w:bookmarkStart")))
    names = [each.get(qn("w:name")) for each in marks]
    assert "definition_cases_on_time_share" in names
    assert len(names) == len(set(names))
    assert len({each.get(qn("w:id")) for each in marks}) == len(marks)
    assert all(len(name) <= 40 for name in names)
    told = {figure.replace(".", "_") for figure in defined(whole.sections)}
    assert {f"definition_{each}" for each in told} <= set(names)


def test_numbers_of_a_whole_report_lead_inside_it_and_long_names_are_kept_apart() -> None:
    word = word_files.Document(io.BytesIO(docx.render(DOCUMENT)))
    links = list(word.element.body.iter(qn("w:hyperlink")))
    names = {each.get(qn("w:name")) for each in word.element.body.iter(qn("w:bookmarkStart"))}
    assert {each.get(qn("w:anchor")) for each in links} <= names
    one, other = (docx_runs.name_of("definition-" + "x" * 60 + end) for end in "ab")
    assert one != other
    assert len(one) == 40


def test_a_table_of_many_long_words_is_in_smaller_type_and_breaks_none() -> None:
    headings = ("Cifra", "Agosto", "Julio", "Variación", "Objetivo", "Cumplimiento", "Observación")
    amount = "1.726.280,00\u00a0€"
    row = ("Satisfechos", amount, amount, amount, amount, "106,5\u00a0%", "Cumplido")
    columns = tuple(TableColumn(each, "right" if each in headings[1:6] else "left")
                    for each in headings)  # fmt: skip
    table = Table(columns, (tuple((Text(each),) for each in row),))
    made = docx.render(replace(DOCUMENT, sections=(Section("one", "Uno", (table,)),)))
    (written,) = word_files.Document(io.BytesIO(made)).tables
    sizes = [cell.paragraphs[0].runs[0].font.size for cell in written.rows[1].cells]
    assert all(size is not None and 6.5 <= size.pt < 8.5 for size in sizes)
    room = sum(cell.width or 0 for cell in written.rows[1].cells) / Pt(1)
    for cell, text in zip(written.rows[1].cells, row, strict=True):
        assert (cell.width or 0) / Pt(1) > len(text) * 6.5 * 0.5
    assert room > 440


def test_a_long_value_of_a_key_figure_stays_on_its_line() -> None:
    def sizes(value: str) -> list[float | None]:
        tiles = (KeyFigure("Cobrado", (Text(value),)), *[KeyFigure("Quejas", (Text("9"),))] * 4)
        section = Section("one", "Uno", (KeyFigures(tiles),))
        made = docx.render(replace(DOCUMENT, sections=(section,)))
        cells = word_files.Document(io.BytesIO(made)).tables[0].rows[0].cells
        found = [cell.paragraphs[1].runs[0].font.size for cell in cells]
        return [each and each.pt for each in found]

    assert sizes("143,5\u00a0%") == [None] * 5
    (small,) = set(sizes("1.143.221,00\u00a0€"))
    assert small is not None
    assert 8.5 <= small < 12
