"""Which Word styles are titles, headings and items of lists."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from lxml import etree

from cierre.audit.document import BlockKind
from cierre.audit.readers.limits import DEPTH
from cierre.audit.readers.package import attribute, child, whole

_HEADING: Final = re.compile(r"heading (\d)", re.I)
_BODY_TEXT: Final = 9
"""The outline level of text that is no heading."""


class Styles:
    """The kind and level that a paragraph has by its style's id, found when it is asked for."""

    def __init__(self, styles: Mapping[str, etree._Element]) -> None:
        self._styles = styles
        self._kinds: dict[str, tuple[BlockKind, int]] = {}

    def kind_of(self, paragraph: etree._Element) -> tuple[BlockKind, int]:
        """A paragraph's kind and level, by its own properties and else by its style."""
        properties = child(paragraph, "pPr")
        own = _kind(properties)
        style = self._of_style(attribute(child(properties, "pStyle"), "val") or "")
        if style[0] != "paragraph" and (own is None or own[0] == "item"):
            return (style[0], own[1]) if own and style[0] == "item" else style
        return own or ("paragraph", 0)

    def _of_style(self, name: str) -> tuple[BlockKind, int]:
        if name not in self._kinds:
            self._kinds[name] = _inherited(name, self._styles)
        return self._kinds[name]


def styles_of(root: etree._Element | None) -> Styles:
    """The styles of a document."""
    found = root if root is not None else ()
    return Styles({attribute(each, "styleId") or "": each for each in found})


def _inherited(name: str, styles: Mapping[str, etree._Element]) -> tuple[BlockKind, int]:
    seen: set[str] = set()
    while name in styles and name not in seen:
        seen.add(name)
        style = styles[name]
        kind = _named(attribute(child(style, "name"), "val") or "") or _kind(child(style, "pPr"))
        if kind:
            return kind
        name = attribute(child(style, "basedOn"), "val") or ""
    return "paragraph", 0


def _named(name: str) -> tuple[BlockKind, int] | None:
    """Word writes the names of its own styles in English, whatever the user's language."""
    heading = _HEADING.fullmatch(name)
    if heading:
        return "heading", int(heading[1])
    return ("title", 1) if name.lower() == "title" else None


def _kind(properties: etree._Element | None) -> tuple[BlockKind, int] | None:
    outline = whole(attribute(child(properties, "outlineLvl"), "val"), _BODY_TEXT)
    if outline < _BODY_TEXT:
        return "heading", outline + 1
    numbering = child(properties, "numPr")
    if numbering is not None and attribute(child(numbering, "numId"), "val") != "0":
        return "item", min(whole(attribute(child(numbering, "ilvl"), "val")), DEPTH) + 1
    return None
