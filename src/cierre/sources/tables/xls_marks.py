"""The marks of an XLS workbook's sheets."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.tables.bounds import Refused
from cierre.sources.tables.sheet_marks import Marks

_LOCKED = "EncryptedPackage".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")


def xls_marks(path: Path) -> list[Marks]:
    """Nothing yet but whether the file is locked. Raises Refused."""
    content = path.read_bytes()
    if _LOCKED in content:
        raise Refused("password")
    if _WORD in content:
        raise Refused("other-kind", value="Word (.doc)")
    return []
