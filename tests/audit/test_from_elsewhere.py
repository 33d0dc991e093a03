"""What audits said wrongly, or did not say, of public reports; restated with other numbers."""

from __future__ import annotations

import pytest

from cierre.audit import audit
from cierre.audit.finding import Claim, Language, Verdict
from tests.audit.structures import LANGUAGES, Texts

_TOO_MANY: Texts = {
    "es": "Informe de mayo de 2026\n\nDe las {} solicitudes, 31 fueron aceptadas, 17 rechazadas, "
    "9 archivadas y 2 retiradas.",
    "en": "Report for May 2026\n\nOf the {} requests, 31 were granted, 17 refused, 9 filed and 2 "
    "withdrawn.",
    "zh": "2026年5月小结\n\n共有申请{}件,其中批准31件,驳回17件,归档9件,撤回2件。",
}
_A_SENTENCE_ON: Texts = {
    "es": "El centro atendió 330 avisos de un total de 440 recibidos en mayo de 2026.\n\nEl "
    "resultado es bueno, con un porcentaje cercano al {} de avisos atendidos.",
    "en": "The centre handled 330 calls out of a total of 440 received in May 2026.\n\nThis is a "
    "good result, with about {} of the calls handled.",
    "zh": "2026年5月中心共接来电440件,其中已处理330件。\n\n效果良好,已处理来电约占{}。",
}
_CHANGES = (
    "2026年5月热线情况\n\n5月共受理诉求800件。与4月相比,咨询类环比减少13.46%、投诉类环比减少48.69%、"
    "求助类环比减少0.8%。"
)
_HOTLINE = (
    "5月份,12345政务服务便民热线中心共接到有效诉求900件(电话诉求700件、非电话诉求200件)。其中,12345前台即时办结"
    "600件,占诉求总量的66.67%;网络转办300件,占诉求总量的33.33%。"
)

by_language = pytest.mark.parametrize("language", LANGUAGES)


def said(text: str, *verdicts: Verdict) -> list[Claim]:
    return [each for each in audit(text).claims if each.verdict in verdicts]


@by_language
def test_parts_that_exceed_their_whole_are_asked_about(language: Language) -> None:
    text = _TOO_MANY[language].format(56)
    assert [each.stated for each in said(text, "error", "query")] == ["56"]
    assert not [each for each in said(text, "ok") if each.stated == "56"]
    assert said(_TOO_MANY[language].format(59), "error", "query") == []


@by_language
def test_a_share_a_paragraph_on_is_asked_about(language: Language) -> None:
    found = said(_A_SENTENCE_ON[language].format("87%"), "error", "query")
    assert [each.stated for each in found] == ["87%"]
    assert said(_A_SENTENCE_ON[language].format("75%"), "error", "query") == []


@pytest.mark.parametrize("text", [_CHANGES, _HOTLINE], ids=["changes in a row", "a hotline"])
def test_what_cannot_be_wrong_is_not_accused(text: str) -> None:
    assert said(text, "error") == []


def test_a_hotlines_number_takes_part_in_nothing() -> None:
    found = audit(_HOTLINE)
    told = {_HOTLINE[start:end] for each in found.claims for start, end in each.spans}
    assert not [each for each in told if "12345" in each]
    assert {"900件", "700件", "200件", "66.67%"} <= told
