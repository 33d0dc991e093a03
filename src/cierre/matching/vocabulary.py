"""With which words a report names each figure: its label, and what its sentences say of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import log

from cierre.audit.finding import Language
from cierre.matching.clauses import clause
from cierre.matching.drafted import Stated, Told
from cierre.matching.facts import Fact
from cierre.matching.stems import stems
from cierre.report.material import Material
from cierre.report.sentences import MissingWording
from cierre.statement.sight import NAMES

Signature = frozenset[str]
_TELLING = 2
"""So many words of a name say which figure it is; a single one may be said of anything."""

_OF_ANOTHER_PART = 0.5
"""What the words of a number tell of a figure when a part is named that it is not of."""


@dataclass(frozen=True)
class Named:
    """How well words name a figure: how much of them is the figure's (``said``), and how much of
    what the report says of it they have (``whole``), from 0 to 1. They are ``telling`` when they
    are several."""

    said: float
    whole: float
    telling: bool = False


class Vocabulary:
    """The words of a statement's figures and of their parts."""

    def __init__(self, material: Material, told: Told, language: Language) -> None:
        self._material, self._told, self._language = material, told, language
        self._parts: dict[tuple[str, str], tuple[Signature, ...]] = {}

    @cached_property
    def signatures(self) -> Mapping[str, tuple[Signature, ...]]:
        """The sets of words that each figure is named with."""
        found: dict[str, dict[Signature, None]] = {}
        for each in self._material.statement.figures:
            try:
                labels = (self._material.label(each), self._material.full_label(each))
            except MissingWording:
                continue
            book = self._book(each)
            for label in labels:
                found.setdefault(each, {})[stems(label, self._language)] = None
                found[each][stems(f"{label} {book}", self._language)] = None
        for figure, words in self._sentences():
            if figure in found and words:
                found[figure][words] = None
        return {each: tuple(those) for each, those in found.items()}

    @cached_property
    def weights(self) -> Mapping[str, float]:
        """How much each word tells: the fewer figures have it, the more."""
        counted: Counter[str] = Counter()
        for those in self.signatures.values():
            counted.update({stem for words in those for stem in words})
        number = len(self.signatures) + 1
        return {stem: log(1 + number / count) for stem, count in counted.items()}

    @cached_property
    def words(self) -> Mapping[str, Signature]:
        """All the words that each figure is named with."""
        return {each: frozenset().union(*those) for each, those in self.signatures.items()}

    @cached_property
    def _part_names(self) -> frozenset[Signature]:
        figures = self._material.statement.figures.items()
        return frozenset(
            name
            for figure, each in figures
            for by, parts in each.parts.items()
            if "&" not in by
            for part in parts
            for name in self.part(figure, f"{by}={part}")
            if name
        )

    @cached_property
    def _first_names(self) -> Counter[str]:
        """How many people have a first name."""
        people = self._material.directory.people
        return Counter(name for each in people for name in self._first(each.name))

    def _first(self, name: str) -> Signature:
        return stems(name.split(maxsplit=1)[0], self._language) if name.strip() else frozenset()

    def part(self, figure: str, part: str) -> tuple[Signature, ...]:
        """The words of a part's name; of people the first name alone, where no other has it."""
        if not part:
            return (frozenset(),)
        by, _, key = part.partition("=")
        book = figure.partition(".")[0]
        if (book, part) not in self._parts:
            try:
                said = self._material.part_name(book, by, key)
            except (MissingWording, KeyError):
                said = key
            names, first = [stems(said, self._language)], self._first(said)
            if by == NAMES and first and all(self._first_names[each] == 1 for each in first):
                names.append(first)
            self._parts[book, part] = tuple(names)
        return self._parts[book, part]

    def parts_named(self, words: Signature) -> frozenset[Signature]:
        """The names of parts that words have, but for those within another's."""
        found = [name for name in self._part_names if name <= words]
        return frozenset(name for name in found if not any(name < other for other in found))

    def weight(self, words: Signature) -> float:
        """How much words tell; those that no figure has, as much as any."""
        return sum(self.weights.get(each, self._most) for each in words)

    def known(self, words: Signature) -> Signature:
        """The words that some figure, or a part of one, is named with."""
        return words & self._known

    @cached_property
    def _known(self) -> Signature:
        return frozenset(self.weights).union(*self._part_names)

    def named(self, fact: Fact, own: Signature, around: Signature) -> Named:
        """How well a number's own words, and those around it, name what a fact is of."""
        figure, all_words = fact.number.figure, own | around
        part = next((e for e in self.part(figure, fact.number.part) if e <= all_words), None)
        if part is None or figure not in self.words:
            return Named(0, 0)
        if part and part <= self.words[figure]:
            # «other complaints» names complaints as well
            return Named(0, 0)
        whole = self.words[figure] | part
        said = self.weight(own & whole) / self.weight(own) if own else 0.0
        if any(name != part and not name <= whole for name in self.parts_named(all_words)):
            said *= _OF_ANOTHER_PART
        of_figure = [(words | part) & all_words for words in self.signatures[figure]]
        had = max(
            self.weight(common) / self.weight(words | part)
            for common, words in zip(of_figure, self.signatures[figure], strict=True)
            if words | part
        )
        telling = any(len(common) >= _TELLING for common in of_figure)
        return Named(said, had, telling)

    @cached_property
    def _most(self) -> float:
        return max(self.weights.values(), default=1.0)

    def _book(self, figure: str) -> str:
        book = figure.partition(".")[0]
        return self._material.book_name(book) if book in self._material.books else ""

    def _sentences(self) -> Iterator[tuple[str, Signature]]:
        """What the report's sentences say around each figure's value."""
        text, by_line = self._told.text, self._by_line()
        starts: list[int] = [0]
        for each_line in self._told.lines:
            starts.append(starts[-1] + len(each_line))
        for line, those in by_line.items():
            if "\t" in self._told.lines[line]:
                continue
            bounds = [starts[line], *(e.end for e in those)]
            following = [*(e.start for e in those[1:]), starts[line + 1]]
            for each, last, next_one in zip(those, bounds, following, strict=False):
                if each.number.aspect == "value":
                    said = clause(text, each.start, each.end, last, next_one, self._language)
                    words = stems(said.own, self._language)
                    part = self.part(each.number.figure, each.number.part)[0]
                    yield each.number.figure, words - part

    def _by_line(self) -> Mapping[int, list[Stated]]:
        found: dict[int, list[Stated]] = {}
        for each in self._told.stated:
            found.setdefault(each.line, []).append(each)
        return found
