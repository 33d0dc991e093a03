"""Property: a made-up report is clean as it is, and an error planted in it is found."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import example, given, settings
from hypothesis import strategies as st

from cierre.audit.auditing import audit
from cierre.audit.finding import Audited, Language
from cierre.audit.readers.text import read_text
from tests.audit.generator import Made, made

LANGUAGES = st.sampled_from(("es", "en", "zh"))
SEEDS = st.integers(0, 2**32)


def audited(report: Made) -> Audited:
    return audit(read_text("made.txt", report.text))


def plain(written: str, language: Language) -> Decimal:
    thousands = "." if language == "es" else ","
    return Decimal(written.replace(thousands, "").replace(",", "."))


@settings(max_examples=300, deadline=None)
@given(SEEDS, LANGUAGES)
def test_a_consistent_report_is_clean(seed: int, language: Language) -> None:
    report = made(seed, language, wrong=False)
    found = [each for each in audited(report).claims if each.verdict in ("error", "query")]
    assert not found, (report.text, found)


# a wrong number may by chance be right of another whole: the same reports every time
@settings(max_examples=300, deadline=None, derandomize=True)
@given(SEEDS, LANGUAGES)
@example(175232133, "es")
def test_a_planted_error_is_found(seed: int, language: Language) -> None:
    report = made(seed, language, wrong=True)
    planted = plain(report.planted, language)
    result = audited(report)
    found = {
        abs(Decimal(value.strip("+%p ")))
        for each in result.claims
        if each.verdict == "error" and each.kind != "date"
        for value in (each.stated, *each.parts, each.whole)
        if value
    }
    assert planted in found, (report.fact, report.planted, report.text, result.claims)
