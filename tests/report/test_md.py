from __future__ import annotations

import re
from dataclasses import replace

import pytest

from cierre.report import md
from cierre.report.document import Paragraph, Section, Table, TableColumn, Text
from tests.report.sample_document import DOCUMENT

MADE = md.render(DOCUMENT).decode()


def test_every_section_is_a_heading_of_its_level() -> None:
    assert re.findall(r"^#+ .*$", MADE, re.MULTILINE) == [
        "# Informe mensual",
        "## Resumen",
        "## Incidencias",
        "### De dónde a dónde",
        "## Firmas",
        "## Definiciones",
    ]


def test_a_table_is_padded_and_its_numbers_stand_right() -> None:
    lines = [
        "| Comunidad     | Incidencias |        Recaudado |",
        "| ------------- | ----------: | ---------------: |",
        "| Río \\| Tajo   |          80 |      43.221,50 € |",
        "| Ebro \\<nuevo> |          44 |     100.000,00 € |",
        "| **Total**     |     **124** | **143.221,50 €** |",
    ]
    assert "\n".join(lines) in MADE


def test_wide_letters_count_twice_in_a_table() -> None:
    table = Table((TableColumn("类别"),), (((Text("水"),),), ((Text("abcd"),),)))
    section = Section("one", "One", (table,))
    made = md.render(replace(DOCUMENT, sections=(section,))).decode()
    assert "| 类别 |\n| ---- |\n| 水   |\n| abcd |" in made


def test_a_name_in_its_own_language_and_its_colon_are_strong_together() -> None:
    runs = (Text("Fugas", strong=True, language="es"), Text("：", strong=True), Text("受理27件。"))
    section = Section("one", "One", (Paragraph(runs),))
    assert "\n**Fugas**：受理27件。\n" in md.render(replace(DOCUMENT, sections=(section,))).decode()


def test_a_chart_is_its_words_and_its_numbers() -> None:
    assert "Cascada: 20 más 124 menos 118 son 26.\n\n|" in MADE
    assert "| Resueltas              |   −118 |" in MADE


def test_what_people_wrote_stays_text() -> None:
    assert "- 1\\. \\*Nota\\* de {{ nadie }} con \\<b>marcas\\</b> & más" in MADE
    assert "- **Fugas:** 80" in MADE


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("- no es lista", "\\- no es lista"),
        ("# ni título", "\\# ni título"),
        ("2026. Año", "2026\\. Año"),
        ("véase #12", "véase \\#12"),
        ("a\n\nb", "a b"),
        ("&lt; y & solo", "\\&lt; y & solo"),
        ("1.234 €", "1.234 €"),
    ],
)
def test_no_text_becomes_markup(written: str, shown: str) -> None:
    section = Section("one", "One", (Paragraph((Text(written),)),))
    made = md.render(replace(DOCUMENT, sections=(section,))).decode()
    assert f"\n\n{shown}\n\n" in made


def test_signatures_and_footer_close_the_report() -> None:
    assert "- Elaborado por: Ana Ruiz\n- Revisado por: Luis Gil\n- Aprobado por:\n- Fecha:" in MADE
    shown, _, carried = MADE.rpartition("\n<!-- numbers: ")
    assert shown.endswith("---\n\nFincas Río & Mar · agosto de 2026\n")
    assert carried.endswith(" 2026 -->\n")
