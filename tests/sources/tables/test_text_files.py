from __future__ import annotations

from pathlib import Path

import pytest

from cierre.sources.tables.files import read_grids

Rows = list[tuple[object, ...]]


def rows_of(path: Path, content: bytes) -> Rows:
    path.write_bytes(content)
    (grid,), problems = read_grids(path)
    assert not problems
    return grid.cells.rows()


@pytest.mark.parametrize(
    "content",
    [
        b"n;t\n1;a,b\n",
        b"n\tt\n1\ta,b\n",
        b"n|t\n1|a,b\n",
        b'n,t\n1,"a,b"\n',
        b"n;t\r1;a,b\r",
        b"\xef\xbb\xbfn;t\r\n1;a,b\r\n",
        b"\xff\xfe" + "n;t\n1;a,b\n".encode("utf-16-le"),
    ],
)
def test_any_separator_line_end_and_mark_of_unicode_is_known(
    tmp_path: Path, content: bytes
) -> None:
    assert rows_of(tmp_path / "a.csv", content) == [(1, "n", "t"), (2, "1", "a,b")]


def test_rows_keep_their_numbers_and_all_their_cells(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "a.csv", b"sep=;\nn;t\n\n1;a;;\n2\n3;b;c;d\n")
    assert rows == [
        (2, "n", "t", None, None),
        (3, None, None, None, None),
        (4, "1", "a", None, None),
        (5, "2", None, None, None),
        (6, "3", "b", "c", "d"),
    ]


def test_quotes_within_words_open_nothing(tmp_path: Path) -> None:
    content = b'n;t\n1;tubo de 5" roto\n2;5";"x;y"\n3;6"\n4;"dos\nl\xc3\xadneas ""y"" m\xc3\xa1s"\n'
    assert rows_of(tmp_path / "a.csv", content) == [
        (1, "n", "t", None),
        (2, "1", 'tubo de 5" roto', None),
        (3, "2", '5"', "x;y"),
        (4, "3", '6"', None),
        (5, "4", 'dos\nlíneas "y" más', None),
    ]


@pytest.mark.parametrize(
    ("content", "width"),
    [
        ("fecha;importe;pagado\n1/6;85,00;85,00\n2/6;12,50;0,00\n" * 3, 3),
        ("a;b\n1,5;2,5\n3,5;4,5\n", 2),
        ("n,t\n1,uno; dos\n2,tres; cuatro\n", 2),
        ("a|b|c\n1,5|x, y|3\n", 3),
        ("una sola columna\nuno\ndos, tres\n", 1),
        ("Quejas de junio\n\nn;t;u\n1;a;b\n2;c;d\n3;e;f\n", 3),
    ],
)
def test_the_separator_is_what_gives_rows_alike(tmp_path: Path, content: str, width: int) -> None:
    (tmp_path / "a.csv").write_text(content)
    (grid,), _ = read_grids(tmp_path / "a.csv")
    filled = [name for name in grid.cells.columns if grid.cells[name].null_count() == 0]
    assert len(grid.cells.columns) - 1 == (2 if width == 1 else width), filled


def test_a_long_file_with_a_wider_row_at_its_end_keeps_it(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "a.csv", b"n,t\n" + b"1,a\n" * 1000 + b"2,b,c\n")
    assert (rows[0], rows[-1]) == ((1, "n", "t", None), (1002, "2", "b", "c"))
