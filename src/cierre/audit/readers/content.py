"""What a file is, by its content first and its name last."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Final, Literal

from cierre.audit.readers.limits import PARTS
from cierre.audit.readers.refusal import Refusal

Format = Literal["text", "markdown", "html", "docx", "pdf", "xlsx"]

_HTML: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|div|p|h[1-6]|table|article|section|main)\b",
    re.I | re.S,
)
_MARKDOWN: Final = re.compile(
    r"^(?:\#{1,6}\s+\S | \s*\|?\s*:?-{3,}:?\s*\| | .*\*\*\S[^*\n]*\*\*)", re.M | re.X
)
_FOREIGN: Final = (
    (b"{\\rtf", "rich-text"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
    (b"BM", "image"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
)
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_MARKDOWN_NAMES: Final = (".md", ".markdown", ".mdown")


def format_of(content: bytes, name: str) -> Format:
    """The format of a file. Raises Refusal for what is none of them."""
    start = content[:1024]
    if not content.strip():
        raise Refusal("empty")
    if b"%PDF-" in start:
        return "pdf"
    if start.startswith(b"PK"):
        return _packed(content)
    if start.startswith(_OLE):
        raise Refusal("encrypted-office" if _ENCRYPTED in content else "old-office")
    for mark, reason in _FOREIGN:
        if start.startswith(mark) and (mark != b"BM" or b"\0" in start):
            raise Refusal(reason)
    return _written(content, name)


def _packed(content: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = {each.filename for each in archive.infolist()[:PARTS]}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as problem:
        raise Refusal("damaged") from problem
    if any(name.startswith("word/") for name in names):
        return "docx"
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    raise Refusal("open-document" if "mimetype" in names else "archive")


def _written(content: bytes, name: str) -> Format:
    """Text that was written by hand is what its name says, unless it opens as a web page does."""
    start = content[:4096]
    plain = start.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    if _HTML.match(plain.removeprefix(b"\xef\xbb\xbf")):
        return "html"
    lower = name.lower()
    if lower.endswith(_MARKDOWN_NAMES):
        return "markdown"
    if lower.endswith((".html", ".htm", ".xhtml")):
        return "html"
    if lower.endswith(".txt"):
        return "text"
    return "markdown" if _MARKDOWN.search(start.decode("utf-8", "replace")) else "text"
