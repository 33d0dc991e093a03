"""The chain of an office's closes: each entry signed, each with the digest of the one before.

Nothing of it can be changed, taken out or put in between without the signing key; what was cut off
at its end is found by whoever knows a later head: the one printed on a report, or sent by e-mail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cierre.close.entry import Entry, digest_of, entry_bytes, read_entry
from cierre.close.keys import Signer, signed_by
from cierre.close.tree import root_of

Code = Literal[
    "unreadable", "order", "previous", "signature", "key", "contents", "content-gone",
    "content-changed", "head-unknown", "office",
]  # fmt: skip
"""What can be wrong with an entry.

unreadable       it is no entry, or not in the form that is signed
order            its number is not the next one
previous         it does not follow on the entry before it
signature        it was not signed by the key that it names
key              its key is not the one that signs at that place of the chain
contents         the list of what it froze is not the one that was signed
content-gone     something that it froze is not there
content-changed  something that it froze is not what it was
head-unknown     the head that is known from elsewhere is not in the chain
office           it is of another office
"""


@dataclass(frozen=True)
class Signed:
    """An entry as it is kept: its bytes and their signature."""

    content: bytes
    signature: bytes

    @property
    def digest(self) -> str:
        """``sha256:…`` of what was signed, which the next entry names."""
        return digest_of(self.content)


@dataclass(frozen=True)
class Frozen:
    """Something that was frozen: its name, its digest (``sha256:…``), and its bytes; None where
    they are not there. What was ``erased`` is not, and a later entry of the chain says so."""

    name: str
    digest: str
    content: bytes | None
    erased: bool = False


@dataclass(frozen=True)
class Discrepancy:
    """Something that does not hold: what, of which entry (0: of none), and what it is about."""

    code: Code
    number: int
    about: str = ""


def sign(entry: Entry, signer: Signer, last: Signed | None) -> Signed:
    """The entry with its place in the chain, behind ``last``, signed."""
    before = read_entry(last.content) if last else None
    placed = replace(
        entry,
        number=before.number + 1 if before else 1,
        previous=last.digest if last else "",
        key=signer.public,
    )
    content = entry_bytes(placed)
    return Signed(content, signer.sign(content))


def discrepancies(
    office: str,
    chain: Sequence[Signed],
    *,
    trusted: str = "",
    head: str = "",
    frozen: Callable[[int], Iterable[Frozen]] | None = None,
) -> Iterator[Discrepancy]:
    """Everything that does not hold of a chain, in its order; nothing when all does.

    ``trusted`` is the public key that the first entry is signed with, known from elsewhere; without
    it the first entry's own is believed. ``head`` is the digest of an entry that is known to have
    been there. ``frozen`` gives what the entry of a number froze; without it that is not looked at.
    """
    key, previous = trusted, ""
    for place, signed in enumerate(chain, start=1):
        try:
            entry = read_entry(signed.content)
        except (ValueError, TypeError):
            yield Discrepancy("unreadable", place)
            previous = signed.digest
            continue
        key = key or entry.key
        if entry.office != office:
            yield Discrepancy("office", place, entry.office)
        if entry.number != place:
            yield Discrepancy("order", place, str(entry.number))
        if entry.previous != previous:
            yield Discrepancy("previous", place)
        if not signed_by(entry.key, signed.content, signed.signature):
            yield Discrepancy("signature", place)
        if entry.key != key:
            yield Discrepancy("key", place, entry.key)
        if frozen is not None:
            yield from _of_contents(entry, frozen(entry.number))
        key, previous = entry.new_key or entry.key, signed.digest
    if head and head not in {each.digest for each in chain}:
        yield Discrepancy("head-unknown", 0, head)


def standing(chain: Iterable[Signed]) -> dict[str, Entry]:
    """The closes that hold, by period: the last one of each that was not reopened since."""
    found: dict[str, Entry] = {}
    for signed in chain:
        entry = read_entry(signed.content)
        if entry.kind == "close":
            found[entry.period] = entry
        elif entry.kind == "reopening":
            found.pop(entry.period, None)
    return found


def _of_contents(entry: Entry, frozen: Iterable[Frozen]) -> Iterator[Discrepancy]:
    listed: dict[str, str] = {}
    for each in frozen:
        listed[each.name] = each.digest
        if each.content is None:
            if each.erased:
                continue
            yield Discrepancy("content-gone", entry.number, each.name)
        elif digest_of(each.content) != each.digest:
            yield Discrepancy("content-changed", entry.number, each.name)
    if len(listed) != entry.frozen or (listed and root_of(listed) != entry.contents):
        yield Discrepancy("contents", entry.number)
