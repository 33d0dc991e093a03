from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import xlsxwriter

from cierre.sources import catalogue
from cierre.sources.tables.files import read_grids
from tests.sources.tables.archives import cell, ods_cell, write_ods, write_xlsx

pytestmark = pytest.mark.xdist_group("bad input")

MEGABYTES = 400
"""What a refused file may take beyond what the program takes without it."""
_MEASURED = """
import resource, sys
from pathlib import Path
from cierre.sources.tables.files import read_grids
folder = Path(sys.argv[1])
read_grids(folder / "good.xlsx")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for name in sys.argv[2:]:
    grids, problems = read_grids(folder / name)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(name, (most - before) // 1000, len(grids), *(each.code for each in problems))
"""
Bad = Callable[[Path], object]


def text(content: bytes) -> Bad:
    return lambda path: path.write_bytes(content)


def xlsx(*rows: str, before: str = "", texts: tuple[str, ...] = ()) -> Bad:
    return lambda path: write_xlsx(path, rows, texts, before)


def ods(rows: str, manifest: str = "") -> Bad:
    return lambda path: write_ods(path, rows, manifest)


def repeated(rows: int, columns: int, length: int = 1) -> str:
    several = f'office:value-type="string" table:number-columns-repeated="{columns}"'
    return (
        f'<table:table-row table:number-rows-repeated="{rows}">'
        f"{ods_cell('x' * length, several)}</table:table-row>"
    )


def sparse(start: bytes) -> Bad:
    def written(path: Path) -> None:
        with path.open("wb") as file:
            file.write(start)
            file.truncate(3 << 30)

    return written


def a_workbook(path: Path) -> bytes:
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet().write_row(0, 0, ["n", "t"])
    return path.read_bytes()


def changed(change: Callable[[bytes], bytes]) -> Bad:
    return lambda path: path.write_bytes(change(a_workbook(path)))


def flipped(content: bytes) -> bytes:
    place = content.index(b"xl/worksheets/sheet1.xml") + 60
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


