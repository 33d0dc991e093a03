"""Which Word styles are titles, headings and items of lists."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from lxml import etree

from cierre.audit.document import BlockKind
from cierre.audit.readers.limits import DEPTH
from cierre.audit.readers.package import attribute, child, parsed, whole

_HEADING: Final = re.compile(r"heading (\d)", re.I)
_BODY_TEXT: Final = 9
"""The outline level of text that is no heading."""


Meaning = tuple[BlockKind, int]
"""What a paragraph is, and its level."""
Styles = Mapping[str, Meaning]
"""What each style of a document makes of its paragraphs, by the style's id."""
_PLAIN: Final[Meaning] = ("paragraph", 0)


def meaning_of(paragraph: etree._Element, styles: Styles) -> Meaning:
    """What a paragraph is, by its own properties and else by its style."""
    given = child(paragraph, "pPr")
    own = _own(given)
    style = styles.get(attribute(child(given, "pStyle"), "val") or "", _PLAIN)
    if style[0] != "paragraph" and (own is None or own[0] == "item"):
        return (style[0], own[1]) if own and style[0] == "item" else style
    return own or _PLAIN


@lru_cache(maxsize=2)
def styles_of(content: bytes | None) -> Styles:
    """The styles in a document's part of them, which those of one template share.

    Each means what it says itself, else what the style that it is based on means.
    """
    root = parsed(content) if content is not None else ()
    written = {
        attribute(each, "styleId") or "": _style(each)
        for each in root
        if attribute(each, "type") in {None, "paragraph"}
    }
    found: dict[str, Meaning] = {}
    for name in written:
        at, path = name, {name: None}
        while at not in found and written[at][0] is None and written[at][1] in written:
            at = written[at][1]
            if at in path:
                break
            path[at] = None
        found |= dict.fromkeys(path, found.get(at) or written[at][0] or _PLAIN)
    return found


def _style(style: etree._Element) -> tuple[Meaning | None, str]:
    """What a style says itself, and the one that it is based on."""
    kind = _named(attribute(child(style, "name"), "val") or "") or _own(child(style, "pPr"))
    return kind, attribute(child(style, "basedOn"), "val") or ""


def _named(name: str) -> Meaning | None:
    """Word writes the names of its own styles in English, whatever the user's language."""
    heading = _HEADING.fullmatch(name)
    if heading:
        return "heading", int(heading[1])
    return ("title", 1) if name.lower() == "title" else None


def _own(properties: etree._Element | None) -> Meaning | None:
    outline = whole(attribute(child(properties, "outlineLvl"), "val"), _BODY_TEXT)
    if outline < _BODY_TEXT:
        return "heading", outline + 1
    numbering = child(properties, "numPr")
    if numbering is not None and attribute(child(numbering, "numId"), "val") != "0":
        return "item", min(whole(attribute(child(numbering, "ilvl"), "val")), DEPTH) + 1
    return None
