"""Numbers in somebody's own words: which figure the words name, and whether it has that value.

A figure is bound by its value together with words of it. That a number is wrong is said only where
every word that is its own is the figure's, the words say most of what the report says of it, no
other figure fits, and nothing around it speaks of a part, another time or another scope.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cierre.audit.document import Block, Document
from cierre.audit.finding import Language
from cierre.matching.clauses import clause
from cierre.matching.facts import CHANGE, NOW, OTHER, TARGET, Fact, Facts
from cierre.matching.headings import headings
from cierre.matching.languages import WORDS
from cierre.matching.quantities import Quantity
from cierre.matching.stems import stems
from cierre.matching.times import Times
from cierre.matching.vocabulary import Named, Signature, Vocabulary
from cierre.report.document import Bound
from cierre.report.material import Material

_ENOUGH: Final = 0.4
_MOST: Final = 0.6
_ALL: Final = 0.999
_SAYING: Final = 3
"""Digits from which on a number says by itself what it is of, when the sentence speaks of that."""

_SLIP: Final = 10
"""A wrong number is at most so many times as large or as small as the right one."""
_YEARS: Final = (1990, 2100)
_APART: Final = re.compile(r"[.!?。！？](?=\s|$)|\n")


@dataclass(frozen=True)
class Found:
    """A number and the fact that it says, or should say."""

    quantity: Quantity
    fact: Fact
    right: bool


@dataclass(frozen=True)
class _Said:
    """What stands around a number."""

    own: Signature
    around: Signature
    when: str
    elsewhere: str
    clear: bool
    """Whether no other time is spoken of in the sentence than in the number's own words."""

    within: bool
    """Whether it stands in brackets, as what belongs to something else."""

    changing: bool
    compared: bool
    wanted: bool
    cell: bool


