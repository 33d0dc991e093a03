"""Changes: from an old number to a new one, in numbers, in per cent, in points.

Examples: ``12,480 llamadas, 4.7 por ciento más que las 11,920 de agosto`` · ``down by 81 (-19%)
on the 423`` · ``比6月的20380度增加1080度,上升5.3%`` · ``went from 48,215 to 52,967, so we used
4,752`` · ``93.0%, up 0.4 points from 92.6%``. Counter-examples: a change whose old number the
text does not give (``环比增长42.2%``) claims nothing to check here; ``más de 300`` is a bound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cierre.audit.checks.change_readings import fits_others, judged_change, otherwise
from cierre.audit.checks.claiming import claim
from cierre.audit.checks.verdicts import Judged, compatible
from cierre.audit.finding import Claim, Kind, Language
from cierre.audit.grammar.change_words import OLD_AFTER, OLD_BEFORE, direction, of_change
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import change_word_near, explicit_whole, from_to, is_old
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.series import month_of
from cierre.audit.wording import Reading, why_said

_NEAR, _BREATH = 70, 45
"""How far from a change the number that it starts from may stand, in characters."""
_POINTING: Final = re.compile(
    r"\s*(?:(?:that|this|it|eso|esto|es|son|supone)\b|这|即|也就是|同比|环比)", re.IGNORECASE
)
"""How a sentence begins that is about the numbers of the one before."""
_BESIDE: Final = 12
"""How near a percentage stands to the difference that it tells again: "442, or 14.8%"."""
_BACK: Final = 40
_OLD, _OLD_FAR = 16, 28
"""How far before a number the word may stand that makes it the old one."""
_ELSEWHERE: Final = re.compile(
    r"同期|去年|上年|a year (?:ago|before|earlier)|año (?:pasado|anterior)|last year", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Move:
    """A change of a number: the old, the candidates for the new (likeliest first)."""

    old: Mention
    news: tuple[Mention, ...]


def changes(report: Report) -> Iterator[Claim]:
    """The changes that the sentences claim."""
    earlier: list[Mention] = []
    for _, _, mentions in report.prose():
        for at, mention in enumerate(mentions):
            move = (
                _move(report, mentions, at, earlier)
                if _tells_change(report, mentions, at)
                else None
            )
            if move is not None:
                near = [*earlier, *mentions[:at]]
                yield from _checked(report, mention, move, _way(report, mentions, at), near)
        earlier = [*earlier, *mentions][-_BACK:]


def _tells_change(report: Report, mentions: Sequence[Mention], at: int) -> bool:
    """Whether the number is itself the size of a change."""
    mention, language = mentions[at], report.language
    if mention.numeral.kind == "points":
        return True
    if mention.numeral.weak or not (mention.percent or mention.counts):
        return False
    if mention.percent and _REACHED.search(mention.before):
        return False
    near = mention.before[-40:] + " " + mention.after[:24]
    if mention.percent:
        following = mentions[at + 1] if at + 1 < len(mentions) else mention
        told = of_change(mention.before[-_BREATH:], language)
        if not told and explicit_whole(mention, following, language):
            return False
        if len(mention.gap) < _BESIDE and _size_of_change(report, mentions, at - 1):
            return True
        hosted = mention.depth > 0 and mention.host >= 0
        host = report.mentions[mention.host] if hosted else None
        if mention.numeral.signed or of_change(near, language):
            return not OLD_BEFORE[language].search(mention.before[-_OLD:])
        if host is not None and host.counts and _size_of_change(report, mentions, at - 1):
            return True
        quantities = [each for each in mentions[:at] if each.counts]
        moved = from_to(quantities, language)
        return bool(moved) and moved[-1][1] is quantities[-1] and len(mention.gap) < 30
    return _size_of_change(report, mentions, at)


_BUT: Final = re.compile(r"\b(?:but|though|while|pero|aunque|mientras)\b|[但而]", re.IGNORECASE)
_REACHED: Final = re.compile(r"[升降增减提回落][高升少加到]?至$")
"""What a number has come to, which is no size of a change: 由88.5%升至91%."""
_BY: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"(?:\ben|es decir,|o sea,|diferencia,?(?: es)?(?: de)?"
        r"|un (?:aumento|descenso|alza|incremento) de"
        r"|gastam\w+|consum\w+)\s(?:un[oa]s )?$|consumo\D{0,12}$"
        r"|\b(?:sub|baj|aument|crec|ca)(?:ió|ieron|ó|aron|yó|yeron|imos|amos)\s(?:en )?$",
        re.I,
    ),
    "en": re.compile(
        r"\bby\s(?:about |some )?$|(?:difference|rise|increase|fall|drop|decrease) (?:of|is|was)\s$"
        r"|\bused\s$|(?<!made )(?<!make )\bup\s$|\bdown\s$|difference,\s$",
        re.I,
    ),
    "zh": re.compile(
        r"(?:增加|减少|上升|下降|增长|提高|降低|多|少|(?<!新)增|减|減少|用水|用电|用气|相差|差额|(?<!货)(?<!误)差)了?\s?$"
    ),
}
_BY_AFTER: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"^\s?(?:\w+ )?(?:más|menos)\b"),
    "en": re.compile(r"^\s?(?:\w+ )?(?:more|fewer|less)\b"),
    "zh": re.compile(r"^(?!)"),
}


def _size_of_change(report: Report, mentions: Sequence[Mention], at: int) -> bool:
    if at < 0 or not mentions[at].counts:
        return False
    mention, language = mentions[at], report.language
    return (
        _BY[language].search(mention.before) is not None
        or _BY_AFTER[language].search(mention.after) is not None
    )


def _way(report: Report, mentions: Sequence[Mention], at: int) -> int:
    mention = mentions[at]
    if mention.numeral.signed:
        return 1 if mention.value > 0 else -1
    way = direction(mention.before[-60:] + " " + mention.after[:24], report.language)
    beside = mention.depth or (len(mention.gap) < 30 and not _BUT.search(mention.gap))
    if way == 0 and at and beside:
        way = direction(mentions[at - 1].label, report.language)
    return way


def _move(
    report: Report, mentions: Sequence[Mention], at: int, earlier: Sequence[Mention]
) -> Move | None:
    mention, language = mentions[at], report.language
    usable = [each for each in mentions if _can_change(each, mention) and each is not mention]
    before = [each for each in usable if each.index < mention.index]
    old = _old_after(report, mentions, at)
    moved = from_to(before, language)
    if moved and old is None:
        return Move(moved[-1][0], (moved[-1][1],))
    old = old or _old_before(before, language)
    if old is None and before and _of_other_month(report, mention, before[-1]):
        news = before[-2:-1] or [each for each in earlier[-1:] if _said_just_before(mention, each)]
        return Move(before[-1], tuple(news)) if news else None
    if old is None and mention.percent and before and _size_of_change(report, mentions, at - 1):
        pair = [each for each in earlier if each.counts][-2:]
        if len(pair) == 2 and abs(pair[0].value - pair[1].value) == before[-1].value:
            return Move(pair[1], (pair[0],))
        rows = _rows_apart(report, before[-1])
        if len(rows) == 1:
            return rows[0]
    apart = len(before) > 1 and min(each.value for each in before[-2:]) > mention.value
    if old is None and "difference" in mention.parts and apart:
        old = min(before[-2:], key=lambda each: each.value)
        return Move(old, tuple(each for each in before[-2:] if each is not old))
    if old is None:
        return None
    news = [
        each
        for each in _candidates(mention, before, [*before, *earlier[::-1], *usable], old, language)
        if each is not old
        and compatible(each, old)
        and not each.numeral.weak
        and not OLD_BEFORE[language].search(each.before[-_OLD:])
        and not change_word_near(each, language)
    ]
    if not news:
        news = [
            each for each in before[::-1]
            if each is not old and compatible(each, old) and each.index != mention.host
        ]  # fmt: skip
    return Move(old, tuple(dict.fromkeys(news))) if news else None


def _candidates(
    size: Mention,
    before: Sequence[Mention],
    around: Sequence[Mention],
    old: Mention,
    language: Language,
) -> Sequence[Mention]:
    """Where the new number may be: in the sentence itself if it has one, else around it."""
    here = [
        each
        for each in before[::-1]
        if each is not old
        and compatible(each, old)
        and not is_old(each)
        and each.index != size.host
        and ("difference" in each.parts or not _BY[language].search(each.before))
    ]
    return here or [each for each in around if each.index != size.host]


def _can_change(number: Mention, change: Mention) -> bool:
    if change.numeral.kind == "points":
        return number.percent
    if change.counts:
        return number.counts and not number.numeral.weak
    return (number.counts or number.percent) and not number.numeral.weak


def _rows_apart(report: Report, size: Mention) -> list[Move]:
    """The rows of tables that give an old and a new number just so far apart."""
    found = []
    for table in report.tables:
        for line in table.by_row():
            numbers = [each for each in line.numbers.values() if each.counts]
            if len(numbers) == 2 and abs(numbers[1].value - numbers[0].value) == abs(size.value):
                found.append(Move(numbers[0], (numbers[1],)))
    return found


_OFF_TARGET: Final = re.compile(
    r"\b(?:de|del|short of|below|under|above|off|over|from)\b[^,;.]*$", re.IGNORECASE
)


def _old_after(report: Report, mentions: Sequence[Mention], at: int) -> Mention | None:
    """The number a change is told against, after it: "32% more than February's 289"."""
    for each in mentions[at + 1 : at + 4]:
        gap = report.text[mentions[at].end : each.start]
        if len(gap) > _NEAR or (each.percent and not each.depth and mentions[at].counts):
            return None
        if mentions[at].counts and "," in gap:
            return None
        fits = each.percent == (mentions[at].numeral.kind == "points")
        score = (
            each.depth > 0
            and each.counts
            and any(other.numeral.signed and other.counts for other in mentions[:at])
        )
        if fits and _can_change(each, mentions[at]) and (score or not each.numeral.signed):
            aimed = "target" in each.parts and _OFF_TARGET.search(gap)
            return each if aimed or OLD_AFTER[report.language].search(gap) else None
    return None


def _old_before(before: Sequence[Mention], language: Language) -> Mention | None:
    """The number a change is told against, before it: 比6月的20380度增加1080度."""
    for each in reversed(before[-3:]):
        if OLD_BEFORE[language].search(each.before[-_OLD_FAR:]):
            return each
    return None


def _of_other_month(report: Report, size: Mention, old: Mention) -> bool:
    """Whether the number right before a change is of another month: 3月是78.5%,提高2.7个百分点."""
    if size.start - old.end > _BREATH:
        return False
    month = None if "left" in old.parts else month_of(report, old)
    return month is not None and month != report.period.month


def _said_just_before(size: Mention, new: Mention) -> bool:
    """Whether a share of the sentence before is what the points of this one start or end at."""
    return size.numeral.kind == "points" and new.percent and size.sentence - new.sentence == 1


def _checked(
    report: Report, size: Mention, move: Move, way: int, near: Sequence[Mention]
) -> Iterator[Claim]:
    best: tuple[Judged, Mention, Mention] | None = None
    for new in move.news[:6]:
        judged = judged_change(size, new, move.old, way)
        if judged is not None and judged.better_than(best[0] if best else None):
            best = (judged, new, move.old)
    if best is None:
        return
    if best[0].verdict == "error":
        best = next(otherwise(size, move.old, way, near), best)
    judged, new, old = best
    pointing = _POINTING.match(report.text, report.sentences[size.sentence].start)
    if judged.verdict == "error" and size.percent and pointing and fits_others(size, near, way):
        return
    points = size.numeral.kind == "points" or (size.percent and new.percent)
    why = ""
    if judged.verdict == "error" and size.percent and new.percent:
        difference = abs(new.value - old.value)
        if abs(difference - abs(size.value)) <= size.numeral.step / 2:
            judged = Judged("query", judged.computed)
            why = why_said(report.spoken, "points_meant")
    elif judged.verdict == "error" and _ELSEWHERE.search(size.before) and old.end < size.start:
        return
    reading: Reading = "points" if points else "change" if size.percent else "difference"
    kind: Kind = "points" if points else "change"
    yield claim(report, kind, judged, size, (new, old), old, reading, why=why)
