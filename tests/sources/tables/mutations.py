"""Files with something changed in them, as a seed says."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable

_BYTES = (b"", b"\0", b"\xff", b'"', b";", b",", b"\r", b"\n", b"\xc3", b"\xed\xa0\x80", b"=", b"<")
_WORDS = (
    b'r="A1"', b'r="XFD1048576"', b'r="ZZZ9"', b't="s"', b't="e"', b"<v>9999999999</v>", b"<f/>",
    b'hidden="1"', b"</row>", b"<row>", b"<c>", b"&x;", b"<![CDATA[", b"<!--", b"-->", b"1e999",
    b'table:number-rows-repeated="99999999"', b'table:number-columns-repeated="9999999"',
    b'office:value-type="date"', b'office:date-value="2026-13-45T99:99:99"', b"PT99999H", b"-1",
)  # fmt: skip


def mutated(content: bytes, seed: int) -> bytes:
    """The content with a few changes; those within a workbook are made to its parts as well."""
    chance = random.Random(seed)
    if content.startswith(b"PK") and chance.random() < 0.7:
        return _packed_again(content, chance)
    return _changed(content, chance, _BYTES)


def _packed_again(content: bytes, chance: random.Random) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        changed = chance.choice(names)
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as other:
            for name in names:
                part = archive.read(name)
                other.writestr(name, _changed(part, chance, _WORDS) if name == changed else part)
    return made.getvalue()


def _changed(content: bytes, chance: random.Random, words: tuple[bytes, ...]) -> bytes:
    changes: list[Callable[[bytes, int, int], bytes]] = [
        lambda content, start, _: content[:start],
        lambda content, start, end: content[:start] + content[end:],
        lambda content, start, end: content[:end] + content[start:end] * 3 + content[end:],
        lambda content, start, _: content[:start] + chance.choice(words) + content[start:],
        lambda content, start, end: content[:start] + chance.choice(words) + content[end:],
        lambda content, start, _: content[:start] + chance.randbytes(4) + content[start + 4 :],
        lambda content, start, end: content[:start] + content[start:end][::-1] + content[end:],
    ]
    weights = (1, 4, 2, 6, 6, 4, 1)
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        start = chance.randrange(len(content) + 1)
        end = min(start + chance.choice((1, 2, 8, 40)), len(content))
        content = chance.choices(changes, weights)[0](content, start, end)
    return content
