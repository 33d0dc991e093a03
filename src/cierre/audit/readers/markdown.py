"""Markdown, read as the page that it is turned into."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt

from cierre.audit.document import Document
from cierre.audit.readers.encoding import decode
from cierre.audit.readers.html import passages_of
from cierre.audit.readers.limits import (
    CHARACTERS,
    MARKDOWN_BRACKETS,
    MARKDOWN_CHARACTERS,
    MARKDOWN_PARAGRAPH,
)
from cierre.audit.readers.passages import document
from cierre.audit.readers.pipes import apart, together
from cierre.audit.readers.refusal import Refusal
from cierre.audit.readers.text import read_text

_FRONT_MATTER: Final = re.compile(r"\A---\s*\n.*?\n(?:---|\.\.\.)\s*(?:\n|\Z)", re.S)
_BLANK: Final = re.compile(r"\n[ \t\r]*\n")
_NOTE_MARK: Final = re.compile(r"\[\^[^\]\n]{1,40}\]:?")
_BULLET: Final = re.compile(r"^[ \t]*[•●▪■◆►▶✓✔→➔➤‣★※–—·](?:[ \t]+|(?=[\u4e00-\u9fff]))", re.M)
_LETTERED: Final = re.compile(r"^[ \t]{0,3}(?=[a-hA-H]\)[ \t]+\S)", re.M)
_NUMBERED: Final = re.compile(
    r"^(?=[ \t]*(?:[一二三四五六七八九十]{1,3}、|\d{1,2}、"
    r"|[(\uff08][一二三四五六七八九十\d]{1,2}[)\uff09]|[①-⑳]))",
    re.M,
)
"""Items as people type them, which Markdown would run together into one paragraph."""
_PARSER: Final = MarkdownIt("commonmark", {"html": True, "maxNesting": 50}).enable(
    ["table", "strikethrough"]
)


def read(file: str, content: bytes) -> Document:
    """The document of a Markdown file; front matter and the marks of notes are not in the text."""
    source = _FRONT_MATTER.sub("", decode(content), count=1)
    if len(source) > MARKDOWN_CHARACTERS:
        raise Refusal("too-long", characters=CHARACTERS)
    source = _NUMBERED.sub("\n", _LETTERED.sub("- ", _BULLET.sub("- ", source)))
    plain = source
    source, found = apart(_NOTE_MARK.sub("", source))
    paragraph = max(map(len, _BLANK.split(source)))
    if paragraph > MARKDOWN_PARAGRAPH or source.count("[") > MARKDOWN_BRACKETS:
        return read_text(file, plain)
    return document(file, together(passages_of(_PARSER.render(source)), found))
