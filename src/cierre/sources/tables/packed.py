"""A file packed alone, in gzip or in a zip with nothing else: unpacked while it is read."""

from __future__ import annotations

import gzip
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from cierre.sources.tables.archives import Archive
from cierre.sources.tables.bounds import TEXT_BYTES, Refused

_GZIP = b"\x1f\x8b"
_PIECE = 1 << 16
_OF_WORKBOOKS = ("[content_types].xml", "mimetype", "content.xml")
_ADDED = ("__macosx/", ".ds_store", "thumbs.db")
"""What programs add to an archive beside what somebody put in."""


@contextmanager
def unpacked(path: Path, start: bytes) -> Iterator[Path]:
    """The file that ``path`` holds alone, or ``path`` itself. Raises Refused.

    ``start`` are its first bytes.
    """
    if start.startswith(_GZIP):
        name, pieces = path.name.removesuffix(".gz"), _of_gzip(path)
    elif start.startswith(b"PK\x03\x04") and (only := _only_part(path)):
        name, pieces = PurePosixPath(only).name, Archive(path).part(only)
    else:
        yield path
        return
    with tempfile.TemporaryDirectory() as folder:
        inside = Path(folder) / (name or path.name)
        _write(inside, pieces)
        yield inside


def _write(inside: Path, pieces: Iterable[bytes]) -> None:
    left = TEXT_BYTES
    with inside.open("wb") as file:
        for piece in pieces:
            left -= len(piece)
            if left < 0:
                raise Refused("too-large-text", value=str(TEXT_BYTES // 1_000_000))
            file.write(piece)


def _of_gzip(path: Path) -> Iterator[bytes]:
    try:
        with gzip.open(path) as file:
            while piece := file.read(_PIECE):
                yield piece
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise Refused("damaged-file") from None


def _only_part(path: Path) -> str:
    """The name of the only file in a zip; empty where there are several, or it is a workbook."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = [each.filename.lower().replace("\\", "/") for each in archive.infolist()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return ""
    files = [each for each in names if not each.endswith("/") and not _is_added(each)]
    return files[0] if len(files) == 1 and files[0] not in _OF_WORKBOOKS else ""


def _is_added(name: str) -> bool:
    return name.startswith(_ADDED[0]) or PurePosixPath(name).name in _ADDED[1:]
