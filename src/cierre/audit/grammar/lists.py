"""Lists of parts: where they begin, what they are of, and whether they can be complete."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from cierre.audit.checks.verdicts import compatible
from cierre.audit.grammar.lexicon import cue
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import change_word_near, in_reach, is_old
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence

Opening = Literal["bracket", "colon", "apart", "of_which", "headless"]
_COLON: Final = re.compile(r"[:：]")
_SEMICOLON: Final = re.compile(r"[;；]")
_PAUSE: Final = re.compile(r"[,，:：]")
_BRACKETED: Final = re.compile(r"[(（][^()（）]*[)）]|[(（][^()（）]*$|^[^()（）]*[)）]")
_SHARE_OF: Final = re.compile(r"\s(?:de l[oa]s|del|de|of the|of)\s\w+")
_OPEN: Final = re.compile(r"[(（]\s*$")
_NAME_BEFORE: Final = re.compile(r"[^\W\d_]{2,}\s*[(（]\s*$|[\u4e00-\u9fff][(（]$")
_NEW_CLAUSE: Final = re.compile(r"[,;:，；：。]")
_CLOSING: Final = re.compile(r"[)）]")
_COMMON: Final = frozenset({"其中", "处理", "待处", "已处", "情况", "分别", "方面", "本月", "全月"})
_STEM: Final = re.compile(r"(?<![^\W\d_])[^\W\d_]{5}")
_STEMLESS: Final = frozenset(
    {"entre", "sobre", "desde", "those", "which", "there", "these", "other"}
)
_EACH: Final = re.compile(r"([^,，;；:：。]+)各(?:有|计|为)?$")
_EACH_AFTER: Final = re.compile(r"^\s?(?:each\b|apiece|cada un[oa])")
_NAMES: Final = re.compile(r"、|和|及|与|, | and | y ")


@dataclass(frozen=True, slots=True)
class Listing:
    """Parts that a text lists, what they may be parts of (the likeliest first), and the cue."""

    wholes: tuple[Mention, ...]
    parts: tuple[Mention, ...]
    opening: Opening
    words: str


def stream_of(report: Report, sentence: Sentence) -> list[Mention]:
    """The quantities at a sentence's top level; one alone in brackets after its name is one."""
    mentions = report.of(sentence)
    hosted: dict[tuple[int, int], int] = {}
    for each in mentions:
        if each.counts and each.depth:
            hosted[each.depth, each.host] = hosted.get((each.depth, each.host), 0) + 1
    return [
        each
        for each in mentions
        if each.counts
        and not each.numeral.weak
        and (
            each.depth == 0
            or (hosted[each.depth, each.host] == 1 and _NAME_BEFORE.search(each.gap) is not None)
        )
    ]


def between(report: Report, first: Mention, second: Mention) -> str:
    """The words between two numbers, without what stands in brackets and what shares are of."""
    start, kept = first.end, ""
    for each in report.mentions[first.index + 1 : second.index]:
        if each.percent and not each.depth:
            kept += report.text[start : each.start] + " "
            of = _SHARE_OF.match(report.text, each.end, second.start)
            start = of.end() if of else each.end
    return _BRACKETED.sub(" ", kept + report.text[start : second.start])


@lru_cache(maxsize=1)
def listings(report: Report) -> tuple[Listing, ...]:
    """All lists of parts that the text opens with a cue, or that follow their total at once."""
    return tuple(_listings(report))


def _listings(report: Report) -> Iterator[Listing]:
    earlier: list[Mention] = []
    for _, sentence, mentions in report.prose():
        yield from _bracketed(report, mentions)
        stream = stream_of(report, sentence)
        near = in_reach(earlier)
        yield from _opened_inside(report, sentence, stream, near)
        yield from _opening_sentence(report, sentence, stream, near)
        earlier += stream


def _bracketed(report: Report, mentions: Sequence[Mention]) -> Iterator[Listing]:
    groups: dict[int, list[Mention]] = {}
    for each in mentions:
        if each.counts and each.depth and each.host >= 0:
            groups.setdefault(each.host, []).append(each)
    for host, parts in groups.items():
        whole = report.mentions[host]
        words = _CLOSING.split(report.text[whole.end : parts[-1].end + 30])[0]
        bare = [each for each in parts if not each.numeral.weak]
        if len(parts) < 2 or not whole.counts or _NEW_CLAUSE.search(words.partition("(")[0][:40]):
            continue
        changed = any(change_word_near(each, report.language) for each in bare)
        if not changed and all(compatible(whole, each) for each in bare):
            yield Listing((whole,), tuple(parts), "bracket", words)


