"""The text of a file in UTF-8, from the encoding that its characters tell."""

from __future__ import annotations

import codecs


class Undecided(Exception):
    """The encoding of a text cannot be told, or a part of it is damaged; ``message`` says which."""

    def __init__(self, message: str, row: int | None = None, value: str = "") -> None:
        super().__init__(message)
        self.message, self.row, self.value = message, row, value


def as_unicode(content: bytes) -> bytes:
    """The text in UTF-8 without a mark before it. Raises Undecided."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding).encode()
    try:
        content.decode()
    except UnicodeDecodeError:
        return _other(content)
    return content.removeprefix(codecs.BOM_UTF8)


def _other(content: bytes) -> bytes:
    return content.decode("cp1252").encode()
