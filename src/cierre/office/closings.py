"""The chain of an office's closes as it is kept: entries, and what each of them froze."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from typing import Final

from django.db.models import Max, Model, QuerySet

from cierre.close.chain import Frozen, Signed, standing
from cierre.close.entry import Entry, digest_of, read_entry
from cierre.office.models import Closing, FrozenContent, FrozenName

DIRECTORY: Final = "office/directory.json"
"""The name under which what an office says of itself is frozen."""
GONE: Final = "erased/contents.json"
"""The digests of frozen contents that an erasure took away, with those of what it left in the place
of each, "" where it left nothing: frozen by its entry."""

_AT_ONCE: Final = 50


def chain_of(office: str) -> list[Signed]:
    """The entries of an office, in their order."""
    kept = Closing.objects.filter(office=office).order_by("number")
    return [Signed(bytes(each.content), bytes(each.signature)) for each in kept]


def last_of(office: str) -> Signed | None:
    """The head of the chain; None without any close."""
    last = Closing.objects.filter(office=office).order_by("-number").first()
    return Signed(bytes(last.content), bytes(last.signature)) if last else None


def standing_closes(office: str) -> dict[str, Entry]:
    """The closes of an office that hold, by period."""
    return standing(chain_of(office))


def frozen_of(office: str, number: int) -> Iterator[Frozen]:
    """What the entry of a number froze, by name; bytes that cannot be read are not there."""
    named = dict(_named(office, number).values_list("name", "digest"))
    names, erased = sorted(named), replaced_of(office)
    for start in range(0, len(names), _AT_ONCE):
        some = names[start : start + _AT_ONCE]
        kept = FrozenContent.objects.in_bulk([named[name] for name in some])
        for name in some:
            row = kept.get(named[name])
            content = _unpacked(bytes(row.content)) if row else None
            yield Frozen(name, named[name], content, row is None and named[name] in erased)


def frozen(office: str, number: int, name: str) -> bytes | None:
    """One of them, or what an erasure left in its place; None where it is not there, or is not
    what it was."""
    digest = _named(office, number).filter(name=name).values_list("digest", flat=True).first()
    return _content(office, digest) if digest else None


def replaced_of(office: str) -> Mapping[str, str]:
    """The digests of what erasures took away, with those of what they left in the place of each; ""
    where they left nothing. An erasure that is not in the chain as it was signed counts for
    nothing."""
    found: dict[str, str] = {}
    for number in Closing.objects.filter(office=office, kind="erasure").values_list(
        "number", flat=True
    ):
        digest = names_of(office, number).get(GONE)
        row = FrozenContent.objects.filter(digest=digest).first() if digest else None
        content = _unpacked(bytes(row.content)) if row else None
        if content is not None and digest_of(content) == digest:
            found |= json.loads(content)
    return found


def _content(office: str, digest: str) -> bytes | None:
    row = FrozenContent.objects.filter(digest=digest).first()
    if row is None:
        after = replaced_of(office).get(digest)
        return _content(office, after) if after else None
    content = _unpacked(bytes(row.content))
    return content if content is not None and digest_of(content) == digest else None


def names_of(office: str, number: int) -> Mapping[str, str]:
    """The digests of what the entry of a number froze, by name."""
    return dict(_named(office, number).values_list("name", "digest"))


def is_named(office: str, number: int, name: str) -> bool:
    """Whether the entry of a number froze something of that name."""
    return _named(office, number).filter(name=name).exists()


def append(signed: Signed, contents: Mapping[str, bytes]) -> None:
    """Write an entry and what it froze. Call it in a transaction, after ``store.lock``."""
    entry = read_entry(signed.content)
    digests = {name: digest_of(content) for name, content in contents.items()}
    there = set(FrozenContent.objects.in_bulk([*digests.values()]))
    new = {digests[name]: content for name, content in contents.items()}
    FrozenContent.objects.bulk_create(
        (
            FrozenContent(digest=digest, content=zlib.compress(content, 6))
            for digest, content in new.items()
            if digest not in there
        ),
        batch_size=_AT_ONCE,
    )
    first = _last(FrozenName) + 1
    FrozenName.objects.bulk_create(
        (
            FrozenName(id=at, office=entry.office, number=entry.number, name=name, digest=digest)
            for at, (name, digest) in enumerate(sorted(digests.items()), first)
        ),
        batch_size=500,
    )
    Closing.objects.create(
        id=_last(Closing) + 1,
        office=entry.office,
        number=entry.number,
        kind=entry.kind,
        period=entry.period,
        content=signed.content,
        signature=signed.signature,
        digest=signed.digest,
    )


def _last(model: type[Model]) -> int:
    found: int | None = model._default_manager.aggregate(last=Max("id"))["last"]  # noqa: SLF001
    return found or 0


def _named(office: str, number: int) -> QuerySet[FrozenName]:
    return FrozenName.objects.filter(office=office, number=number)


def _unpacked(content: bytes) -> bytes | None:
    try:
        return zlib.decompress(content)
    except zlib.error:
        return None
