"""The numbers that a report is written with, in their order, for its file to carry them unseen.

Whoever audits the file can tell from them what was changed by hand since. How a file carries them
is told in ``cierre.audit.readers.written``, which shares no code with this.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final

_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
NAME: Final = "numbers"
"""What they are called in a file."""

_UNREAD: Final = re.compile(r"<(head|script|style|svg|nav)\b.*?</\1>", re.S)
_MARKUP: Final = re.compile(r"<[^>]*>")


def in_markdown(source: str) -> str:
    """Markdown with its numbers in a comment at its end."""
    return f"{source}\n<!-- {NAME}: {numbers_of(source)} -->\n"


def in_head(page: str) -> str:
    """A web page with its numbers in its head."""
    shown = unescape(_MARKUP.sub(" ", _UNREAD.sub("", page)))
    told = f'<meta name="{NAME}" content="{numbers_of(shown)}">\n'
    return page.replace("<title>", f"{told}<title>", 1)


def numbers_of(text: str) -> str:
    """A text's numbers in their order, a blank between them."""
    return " ".join(_NUMBER.findall(text))
