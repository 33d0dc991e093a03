"""The plan: what of a statement is said, in which order, and what is left unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from cierre.fault import NotFound
from cierre.packs import OutlineSection, Part, load_pack
from cierre.report.document import (
    Block,
    Bound,
    Bullets,
    Chart,
    Document,
    KeyFigures,
    Paragraph,
    Runs,
    Section,
    Table,
    Text,
)
from cierre.report.plan import build_document
from cierre.report.sentences import MissingWording, plain
from cierre.statement.model import Signal
from tests.report.august import call_centre_august, property_august
from tests.report.little_month import little_month, running
from tests.report.little_offices import CASE_HEADS, OFFICE, Told, a_case, tell
from tests.report.reading import read_aloud


@pytest.fixture(scope="module")
def august() -> Told:
    return property_august()


@pytest.fixture(scope="module")
def little() -> Told:
    return little_month()


def section(document: Document, name: str) -> Section:
    (found,) = [each for each in walk(document.sections) if each.id == name]
    return found


def walk(sections: tuple[Section, ...]) -> Iterator[Section]:
    for each in sections:
        yield each
        yield from walk(each.subsections)


def runs_of(block: Block) -> Iterator[Runs]:
    match block:
        case Paragraph():
            yield block.runs
        case Bullets():
            yield from block.entries
        case KeyFigures():
            yield from (runs for tile in block.tiles for runs in (tile.value, tile.context))
        case Table():
            yield from (cell for row in block.rows for cell in row)


def test_the_property_office_reads_its_august(august: Told, snapshot: SnapshotAssertion) -> None:
    assert august.text() == snapshot


def test_the_call_centre_reads_its_august(snapshot: SnapshotAssertion) -> None:
    assert call_centre_august().text() == snapshot


def test_the_fees_say_month_year_the_run_of_misses_and_what_is_left(august: Told) -> None:
    report = august.report()
    first = section(report, "summary").blocks[0]
    assert isinstance(first, Bullets)
    said = plain(first.entries[0]).replace("\u00a0", " ")
    for fact in ("143.221,00 €", "170.000,00 €", "84,2 %", "1.726.280,00 €", "2.460.000,00 €"):
        assert fact in said
    assert "segundo mes consecutivo" in said
    fees = section(report, "fees").blocks[0]
    assert isinstance(fees, Paragraph)
    assert "cada uno de los 4 meses restantes debe aportar 183.430,00 €" in plain(
        fees.runs
    ).replace("\u00a0", " ")


def test_every_numeral_of_sentences_and_tables_is_bound(august: Told) -> None:
    body = [each for each in walk(august.report().sections) if not each.annex]
    loose = [
        run.text
        for each in body
        if each.id not in ("next_month", "meters")  # dates due and names of households
        for block in each.blocks
        for runs in runs_of(block)
        for run in runs
        if isinstance(run, Text) and re.search(r"\d", run.text)
    ]
    assert loose == []


def test_a_number_in_a_part_leads_to_that_part(august: Told) -> None:
    entries = section(august.report(), "volume").blocks[1]
    assert isinstance(entries, Bullets)
    bound = [run for run in entries.entries[1] if isinstance(run, Bound)]
    assert [(each.text, each.figure, each.part) for each in bound] == [
        ("11", "cases.received", "category=gate"),
        ("8", "cases.handled", "category=gate"),
        ("3", "cases.pending", "category=gate&state=waiting&reason=parts"),
    ]


def test_complaints_stand_by_size_with_the_rest_last(august: Told) -> None:
    chart = section(august.report(), "volume").blocks[2]
    assert isinstance(chart, Chart)
    assert [(mark.label, mark.number.text) for mark in chart.marks] == [
        ("Filtraciones", "27"),
        ("Puertas y portones", "11"),
        ("Luces de pasillo", "11"),
        ("Otras quejas", "14"),
    ]


def test_the_roll_forward_is_the_books_own_identity(august: Told) -> None:
    chart = section(august.report(), "backlog").blocks[1]
    assert isinstance(chart, Chart)
    assert chart.kind == "roll_forward"
    assert [mark.value for mark in chart.marks] == [0, 63, -42, 21]


def test_what_was_handed_over_stands_beside_what_was_resolved(little: Told) -> None:
    said = read_aloud_of(little.documents["unit:desk", "es"], "complaints")
    assert (
        "Al empezar no había nada pendiente; entraron 11 y se reabrió 1; se resolvieron 11 y se "
        "pasó 1 a otros equipos; al cierre no queda nada."
    ) in said
    assert "ninguna pendiente. Además, se reabrió 1 y se traspasó 1." in said


def test_the_fees_chart_has_a_target_for_each_month(august: Told) -> None:
    chart = section(august.report(), "fees").blocks[1]
    assert isinstance(chart, Chart)
    assert chart.targets[0] == 235000
    assert chart.targets[-1] == 170000
    assert chart.marks[-1].strong


def test_a_month_that_is_not_told_is_a_gap_in_the_chart(august: Told) -> None:
    made = august.statements["office"]
    collected = made.figures["fees.collected"]
    history = tuple(
        (month, None if month in ("2026-01", "2026-05") else value)
        for month, value in collected.history
    )
    figures = {**made.figures, collected.id: replace(collected, history=history)}
    chart = section(august.report(replace(made, figures=figures)), "fees").blocks[1]
    assert isinstance(chart, Chart)
    assert [mark.label[:3] for mark in chart.marks if mark.missing] == ["may"]
    assert len(chart.marks) == 7  # it begins with the first month that is told
    assert "may 2026 (objetivo" in chart.alternative
    assert "—" in chart.alternative
    assert chart.ticks[0][1].startswith("0")


def test_no_percentage_stands_on_a_base_under_twenty(august: Told) -> None:
    table = section(august.report(), "key_figures").blocks[1]
    assert isinstance(table, Table)
    exams = [row for row in table.rows if plain(row[0]).startswith("Exámenes")]
    assert plain(exams[0][1]) == "7 de 8"


def test_few_promises_are_counted_and_not_shared_out(little: Told) -> None:
    text = little.text()
    assert "De las 9 que tenían plazo se resolvieron a tiempo 8" in text
    assert "88,9 %" not in text


def test_empty_is_not_zero_and_no_section_is_empty(little: Told) -> None:
    text = little.text()
    assert "Sin nada que comunicar este periodo: Encuestas" in text
    assert "No consta ningún registro de este periodo en: Cuotas" in text
    assert "0,00 €" not in text
    assert all(each.blocks or each.subsections for each in walk(little.report().sections))


def test_missed_targets_and_passed_limits_stand_in_one_sentence_each(little: Told) -> None:
    first = section(little.report(), "summary").blocks[0]
    assert isinstance(first, Bullets)
    assert [plain(each).replace("\u00a0", " ") for each in first.entries[:2]] == [
        "No alcanza su objetivo: quejas resueltas en plazo, 8 de 9 frente a 95 %.",
        "Supera su máximo: primera respuesta a las quejas (mediana), 4 h frente a 2 h.",
    ]


def test_a_met_target_is_said_and_a_missed_year_asks_for_nothing_more_in_december(
    tmp_path: Path,
) -> None:
    targets = """
