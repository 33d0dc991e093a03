"""The text of a Word paragraph: insertions in; deletions, hidden and struck text out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from cierre.audit.readers.markup import raised
from cierre.audit.readers.package import attribute, local

_WRAPPERS: Final = (
    "{*}sdt", "{*}sdtContent", "{*}ins", "{*}moveTo", "{*}customXml", "{*}smartTag",
    "{*}hyperlink", "{*}fldSimple", "{*}oMath", "{*}oMathPara", "{*}dir", "{*}bdo",
)  # fmt: skip
_UNSHOWN: Final = ("vanish", "strike", "dstrike")
_CHARACTERS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def unwrap(root: etree._Element) -> None:
    """Take what is read out of whatever wraps it."""
    etree.strip_tags(root, *_WRAPPERS)


def text_of(paragraph: etree._Element) -> str:
    """The paragraph's text."""
    return "".join(map(_run, paragraph.iterchildren("{*}r"))).strip(" \t\n")


def text_boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The text boxes anchored in a paragraph, once each though written in two forms."""
    for box in paragraph.iter("{*}txbxContent"):
        around = [*box.iterancestors()]
        names = [local(each) for each in around]
        if "Fallback" not in names and around[names.index("p")] is paragraph:
            yield box


def _run(run: etree._Element) -> str:
    text, has = "", {}
    for each in run:
        name = local(each)
        if name == "t":
            text += each.text or ""
        elif name == "rPr":
            has = {local(one): one for one in each}
        else:
            text += _CHARACTERS.get(name, "")
    if any(name in has and _is_on(has[name]) for name in _UNSHOWN):
        return ""
    above = attribute(has.get("vertAlign"), "val") == "superscript"
    return raised(text) if above else text


def _is_on(switch: etree._Element) -> bool:
    return attribute(switch, "val") not in {"0", "false", "off", "none"}
