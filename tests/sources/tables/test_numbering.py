"""Numbers of records that have none, and of those that share one."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.tables.importing import read_file
from tests.sources.tables.little_sheets import Row, text_file

HEADS = ("Fecha de entrada", "Cliente", "Motivo de la queja", "Estado")
ROWS: list[Row] = [
    ("03/08/2026", "Marta Ruiz", "Gotera", "Resuelta"),
    ("14/08/2026", "Luis Gil", "Ruido", "Resuelta"),
    ("03/08/2026", "MARTA  RUIZ", "gotera", "Resuelta"),
    ("17/08/2026", "Eva Sanz", "Luz", "Pendiente"),
]


def numbers(folder: Path, heads: Row, rows: list[Row]) -> list[str]:
    (table,) = read_file(text_file(folder, [heads, *rows])).taken
    assert table.records is not None
    return table.records.cells["number"].to_list()


def test_a_number_is_made_of_what_tells_a_record_and_of_how_often_it_comes(tmp_path: Path) -> None:
    made = numbers(tmp_path, HEADS, ROWS)
    first, other, again, last = made
    assert again == f"{first}-2"
    assert [each[:10] for each in made] == ["2026-08-03", "2026-08-14", "2026-08-03", "2026-08-17"]
    assert numbers(tmp_path, HEADS, ROWS[::-1]) == [last, first, other, again]


def test_only_a_record_without_a_number_gets_one(tmp_path: Path) -> None:
    written = ["Q-1", "Q-2", None, "Q-2"]
    made = numbers(
        tmp_path, ("Nº", *HEADS), [(n, *row) for n, row in zip(written, ROWS, strict=True)]
    )
    assert (made[0], made[1], made[3]) == ("Q-1", "Q-2", "Q-2-2")
    assert made[2].startswith("2026-08-03 ")
