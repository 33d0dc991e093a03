"""Words of size against the numbers next to them.

Most: ``la mayoría (40%)`` cannot be. Multiples: ``doubled from 40 to 80``, ``un tercio menos``,
``翻番``. Direction: ``aumentó de 57 a 32`` is a fall. Two bases at once: ``较上月同比上升1.3%``.
Counter-examples: ``la mayoría`` without a number; ``doubled`` of nothing given; ``almost doubled``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations
from typing import Final

from cierre.audit.checks.claiming import number, worded
from cierre.audit.checks.verdicts import HUNDRED, compatible, judge
from cierre.audit.finding import Claim, Language, Verdict
from cierre.audit.grammar.change_words import direction
from cierre.audit.grammar.lexicon import cue
from cierre.audit.grammar.lists import listings
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import from_to, is_old, out_of
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence
from cierre.audit.grammar.series import month_of
from cierre.audit.numerals.units import TIMES
from cierre.audit.wording import why_said

_MOST: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"\b(?:la (?:gran )?mayoría|la mayor parte|más de la mitad)\b", re.I),
    "en": re.compile(
        r"\b(?:the (?:great |vast )?majority|most of|(?:more than|over) half)\b", re.I
    ),
    "zh": re.compile(r"大部分|绝大多数|大多数|多数|过半|超过一半|半数以上|一半以上"),
}
_SAID_MULTIPLES: Final[dict[Language, tuple[tuple[str, str], ...]]] = {
    "es": (
        (r"\b(?:se )?(?:duplic\w+|dobl(?:ó|aron|a|an)\b)|el doble\b", "2"),
        (r"\b(?:se )?triplic\w+|el triple\b", "3"),
        (r"a la mitad\b", "0.5"),
        (r"un tercio menos", "0.6667"),
        (r"un tercio más", "1.3333"),
        (r"un cuarto menos|una cuarta parte menos", "0.75"),
        (r"la mitad más", "1.5"),
    ),
    "en": (
        (r"\bdoubled\b|\btwice as (?:many|much)|\btwice the\b", "2"),
        (r"\btripled\b|three times (?:as|the)", "3"),
        (r"\bhalved\b|\bby half\b|half as (?:many|much)", "0.5"),
        (r"\ba third (?:less|fewer|lower)|by a third", "0.6667"),
        (r"\ba third (?:more|higher)", "1.3333"),
        (r"\ba quarter (?:less|fewer|lower)", "0.75"),
    ),
    "zh": (
        (r"翻了?一?[番倍]|翻倍|增长(?:了)?一倍|是\S{0,6}的?(?:两|2)倍", "2"),
        (r"增长(?:了)?两倍|是\S{0,6}的?(?:三|3)倍", "3"),
        (r"减半|下降(?:了)?一半|减少(?:了)?一半", "0.5"),
        (r"(?:减少|下降)(?:了)?三分之一", "0.6667"),
        (r"(?:增加|增长|上升)(?:了)?三分之一", "1.3333"),
        (r"(?:减少|下降)(?:了)?四分之一", "0.75"),
    ),
}
_MULTIPLES: Final = {
    language: tuple((re.compile(said, re.I), Decimal(times)) for said, times in patterns)
    for language, patterns in _SAID_MULTIPLES.items()
}
_FITS, _FAR_OFF = Decimal("0.08"), Decimal("0.2")
"""How far from the multiple said a ratio may lie, and from where on it is simply wrong."""
_NEARLY: Final = re.compile(
    r"\bcasi\b|\bnearly\b|\balmost\b|\bmás que\b|\bmore than\b|近|超|逾|不止", re.I
)
_RANGE: Final = re.compile(r"[^\d,.;]{0,12}\s(?:to|a|→)\s")
_TWO_BASES: Final = re.compile(
    r"(?:较上月|比上月|环比|環比)[^,，。;；\d]{0,4}同比|同比[^,，。;；\d]{0,4}(?:环比|環比|较上月)"
)
_THAN_THE: Final = re.compile(
    r"\s(?:the|as many as the|more than the|l[oa]s|el|la)\s(?:[^\W\d]+\s){0,3}", re.IGNORECASE
)
_OF_THE_LAST: Final = re.compile(r"的约?")
_REACH: Final = 45
_HUNDREDTH: Final = Decimal("0.01")


def words(report: Report) -> Iterator[Claim]:
    """What the words of size in the sentences claim."""
    earlier: list[Mention] = []
    for _, sentence, mentions in report.prose():
        said = report.words(sentence)
        yield from _most(report, sentence, said, mentions, earlier)
        yield from _most_are(report, sentence, said)
        yield from _moves(report, sentence, said, mentions)
        yield from _times(report, mentions, earlier)
        for found in _TWO_BASES.finditer(said):
            yield from _two_bases(report, sentence, found, mentions)
        earlier = [*earlier, *mentions][-8:]


_OF_THOSE: Final = re.compile(r"\b(?:of (?:those|these|them)|de (?:est|es|ell)[oa]s)\b")
"""What most are of was said just before, and may have been a percentage."""


def _most(
    report: Report,
    sentence: Sentence,
    said: str,
    mentions: Sequence[Mention],
    earlier: Sequence[Mention],
) -> Iterator[Claim]:
    for found in _MOST[report.language].finditer(said):
        at = sentence.start + found.end()
        after = [each for each in mentions if 0 <= each.start - at <= _REACH][:2]
        if not after or _STOP.search(report.text, at, after[0].start):
            continue
        bounds = (sentence.start + found.start(), after[0].end)
        part = after[0]
        those = _OF_THOSE.search(report.text, *bounds)
        if those and report.mentions[part.index - 1].percent:
            continue
        if part.percent:
            yield _most_claim(report, part, None, part.value > HUNDRED / 2, bounds)
            continue
        whole = _whole(report, part, after[1:], [*earlier, *mentions])
        beside = [
            each for each in mentions
            if each.end <= bounds[0] and compatible(each, part) and each.value >= part.value
        ]  # fmt: skip
        whole = _taken_apart(report, bounds[0], mentions) or whole
        if whole is not None and part.value * 2 <= whole.value:
            whole = next((each for each in beside if part.value * 2 > each.value), whole)
        if whole is not None and part.counts and not part.numeral.weak:
            yield _most_claim(report, part, whole, part.value * 2 > whole.value, bounds)


_MOST_ARE: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:más de la mitad|la mayoría) (?:fue|fueron|es|son|era|eran) (?:de |por )?"
        r"(?:la |el |l[oa]s )?(?P<name>[^\W\d]+)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:more than half|over half|most) (?:was|were|is|are) (?:about |on |for |over )?"
        r"(?:the )?(?P<name>[^\W\d]+)",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"(?:^|[,，;；:：。])(?P<name>[\u4e00-\u9fff]{2,6}?)类?(?:投诉|报修)?(?:已)?(?:过半|超过一半|超半)"
    ),
}


def _most_are(report: Report, sentence: Sentence, said: str) -> Iterator[Claim]:
    """A part of a list that most are said to be, without its number: 水电29件…,水电类过半."""
    for found in _MOST_ARE[report.language].finditer(said):
        name = found["name"].lower()
        for listing in listings(report):
            here = listing.wholes[0].block == sentence.block and listing.opening != "headless"
            if not here or listing.parts[-1].end > sentence.start + found.end():
                continue
            called = [
                each for each in listing.parts
                if name in re.split(r"\W+", each.label.lower())
                or (report.language == "zh" and each.before.endswith(name))
            ]  # fmt: skip
            if len(called) == 1:
                bounds = (sentence.start + found.start("name"), sentence.start + found.end())
                whole = listing.wholes[0]
                holds = called[0].value * 2 > whole.value
                yield _most_claim(report, called[0], whole, holds, bounds)


def _taken_apart(report: Report, at: int, mentions: Sequence[Mention]) -> Mention | None:
    """The number right before the words that are said of it: 超时的63件里面有一半以上（34件）."""
    before = [each for each in mentions if each.end <= at]
    if not before or not before[-1].counts or at - before[-1].end > _REACH:
        return None
    gap = report.text[before[-1].end : at]
    opened = cue("of_which", gap, report.language) or _OF_THE.search(before[-1].before)
    return before[-1] if opened and not _STOP.search(gap) else None


_OF_THE: Final = re.compile(r"\b(?:de l[oa]s|of the)\s$", re.IGNORECASE)
_STOP: Final = re.compile(r"[;；。:：]")


def _whole(
    report: Report, part: Mention, after: Sequence[Mention], around: Sequence[Mention]
) -> Mention | None:
    if after and out_of(part, after[0], report.language):
        return after[0]
    before = [
        each for each in around
        if each.start < part.start and compatible(each, part) and each.value >= part.value
    ]  # fmt: skip
    received = [each for each in before if {"received", "total"} & each.parts]
    return received[-1] if received else None


def _most_claim(
    report: Report, part: Mention, whole: Mention | None, holds: bool, bounds: tuple[int, int]
) -> Claim:
    half = "50%" if whole is None else str(whole.value / 2)
    return worded(
        report, "trend" if holds else "contradiction", "ok" if holds else "error", bounds, "most",
        stated=number(part), computed=half, parts=[number(part)],
        whole=number(whole) if whole else "100%", took_part=[part, *([whole] if whole else [])],
    )  # fmt: skip


def _moves(
    report: Report, sentence: Sentence, said: str, mentions: Sequence[Mention]
) -> Iterator[Claim]:
    """From an old number to a new one, told as a multiple or with a direction."""
    language = report.language
    numbers = [each for each in mentions if each.counts or each.percent]
    moved = from_to(numbers, language)
    for old, new in moved or _new_and_old(report, numbers):
        start = max(sentence.start, min(old.start, new.start) - _REACH)
        near = report.text[start : min(sentence.end, max(old.end, new.end) + _REACH)]
        multiple = next(
            ((found, times) for pattern, times in _MULTIPLES[language]
             if (found := pattern.search(near))), None,
        )  # fmt: skip
        if multiple is not None and old.value > 0:
            found, times = multiple
            bounds = (start + found.start(), start + found.end())
            near_word = _NEARLY.search(near[: found.start()][-12:]) is not None
            yield _multiple(report, old, new, (found[0], times, near_word), bounds)
        elif moved:
            yield from _direction(report, old, new)


def _new_and_old(report: Report, numbers: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """The (old, new) numbers of a sentence that gives just the two, one of another time."""
    if len(numbers) != 2 or not compatible(*numbers):
        return []
    new, old = numbers
    if _RANGE.fullmatch(old.gap):
        return [(new, old)]
    month = month_of(report, old)
    past = is_old(old) or (month is not None and month != report.period.month)
    return [(old, new)] if past and old.gap.count(".") == 0 else []


def _direction(report: Report, old: Mention, new: Mention) -> Iterator[Claim]:
    way = direction(old.before[-_REACH:] + " " + new.gap, report.language)
    if way and old.value != new.value:
        holds = (new.value > old.value) == (way > 0)
        verb = old.before.strip()[-30:]
        yield worded(
            report, "trend" if holds else "contradiction", "ok" if holds else "error",
            (old.start, new.end), "direction", stated=verb, computed=number(new),
            parts=[number(new), number(old)], whole=number(old), took_part=[old, new],
        )  # fmt: skip


def _multiple(
    report: Report, old: Mention, new: Mention, said: tuple[str, Decimal, bool],
    bounds: tuple[int, int],
) -> Claim:  # fmt: skip
    word, times, nearly = said
    ratio = new.value / old.value
    off = abs(ratio - times) / times
    verdict: Verdict = "ok" if off <= _FITS else "error" if off > _FAR_OFF else "query"
    if nearly and verdict == "query":
        verdict = "ok"
    return worded(
        report, "change", verdict, bounds, "multiple", stated=word,
        computed=_shown(ratio), parts=[number(new), number(old)],
        whole=number(old), took_part=[old, new],
    )  # fmt: skip


def _times(
    report: Report, mentions: Sequence[Mention], earlier: Sequence[Mention]
) -> Iterator[Claim]:
    """How many times one number another is: 单日512通,为日均320通的1.6倍; "3 times the 40"."""
    for at, size in enumerate(mentions):
        if size.unit != TIMES or size.value <= 0:
            continue
        here = [each for each in mentions if each is not size and each.counts]
        near = [each for each in (*earlier, *here) if not each.numeral.weak and each.value > 0]
        pairs = [
            (new, old) for new, old in permutations(near, 2)
            if compatible(new, old) and judge(size, new.value / old.value, None).verdict == "ok"
        ]  # fmt: skip
        bound = at > 1 and _OF_THE_LAST.fullmatch(size.gap)
        against = mentions[at + 1] if at + 1 < len(mentions) else size
        if pairs:
            new, old = pairs[-1]
        elif bound and compatible(mentions[at - 2], mentions[at - 1]):
            new, old = mentions[at - 2], mentions[at - 1]
        elif at and _THAN_THE.fullmatch(against.gap) and compatible(mentions[at - 1], against):
            new, old = mentions[at - 1], against
        else:
            continue
        ratio = new.value / old.value
        yield worded(
            report, "change", "ok" if pairs else "error", (size.start, size.end), "multiple",
            stated=report.text[size.start : size.end], computed=_shown(ratio),
            parts=[number(new), number(old)], whole=number(old), took_part=[size, new, old],
        )  # fmt: skip


def _shown(ratio: Decimal) -> str:
    return str(ratio.quantize(_HUNDREDTH))


def _two_bases(
    report: Report, sentence: Sentence, found: re.Match[str], mentions: Sequence[Mention]
) -> Iterator[Claim]:
    start = sentence.start + found.start()
    size = next((each for each in mentions if 0 <= each.start - start <= _REACH), None)
    if size is not None:
        yield worded(
            report, "wording", "note", (start, size.end), "comparison", stated=number(size),
            computed="", why=why_said(report.spoken, "both_comparisons"), took_part=[size],
        )  # fmt: skip
