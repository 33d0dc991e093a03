"""A web page, as a browser shows it without running its scripts."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from lxml import etree

from cierre.audit.document import Document
from cierre.audit.readers.encoding import decode_markup
from cierre.audit.readers.limits import DEPTH, MARKUP_BYTES
from cierre.audit.readers.markup import passages
from cierre.audit.readers.passages import document
from cierre.audit.readers.refusal import Refusal
from cierre.audit.readers.written import of_page

_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")
_DEEPER: Final = f"boolean({'/*' * (DEPTH + 1)})"
"""Whether elements lie in each other beyond the limit."""


def read(file: str, content: bytes) -> Document:
    """The document of an HTML file."""
    if len(content) > MARKUP_BYTES:
        raise Refusal("too-large", megabytes=MARKUP_BYTES // 1_000_000)
    page = page_of(decode_markup(content))
    return replace(document(file, passages(page)), written=of_page(page))


def page_of(text: str) -> etree._Element:
    """The tree of HTML text. Raises Refusal when there is no text in it."""
    parser = etree.HTMLParser(no_network=True, huge_tree=False)
    try:
        page = etree.fromstring(_DECLARATION.sub("", text), parser)
    except (etree.LxmlError, ValueError) as problem:
        raise Refusal("no-text") from problem
    if page is None:
        raise Refusal("no-text")
    if page.getroottree().xpath(_DEEPER):
        raise Refusal("too-deep")
    return page
