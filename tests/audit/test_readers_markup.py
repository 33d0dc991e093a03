from __future__ import annotations

from pathlib import Path

import pytest

from tests.audit.documents import read_as, told


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        ("<p>a 1<script>var b = 2</script><style>c{}</style><!-- 3 --></p>", ["paragraph: a 1"]),
        ('<p>a 1</p><p hidden>2</p><div style="display: none">3</div>', ["paragraph: a 1"]),
        ("<p>a <del>41</del> 42, <s>1</s> b", ["paragraph: a 42, b"]),
        ("<p>63<sup>1</sup> m<sup>2</sup></p>", ["paragraph: 63¹ m²"]),
        ("<p>uno 1,<br>dos&nbsp;2.</p>", ["paragraph: uno 1,\ndos\xa02."]),
        ("<div>a 1.<p>b 2.</p>c 3.</div>",
         ["paragraph: a 1.", "paragraph: b 2.", "paragraph: c 3."]),
        ("<ul><li>a 1<ul><li>b 2</ul><li><p>c 3</p></ul>",
         ["item1: a 1", "item2: b 2", "item1: c 3"]),
        ("<table><tr><td><p>Only</p><p>a frame 1.</p></table>",
         ["paragraph: Only", "paragraph: a frame 1."]),
        ("<table><tr><th rowspan=2>K<th colspan=2>2026<tr><th>in<th>out<tr><td>x<td>1<td>2",
         ["A1* K", "B1* 2026", "B2* in", "C2* out", "A3* x", "B3 1", "C3 2"]),
        ("<table><tr><td>a<td>1<tr><td>b<td><table><tr><td>c<td>2</table></table>",
         ["A1* a", "B1 1", "A2* b", "A1* c", "B1 2"]),
        ("<p>&lt;5&gt; &amp; 6.</p>", ["paragraph: <5> & 6."]),
    ],
)  # fmt: skip
def test_a_page_is_read_as_it_is_shown(page: str, blocks: list[str], tmp_path: Path) -> None:
    found = told(read_as(tmp_path, "a.html", f"<!doctype html><body>{page}"))
    assert [each.replace("title1", "paragraph") for each in found] == blocks


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("**63** quejas, _42_ `hechas` ~~41~~.", "63 quejas, 42 hechas ."),
        ("---\ntitle: 5\n---\nVan 63.", "Van 63."),
        ("Van 63[^1].\n\n[^1]: Sin repetir.", "Van 63.\nSin repetir."),
        ("[63 quejas](https://example.org/5).", "63 quejas."),
    ],
)
def test_marks_of_markdown_are_not_text(source: str, text: str, tmp_path: Path) -> None:
    assert read_as(tmp_path, "a.md", source).text == text


_PIPES = "| Tipo | Recibidas |\n|---|---:|\n| Fugas | **27** |\n| Puertas | 36 |"
_READ = ["A1* Tipo", "B1* Recibidas", "A2* Fugas", "B2 27", "A3* Puertas", "B3 36"]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        (_PIPES, _READ),
        (f"Van 63.\n\n{_PIPES}\n\nFin 1.", ["paragraph: Van 63.", *_READ, "paragraph: Fin 1."]),
        (f"- uno 1\n\n{_PIPES}\n\n- dos 2", ["item1: uno 1", *_READ, "item1: dos 2"]),
        (f"{_PIPES}\n| Luz | *4* | 5 |\n| Gas |", [*_READ, "A4* Luz", "B4 4", "A5* Gas"]),
        (_PIPES.replace("Fugas", r"Fu\|gas"), [*_READ[:2], "A2* Fu|gas", *_READ[3:]]),
        (_PIPES.replace("Fugas", "[Fugas](#f) `x`"), [*_READ[:2], "A2* Fugas x", *_READ[3:]]),
        (_PIPES.replace("Fugas", "a_b & c*"), [*_READ[:2], "A2* a_b & c*", *_READ[3:]]),
        (f"```\n{_PIPES}\n```", [f"paragraph: {_PIPES}"]),
        (f"a 1\n\n<!--\n\n{_PIPES}\n\n-->", ["paragraph: a 1"]),
        (f"a 1\n\n<p>b 2</p>\n\n{_PIPES}", ["paragraph: a 1", "paragraph: b 2", *_READ]),
        ("| a 1 | b |\n| c | d |", ["paragraph: | a 1 | b | | c | d |"]),
    ],
)
def test_a_table_of_markdown_is_one_whatever_stands_around(
    source: str, blocks: list[str], tmp_path: Path
) -> None:
    found = told(read_as(tmp_path, "a.md", source))
    assert [each.replace("title1", "paragraph") for each in found] == blocks


def test_tables_of_markdown_are_counted_in_their_order(tmp_path: Path) -> None:
    involved = _PIPES.replace("Fugas", "`Fugas`")
    document = read_as(tmp_path, "a.md", f"{_PIPES}\n\n{involved}\n\n{_PIPES}")
    assert [block.table for block in document.blocks] == [1] * 6 + [2] * 6 + [3] * 6
