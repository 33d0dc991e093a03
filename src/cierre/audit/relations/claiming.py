"""A claim put together: its numbers in plain form, its place, its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from cierre.audit.document import Where
from cierre.audit.finding import Claim, Kind, Verdict
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.numeral import plain
from cierre.audit.relations.evidence import Relation
from cierre.audit.wording import Reading, sentence, why_said

_SHOWN_SCALE: Final = Decimal(10_000)
_HUNDREDTH: Final = Decimal("0.01")


def told(report: Report, found: Relation) -> Claim:
    """A relation as it is said to people."""
    judged, stated, parts, whole = found.judged, found.stated, found.parts, found.whole
    members = found.members
    scale = _common_scale(members)
    computed = _computed(judged.computed, stated, scale)
    said_parts = tuple(
        sign + number(part, scale)
        for sign, part in zip(found.signs or [""] * len(parts), parts, strict=True)
    )
    said_whole = number(whole, scale) if whole else ""
    said = number(stated, scale)
    relation, calculation = sentence(
        report.spoken, found.reading, said, computed, said_parts, said_whole
    )
    return Claim(
        found.kind, judged.verdict, said, computed, said_parts, said_whole,
        report.text[stated.start : stated.end], stated.start, stated.end,
        where(report, stated.start), relation, calculation,
        right=computed if judged.verdict in ("error", "query") else "",
        why=_other(report, found) or (judged.why and why_said(report.spoken, judged.why)),
        spans=_spans([*members, *found.also]),
    )  # fmt: skip


def _other(report: Report, found: Relation) -> str:
    """Which other number is the likelier to be wrong, and what it would have to be."""
    culprit, equation = found.culprit, found.equation
    bounds = equation.predicted(culprit) if culprit is not None and equation is not None else None
    if culprit is None or bounds is None:
        return ""
    wanted = Decimal((bounds[0] + bounds[1]) / 2).quantize(culprit.numeral.step)
    right = replace(culprit, numeral=replace(culprit.numeral, value=wanted))
    return why_said(report.spoken, "other", number(culprit), number(right))


def worded(
    report: Report,
    kind: Kind,
    verdict: Verdict,
    bounds: tuple[int, int],
    reading: Reading,
    *,
    stated: str,
    computed: str,
    parts: Sequence[str] = (),
    whole: str = "",
    why: str = "",
    took_part: Sequence[Mention] = (),
) -> Claim:
    """A claim of words, dates or rankings, its values given as they are to be shown."""
    start, end = bounds
    relation, calculation = sentence(report.spoken, reading, stated, computed, tuple(parts), whole)
    return Claim(
        kind, verdict, stated, computed, tuple(parts), whole, report.text[start:end], start, end,
        where(report, start), relation, calculation,
        right=computed if verdict in ("error", "query") else "", why=why,
        spans=tuple(dict.fromkeys([bounds, *_spans(took_part)])),
    )  # fmt: skip


def _spans(mentions: Sequence[Mention]) -> tuple[tuple[int, int], ...]:
    return tuple(dict.fromkeys((each.start, each.end) for each in mentions if each.start >= 0))


def where(report: Report, offset: int) -> Where:
    """The place of an offset of the text."""
    block = report.document.block_at(offset)
    return block.where if block else Where()


def number(mention: Mention, scale: Decimal = Decimal(1)) -> str:
    """A number in plain form, a percentage with its sign."""
    kind = mention.numeral.kind
    if kind == "percent":
        return f"{plain(mention.value)}%"
    if kind == "points":
        return f"{plain(mention.value)} pp"
    return plain(mention.value / scale if mention.numeral.scale == scale else mention.value)


def _common_scale(mentions: Sequence[Mention]) -> Decimal:
    scales = {each.numeral.scale for each in mentions if each.counts}
    scale = scales.pop() if len(scales) == 1 else Decimal(1)
    return scale if scale >= _SHOWN_SCALE else Decimal(1)


def _computed(value: Decimal, stated: Mention, scale: Decimal) -> str:
    kind = stated.numeral.kind
    if kind in ("percent", "points", "permille"):
        places = min(stated.numeral.step / 10, _HUNDREDTH)
        shown = plain(value.quantize(places.normalize()))
        return shown + {"percent": "%", "points": " pp", "permille": ""}[kind]
    if stated.counts and value == value.to_integral_value():
        return plain(value / scale)
    return plain((value / scale).quantize(min(stated.numeral.step / scale / 10, _HUNDREDTH)))