LAUGHS = "<!DOCTYPE x [" + "".join(
    f'<!ENTITY e{each + 1} "{f"&e{each};" * 10}">' for each in range(20)
)
MANY_SPACES = '<text:s text:c="2000000000"/>'
NOISE = random.Random(1).randbytes(10_000)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
BAD: dict[str, tuple[str, Bad]] = {
    "cell-of-no-sheet.xlsx": ("no-such-cell", xlsx(cell("A1"), cell("ZZZZZZ1"))),
    "row-of-no-sheet.xlsx": ("no-such-cell", xlsx(cell("A1"), cell("A4294967295"))),
    "far.xlsx": ("cell-too-far", xlsx(cell("A1"), cell("AZ1048576"))),
    "farthest.xlsx": ("cell-too-far", xlsx(cell("A1"), cell("XFD1048576"))),
    "unnamed-cells.xlsx": ("cell-too-far", xlsx(f"<row>{'<c><v>1</v></c>' * 20_000}</row>")),
    "twice.xlsx": ("too-many-cells-in-all", xlsx(*[cell("A1") * 1000] * 6001)),
    "rows.xlsx": ("no-such-cell", xlsx(*["<row/>" * 10_000] * 110)),
    "long-text.xlsx": ("too-long-cell", xlsx(cell("A1"), texts=(f"<si><t>{'x' * 9**8}</t></si>",))),
    "texts.xlsx": ("too-many-cells-in-all", xlsx(cell("A1"), texts=("<si/>" * 10_000,) * 401)),
    "one-text-in-many.xlsx": (
        "too-much-text",
        xlsx(
            *(cell(f"A{row}", "0", ' t="s"') for row in range(1, 20_000)),
            texts=(f"<si><t>{'x' * 30_000}</t></si>",),
        ),
    ),
    "spaces.xlsx": ("too-long-cell", xlsx(" " * 9**8)),
    "unpacked.xlsx": ("too-large-workbook", xlsx(*[cell("A1", " " * 99_000)] * 2_700)),
    "entities.xlsx": ("not-a-spreadsheet", xlsx(cell("A1", "&e20;"), before=f"{LAUGHS}]>")),
    "entity.xlsx": ("damaged-file", xlsx(cell("A1", "&nada;"))),
    "truncated.xlsx": ("damaged-file", changed(lambda content: content[: len(content) // 2])),
    "checksum.xlsx": ("damaged-file", changed(flipped)),
    "zip.xlsx": ("damaged-file", text(b"PK\x03\x04" + bytes(1000))),
    "letter.xlsx": ("not-a-spreadsheet", text(b"no soy un libro")),
    "locked.xlsx": ("password", text(OLE + "EncryptedPackage".encode("utf-16-le"))),
    "locked.ods": ("password", ods("", "<manifest:encryption-data/>")),
    "rows.ods": ("cell-too-far", ods(repeated(1_000_000, 1000))),
    "endless.ods": ("cell-too-far", ods(repeated(2_000_000_000, 1))),
    "wide.ods": ("cell-too-far", ods(repeated(1, 2_000_000_000))),
    "one-text-in-many.ods": ("too-much-text", ods(repeated(1_000_000, 1, 1_000))),
    "spaces.ods": (
        "too-long-cell",
        ods(f"<table:table-row>{ods_cell(MANY_SPACES)}</table:table-row>"),
    ),
    "broken.xls": ("damaged-file", text(OLE + NOISE)),
    "page.xls": ("other-kind", text(b"<html><table><tr><td>1</td></tr></table></html>")),
    "page.csv": ("other-kind", text(b"%PDF-1.7\n")),
    "columns.csv": ("too-many-columns", text(b",".join([b"a"] * 1_000_000) + b"\n")),
    "one-wide-row.csv": (
        "too-many-cells-in-all",
        text(b"a,b\n" + b"1,2\n" * 500_000 + b"," * 16_000 + b"\n"),
    ),
    "long-cell.csv": ("too-long-cell", text(b"a,b\n1," + b"x" * 50_000_000)),
    "long-heading.csv": ("too-long-cell", text(b"x" * 300_000 + b",b\n1,2\n")),
    "quotes.csv": ("wrong-quotes", text(b'n;t\n1;"abierta\n2;b\n')),
    "nothing.csv": ("empty-file", text(b"")),
    "lines.csv": ("empty-file", text(b"\n" * 1000)),
    "null.csv": ("null-character", text(b"n;t\n1;\0\n")),
    "surrogate.csv": ("unknown-encoding", text(b"n;t\n1;\xed\xa0\x80\n")),
    "noise.csv": ("null-character", text(NOISE)),
    "huge.csv": ("too-large-text", sparse(b"n;t\n")),
    "huge.xlsx": ("too-large-workbook", sparse(b"PK\x03\x04")),
    "noise.parquet": ("damaged-file", text(b"PAR1" + NOISE + b"PAR1")),
    "~$open.xlsx": ("open-elsewhere", text(b"\x05Luis" + bytes(160))),
    "folder.csv": ("no-regular-file", lambda path: path.mkdir()),
    "pipe.csv": ("no-regular-file", os.mkfifo),
    "gone.csv": ("not-opened", lambda path: None),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """All bad files, and a good one."""
    made = tmp_path_factory.mktemp("bad")
    a_workbook(made / "good.xlsx")
    for name, (_, write) in BAD.items():
        write(made / name)
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def measured(folder: Path) -> dict[str, list[str]]:
    """What reading each gives, after the megabytes that were taken by then."""
    made = subprocess.run(
        [sys.executable, "-c", _MEASURED, folder, *BAD],
        capture_output=True, text=True, timeout=240, check=True,
    )  # fmt: skip
    assert not made.stderr
    return {name: rest for name, *rest in map(str.split, made.stdout.splitlines())}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_in_little_memory(name: str, measured: dict[str, list[str]]) -> None:
    megabytes, grids, *codes = measured[name]
    assert (grids, codes) == ("0", [BAD[name][0]])
    assert int(megabytes) < MEGABYTES


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_what_is_wrong_is_said_with_what_to_do(language: str, folder: Path) -> None:
    with catalogue.speaking(language):
        (problem,) = read_grids(folder / "far.xlsx")[1]
    assert (problem.file, problem.row) == ("far.xlsx", 1_048_576)
    assert "Hoja1!AZ1048576" in problem.what
    assert "Ctrl+End" in problem.remedy or "Ctrl+Fin" in problem.remedy


def test_macros_are_passed_over(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsm", [cell("A1")], parts=[("xl/vbaProject.bin", "Sub A()")])
    (grid,), problems = read_grids(path)
    assert (grid.cells.rows(), problems) == ([(1, "1")], ())


@pytest.mark.parametrize("name", ["a.csv", "a.xls", "a.txt", "sin nombre"])
def test_what_a_file_is_its_content_tells_and_not_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(a_workbook(tmp_path / "a.xlsx"))
    (grid,), problems = read_grids(tmp_path / name)
    assert (grid.cells.rows(), problems) == ([(1, "n", "t")], ())


def test_a_text_that_bears_the_name_of_a_workbook_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.xls").write_bytes("número\ttítulo\n1\tx\n".encode("utf-16"))
    (grid,), problems = read_grids(tmp_path / "a.xls")
    assert (grid.cells.rows(), problems) == ([(1, "número", "título"), (2, "1", "x")], ())
