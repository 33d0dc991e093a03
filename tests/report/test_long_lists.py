"""Long lists: the largest and the rest in the body, as many as one reads in the annex."""

from __future__ import annotations

from dataclasses import replace

from cierre.report.document import Bound, Chart, Document, Section, Table
from cierre.report.sections.annex import MOST_OPEN
from cierre.report.sections.breakdown import MOST_BARS
from cierre.report.sentences import plain
from cierre.report.tables import filled
from tests.report.august import property_august
from tests.report.sample_document import DOCUMENT


def report(categories: int, open_items: int = 0, language: str = "es") -> Document:
    told = property_august()
    made = told.statements["office"]
    received = made.figures["cases.received"]
    parts = {f"c{number:03}": 1000 - number for number in range(categories)}
    figure = replace(
        received, value=sum(parts.values()), parts={**received.parts, "category": parts}
    )
    template = made.pending[0]
    pending = tuple(
        replace(template, number=f"N-{number}", book="cases") for number in range(open_items)
    )
    statement = replace(made, figures={**made.figures, "cases.received": figure}, pending=pending)
    return told.report(statement, language)


def blocks(sections: tuple[Section, ...]) -> list[object]:
    found: list[object] = []
    for section in sections:
        found += [*section.blocks, *blocks(section.subsections)]
    return found


def test_the_largest_of_many_categories_stand_first_and_the_rest_together() -> None:
    charts = [each for each in blocks(report(77).sections) if isinstance(each, Chart)]
    (chart,) = [each for each in charts if any(m.label.startswith("El resto") for m in each.marks)]
    assert len(chart.marks) == MOST_BARS
    assert chart.marks[0].value == 1000
    last = chart.marks[-1]
    assert last.label == "El resto (66)"
    assert last.value == sum(1000 - number for number in range(11, 77))
    assert isinstance(last.number, Bound)
    assert last.number.text == "63.129"


def test_a_few_categories_are_all_shown() -> None:
    charts = [each for each in blocks(report(12).sections) if isinstance(each, Chart)]
    assert all("El resto" not in mark.label for chart in charts for mark in chart.marks)


def test_open_items_are_cut_in_print_and_the_report_says_where_all_are() -> None:
    made = report(3, MOST_OPEN + 312)
    tables = [each for each in blocks(made.sections) if isinstance(each, Table)]
    assert max(len(each.rows) for each in tables) <= MOST_OPEN
    said = [plain(each.runs) for each in blocks(made.sections) if hasattr(each, "runs")]
    assert "Y 312 más, en el libro de Excel (XLSX) de este informe." in said


def test_columns_without_anything_are_left_out_of_every_table() -> None:
    made = [each for each in blocks(report(3).sections) if isinstance(each, Table)]
    assert made
    for table in made:
        for place in range(1, len(table.columns)):
            assert any(plain(row[place]).strip(" —") for row in table.rows), table.columns[place]
    assert filled(DOCUMENT.sections[0].blocks[0], ()) is DOCUMENT.sections[0].blocks[0]
