"""First, last and next in a ranking, in sentences, against lists and against tables.

Examples: ``fugas (27), seguidas de puertas (11)`` · ``the busiest was Leeds with 412, then York
with 388`` · ``其中物流类最多,120件;其次账单类95件`` · over a table, ``Sevilla fue la sede con más
llamadas`` · ``March is our best month so far``. Counter-examples: the largest rise, the second
largest, the largest of what is not listed, several that lead together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cierre.audit.checks.claiming import number, worded
from cierre.audit.checks.verdicts import compatible
from cierre.audit.finding import Claim, Language
from cierre.audit.grammar.change_words import of_change
from cierre.audit.grammar.lists import listings
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.named import Named, named
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence
from cierre.audit.grammar.tables import Line
from cierre.audit.numerals.dates import dates_of
from cierre.audit.numerals.units import DURATIONS

_HIGHEST: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:el|la|lo)\s(?:\w+\s){0,4}?(?:que\s)?(?:más\s(?!de\b|del\b|tard|tiempo|baj|pequeñ"
        r"|lent|floj|tranquil|cort|reducid|breve)\w+|mayor"
        r"|principal)\b|\b(?:encabez|lider)(?:a|ó|ando)\b|\ba la cabeza\b|\ben primer lugar\b"
        r"|\bel primer (?:lugar|puesto)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:the\s(?:single\s)?|our\s|its\s)(?:largest|biggest|highest|busiest"
        r"|most (?:common|frequent|cited|reported))\b"
        r"|\bthe most \w+s\b"
        r"|\b(?:led|headed|topped|tops|heads|leads) the (?:list|table|ranking)\b"
        r"|\bcame (?:first|top)\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"最多|最高|最大|居首|首位|之首|排第一|第一位|排名第一|位列第一|位居第一|(?<!十)第一名"
    ),
}
_LOWEST: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:el|la|lo)\s(?:\w+\s){0,4}?(?:que\s)?(?:menos\s(?!de\b|del\b)\w+|menor"
        r"|más\s(?:baj|pequeñ|floj|tranquil)[oa]s?)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\bthe (?:fewest|least) \w+\b"
        r"|\b(?:the\s|our\s|its\s)(?:smallest|lowest|quietest|least (?:common|frequent|busy))\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"最少|最低|最小|垫底|末位"),
}
_NEXT: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"\bseguid[oa]s?\s(?:de|del|por)\b|\bl[oe]s? sigue[n]?\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:closely\s)?followed by\b|\bahead of\b", re.IGNORECASE),
    "zh": re.compile(r"其次|紧随其后|次之|再次"),
}
_MOST_CHANGED: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:el|la) mayor (?:aumento|subida|alza|incremento|ca[íi]da|descenso|baja)\b"
        r"|\b(?:el|la|lo) que más (?:sub\w+|crec\w+|aument\w+|baj\w+|ca\w+|descend\w+)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\bthe (?:largest|biggest|steepest|sharpest) (?:rise|increase|jump|fall|drop|decrease)\b"
        r"|\b(?:rose|grew|increased|fell|dropped) (?:the )?most\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"(?:涨幅|增幅|升幅|降幅|跌幅)(?:最大|最高|居首)|(?:增长|上升|增加|下降|减少|增)(?:得)?最(?:多|快|大|明显)"
    ),
}
_MORE_OR_LESS: Final = re.compile(r"\b(?:más|menos|mayor|menor)\b", re.IGNORECASE)
_FELL: Final = re.compile(r"[降跌减]|ca|baj|descen|fall|fell|drop|decreas", re.IGNORECASE)
_NOT_FIRST: Final = re.compile(
    r"\bsegund[oa]s?\b|\btercer\w*|\btras\b|\bdespués\b|\bsalvo\b|\bexcepto\b|\bsecond\b|\bthird\b"
    r"|\bnext\b|\bafter\b|\bexcept\b|\bapart from\b|\bone of\b|\buna? de l[oa]s\b"
    r"|第二|第三|其次|之一|除|\bdías?\b|\bday\b|当日|单日",
    re.IGNORECASE,
)
_EXCEPT: Final = re.compile(
    r"\b(?:salvo|excepto|aparte de|apart from|except|aside from|other than)\b[^.;]*$|除[^。;；]*$",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(
    r"[,;:.，；：。()（）]|\b(?:y|and|while|mientras|pero|but)\b", re.IGNORECASE
)
_SENTENCE_PART: Final = re.compile(r"[;；。:：]")
_NEAR, _LONG = 60, 30


def rankings(report: Report) -> Iterator[Claim]:
    """The places in a ranking that the sentences claim."""
    for _, sentence, mentions in report.prose():
        yield from _next(report, sentence, mentions)
        yield from _listed(report, sentence)
        for group in named(report):
            yield from _ranked(report, sentence, mentions, group)
            yield from _changed_most(report, sentence, group)
            yield from _placed(report, sentence, mentions, group)


def _next(report: Report, sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Claim]:
    """What follows is no larger than what it follows."""
    words = report.words(sentence)
    if _LOWEST[report.language].search(words) or of_change(words, report.language):
        return
    for found in _NEXT[report.language].finditer(words):
        at = sentence.start + found.start()
        before = [each for each in mentions if each.end <= at and at - each.end < _NEAR]
        after = [each for each in mentions if each.start > at and each.start - at < _NEAR]
        pair = next(
            ((one, other) for one in reversed(before) for other in after[:1]
             if _ranks(one) and _ranks(other) and compatible(one, other)), None,
        )  # fmt: skip
        if pair is not None:
            bounds = (pair[0].start, pair[1].end)
            yield _claim(report, pair[0], list(pair), bounds, lowest=False)


def _ranks(mention: Mention) -> bool:
    numeral = mention.numeral
    return (mention.counts or mention.percent) and not numeral.weak and not numeral.signed


def _listed(report: Report, sentence: Sentence) -> Iterator[Claim]:
    """A part of a list that its own words call the largest or the smallest."""
    for listing in listings(report):
        parts = [each for each in dict.fromkeys(listing.parts) if not each.numeral.weak]
        if (
            listing.opening == "headless"
            or len(parts) < 2
            or any(each.unit in DURATIONS for each in parts)
        ):
            continue
        for each in parts:
            if report.sentences[each.sentence] is not sentence:
                continue
            for lowest, patterns in ((False, _HIGHEST), (True, _LOWEST)):
                own = _SENTENCE_PART.split(each.before[-_NEAR:])[-1] + each.after[:_LONG]
                own += _said_after(report, each)
                found = patterns[report.language].search(own)
                if found and _sole(own, found, report.language):
                    yield _claim(report, each, parts, (each.start, each.end), lowest=lowest)


_AFTERWARDS: Final = re.compile(r"[,，](?:数量)?(?:最多|最高|最少|最低|居首|排第一)(?=[,，;；。])")


def _said_after(report: Report, mention: Mention) -> str:
    """A place in the ranking said right behind a number: 物流50件,最多;账单30件."""
    found = _AFTERWARDS.match(report.text, mention.end)
    return found[0] if found else ""


def _sole(words: str, found: re.Match[str], language: Language) -> bool:
    """Whether the words rank one number above all, and not a change or one of several."""
    ranked = _MORE_OR_LESS.sub("", found[0]) if language == "es" else ""
    said = words.replace(found[0], ranked)
    return not _NOT_FIRST.search(words) and not of_change(said, language)


def _claim(
    report: Report,
    first: Mention,
    ranked: Sequence[Mention],
    bounds: tuple[int, int],
    *,
    lowest: bool,
) -> Claim:
    choose = min if lowest else max
    right = choose(ranked, key=lambda each: each.value)
    holds = right.value == first.value
    return worded(
        report, "ranking" if holds else "contradiction", "ok" if holds else "error",
        bounds, "smallest" if lowest else "largest", stated=number(first),
        computed=number(right), parts=[number(each) for each in ranked], whole=number(right),
        took_part=ranked,
    )  # fmt: skip


def _ranked(
    report: Report, sentence: Sentence, mentions: Sequence[Mention], group: Named
) -> Iterator[Claim]:
    """A name of a table or a list that a clause calls the first or the last."""
    words = report.words(sentence)
    for lowest, patterns in ((False, _HIGHEST), (True, _LOWEST)):
        for found in patterns[report.language].finditer(words):
            clause = _clause(words, found)
            if _EXCEPT.search(words[: found.start()]) or not _sole(clause, found, report.language):
                continue
            names = group.said_in(clause) or group.said_in(_NEXT[report.language].split(words)[0])
            if len(names) != 1:
                continue
            line = group.line(names[0], clause, mentions) or group.line(names[0], words, mentions)
            line = line or _rates(group, clause)
            if line is not None and _RATE.search(words[: found.end()]) and not _told_as_rate(line):
                continue
            if line is not None and len(line.numbers) > 1:
                line = _kinder(report, group, names[0], line, lowest=lowest)
                start = sentence.start + found.start()
                bounds = (start, start + len(found[0]))
                ranked = list(line.numbers.values())
                yield _claim(report, line.numbers[names[0]], ranked, bounds, lowest=lowest)


_RATE: Final = re.compile(r"率|度|比例|\brate\b|\btasa\b|porcentaje|satisf", re.IGNORECASE)


def _rates(group: Named, clause: str) -> Line | None:
    """The only line of percentages, when a rate is what is spoken of."""
    lines = [each for each in group.lines if all(one.percent for one in each.numbers.values())]
    return lines[0] if len(lines) == 1 and _RATE.search(clause) else None


def _told_as_rate(line: Line) -> bool:
    return all(each.percent for each in line.numbers.values()) or bool(_RATE.search(line.head))


def _kinder(report: Report, group: Named, at: int, line: Line, *, lowest: bool) -> Line:
    """Another line of the same month by which the name is first, where this one does not say so."""
    choose = min if lowest else max
    for each in (line, *group.lines):
        months = {found.month for found in dates_of(each.head, report.language)}
        others = months - {None, report.period.month}
        if at in each.numbers and len(each.numbers) > 1 and not (others and each is not line):
            values = [one.value for one in each.numbers.values()]
            if each.numbers[at].value == choose(values):
                return each
    return line


def _clause(words: str, found: re.Match[str]) -> str:
    start = max((each.end() for each in _CLAUSE.finditer(words, 0, found.start())), default=0)
    end = _CLAUSE.search(words, found.end())
    return words[start : end.start() if end else len(words)]


_PLACED: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:en|el) (?P<place>segundo|tercer|cuarto|quinto) (?:lugar|puesto)\b"
        r"|\bseguid[oa]s?\s(?:de|del|por)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:came|ranked|finished|was|were|is|are) (?P<place>second|third|fourth|fifth)\b"
        r"(?! (?:time|month|year|quarter|week|in a row|running))|\bfollowed by\b", re.IGNORECASE,
    ),
    "zh": re.compile(r"(?:排在?|位列|位居|居|排名)第(?P<place>[二三四五])(?!季|次)|其次[是为]"),
}  # fmt: skip
_PLACES: Final = {
    place: number
    for places in (
        "segundo tercer cuarto quinto", "second third fourth fifth", "二 三 四 五",
    )
    for number, place in enumerate(places.split(), 2)
} | {"": 2}  # fmt: skip


def _placed(
    report: Report, sentence: Sentence, mentions: Sequence[Mention], group: Named
) -> Iterator[Claim]:
    """A name of a table or a list that a clause puts in a place from the second on."""
    words = report.words(sentence)
    for found in _PLACED[report.language].finditer(words):
        clause = _clause(words, found)
        if found["place"] is None:
            clause = _CLAUSE.split(words[found.end() :])[0]
            if not _HIGHEST[report.language].search(words[: found.start()]):
                continue
        names = group.said_in(clause)
        if len(names) != 1:
            continue
        line, said = group.line(names[0], clause, mentions), _PLACES[(found["place"] or "").lower()]
        lines = [each for each in ((line,) if line else group.lines) if names[0] in each.numbers]
        lines = [each for each in lines if len(each.numbers) > 2]
        places = [_places(each, names[0]) for each in lines]
        if not places:
            continue
        at = next((at for at, each in enumerate(places) if said in each), 0)
        own, ranked = lines[at].numbers[names[0]], list(lines[at].numbers.values())
        holds, ahead = said in places[at], places[at].start - 1
        start = sentence.start + found.start()
        yield worded(
            report, "ranking" if holds else "contradiction", "ok" if holds else "error",
            (start, start + len(found[0])), "place", stated=number(own), computed=str(ahead + 1),
            parts=[number(each) for each in ranked], whole=str(said), took_part=ranked,
        )  # fmt: skip


def _places(line: Line, at: int) -> range:
    """The places of a number in its line, several when others are level with it."""
    values = [each.value for each in line.numbers.values()]
    own = line.numbers[at].value
    ahead = sum(each > own for each in values)
    return range(ahead + 1, ahead + 1 + values.count(own))


def _changed_most(report: Report, sentence: Sentence, group: Named) -> Iterator[Claim]:
    """A row that a clause says rose or fell the most, by a table's columns of changes."""
    signed = [
        line for line in group.lines
        if len(line.numbers) > 2 and any(each.numeral.signed for each in line.numbers.values())
    ]  # fmt: skip
    words = report.words(sentence)
    for found in _MOST_CHANGED[report.language].finditer(words) if signed else ():
        clause = _clause(words, found)
        names, way = group.said_in(clause), -1 if _FELL.search(found[0]) else 1
        if len(names) != 1 or _NOT_FIRST.search(clause):
            continue
        lines = [line for line in signed if names[0] in line.numbers]
        rates = [line for line in lines if line.numbers[names[0]].percent]
        lines = rates if rates and "幅" in found[0] else lines
        ranked = [list(line.numbers.values()) for line in lines]
        own = [line.numbers[names[0]] for line in lines]
        firsts = [max(each, key=lambda one: one.value * way) for each in ranked]
        at = next((at for at, each in enumerate(own) if each.value == firsts[at].value), 0)
        if own:
            start = sentence.start + found.start()
            bounds = (start, start + len(found[0]))
            yield _claim(report, own[at], ranked[at], bounds, lowest=way < 0)
