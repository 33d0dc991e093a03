"""A name and its digest are shown to be under a root, and nothing else is."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.close.tree import leads_to, path_of, root_of

contents = st.dictionaries(st.text(min_size=1), st.text(max_size=8), min_size=1, max_size=40)


@given(contents, st.data())
def test_what_is_there_is_shown_to_be(there: dict[str, str], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(there)))
    path, root = path_of(there, name), root_of(there)
    assert len(path.beside) <= (len(there) - 1).bit_length()
    assert leads_to(root, name, there[name], path)
    assert not leads_to(root, name, f"{there[name]}0", path)
    assert not leads_to(root, f"{name}0", there[name], path)
    for place in range(len(path.beside)):
        beside = [*path.beside]
        beside[place] = "00" * 32
        assert not leads_to(root, name, there[name], replace(path, beside=tuple(beside)))
    assert not leads_to(root, name, there[name], replace(path, beside=(*path.beside, "00" * 32)))


@given(contents, st.text(min_size=1), st.text(max_size=8))
def test_another_content_has_another_root(there: dict[str, str], name: str, digest: str) -> None:
    other = {**there, name: digest}
    assert (root_of(other) == root_of(there)) == (other == there)


def test_the_root_is_that_of_the_standard() -> None:
    """RFC 9162, 2.1.1, worked out by hand for three leaves."""

    def leaf(name: str, digest: str) -> bytes:
        return hashlib.sha256(b"\x00" + f"{name}\n{digest}".encode()).digest()

    def node(left: bytes, right: bytes) -> bytes:
        return hashlib.sha256(b"\x01" + left + right).digest()

    a, b, c = leaf("a", "1"), leaf("b", "2"), leaf("c", "3")
    assert root_of({"a": "1"}) == f"sha256:{a.hex()}"
    assert root_of({"c": "3", "a": "1", "b": "2"}) == f"sha256:{node(node(a, b), c).hex()}"


def test_what_is_not_there_has_no_path() -> None:
    with pytest.raises(KeyError):
        path_of({"a": "1"}, "b")


@pytest.mark.parametrize(("place", "leaves"), [(-1, 1), (1, 1), (0, 0), (5, 2)])
def test_a_place_that_cannot_be_leads_nowhere(place: int, leaves: int) -> None:
    path = replace(path_of({"a": "1"}, "a"), place=place, leaves=leaves)
    assert not leads_to(root_of({"a": "1"}), "a", "1", path)
