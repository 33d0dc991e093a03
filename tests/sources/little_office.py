"""A little office's folder, written file by file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter

from cierre.books import load_books
from cierre.directory import Directory
from cierre.sources.office_toml import read_office
from cierre.sources.spreadsheet import Rows, read_sheet

OFFICE = """
[office]
id = "little"
name = "Pequeña"
time_zone = "Europe/Madrid"
locale = "es_ES"
currency = "EUR"
pack = "property"
[hours]
monday = ["09:00-14:00"]
tuesday = ["09:00-14:00"]
wednesday = ["09:00-14:00"]
thursday = ["09:00-14:00"]
friday = ["09:00-14:00"]
[[unit]]
id = "north"
name = "Norte"
[[unit]]
id = "south"
name = "Sur"
[[person]]
id = "ana"
name = "Ana Pérez"
unit = "north"
since = "2026-01-01"
[[person]]
id = "luis"
name = "Luis Gil"
memberships = [
  { unit = "north", since = "2026-01-01", until = "2026-08-15" },
  { unit = "south", since = "2026-08-15" },
]
[[place]]
id = "lilas"
name = "Las Lilas"
[[place]]
id = "olmo"
name = "El Olmo"
[[category]]
book = "cases"
id = "leak"
name = "Fuga"
[[reason]]
book = "cases"
id = "repaired"
name = "Reparado"
"""
CASES = ("Número", "Fecha de apertura", "Categoría", "place", "Fecha prometida", "Responsable",
         "Primera respuesta", "Resuelta el", "Estado", "Motivo")  # fmt: skip
FEES = ("Número", "Fecha de emisión", "Importe", "Comunidad", "Fecha de cobro", "Importe cobrado")
FEE_MOVES = ("Número", "Cuándo", "Estado", "Cantidad")
CASE = ("C1", "2026-08-03 09:00", "Fuga", "Las Lilas", "2026-08-10", "Ana Pérez",
        "2026-08-03 10:00", "2026-08-04 10:00", "", "Reparado")  # fmt: skip

Cells = Sequence[str | float]


def make_office(folder: Path, text: str = OFFICE) -> Path:
    """Write office.toml into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "office.toml").write_text(text, encoding="utf-8")
    return folder


def write_csv(folder: Path, name: str, headings: Sequence[str], rows: Iterable[Cells]) -> Path:
    """Write a book's sheet as CSV."""
    path = folder / f"{name}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([headings, *rows])
    return path


def write_xlsx(folder: Path, name: str, headings: Sequence[str], rows: Iterable[Cells]) -> Path:
    """Write a book's sheet as a workbook; a text that begins with = becomes a formula."""
    path = folder / f"{name}.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        for number, cells in enumerate([headings, *rows]):
            sheet.write_row(number, 0, cells)
    return path


def a_case(**changed: str) -> tuple[str, ...]:
    """A good case, but for the cells named by their heading's first word."""
    cells = dict(zip(CASES, CASE, strict=True))
    by_word = {heading.split()[0].casefold(): heading for heading in CASES}
    by_word["opened"], by_word["due"] = "Fecha de apertura", "Fecha prometida"
    cells |= {by_word[word]: value for word, value in changed.items()}
    return tuple(cells.values())


def directory(folder: Path) -> Directory:
    """The office of a folder, which must have nothing wrong."""
    found, problems = read_office(folder)
    assert not problems
    assert found is not None
    return found


def read_cases(folder: Path, *rows: Cells) -> Rows:
    """What a sheet of cases with these rows says."""
    make_office(folder)
    path = write_csv(folder, "cases", CASES, rows)
    return read_sheet(path, load_books()["cases"], directory(folder))


def read_fees(folder: Path, rows: Iterable[Cells], moves: Iterable[Cells] = ()) -> Rows:
    """What a sheet of fees with these rows, and further moves, says."""
    make_office(folder)
    path = write_csv(folder, "fees", FEES, rows)
    further = tuple(moves)
    if further:
        write_csv(folder, "fees_moves", FEE_MOVES, further)
    return read_sheet(path, load_books()["fees"], directory(folder))
