"""The ways to read a share: which number is the part, and which may be the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Final

from cierre.audit.checks.verdicts import HUNDRED, compatible
from cierre.audit.finding import Language
from cierre.audit.grammar.lexicon import cue
from cierre.audit.grammar.lists import listings
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.named import named
from cierre.audit.grammar.pairs import against_target, explicit_whole, is_old, names_which, out_of
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.units import DURATIONS

_LINK: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"(?:[(,]|\b(?:es decir|o sea|equival\w+|supon\w+|supuso|represent\w+|lo que \w+|esto es))"
        r"[^\d()]{0,20}$",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:[(,]|\b(?:or|that is|account\w+|represent\w+|equal\w*|equivalent"
        r"|making))[^\d()]{0,20}$",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"占(?!地)|[(（]$|(?:不到|超过|超|近)(?:\S{1,4}的)?$"),
}
_AFTER: Final = re.compile(r"^[^\d.;:]{0,25}(?:[-–—(（]|,\s?)\s?(?:es decir, |or |o sea, |即)?$")
_BESIDE: Final = re.compile(r"\s?(?:,|、|和|及|y|and|, and)\s?(?:\w+ )?(?:\w+ )?")
_RECENT: Final = 12
_RATE: Final = re.compile(r"率|\brate\b|\btasa\b|完成|attain|cumpl|比例", re.IGNORECASE)
_LARGEST: Final = re.compile(
    r"最多|最高|居首|居多|第一|\bthe most\b|\blargest\b|la que más|el que más"
)
"""A share told of the largest is not of the number right before it."""
_TOGETHER: Final = re.compile(
    r"合计|合計|共占|together|combined|in all|en conjunto|juntos|juntas|sumad"
)
_OF: Final = re.compile(r"\s(?:of|del?)\b")
_OF_THOSE: Final = re.compile(
    r"\s(?:of|de)\s(?:those|them|these|ell[oa]s|l[oa]s que|est[oa]s|es[oa]s|quienes)\b"
)
"""How a share is said to be of a part told just before, with a share of its own."""
_THAT_IS: Final = re.compile(
    r"\s*(?:that(?: is|['’]s| makes| means)|eso (?:es|supone|son)|es decir,?|esto supone|即)\s*"
    r"(?:el |un |a |about |some )?", re.IGNORECASE,
)  # fmt: skip
_SAID_NAME: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"[,;.:]\s(?:y )?(?P<name>[^,;.:]{3,40}?) (?:son|es|supon\w+|represent\w+) (?:el )?$"
    ),
    "en": re.compile(
        r"[,;.:]\s(?:and )?(?P<name>[^,;.:]{3,40}?) (?:is|are|was|were|mak\w+|made up) $"
    ),
    "zh": re.compile(
        r"(?:^|[,，;；。:：、])(?P<name>[^,，;；。:：、]{2,12}?)[约共仅]?占(?:比|了)?(?:约|近)?$"
    ),
}
_FAR: Final = 90
"""A share further than this from the number before it is not of that number."""
_NEXT_TO, _NEAREST = 12, 10
NAMED: Final = re.compile(
    r"(?<!一次)(?<!首次)(?<!当日)(?<!及时)(?:办结|完成|处理|解决|结案|接听|接通|出勤|收缴|合格|回复)率"
    r"|(?:closure|closing|resolution|answer|attendance|collection|completion) rate"
    r"|tasa de (?:soluci|resoluci|cierre|respuesta|atenci|cobro|asistencia)\w*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a share."""

    parts: tuple[Mention, ...]
    whole: Mention


