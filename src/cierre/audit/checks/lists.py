"""How many things a text announces, and how many it lists; stages one after the other.

Count: ``fall under 21 areas, as listed`` over a table of 21 rows. Transition: ``12.6% of cases
climbed from Stage One to Stage Two``, over the numbers that the text gives for each stage.
Counter-examples: a number of areas with no list right after it; stages whose numbers are unsaid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from cierre.audit.checks.claiming import claim, worded
from cierre.audit.checks.tables import is_total
from cierre.audit.checks.verdicts import HUNDRED, judge_ratio
from cierre.audit.finding import Claim
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.numeral import plain

_LISTED: Final = re.compile(
    r"as (?:listed|follows|shown)|listed below|in the table|below|siguientes|como sigue"
    r"|a continuación"
    r"|en la tabla|en el cuadro|如下|见下表|下列|以下",
    re.IGNORECASE,
)
_THINGS: Final = re.compile(
    r"^\s(?:areas|categories|types|topics|kinds|classes|groups|items|subjects|áreas|categorías|tipos"
    r"|temas|clases|grupos|rubros|motivos|apartados)\b|^[\u4e00-\u9fff]{0,2}(?:类|類|方面|领域|项)"
)
_FROM: Final = re.compile(r"\b(?:from|de|desde|del)\b|从|由", re.IGNORECASE)
_CLOSE: Final = 16


def counts(report: Report) -> Iterator[Claim]:
    """The lists whose length is announced right before a table."""
    for table in report.tables:
        rows = [row for row in table.rows if any(cell.mention for cell in row.values())]
        length = sum(not is_total(row) for row in rows)
        before = [
            each for each in report.sentences if not each.in_table and each.end <= table.start
        ]
        if not before or not _LISTED.search(report.words(before[-1])):
            continue
        for each in report.of(before[-1]):
            if each.counts and _THINGS.search(each.after):
                holds = each.value == length
                yield worded(
                    report, "count", "ok" if holds else "error", (each.start, each.end), "count",
                    stated=plain(each.value), computed=str(length),
                )  # fmt: skip


def transitions(report: Report) -> Iterator[Claim]:
    """The share of one stage that went on to the next."""
    stages = _stages(report)
    if len(stages) < 2:
        return
    for _, _, mentions in report.prose():
        for at, percent in enumerate(mentions):
            following = mentions[at + 1 : at + 3]
            if not percent.percent or len(following) < 2 or not _FROM.search(following[0].gap):
                continue
            first, second = (_stage(stages, each) for each in following)
            if first is not None and second is not None and first.value > 0:
                judged = judge_ratio(percent, (second,), first, HUNDRED)
                yield claim(report, "share", judged, percent, (second,), first, "share",
                            also=following)  # fmt: skip


def _stages(report: Report) -> dict[Decimal, Mention]:
    """The number given for each numbered stage, when it stands right after its name."""
    found: dict[Decimal, Mention] = {}
    for _, _, mentions in report.prose():
        for label, each in pairwise(mentions):
            if label.numeral.kind == "label" and each.counts and len(each.gap) <= _CLOSE:
                found.setdefault(label.value, each)
    return found


def _stage(stages: dict[Decimal, Mention], label: Mention) -> Mention | None:
    return stages.get(label.value) if label.numeral.kind == "label" else None


def numbered(report: Report) -> Iterator[Claim]:
    """Both checks over numbered things."""
    yield from counts(report)
    yield from transitions(report)
