"""A language is one file: what there is a file of is told, read and audited."""

from __future__ import annotations

from collections.abc import Iterator
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import Final, cast

import pytest

from cierre.audit import audit
from cierre.audit import languages as package
from cierre.audit.finding import Language
from cierre.audit.language import language_of
from cierre.audit.languages import known
from cierre.audit.numerals import dates, reading, units, worded
from cierre.audit.numerals.dates import month_name
from cierre.audit.numerals.numeral import plain
from cierre.audit.numerals.reading import read

_PORTUGUESE: Final = cast("Language", "pt")
_ADDED: Final = Path(__file__).with_name("portuguese.py")
_LISTED: Final = (
    "Foram recebidas 1.234 reclamações no total: 700 de água, 334 da luz e {} "
    "do gás. Foram 56,7% da água, 27,1% da luz e 16,2% do gás."
)


@pytest.fixture
def portuguese(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder of languages with one file more."""
    (tmp_path / "pt.py").write_text(_ADDED.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    known.cache_clear()
    yield
    monkeypatch.undo()
    known.cache_clear()
    for module in (package, dates, reading, units, worded):
        for each in vars(module).values():
            if isinstance(each, _lru_cache_wrapper):
                each.cache_clear()


def test_there_are_three_languages() -> None:
    assert list(known()) == ["en", "es", "zh"]


@pytest.mark.usefixtures("portuguese")
def test_a_file_more_is_a_language_more() -> None:
    assert list(known()) == ["en", "es", "pt", "zh"]
    assert language_of(_LISTED.format(200)) == _PORTUGUESE
    assert month_name(3, _PORTUGUESE) == "março"


@pytest.mark.usefixtures("portuguese")
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("cento e vinte e três reclamações", "quantity 123"),
        ("mil duzentas e uma", "quantity 1201"),
        ("1,95 milhões de reais", "quantity 1950000 R$"),
        ("cerca de 12 mil", "quantity 12000"),
        ("84,2 por cento e 2,3 pontos", "percent 84.2, points 2.3"),
        ("na linha 10, semana 28 a 30", "label 10, label 28, label 30"),
        ("20-25 horas em 2016", "range 20, range 25 h, year 2016"),
        ("em 3 de julho de 2024, uma vez", ""),
    ],
)
def test_its_numbers_are_read(text: str, told: str) -> None:
    found = read(text, _PORTUGUESE).numerals
    assert (
        ", ".join(f"{each.kind} {plain(each.value)} {each.unit}".strip() for each in found) == told
    )


@pytest.mark.usefixtures("portuguese")
@pytest.mark.parametrize(("gas", "verdicts"), [("200", {"ok"}), ("300", {"error"})])
def test_its_reports_are_audited(gas: str, verdicts: set[str]) -> None:
    found = audit(_LISTED.format(gas), language="en")
    assert found.language == _PORTUGUESE
    sums = {each.verdict for each in found.claims if each.kind == "sum"}
    assert sums == verdicts
    assert all(each.relation.isascii() for each in found.claims)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Formal Files Opened 11 9 10\nFormal Files Closed 10 6 8, as the table shows", "en"),
        ("Informe de quejas\n12 de luz y 3 de agua", "es"),
        ("Total 12", "en"),
        ("Situación 12", "es"),
        ("Vecinos: 12. The office of Cádiz told us of 31 complaints in all, and of the 4.", "en"),
        ("本月ABC平台12件", "zh"),
    ],
)
def test_the_language_is_told_by_whole_words(text: str, language: Language) -> None:
    assert language_of(text) == language