def natural(
    report: Report, mentions: Sequence[Mention], at: int, earlier: Sequence[Mention]
) -> tuple[list[Reading], bool]:
    """The readings that the words suggest, the likeliest first, and whether they are sure."""
    language, percent = report.language, mentions[at]
    before = _candidates(report, mentions[:at], percent)
    after = [each for each in mentions[at + 1 :] if each.counts and not each.numeral.weak]
    if after and after[0] is mentions[at + 1] and explicit_whole(percent, after[0], language):
        bracketed = [each for each in after[1:2] if each.depth and each.host == after[0].index]
        parts = bracketed or [each for each in before if compatible(each, after[0])]
        parts = parts or list(earlier[-1:])
        return [Reading((part,), after[0]) for part in parts[:-4:-1]], bool(parts)
    row = _of_row(report, percent)
    if row is not None and before and compatible(before[-1], row):
        return [Reading((before[-1],), row)], before[-1] is mentions[at - 1]
    if len(before) > 1 and _bound(before[-2], before[-1], percent, report):
        return _of_pair(before[-2], before[-1], language), True
    own = _called(report, percent, before)
    if own is not None:
        wholes = _main_wholes(report, own, before, earlier)
        return [Reading((own,), whole) for whole in wholes], _listed_whole(report, own)
    rate = _named_rate(percent, before, earlier)
    if rate is not None:
        return rate, True
    if _TOGETHER.search(percent.before) and len(before) > 1:
        return _together(before, earlier), False
    part, linked = _part(report, mentions, at, before)
    if part is None:
        pairs = _pairs_before(report, earlier)
        return pairs, bool(pairs) and _points_back(report, percent, earlier)
    if _LARGEST.search(report.text, part.end, percent.start):
        part = max(before, key=lambda each: each.value)
    wholes = _main_wholes(report, part, before, earlier)
    readings = [Reading((part,), whole) for whole in wholes]
    if linked:
        run = _run(report, before)
        readings += [
            Reading(tuple(run[-length:]), whole)
            for length in range(2, len(run) + 1)
            for whole in earlier[-_RECENT:]
            if compatible(part, whole)
        ]
    return readings, linked and bool(readings)


def _candidates(report: Report, mentions: Sequence[Mention], percent: Mention) -> list[Mention]:
    """The numbers before a share that it can be of, without how long or which ones."""
    before = [
        each for each in mentions
        if each.counts and not each.numeral.weak and each.depth <= percent.depth
    ]  # fmt: skip
    if any(each.unit not in DURATIONS for each in before):
        before = [each for each in before if each.unit not in DURATIONS]
    if len(before) > 1 and names_which(report.text, before[-2], before[-1]):
        before.pop()
    return before


def _of_row(report: Report, percent: Mention) -> Mention | None:
    """The number of the table's row that a share is said to be of: "53,9 % de los de hogar"."""
    if not _OF.match(percent.after):
        return None
    for group in named(report):
        names = group.said_in(percent.after)
        if len(names) == 1:
            counts = [
                line.numbers[names[0]] for line in group.lines
                if names[0] in line.numbers and line.numbers[names[0]].counts
            ]  # fmt: skip
            return counts[0] if len(counts) == 1 else None
    return None


def _of_pair(first: Mention, second: Mention, language: Language) -> list[Reading]:
    """The one over the other; either way only where the words do not say which is the whole."""
    readings = [Reading((first,), second), Reading((second,), first)]
    if out_of(first, second, language) or (
        against_target(second, language) and not against_target(first, language)
    ):
        return readings[:1]
    return readings


def _named_rate(
    percent: Mention, before: Sequence[Mention], earlier: Sequence[Mention]
) -> list[Reading] | None:
    """What a rate named after what was done is of: the last done, over what it was done to."""
    if not NAMED.search(percent.before) or "target" in percent.parts:
        return None
    if len(before) == 2 and "target" in before[0].parts and "done" in before[1].parts:
        return [Reading((before[1],), before[0])]
    if len(before) == 1 and "target" in before[0].parts:
        said = [each for each in earlier[-1:] if percent.sentence - each.sentence == 1]
        if said and compatible(said[0], before[0]) and said[0].unit == before[0].unit:
            return [Reading((said[0],), before[0])]
    if len(before) == 2 and before[0].value > before[1].value and not is_old(before[1]):
        others = {"opening", "left", "target", "per_day", "average"}
        played = before[0].parts & {"done", *others} | before[1].parts & {"received", *others}
        if compatible(*before) and not played:
            return [Reading((before[1],), before[0])]
    near = [*earlier[-_NEAREST:], *before] if len(before) < 2 else list(before)
    done = [each for each in near if "done" in each.parts and "left" not in each.parts]
    received = [
        each for each in near
        if "received" in each.parts and each not in done and not is_old(each)
    ]  # fmt: skip
    if not done or not received or not compatible(done[-1], received[-1]):
        return None
    return [Reading((done[-1],), received[-1])]


