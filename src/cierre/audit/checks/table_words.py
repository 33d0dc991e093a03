"""What sentences say of the rows of a table: which way they went, what they average.

Direction: ``las licencias aumentaron respecto al mes anterior`` over a table whose columns are
months. Average: ``en promedio 11,600 llamadas por semana`` over a table of weeks. Counter-examples:
a sentence that names two rows or none; a table whose columns are no months; a mean of what is not
the column that the sentence names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from cierre.audit.checks.claiming import claim, number, worded
from cierre.audit.checks.verdicts import HUNDRED, Judged, compatible, judge, judge_ratio
from cierre.audit.finding import Claim
from cierre.audit.grammar.change_words import direction
from cierre.audit.grammar.lists import stems
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.named import Named, named, says
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence
from cierre.audit.grammar.tables import Line
from cierre.audit.numerals.dates import dates_of
from cierre.audit.numerals.numeral import Numeral
from cierre.audit.numerals.units import TIMES

_BEFORE: Final = re.compile(
    r"\bmes (?:anterior|pasado)\b|\b(?:last|previous|month before)\b|上月|上个月",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[,;:，；：。(（]|\b(?:pero|mientras|but|while)\b")
_STEM: Final = 4
_HUNDREDTH: Final = Decimal("0.01")
_TIMES: Final = 2
"""How far a stated mean may be off the column's and still be meant for it."""


def table_words(report: Report) -> Iterator[Claim]:
    """What the sentences claim of the tables' rows."""
    groups = named(report)
    tables = [each for each in groups if each.title or len(each.lines) > 1]
    for _, sentence, mentions in report.prose() if groups else ():
        for group in groups:
            yield from _told_after(report, sentence, mentions, group)
            yield from _multiplied(report, sentence, mentions, group)
        for table in tables:
            yield from _went(report, sentence, mentions, table)
            yield from _averaged(report, mentions, table)
            yield from _shared(report, mentions, table)


def _went(
    report: Report, sentence: Sentence, mentions: Sequence[Mention], table: Named
) -> Iterator[Claim]:
    months = _by_month(report, table)
    if len(months) < 2 or mentions:
        return
    words = report.words(sentence)
    if not _BEFORE.search(words):
        return
    for clause in _CLAUSE.split(words):
        names, way = table.said_in(clause), direction(clause, report.language)
        if len(names) != 1 or not way:
            continue
        old, new = (line.numbers.get(names[0]) for line in months[-2:])
        if old is None or new is None or old.value == new.value:
            continue
        holds = (new.value > old.value) == (way > 0)
        start = sentence.start + words.index(clause)
        yield worded(
            report, "trend" if holds else "contradiction", "ok" if holds else "error",
            (start, start + len(clause.rstrip())), "direction", stated=clause.strip()[-60:],
            computed=number(new), parts=[number(new), number(old)], whole=number(old),
            took_part=[old, new],
        )  # fmt: skip


def _by_month(report: Report, table: Named) -> list[Line]:
    """The columns headed by a month, in the months' order."""
    found = []
    for line in table.lines:
        dates = dates_of(line.head, report.language)
        if len(dates) == 1 and dates[0].month and dates[0].day is None:
            found.append((dates[0].year or 0, dates[0].month, line))
    return [line for *_, line in sorted(found, key=lambda each: each[:2])]


def _averaged(report: Report, mentions: Sequence[Mention], table: Named) -> Iterator[Claim]:
    """A mean per row of a column that the sentence names: "11,600 calls a week"."""
    for stated in mentions:
        words = report.words(report.sentences[stated.sentence])
        named_by = stems(table.title) & stems(words) or says(words, table.title)
        if "average" not in stated.parts or not stated.counts or not named_by:
            continue
        lines = [line for line in table.lines if stems(line.head) & stems(words)]
        if len(lines) != 1 or len(lines[0].numbers) < 2:
            continue
        parts = list(lines[0].numbers.values())
        length = Decimal(len(parts))
        divisor = replace(stated, numeral=Numeral(stated.start, stated.end, length))
        mean = sum(each.value for each in parts) / length
        if not mean or not all(compatible(each, stated) for each in parts):
            continue
        if mean <= _TIMES * stated.value and stated.value <= _TIMES * mean:
            judged = judge_ratio(stated, parts, divisor, Decimal(1))
            yield claim(report, "average", judged, stated, parts, None, "rows-mean")


_IS_SHARE: Final = re.compile(
    r"(?:\b(?:represent\w+|supon\w+|supus\w+|accounts? for|accounted for|made up|makes? up)"
    r"(?: only| solo| s[oó]lo| just)?(?: el)?|占(?:比|了)?)\s?$", re.IGNORECASE,
)  # fmt: skip