_OF_TOTAL: Final = re.compile(r"\s*(?:del total|of the total|of all)\b|\s*总数中", re.IGNORECASE)
_OF_THE: Final = re.compile(r"\s*(?:de l[oa]s|(?:out )?of (?:the|these))\s", re.IGNORECASE)
"""How a sentence begins that takes a number apart: "De las 52 averías, 30 …, 12 … y las otras"."""


def _opened_inside(
    report: Report, sentence: Sentence, stream: Sequence[Mention], earlier: Sequence[Mention]
) -> Iterator[Listing]:
    for at in range(1, len(stream)):
        whole, first = stream[at - 1], stream[at]
        gap = between(report, whole, first)
        opening = _opening(report, gap)
        before = report.text[sentence.start : whole.start]
        if opening is None and at == 1 and "," in gap and _OF_THE.fullmatch(before):
            opening = "of_which"
        if opening is None or (at == 1 and _is_first_part(report, before)):
            continue
        parts = _extent(report, whole, stream[at:])
        wholes: tuple[Mention, ...] = (whole,)
        if _SEMICOLON.search(gap) and opening == "apart":
            wholes = _wholes(report, gap, first, [*earlier, *stream[: at - 1]])
        elif opening == "colon" and _labelled(report, parts):
            continue
        elif opening == "of_which" and change_word_near(whole, report.language):
            others = [each for each in stream[: at - 1][::-1] if not is_old(each)]
            wholes = tuple(each for each in others if not change_word_near(each, report.language))
        elif whole.depth:
            # what a bracket says beside the number is not what the list is of: 23 (12 in May): …
            wholes = tuple(each for each in stream[: at - 1][::-1] if not each.depth)[:1]
        if wholes and len(parts) > 1:
            end = stream[at + len(parts)].start if at + len(parts) < len(stream) else sentence.end
            yield Listing(wholes, parts, opening, report.text[wholes[0].end : end])


def _is_first_part(report: Report, before: str) -> bool:
    """Whether a sentence says before its first number of what it is a part: "Del total, 429 …"."""
    said = cue("of_which", before, report.language) or _OF_TOTAL.match(before)
    return bool(said) and not _OF_THE.fullmatch(before)


_A_PART: Final = re.compile(
    r"\s(?:of|de) (?:them|ell[oa]s|(?:those|these|es[oa]s|est[oa]s)(?=[,;.]))\b"
)
"""How a number is said to be a part itself: "11,781 of them"."""


def _opening(report: Report, gap: str) -> Opening | None:
    gap = _A_PART.sub("", gap, count=1) if _A_PART.match(gap) else gap
    if cue("of_which", gap, report.language):
        return "of_which"
    if cue("apart", gap, report.language):
        return "apart"
    colon, semicolon = _COLON.search(gap), _SEMICOLON.search(gap)
    return "colon" if colon and not (semicolon and semicolon.start() < colon.start()) else None


def _labelled(report: Report, parts: Sequence[Mention]) -> bool:
    """Whether each part stands after a colon of its own, as in "lifts: 21; cleaning: 18"."""
    gaps = [between(report, one, other) for one, other in pairwise(parts)]
    return any(_COLON.search(gap) for gap in gaps)


def _opening_sentence(
    report: Report, sentence: Sentence, stream: Sequence[Mention], earlier: Sequence[Mention]
) -> Iterator[Listing]:
    if len(stream) < 2 or not earlier:
        return
    gap = report.text[sentence.start : stream[0].start]
    opening: Opening = "headless"
    if cue("of_which", gap, report.language):
        opening = "of_which"
    elif cue("apart", gap, report.language) or _names_whole(report, gap, stream[0], earlier):
        opening = "apart"
    words = report.text[sentence.start : sentence.end]
    wholes = _wholes(report, gap, stream[0], earlier)
    parts = _extent(report, wholes[0] if wholes else stream[0], stream)
    if wholes and len(parts) > 1:
        yield Listing(wholes, parts, opening, words)


