"""The text of a file in UTF-8, from the encoding in which its characters make words."""

from __future__ import annotations

import codecs
import csv
import io
import re
from itertools import islice

from cierre.sources.tables.bounds import Refused
from cierre.sources.tables.plausible import plausibility

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KNOWN = ("utf-8", "gb18030", "big5hkscs", "cp1252", "mac_roman")
"""What spreadsheets of Spanish, English and Chinese systems save text in."""
_ENOUGH, _AHEAD = 0.8, 0.1
"""Share of the characters that have to make words, and how much more than in the next encoding."""
_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_LINES, _WIDTH = 2_000, 10_000
"""Lines with other characters than ASCII that are looked at, and how much of each."""
_AT_ONCE = 1 << 20
_LOST, _SHOWN = "\ufffd".encode(), 4_000_000
"""What stands for a letter that is lost; and the bytes in which one read wrongly shows."""
_SPOILT = re.compile(
    rb"\xc3[\x82\x83](?:\xc2[\x80-\xbf]|\xe2[\x80\x82\x84][\x80-\xbf]|[\xc5\xc6\xcb].)"
    rb"|\xc3\xa2\xe2(?:\x82\xac|\x80\x9a)"
)
"""What is left of a letter that another program has read in a wrong encoding."""


def as_unicode(content: bytes) -> bytes:
    """The text in UTF-8 without a mark before it. Raises Refused."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content[len(mark) :], encoding)
    if b"\0" in content:
        return _decoded(content, _of_two_bytes(content))
    if content.isascii() or _is_utf8(content):
        return content
    return _decoded(content, _likeliest(content))


def spoilt(content: bytes) -> Refused | None:
    """Where a text in UTF-8 holds letters that were lost before it was saved."""
    place = content.find(_LOST)
    if place < 0:
        found = _SPOILT.search(content, 0, _SHOWN)
        place = -1 if found is None else found.start()
    return None if place < 0 else _at(content, "utf-8", place, "spoilt-text")


def _is_utf8(content: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _AT_ONCE):
            decoder.decode(content[start : start + _AT_ONCE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _decoded(content: bytes, encoding: str) -> bytes:
    if encoding == "utf-8" and _is_utf8(content):
        return content
    try:
        return content.decode(encoding).encode()
    except UnicodeDecodeError as error:
        raise _at(content, encoding, error.start, "damaged-text") from None


def _of_two_bytes(content: bytes) -> str:
    """UTF-16 without its mark: ASCII characters have their NUL always on the same side."""
    part = content[: _AT_ONCE * 2]
    first, second = part[::2].count(0), part[1::2].count(0)
    encoding = "utf-16-be" if first > second else "utf-16-le"
    text = part[: 2 * _WIDTH].decode(encoding, "replace")
    if len(content) % 2 or "\0" in text or plausibility(text) < _ENOUGH:
        raise _at(content, "latin-1", content.index(0), "null-character")
    return encoding


def _likeliest(content: bytes) -> str:
    lines = (found[0][:_WIDTH] for found in islice(_LINE.finditer(content), _LINES))
    sample = b"\n".join(lines)
    texts = {encoding: sample.decode(encoding, "replace") for encoding in _KNOWN}
    lost, kept = texts["utf-8"].count("\ufffd"), sample.decode("utf-8", "ignore")
    if lost < sum(not each.isascii() for each in kept):
        # what is left of a damaged text is a text
        texts["utf-8"] = kept
    ranked = sorted(((plausibility(text), name) for name, text in texts.items()), reverse=True)
    (best, name), (next_best, other) = ranked[:2]
    if best < _ENOUGH or (best - next_best < _AHEAD and texts[name] != texts[other]):
        start = re.search(rb"[\x80-\xff]", content)
        raise _at(content, "ascii", start.start() if start else 0, "unknown-encoding")
    return name


def _at(content: bytes, encoding: str, place: int, message: str) -> Refused:
    """What is wrong at a place, with the row that a spreadsheet would give and the word there."""
    before = content[:place].decode(encoding, "replace")
    try:
        row = sum(1 for _ in csv.reader(io.StringIO(f"{before}x", newline="")))
    except csv.Error:
        row = before.count("\n") + 1
    after = content[place : place + 40].decode(encoding, "replace")
    word = re.split(r"[\s,;|\"]", before[-30:])[-1] + re.split(r"[\s,;|\"]", after)[0]
    return Refused(message, row, value=word.replace("\0", "�")[:40])
