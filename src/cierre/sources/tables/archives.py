"""The parts of a workbook, unpacked a piece at a time and never beyond what they may take."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from xml.parsers import expat

from cierre.sources.tables.bounds import CELL_BYTES, PARTS, UNPACKED_BYTES, Refused

_PIECE = 1 << 16
_LOCAL_HEADER = 30
_LOCKED = 0x1


class Reader(Protocol):
    """What is told of the elements of a part; ``parser`` may be asked for texts."""

    parser: expat.XMLParserType

    def start(self, tag: str, given: dict[str, str]) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""


class Archive:
    """A zip file whose bytes are counted as they are unpacked; its methods raise Refused.

    Parts are named in small letters, as programs find them.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            with zipfile.ZipFile(path) as archive:
                every = archive.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise Refused("damaged-file") from None
        self._parts = {each.filename.lower().replace("\\", "/"): each for each in every}
        self._left = UNPACKED_BYTES
        if len(every) > PARTS:
            raise Refused("too-large-workbook", value=_megabytes())
        if len(self._parts) < len(every):
            # two programs would not read the same
            raise Refused("damaged-file")
        if any(each.flag_bits & _LOCKED for each in every):
            raise Refused("password")

    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self._parts)

    def part(self, name: str) -> Iterator[bytes]:
        """A part's bytes as they truly are, whatever the archive says of their number."""
        part = self._parts[name]
        if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Refused("damaged-file")
        check = 0
        try:
            for piece in self._unpacked(part):
                self._left -= len(piece)
                if self._left < 0:
                    raise Refused("too-large-workbook", value=_megabytes())
                check = zlib.crc32(piece, check)
                yield piece
        except (zlib.error, OSError, ValueError):
            # its place in the file cannot be either
            raise Refused("damaged-file") from None
        if check != part.CRC:
            raise Refused("damaged-file")

    def read_xml(self, name: str, reader: Reader) -> None:
        """Tell the elements of a part."""
        parser = reader.parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = _no_doctype
        parser.StartElementHandler = reader.start
        parser.EndElementHandler = reader.end
        without = 0
        try:
            for piece in self.part(name):
                without = 0 if b"<" in piece else without + len(piece)
                if without > CELL_BYTES:
                    raise Refused("too-long-cell", value=str(CELL_BYTES))
                parser.Parse(piece, False)
            parser.Parse(b"", True)
        except (expat.ExpatError, LookupError):
            # LookupError: it names an encoding that there is not
            raise Refused("damaged-file") from None

    def _unpacked(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        if part.compress_type == zipfile.ZIP_STORED:
            yield from self._packed(part)
            return
        unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
        for piece in self._packed(part):
            waiting = piece
            while waiting:
                yield unpacking.decompress(waiting, _PIECE)
                waiting = unpacking.unconsumed_tail
        while rest := unpacking.decompress(b"", _PIECE):
            yield rest
        if not unpacking.eof:
            raise Refused("damaged-file")

    def _packed(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        with self._path.open("rb") as file:
            file.seek(part.header_offset)
            header = file.read(_LOCAL_HEADER)
            if len(header) < _LOCAL_HEADER or not header.startswith(b"PK\x03\x04"):
                raise Refused("damaged-file")
            named = int.from_bytes(header[26:28], "little")
            file.seek(named + int.from_bytes(header[28:30], "little"), 1)
            left = part.compress_size
            while left and (piece := file.read(min(left, _PIECE))):
                left -= len(piece)
                yield piece
        if left:
            raise Refused("damaged-file")


def _megabytes() -> str:
    return str(UNPACKED_BYTES // 1_000_000)


def _no_doctype(*_: object) -> None:
    # no spreadsheet program writes one; entities that grow without end are declared in it
    raise Refused("not-a-spreadsheet")
