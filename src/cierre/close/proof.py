"""What a document carries to prove itself: the signed entry, and the way to it from what it says.

Whoever has the document, the public key and this program needs nothing else.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from cierre.close.chain import Signed
from cierre.close.entry import Entry, digest_of, read_entry
from cierre.close.keys import signed_by
from cierre.close.tree import Path, leads_to, path_of

FORM: Final = "cierre.proof/1"

STATEMENT: Final = "statement.json"
REPORT: Final = "report.json"
PROOF: Final = "close.json"
CARRIED: Final = (STATEMENT, REPORT, PROOF)
"""What a file of a closed month carries, by name and in this order."""

Code = Literal["signature", "key", "content-gone", "content-changed", "not-of-the-close"]
"""What can be wrong with a proof.

signature         the entry was not signed by the key that it names
key               it was signed with another key than the one that is known
content-gone      something that it proves is not in the document
content-changed   it is not what was frozen
not-of-the-close  it is not among what the close froze
"""


@dataclass(frozen=True)
class Proof:
    """A signed entry, and where the names that a document carries stand in what it froze."""

    signed: Signed
    places: Mapping[str, tuple[str, Path]]
    """By name the digest (``sha256:…``) and the path to the entry's root."""

    @property
    def entry(self) -> Entry:
        """The entry. Raises ValueError when it is none."""
        return read_entry(self.signed.content)


def proof_of(signed: Signed, frozen: Mapping[str, str], names: tuple[str, ...]) -> Proof:
    """The proof of some names among all digests that an entry froze. Raises KeyError."""
    return Proof(signed, {name: (frozen[name], path_of(frozen, name)) for name in names})


def proof_bytes(proof: Proof) -> bytes:
    """The proof as a document carries it."""
    told = {
        "form": FORM,
        "entry": _text(proof.signed.content),
        "signature": _text(proof.signed.signature),
        "places": {
            name: {
                "digest": digest,
                "place": path.place,
                "leaves": path.leaves,
                "beside": list(path.beside),
            }
            for name, (digest, path) in proof.places.items()
        },
    }
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()


def read_proof(content: bytes) -> Proof:
    """The proof that was written. Raises ValueError for anything else, other bytes included."""
    try:
        told = json.loads(content)
        signed = Signed(_bytes(told["entry"]), _bytes(told["signature"]))
        places = {str(name): _place(each) for name, each in told["places"].items()}
        proof, form = Proof(signed, places), told["form"]
        read_entry(signed.content)
    except (KeyError, TypeError, AttributeError, ValueError) as problem:
        raise ValueError(f"This is no proof of the form {FORM}.") from problem
    if form != FORM or proof_bytes(proof) != content:
        raise ValueError(f"This is no proof of the form {FORM}.")
    return proof


def unproved(
    proof: Proof, contents: Mapping[str, bytes], trusted: str = ""
) -> Iterator[tuple[Code, str]]:
    """What of a document's contents the proof does not prove: what is wrong, and of which name.

    ``trusted`` is the public key that is known from elsewhere; without it the entry's own is
    believed, which proves no more than that nothing was changed since.
    """
    entry = proof.entry
    if not signed_by(entry.key, proof.signed.content, proof.signed.signature):
        yield "signature", ""
    if trusted and entry.key != trusted:
        yield "key", entry.key
    for name, (digest, path) in proof.places.items():
        there = contents.get(name)
        if there is None:
            yield "content-gone", name
        elif digest_of(there) != digest:
            yield "content-changed", name
        if path.leaves != entry.frozen or not leads_to(entry.contents, name, digest, path):
            yield "not-of-the-close", name


def _place(told: Any) -> tuple[str, Path]:
    path = Path(int(told["place"]), int(told["leaves"]), tuple(map(str, told["beside"])))
    return str(told["digest"]), path


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
