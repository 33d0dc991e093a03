"""The streams of an OLE file, as workbooks before XLSX and locked ones are kept in."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from cierre.sources.tables.bounds import Refused

_ENTRY = 128
_LAST = 0xFFFFFFFA
"""Numbers of sectors are smaller; the others mean an end."""
_ROOT = 5


class Ole:
    """An OLE file held in memory; its methods raise Refused where it is broken."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        try:
            (self._shift, self._small_shift) = struct.unpack_from("<HH", content, 30)
            if self._shift not in (9, 12) or self._small_shift > self._shift:
                raise Refused("damaged-file")
            first, _, self._cutoff, small, _, more, _ = struct.unpack_from("<7I", content, 48)
            self._next = self._table(more)
            self._entries = dict(self._directory(first))
            self._small_next = _numbers(b"".join(self._sectors(small)))
        except (struct.error, ValueError):
            raise Refused("damaged-file") from None

    def names(self) -> tuple[str, ...]:
        """The names of all streams and storages."""
        return tuple(self._entries)

    def stream(self, name: str) -> bytes:
        """A stream's bytes."""
        _, first, size = self._entries[name]
        if size >= self._cutoff:
            return b"".join(self._sectors(first))[:size]
        root = next((start for kind, start, _ in self._entries.values() if kind == _ROOT), _LAST)
        held, width = b"".join(self._sectors(root)), 1 << self._small_shift
        places = _chain(first, self._small_next)
        return b"".join(held[each * width : (each + 1) * width] for each in places)[:size]

    def _table(self, more: int) -> tuple[int, ...]:
        """Which sector follows which; the table's own sectors are listed in the header and on."""
        listed = list(struct.unpack_from("<109I", self._content, 76))
        held = 1 << self._shift
        for _ in range(len(self._content) // held):
            if more >= _LAST:
                break
            *those, more = _numbers(self._sector(more))
            listed += those
        return _numbers(b"".join(self._sector(each) for each in listed if each < _LAST))

    def _directory(self, first: int) -> Iterator[tuple[str, tuple[int, int, int]]]:
        entries = b"".join(self._sectors(first))
        for place in range(0, len(entries) - _ENTRY + 1, _ENTRY):
            entry = entries[place : place + _ENTRY]
            length, kind = struct.unpack_from("<HB", entry, 64)
            start, size = struct.unpack_from("<II", entry, 116)
            name = entry[: max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
            if name:
                yield name, (kind, start, size)

    def _sectors(self, first: int) -> Iterator[bytes]:
        return (self._sector(each) for each in _chain(first, self._next))

    def _sector(self, number: int) -> bytes:
        start = (number + 1) << self._shift
        return self._content[start : start + (1 << self._shift)]


def _chain(first: int, following: tuple[int, ...]) -> Iterator[int]:
    at = first
    for _ in following:
        if at >= len(following):
            return
        yield at
        at = following[at]
    if at < len(following):
        # it comes back to where it was
        raise Refused("damaged-file")


def _numbers(content: bytes) -> tuple[int, ...]:
    return struct.unpack_from(f"<{len(content) // 4}I", content)
