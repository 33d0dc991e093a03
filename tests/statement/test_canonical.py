"""A statement as JSON: the same bytes for the same records, and back again."""

import json
from decimal import Decimal
from fractions import Fraction

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.statement.build import build_statements
from cierre.statement.canonical import from_json, to_json, verified
from cierre.statement.model import Figure, Number, Scope, Statement
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg

AUGUST = Period.parse("2026-08")


@pytest.fixture(scope="module")
def statement() -> Statement:
    books = Books(load_books()["fees"])
    due, paid = leg("due", "ana", "north"), leg("paid", "ana", "north")
    books.move("F1", "2026-07-01", NOWHERE, due, 14_322_150)
    books.move("F1", "2026-08-02", due, paid, 14_322_100)
    ledger, known = ledger_of(books.kept(), books.book, AUGUST), {"fees": books.book}
    office = Scope("office")
    return build_statements({"fees": ledger}, known, (), DIRECTORY, AUGUST, [office])[office]


def test_amounts_are_numbers_in_the_major_unit(statement: Statement) -> None:
    figures = json.loads(to_json(statement))["figures"]
    assert figures["fees.collected"]["value"] == 143221
    assert figures["fees.arrears"]["value"] == 0.5
    assert b'"value":143221,' in to_json(statement).replace(b"}", b",")


def test_read_back_it_is_the_same_and_writes_the_same_bytes(statement: Statement) -> None:
    content = to_json(statement)
    again = from_json(content)
    assert again == statement
    assert to_json(again) == content
    assert again["fees.arrears"].value == Decimal("0.50")
    assert again.balanced


def test_a_ratio_is_written_rounded_and_as_it_is(statement: Statement) -> None:
    written = json.loads(to_json(statement))["figures"]["fees.collection_rate"]
    assert written["value"] == 1
    assert written["exact"]["value"] == "286442/286443"
    assert (written["numerator"], written["denominator"]) == (143221, 143221.5)
    assert written["history"][-1] == ["2026-08", 1]
    assert written["exact"]["history"] == {"1": {"1": "286442/286443"}}
    assert written["exact"]["parts"] == {"holder": {"ana": "286442/286443"}} | {
        name: {key: "286442/286443"} for name, key in (("place", "north"), ("unit", "x"))
    }
    again = from_json(to_json(statement))["fees.collection_rate"]
    assert again.value == Fraction(286_442, 286_443)


AWKWARD = st.one_of(
    st.decimals(-(10**15), 10**15, places=7),
    st.fractions(-(10**15), 10**15, max_denominator=10**6),
    st.integers(-(10**15), 10**15),
    st.none(),
)


@given(st.dictionaries(st.text(max_size=4), AWKWARD, max_size=5), st.text(max_size=8))
def test_whatever_numbers_and_names_it_is_in_canonical_form(
    parts: dict[str, Number | None], name: str
) -> None:
    """Exponents, whole amounts, keys beyond the first plane, texts that look like numbers."""
    history = tuple((f"0e-{key}", value) for key, value in parts.items())
    figure = Figure("x", "share", None, parts={"e-": parts}, history=history)
    empty = Statement("1.0,", name, Scope("office"), "", "", "", "", "", {"x": figure})
    content = to_json(empty)
    assert rfc8785.dumps(json.loads(content)) == content
    assert verified(content)


def test_a_changed_number_is_noticed(statement: Statement) -> None:
    content = to_json(statement).replace(b"143221", b"143222")
    assert not verified(content)
    with pytest.raises(ValueError, match="digest"):
        from_json(content)
