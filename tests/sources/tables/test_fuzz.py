"""Whatever is done to a file, it is read or told, never a traceback.

``CIERRE_FUZZ`` says how many mutations of each file are tried.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from cierre.sources.tables.files import read_grids
from tests.sources.tables.archives import ods_cell, write_ods
from tests.sources.tables.mutations import mutated

TRIED = int(os.environ.get("CIERRE_FUZZ", "60"))
SECONDS = 20
"""A file of some hundred bytes takes thousandths; this is an end that never comes."""
SPANISH = 'número;título;importe\n1;Avería en el baño;12,50 €\n2;"Luz; portal";1.200\n\n3;x\n' * 5


def an_xlsx(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Junio")
        sheet.write_row(0, 0, ["número", "título", "importe", "abierta"])
        for row in range(1, 20):
            sheet.write_row(row, 0, [f"C{row}", "Avería", row * 1.5])
            shape = book.add_format({"num_format": "d/m/yy h:mm"})
            sheet.write(row, 3, datetime(2026, 6, row), shape)
        sheet.write(20, 3, timedelta(hours=30), book.add_format({"num_format": "[h]:mm"}))
        sheet.write_formula(21, 2, "=SUM(C2:C20)", None, 285)
        sheet.write_formula(21, 3, "=NA()", None, "#N/A")
        sheet.merge_range("B23:C24", "Total")
        sheet.set_row(4, None, None, {"hidden": True})
        book.add_worksheet("Julio").hide()


NUMBER = 'office:value-type="float" office:value="1.5"'


def an_ods(path: Path) -> None:
    several = 'office:value-type="string" table:number-columns-repeated="3"'
    row = (
        f'<table:table-row table:number-rows-repeated="2">{ods_cell("Avería")}'
        f"{ods_cell('x', several)}{ods_cell('1,5', NUMBER)}"
        "</table:table-row>"
    )
    write_ods(path, row * 4)


SEEDS: dict[str, Callable[[Path], object]] = {
    "a.xlsx": an_xlsx,
    "a.ods": an_ods,
    "utf-8.csv": lambda path: path.write_bytes(SPANISH.encode()),
    "cp1252.csv": lambda path: path.write_bytes(SPANISH.encode("cp1252")),
    "utf-16.csv": lambda path: path.write_bytes(SPANISH.encode("utf-16")),
    "gbk.csv": lambda path: path.write_bytes(("编号,标题\n1,三楼漏水\n" * 5).encode("gbk")),
}


@pytest.mark.parametrize("name", SEEDS)
def test_a_changed_file_is_read_or_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    SEEDS[name](path)
    content = path.read_bytes()
    for seed in range(TRIED):
        path.write_bytes(mutated(content, seed))
        started = time.monotonic()
        grids, problems = read_grids(path)
        assert time.monotonic() - started < SECONDS, seed
        assert grids or problems, seed
        for each in problems:
            assert each.file == name, seed
            assert each.what, seed
            assert each.remedy, seed
        for grid in grids:
            assert grid.cells["row"].is_sorted(), seed
            assert set(grid.native) <= set(grid.cells.columns), seed