def _called(report: Report, percent: Mention, before: Sequence[Mention]) -> Mention | None:
    """The number of the sentence that a share takes up by its name: 车位28,350…,车位占67.5%."""
    said = _SAID_NAME[report.language].search(percent.before)
    if said is None or len(before) < 2:
        return None
    called = [each for each in before if each.before.rstrip().endswith(said["name"])]
    return called[0] if len(called) == 1 else None


def _listed_whole(report: Report, part: Mention) -> bool:
    """Whether a list that holds the part says what it is of."""
    return any(part in each.parts and each.opening != "headless" for each in listings(report))


def _together(before: Sequence[Mention], earlier: Sequence[Mention]) -> list[Reading]:
    """Several numbers said to be one share together, over a number before."""
    return [
        Reading(tuple(before[-length:]), whole)
        for length in range(len(before), 1, -1)
        for whole in [*earlier[-_RECENT:], *before[:-length]]
        if all(compatible(whole, each) for each in before[-length:])
    ]


def _pairs_before(report: Report, earlier: Sequence[Mention]) -> list[Reading]:
    """The last numbers of the sentences before that were said to be one out of the other."""
    recent = earlier[-4:]
    return [
        Reading((one,), other)
        for one, other in pairwise(recent)
        if out_of(one, other, report.language)
    ] + [
        Reading((other,), one)
        for one, other in pairwise(recent)
        if compatible(one, other) and _OF_THOSE.match(other.after)
    ]


def _points_back(report: Report, percent: Mention, earlier: Sequence[Mention]) -> bool:
    """Whether a sentence says of the one before what share it told: "That is four in five"."""
    start = report.sentences[percent.sentence].start
    said = _THAT_IS.fullmatch(report.text, start, percent.start) is not None
    return said and bool(earlier) and percent.sentence - earlier[-1].sentence == 1


def _run(report: Report, before: Sequence[Mention]) -> Sequence[Mention]:
    """The quantities right before that are listed side by side: 783件、579件和562件."""
    start = len(before) - 1
    while start > 0 and _BESIDE.fullmatch(report.text[before[start - 1].end : before[start].start]):
        start -= 1
    return before[start:]


def _bound(first: Mention, second: Mention, percent: Mention, report: Report) -> bool:
    if percent.start - second.end > _FAR or not compatible(first, second):
        return False
    near = percent.depth > 0 or len(percent.gap) < 60
    if out_of(first, second, report.language):
        return near
    target = against_target(second, report.language) or against_target(first, report.language)
    return target and near and second.index - first.index == 1


def _part(
    report: Report, mentions: Sequence[Mention], at: int, before: Sequence[Mention]
) -> tuple[Mention | None, bool]:
    """The number that a share is of, and whether the words bind them."""
    percent = mentions[at]
    following = mentions[at + 1] if at + 1 < len(mentions) else None
    if following is not None and following.counts and _AFTER.search(following.gap):
        linked_before = before and before[-1] is mentions[at - 1] and percent.depth
        if not linked_before and following.gap.rstrip()[-1:] in "-–—(（":
            return following, True
    if not before:
        return None, False
    part = before[-1]
    gap = report.text[part.end : percent.start]
    bound = part is mentions[at - 1] and len(gap) <= _FAR
    return part, bound and _LINK[report.language].search(gap) is not None


