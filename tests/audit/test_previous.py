"""A report against that of the month before."""

from __future__ import annotations

import pytest

from cierre.audit import audit

JULY = {
    "es": "Informe de julio. Recibimos 120 avisos, resolvimos 97 y quedan 23 pendientes.",
    "en": "Report for July. We received 120 requests, closed 97 and 23 remain open.",
    "zh": "7月小结。受理报修120件,办结97件,剩余23件。",
}
AUGUST = {
    "es": "Informe de agosto. Empezamos con {} casos, recibimos 90, cerramos 95 y quedan {}.",
    "en": "Report for August. We started with {} cases, received 90, closed 95 and {} remain.",
    "zh": "8月小结。上月结转{}件,本月新增90件,办结95件,月末在办{}件。",
}


@pytest.mark.parametrize("language", ["es", "en", "zh"])
@pytest.mark.parametrize(("opening", "verdict"), [(23, "ok"), (32, "error")])
def test_this_opening_is_that_closing(language: str, opening: int, verdict: str) -> None:
    found = audit(AUGUST[language].format(opening, opening - 5), JULY[language])
    told = [each for each in found.claims if each.kind == "previous"]
    assert [(each.stated, each.verdict) for each in told] == [(str(opening), verdict)]


@pytest.mark.parametrize(("growth", "verdict"), [("42.2", "ok"), ("24.2", "error")])
def test_a_change_starts_from_the_figure_before(growth: str, verdict: str) -> None:
    february = "2月份,申诉中心处理消费者申诉18715件。其中,信函711件,包裹18004件。"
    march = f"3月份,申诉中心处理消费者申诉26605件,环比增长{growth}%。其中,信函727件,包裹25878件。"
    told = [each for each in audit(march, february).claims if each.kind == "previous"]
    assert [each.verdict for each in told] == [verdict]


def test_a_figure_said_to_be_of_the_month_before_is_compared() -> None:
    august = "The desk took 342 calls in August, down by 81 on the {} logged a month earlier."
    july = "The desk took 423 calls in July."
    right = audit(august.format(423), july)
    assert [each.verdict for each in right.claims if each.kind == "previous"] == ["ok"]
    wrong = audit(august.format(432), july)
    assert [each.verdict for each in wrong.claims if each.kind == "previous"] == ["error"]


def test_without_a_report_before_nothing_is_said_of_it() -> None:
    assert not [each for each in audit(JULY["es"]).claims if each.kind == "previous"]
