"""What was frozen and names a customer: what stands in its place, and what goes.

A statement whose pending items, or notes, name them is written again without the name, and a
report's document; the files that print it go, since no file can be written again that carries the
proof of the close. What names nobody stays as it is, to the last byte.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import rfc8785
from django.db import connection

from cierre.close.entry import digest_of, read_entry
from cierre.office.closings import GONE, chain_of, frozen_of
from cierre.office.freezing import ERASED
from cierre.office.identity import Swap
from cierre.office.models import FrozenName
from cierre.statement.canonical import FORM

_FILES: Final = "file/"


@dataclass
class Replaced:
    """Frozen contents that are taken away, by their digests, with those of what stands in their
    place; "" where nothing does. ``contents`` is what stands there now, by names of its own."""

    digests: dict[str, str] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)


def replaced_by(office: str, swap: Swap) -> Replaced:
    """What an erasure takes away of all that an office has frozen, and what it leaves."""
    found = Replaced()
    changed: dict[int, set[str]] = {}
    for signed in chain_of(office):
        entry = read_entry(signed.content)
        for each in frozen_of(office, entry.number):
            if each.name.startswith(_FILES):
                scope = each.name.split("/")[1]
                if scope in changed.get(entry.corrects, ()) and each.content is not None:
                    found.digests[each.digest] = ""
                continue
            now = _without(each.name, each.content, swap)
            if now is None:
                continue
            found.digests[each.digest] = digest_of(now)
            found.contents[f"replaced/{each.digest.removeprefix('sha256:')}.json"] = now
            changed.setdefault(entry.number, set()).add(_scope(each.name))
    return found


def told_of(replaced: Replaced, rows: Mapping[str, list[str]]) -> dict[str, bytes]:
    """What the erasure freezes of itself: digests and keys of rows, and nobody's name."""
    return {
        GONE: rfc8785.dumps({**replaced.digests}),
        ERASED: rfc8785.dumps({table: [*keys] for table, keys in rows.items()}),
        **replaced.contents,
    }


def take_away(office: str, digests: Mapping[str, str]) -> None:
    """Delete frozen contents, but for those that another office froze too. Call it in a
    transaction, without the database's guards of ``frozen_contents``."""
    named = FrozenName.objects.filter(digest__in=[*digests]).exclude(office=office)
    others = {*named.values_list("digest", flat=True)}
    with connection.cursor() as cursor:
        for each in digests:
            if each not in others:
                cursor.execute("DELETE FROM frozen_contents WHERE digest = %s", [each])


def _without(name: str, content: bytes | None, swap: Swap) -> bytes | None:
    """The content without the name; None where it does not have it."""
    if content is None or not name.endswith(".json") or name in (GONE, ERASED):
        return None
    said = json.loads(content)
    now = swap.deep(said)
    if now == said:
        return None
    return _statement(now) if said.get("form") == FORM else _named(now)


def _statement(said: dict[str, Any]) -> bytes:
    said.pop("digest", None)
    digest = f"sha256:{hashlib.sha256(rfc8785.dumps(said)).hexdigest()}"
    return rfc8785.dumps({**said, "digest": digest})


def _named(said: dict[str, Any]) -> bytes:
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _scope(name: str) -> str:
    """The scope that a statement or a report is of."""
    kind, _, file = name.partition("/")
    stem = file.removesuffix(".json")
    return stem.rpartition(".")[0] if kind == "report" else stem
