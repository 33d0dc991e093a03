"""What is left: remainders and roll-forwards.

Remainder: of 146 received 118 are solved, so 28 are left. Roll-forward: what was there, plus what
came in, less what went out. Examples: ``recibí 146 quejas, resolvimos 118 y quedan 28`` · ``opened
412 cases and closed 371; the remaining 41`` ·
``上月结转18件,本月新增205件,办结209件,月末在办14件``. Counter-examples: more went out than came in
without an opening (there was one, unsaid); cases of earlier months said to be among what is left;
``el resto por la red``, which says no number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.verdicts import Judged, compatible, judge_total
from cierre.audit.finding import Claim
from cierre.audit.grammar.lexicon import Part, cue
from cierre.audit.grammar.lists import stream_of
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import is_old, out_of
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.interval import Interval
from cierre.audit.numerals.units import DURATIONS
from cierre.audit.wording import why_said

_LEFT: Final[frozenset[Part]] = frozenset({"left", "rest", "lost"})
_PER: Final = re.compile(r"\b(?:per|por cada)\s$")
_BEGINS: Final = 16
"""How far from a sentence's start a number may stand that the sentence begins with."""
_NEW: Final = re.compile(r"[:;：；。(（]")
_HUNDRED: Final = Decimal(100)
_IN: Final = re.compile(
    r"\bhired\b|\bjoin\w+|\bgot\b.{0,20}\bback\b|\bput in\b|contrat\w+|altas?\b|incorpor\w+"
    r"|入职|到货|入院|立案|新接|新办",
    re.IGNORECASE,
)
_OUT: Final = re.compile(
    r"\brepudiated\b|\breject\w+|\brefused\b|withdr\w+|cancel\w+|\blapsed\b|\blet\b|\bleft\b|\blost\b"
    r"|\bpaid\b|\bused\b|\bstruck (?:out|off)\b|\bwritten off\b"
    r"|bajas?\b|rechaz\w+|anul\w+|cancel\w+|desist\w+|离职|出院|用掉|退回|注销|结案|归还",
    re.IGNORECASE,
)
_END_OF: Final = re.compile(
    r"\bclos(?:ing|ed)\b[^,;]{0,30}\b(?:at|on|with)\b|\bfinish(?:ed|ing)\b|\bended?\b"
    r"|\bstands? at\b"
    r"|cerramos (?:con|en|el mes)|terminamos|qued(?:an?|aron)\b|al cierre"
    r"|\boutstanding (?:on|at)\b|月末|月底|期末",
    re.IGNORECASE,
)


def balances(report: Report) -> Iterator[Claim]:
    """The remainders and roll-forwards of the sentences."""
    earlier: list[Mention] = []
    at_length = list(_told_at_length(report))
    moved = {start for each in at_length for start, _ in each.spans}
    for _, sentence, mentions in report.prose():
        stream = stream_of(report, sentence)
        rolled = _rollforward(report, stream)
        if rolled is not None:
            yield rolled
        elif any(each.start in moved for each in stream):
            yield from (each for each in at_length if sentence.start <= each.start < sentence.end)
        else:
            yield from _remainders(report, report.words(sentence), stream, earlier)
        yield from _rest_of_hundred(report, mentions)
        earlier = [*earlier, *stream][-12:]


def _rollforward(report: Report, stream: Sequence[Mention]) -> Claim | None:
    opening = next((each for each in stream if "opening" in each.parts), None)
    if opening is None:
        return None
    rest = [
        each for each in stream
        if each.index > opening.index and compatible(opening, each) and "per_day" not in each.parts
    ]  # fmt: skip
    came = [each for each in stream[: stream.index(opening)][-1:] if compatible(opening, each)]
    received = _first([*rest, *came], "received", frozenset({"left", "opening"}))
    done = _first([each for each in rest if each is not received], "done", frozenset({"left"}))
    left = _first([each for each in rest if each not in (received, done)], "left", frozenset())
    if left is None:
        return None
    between = [each for each in rest if each.index < left.index]
    if len(between) == 2 and (received is None) != (done is None):
        received = received or next(each for each in between if each is not done)
        done = done or next(each for each in between if each is not received)
    if received is None or done is None:
        return None
    parts = (opening, received, done)
    computed = opening.value + received.value - done.value
    possible = opening.interval + received.interval - done.interval
    judged = judge_total(left, computed, possible)
    return claim(
        report, "rollforward", judged, left, parts, None, "rollforward", signs=("", "+", "-")
    )