def _shared(report: Report, mentions: Sequence[Mention], table: Named) -> Iterator[Claim]:
    """A share of a row by its name, without its number: 行李丢失件数只占8.5%."""
    for at, stated in enumerate(mentions):
        clause = _CLAUSE.split(stated.before)[-1]
        names = table.said_in(clause)
        if not stated.percent or len(names) != 1 or not _IS_SHARE.search(clause):
            continue
        if any(each.counts and stated.start - each.end < len(clause) for each in mentions[:at]):
            continue
        lines = [
            line for line in table.lines
            if names[0] in line.numbers and len(line.numbers) > 2
            and all(each.counts for each in line.numbers.values())
        ]  # fmt: skip
        fits = [line for line in lines if _share(stated, line, names[0]).verdict != "error"]
        named_by = [line for line in lines if stems(line.head) & stems(clause)]
        if lines and (fits or not _explained(report, stated, table, names[0])):
            line = (fits or named_by or lines)[0]
            judged, parts = _share(stated, line, names[0]), (line.numbers[names[0]],)
            yield claim(report, "share", judged, stated, parts, _total(stated, line), "share")


def _explained(report: Report, stated: Mention, table: Named, at: int) -> bool:
    """Whether the share is one of the table's own, or that of the row in any number."""
    own = [line.numbers[at] for line in table.lines if at in line.numbers]
    if any(each.percent and each.value == stated.value for each in own):
        return True
    wholes = [each for each in report.mentions if each.counts and each.value > 0]
    return any(
        judge_ratio(stated, (part,), whole, HUNDRED).verdict != "error"
        for part in own if part.counts for whole in wholes if part is not whole
    )  # fmt: skip


def _share(stated: Mention, line: Line, at: int) -> Judged:
    return judge_ratio(stated, (line.numbers[at],), _total(stated, line), HUNDRED)


def _total(stated: Mention, line: Line) -> Mention:
    value = sum((each.value for each in line.numbers.values()), Decimal(0))
    return replace(stated, numeral=Numeral(stated.start, stated.end, value))


_IS_OF: Final = re.compile(
    r"\s(?:(?:of|de) )?(?:(?:the|our|all|l[oa]s|nuestr[oa]s) )?(?:[^\W\d]+ )?"
    r"(?:concerned|was|were|is|are|came from|involved|related to|fue|fueron|eran?|son|es"
    r"|correspond\w+|se deb\w+)\b(?P<what>[^,.;:]*)", re.IGNORECASE,
)  # fmt: skip


def _told_after(
    report: Report, sentence: Sentence, mentions: Sequence[Mention], group: Named
) -> Iterator[Claim]:
    """A share told before the name of what it is: "one in three calls concerned an outage".

    Of a list or a table whose numbers add up to one that the report gives.
    """
    for stated in mentions:
        said = _IS_OF.match(report.text, stated.end, sentence.end) if stated.percent else None
        names = group.said_in(said["what"]) if said else []
        if said is None or len(names) != 1 or any(each.counts for each in mentions):
            continue
        lines = [
            line for line in group.lines
            if names[0] in line.numbers and _is_whole(report, line)
        ]  # fmt: skip
        if len(lines) != 1:
            continue
        parts, judged = (lines[0].numbers[names[0]],), _share(stated, lines[0], names[0])
        if judged.verdict != "error" or not _explained(report, stated, group, names[0]):
            yield claim(report, "share", judged, stated, parts, _total(stated, lines[0]), "share")


def _is_whole(report: Report, line: Line) -> bool:
    """Whether the numbers of a line add up to one that the report gives."""
    numbers = list(line.numbers.values())
    value = sum(each.value for each in numbers)
    return len(numbers) > 2 and all(each.counts for each in numbers) and any(
        each.value == value for each in report.mentions if each.counts and each not in numbers
    )  # fmt: skip


def _multiplied(
    report: Report, sentence: Sentence, mentions: Sequence[Mention], group: Named
) -> Iterator[Claim]:
    """One name said to be so many times another: "three times as many leaks as potholes"."""
    sizes = [each for each in mentions if each.unit == TIMES]
    if len(sizes) != 1 or any(each.counts for each in mentions if each is not sizes[0]):
        return
    words = report.words(sentence).lower().replace("-", " ")
    names = sorted(group.said_in(words), key=lambda at: words.find(group.names[at].lower()[:_STEM]))
    lines = [
        line for line in group.lines
        if line.numbers.keys() >= set(names) and all(e.counts for e in line.numbers.values())
    ]  # fmt: skip
    if len(names) != 2 or len(lines) != 1:
        return
    new, old = (lines[0].numbers[at] for at in names)
    if old.value <= 0 or not compatible(new, old):
        return
    size, ratio = sizes[0], new.value / old.value
    verdict = judge(size, ratio, None).verdict
    yield worded(
        report, "change", verdict, (size.start, size.end), "multiple",
        stated=report.text[size.start : size.end], computed=str(ratio.quantize(_HUNDREDTH)),
        parts=[number(new), number(old)], whole=number(old), took_part=[size, new, old],
    )  # fmt: skip
