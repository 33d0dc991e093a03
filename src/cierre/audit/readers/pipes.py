"""Plain tables of Markdown, taken out of it before the rest is turned into a page.

A parser of Markdown takes most of its time for tables. Those with a bar at both ends of each row
and hardly any markup in their cells need none of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from cierre.audit.readers import tables
from cierre.audit.readers.markup import clean
from cierre.audit.readers.passages import Passage

_SLOT: Final = "\ue000"
"""A character of no script, around the number of the table that stood there."""
_INVOLVED: Final = re.compile(rf"^\s*(?:<|```|~~~|\[[^\]\n]+\]:)|{_SLOT}", re.MULTILINE)
"""Code, markup and definitions, in which a line with bars may be something else."""
_RULE: Final = re.compile(r"\|(?:[ \t]*:?-+:?[ \t]*\|){2,}[ \t]*")
_STRONG: Final = re.compile(r"(\*\*|\*|__|_)([^*_]+)\1")
_MARKUP: Final = re.compile(
    r"[\\`<*~\[&_](?:(?<=[\\`<*~\[])|(?<=&)[#\w]+;|(?<=_)(?:(?![^\W_])|(?<!\w_)))"
)

Cells = list[tables.Cell]


def apart(source: str) -> tuple[str, list[Cells]]:
    """The source with its plain tables left out, and their cells."""
    found: list[Cells] = []
    if "|" not in source or _INVOLVED.search(source):
        return source, found
    lines = source.split("\n")
    kept: list[str] = []
    at = 0
    while at < len(lines):
        rows = _rows(lines, at)
        cells = _cells(rows) if rows else None
        if cells is None:
            kept.append(lines[at])
            at += 1
        else:
            found.append(cells)
            kept += ["", f"{_SLOT}{len(found)}", ""]
            at += len(rows)
    return "\n".join(kept), found


def together(passages: Iterable[Passage], found: Sequence[Cells]) -> Iterator[Passage]:
    """The passages with the tables where they stood, all of them counted anew."""
    earlier = last = 0
    for passage in passages:
        if passage.text.startswith(_SLOT):
            earlier += 1
            yield from tables.passages(found[int(passage.text[1:]) - 1], last + earlier)
        else:
            last = max(last, passage.table)
            yield passage._replace(table=passage.table + earlier) if passage.table else passage


def _rows(lines: list[str], at: int) -> list[str]:
    """The lines of the table that begins at a line, with blank lines around it; none without."""
    if not lines[at].startswith("|") or (at and lines[at - 1].strip()):
        return []
    if at + 1 == len(lines) or not _RULE.fullmatch(lines[at + 1]):
        return []
    end = at
    while end < len(lines) and lines[end].startswith("|"):
        end += 1
    return lines[at:end] if end == len(lines) or not lines[end].strip() else []


def _cells(rows: list[str]) -> Cells | None:
    """The cells of a table, or None where it is not plain."""
    columns = rows[1].count("|") - 1
    cells: Cells = []
    for row, line in enumerate([rows[0], *rows[2:]], 1):
        texts = line.strip().removeprefix("|").removesuffix("|").split("|")
        if row == 1 and len(texts) != columns:
            return None
        marked = _MARKUP.search(line) is not None
        for column, written in enumerate(texts[:columns], 1):
            text = written.strip()
            strong = _STRONG.fullmatch(text) if marked else None
            text = strong[2] if strong else text
            if marked and _MARKUP.search(text):
                return None
            cells.append(tables.Cell(row, column, clean(text), row == 1))
    return cells