def _main_wholes(
    report: Report, part: Mention, before: Sequence[Mention], earlier: Sequence[Mention]
) -> list[Mention]:
    """The wholes a reader would think of: the sentence's first, what came in, the first of all."""
    candidates = [each for each in before if each is not part and each.value >= part.value]
    past = [each for each in earlier if each.value >= part.value and not is_old(each)]
    heads = [each for each in past if "received" in each.parts or "total" in each.parts]
    firsts: dict[int, Mention] = {}
    for each in past:
        firsts.setdefault(each.sentence, each)
    topics = list(firsts.values())
    ordered = [*candidates[:1], *heads[::-1][:3], *topics[::-1][:3], *past[:1], *past[-1:]]
    return [
        each
        for each in dict.fromkeys(ordered)
        if compatible(part, each) and not _sibling(report, part, each)
    ]


def others(
    report: Report,
    mentions: Sequence[Mention],
    at: int,
    earlier: Sequence[Mention],
    parts: Sequence[Mention],
    sure: bool,
) -> Iterator[Reading]:
    """All other plausible readings: any whole of the document, then pairs and sums nearby."""
    percent = mentions[at]
    here = [each for each in mentions if each.counts and each.value > 0]
    wholes = [*here, *earlier[::-1], *_of_tables(report)]
    if percent.numeral.approximate:
        wholes = [each for each in wholes if each.block == percent.block]
    yield from _over_any(report, parts, wholes, nested=_OF_THOSE.match(percent.after) is not None)
    rate = _RATE.search(percent.label) is not None
    if sure and not rate:
        return
    near = [
        each for each in [*earlier[-5:], *here[:8]] if each.value > 0 and not each.numeral.bound
    ]
    if sure:
        near = [each for each in near if each.block == percent.block]
    if not rate:
        near = [each for each in [*earlier[-3:], *here] if each.start < percent.start][-3:]
    for one, other in combinations(near, 2):
        for part, whole in ((one, other), (other, one)):
            if compatible(part, whole) and not (sure and rate and _taken_in(part, whole)):
                yield Reading((part,), whole)
    if rate:
        yield from _of_two(near, full=percent.value == HUNDRED)


def _taken_in(part: Mention, whole: Mention) -> bool:
    """Whether what came in is put over what was done with it, which no rate says."""
    return "done" in whole.parts and "received" in part.parts and "done" not in part.parts


def _over_any(
    report: Report, parts: Sequence[Mention], wholes: Sequence[Mention], *, nested: bool
) -> Iterator[Reading]:
    for part in parts:
        for whole in wholes:
            if whole is part or whole.value <= 0 or not compatible(part, whole):
                continue
            if whole.numeral.bound:
                continue
            if not is_old(whole) and (nested or not _sibling(report, part, whole)):
                yield Reading((part,), whole)


def _of_two(near: Sequence[Mention], *, full: bool) -> Iterator[Reading]:
    """Two parts together over a whole: answered on the spot and closed later."""
    for one, other in combinations(near, 2):
        both = one.value + other.value
        for whole in near:
            alike = compatible(one, other) and compatible(one, whole)
            if alike and (whole.value == both or (whole.value > both and not full)):
                yield Reading((one, other), whole)


def _sibling(report: Report, part: Mention, whole: Mention) -> bool:
    """Whether the other number stands beside the part with its own share: "60 (18%), 43 (12%)"."""
    if whole.sentence != part.sentence or whole.index > part.index:
        return False
    following = report.mentions[whole.index + 1]
    if part.depth and part.host == following.index:
        return False
    gap = report.text[whole.end : part.start][-_FAR:]
    return following.percent and len(following.gap) < _NEXT_TO and not cue(
        "of_which", gap, report.language
    )  # fmt: skip


def _of_tables(report: Report) -> Iterator[Mention]:
    for table in report.tables:
        for row in table.rows[-1:]:
            yield from (cell.mention for cell in row.values()
                        if cell.mention and cell.mention.counts)  # fmt: skip
