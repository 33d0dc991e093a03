"""What a row's state and its days tell together."""

from pathlib import Path

import polars as pl

from tests.sources.tables.little_sheets import complaints, imported, text_file, understood, workbook

DAYS = [(f"{n:02d}/08/2026", f"{n + 1:02d}/08/2026" if n % 3 else "") for n in range(10, 25)]
CONDUCT = ("Folio", "Fecha del hecho", "Trabajador", "Falta", "Medida aplicada")


def test_a_closing_day_is_of_the_state_that_the_row_ended_in(tmp_path: Path) -> None:
    rows = complaints(DAYS, ["Anulada"])
    said = understood(text_file(tmp_path, [row for row in rows if row[-1]]))
    assert said["months"]["2026-08"]["handled"] == 0
    assert said["months"]["2026-08"]["withdrawn"] == sum(bool(closed) for _, closed in DAYS)


def test_a_state_without_a_day_is_counted_without_a_duration(tmp_path: Path) -> None:
    rows = [row[:-1] for row in complaints(DAYS, ["Cerrada"])]
    said = understood(text_file(tmp_path, rows))
    assert said["months"]["2026-08"]["handled"] == len(DAYS)
    assert said["months"]["2026-08"].get("resolution_median") is None


def test_what_ended_in_a_way_went_there(tmp_path: Path) -> None:
    people = ("Ana Torres", "Luis Prado")
    rows = [CONDUCT] + [
        (f"RH-{n}", f"{n}/08/2026", people[n % 2], "Retardo",
         ("Amonestación escrita", "Desestimado", "Suspensión")[n % 3])
        for n in range(10, 28)
    ]  # fmt: skip
    said = understood(text_file(tmp_path, rows, "control disciplinario.csv"))
    assert said["book"] == "conduct"
    assert not said["problems"]
    assert said["months"]["2026-08"]["observed"] == 18


def test_the_only_day_is_that_of_entering_where_some_only_entered(tmp_path: Path) -> None:
    rows = [("Día de la visita", "Cliente", "Técnico", "Motivo", "Resultado")] + [
        (f"lunes {n} de agosto de 2026", f"Cliente {n}", ("Ana Torres", "Luis Prado")[n % 2],
         "Revisión", ("Realizada", "Pendiente", "Anulada")[n % 3])
        for n in range(3, 27)
    ]  # fmt: skip
    said = understood(workbook(tmp_path, {"Visitas": rows}, "visitas técnicas.xlsx"))
    assert said["columns"]["Día de la visita"] == "planned"
    assert said["months"]["2026-08"]["planned"] == 24
    assert said["months"]["2026-08"]["made"] == 8


def test_undated_steps_are_only_of_records_that_are_there(tmp_path: Path) -> None:
    rows = complaints([*DAYS, ("", "")], ["Cerrada"])
    (table,) = imported(text_file(tmp_path, rows)).taken
    assert table.records is not None
    known = table.records.cells["number"]
    assert table.records.undated.filter(~pl.col("number").is_in(known.implode())).is_empty()
