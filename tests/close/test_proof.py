"""A document proves itself with nothing else at hand, and no other one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cierre.close.chain import Signed, sign
from cierre.close.entry import Entry, digest_of
from cierre.close.keys import FileKey, make_key
from cierre.close.proof import Proof, proof_bytes, proof_of, read_proof, unproved
from cierre.close.tree import root_of

CONTENTS = {f"statement/person:p{number}.json": b"%d" % number for number in range(7)}
DIGESTS = {name: digest_of(each) for name, each in CONTENTS.items()}
MINE = ("statement/person:p2.json", "statement/person:p5.json")
OWN = {name: CONTENTS[name] for name in MINE}


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> FileKey:
    return make_key(tmp_path_factory.mktemp("key") / "key.pem")


@pytest.fixture(scope="module")
def signed(key: FileKey) -> Signed:
    entry = Entry("little", 0, "close", "2026-08", 1_788_000_000, "Eva", "")
    entry = replace(entry, contents=root_of(DIGESTS), frozen=len(DIGESTS))
    return sign(entry, key, None)


@pytest.fixture(scope="module")
def proof(signed: Signed) -> Proof:
    return proof_of(signed, DIGESTS, MINE)


def test_a_document_proves_itself(proof: Proof, key: FileKey) -> None:
    again = read_proof(proof_bytes(proof))
    assert again == proof
    assert [*unproved(again, OWN, key.public)] == []


def test_it_names_none_of_the_others(proof: Proof) -> None:
    told = proof_bytes(proof).decode()
    assert "person:p2" in told
    assert not any(f"p{number}." in told for number in (0, 1, 3, 4, 6))


@pytest.mark.parametrize("name", MINE)
def test_what_is_not_what_was_frozen_is_told(proof: Proof, name: str) -> None:
    assert [*unproved(proof, {**OWN, name: b"other"})] == [("content-changed", name)]
    gone = {each: OWN[each] for each in MINE if each != name}
    assert [*unproved(proof, gone)] == [("content-gone", name)]


def test_what_was_never_frozen_is_told(proof: Proof) -> None:
    name = MINE[0]
    forged = {**proof.places, name: (digest_of(b"other"), proof.places[name][1])}
    told = [*unproved(replace(proof, places=forged), {**OWN, name: b"other"})]
    assert told == [("not-of-the-close", name)]


def test_another_key_is_told(proof: Proof) -> None:
    (told,) = unproved(proof, OWN, "ed25519:" + "00" * 32)
    assert told[0] == "key"


@settings(deadline=None, max_examples=100)
@given(data=st.data())
def test_a_proof_that_was_changed_proves_nothing(proof: Proof, data: st.DataObject) -> None:
    was = proof_bytes(proof)
    at, bit = data.draw(st.integers(0, len(was) - 1)), data.draw(st.integers(0, 7))
    turned = bytearray(was)
    turned[at] ^= 1 << bit
    try:
        found = [*unproved(read_proof(bytes(turned)), OWN)]
    except ValueError:
        return
    assert found or set(read_proof(bytes(turned)).places) != set(MINE)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"form":"cierre.proof/1"}', b"\xff"])
def test_nothing_is_read_that_is_no_proof(content: bytes) -> None:
    with pytest.raises(ValueError, match="no proof"):
        read_proof(content)
