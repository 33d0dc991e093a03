"""What travels in a report's file beside what is read: its statement, and what proves it.

A PDF has attachments, a Word file parts that no other one refers to, a page scripts that are never
run, with their bytes in base64.
"""

from __future__ import annotations

import base64
import ctypes
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium
from lxml import etree

Carried = tuple[tuple[str, bytes], ...]
"""Names (``statement.json``) and bytes."""

DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, etree.LxmlError, pypdfium2.PdfiumError, struct.error, EOFError,
    LookupError, MemoryError, NotImplementedError, OSError, OverflowError, RuntimeError, ValueError,
)  # fmt: skip
"""What reading a file raises that is not what was written."""

_FOLDER: Final = "cierre/"
_RELATIONS: Final = "_rels/.rels"
_TYPES: Final = "[Content_Types].xml"
_TYPE: Final = "urn:cierre:carried"
_SCRIPT: Final = re.compile(
    rb'<script type="application/octet-stream" data-name="([^"]+)">([A-Za-z0-9+/=]*)</script>\n'
)


def in_package(package: bytes, carried: Carried) -> Mapping[str, bytes]:
    """The parts of a Word file that change or come to it, so that it carries something."""
    with zipfile.ZipFile(io.BytesIO(package)) as given:
        relations = etree.fromstring(given.read(_RELATIONS))
        types = etree.fromstring(given.read(_TYPES))
    for number, (name, _) in enumerate(carried, 1):
        told = {"Id": f"carried{number}", "Type": _TYPE, "Target": f"{_FOLDER}{name}"}
        relations.append(relations.makeelement(f"{{{relations.nsmap[None]}}}Relationship", told))
    kind = {"Extension": "json", "ContentType": "application/json"}
    types.insert(0, types.makeelement(f"{{{types.nsmap[None]}}}Default", kind))
    return {
        _RELATIONS: etree.tostring(relations, xml_declaration=True, encoding="UTF-8"),
        _TYPES: etree.tostring(types, xml_declaration=True, encoding="UTF-8"),
        **{f"{_FOLDER}{name}": content for name, content in carried},
    }


def in_page(page: bytes, carried: Carried) -> bytes:
    """The page with what it carries, before its end."""
    end = page.rindex(b"</body>")
    scripts = b"".join(
        b'<script type="application/octet-stream" data-name="%b">%b</script>\n'
        % (name.encode(), base64.b64encode(content))
        for name, content in carried
    )
    return page[:end] + scripts + page[end:]


def carried_by(kind: str, content: bytes) -> dict[str, bytes]:
    """What a file of a format (pdf, docx, html) carries, by name. Raises ValueError."""
    read = {"pdf": _of_pdf, "docx": _of_package, "html": _of_page}
    if kind not in read:
        raise ValueError(f"A file of the format {kind} carries nothing.")
    try:
        return dict(read[kind](content))
    except DAMAGED as problem:
        raise ValueError(f"This is no whole file of the format {kind}.") from problem


def _of_pdf(content: bytes) -> Iterator[tuple[str, bytes]]:
    with pypdfium2.PdfDocument(content) as document:
        for place in range(document.count_attachments()):
            attachment = document.get_attachment(place)
            name = str(attachment.get_name())
            yield name, _data(attachment)


def _data(attachment: pypdfium2.PdfAttachment) -> bytes:
    length = ctypes.c_ulong()
    pdfium.FPDFAttachment_GetFile(attachment, None, 0, ctypes.byref(length))
    buffer = ctypes.create_string_buffer(length.value)
    pdfium.FPDFAttachment_GetFile(attachment, buffer, length.value, ctypes.byref(length))
    return buffer.raw


def _of_package(content: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(content)) as given:
        for name in given.namelist():
            if name.startswith(_FOLDER):
                yield name.removeprefix(_FOLDER), given.read(name)


def _of_page(content: bytes) -> Iterator[tuple[str, bytes]]:
    for name, told in _SCRIPT.findall(content):
        yield name.decode(), base64.b64decode(told)
