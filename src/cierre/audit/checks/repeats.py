"""The same quantity said twice.

Examples: ``recibimos 74 quejas… de las 76 quejas`` · ``took 213 calls… the 231 calls`` ·
``受理132件…这123件``. Only a definite mention repeats ("the", "las", 这): a second "30 complaints"
may be others. Counter-examples: ``las 30 quejas de ruido``, which names its own; an earlier
month's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.tables import is_total
from cierre.audit.checks.verdicts import Judged, judge
from cierre.audit.finding import Claim, Language
from cierre.audit.grammar.lists import stems
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.tables import Table
from cierre.audit.wording import why_said

_DEFINITE: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:est[oa]s|es[oa]s|dich[oa]s|l[oa]s|l[oa]s citad[oa]s)\s$", re.IGNORECASE
    ),
    "en": re.compile(r"\b(?:these|those|the|all)\s$", re.IGNORECASE),
    "zh": re.compile(r"(?:这|上述|以上|该|此)\s?$"),
}
_NOUN: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"^\s([a-záéíóúñA-Z]{4,})\b(?!\s(?:de|del|por|que|sobre|\w+ad[oa]s|\w+id[oa]s)\b)"
    ),
    "en": re.compile(r"^\s([a-z]{4,})\b(?!\s(?:of|about|on|from|that|which|for|in|logged)\b)"),
    "zh": re.compile(r"^([\u4e00-\u9fff]{2})"),
}
_BARE: Final = re.compile(r"\s([A-Za-záéíóúñ]{4,})\b")
_OF_MONTH: Final = re.compile(
    r"\s(?:del mes|del periodo|del período|of the month|this month)\b|[.,;]"
)
_COUNTED: Final = re.compile(
    r"\s([A-Za-záéíóúñ]{4,})\s(?:recibid|radicad|registrad|presentad|received|logged)\w*\b"
)
"""What came in, said to have come in."""
_ALREADY: Final = re.compile(
    r"anterior|pasado|agosto|previous|earlier|last|before|ago|上月|去年|上年|同期", re.IGNORECASE
)
_CLOSE: Final = 5
"""Two totals further apart than one in this many are not the same thing miscopied."""


def repeats(report: Report) -> Iterator[Claim]:
    """The quantities that the text takes up again."""
    yield from _taken_up(report)
    yield from _table_totals(report)
    yield from _converted(report)


_THAT_IS: Final = re.compile(
    r"\s?(?:[(（]|,? (?:or|es decir,?|o sea,?|equivalentes? a) |[,，]?即)"
    r"\s?(?:about |unos |unas |约)?"
)
_FACTORS: Final = (
    {"s": Decimal(1), "min": Decimal(60), "h": Decimal(3600)},
    {"kg": Decimal(1), "t": Decimal(1000)},
    {"m": Decimal(1), "km": Decimal(1000)},
    {"kWh": Decimal(1), "MWh": Decimal(1000), "GWh": Decimal(1_000_000)},
)


def _converted(report: Report) -> Iterator[Claim]:
    """A quantity said again at once in another unit: "1.4 hours (84 minutes)"."""
    for one, other in pairwise(report.mentions):
        gap = report.text[one.end : other.start] if other.start - one.end < _GAP else "|"
        if one.unit == other.unit or not _THAT_IS.fullmatch(gap):
            continue
        for factors in _FACTORS:
            if {one.unit, other.unit} <= factors.keys():
                times = factors[one.unit] / factors[other.unit]
                judged = judge(other, one.value * times, one.interval.times(times))
                yield claim(report, "repeat", judged, other, (one,), None, "repeat")


_GAP: Final = 24


def _taken_up(report: Report) -> Iterator[Claim]:
    named: dict[str, list[Mention]] = {}
    anyhow: dict[str, list[Mention]] = {}
    for _, _, mentions in report.prose():
        for each in mentions:
            bare = _BARE.match(report.text, each.end)
            if bare and each.counts and not each.numeral.weak:
                if _DEFINITE[report.language].search(each.before) and _OF_MONTH.match(
                    report.text, bare.end()
                ):
                    copied = [e for e in anyhow.get(bare[1], []) if _miscopied(each, e)]
                    yield from _again(report, each, copied)
                anyhow.setdefault(bare[1], []).append(each)
            noun = _noun(report, each)
            if not noun or not each.counts or each.numeral.weak:
                continue
            earlier = named.get(noun, [])
            if earlier and _DEFINITE[report.language].search(each.before):
                yield from _again(report, each, earlier)
            elif _IN_SHORT.search(report.words(report.sentences[each.sentence])):
                copied = [e for e in earlier if _alike(each, e)]
                yield from _again(
                    report, each, [e for e in copied if "received" in e.parts] or copied
                )
            elif "received" in each.parts:
                came = [other for other in earlier if _also_came(report, each, other)]
                yield from _again(report, each, [e for e in came if _miscopied(each, e)])
            named.setdefault(noun, []).append(each)


_IN_SHORT: Final = re.compile(
    r"\b(?:en resumen|en suma|resumiendo|en definitiva|all in all|in short|in summary"
    r"|to sum up|overall)\b"
    r"|总之|综上|总的来看|一句话|总结[:：]",
    re.IGNORECASE,
)


def _alike(each: Mention, other: Mention) -> bool:
    return each.value == other.value or _miscopied(each, other) or _one_off(each, other)


def _also_came(report: Report, each: Mention, other: Mention) -> bool:
    """Whether what came in before was the same; Chinese counts most things in one unit."""
    alike = report.language != "zh" or stems(each.label) & stems(other.label)
    return "received" in other.parts and bool(alike)


def _noun(report: Report, mention: Mention) -> str:
    if report.language == "zh":
        return mention.unit
    if "received" in mention.parts and (counted := _COUNTED.match(report.text, mention.end)):
        return counted[1]
    found = _NOUN[report.language].match(report.text[mention.end : mention.end + 40])
    return found[1] if found else ""


def _again(report: Report, each: Mention, earlier: Sequence[Mention]) -> Iterator[Claim]:
    if _ALREADY.search(each.label) or each.numeral.approximate or each.numeral.bound:
        return
    same = [other for other in earlier if other.value == each.value]
    if same:
        yield claim(report, "repeat", Judged("ok", each.value), each, (same[-1],), None, "repeat")
        return
    sole = [other for other in earlier if "received" in other.parts]
    anywhere = any(other.value == each.value for other in report.mentions if other is not each)
    pointed = _POINTED.search(each.before) is not None
    copied = [
        other for other in earlier
        if _miscopied(each, other) or (pointed and other is earlier[-1] and _one_off(each, other))
        or _IN_SHORT.search(report.words(report.sentences[each.sentence]))
    ]  # fmt: skip
    found = [*(sole if len(earlier) == 1 and sole and _near(each, sole[0]) else copied)]
    if found and not anywhere:
        judged = Judged("error", found[0].value)
        yield claim(report, "repeat", judged, each, (found[0],), None, "repeat")


def _miscopied(one: Mention, other: Mention) -> bool:
    """Whether two numbers of three digits or more differ by two digits that changed places."""
    first, second = str(one.value), str(other.value)
    if len(first) != len(second) or len(first) < _LEAST_DIGITS or not first.isdigit():
        return False
    places = [at for at, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    swapped = len(places) == 2 and places[1] - places[0] == 1
    return (
        swapped and first[places[0]] == second[places[1]] and first[places[1]] == second[places[0]]
    )


_LEAST_DIGITS: Final = 3
_POINTED: Final = re.compile(r"(?:\b(?:est[oa]s|es[oa]s|these|those)\s|这)$", re.IGNORECASE)
"""What points back says the same number, so that one digit copied wrongly is seen."""


def _one_off(one: Mention, other: Mention) -> bool:
    first, second = str(one.value), str(other.value)
    if len(first) != len(second) or len(first) < _LEAST_DIGITS:
        return False
    return sum(a != b for a, b in zip(first, second, strict=True)) == 1


def _near(one: Mention, other: Mention) -> bool:
    return abs(one.value - other.value) * _CLOSE <= max(one.value, other.value)


def _table_totals(report: Report) -> Iterator[Claim]:
    """A table's grand total against what the text says came in."""
    prose = [each for each in report.mentions if each.counts and not each.in_table]
    received = [each for each in prose if "received" in each.parts or "total" in each.parts]
    for table in report.tables:
        rows = [row for row in table.rows if is_total(row)]
        totals = [cell.mention for row in rows[-1:] for cell in row.values()
                  if cell.mention and cell.mention.counts]  # fmt: skip
        if not totals or not received:
            continue
        grand, said = totals[-1], received[0]
        same = [(total, each) for total in totals for each in prose if each.value == total.value]
        if same:
            total, each = same[0]
            yield claim(report, "repeat", Judged("ok", each.value), total, (each,), None, "repeat")
        elif mistaken := next(
            ((total, each) for total in totals for each in prose
             if "total" in each.parts and _miscopied(total, each)
             and not _taken_apart(report, each)), None,
        ):  # fmt: skip
            total, each = mistaken
            judged = Judged("error", total.value)
            yield claim(report, "repeat", judged, each, (total,), None, "repeat")
        elif _near(grand, said) and said.numeral.exact and _points_to(report, table, said):
            yield claim(
                report, "repeat", Judged("query", said.value), grand, (said,), None, "repeat",
                why=why_said(report.spoken, "other_group"),
            )  # fmt: skip


def _taken_apart(report: Report, whole: Mention) -> bool:
    """Whether two numbers of its sentence make up a number, which is then no slip of the pen."""
    inside = [each.value for each in report.of(report.sentences[whole.sentence])]
    return any(one + other == whole.value for one, other in combinations(inside, 2))


_POINTER: Final = re.compile(r"\btabla\b|\bcuadro\b|\btable\b|\bbelow\b|表", re.IGNORECASE)


def _points_to(report: Report, table: Table, said: Mention) -> bool:
    """Whether the sentence of a number, or that before the table, speaks of the table."""
    before = [each for each in report.sentences if not each.in_table and each.end <= table.start]
    return any(
        _POINTER.search(report.words(each))
        for each in (report.sentences[said.sentence], *before[-1:])
    )
