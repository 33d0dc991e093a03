"""Columns of very many different numbers say what they would say read text by text."""

from decimal import Decimal

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cierre.sources.tables import many_numbers
from cierre.sources.tables.amounts import Mark, read_durations, read_numbers
from cierre.sources.tables.cells_read import as_text
from cierre.sources.tables.many_numbers import durations_of, numbers_of, telling

WHOLE = st.from_regex(r"-?[0-9]{1,5}", fullmatch=True)
NUMBER = st.one_of(
    WHOLE,
    st.from_regex(r"-?[0-9]{1,4}[.,][0-9]{1,4}", fullmatch=True),
    st.from_regex(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}", fullmatch=True),
    st.from_regex(r"[1-9][0-9]{0,2}[.,][0-9]{3}[.,][0-9]{2,3}", fullmatch=True),
    st.sampled_from(["", "12 €", "(3,50)", "5 %", "a", "--", "٣", "$ 1.250,30", ".5", " 7 "]),
)
LENGTH = st.one_of(
    st.from_regex(r"[0-9]{1,6}", fullmatch=True),
    st.from_regex(r"[0-9]{1,3}:[0-9]{2}", fullmatch=True),
    st.from_regex(r"[0-9]{1,3}:[0-5][0-9]:00", fullmatch=True),
    st.from_regex(r"[0-9]{1,3}:[0-5][0-9]:[0-5][0-9]", fullmatch=True),
    st.sampled_from(["1h 35", "95 min", "-", "-1:20", "12,5", "2:03.5", " 1:02 "]),
)
HEADINGS = ("Duración", "AHT (min)", "Tiempo (mm:ss)", "Espera (h)", "Latencia (ms)")


@pytest.fixture(autouse=True)
def _few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many_numbers, "MANY", 0)


def series(texts: list[str]) -> pl.Series:
    return pl.Series("Importe", [None, *texts], pl.String)


@pytest.mark.parametrize("mark", ["", ",", "."])
@given(texts=st.lists(NUMBER, max_size=8))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_numbers_are_what_each_is_by_itself(mark: Mark, texts: list[str]) -> None:
    alone = read_numbers(series(texts), None, mark)
    read, plain = numbers_of(series(texts), None, mark)
    values = {text: as_text(value) for text, value in read.values.items()}
    found = [
        values.get(text) if beside is None else beside
        for text, beside in zip(texts, plain.to_list()[1:], strict=True)
    ]
    expected = [as_text(alone.values[text]) if text in alone.values else None for text in texts]
    assert found == expected
    assert (read.mark, read.undecided, read.percent) == (
        alone.mark, alone.undecided, alone.percent,
    )  # fmt: skip
    told, alone = read_numbers(telling(series(texts))), read_numbers(series(texts))
    assert (told.mark, told.undecided) == (alone.mark, alone.undecided)


@pytest.mark.parametrize("heading", HEADINGS)
@given(texts=st.lists(LENGTH, max_size=8))
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_durations_are_what_each_is_by_itself(heading: str, texts: list[str]) -> None:
    alone = read_durations(series(texts), heading)
    read, plain = durations_of(series(texts), heading)
    for text, beside in zip(texts, plain.to_list()[1:], strict=True):
        found = read.values.get(text) if beside is None else Decimal(beside)
        expected = alone.values.get(text)
        assert (found is None) == (expected is None)
        assert found is None or expected is None or int(found) == int(expected)
