"""Columns of numbers in line, and wide enough that none of them breaks."""

import pytest

from cierre.report.decimals import paddings
from cierre.report.document import Runs, Table, TableColumn, Text
from cierre.report.widths import ROOM, cut_words, shares


def column(*texts: str) -> list[str]:
    rows: tuple[tuple[Runs, ...], ...] = tuple(((Text(text),),) for text in texts)
    return [row[0] for row in paddings(Table((TableColumn("", "decimal"),), rows))]


@pytest.mark.parametrize(
    ("texts", "padding"),
    [
        (("143.221,00 €", "100.000 €"), ["", ",00"]),
        (("100.000 €", "63 €"), ["", ""]),
        (("1,485.5", "12"), ["", ".5"]),
        (("535,111", "1.629,78"), ["", "1"]),
        (("0,535", "12,5"), ["", "35"]),
        (("90,5 %", "—", "100 %"), ["", ",5 %", ",5"]),
        (("1 h 34 min", "17 de 19"), ["", ""]),
        (("−25.209,50 €", "+27.451,75 €"), ["", ""]),
    ],
)
def test_what_is_put_behind_a_number_to_bring_it_in_line(
    texts: tuple[str, ...], padding: list[str]
) -> None:
    assert column(*texts) == padding


def table(*rows: tuple[str, ...], headings: tuple[str, ...]) -> Table:
    return Table(
        tuple(TableColumn(heading) for heading in headings),
        tuple(tuple((Text(text),) for text in row) for row in rows),
    )


def test_numbers_never_break_and_long_texts_get_the_rest() -> None:
    title = "Impermeabilización de la cubierta del portal 3, con cambio de bajantes"
    made = shares(table((title, "1.726.280,00\u00a0€"), headings=("Trabajo", "Importe")))
    assert made[1] >= len("1.726.280,00\u00a0€")
    assert made[0] > made[1]
    assert sum(made) <= ROOM


def test_a_name_stays_on_one_line_beside_long_texts() -> None:
    row = ("25/8/2026", "Llamar a quien tuvo un problema resuelto " * 2, "Lucía Benavent Soto",
           "por hacer (aplazado por el lanzamiento)")  # fmt: skip
    made = shares(table(row, headings=("Fecha", "Trabajo", "Responsable", "Resultado")))
    assert made[2] >= len("Lucía Benavent Soto")
    assert sum(made) <= ROOM


def test_names_come_before_the_headings_of_numbers() -> None:
    headings = ("Responsable", *(f"Encuestas respondidas {n}" for n in range(6)))
    row = ("María del Carmen Rueda Carmona", *("1" for _ in range(6)))
    assert shares(table(row, headings=headings))[0] >= len(row[0])


def test_words_that_do_not_fit_beside_each_other_share_the_width() -> None:
    words = tuple("x" * 20 for _ in range(8))
    assert shares(table(words, headings=words)) == [14] * 6 + [15] * 2


def test_a_table_without_rows_has_widths() -> None:
    assert len(shares(table(headings=("Número", "Asunto")))) == 2


def test_a_link_of_hundreds_of_letters_leaves_the_other_columns_their_room() -> None:
    link = "https://ejemplo.es/" + "x" * 300
    made = shares(table(("A-1", link, "Portal 3"), headings=("Número", "Asunto", "Lugar")))
    assert sum(made) <= ROOM
    assert made[2] >= len("Portal 3")
    assert cut_words(f"Véase {link}", made[1]) == [("Véase ", False), (link, True)]


def test_numbers_keep_their_width_beside_words_that_break() -> None:
    columns = (TableColumn("Enlace"), TableColumn("Importe", "decimal"))
    made = shares(Table(columns, (((Text("x" * 300),), (Text("1.726.280,00\u00a0€"),)),)))
    assert made[1] >= len("1.726.280,00\u00a0€")
    assert sum(made) <= ROOM
