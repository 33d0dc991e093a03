"""Whether a report's file says what was closed: by what it carries, by what it prints."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from importlib import import_module
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal

import pypdfium2
from lxml import etree
from lxml import html as pages

from cierre.close import proof
from cierre.close.entry import Entry
from cierre.close.named import from_named
from cierre.close.proof import CARRIED, PROOF, REPORT, STATEMENT, Proof, read_proof, unproved
from cierre.fault import Fault
from cierre.report.annexed import annex_of, body_of, has_annex
from cierre.report.carried import DAMAGED, carried_by
from cierre.report.document import Document

if TYPE_CHECKING:
    from cierre.close.pdf_signature import SignedBy

KINDS: Final = ("pdf", "docx", "html")
"""The formats whose files carry anything."""

Code = Literal[
    "proof", "unprinted", "number-gone", "number-added", "words-gone", "words-added", "certificate",
]  # fmt: skip
"""What can be found.

proof         what it carries is not of the close: ``proof``, and ``about`` which part
unprinted     what it prints cannot be read: the file is damaged
number-gone   a number of the report is not printed where it stood: ``about``
number-added  a number is printed that the report does not have there: ``about``
words-gone    words of the report are not printed where they stood: ``about``
words-added   words are printed that the report does not have there: ``about``
certificate   a certificate's signature, ``about`` whose, is not of the file up to its end, or what
              stands behind the report is under none
"""

_TOKEN: Final = re.compile(r"\d(?:[\d.,'\u2019]*\d)?|[^\W\d]+|[^\w\s]")
_WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Unlike:
    """Something that a file says otherwise than what was closed."""

    code: Code
    about: str
    proof: proof.Code | None = None


@dataclass(frozen=True)
class Read:
    """What a report's file says of itself: the close that it is of and the digest of its entry,
    whether it is byte for byte what this program writes of it, and all that is otherwise.

    ``report`` is the report that it carries; None when that cannot be read. ``signed`` are the
    names in the certificates that a PDF is signed with, whose signatures hold.
    """

    entry: Entry
    digest: str
    same: bool
    unlike: tuple[Unlike, ...]
    report: Document | None = None
    signed: tuple[str, ...] = ()


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
    same = behind = False
    try:
        document: Document = from_named(Document, carried[REPORT])
    except (KeyError, ValueError):
        return Read(told.entry, told.signed.digest, False, tuple(found))
    document = replace(document, statement=carried.get(STATEMENT, b""))
    carrying = tuple((name, carried[name]) for name in CARRIED if name in carried)
    document = replace(document, carried=carrying)
    unlike: list[tuple[Unlike, ...]] = []
    printed = _printed(kind, content)
    for each in _parts(document, _stem(told)):
        written = bytes(import_module(f"cierre.report.{kind}").render(each))
        same = same or written == content
        behind = behind or content.startswith(written)
        if printed is None:
            unlike.append((Unlike("unprinted", ""),))
        else:
            unlike.append(tuple(_otherwise(_text(kind, written), printed)))
    signatures: tuple[SignedBy, ...] = ()
    if not same:
        nearest = min(unlike, key=len)
        found += nearest
        signatures = _signatures(kind, content, behind=behind)
        found += (Unlike("certificate", each.name) for each in signatures if not each.right)
    names = tuple(each.name for each in signatures if each.right)
    return Read(told.entry, told.signed.digest, same, tuple(found), document, names)


def _signatures(kind: str, content: bytes, *, behind: bool) -> tuple[SignedBy, ...]:
    """The signatures of a PDF by certificates. What is ``behind`` all that the program wrote of
    it is one, or something that is not signed."""
    if kind != "pdf" or not (behind or b"/ByteRange" in content):
        return ()
    from cierre.close import pdf_signature  # noqa: PLC0415 (few have one)

    found = pdf_signature.signatures_of(content)
    return found or ((pdf_signature.SignedBy("?", right=False),) if behind else ())


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


def _otherwise(of_report: str, of_file: str) -> Iterator[Unlike]:
    """What one text says that the other does not, in the order in which it stands."""
    for lines, others in _apart(_lines(of_report), _lines(of_file)):
        was, now = (_TOKEN.findall("\n".join(each)) for each in (lines, others))
        for gone, added in _apart(was, now):
            yield from _told(gone, "number-gone", "words-gone")
            yield from _told(added, "number-added", "words-added")


def _lines(text: str) -> list[str]:
    """Its lines, with one blank between words."""
    return [" ".join(each.split()) for each in text.splitlines() if each.strip()]


def _apart(some: Sequence[str], others: Sequence[str]) -> Iterator[tuple[list[str], list[str]]]:
    """Where two sequences are unlike: what the one has there, and the other."""
    compared = SequenceMatcher(None, some, others, autojunk=False)
    for same, first, end, other_first, other_end in compared.get_opcodes():
        if same != "equal":
            yield [*some[first:end]], [*others[other_first:other_end]]


def _told(tokens: list[str], of_number: Code, of_words: Code) -> Iterator[Unlike]:
    """The numbers among some tokens, and the words that stand together."""
    for numeral, some in groupby(tokens, lambda each: each[0].isdigit()):
        if numeral:
            yield from (Unlike(of_number, each) for each in some)
        else:
            yield Unlike(of_words, " ".join(some))


def _printed(kind: str, content: bytes) -> str | None:
    """The text of a file that may be damaged; None where it cannot be read."""
    try:
        return _text(kind, content)
    except DAMAGED:
        return None


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
