"""Any text of numbers and marks is audited, and what is said of it hangs together."""

from __future__ import annotations

import json
import re
from typing import Final, get_args

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cierre.audit import audit
from cierre.audit.finding import Audited, Kind, Language
from cierre.audit.present.html import to_html
from cierre.audit.present.json import to_json
from tests.audit.structures import LANGUAGES

_MARKS: Final = (
    *" .,;:()[]%|\n-+/'€$（），。；：、％",
    "\n\n", "\n| ", " | ", "\n- ", ". ", ": ", "  ", "|---|---|\n", "0", "00", "100",
)  # fmt: skip
_WORDS: Final[dict[Language, tuple[str, ...]]] = {
    "es": (
        " de ", " y ", " total ", " más que ", " un ", " quedan ", " otros ", " por día ", " mil ",
        " puntos ", " millones ", " el resto ", " acumulado ", " de enero ", " lunes 31 de junio ",
        " tres meses seguidos por debajo de la meta ", " quejas ",
    ),
    "en": (
        " of ", " and ", " total ", " more than ", " up ", " remain ", " others ", " a day ",
        " thousand ", " points ", " million ", " the rest ", " year to date ", " January ",
        " Monday 31 June ", " three months running below the target ", " complaints ",
    ),
    "zh": (
        "件", "占", "共", "合计", "增长", "比上月", "剩余", "其他", "日均", "万", "个百分点", "亿",
        "累计", "1月", "6月31日(星期一)", "连续3个月低于目标", "同比", "分别为",
    ),
}  # fmt: skip


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A text of numbers, marks and a few words of one language, with something to be known by."""
    language = draw(st.sampled_from(LANGUAGES))
    number = st.one_of(
        st.integers(0, 10**9).map(str),
        st.decimals(0, 10**5, places=2).map(str),
        st.text("0123456789.,", min_size=1, max_size=9),
    )
    pieces = st.one_of(number, st.sampled_from(_MARKS), st.sampled_from(_WORDS[language]))
    text = "".join(draw(st.lists(pieces, min_size=1, max_size=60))) + "7"
    assume(not _HUGE.search(text))
    return text


_HUGE: Final = re.compile(r"[\d.,]{16}")
"""Numbers of more digits than anything has that is counted."""


def test_a_huge_number_is_no_crash() -> None:
    audit("7000000000000000000000 0.00%|0.007")


@settings(max_examples=200, deadline=None)
@given(texts())
def test_any_text_is_audited(text: str) -> None:
    hangs_together(audit(text), text)


@settings(max_examples=150, deadline=None)
@given(st.text("0123456789 .,;:()%|\n-+/", max_size=200).map(lambda text: text + "1"))
def test_any_text_of_digits_and_marks_is_audited(text: str) -> None:
    assume(not _HUGE.search(text))
    hangs_together(audit(text), text)


def hangs_together(found: Audited, text: str) -> None:
    """What is true of every audit."""
    assert found.document.text == text
    assert list(found.claims) == sorted(found.claims, key=lambda each: (each.start, each.end))
    for each in found.claims:
        assert each.quote == text[each.start : each.end] != ""
        assert each.kind in get_args(Kind)
        assert each.relation
        assert (each.right != "") == (each.verdict in ("error", "query"))
        assert all(0 <= start < end <= len(text) for start, end in each.spans)
        assert len(set(each.spans)) == len(each.spans)
    for number in found.unchecked:
        assert number.quote == text[number.start : number.end] != ""
    looked_at = {span for each in found.claims for span in each.spans}
    assert not looked_at & {(each.start, each.end) for each in found.unchecked}
    assert 0 <= found.coverage <= 1
    assert len(found.unchecked) <= found.numbers


@settings(max_examples=40, deadline=None)
@given(texts())
def test_an_audit_says_the_same_every_time(text: str) -> None:
    said = to_json([audit(text)])
    assert to_json([audit(text)]) == said
    (document,) = json.loads(said)["documents"]
    assert len(document["claims"]) == len(audit(text).claims)


@settings(max_examples=40, deadline=None)
@given(texts(), st.sampled_from(LANGUAGES))
def test_any_audit_makes_a_page(text: str, language: Language) -> None:
    assert f'lang="{language}"' in to_html([audit(text, language=language)], language, language)


@settings(max_examples=40, deadline=None)
@given(texts(), texts())
def test_any_text_may_be_the_report_before(text: str, before: str) -> None:
    hangs_together(audit(text, before), text)


@settings(max_examples=50, deadline=None)
@given(texts())
def test_the_language_of_the_findings_changes_none(text: str) -> None:
    said = [
        [(each.kind, each.verdict, each.start, each.end, each.spans) for each in found.claims]
        for found in (audit(text, language=language) for language in LANGUAGES)
    ]
    assert said[0] == said[1] == said[2]