[[target]]
figure = "fees.collected"
period = "2026-12"
value = "140000"
[[target]]
figure = "fees.collected"
period = "2026"
value = "1950000"
"""
    heads = ("number", "billed", "amount", "place", "paid", "paid_amount")
    fees = (("F-1", "2026-12-01", "143221", "lilas", "2026-12-10", "143221"),)
    sheets = {"fees": (heads, fees), "cases": (CASE_HEADS, (a_case("Q-1", "2027-01-04"),))}
    told = tell(
        tmp_path,
        sheets,
        office=OFFICE + targets,
        period="2026-12",
        languages=("es",),
        books=("fees", "cases"),
    )
    text = told.text()
    assert "se ha cumplido el objetivo de 140.000,00 € (102,3 %)" in text
    assert "ya no queda ningún mes" in text


def test_an_unbalanced_statement_says_so_and_shows_where(august: Told) -> None:
    made = august.statements["office"]
    broken = replace(made.identities[0], replayed=20, culprits=("Q-001",))
    text = read_aloud(august.report(replace(made, identities=(broken,))))
    assert "De 1 igualdades comprobadas, 1 no se cumplen" in text
    assert "Quejas e incidencias (asuntos) | 0 | 63 | 42 | 0 | 21 | 20" in text


def test_corrections_of_closed_months_have_their_own_annex(tmp_path: Path) -> None:
    cases = [a_case("Q-1", "2026-08-03"), a_case("Q-2", "2026-09-01")]
    late = [*cases, a_case("Q-3", "2026-08-05"), a_case("Q-4", "2026-08-06")]
    told = tell(
        tmp_path,
        {"cases": (CASE_HEADS, cases)},
        period="2026-09",
        languages=("es",),
        books=("cases",),
        closed=202608,
        late={"cases": (CASE_HEADS, late)},
    )
    table = section(told.report(), "annex_corrections").blocks[1]
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.rows[0]] == ["Quejas e incidencias", "2"]


def test_many_planned_items_are_counted_by_category(little: Told) -> None:
    block = section(little.report(), "next_month").blocks[-1]
    assert isinstance(block, Bullets)
    assert plain(block.entries[0]) == "Trabajos: Limpieza de sumideros (30)."


def test_what_was_planned_for_this_month_is_recalled_as_it_was_written(little: Told) -> None:
    recalled = section(little.report(), "earlier_plan")
    assert recalled.title == "Lo previsto para agosto"
    (listed,) = [each for each in recalled.blocks if isinstance(each, Bullets)]
    assert [plain(each) for each in listed.entries] == [
        "Luis Gil: Revisar los portones. Sin respuesta.",
        "Luis Gil: Pedir gomas. No se hizo: Cerrado.",
    ]


def test_a_quarter_that_is_not_over_says_so_and_plans_its_next_month(tmp_path: Path) -> None:
    report = running(tmp_path, "2026-Q3").report()
    unfinished, *_ = section(report, "summary").blocks
    assert isinstance(unfinished, Paragraph)
    assert plain(unfinished.runs).startswith("El periodo no ha terminado: las cifras llegan hasta")
    assert section(report, "next_month").title == "Plan para septiembre"
    said = {name: read_aloud_of(report, name) for name in ("earlier_plan", "next_month")}
    assert ["garaje" in each for each in said.values()] == [True, False]
    assert ["portones" in each for each in said.values()] == [False, True]


def test_a_month_that_is_not_over_says_how_far_its_records_go(tmp_path: Path) -> None:
    (unfinished, *_) = section(running(tmp_path, "2026-08").report(), "summary").blocks
    assert isinstance(unfinished, Paragraph)
    assert plain(unfinished.runs).startswith(
        "El mes no ha terminado: los registros llegan hasta el 19 de agosto de 2026"
    )


def read_aloud_of(report: Document, name: str) -> str:
    return read_aloud(replace(report, sections=(section(report, name),)))


def test_what_was_planned_is_answered_item_by_item(little: Told) -> None:
    blocks = section(little.report(), "earlier_plan").blocks
    (table,) = [each for each in blocks if isinstance(each, Table)]
    told = [plain(row[-1]).replace("\N{NO-BREAK SPACE}", " ") for row in table.rows]
    assert told[0].endswith(", 18/8/2026")
    assert told[1].startswith(told[2] + " (")


def test_a_topic_leaves_the_other_books_out(august: Told) -> None:
    report = build_document(
        august.statements["office"],
        august.directory,
        {"fees": august.books["fees"]},
        load_pack("property"),
    )
    assert {"fees", "key_figures"} <= {each.id for each in report.sections}
    assert {"complaints", "work", "meters"}.isdisjoint(each.id for each in report.sections)


def test_every_figure_has_a_row_for_the_spreadsheet(august: Told) -> None:
    rows = {(row.figure, row.part): row for row in august.report().figures}
    assert rows["fees.collected", ""].value == 143221.0
    assert rows["fees.collected", ""].target == 170000.0
    assert rows["cases.received", "Categoría: Filtraciones"].value == 27


def test_the_same_statement_gives_the_same_document(august: Told) -> None:
    assert august.report() == august.report()
    assert august.report().sections == august.documents["office", "es"].sections


def test_a_unit_is_a_scope_of_its_own(little: Told) -> None:
    report = little.documents["unit:desk", "es"]
    assert report.cover.subtitle == "Agosto de 2026 · Atención"
    assert ("Ámbito", "Atención") in report.cover.facts


def test_a_language_without_wording_and_a_figure_without_name_are_errors(august: Told) -> None:
    with pytest.raises(NotFound, match="en, es, zh"):
        august.report(language="eo")
    pack = replace(load_pack("property"), headline=("fees.gone",))
    made = august.statements["office"]
    with pytest.raises(MissingWording, match=r"fees\.gone"):
        build_document(made, august.directory, august.books, pack)


def test_kinds_of_work_with_a_section_of_their_own_stand_only_there(august: Told) -> None:
    figures = ("tasks.done_quantity",)
    garden = Part("quantities", figures, categories=("watering", "weeding"))
    outline = (
        OutlineSection("work", (Part("quantities", figures),)),
        OutlineSection("training", (garden,)),
    )
    pack = replace(load_pack("property"), outline=outline)
    made = build_document(august.statements["office"], august.directory, august.books, pack)
    work, own = made.sections
    told = [{plain(runs).split(":")[0] for each in made.blocks for runs in runs_of(each)}
            for made in (work, own)]  # fmt: skip
    assert told[1] == {"Riego del jardín de las lilas", "Deshierbe del jardín de las lilas"}
    assert len(told[0]) == 5
    assert not told[0] & told[1]


def test_a_share_of_so_few_is_not_told_as_unusual(august: Told) -> None:
    made = august.statements["office"]
    share = made.figures["cases.on_time_share"]
    signal = Signal("2026-08", 11, Decimal("0.8"), Decimal("0.9"), Decimal(1), "outside", "down")

    def told(base: int) -> str:
        figure = replace(share, signal=signal, base=base)
        figures = {**made.figures, figure.id: figure}
        return read_aloud_of(august.report(replace(made, figures=figures)), "unusual")

    assert "resueltas en plazo" in told(42)
    assert "resueltas en plazo" not in told(9)
