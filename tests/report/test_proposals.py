"""What is proposed to be admitted: each rule where it must speak, and where it must not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cierre.books import load_books
from cierre.packs import load_pack
from cierre.report.material import gather
from cierre.report.proposals import proposals
from cierre.statement.model import Coverage, OpenItem, Statement
from tests.report.sample_statement import AUGUST, DIRECTORY


@pytest.fixture(autouse=True)
def sample_wordings() -> None:
    """Here the books' own wordings are read."""


def proposed(statement: Statement, language: str = "es") -> dict[str, str]:
    books = {each: load_books()[each] for each in DIRECTORY.books}
    pack = load_pack(DIRECTORY.pack)
    made = proposals(gather(statement, DIRECTORY, books, pack, language))
    return {each.about: each.text for each in made}


def waiting(number: str, entered: str, due: str | None = None, title: str = "") -> OpenItem:
    return OpenItem("cases", number, title, "in_hand", "leak", "", "", "", entered, due, 1)


def test_a_missed_target_is_admitted() -> None:
    text = proposed(AUGUST)["target fees.collected"]
    assert text == (
        "No se alcanzó el objetivo de «Cuotas cobradas»: 143.221,00\xa0€ frente a "
        "170.000,00\xa0€, por 2.º mes seguido."
    )


def test_no_target_that_was_met_is_admitted() -> None:
    figures = {
        name: replace(each, targets=tuple(replace(of, met=True) for of in each.targets))
        for name, each in AUGUST.figures.items()
    }
    found = proposed(replace(AUGUST, figures=figures))
    assert [about for about in found if about.startswith("target")] == []


def test_promises_that_were_broken_are_counted() -> None:
    counts = {"cases.on_time": 39, "cases.promised": 42}
    made = {name: replace(AUGUST["cases.handled"], id=name, value=n) for name, n in counts.items()}
    found = proposed(replace(AUGUST, figures={**AUGUST.figures, **made}))
    assert found["late cases.on_time"].endswith(
        ": 3 de 42 se terminaron fuera del plazo prometido."
    )


def test_the_longest_waiting_of_what_is_late_or_very_old() -> None:
    items = (
        waiting("Q-1", "2026-08-20", title="Reciente"),
        waiting("Q-2", "2026-05-02", "2026-12-31", "Con plazo"),
        waiting("Q-3", "2026-07-01", title="Olvidada"),
        waiting("Q-4", "2026-08-01", "2026-08-10", "Tarde"),
    )
    found = proposed(replace(AUGUST, pending=items))
    assert [about for about in found if about.startswith("waiting")] == ["waiting cases Q-3"]
    assert "«Olvidada» sigue sin cerrarse desde el 1 de julio de 2026" in found["waiting cases Q-3"]
    young = proposed(replace(AUGUST, pending=items[:2]))
    assert not any(about.startswith("waiting") for about in young)


def test_late_records_and_missing_books_are_admitted() -> None:
    whole = next(each for each in AUGUST.identities if each.key is None and each.of == "items")
    late = replace(whole, adjustments=2)
    missing = (Coverage("meters", "missing"), Coverage("fees", "nothing"))
    found = proposed(replace(AUGUST, identities=(late,), coverage=missing), "en")
    assert found["late-records"].startswith("Records were made after their month had been closed")
    assert found["missing"] == "Nothing was recorded this month in: Meters."
    none = proposed(replace(AUGUST, identities=(whole,), coverage=()))
    assert not {"late-records", "missing"} & none.keys()
