from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.matching.alignment import aligned
from cierre.matching.beside import same_number
from cierre.matching.tokens import tokens


def _places(one: str, other: str) -> list[int]:
    keys = [[each.key for each in tokens(text)] for text in (one, other)]
    return aligned(*keys)


def test_a_text_stands_beside_itself() -> None:
    text = "Entraron 145 quejas y se resolvieron 143. Quedan 8 pendientes."
    assert _places(text, text) == list(range(len(tokens(text))))


def test_what_was_put_in_between_has_no_place() -> None:
    places = _places("Quedan hoy mismo 8 quejas", "Quedan 8 quejas")
    assert places == [0, -1, -1, 1, 2]


def test_numbers_at_an_edge_wait_for_the_words_beside_them() -> None:
    one = "julio 2 agosto 5 Tareas propias"
    other = "julio 2 agosto 5 máximo 3 Tareas propias"
    assert _places(one, other) == [0, 1, 2, 3, 6, 7]


_KEYS = st.lists(st.sampled_from("abcdefg#"), max_size=60)


@given(_KEYS, _KEYS)
def test_places_rise_whatever_the_texts(one: list[str], other: list[str]) -> None:
    places = aligned(one, other)
    told = [place for place in places if place >= 0]
    assert told == sorted(set(told))
    assert all(one[at] == other[place] for at, place in enumerate(places) if place >= 0)


@pytest.mark.parametrize(
    ("here", "there", "same"),
    [
        ("1 234", "1.234", True),
        ("1\u00a0234", "1234", True),
        ("1,234.5", "1.234,5", True),
        ("92", "92,2", True),
        ("93", "92,2", False),
        ("92,3", "92,2", False),
        ("-43", "+43", False),
        ("−2,7", "-2,7", True),
        ("0:52:00", "0:53:00", False),
        ("０", "0", True),
    ],
)
def test_digits_say_the_same(here: str, there: str, same: bool) -> None:
    assert same_number(here, there) is same
