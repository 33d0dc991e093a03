"""A web page, as a browser shows it without running its scripts."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree, html

from cierre.audit.document import Document
from cierre.audit.readers.encoding import decode_markup
from cierre.audit.readers.limits import DEPTH, MARKUP_BYTES
from cierre.audit.readers.markup import passages
from cierre.audit.readers.passages import document
from cierre.audit.readers.refusal import Refusal

_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")


def read(file: str, content: bytes) -> Document:
    """The document of an HTML file."""
    if len(content) > MARKUP_BYTES:
        raise Refusal("too-large", megabytes=MARKUP_BYTES // 1_000_000)
    return read_markup(file, decode_markup(content))


def read_markup(file: str, text: str) -> Document:
    """The document of HTML text."""
    parser = html.HTMLParser(no_network=True, huge_tree=False)
    try:
        page = html.document_fromstring(_DECLARATION.sub("", text), parser=parser)
    except (etree.ParserError, etree.LxmlError, ValueError) as problem:
        raise Refusal("no-text") from problem
    if _deeper(page):
        raise Refusal("too-deep")
    return document(file, passages(page))


def _deeper(page: etree._Element) -> bool:
    """Whether elements lie in each other beyond the limit; counted without recursion."""
    depth = 0
    for event, _ in etree.iterwalk(page, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEPTH:
            return True
    return False
