"""Markdown, read as the page that it is turned into."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from markdown_it import MarkdownIt

from cierre.audit.document import Document
from cierre.audit.readers.encoding import decode
from cierre.audit.readers.html import page_of
from cierre.audit.readers.limits import (
    CHARACTERS,
    MARKDOWN_BRACKETS,
    MARKDOWN_CHARACTERS,
    MARKDOWN_PARAGRAPH,
)
from cierre.audit.readers.markup import passages as passages_of
from cierre.audit.readers.passages import document
from cierre.audit.readers.pipes import apart, together
from cierre.audit.readers.refusal import Refusal
from cierre.audit.readers.text import read_text
from cierre.audit.readers.written import of_text

_FRONT_MATTER: Final = re.compile(r"\A---\s*\n.*?\n(?:---|\.\.\.)\s*(?:\n|\Z)", re.S)
_BLANK: Final = re.compile(r"\n[ \t\r]*\n")
_NOTE_MARK: Final = re.compile(r"\[\^[^\]\n]{1,40}\]:?")
_BULLET: Final = re.compile(r"\n[ \t]*[•●▪■◆►▶✓✔→➔➤‣★※–—·](?:[ \t]+|(?=[\u4e00-\u9fff]))")
_LETTERED: Final = re.compile(r"\n[ \t]{0,3}(?=[a-hA-H]\)[ \t]+\S)")
_NUMBERED: Final = re.compile(
    r"\n(?=[ \t]*(?:[一二三四五六七八九十]{1,3}、|\d{1,2}、"
    r"|[(\uff08][一二三四五六七八九十\d]{1,2}[)\uff09]|[①-⑳]))"
)
"""Items as people type them, which Markdown would run together into one paragraph."""
_PARSER: Final = MarkdownIt("commonmark", {"html": True, "maxNesting": 50}).enable(
    ["table", "strikethrough"]
)


def read(file: str, content: bytes) -> Document:
    """The document of a Markdown file; front matter and the marks of notes are not in the text."""
    source, written = of_text(_FRONT_MATTER.sub("", decode(content), count=1))
    if len(source) > MARKDOWN_CHARACTERS:
        raise Refusal("too-long", characters=CHARACTERS)
    plain, found = apart(_NOTE_MARK.sub("", source))
    plain = _itemised(plain)
    paragraph = max(map(len, _BLANK.split(plain)))
    if paragraph > MARKDOWN_PARAGRAPH or plain.count("[") > MARKDOWN_BRACKETS:
        return replace(read_text(file, _itemised(source)), written=written)
    passages = together(passages_of(page_of(_PARSER.render(plain))), found)
    return replace(document(file, passages), written=written)


def _itemised(source: str) -> str:
    lines = _LETTERED.sub("\n- ", _BULLET.sub("\n- ", f"\n{source}"))
    return _NUMBERED.sub("\n\n", lines)[1:]
