"""Whether a report's file says what was closed: by what it carries, by what it prints."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Final, Literal

import pypdfium2
from lxml import etree
from lxml import html as pages

from cierre.close import proof
from cierre.close.entry import Entry
from cierre.close.named import from_named
from cierre.close.proof import Proof, read_proof, unproved
from cierre.fault import Fault
from cierre.report.annexed import annex_of, body_of, has_annex
from cierre.report.carried import carried_by
from cierre.report.document import Document

STATEMENT: Final = "statement.json"
REPORT: Final = "report.json"
PROOF: Final = "close.json"
CARRIED: Final = (STATEMENT, REPORT, PROOF)
"""What a file of a closed month carries, by name and in this order."""

KINDS: Final = ("pdf", "docx", "html")
"""The formats whose files carry anything."""

Code = Literal["proof", "number-gone", "number-added"]
"""What can be found.

proof         what it carries is not of the close: ``proof``, and ``about`` which part
number-gone   a number of the report is not printed: ``about``
number-added  a number is printed that is none of the report's: ``about``
"""

_NUMERAL: Final = re.compile(r"\d(?:[\d.,'\u2019\u00a0\u202f]*\d)?")
_WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Unlike:
    """Something that a file says otherwise than what was closed."""

    code: Code
    about: str
    proof: proof.Code | None = None


@dataclass(frozen=True)
class Read:
    """What a report's file says of itself: the close that it is of, whether it is byte for byte
    what this program writes of it, and all that is otherwise."""

    entry: Entry
    same: bool
    unlike: tuple[Unlike, ...]


def read_file(kind: str, content: bytes, trusted: str = "") -> Read:
    """Read a report's file again: the statement that it carries, its proof, and its numbers.

    ``trusted`` is the office's public key as it is known from elsewhere. Raises Fault for a file
    that is none of a closed month.
    """
    try:
        carried = carried_by(kind, content)
        told = read_proof(carried[PROOF])
    except (KeyError, ValueError):
        raise Fault("carries-no-close") from None
    found = [
        Unlike("proof", name, code) for code, name in unproved(told, _named(told, carried), trusted)
    ]
    same = False
    try:
        document: Document = from_named(Document, carried[REPORT])
    except (KeyError, ValueError):
        return Read(told.entry, False, tuple(found))
    document = replace(document, statement=carried.get(STATEMENT, b""))
    carrying = tuple((name, carried[name]) for name in CARRIED if name in carried)
    document = replace(document, carried=carrying)
    unlike: list[tuple[Unlike, ...]] = []
    for each in _parts(document, _stem(told)):
        written = bytes(import_module(f"cierre.report.{kind}").render(each))
        same = same or written == content
        unlike.append(tuple(_numbers(_text(kind, written), _text(kind, content))))
    if not same:
        nearest = min(unlike, key=len)
        found += nearest
    return Read(told.entry, same, tuple(found))


def _named(told: Proof, carried: Mapping[str, bytes]) -> dict[str, bytes]:
    """What is carried, by the names that the close has for it."""
    kinds = {"statement": STATEMENT, "report": REPORT}
    found = {}
    for name in told.places:
        there = carried.get(kinds.get(name.partition("/")[0], ""))
        if there is not None:
            found[name] = there
    return found


def _stem(told: Proof) -> str:
    """The name of the scope's files, of the statement that is proved."""
    (scope,) = (
        name.removeprefix("statement/").removesuffix(".json")
        for name in told.places
        if name.startswith("statement/")
    )
    return scope.replace(":", "-", 1)


def _parts(document: Document, stem: str) -> Iterator[Document]:
    """What a file of the document may be: the body, with its annex beside it or not; the annex."""
    yield body_of(document)
    if has_annex(document):
        yield body_of(document, stem)
        yield annex_of(document)


def _numbers(of_report: str, of_file: str) -> Iterator[Unlike]:
    """Numbers that one text has oftener than the other."""
    wanted, there = (Counter(map(_digits, _NUMERAL.findall(each))) for each in (of_report, of_file))
    for number in sorted((wanted - there).elements()):
        yield Unlike("number-gone", number)
    for number in sorted((there - wanted).elements()):
        yield Unlike("number-added", number)


def _digits(numeral: str) -> str:
    return re.sub(r"[\u00a0\u202f'\u2019]", "", numeral)


def _text(kind: str, content: bytes) -> str:
    read: Mapping[str, Callable[[bytes], str]] = {
        "pdf": _of_pdf,
        "docx": _of_word,
        "html": _of_page,
    }
    return read[kind](content)


def _of_pdf(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def _of_word(content: bytes) -> str:
    """The body's text, a line for each paragraph: a head and a foot may be the office's own."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        tree = etree.fromstring(package.read("word/document.xml"))
    return "\n".join(
        "".join(text.text or "" for text in paragraph.iter(f"{_WORD}t"))
        for paragraph in tree.iter(f"{_WORD}p")
    )


def _of_page(content: bytes) -> str:
    tree = pages.document_fromstring(content)
    for each in [*tree.iter("script", "style")]:
        each.drop_tree()
    return "\n".join(text for text in tree.itertext())
