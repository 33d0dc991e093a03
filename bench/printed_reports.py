"""Reports to PDF, one after the other: Cierre's renderer, or its HTML through WeasyPrint."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

import weasyprint

from cierre.report import html, pdf
from cierre.report.document import Document
from measured import Figures, measure
from page import document


def with_weasyprint(report: Document) -> bytes:
    """The same document, as Cierre's own HTML page, printed by WeasyPrint."""
    printed = weasyprint.HTML(string=html.render(report).decode()).write_pdf()
    return bytes(printed)


PRINTERS: Mapping[str, Callable[[Document], bytes]] = {
    "cierre": pdf.render,
    "weasyprint": with_weasyprint,
}


def print_reports(printer: Callable[[Document], bytes], count: int) -> Figures:
    """Print so many reports. Raises ValueError when one is not a PDF; figures: none."""
    for number in range(1, count + 1):
        if not printer(document(number)).startswith(b"%PDF"):
            raise ValueError(f"report {number} is not a PDF")
    return {}


if __name__ == "__main__":
    chosen = PRINTERS[sys.argv[1]]
    chosen(document(0))  # the first one loads fonts
    measure(lambda: print_reports(chosen, int(sys.argv[2])))
