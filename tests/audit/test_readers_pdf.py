from __future__ import annotations

from pathlib import Path

import pytest

from tests.audit.documents import pdf, read_as, told

_PAGES = """\
#set page(header: [Informe mensual], footer: context [Página #counter(page).display() de 2])
#set text(lang: "es", hyphenate: true)
#set par(justify: true)
= Informe de quejas
Durante el mes de agosto la administración recibió 63 quejas#footnote[Sin contar las repetidas.]
de los propietarios, extraordinariamente numerosas, de las que cuarenta y dos se atendieron
dentro del plazo previsto por el reglamento de la comunidad de propietarios.

El segundo párrafo dice 5.
#pagebreak()
= Segunda
#columns(2)[Primera columna con 11 cosas y alguna palabra más que sobra. #colbreak() Segunda columna
con 12 cosas, que tampoco cabe en una línea sola.]
"""


def test_paragraphs_are_whole_again_and_know_their_page(tmp_path: Path) -> None:
    document = read_as(tmp_path, "a.pdf", pdf(_PAGES))
    blocks = told(document)
    assert blocks[0] == "title1: Informe de quejas"
    assert blocks[1] == (
        "paragraph: Durante el mes de agosto la administración recibió 63 quejas¹ de los "
        "propietarios, extraordinariamente numerosas, de las que cuarenta y dos se atendieron "
        "dentro del plazo previsto por el reglamento de la comunidad de propietarios."
    )
    assert blocks[2:] == [
        "paragraph: El segundo párrafo dice 5.",
        "paragraph: ¹Sin contar las repetidas.",
        "heading1: Segunda",
        "paragraph: Primera columna con 11 cosas y alguna palabra más que sobra.",
        "paragraph: Segunda columna con 12 cosas, que tampoco cabe en una línea sola.",
    ]
    assert [(block.where.page, block.where.paragraph) for block in document.blocks] == [
        (1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (2, 2), (2, 3)
    ]  # fmt: skip


def test_a_paragraph_goes_on_over_the_page(tmp_path: Path) -> None:
    source = "#set page(height: 4cm, width: 12cm, margin: 1cm)\n" + (
        "De las 63 quejas que se recibieron durante el mes de agosto en todas las comunidades "
        "se atendieron 42, y las demás quedaron pendientes hasta el mes que viene, cuando se "
        "reúna la junta de propietarios para decidir qué se hace con ellas y cómo se pagan."
    )
    document = read_as(tmp_path, "a.pdf", pdf(source))
    assert len(document.blocks) == 1
    assert "todas las comunidades se atendieron" in document.text


@pytest.mark.parametrize("stroke", ["none", "1pt"])
def test_tables_are_known_by_their_columns(stroke: str, tmp_path: Path) -> None:
    rows = "[Tipo], [Recibidas], [Atendidas], [Puertas del garaje], [11], [8], [Fugas], [27], [12]"
    source = f"Por tipos:\n#table(columns: 3, stroke: {stroke}, {rows})\nFin de la tabla 1."
    assert told(read_as(tmp_path, "a.pdf", pdf(source))) == [
        "paragraph: Por tipos:", "A1* Tipo", "B1* Recibidas", "C1* Atendidas",
        "A2* Puertas del garaje", "B2 11", "C2 8", "A3* Fugas", "B3 27", "C3 12",
        "paragraph: Fin de la tabla 1.",
    ]  # fmt: skip
