"""August 2026 of the freight company's customer desk: its report, and its spreadsheets counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import polars as pl
import pytest

from cierre.packs import load_pack
from cierre.report.document import Section
from cierre.statement.model import Statement
from tests.examples.spreadsheets import AUGUST, in_period, sheet
from tests.samples import Sample

OFFICE = "logistics"

pytestmark = pytest.mark.xdist_group(OFFICE)


@pytest.fixture(scope="module")
def desk(sample: Callable[[str], Sample]) -> Sample:
    return sample(OFFICE)


@pytest.fixture(scope="module")
def folder(desk: Sample) -> Path:
    return desk.folder


@pytest.fixture(scope="module")
def made(desk: Sample) -> Statement:
    return desk.statement()


def local(column: str) -> pl.Expr:
    return pl.col(column).cast(pl.Date)


def test_a_year_of_work_is_a_small_folder(folder: Path) -> None:
    made = [path.stem for path in folder.glob("*.xlsx")]
    assert sum(sheet(folder, name).height for name in made) <= 3000


def test_the_shipments_of_august_are_those_of_the_sheet(folder: Path, made: Statement) -> None:
    shipments = sheet(folder, "shipments")
    arrived = shipments.filter(in_period("arrived"))
    late = arrived.filter(local("arrived") > local("due"))
    assert made["shipments.booked"].value == shipments.filter(in_period("booked")).height == 86
    assert made["shipments.arrived"].value == arrived.height == 84
    assert made["shipments.late"].value == late.height == 7
    assert made["shipments.on_time_share"].value == Fraction(77, 84)
    by_route = dict(arrived["destination"].value_counts().iter_rows())
    assert by_route["Ruta Barcelona"] == made["shipments.arrived"].parts["place"]["barcelona"]
    assert made["shipments.lost"].value == shipments.filter(in_period("lost")).height == 1
    ended = pl.any_horizontal(pl.col("arrived", "lost", "called_off").cast(pl.Date).is_not_null())
    open_ones = shipments.filter(~ended).height
    waiting = [made[f"shipments.{each}"].value for each in ("on_the_way", "at_transfer", "waiting")]
    assert sum(int(each or 0) for each in waiting) == open_ones == 4


def test_transfers_checked_in_time_are_those_of_the_sheet(folder: Path, made: Statement) -> None:
    transfers = sheet(folder, "shipments").filter(in_period("transferred"))
    checked = sheet(folder, "shipments").filter(in_period("transfer_checked"))
    wait = pl.col("transfer_checked") - pl.col("transferred")
    assert made["shipments.transfers"].value == transfers.height
    in_time = checked.filter(wait <= pl.duration(hours=4))
    assert made["shipments.checked_in_time"].value == in_time.height
    assert (checked["checked_pieces"] == checked["pieces"]).all()


def test_damage_and_how_long_it_waited(folder: Path, made: Statement) -> None:
    damaged = sheet(folder, "shipments").filter(in_period("damage_found"))
    reported = damaged.filter(pl.col("damage_reported").is_not_null())
    hours = (reported["damage_reported"] - reported["damage_found"]).dt.total_seconds()
    assert made["shipments.damaged"].value == damaged.height == 10
    assert made["shipments.damaged_pieces"].value == damaged["damaged_pieces"].sum()
    assert made["shipments.damaged"].parts["carrier"]["ebro_rail"] == 7
    assert made["shipments.reported"].value == reported.height == 9
    assert made["shipments.report_median"].value == hours.median()
    assert made["shipments.report_longest"].value == hours.max()
    assert made["shipments.unreported"].value == 1
    assert made["pack.damage_per_hundred_shipments"].value == Fraction(1000, 84)


def test_august_has_one_signal_and_it_is_the_damage(made: Statement) -> None:
    signals = {
        name: made[name].signal for name in load_pack(OFFICE).headline if name in made.figures
    }
    unusual = [name for name, found in signals.items() if found is not None and found.kind]
    assert unusual == ["pack.damage_per_hundred_shipments"]


def test_enquiries_and_claims_are_those_of_the_sheet(folder: Path, made: Statement) -> None:
    cases = sheet(folder, "cases")
    received = cases.filter(in_period("opened"))
    again = sheet(folder, "cases_moves").filter(in_period("at"), pl.col("state") == "resuelta")
    kinds = dict(received["kind"].value_counts().iter_rows())
    assert made["cases.enquiries"].value == kinds["Consulta"] == 27
    assert made["cases.complaints"].value == kinds["Reclamación"] == 10
    assert made["cases.handled"].value == cases.filter(in_period("resolved")).height + again.height
    pending = cases.filter(pl.col("resolved").is_null())
    assert made["cases.pending"].value == pending.height == 7
    waits = pending.filter(pl.col("escalated").is_not_null())["reason"].unique().to_list()
    assert waits == ["Pendiente del peritaje del seguro"]
    share = made["pack.enquiries_per_hundred_shipments"]
    assert share.value == Fraction(2700, 86)
    assert share.history[0] != ("2025-09", 0)


def test_the_warehouse_is_counted_against_its_book(folder: Path, made: Statement) -> None:
    stock = sheet(folder, "stock")
    out = int(sheet(folder, "stock_moves").filter(in_period("at"))["quantity"].sum())
    counted = stock.filter(in_period("counted"))
    gone = int(stock.filter(in_period("missing"))["missing_pieces"].sum())
    assert made["stock.pieces_in"].value == stock.filter(in_period("received"))["pieces"].sum()
    issued = int(stock.filter(in_period("issued"))["issued_pieces"].sum())
    assert made["stock.pieces_out"].value == issued + out
    assert made["stock.counted"].value == counted["counted_pieces"].sum()
    assert made["stock.difference"].value == -1
    opening, closing = made["stock.opening_on_hand"].value, made["stock.on_hand"].value
    came_in = made["stock.pieces_in"].value
    assert isinstance(opening, int)
    assert isinstance(came_in, int)
    assert closing == opening + came_in - issued - out - gone


def test_the_telephone_log_and_the_customer_records(folder: Path, made: Statement) -> None:
    duties = sheet(folder, "tasks").filter(pl.col("every").is_not_null())
    done = sheet(folder, "tasks_moves").filter(pl.col("at").cast(pl.Date) >= AUGUST)
    logged = duties.filter(pl.col("category") == "Registro telefónico al día")["number"]
    days = done.filter(pl.col("number").is_in(logged.to_list())).height
    assert made["tasks.done"].parts["category"]["phone_log"] == days == 22
    assert made["tasks.missed"].parts["category"] == {"phone_log": 3, "customer_record": 2}


def sections(found: tuple[Section, ...]) -> Iterator[Section]:
    for each in found:
        yield each
        yield from sections(each.subsections)


def test_every_part_of_the_setting_has_its_page(desk: Sample) -> None:
    ids = [each.id for each in sections(desk.drafts["office"]["es"].document.sections)]
    wanted = ("arrivals", "punctuality", "transfers", "whereabouts", "damage", "complaints")
    assert [
        each for each in (*wanted, "precision", "stock", "records", "team") if each not in ids
    ] == []


def test_what_the_report_of_august_says(desk: Sample) -> None:
    said = desk.text()
    for sentence in (
        "Llegó en plazo el 91,7 % de los envíos, frente a un objetivo del 93 %.",
        "Se hallaron daños en 10 envíos: 11,9 por cada cien llegados, frente a un máximo de 4.",
        "Hubo 32 transbordos; en 30 se revisó la mercancía en las cuatro horas siguientes",
        "Al cierre había 3 envíos en camino y ninguno en transbordo. Quedaba 1 por salir.",
        "Se hallaron 10 envíos con daños, 7 más que en julio, con 22 bultos afectados.",
        "Se comunicaron 9 daños al transportista. La mitad se comunicó en 2 h o menos",
        "De las recibidas, 27 eran consultas y 10 eran reclamaciones.",
        "Al empezar había 1; entraron 37 y se reabrieron 2; se resolvieron 33; al cierre quedan 7.",
        "según los libros había 865 piezas y se contaron 864. La diferencia es de −1",
        "De los 50 registros y tareas que tocaban quedaron 5 sin hacer (10,0 %).",
    ):
        assert sentence in said


def test_of_a_limit_to_stay_under_no_attainment_is_said(desk: Sample) -> None:
    (row,) = [
        line
        for line in desk.text().splitlines()
        if line.startswith("Daños por cada cien envíos | 11,9")
    ]
    assert "297" not in row


def test_what_the_report_of_one_person_says(desk: Sample) -> None:
    said = desk.text("person:adriana")
    assert "Han llegado 29 envíos de los que llevo." in said
    assert "De 29 envíos con fecha, 27 llegaron a tiempo." in said
    assert "1 llegó con daños. He comunicado 1 daño al transportista." in said
    assert "He trabajado todas mis guardias: 2." in said
    assert "He aprobado " in said
    assert "He comprobado a tiempo los 6 transbordos." in said
