"""A file of JSON as the objects it holds: an array of them, one for all, or one on each line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from cierre.sources.desks.values import Page
from cierre.sources.tables.bounds import TEXT_BYTES, Refused
from cierre.sources.tables.encodings import as_unicode

_AT_ONCE = 64_000_000
"""Characters of one value: while it is read, it takes some ten times as much."""
_LOOKED_AT = 1 << 12
_BLANK = re.compile(r"[\s,\ufeff]*")
_STARTS = re.compile(rb'\s*(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[\[{"]|\]\s*$))')
_DECODER = json.JSONDecoder(parse_constant=lambda _: None)


def is_json(path: Path) -> bool:
    """Whether a file begins as JSON does."""
    with path.open("rb") as file:
        start = file.read(_LOOKED_AT)
    try:
        return bool(_STARTS.match(as_unicode(start).removeprefix(b"\xef\xbb\xbf")))
    except Refused:
        return False


class Pages:
    """The objects of a file of JSON, as often as they are gone through.

    Arrays within arrays are one after the other; what is no object is passed over. Raises Refused
    where the file is not whole.
    """

    def __init__(self, path: Path) -> None:
        if path.stat().st_size > TEXT_BYTES:
            raise Refused("too-large-text", value=str(TEXT_BYTES // 1_000_000))
        content = as_unicode(path.read_bytes())
        self._text = content.decode("utf-8", "replace").strip().removeprefix("\ufeff")

    def __iter__(self) -> Iterator[Page]:
        for value in self._values():
            if isinstance(value, dict):
                yield value
            elif isinstance(value, list):
                yield from (each for each in value if isinstance(each, dict))

    def _values(self) -> Iterator[object]:
        """The values of the file one after the other, those of an outer array by themselves."""
        whole, start = self._text, 0
        if whole.startswith("["):
            if not whole.endswith("]"):
                raise self._damaged(len(whole))
            whole, start = whole[:-1], 1
        while start < len(whole):
            part = whole[start : start + _AT_ONCE]
            read = 0
            while (read := _after_blank(part, read)) < len(part):
                try:
                    value, read = _DECODER.raw_decode(part, read)
                except (ValueError, RecursionError):
                    break
                yield value
            if read == 0 and len(part) == _AT_ONCE:
                raise Refused("too-large-text", value=str(_AT_ONCE // 1_000_000))
            if read < len(part) and len(part) < _AT_ONCE:
                raise self._damaged(start + read)
            start += read

    def _damaged(self, place: int) -> Refused:
        return Refused("damaged-json", row=self._text.count("\n", 0, place) + 1)


def _after_blank(text: str, place: int) -> int:
    found = _BLANK.match(text, place)
    return found.end() if found else place
