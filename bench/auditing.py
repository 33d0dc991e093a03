"""Written reports read and audited: as text, as Word and PDF files of Cierre's, as a plain PDF."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pypdfium2
import weasyprint

from cierre.audit import audit
from cierre.audit.readers import read
from cierre.report import docx, md, pdf
from measured import Figures, measure
from page import document

PAGE = 3000
"""Characters of a page where a file has none of its own."""


def _text(number: int) -> bytes:
    return md.render(document(number))


def _plain(number: int) -> bytes:
    """The same words without any layout, printed by another program."""
    words = "".join(f"<p>{line}</p>" for line in _text(number).decode().splitlines())
    return bytes(weasyprint.HTML(string=words).write_pdf())


WRITTEN: Mapping[str, tuple[str, Callable[[int], bytes]]] = {
    "text": ("txt", _text),
    "docx": ("docx", lambda number: docx.render(document(number))),
    "pdf": ("pdf", lambda number: pdf.render(document(number))),
    "plain pdf": ("pdf", _plain),
}


def audit_all(paths: list[Path]) -> Figures:
    """Pages a second: of reading alone, and of reading and auditing."""
    reading = auditing = pages = 0.0
    for path in paths:
        started = time.perf_counter()
        read_one = read(path)
        read_at = time.perf_counter()
        audit(read_one)
        reading += read_at - started
        auditing += time.perf_counter() - read_at
        printed = path.suffix == ".pdf"
        pages += len(pypdfium2.PdfDocument(path)) if printed else len(read_one.text) / PAGE
    return {"pages": {"read": pages / reading, "audited": pages / (reading + auditing)}}


if __name__ == "__main__":
    suffix, write = WRITTEN[sys.argv[1]]
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number}.{suffix}" for number in range(int(sys.argv[2]) + 1)]
        for at, file in enumerate(files):
            file.write_bytes(write(at))
        audit(files[0])  # the first one starts what reads the others
        measure(lambda: audit_all(files[1:]))
