"""A report's numbers among the properties of its Word file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final

from lxml import etree

from cierre.report.written import NAME, numbers_of

_WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_PROPERTIES: Final = "docProps/custom.xml"
_RELATIONS, _TYPES = "_rels/.rels", "[Content_Types].xml"
_FORM: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_KIND: Final = f"{_FORM}/relationships/custom-properties"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_VALUES: Final = f"{_FORM}/docPropsVTypes"
_FORMAT: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set of properties that people may add to a document of Office, by its number."""
_FIRST: Final = 2
"""The number of the first property; those below are not for this."""


def in_properties(package: bytes) -> Mapping[str, bytes]:
    """The parts of a Word file that change or come to it, so that it has its numbers among the
    properties of the document."""
    with zipfile.ZipFile(io.BytesIO(package)) as given:
        body = etree.fromstring(given.read("word/document.xml"))
        known = given.read(_PROPERTIES) if _PROPERTIES in given.namelist() else None
        relations, types = (etree.fromstring(given.read(each)) for each in (_RELATIONS, _TYPES))
    properties = etree.fromstring(known) if known else _no_properties()
    # the template may have been a report itself
    for each in [each for each in properties if each.get("name") == NAME]:
        properties.remove(each)
    taken = [int(each.get("pid", "0")) for each in properties]
    number = str(max([_FIRST - 1, *taken]) + 1)
    told = etree.SubElement(
        properties, f"{{{_FORM}/custom-properties}}property",
        {"fmtid": _FORMAT, "pid": number, "name": NAME},
    )  # fmt: skip
    lines = ("".join(e.text or "" for e in p.iter(f"{_WORD}t")) for p in body.iter(f"{_WORD}p"))
    etree.SubElement(told, f"{{{_VALUES}}}lpwstr").text = numbers_of("\n".join(lines))
    changed = {_PROPERTIES: properties}
    if not known:
        _add(relations, "Relationship", Id="properties", Type=_KIND, Target=_PROPERTIES)
        _add(types, "Override", PartName=f"/{_PROPERTIES}", ContentType=_TYPE)
        changed |= {_RELATIONS: relations, _TYPES: types}
    return {
        name: etree.tostring(each, xml_declaration=True, encoding="UTF-8")
        for name, each in changed.items()
    }


def _no_properties() -> etree._Element:
    return etree.Element(
        f"{{{_FORM}/custom-properties}}Properties",
        nsmap={None: f"{_FORM}/custom-properties", "vt": _VALUES},
    )


def _add(tree: etree._Element, name: str, **attributes: str) -> None:
    tree.append(tree.makeelement(f"{{{tree.nsmap[None]}}}{name}", attributes))
