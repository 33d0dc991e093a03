"""One small report written in each format, and what a test says of a document read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import docx
import openpyxl
import typst

from cierre.audit.document import Document
from cierre.audit.readers import read

TEXT = """\
Informe de quejas de agosto

En agosto se recibieron 63 quejas, de las que 42 quedaron atendidas.
Por tipos:
- fugas: 27
- puertas: 36

Tipo | Recibidas
Fugas | 27
Puertas | 36
Total | 63
"""
MARKDOWN = """\
# Informe de quejas de agosto

En agosto se recibieron **63** quejas, de las que 42 quedaron atendidas.

- fugas: 27
- puertas: 36

| Tipo | Recibidas |
|---|--:|
| Fugas | 27 |
| Puertas | 36 |
| Total | 63 |
"""
HTML = """\
<!doctype html><meta charset="utf-8"><title>Informe</title>
<h1>Informe de quejas de agosto</h1>
<p>En agosto se recibieron <b>63</b> quejas, de las que 42 quedaron atendidas.</p>
<ul><li>fugas: 27</li><li>puertas: 36</li></ul>
<table><tr><th>Tipo</th><th>Recibidas</th></tr><tr><td>Fugas</td><td>27</td></tr>
<tr><td>Puertas</td><td>36</td></tr><tr><td>Total</td><td>63</td></tr></table>
"""
TYPST = """\
= Informe de quejas de agosto
En agosto se recibieron 63 quejas, de las que 42 quedaron atendidas.
- fugas: 27
- puertas: 36
#table(columns: 2, [Tipo], [Recibidas], [Fugas], [27], [Puertas], [36], [Total], [63])
"""
TABLE = (("Tipo", "Recibidas"), ("Fugas", 27), ("Puertas", 36), ("Total", 63))
TITLE = "Informe de quejas de agosto"
SENTENCE = "En agosto se recibieron 63 quejas, de las que 42 quedaron atendidas."


def word() -> bytes:
    """The report as DOCX."""
    made = docx.Document()
    made.add_heading(TITLE, 0)
    made.add_paragraph(SENTENCE)
    for item in ("fugas: 27", "puertas: 36"):
        made.add_paragraph(item, style="List Bullet")
    table = made.add_table(len(TABLE), 2)
    for row, cells in zip(table.rows, TABLE, strict=True):
        for cell, value in zip(row.cells, cells, strict=True):
            cell.text = str(value)
    return saved(made)


def saved(made: docx.document.Document) -> bytes:
    """A Word document's file."""
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def excel() -> bytes:
    """The report as XLSX."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Agosto"
    sheet.append([TITLE])
    sheet.append([])
    for row in TABLE:
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def pdf(source: str = TYPST) -> bytes:
    """A report as PDF."""
    made = typst.compile(source.encode())
    assert isinstance(made, bytes)
    return made


def every_format() -> dict[str, bytes]:
    """The report's files by the ends of their names."""
    return {
        "txt": TEXT.encode(),
        "md": MARKDOWN.encode(),
        "html": HTML.encode(),
        "docx": word(),
        "xlsx": excel(),
        "pdf": pdf(),
    }


def repacked(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """A Word or Excel file with some of its parts exchanged."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in {*old.namelist(), *parts}:
            new.writestr(name, parts[name] if name in parts else old.read(name))
    return file.getvalue()


def part(content: bytes, name: str) -> bytes:
    """A part of a Word or Excel file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name)


def read_as(folder: Path, name: str, content: bytes | str) -> Document:
    """The document in a file of this name and content."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read(path)


def told(document: Document) -> list[str]:
    """Each block as its kind and text; a cell by its address, with a star for a heading."""
    return [
        f"{block.where.cell}{'*' * block.header} {document.text_of(block)}"
        if block.kind == "cell"
        else f"{block.kind}{block.level or ''}: {document.text_of(block)}"
        for block in document.blocks
    ]
