"""What lies beside the records and names a customer: files that were brought, rows of the pages.

The pages' own tables are not known here as models: a command opens the records alone.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, urlencode

from django.db import connection

from cierre.office.identity import Swap
from cierre.office.links import rows

SITE: Final[Mapping[str, tuple[str, ...]]] = {
    "web_intake": ("name", "answers", "said", "told", "wanted", "files"),
    "web_savedview": ("name", "query"),
    "web_reportrun": ("told", "wanted"),
}
"""The pages' tables of an ``office`` with texts that people wrote."""

_TAG: Final = re.compile(rb"<[^>]*>")
_LARGEST: Final = 256 << 20


def site_rows(office: str, swap: Swap) -> Iterator[tuple[str, str, str, str]]:
    """Rows of the pages that name them: table, key, column, and what it says without the name."""
    there = set(connection.introspection.table_names())
    for table in sorted(there & SITE.keys()):
        columns = SITE[table]
        asked = ", ".join(f"CAST({each} AS TEXT)" for each in columns)
        query = f"SELECT CAST(id AS TEXT), {asked} FROM {table} WHERE office = %s ORDER BY 1"  # noqa: S608 (its own names)
        for key, *texts in rows(query, office):
            for column, text in zip(columns, texts, strict=True):
                now = _swapped(column, text or "", swap)
                if now != (text or ""):
                    yield table, key, column, now


def write_site_rows(found: list[tuple[str, str, str, str]]) -> None:
    """Write rows of the pages without the name. Call it in a transaction."""
    with connection.cursor() as cursor:
        for table, key, column, text in found:
            kind = "jsonb" if connection.vendor == "postgresql" and _is_json(text) else "text"
            cursor.execute(
                f"UPDATE {table} SET {column} = CAST(%s AS {kind}) WHERE CAST(id AS TEXT) = %s",  # noqa: S608
                [text, key],
            )


def files_naming(folder: Path | None, swap: Swap) -> list[Path]:
    """Files that were brought to the pages and name them."""
    if folder is None or not folder.is_dir():
        return []
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and any(map(swap.names, _texts_of(path)))
    ]


def _swapped(column: str, text: str, swap: Swap) -> str:
    if column == "query":
        given = parse_qsl(text, keep_blank_values=True)
        now = [(name, swap.text(value)) for name, value in given]
        return text if now == given else urlencode(now)
    if _is_json(text):
        said = json.loads(text)
        now_said = swap.deep(said)
        return text if now_said == said else json.dumps(now_said)
    return swap.text(text)


def _is_json(text: str) -> bool:
    return text[:1] in ("{", "[")


def _texts_of(path: Path) -> Iterator[str]:
    if zipfile.is_zipfile(path):
        try:
            with zipfile.ZipFile(path) as package:
                for each in package.infolist():
                    if each.filename.endswith(".xml") and each.file_size < _LARGEST:
                        plain = _TAG.sub(b" ", package.read(each))
                        yield unescape(plain.decode("utf-8", "replace"))
        except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
            return
        return
    if path.stat().st_size > _LARGEST:
        return
    content = path.read_bytes()
    for coding in ("utf-16",) if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8", "cp1252"):
        yield content.decode(coding, "replace")
