"""What a file is that is no table, by the bytes it begins with."""

from __future__ import annotations

import re

_KINDS = {
    b"%PDF-": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"{\\rtf": "RTF",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7z",
    b"\x1f\x8b": "gzip",
    b"SQLite format 3\0": "SQLite",
}
_HTML = re.compile(rb"(?:<!--.*?-->|\s)*<(?:!doctype html|html|head|body|table|meta|style)\b", re.I)
_XML = re.compile(rb"\s*<\?xml\b", re.IGNORECASE)
_JSON = re.compile(rb'\s*(?:\{\s*"|\[\s*[\[{"])')


def other_kind(content: bytes) -> str:
    """The name of what a file is; empty where it may be a text of cells."""
    for start, kind in _KINDS.items():
        if content.startswith(start):
            return kind
    first = content[:4096].removeprefix(b"\xef\xbb\xbf")
    for pattern, kind in ((_HTML, "HTML"), (_XML, "XML"), (_JSON, "JSON")):
        if pattern.match(first):
            return kind
    return ""
