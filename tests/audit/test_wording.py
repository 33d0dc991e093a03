"""The sentences of an audit: each is said by some report, and in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter
from typing import Final, get_args

import pytest

from cierre.audit import audit
from cierre.audit.finding import Kind, Language
from cierre.audit.relations import claiming
from cierre.audit.relations.rounding import Why
from cierre.audit.wording import READINGS, Reading, en, es, localised, sentence, zh
from tests.audit.dated_structures import DATED, IMPOSSIBLE
from tests.audit.prose_structures import PROSE, TOLD_TWICE
from tests.audit.structures import LANGUAGES, Texts
from tests.audit.table_structures import TABLES

WORDS: Final = {"es": es, "en": en, "zh": zh}
OTHERS: Final[tuple[Texts, ...]] = (
    dict.fromkeys(LANGUAGES, "4 quejas · 4 complaints · 投诉4件\n\n<!-- numbers: 5 4 4 -->\n"),
    {
        "es": "Las quejas bajaron un 130 % en junio.",
        "en": "Complaints fell by 130% in June.",
        "zh": "6月投诉下降130%。",
    },
)
"""Readings that no structure has: a number altered since, a fall by more than all of it."""
ROUNDED: Final[dict[Why, Texts]] = {
    "truncated": {
        "es": "De 4.187 llamadas, 743 vinieron por carta (17,74 %).",
        "en": "Of 4,187 calls, 743 came by letter (17.74%).",
        "zh": "共来电4,187件,其中信函743件,占17.74%。",
    },
    "last_digit": {
        "es": "De 4.187 llamadas, 1.262 vinieron por carta (30,15 %).",
        "en": "Of 4,187 calls, 1,262 came by letter (30.15%).",
        "zh": "共来电4,187件,其中信函1,262件,占30.15%。",
    },
    "rounded": {
        "es": "Se gastaron 25,9 kWh (12,4 kWh en la sala y 13,4 kWh en el patio).",
        "en": "We used 25.9 kWh (12.4 kWh in the hall and 13.4 kWh in the yard).",
        "zh": "用电25.9千瓦时(大厅12.4千瓦时、院子13.4千瓦时)。",
    },
    "approximate": {
        "es": "De 4.187 llamadas, 1.262 vinieron por carta, casi el 30,2 %.",
        "en": "Of 4,187 calls, 1,262 came by letter, about 30.2%.",
        "zh": "共来电4,187件,其中信函1,262件,占约30.2%。",
    },
}


def every_text(language: Language) -> Iterator[str]:
    for structure in (*PROSE, *TABLES, *TOLD_TWICE):
        yield structure.text(language)
        yield structure.slipped(language)
    for dated in DATED:
        yield dated.text[language].format(dated.wrong[language])
    for texts in (*(each for _, each in IMPOSSIBLE), *OTHERS):
        yield texts[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reading_and_kind_is_said(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: set[str] = {"previous"}
    kinds: set[str] = {"previous", "trend"}

    def noted(spoken: Language, reading: Reading, *values: object, **more: object) -> object:
        used.add(reading)
        return sentence(spoken, reading, *values, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(claiming, "sentence", noted)
    for text in every_text(language):
        kinds |= {each.kind for each in audit(text).claims}
    assert used == set(READINGS)
    assert kinds == set(get_args(Kind))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", ROUNDED)
def test_rounding_is_named(why: Why, language: Language) -> None:
    text = ROUNDED[why][language]
    said = {each.why: each.verdict for each in audit(text).claims if each.why}
    assert set(said) == {WORDS[language].WHYS[why]}
    assert set(said.values()) <= {"note", "ok"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_all_sentences_with_the_same_numbers(language: Language) -> None:
    said, other = WORDS[language], WORDS["es"]
    assert set(said.RELATIONS) == {*READINGS, "beyond-all"}
    assert list(said.WHYS) == list(other.WHYS)
    assert set(get_args(Why)) - {""} <= set(said.WHYS)
    for reading, words in said.RELATIONS.items():
        assert _values(words) == _values(other.RELATIONS[reading]), reading


def _values(words: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_is_whole(language: Language) -> None:
    """No sentence lacks a number, and every calculation says two sides."""
    for text in every_text(language):
        for each in audit(text).claims:
            assert not re.search(r"\s{2}|\(\s*\)|[{}]|[（(]\s*−|÷\s*=|^\s*−", each.relation), each
            assert not each.calculation or re.fullmatch(r".*\d.* = .*\d.*", each.calculation)
            assert each.relation.endswith((".", "。"))


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        ("1726.5", ("1.726,5", "1,726.5", "1,726.5")),
        ("-3.5%", ("-3,5 %", "-3.5%", "-3.5%")),
        ("5.65 pp", ("5,65 puntos", "5.65 points", "5.65个百分点")),
        ("12 de mayo", ("12 de mayo", "12 de mayo", "12 de mayo")),
        ("", ("", "", "")),
    ],
)
def test_numbers_are_written_as_the_language_does(plain: str, said: tuple[str, ...]) -> None:
    assert tuple(localised(plain, language) for language in LANGUAGES) == said