class Freely:
    """The numbers of a text, held against all that a statement says."""

    def __init__(
        self,
        document: Document,
        language: Language,
        material: Material,
        words: Vocabulary,
        facts: Facts,
    ) -> None:
        self._document, self._language = document, language
        self._words, self._facts = words, facts
        self._times = Times(material.statement.period, language)
        self._heads = headings(document)

    def found(
        self, those: Sequence[Quantity], settled: Mapping[int, Bound | None]
    ) -> Iterator[Found]:
        """Each number that is not ``settled`` and that the statement has something to say of.

        Settled are places in those numbers, each with the figure that it is right of, if any.
        """
        anchor: Bound | None = None
        right: dict[int, Bound] = {at: each for at, each in settled.items() if each is not None}
        left: dict[int, _Said] = {}
        for at, each in enumerate(those):
            block = self._document.block_at(each.start)
            if at in settled or block is None:
                anchor = settled.get(at)
                continue
            near = [other for other in those[max(0, at - 1) : at + 2] if other is not each]
            if not any(block.start <= other.start < each.start for other in near):
                anchor = None
            said = self._said(each, block, near)
            found = self._decided(each, said, anchor) or self._elliptic(each, said, anchor)
            if found is not None:
                yield found
                if found.right:
                    right[at] = found.fact.number
                if found.fact.when not in (CHANGE, TARGET):
                    anchor = found.fact.number if found.right else None
            else:
                left[at] = said
                if said.own:
                    anchor = None
        for at, said in left.items():
            beside = [right[n] for n in (at - 1, at + 1) if n in right and self._near(those, at, n)]
            found = next(self._of_neighbour(those[at], said, beside), None)
            if found is not None:
                yield found

    def _near(self, those: Sequence[Quantity], one: int, other: int) -> bool:
        """Whether two numbers stand in one sentence."""
        first, second = sorted((those[one], those[other]), key=lambda each: each.start)
        return not _APART.search(self._document.text, first.end, second.start)

    def _elliptic(self, each: Quantity, said: _Said, anchor: Bound | None) -> Found | None:
        """Another part of the figure that was just told: «Lucía resolvió 46 y Toni 26»."""
        if anchor is None or not anchor.part or not said.own or said.changing or said.wanted:
            return None
        by = anchor.part.partition("=")[0]
        of_part = [
            (fact, self._words.part(anchor.figure, fact.number.part))
            for fact in self._facts.all
            if fact.number.figure == anchor.figure
            and fact.number.part.partition("=")[0] == by
            and (fact.number.aspect, fact.kind) == (anchor.aspect, each.kind)
        ]
        named = [(fact, names) for fact, names in of_part if any(n <= said.own for n in names)]
        if not named:
            # a word of its name that no other has: «Russafa» of the shops
            named = [(fact, names) for fact, names in of_part if names[0] & said.own]
        if len(named) != 1:
            return None
        fact, names = named[0]
        right = fact.is_said_by(each)
        return Found(each, fact, right) if right or said.own <= names[0] else None

    def _of_neighbour(
        self, each: Quantity, said: _Said, beside: Sequence[Bound]
    ) -> Iterator[Found]:
        """Another number of the figure that was told beside it: its target, that of the month
        before; only where it is right."""
        for number in beside:
            words = self._words.words.get(number.figure, frozenset())
            for fact in self._facts.said_by(each):
                of_it = (fact.number.figure, fact.number.part) == (number.figure, number.part)
                other = fact.number.aspect != number.aspect and _is_told(fact, said)
                if of_it and other and self._words.known(said.own) <= words:
                    yield Found(each, fact, right=True)

    def _said(self, each: Quantity, block: Block, near: Sequence[Quantity]) -> _Said:
        text, words = self._document.text, WORDS[self._language]
        before = [other.end for other in near if block.start <= other.start < each.start]
        behind = [other.start for other in near if each.start < other.start < block.end]
        last, after = max(before, default=block.start), min(behind, default=block.end)
        told = clause(text[: block.end], each.start, each.end, last, after, self._language)
        own, around, cell = told.own, f"{told.said} {told.own}", block.kind == "cell"
        if cell:
            own = " ".join((own, *self._heads.get((block.table, block.row, block.column), ())))
            around = own
        when = self._times.of(own)
        elsewhere = self._times.of(around)

        # in brackets behind another time stands what was then, and no difference
        aside = told.before.rstrip().endswith(("(", "（"))

        def has(pattern: str) -> bool:
            return not aside and re.search(pattern, own, re.IGNORECASE) is not None

        return _Said(
            stems(self._times.without(own), self._language),
            stems(around, self._language),
            when or NOW,
            when or elsewhere or NOW,
            elsewhere in ("", when) or elsewhere == (when or NOW) or has(words.than),
            told.within and not cell,
            has(words.more) or has(words.less) or (cell and has(words.than)),
            has(words.than),
            has(words.target),
            cell,
        )

    def _decided(self, each: Quantity, said: _Said, anchor: Bound | None) -> Found | None:
        fitting = [fact for fact in self._facts.said_by(each) if _is_of(fact, said)]
        best, how = self._best(fitting, said, anchor, each)
        meant = self._meant(each, said, anchor) if how.said < _ALL else None
        if meant is not None:
            return Found(each, meant, right=False)
        return Found(each, best, right=True) if best is not None else None

    def _best(
        self, fitting: Sequence[Fact], said: _Said, anchor: Bound | None, each: Quantity
    ) -> tuple[Fact | None, Named]:
        """The fact that a number most probably says, and how well the words name it."""
        known = self._words.known(said.own)
        scored: list[tuple[Named, int, Fact]] = []
        for fact in fitting:
            if anchor is not None and _same_figure(fact, anchor) and fact.when in (CHANGE, TARGET):
                scored.append((Named(1, 1), 1, fact))
                continue
            named = self._words.named(fact, known or said.around, said.around)
            if (known and named.said >= _ENOUGH) or (not said.own and self._by_itself(each, named)):
                scored.append((named, fact.when == said.when, fact))
            elif (
                self._is_saying(each) and self._words.named(fact, said.around, frozenset()).said > 0
            ):
                scored.append((Named(named.said / 2, 0), fact.when == said.when, fact))
        named, _, best = max(
            scored,
            key=lambda one: (one[0].said, one[0].whole, one[1]),
            default=(Named(0, 0), 0, None),
        )
        return best, named

    def _by_itself(self, each: Quantity, named: Named) -> bool:
        return named.whole >= _MOST or (named.said > 0 and self._is_saying(each))

    def _is_saying(self, each: Quantity) -> bool:
        return len(str(abs(each.value)).replace(".", "").strip("0")) >= _SAYING

    def _meant(self, each: Quantity, said: _Said, anchor: Bound | None) -> Fact | None:
        """What a number that fits nothing should have said, when its words leave no doubt."""
        vague = each.high - each.low > abs(each.value) / 4
        if not said.clear or said.within or vague or _is_year(each):
            return None
        if said.changing or said.wanted:
            if anchor is None or (said.changing and not said.compared):
                return None
            return self._beside(anchor, each, CHANGE if said.changing else TARGET)
        if not said.own or self._words.known(said.own) != said.own:
            return None
        named = [
            (self._words.named(fact, said.own, said.around), fact)
            for fact in self._facts.all
            if fact.kind == each.kind and fact.when == said.when and fact.number.aspect != "share"
        ]
        sure = [
            (n.whole, fact)
            for n, fact in named
            if n.said >= _ALL and n.whole >= _MOST and n.telling
        ]
        most = max((whole for whole, _ in sure), default=0)
        those = [fact for whole, fact in sure if whole == most]
        if not those or len({fact.value for fact in those}) > 1:
            return None
        return those[0] if _is_about(each, those[0]) else None

    def _beside(self, anchor: Bound, each: Quantity, when: str) -> Fact | None:
        """The change or the target of a figure that was just told."""
        for fact in self._facts.all:
            if fact.when == when and _same_figure(fact, anchor) and fact.kind == each.kind:
                return fact
        return None


def _is_of(fact: Fact, said: _Said) -> bool:
    """Whether a fact is of the time that the words name."""
    if said.changing and fact.when == CHANGE:
        return True
    if said.wanted and fact.when == TARGET:
        return True
    if fact.when in (CHANGE, TARGET):
        return said.cell and said.compared and fact.when == CHANGE
    if fact.when == OTHER:
        return said.wanted or said.cell
    return fact.when in (said.when, said.elsewhere)


def _is_told(fact: Fact, said: _Said) -> bool:
    """Whether a fact of another time is one that the words name, or of the time before."""
    if not fact.when[:1].isdigit():
        return True
    named = (said.when, said.elsewhere)
    return fact.when in named or (named == (NOW, NOW) and fact.number.aspect == "before")


def _is_about(each: Quantity, fact: Fact) -> bool:
    """Whether a number is of the size of what it should have been; else it is of something else."""
    said, right = abs(float(each.value)), abs(float(fact.value))
    if not right:
        return said <= _SLIP
    return right / _SLIP <= said <= right * _SLIP or said == 0


def _is_year(each: Quantity) -> bool:
    """Whether a number may be one of a year."""
    first, last = _YEARS
    return each.kind == "count" and first <= each.value <= last


def _same_figure(fact: Fact, other: Bound) -> bool:
    """Whether a fact is of the same figure, and both of the whole of it."""
    return fact.number.figure == other.figure and not fact.number.part and not other.part