def _told_at_length(report: Report) -> Iterator[Claim]:
    """Roll-forwards over several sentences or items, with several ways in or out.

    "We opened with 2,364. 5,118 came in, 4,702 were settled and 297 refused. We closed on 2,483."
    Wrong only when every number between says whether it came in or went out.
    """
    streams: dict[int, list[Mention]] = {}
    lists: dict[int, list[Mention]] = {}
    blocks, first = report.document.blocks, 0
    for _, sentence, _ in report.prose():
        stream = [
            each for each in stream_of(report, sentence)
            if each.unit not in DURATIONS and not _FURTHER.match(each.after)
        ]  # fmt: skip
        streams.setdefault(sentence.block, []).extend(stream)
        goes_on = blocks[sentence.block].kind == blocks[sentence.block - 1].kind == "item"
        first = first if goes_on and sentence.block else sentence.block
        lists.setdefault(first, []).extend(stream)
    found = [each for stream in streams.values() if (each := _at_length(report, stream))]
    yield from found or filter(None, (_at_length(report, stream) for stream in lists.values()))


def _at_length(report: Report, stream: Sequence[Mention]) -> Claim | None:
    opening = next((each for each in stream if "opening" in each.parts), None)
    after = [each for each in stream if opening and each.index > opening.index]
    left = next((each for each in after if _closes(report, each)), None)
    if opening is None or left is None:
        return None
    moved = [each for each in after if each.index < left.index]
    signs = [_sign(report, each) for each in moved]
    sure = all(signs) and len(set(signs)) > 1
    if not sure or not all(compatible(opening, each) for each in (*moved, left)):
        return None
    return _rolled(report, opening, moved, signs, left)


_FURTHER: Final = re.compile(r"\s?(?:\w+ )?(?:más|menos|more|fewer|less)\b", re.IGNORECASE)
"""What a number is said to be more or fewer than another has not moved: "122 más de los que …"."""


def _closes(report: Report, mention: Mention) -> bool:
    return _END_OF.search(mention.before) is not None or (
        "left" in mention.parts and not {"opening", "received", "done"} & mention.parts
    )


def _sign(report: Report, mention: Mention) -> str:
    """Whether a number came in or went out, "" where its words do not say just one of them."""
    into = "received" in mention.parts or _IN.search(mention.label) is not None
    out = "done" in mention.parts or _OUT.search(mention.label) is not None
    return "" if into == out else "+" if into else "-"


def _rolled(
    report: Report,
    opening: Mention,
    moved: Sequence[Mention],
    signs: Sequence[str],
    left: Mention,
) -> Claim:
    computed, possible = opening.value, opening.interval
    for each, sign in zip(moved, signs, strict=True):
        computed += each.value if sign == "+" else -each.value
        possible = (possible + each.interval) if sign == "+" else (possible - each.interval)
    judged = judge_total(left, computed, possible)
    return claim(report, "rollforward", judged, left, (opening, *moved), None, "rollforward",
                 signs=("", *signs))  # fmt: skip


def _first(stream: Sequence[Mention], part: Part, without: frozenset[Part]) -> Mention | None:
    return next((each for each in stream if part in each.parts and not without & each.parts), None)


def _remainders(
    report: Report, words: str, stream: Sequence[Mention], earlier: Sequence[Mention]
) -> Iterator[Claim]:
    for at, left in enumerate(stream):
        if not _LEFT & left.parts or left.numeral.bound or "opening" in left.parts:
            continue
        before = [
            each for each in (*earlier, *stream[:at])
            if compatible(each, left) and (each.unit not in DURATIONS or left.unit in DURATIONS)
        ]  # fmt: skip
        found = _balanced(before, left)
        if found is not None:
            whole, taken = found
            yield _claim(report, "ok", left, taken, whole)
            continue
        doubtful = _surely(report, before, left)
        if (
            doubtful is None
            or _goes_on(report, left, stream[at + 1 :])
            or cue("earlier", words, report.language)
        ):
            continue
        whole, done = doubtful
        yield _claim(report, "error", left, (done,), whole)


def _goes_on(report: Report, left: Mention, after: Sequence[Mention]) -> bool:
    """Whether another number of the same list follows, which may be left as well."""
    if not after or not compatible(left, after[0]):
        return False
    gap = report.text[left.end : after[0].start]
    opened = cue("apart", gap, report.language) or cue("of_which", gap, report.language)
    return _NEW.search(gap) is None and not opened and "per_day" not in after[0].parts


