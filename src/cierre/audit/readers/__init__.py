"""A file as a document, whatever its format."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from cierre.audit.document import Document, Unreadable
from cierre.audit.finding import Language
from cierre.audit.readers.content import format_of
from cierre.audit.readers.limits import FILE_BYTES
from cierre.audit.readers.refusal import Refusal, said


def read(path: Path, language: Language = "en") -> Document:
    """The document in a file. Raises Unreadable, which says why in the language asked for."""
    try:
        return _read(path)
    except Refusal as refusal:
        raise Unreadable(said(refusal, language)) from refusal


def _read(path: Path) -> Document:
    content = _content(path)
    reader: Callable[[str, bytes], Document] = import_module(
        f"{__name__}.{format_of(content, path.name)}"
    ).read
    try:
        return reader(str(path), content)
    except (RecursionError, MemoryError) as problem:
        raise Refusal("too-deep") from problem


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Refusal("no-file" if not path.exists() else "no-plain-file")
        if path.stat().st_size > FILE_BYTES:
            raise Refusal("too-large", megabytes=FILE_BYTES // 1_000_000)
        return path.read_bytes()
    except (OSError, ValueError) as problem:
        raise Refusal("cannot-open") from problem
