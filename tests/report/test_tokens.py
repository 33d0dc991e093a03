from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cierre.report.document import Bound, Text
from cierre.report.tokens import parsed, token_of, written

FIGURES = st.from_regex(r"[a-z][a-z0-9_]{0,8}(\.[a-z][a-z0-9_]{0,8})?", fullmatch=True)
PARTS = st.one_of(st.just(""), st.text(st.characters(codec="utf-8"), min_size=1))
NUMBERS = st.builds(
    Bound, st.just(""), FIGURES, PARTS, st.sampled_from(["value", "before", "2026-05", "target"])
)
WORDS = st.text(alphabet=st.one_of(st.characters(codec="utf-8"),
                                   st.sampled_from("[]*@?%{}<>#")))  # fmt: skip


@given(st.lists(st.one_of(WORDS, NUMBERS.map(token_of))).map("".join))
def test_any_text_survives(text: str) -> None:
    assert written(parsed(text)) == text


@given(NUMBERS)
def test_a_number_survives_between_words(number: Bound) -> None:
    text = f"Entraron {token_of(number)}."
    assert parsed(text) == (Text("Entraron "), number, Text("."))
    assert " ".join(text.split()) == text


def test_how_it_is_written() -> None:
    assert parsed("**Casos.** Hay [[cases.received?category=leak@before]] ** y [[nada]") == (
        Text("Casos.", strong=True),
        Text(" Hay "),
        Bound("", "cases.received", "category=leak", "before"),
        Text(" ** y [[nada]"),
    )
