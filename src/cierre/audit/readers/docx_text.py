"""The text of a Word paragraph: insertions in; deletions, hidden and struck text out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from cierre.audit.readers.markup import raised
from cierre.audit.readers.package import attribute, child, local

_WRAPPERS: Final = frozenset(
    {"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "hyperlink", "fldSimple",
     "oMath", "oMathPara", "dir", "bdo"}
)  # fmt: skip
_CHARACTERS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def inner(parent: etree._Element) -> Iterator[etree._Element]:
    """The children that are read, out of whatever wraps them."""
    for element in parent:
        if local(element) in _WRAPPERS:
            yield from inner(element)
        else:
            yield element


def text_of(paragraph: etree._Element) -> str:
    """The paragraph's text."""
    return "".join(_run(each) for each in inner(paragraph) if local(each) == "r").strip(" \t\n")


def text_boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The text boxes anchored in a paragraph, once each though written in two forms."""
    for box in paragraph.iter("{*}txbxContent"):
        if not any(local(each) == "Fallback" for each in box.iterancestors()) and (
            next(_paragraphs_around(box), None) is paragraph
        ):
            yield box


def _paragraphs_around(box: etree._Element) -> Iterator[etree._Element]:
    return (each for each in box.iterancestors() if local(each) == "p")


def _run(run: etree._Element) -> str:
    properties = child(run, "rPr")
    if any(is_on(child(properties, each)) for each in ("vanish", "strike", "dstrike")):
        return ""
    text = "".join(
        (each.text or "") if local(each) == "t" else _CHARACTERS.get(local(each), "")
        for each in run
    )
    above = attribute(child(properties, "vertAlign"), "val") == "superscript"
    return raised(text) if above else text


def is_on(switch: etree._Element | None) -> bool:
    """Whether a property is there and not switched off."""
    return switch is not None and attribute(switch, "val") not in {"0", "false", "off", "none"}
