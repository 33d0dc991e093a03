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
