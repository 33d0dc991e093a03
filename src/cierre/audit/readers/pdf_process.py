"""The process that reads PDF files: content in, a line of JSON out, until there is no more."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2

from cierre.audit.readers.limits import PAGES, PDF_MEMORY
from cierre.audit.readers.passages import Passage
from cierre.audit.readers.pdf_layout import passages
from cierre.audit.readers.pdf_page import Page, page_of
from cierre.audit.readers.refusal import Refusal


def main() -> None:
    """Answer each file on standard input, given as its length and its content."""
    _limit_memory()
    while length := int.from_bytes(sys.stdin.buffer.read(8), "big"):
        answer = _answer(sys.stdin.buffer.read(length))
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()


def _limit_memory() -> None:
    """Where the system can hold a process to a limit."""
    try:
        import resource  # noqa: PLC0415 not on every system
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (PDF_MEMORY, PDF_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(content: bytes) -> dict[str, Any]:
    try:
        return {"passages": _read(content)}
    except Refusal as refusal:
        return {"reason": refusal.reason, "values": refusal.values}
    except MemoryError:
        return {"reason": "too-slow", "values": {}}


def _read(content: bytes) -> list[Passage]:
    try:
        opened = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as problem:
        locked = b"/Encrypt" in content and "password" in str(problem).lower()
        raise Refusal("encrypted" if locked else "damaged") from problem
    try:
        count = len(opened)
        if count > PAGES:
            raise Refusal("too-many-pages", pages=count, most=PAGES)
        pages = list(_pages(opened, count))
    finally:
        opened.close()
    found = list(passages(pages))
    if not found:
        raise Refusal("only-images" if count else "no-text")
    return found


def _pages(opened: pypdfium2.PdfDocument, count: int) -> Iterator[Page]:
    for number in range(count):
        try:
            page = opened[number]
        except pypdfium2.PdfiumError as problem:
            raise Refusal("damaged") from problem
        yield page_of(page, number + 1)
        page.close()


if __name__ == "__main__":
    main()
