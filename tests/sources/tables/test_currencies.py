"""In which currency a new office is paid: by what its file says, and never two added up."""

from __future__ import annotations

from pathlib import Path

import pytest

from cierre.sources.tables.importing import Imported, read_file

ROWS = (
    ("1A", "30/08/2026", "Cuota agosto", "120,00", "31/08/2026"),
    ("1B", "30/08/2026", "Cuota agosto", "120,00", ""),
    ("2A", "30/08/2026", "Cuota agosto", "95,50", "31/08/2026"),
    ("2B", "30/08/2026", "Cuota agosto", "120,00", ""),
)


def read(
    folder: Path, before: str, heading: str = "Importe", other: str = "", **answers: str
) -> Imported:
    path = folder / "cuotas.csv"
    lines = [f"Vivienda;Fecha de emisión;Concepto;{heading};Pagado el"]
    for place, (home, day, what, much, paid) in enumerate(ROWS):
        mark = other if other and place == 1 else before
        lines.append(f"{home};{day};{what};{mark}{much};{paid}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_file(path, answers={"book": "fees", "date_order": "dmy", **answers})


@pytest.mark.parametrize(
    ("before", "heading", "code", "zone"),
    [
        ("S/ ", "Importe", "PEN", "America/Lima"),
        ("R$ ", "Importe", "BRL", "America/Sao_Paulo"),
        ("MX$", "Importe", "MXN", "America/Mexico_City"),
        ("£", "Importe", "GBP", "Europe/London"),
        ("€ ", "Importe", "EUR", "Europe/Madrid"),
        ("", "Importe (USD)", "USD", "Europe/Madrid"),
        ("", "Importe (COP)", "COP", "America/Bogota"),
        ("", "Importe", "EUR", "Europe/Madrid"),
    ],
)
def test_marks_of_cells_and_headings_say_the_currency(
    tmp_path: Path, before: str, heading: str, code: str, zone: str
) -> None:
    made = read(tmp_path, before, heading)
    assert made.directory is not None
    assert made.currency is not None
    assert (made.directory.currency, made.directory.time_zone) == (code, zone)
    assert made.currency.sure
    assert made.rows["fees"].items.height == len(ROWS)


def test_a_mark_of_several_currencies_is_said_to_be_so_and_can_be_answered(tmp_path: Path) -> None:
    made = read(tmp_path, "$ ")
    assert made.currency is not None
    assert (made.currency.code, made.currency.mark, made.currency.sure) == ("USD", "$", False)
    answered = read(tmp_path, "$ ", currency="mxn", time_zone="America/Tijuana").directory
    assert answered is not None
    assert (answered.currency, answered.time_zone) == ("MXN", "America/Tijuana")


def test_a_currency_that_there_is_not_is_asked_again(tmp_path: Path) -> None:
    assert [each.kind for each in read(tmp_path, "$ ", currency="XQZ").questions] == ["currency"]


def test_amounts_in_another_currency_are_told_and_not_added_up(tmp_path: Path) -> None:
    made = read(tmp_path, "S/ ", other="US$ ")
    assert [(each.code, each.row) for each in made.problems] == [("other-currency", 3)]
    billed = made.rows["fees"].moves.filter(from_state="outside")
    assert int(billed["quantity"].sum()) == 33_550
