"""The plan: what of a statement is said, in which order, and what is left unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from syrupy.assertion import SnapshotAssertion

from cierre.directory import Note
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
from cierre.statement.model import (
    Attained,
    Identity,
    OpenItem,
    PlannedItem,
    Scope,
    Signal,
    Statement,
)
from tests.report.reading import read_aloud
from tests.report.sample_statement import (
    AUGUST,
    BOOKS,
    CALL_CENTRE,
    CALLS,
    CASES,
    DIRECTORY,
    EMPTY_AUGUST,
    FEES,
    counted,
    statement,
)


def property_report(made: Statement = AUGUST) -> Document:
    books = {name: BOOKS[name] for name in DIRECTORY.books}
    return build_document(made, DIRECTORY, books, load_pack("property"), "es", ())


def call_centre_report(made: Statement) -> Document:
    books = {name: BOOKS[name] for name in CALL_CENTRE.books}
    return build_document(made, CALL_CENTRE, books, load_pack("call_centre"), "es", ())


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


def test_the_property_office_reads_its_august(snapshot: SnapshotAssertion) -> None:
    assert read_aloud(property_report()) == snapshot


def test_the_call_centre_reads_its_august(snapshot: SnapshotAssertion) -> None:
    assert read_aloud(call_centre_report(statement(*CALLS))) == snapshot


def test_the_fees_say_month_year_the_run_of_misses_and_what_is_left() -> None:
    report = property_report()
    first = section(report, "summary").blocks[0]
    assert isinstance(first, Bullets)
    said = plain(first.entries[0]).replace("\u00a0", " ")
    for fact in ("143.221,00 €", "170.000,00 €", "84,2 %", "1.726.280,00 €", "1.950.000,00 €"):
        assert fact in said
    assert "segundo mes consecutivo" in said
    fees = section(report, "fees").blocks[0]
    assert isinstance(fees, Paragraph)
    assert "cada uno de los 4 meses restantes debe aportar 55.930,00 €" in plain(fees.runs).replace(
        "\u00a0", " "
    )


def test_every_numeral_of_sentences_and_tables_is_bound() -> None:
    body = [each for each in walk(property_report().sections) if not each.annex]
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


def test_a_number_in_a_part_leads_to_that_part() -> None:
    entries = section(property_report(), "volume").blocks[1]
    assert isinstance(entries, Bullets)
    bound = [run for run in entries.entries[1] if isinstance(run, Bound)]
    assert [(each.text, each.figure, each.part) for each in bound] == [
        ("11", "cases.received", "category=gate"),
        ("8", "cases.handled", "category=gate"),
        ("3", "cases.pending", "category=gate&state=waiting&reason=parts"),
    ]


def test_complaints_stand_by_size_with_the_rest_last() -> None:
    chart = section(property_report(), "volume").blocks[2]
    assert isinstance(chart, Chart)
    assert [(mark.label, mark.number.text) for mark in chart.marks] == [
        ("Filtraciones", "27"),
        ("Puertas y portones", "11"),
        ("Luces de pasillo", "11"),
        ("Otras quejas", "14"),
    ]


def test_the_roll_forward_is_the_books_own_identity() -> None:
    chart = section(property_report(), "backlog").blocks[1]
    assert isinstance(chart, Chart)
    assert chart.kind == "roll_forward"
    assert [mark.value for mark in chart.marks] == [0, 63, -42, 21]


def test_what_was_handed_over_stands_beside_what_was_resolved() -> None:
    (cases, *others) = AUGUST.identities
    handed = replace(
        cases, in_=65, out=57, closing=8, replayed=8,
        in_parts={"outside": 63, "resolved": 2}, out_parts={"resolved": 42, "others": 15},
    )  # fmt: skip
    made = replace(AUGUST, identities=(handed, *others), scope=Scope("unit", "desk", "Atención"))
    said = read_aloud_of(property_report(made), "complaints")
    assert (
        "Al empezar no había nada pendiente; entraron 63 y se reabrieron 2; se resolvieron 42 y se "
        "pasaron 15 a otros equipos; al cierre quedan 8."
    ) in said


def test_the_fees_chart_has_a_target_for_each_month() -> None:
    chart = section(property_report(), "fees").blocks[1]
    assert isinstance(chart, Chart)
    assert chart.targets[0] == 235000
    assert chart.targets[-1] == 170000
    assert chart.marks[-1].strong


def test_a_month_that_is_not_told_is_a_gap_in_the_chart() -> None:
    collected = AUGUST.figures["fees.collected"]
    history = tuple(
        (month, None if month in ("2026-01", "2026-05") else value)
        for month, value in collected.history
    )
    figures = {**AUGUST.figures, collected.id: replace(collected, history=history)}
    chart = section(property_report(replace(AUGUST, figures=figures)), "fees").blocks[1]
    assert isinstance(chart, Chart)
    assert [mark.label[:3] for mark in chart.marks if mark.missing] == ["may"]
    assert len(chart.marks) == 7  # it begins with the first month that is told
    assert "may 2026 (objetivo" in chart.alternative
    assert "—" in chart.alternative
    assert chart.ticks[0][1].startswith("0")


def test_no_percentage_stands_on_a_base_under_twenty() -> None:
    table = section(property_report(), "key_figures").blocks[1]
    assert isinstance(table, Table)
    exams = [row for row in table.rows if plain(row[0]).startswith("Exámenes")]
    assert plain(exams[0][1]) == "7 de 8"


def test_few_promises_are_counted_and_not_shared_out() -> None:
    promised, kept = counted("cases.promised", 9), counted("cases.on_time", 8)
    share = replace(CASES[-1], value=Decimal("0.8889"), base=9, targets=())
    text = read_aloud(property_report(statement(*CASES[:-1], promised, kept, share)))
    assert "De las 9 que tenían plazo se resolvieron a tiempo 8." in text
    assert "88,9 %" not in text


def test_empty_is_not_zero_and_no_section_is_empty() -> None:
    report = property_report(EMPTY_AUGUST)
    text = read_aloud(report)
    assert "Sin nada que comunicar este periodo: Quejas." in text
    assert "No consta ningún registro de este periodo en: Cuotas." in text
    assert "0,00 €" not in text
    assert "No hubo exámenes." in text
    assert all(each.blocks or each.subsections for each in walk(report.sections))


def test_missed_targets_and_passed_limits_stand_in_one_sentence_each() -> None:
    slow = replace(
        CASES[5],
        targets=(Attained("month", 7200, 11520, Decimal("1.6"), met=False, missed_months=1),),
    )
    report = property_report(statement(*CASES[:5], slow, *CASES[6:]))
    first = section(report, "summary").blocks[0]
    assert isinstance(first, Bullets)
    assert [plain(each).replace("\u00a0", " ") for each in first.entries[:2]] == [
        "No alcanza su objetivo: quejas resueltas en plazo, 76,2 % frente a 85 %.",
        "Supera su máximo: primera respuesta a las quejas (mediana), 3 h 12 min frente a 2 h.",
    ]


def test_a_met_target_is_said_and_a_missed_year_asks_for_nothing_more_in_december() -> None:
    month = Attained("month", Decimal(140000), Decimal(143221), Decimal("1.023"), met=True)
    year = replace(FEES[0].targets[1], required=None, remaining_months=0)
    text = read_aloud(property_report(statement(replace(FEES[0], targets=(month, year)))))
    assert "se ha cumplido el objetivo de 140.000,00 € (102,3 %)" in text
    assert "ya no queda ningún mes" in text


def test_an_unbalanced_statement_says_so_and_shows_where() -> None:
    broken = Identity("cases", "category", "leak", "items", 0, 27, 12, 0, 15, 14, ("Q-001",))
    text = read_aloud(property_report(replace(AUGUST, identities=(broken,))))
    assert "De 1 igualdades comprobadas, 1 no se cumplen" in text
    assert "Quejas: Filtraciones (asuntos) | 0 | 27 | 12 | 0 | 15 | 14" in text


def test_corrections_of_closed_months_have_their_own_annex() -> None:
    corrected = replace(AUGUST.identities[0], adjustments=2, closing=23, replayed=23)
    report = property_report(replace(AUGUST, identities=(corrected,)))
    table = section(report, "annex_corrections").blocks[1]
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.rows[0]] == ["Quejas", "2"]


def test_many_planned_items_are_counted_by_category() -> None:
    due = tuple(
        OpenItem("tasks", f"T-{n}", "", "planned", "drains", "", "", "", "2026-08-20",
                 "2026-09-07", 1)
        for n in range(30)
    )  # fmt: skip
    block = section(property_report(replace(AUGUST, planned=due)), "next_month").blocks[-1]
    assert isinstance(block, Bullets)
    assert plain(block.entries[0]) == "Trabajos: Limpieza de sumideros (30)."


def test_what_was_planned_for_this_month_is_recalled_as_it_was_written() -> None:
    directory = replace(
        DIRECTORY,
        notes=(
            Note("ruben", "2026-07", "plan", "Revisar los portones."),
            Note("ruben", "2026-07", "plan", "Pedir gomas.", outcome="not_done", reason="Cerrado"),
            Note("ruben", "2026-06", "plan", "Pintar el garaje."),
        ),
    )
    report = build_document(AUGUST, directory, BOOKS, load_pack("property"), "es", ())
    recalled = section(report, "earlier_plan")
    assert recalled.title == "Lo previsto para agosto"
    (listed,) = recalled.blocks
    assert isinstance(listed, Bullets)
    assert [plain(each) for each in listed.entries] == [
        "Rubén Castaño Gil: Revisar los portones. Sin respuesta.",
        "Rubén Castaño Gil: Pedir gomas. No se hizo: Cerrado.",
    ]


def test_a_quarter_that_is_not_over_says_so_and_plans_its_next_month() -> None:
    july = Note("ruben", "2026-07", "plan", "Pintar el garaje.")
    august = Note("ruben", "2026-08", "plan", "Revisar los portones.")
    quarter = replace(AUGUST, period="2026-Q3", last_day="2026-09-30", notes=(july, august))
    directory = replace(DIRECTORY, notes=(july, august))
    report = build_document(quarter, directory, BOOKS, load_pack("property"), "es", ())
    unfinished, *_ = section(report, "summary").blocks
    assert isinstance(unfinished, Paragraph)
    assert plain(unfinished.runs).startswith("El periodo no ha terminado: las cifras llegan hasta")
    assert section(report, "next_month").title == "Plan para septiembre"
    said = {name: read_aloud_of(report, name) for name in ("earlier_plan", "next_month")}
    assert ["garaje" in each for each in said.values()] == [True, False]
    assert ["portones" in each for each in said.values()] == [False, True]


def test_a_month_that_is_not_over_says_how_far_its_records_go() -> None:
    running = replace(AUGUST, cut_off="2026-08-19", running="2026-08")
    (unfinished, *_) = section(property_report(running), "summary").blocks
    assert isinstance(unfinished, Paragraph)
    assert plain(unfinished.runs).startswith(
        "El mes no ha terminado: los registros llegan hasta el 19 de agosto de 2026"
    )


def read_aloud_of(report: Document, name: str) -> str:
    return read_aloud(replace(report, sections=(section(report, name),)))


def test_what_was_planned_is_answered_item_by_item() -> None:
    def item(number: str, state: str, reason: str = "") -> PlannedItem:
        done = state == "done"
        return PlannedItem("tasks", number, "Limpiar sumideros", "drains", "", "ruben",
                           "2026-08-20", state, done, "2026-08-18", reason)  # fmt: skip

    answered = (item("T-1", "done"), item("T-2", "planned", "parts"), item("T-3", "planned"))
    (table,) = section(property_report(replace(AUGUST, answered=answered)), "earlier_plan").blocks
    assert isinstance(table, Table)
    told = [plain(row[-1]).replace("\N{NO-BREAK SPACE}", " ") for row in table.rows]
    assert told[0].endswith(", 18/8/2026")
    assert told[1].startswith(told[2] + " (")


def test_a_topic_leaves_the_other_books_out() -> None:
    report = build_document(
        statement(*FEES), DIRECTORY, {"fees": BOOKS["fees"]}, load_pack("property"), "es", ()
    )
    assert {"fees", "key_figures"} <= {each.id for each in report.sections}
    assert {"complaints", "work", "meters"}.isdisjoint(each.id for each in report.sections)


def test_every_figure_has_a_row_for_the_spreadsheet() -> None:
    rows = {(row.figure, row.part): row for row in property_report().figures}
    assert rows["fees.collected", ""].value == 143221.0
    assert rows["fees.collected", ""].target == 170000.0
    assert rows["cases.received", "Categoría: Filtraciones"].value == 27


def test_the_same_statement_gives_the_same_document() -> None:
    assert property_report() == property_report()


def test_a_unit_is_a_scope_of_its_own() -> None:
    made = replace(AUGUST, scope=Scope("unit", "atencion", "Atención y cobros"))
    report = property_report(made)
    assert report.cover.subtitle == "Agosto de 2026 · Atención y cobros"
    assert ("Ámbito", "Atención y cobros") in report.cover.facts


def test_a_language_without_wording_and_a_figure_without_name_are_errors() -> None:
    with pytest.raises(NotFound, match="en, es, zh"):
        build_document(AUGUST, DIRECTORY, BOOKS, load_pack("property"), "eo", ())
    pack = replace(load_pack("property"), headline=("fees.gone",))
    with pytest.raises(MissingWording, match=r"fees\.gone"):
        build_document(AUGUST, DIRECTORY, BOOKS, pack, "es", ())


def test_kinds_of_work_with_a_section_of_their_own_stand_only_there() -> None:
    figures = ("tasks.done_quantity",)
    garden = Part("quantities", figures, categories=("watering", "weeding"))
    outline = (
        OutlineSection("work", (Part("quantities", figures),)),
        OutlineSection("training", (garden,)),
    )
    pack = replace(load_pack("property"), outline=outline)
    work, own = build_document(AUGUST, DIRECTORY, BOOKS, pack, "es", ()).sections
    told = [{plain(runs).split(":")[0] for each in made.blocks for runs in runs_of(each)}
            for made in (work, own)]  # fmt: skip
    assert told[1] == {"Riego del jardín de las lilas", "Deshierbe del jardín de las lilas"}
    assert len(told[0]) == 5
    assert not told[0] & told[1]


def test_a_share_of_so_few_is_not_told_as_unusual() -> None:
    signal = Signal("2026-08", 11, Decimal("0.8"), Decimal("0.9"), Decimal(1), "outside", "down")
    told = replace(CASES[-1], signal=signal)
    report = property_report(statement(*CASES[:-1], told))
    assert isinstance(section(report, "unusual").blocks[0], Bullets)
    report = property_report(statement(*CASES[:-1], replace(told, base=9)))
    assert "unusual" not in {each.id for each in walk(report.sections)}
