"""Whatever is done to a chain of closes is found, and nothing is said of a clean one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cierre.close.chain import Discrepancy, Frozen, Signed, discrepancies, sign, standing
from cierre.close.entry import Allowance, Entry, digest_of, entry_bytes, read_entry
from cierre.close.keys import FileKey, make_key
from cierre.close.tree import root_of
from cierre.fault import Fault

CONTENTS = {"statement/office.json": b'{"a":1}', "snapshot/moves.parquet": b"PAR1...PAR1"}
ROOT = root_of({name: digest_of(each) for name, each in CONTENTS.items()})
CLOSES = (1, 2, 4, 6)


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[FileKey, FileKey]:
    folder = tmp_path_factory.mktemp("keys")
    return make_key(folder / "one.pem"), make_key(folder / "two.pem")


def an_entry(**changed: object) -> Entry:
    entry = Entry(
        "little", 0, "close", "2026-07", 1_788_000_000, "Eva", "", contents=ROOT, frozen=2
    )
    return replace(entry, **changed)  # type: ignore[arg-type]


def nothing(**changed: object) -> Entry:
    return an_entry(contents="", frozen=0, **changed)


def frozen(number: int, **other: bytes | None) -> list[Frozen]:
    if number not in CLOSES:
        return []
    there = {**CONTENTS, **other}
    return [Frozen(name, digest_of(each), there[name]) for name, each in CONTENTS.items()]


@pytest.fixture(scope="module")
def chain(keys: tuple[FileKey, FileKey]) -> list[Signed]:
    """Two closes, a reopening, the corrected close, another key, and a close signed with it."""
    one, two = keys
    late = Allowance("Mario", "Una encuesta llega en septiembre", "2026-09-30", "unit:north")
    entries = [
        (an_entry(), one),
        (an_entry(period="2026-08", exceptions=(late,)), one),
        (nothing(kind="reopening", period="2026-08", reason="Faltaba una hoja"), one),
        (an_entry(period="2026-08", corrects=2), one),
        (nothing(kind="key", period="", new_key=two.public), one),
        (an_entry(period="2026-09"), two),
    ]
    made: list[Signed] = []
    for entry, signer in entries:
        made.append(sign(entry, signer, made[-1] if made else None))
    return made


def found(chain: list[Signed], **known: str) -> list[Discrepancy]:
    return list(discrepancies("little", chain, frozen=frozen, **known))


def test_of_a_clean_chain_nothing_is_said(
    chain: list[Signed], keys: tuple[FileKey, FileKey]
) -> None:
    assert found(chain) == []
    assert found(chain, trusted=keys[0].public, head=chain[3].digest) == []


def test_what_stands_is_the_last_close_that_was_not_reopened(chain: list[Signed]) -> None:
    assert {period: each.number for period, each in standing(chain).items()} == {
        "2026-07": 1,
        "2026-08": 4,
        "2026-09": 6,
    }
    assert set(standing(chain[:3])) == {"2026-07"}


def test_an_entry_comes_back_as_it_was_written(chain: list[Signed]) -> None:
    for signed in chain:
        assert entry_bytes(read_entry(signed.content)) == signed.content


@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_a_bit_that_is_turned_is_found(chain: list[Signed], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(chain) - 1))
    of_content = data.draw(st.booleans())
    was = chain[place].content if of_content else chain[place].signature
    at, bit = data.draw(st.integers(0, len(was) - 1)), data.draw(st.integers(0, 7))
    turned = bytearray(was)
    turned[at] ^= 1 << bit
    part = {"content" if of_content else "signature": bytes(turned)}
    damaged = [*chain[:place], replace(chain[place], **part), *chain[place + 1 :]]
    assert place + 1 in {each.number for each in found(damaged)}


@pytest.mark.parametrize("place", range(5))
def test_an_entry_that_is_gone_is_found(chain: list[Signed], place: int) -> None:
    codes = {each.code for each in found([*chain[:place], *chain[place + 1 :]])}
    assert {"order", "previous"} <= codes


def test_the_end_that_is_gone_is_found_by_who_knows_it(chain: list[Signed]) -> None:
    assert found(chain[:-1]) == []
    (told,) = found(chain[:-1], head=chain[-1].digest)
    assert told.code == "head-unknown"


def test_entries_that_changed_places_are_found(chain: list[Signed]) -> None:
    changed = [chain[1], chain[0], *chain[2:]]
    assert {1, 2} <= {each.number for each in found(changed)}


def test_whoever_has_another_key_cannot_go_on(
    chain: list[Signed], keys: tuple[FileKey, FileKey]
) -> None:
    one, _ = keys
    forged = sign(nothing(period="2026-10"), one, chain[-1])
    assert [(each.code, each.number) for each in found([*chain, forged])] == [("key", 7)]


def test_a_chain_made_anew_by_another_key_is_no_chain_of_the_office(
    keys: tuple[FileKey, FileKey],
) -> None:
    one, two = keys
    forged = [sign(an_entry(), two, None)]
    assert found(forged) == []
    assert {each.code for each in found(forged, trusted=one.public)} == {"key"}


@pytest.mark.parametrize("name", CONTENTS)
@pytest.mark.parametrize("found_there", [None, b"other"])
def test_what_was_frozen_is_looked_at(
    chain: list[Signed], name: str, found_there: bytes | None
) -> None:
    code = "content-gone" if found_there is None else "content-changed"
    told = discrepancies("little", chain, frozen=lambda at: frozen(at, **{name: found_there}))
    assert [(each.code, each.number, each.about) for each in told] == [
        (code, number, name) for number in CLOSES
    ]


def test_what_was_frozen_is_all_that_was_signed(chain: list[Signed]) -> None:
    told = discrepancies("little", chain, frozen=lambda at: frozen(at)[:1])
    assert [(each.code, each.number) for each in told] == [("contents", at) for at in CLOSES]
    more = Frozen("statement/unit-x.json", digest_of(b"x"), b"x")
    told = discrepancies("little", chain, frozen=lambda at: [*frozen(at), more])
    assert [each.number for each in told if each.code == "contents"] == [1, 2, 3, 4, 5, 6]


def test_a_chain_of_another_office_is_told(chain: list[Signed]) -> None:
    assert "office" in {each.code for each in discrepancies("other", chain)}


def test_nothing_is_read_that_only_looks_like_an_entry(chain: list[Signed], tmp_path: Path) -> None:
    for other in (b"", b"[]", b"{}", chain[0].content + b" ", chain[0].content[:-1] + b',"x":1}'):
        told = found([replace(chain[0], content=other)])
        assert told[0].code == "unreadable"


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    make_key(tmp_path / "office.pem")
    kept = (tmp_path / "office.pem").read_bytes()
    with pytest.raises(Fault) as told:
        make_key(tmp_path / "office.pem")
    assert told.value.code == "key-exists"
    assert (tmp_path / "office.pem").read_bytes() == kept
