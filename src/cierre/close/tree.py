"""Many digests under one, so that a document can prove itself without naming the others.

The tree is that of RFC 9162 (Certificate Transparency), 2.1: SHA-256, leaves and nodes told apart
by a byte before them. A leaf is the name of what was frozen and its digest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_LEAF, _NODE = b"\x00", b"\x01"
_BETWEEN: Final = b"\n"


@dataclass(frozen=True)
class Path:
    """Where a leaf stands among ``leaves``, from 0, and the digests beside its way to the root, in
    hexadecimal digits, the leaf's neighbour first."""

    place: int
    leaves: int
    beside: tuple[str, ...]


def root_of(contents: Mapping[str, str]) -> str:
    """The digest, ``sha256:…``, of everything that was frozen: digests by name."""
    return f"sha256:{_root(_leaves(contents)).hex()}"


def path_of(contents: Mapping[str, str], name: str) -> Path:
    """What shows that a name and its digest are among the contents. Raises KeyError."""
    place = sorted(contents).index(name) if name in contents else None
    if place is None:
        raise KeyError(name)
    leaves = _leaves(contents)
    return Path(place, len(leaves), tuple(each.hex() for each in _beside(leaves, place)))


def leads_to(root: str, name: str, digest: str, path: Path) -> bool:
    """Whether the name with its digest is among the contents that have that root."""
    if not 0 <= path.place < path.leaves:
        return False
    try:
        beside = [bytes.fromhex(each) for each in path.beside]
    except ValueError:
        return False
    if tuple(each.hex() for each in beside) != path.beside:
        return False
    # RFC 9162, 2.1.3.2
    place, last, found = path.place, path.leaves - 1, _leaf(name, digest)
    for each in beside:
        if last == 0:
            return False
        if place % 2 or place == last:
            found = _node(each, found)
            while place % 2 == 0 and place != 0:
                place, last = place >> 1, last >> 1
        else:
            found = _node(found, each)
        place, last = place >> 1, last >> 1
    return last == 0 and root == f"sha256:{found.hex()}"


def _leaves(contents: Mapping[str, str]) -> list[bytes]:
    return [_leaf(name, contents[name]) for name in sorted(contents)]


def _leaf(name: str, digest: str) -> bytes:
    return hashlib.sha256(_LEAF + name.encode() + _BETWEEN + digest.encode()).digest()


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(_NODE + left + right).digest()


def _root(leaves: Sequence[bytes]) -> bytes:
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256().digest()
    middle = _middle(len(leaves))
    return _node(_root(leaves[:middle]), _root(leaves[middle:]))


def _beside(leaves: Sequence[bytes], place: int) -> list[bytes]:
    if len(leaves) < 2:
        return []
    middle = _middle(len(leaves))
    if place < middle:
        return [*_beside(leaves[:middle], place), _root(leaves[middle:])]
    return [*_beside(leaves[middle:], place - middle), _root(leaves[:middle])]


def _middle(count: int) -> int:
    """The largest power of two below a count of two or more."""
    return 1 << (count - 1).bit_length() - 1
