"""One byte flipped in a report's file of a closed month is found, wherever it is.

A file is what was closed when it is, byte for byte, what is written of what it carries, and that is
proved. So a flipped byte is found when the file can no longer be read, when what it carries is not
proved, or when it carries what it did: what is written of that is the file without the flip. All
positions are gone through that way, and a few by reading the file as anybody would.
"""

from __future__ import annotations

import os
import random
from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from cierre.close.carrying import _named, read_file
from cierre.close.keys import FileKey
from cierre.close.named import from_named
from cierre.close.proof import CARRIED, PROOF, REPORT, STATEMENT, read_proof, unproved
from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.office.closings import frozen_of
from cierre.report.annexed import body_of
from cierre.report.carried import carried_by
from cierre.report.document import Document
from tests.databases import PLACES
from tests.office.test_closing import archive, closed, folder, key  # noqa: F401 (the same office)

SAMPLE = 2_000
READ = 25


@pytest.fixture
def whole(archive: Archive, key: FileKey, tmp_path: Path) -> Mapping[str, bytes]:  # noqa: F811
    """The report of a person as it was closed, in each format that carries anything."""
    closed(archive, key)
    files = {each.name: each.content or b"" for each in frozen_of("little", 2)}
    found = {kind: files[f"file/person:ana/person-ana.{kind}"] for kind in ("pdf", "docx")}
    carried = carried_by("pdf", found["pdf"])
    document: Document = from_named(Document, carried[REPORT])
    parts = tuple((name, carried[name]) for name in CARRIED)
    document = replace(document, statement=carried[STATEMENT], carried=parts)
    found["html"] = bytes(import_module("cierre.report.html").render(body_of(document)))
    return found


@pytest.mark.parametrize("database", PLACES[:1], indirect=True)
def test_a_flipped_byte_is_found(whole: Mapping[str, bytes], key: FileKey) -> None:  # noqa: F811
    for kind, content in whole.items():
        assert read_file(kind, content, key.public).same
        carried = carried_by(kind, content)
        places = range(len(content))
        chosen = random.Random(13)  # noqa: S311 (the same places each time)
        some = places if os.environ.get("CIERRE_EVERY_DAMAGE") else chosen.sample(places, SAMPLE)
        for at in some:
            assert _differs(kind, _flipped(content, at), carried), (kind, at)
        for at in chosen.sample(places, READ):
            assert _is_told(kind, _flipped(content, at), key.public), (kind, at)


def _flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1 << at % 8]) + content[at + 1 :]


def _differs(kind: str, content: bytes, carried: Mapping[str, bytes]) -> bool:
    try:
        there = carried_by(kind, content)
        told = read_proof(there[PROOF])
    except (KeyError, ValueError):
        return True
    return there == carried or any(unproved(told, _named(told, there)))


def _is_told(kind: str, content: bytes, trusted: str) -> bool:
    try:
        told = read_file(kind, content, trusted)
    except Fault:
        return True
    return not told.same or bool(told.unlike)
