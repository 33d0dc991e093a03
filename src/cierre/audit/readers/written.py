"""The numbers that a file says it was written with, in their order.

Whoever writes a report may have its file carry them: a Markdown file in a last comment
``<!-- numbers: 63 27 11 -->``, a web page in ``<meta name="numbers" content="63 27 11">``, a Word
file in a property of the document of that name. Nobody sees them, and whatever is changed
afterwards can be told from them.
"""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from cierre.audit.readers.package import Package

NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
"""A number as it is written, without its sign and its unit."""

_NAME: Final = "numbers"
_COMMENT: Final = re.compile(rf"\s*<!-- {_NAME}:([\d., ]*)-->\s*\Z")
_PROPERTIES: Final = "docProps/custom.xml"


def of_text(source: str) -> tuple[str, tuple[str, ...]]:
    """A text without the comment at its end, and the numbers that this tells.

    >>> of_text("63 quejas: 27 y 36.\\n\\n<!-- numbers: 63 27 36 -->")
    ('63 quejas: 27 y 36.', ('63', '27', '36'))
    """
    found = _COMMENT.search(source[source.rfind("<!--") :]) if "<!--" in source else None
    if found is None:
        return source, ()
    return source[: source.rfind("<!--")].rstrip(), tuple(found[1].split())


def of_page(page: etree._Element) -> tuple[str, ...]:
    """The numbers that a web page tells."""
    told = page.xpath(f"string(//meta[@name='{_NAME}']/@content)")
    return tuple(str(told).split())


def of_package(package: Package) -> tuple[str, ...]:
    """The numbers that a Word file tells. Raises Refusal."""
    properties = package.tree(_PROPERTIES)
    for each in properties if properties is not None else ():
        if each.get("name") == _NAME:
            return tuple("".join(each.itertext()).split())
    return ()
