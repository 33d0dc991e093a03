"""Her words for the states of a book."""

import pytest

from cierre.books import load_books
from cierre.sources.tables.states import asked_plainly, read_states


@pytest.mark.parametrize(
    ("book", "word", "state"),
    [("cases", "Solucionado", "resolved"), ("cases", " CERRADA ", "resolved"),
     ("cases", "Pte. presupuesto", "waiting"), ("cases", "已办结", "resolved"),
     ("cases", "Anulado", "withdrawn"), ("calls", "NO ANSWER", "abandoned"),
     ("visits", "No contactado", "unreachable"), ("training", "No apto", "failed"),
     ("fees", "PTE.", "due"), ("meters", "Estimado", "estimated")],
)  # fmt: skip
def test_usual_words_are_known(book: str, word: str, state: str) -> None:
    assert read_states(load_books()[book], [word], "", {}).meant == {word: state}


@pytest.mark.parametrize("word", ["Nevera", "PIP", "TBC w/ Steve", "退回重办", "Lo lleva Paco"])
def test_a_word_that_nobody_can_guess_is_asked(word: str) -> None:
    assert read_states(load_books()["cases"], [word], "", {}).unknown == (word,)


def test_an_answer_goes_before_what_is_known() -> None:
    said = {"nevera": "waiting"}
    assert read_states(load_books()["cases"], ["Nevera"], "", said).meant == {"Nevera": "waiting"}


def test_what_denies_is_not_what_it_denies() -> None:
    meant = read_states(load_books()["cases"], ["no resuelto", "未解决"], "", {}).meant
    assert "resolved" not in meant.values()


@pytest.mark.parametrize(
    ("book", "yes", "no"),
    [("calls", "ended", "abandoned"), ("calls", "abandoned", "ended"), ("fees", "due", "paid"),
     ("fees", "paid", "due"), ("shifts", "worked", "missed"), ("cases", "resolved", "new"),
     ("training", "attended", "absent")],
)  # fmt: skip
def test_a_no_means_the_other_of_what_a_yes_means(book: str, yes: str, no: str) -> None:
    assert read_states(load_books()[book], ["Sí", "No"], yes, {}).meant == {"Sí": yes, "No": no}


@pytest.mark.parametrize(
    ("heading", "about"),
    [("¿Se atendió?", "atendió"), ("是否接通", "接通"), ("Abandoned?", "Abandoned"),
     ("Pagado (S/N)", "Pagado"), ("Gestión / Cerrado", "Cerrado")],
)  # fmt: skip
def test_what_a_heading_of_yes_and_no_asks_about(heading: str, about: str) -> None:
    assert asked_plainly(heading) == about