def _balanced(
    before: Sequence[Mention], left: Mention
) -> tuple[Mention, tuple[Mention, ...]] | None:
    """The nearest whole and what is taken from it that leave what is said to be left."""
    recent = before[-6:]
    for count in (1, 2, 3):
        for start in range(len(recent) - count, 0, -1):
            taken = tuple(recent[start : start + count])
            near = taken[-1] is recent[-1] or "rest" in left.parts or "done" in taken[-1].parts
            gone = sum((each.value for each in taken), Decimal(0))
            for whole in reversed(recent[:start]):
                if near and whole.value - gone == left.value:
                    return whole, taken
    if (
        len(recent) > 1
        and "rest" in left.parts
        and recent[-1].value - recent[-2].value == left.value
    ):
        return recent[-1], (recent[-2],)
    return None


def _surely(
    report: Report, before: Sequence[Mention], left: Mention
) -> tuple[Mention, Mention] | None:
    """What came in and went out right before, when that must leave what is left."""
    reach = 2 if "rest" in left.parts else 1
    recent = [
        each for each in before
        if left.sentence - each.sentence <= reach and not is_old(each)
        and each.numeral.step >= left.numeral.step and not _PER.search(each.before)
    ]  # fmt: skip
    if len(recent) < 2:
        return None
    whole, done = recent[-2], recent[-1]
    if "rest" in left.parts and out_of(whole, done, report.language):
        return done, whole
    if left.sentence != done.sentence and _begins_with_rest(report, left):
        came = [each for each in before if each.block == left.block and "received" in each.parts]
        if came and came[0].value > done.value and left.block == done.block:
            return came[0], done
    if left.sentence != done.sentence:
        opened = cue("of_which", done.before, report.language) and "rest" in left.parts
        return (whole, done) if opened and whole.value > done.value else None
    if "done" not in done.parts or _LEFT & done.parts or "cumulative" in left.parts:
        return None
    heads = [each for each in recent if each.sentence < done.sentence and "received" in each.parts]
    if whole.sentence != done.sentence and "lost" in left.parts and heads:
        whole = heads[0]
    sure = "received" in whole.parts or whole.sentence == done.sentence or "lost" in left.parts
    wrong_part = {"target", "opening", "left", "per_day"} & whole.parts
    return (whole, done) if sure and not wrong_part and whole.value > done.value else None


def _begins_with_rest(report: Report, left: Mention) -> bool:
    """Whether a sentence begins with what is left: "The remaining 24 ran over"."""
    said = report.text[report.sentences[left.sentence].start : left.start]
    return "rest" in left.parts and len(said.strip()) < _BEGINS


def _claim(
    report: Report, verdict: str, left: Mention, taken: Sequence[Mention], whole: Mention
) -> Claim:
    computed = whole.value - sum((each.value for each in taken), Decimal(0))
    possible = whole.interval
    for each in taken:
        possible = possible - each.interval
    judged = judge_total(left, computed, possible)
    if verdict == "error" and judged.verdict == "error" and "earlier" in left.parts:
        judged = Judged("query", computed)
    return claim(report, "remainder", judged, left, taken, whole, "remainder")


def _rest_of_hundred(report: Report, mentions: Sequence[Mention]) -> Iterator[Claim]:
    """ "El otro 33 %", "the remaining 6%": the percentages of the sentence make a hundred."""
    shares = [each for each in mentions if each.percent and not each.numeral.signed]
    for at, left in enumerate(shares):
        if "rest" not in left.parts or at == 0:
            continue
        before = shares[:at]
        for start in range(at - 1, -1, -1):
            taken = before[start:]
            computed = _HUNDRED - sum((each.value for each in taken), Decimal(0))
            if abs(computed - left.value) <= left.numeral.step * len(taken) / 2:
                break
        judged = _of_hundred(left, taken, computed)
        why = "" if judged.verdict != "query" else why_said(report.spoken, "partial_list")
        yield claim(report, "remainder", judged, left, taken, None, "remainder", why=why)


def _of_hundred(left: Mention, taken: Sequence[Mention], computed: Decimal) -> Judged:
    half = left.numeral.step / 2
    spread = sum((each.numeral.step / 2 for each in taken), half)
    if computed == left.value:
        return Judged("ok", computed)
    possible = Interval(computed - spread, computed + spread)
    return Judged("note" if possible.holds(left.value) else "error", computed)
