"""The parts of a Word or Excel file, unpacked and parsed within bounds."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from typing import Final

from lxml import etree

from cierre.audit.readers.limits import PART_BYTES, PARTS
from cierre.audit.readers.refusal import Refusal

_ENCRYPTED: Final = 0x1
_FAULTS: Final = (
    zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError,
    RuntimeError,
)  # fmt: skip


@dataclass(frozen=True)
class Package:
    """An open file of parts, which relationships tie together."""

    archive: zipfile.ZipFile
    names: frozenset[str]

    def part(self, name: str) -> bytes | None:
        """A part's content, None when it is not there. Raises Refusal."""
        if name not in self.names:
            return None
        try:
            with self.archive.open(name) as packed:
                content = packed.read(PART_BYTES + 1)
        except _FAULTS as problem:
            raise Refusal("damaged") from problem
        if len(content) > PART_BYTES:
            raise Refusal("too-large", megabytes=PART_BYTES // 1_000_000)
        return content

    def tree(self, name: str) -> etree._Element | None:
        """The root element of a part, None when it is not there. Raises Refusal."""
        content = self.part(name)
        return None if content is None else parsed(content)

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """The kind and the name of the parts that a part refers to, by its references."""
        folder, file = posixpath.split(name)
        root = self.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = {}
        for each in root if root is not None else ():
            if each.get("TargetMode") != "External" and each.get("Id"):
                target = posixpath.join("/", folder, each.get("Target", ""))
                kind = each.get("Type", "").rpartition("/")[2]
                found[each.get("Id")] = (kind, posixpath.normpath(target).lstrip("/"))
        return found

    def main(self) -> str:
        """The name of the part that is the document itself. Raises Refusal."""
        for kind, name in self.related("").values():
            if kind == "officeDocument" and name in self.names:
                return name
        raise Refusal("damaged")


def unpacked(content: bytes) -> Package:
    """The package in a file. Raises Refusal."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        entries = archive.infolist()
    except _FAULTS as problem:
        raise Refusal("damaged") from problem
    if len(entries) > PARTS:
        raise Refusal("too-deep")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise Refusal("encrypted")
    return Package(archive, frozenset(entry.filename for entry in entries))


def parsed(content: bytes) -> etree._Element:
    """The root of XML that declares no entities. Raises Refusal."""
    refuse_entities(content)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
        remove_pis=True, collect_ids=False,
    )  # fmt: skip
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise Refusal("damaged") from problem


def refuse_entities(content: bytes) -> None:
    """Raise Refusal for XML that could declare entities, which these formats forbid."""
    if b"<!DOCTYPE" in content.replace(b"\0", b""):
        raise Refusal("forbidden-markup")


def local(element: etree._Element) -> str:
    """An element's name without its namespace."""
    name: str = element.tag.rpartition("}")[2]
    return name


def attribute(element: etree._Element | None, name: str) -> str | None:
    """An attribute's value by its name without the namespace."""
    if element is not None:
        for key, value in element.items():
            if key.rpartition("}")[2] == name:
                return str(value)
    return None


def whole(written: str | None, otherwise: int = 0) -> int:
    """A whole number of reasonable length, else what is said otherwise."""
    plain = written is not None and written.isascii() and written.isdigit() and len(written) < 10
    return int(written) if plain and written is not None else otherwise


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """The first child of a name, and its first child of the next name, and so on."""
    for name in names:
        if element is None:
            return None
        element = next(element.iterchildren(f"{{*}}{name}"), None)
    return element


def properties(element: etree._Element, name: str) -> dict[str, etree._Element]:
    """What stands in the first child of a name, each by its own name."""
    return {local(each): each for each in next(element.iterchildren(f"{{*}}{name}"), ())}