def _names_whole(report: Report, gap: str, first: Mention, earlier: Sequence[Mention]) -> bool:
    """Whether words before a colon name a number said before: "reasons pending: …"."""
    if gap.rstrip()[-1:] not in (":", "："):
        return False
    played, shared = first.parts & {"left", "done"}, stems(gap)
    return any(played & each.parts or shared & stems(each.label) for each in earlier)


def _wholes(
    report: Report, gap: str, first: Mention, earlier: Sequence[Mention]
) -> tuple[Mention, ...]:
    """What a list may be of: what its opening names, then what came in, then the nearest."""
    fitting = [each for each in reversed(earlier) if compatible(each, first)]
    named = first.parts & {"left", "done"}
    opening = cue("of_which", gap, report.language) or len(gap) > 4
    alike = [each for each in fitting if opening and named and named & each.parts]
    shared = stems(_before_own_name(gap)) if opening else frozenset()
    called = [each for each in fitting if shared & stems(each.label)]
    received = [each for each in fitting if "received" in each.parts or "total" in each.parts]
    head = [each for each in received if each.sentence == received[0].sentence][-1:]
    ordered = dict.fromkeys([*called[:2], *alike[:2], *head, *received[:3], *fitting])
    return tuple(ordered)


def _before_own_name(gap: str) -> str:
    """What opens a list, without the name of its first part: "By category, lifts" is no lift's."""
    pauses = list(_PAUSE.finditer(gap))
    named = pauses and gap[pauses[-1].end() :].strip()
    return gap[: pauses[-1].start()] if named else gap


@lru_cache(maxsize=1024)
def stems(words: str) -> frozenset[str]:
    """The beginnings of a text's words; pairs of characters in Chinese."""
    han = re.sub(r"[^\u4e00-\u9fff]", "", words)
    pairs = {han[at : at + 2] for at in range(len(han) - 1)}
    return frozenset({each.lower() for each in _STEM.findall(words)} - _STEMLESS | pairs - _COMMON)


def _extent(report: Report, whole: Mention, stream: Sequence[Mention]) -> tuple[Mention, ...]:
    """The list from its first part on, as far as the unit stays and no total closes it."""
    found: list[Mention] = []
    for each in stream:
        closing = "total" in each.parts and "rest" not in each.parts and len(found) > 1
        other_sort = each.numeral.measured and not whole.unit
        if not compatible(whole, each) or closing or other_sort or "per_day" in each.parts:
            break
        found += [each] * _times(each)
    return tuple(found)


def _times(mention: Mention) -> int:
    """How many names share the number: 保洁、车辆各12件 are two."""
    shared = _EACH.search(mention.before.strip())
    if shared:
        return len(_NAMES.split(shared[1]))
    if _EACH_AFTER.match(mention.after):
        names = mention.before.rpartition(":")[2]
        return len([each for each in _NAMES.split(names) if each.strip()])
    return 1


def groups_of(report: Report, parts: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """The parts between semicolons."""
    groups: list[list[Mention]] = [[parts[0]]]
    for previous, each in pairwise(parts):
        if previous is not each and _SEMICOLON.search(report.text[previous.end : each.start]):
            groups.append([])
        groups[-1].append(each)
    return [tuple(group) for group in groups]


def without_nested(report: Report, parts: Sequence[Mention]) -> tuple[Mention, ...]:
    """The parts at the outer level: those that follow a part and add up to it are left out.

    "leaks 27, of which 12 handled and 15 sent up, gates 11, 8 repaired and 3 waiting" are 27
    and 11. What "of which" opens is left out up to the next semicolon even when it does not.
    """
    outer: list[Mention] = []
    at = 0
    while at < len(parts):
        outer.append(parts[at])
        nested = _adding_to(parts, at) or _opened_by_cue(report, parts, at)
        at += 1 + nested
    return tuple(outer)


def _adding_to(parts: Sequence[Mention], at: int) -> int:
    reached = Decimal(0)
    for count, each in enumerate(parts[at + 1 :], 1):
        reached += each.value
        if reached >= parts[at].value:
            return count if reached == parts[at].value and count > 1 else 0
    return 0


def _opened_by_cue(report: Report, parts: Sequence[Mention], at: int) -> int:
    if at + 1 >= len(parts) or parts[at] is parts[at + 1]:
        return 0
    if not cue("of_which", between(report, parts[at], parts[at + 1]), report.language):
        return 0
    inside = groups_of(report, parts[at:])[0]
    return len(inside) - 1 if len(inside) < len(parts[at:]) else min(2, len(inside) - 1)
