"""The characters of a text file, whose encoding nobody wrote down."""

from __future__ import annotations

import codecs
import re
from typing import Final

from cierre.audit.readers.refusal import Refusal

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED: Final = re.compile(rb"""<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{1,40})""", re.I)
_HANZI: Final = re.compile("[\u4e00-\u9fff]")
_WESTERN: Final = re.compile("[a-záéíóúüñçàèòïâêôäößãõ€¡¿«»“”‘’–—…ºª°·]", re.I)
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decode(content: bytes) -> str:
    """The text of a file in UTF-8, UTF-16, GB 18030 or a Western code page.

    Raises Refusal when it is no text in any of them.
    """
    text = _decoded(content)
    if len(_CONTROL.findall(text, 0, 20_000)) > 2 + len(text[:20_000]) // 200:
        raise Refusal("not-text")
    return text.replace("\0", "")


def decode_markup(content: bytes) -> str:
    """The text of an HTML file, in the encoding that it declares if that fits."""
    declared = _DECLARED.search(content, 0, 2048)
    if declared and not any(content.startswith(mark) for mark, _ in _MARKS):
        name = declared[1].decode("ascii")
        name = "gb18030" if name.lower() in {"gb2312", "gbk"} else name
        text = _in_encoding(content, "cp1252" if name.lower() == "iso-8859-1" else name)
        if text is not None:
            return text
    return decode(content)


def _decoded(content: bytes) -> str:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, errors="replace")
    return _utf8(content) or _utf16(content) or _gb18030(content) or _western(content)


def _utf8(content: bytes) -> str | None:
    """A file that was cut off within its last character is still UTF-8."""
    try:
        return content.decode("utf-8") if b"\0" not in content else None
    except UnicodeDecodeError as error:
        whole = content[: error.start]
        cut = len(content) - error.start < 4 and error.reason == "unexpected end of data"
        return whole.decode("utf-8") if cut and whole else None


def _utf16(content: bytes) -> str | None:
    """Without a mark, UTF-16 shows by the zero half of its spaces, digits and newlines."""
    if len(content) % 2:
        return None
    low, high = content[::2].count(0), content[1::2].count(0)
    if max(low, high) * 20 < len(content) or min(low, high) * 4 > max(low, high):
        return None
    return _in_encoding(content, "utf-16-le" if high > low else "utf-16-be")


def _gb18030(content: bytes) -> str | None:
    """Western text can be decoded as Chinese too, but into rare characters beside the common."""
    text = _in_encoding(content, "gb18030")
    if text is None:
        return None
    hanzi = _HANZI.findall(text)
    common = sum(each.encode("gb18030") < b"\xd8" and _in_gb2312(each) for each in hanzi)
    return text if common * 10 > len(hanzi) * 8 and common else None


def _in_gb2312(character: str) -> bool:
    try:
        return bool(character.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def _western(content: bytes) -> str:
    text = _in_encoding(content, "cp1252") or content.decode("latin-1")
    letters = len(_WESTERN.findall(text, 0, 20_000))
    if letters * 4 < len("".join(text[:20_000].split())) and not text.isascii():
        raise Refusal("not-text")
    return text


def _in_encoding(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None
