"""An office's own Word template: tags alone are filled in, and nothing of it is run.

Jinja could loop for hours or fill the memory from a single line. A template of a report needs none
of that, so that what goes beyond tags is refused before it is rendered.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable
from typing import Any

import docx
from docx.document import Document as Word
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables
from jinja2.sandbox import SandboxedEnvironment
from lxml.etree import LxmlError

from cierre.fault import Fault
from cierre.report.docx_template import add_missing_parts, default_template
from cierre.report.own_template import OwnTemplate

MARKER = "\u2060cierre-body\u2060"
"""What stands where the report's body goes."""

TAGS = (
    "office",
    "title",
    "subtitle",
    "footer",
    "page_before",
    "page_between",
    "page_after",
    "body",
)
_OFFICES_OWN = ("{{ office }}", "{{ title }}", "{{ subtitle }}", "{{ footer }}", "{{p body }}")
_LARGEST = 200_000_000
"""Bytes that a template may come to when it is unpacked."""

_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.If, nodes.Filter,
    nodes.Not, nodes.And, nodes.Or, nodes.EvalContextModifier, nodes.Keyword,
)  # fmt: skip
_HOLDERS = tuple(map(qn, ("w:body", "w:tc", "w:sdtContent")))
"""What the report's paragraphs can stand in."""
_FILTERS = ("upper", "lower", "title", "capitalize", "trim", "e", "escape")
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, LxmlError, OpcError, LookupError, ValueError,
    AttributeError, TypeError, RuntimeError, EOFError, AssertionError,
)  # fmt: skip
"""What reading a package raises that is not one, or not whole."""


class TooMuch(TemplateError):
    """The template asks for more than tags."""


class Unknown(TemplateError):
    """The template has tags that are not known."""


class TagsAlone(SandboxedEnvironment):
    """Fills in known tags, some with a filter or under a condition; has no loops and no sums."""

    def __init__(self, tags: Iterable[str]) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self._tags = frozenset(tags)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(nodes.Node):
            filtered = isinstance(node, nodes.Filter) and node.name not in _FILTERS
            if not isinstance(node, _ALLOWED) or filtered:
                raise TooMuch(type(node).__name__)
        if unknown := find_undeclared_variables(tree) - self._tags:
            raise Unknown(", ".join(sorted(unknown)))
        return tree


def opened(headed: Callable[[bytes], bytes], template: OwnTemplate | None) -> tuple[Word, Any]:
    """The template, filled in by ``headed``, as a document; and its paragraph for the body.

    Raises Fault for a template that cannot be used.
    """
    if template is None:
        return _document(headed(default_template()))
    given, named = template.content, template.name
    try:
        _measure(given)
        word, marker = _document(headed(given))
    except TooMuch as problem:
        raise Fault("template-too-much", path=named) from problem
    except Unknown as problem:
        names = ", ".join(_OFFICES_OWN)
        raise Fault("template-tag", path=named, detail=str(problem), names=names) from problem
    except TemplateSyntaxError as problem:
        raise Fault("template-syntax", path=named, names=", ".join(_OFFICES_OWN)) from problem
    except _DAMAGED as problem:
        raise Fault("template-not-word", path=named) from problem
    if marker is None:
        raise Fault("template-without-body", path=named)
    return word, marker


def _document(content: bytes) -> tuple[Word, Any]:
    word = docx.Document(io.BytesIO(content))
    paragraphs = word.element.body.iter(qn("w:p"))
    markers = [each for each in paragraphs if MARKER in (each.text or "")]
    elsewhere = any(
        MARKER.encode() in part.blob
        for part in word.part.package.iter_parts()
        if part is not word.part
    )
    alone = len(markers) == 1 and markers[0].getparent().tag in _HOLDERS and not elsewhere
    add_missing_parts(word)
    return word, markers[0] if alone and markers[0].text == MARKER else None


def _measure(package: bytes) -> None:
    """Raises TooMuch for a package that fills the memory when it is unpacked."""
    with zipfile.ZipFile(io.BytesIO(package)) as parts:
        if sum(each.file_size for each in parts.infolist()) > _LARGEST:
            raise TooMuch
