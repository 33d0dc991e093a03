"""Which column of a table is which of a book's: by what is written over it and what it holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cierre.book import Book
from cierre.sources.names import fold
from cierre.sources.tables.fitting import fit_of
from cierre.sources.tables.profiles import Profile, says_day
from cierre.sources.tables.states import asked_plainly
from cierre.sources.tables.vocabulary import (
    EXACT,
    Phrases,
    general,
    likeness,
    tokens,
    vocabulary,
)

STATE = "state"
TIME = ":time"
"""What follows a column's id where a column has only the time of that day."""

_FOREIGN = 0.85
_GENERAL = 0.97
"""What a heading that all books share counts beside one of the book's own."""
_LEAST = 0.5
"""The likeness under which a heading means nothing."""
_VAGUE = 0.7
"""The likeness under which a heading says of what kind its cells are, and little else."""
_OTHER_PEOPLE = {"person": "customer", "customer": "person"}
_MOST = 0.6
_CLEAR = 0.8
"""The likeness from which a heading says what it is."""
_LACKS = 0.7
"""What speaks against a book that has no column for whom a record is for, where that is said."""
_OF_ALL = 0.06
"""How much rather a score is that of the whole than that of a part."""
_WHOLE = {"general", "overall", "global", "total", "final"}
_AS_WELL = 0.2
"""By how much less a heading may be like another column than like the one it is most like."""


@dataclass(frozen=True)
class Match:
    """A column of a table that is one of a book's, with how sure that is."""

    letter: str
    column: str
    score: float
    heading: float


@dataclass(frozen=True)
class Reading:
    """A table read as a book's: its columns by their letters, and how well that fits."""

    book: Book
    matches: tuple[Match, ...]
    total: float
    states: float = 0.0

    @property
    def columns(self) -> Mapping[str, str]:
        """Ids of the book's columns by letters."""
        return {each.letter: each.column for each in self.matches}

    def letter(self, column: str) -> str:
        """The first letter under which a column stands; empty when none."""
        return next((each.letter for each in self.matches if each.column == column), "")


def read_as(
    book: Book,
    headings: Mapping[str, str],
    profiles: Mapping[str, Profile],
    titles: Sequence[str],
) -> Reading:
    """The table as one of a book, as well as it can be."""
    candidates = sorted(
        (
            match
            for letter, heading in headings.items()
            for match in _meant(book, _matches(book, letter, heading, profiles[letter]))
        ),
        key=lambda match: (
            -round(match.score, 2),
            -_told(book, match.column, profiles[match.letter]),
            _place(headings, match.letter),
        ),
    )
    taken: dict[str, Match] = {}
    used: set[str] = set()
    for match in candidates:
        if match.letter in used or match.column in taken:
            continue
        taken[match.column] = match
        used.add(match.letter)
    matches = tuple(sorted(taken.values(), key=lambda match: _place(headings, match.letter)))
    states = _states_known(book, taken, profiles)
    strange = sum(
        likeness(heading, general().foreign) >= _FOREIGN
        for heading in headings.values()
        if heading not in used
    )
    total = _total(book, taken, states, titles) - 0.8 * min(strange, 3)
    total -= _LACKS * _names_who_asked(book, headings)
    return Reading(book, matches, total, states)


def _names_who_asked(book: Book, headings: Mapping[str, str]) -> bool:
    """Whether a heading says whom it is for, and the book has no such column."""
    if any(column.fills == "customer" for column in book.sheet.columns):
        return False
    asked = general().columns["customer"]
    return any(likeness(heading, asked) >= EXACT for heading in headings.values())


def _place(headings: Mapping[str, str], letter: str) -> int:
    return list(headings).index(letter)


def _meant(book: Book, matches: Sequence[Match]) -> list[Match]:
    """Those near the best: a heading that means one thing does not mean another a little.

    One day may well be another of the book's days.
    """
    best = max(matches, key=lambda match: match.heading, default=None)
    if best is None:
        return []
    kind = _kind(book, best.column)
    other = _OTHER_PEOPLE.get(kind)
    return [
        match
        for match in matches
        if _kind(book, match.column) == kind
        or (
            match.heading >= best.heading - _AS_WELL
            and (_kind(book, match.column) != other or match.heading == best.heading)
        )
    ]


def _told(book: Book, column: str, seen: Profile) -> float:
    """How much the cells tell of what the column is for, where two headings say the same."""
    kind = _kind(book, column)
    full = round(seen.filled / (seen.rows or 1), 1)
    if kind in ("at", "due"):
        return full + 0.5 * seen.days.timed
    if kind == "person":
        return full + (seen.named >= _MOST)
    if kind == "customer" and not _of_households(book):
        return full + (seen.numbers.share < _MOST)
    if kind == "seconds":
        # what was spoken is less than the whole call
        return full + 1 / (1 + float(sum(seen.numbers.values.values())))
    if kind == STATE:
        return full + _share_of_states(book, seen)
    return full + seen.unique if kind == "number" else full


def _of_households(book: Book) -> bool:
    """Whether its records are of homes rather than of who lives there."""
    return any(column.fills == "amount:paid" for column in book.sheet.columns)


def _kind(book: Book, column: str) -> str:
    """What a column fills: a moment, a person, a number …; the state where it is not declared."""
    declared = {each.id: each for each in book.sheet.columns}.get(column)
    return declared.fills.partition(":")[0] if declared else STATE


def _matches(book: Book, letter: str, heading: str, seen: Profile) -> list[Match]:
    others = _likeness_of_others(book, heading)
    found = []
    own, shared = vocabulary(book.id).columns, general().columns
    for column in (*own, *((STATE,) if STATE not in own else ())):
        like = _heading_likeness(heading, own[column]) if column in own else 0.0
        if column in shared:
            like = max(like, _GENERAL * _heading_likeness(heading, shared[column]))
        if column == STATE:
            like = max(like, _state_likeness(book, heading, seen, like))
        if like < EXACT and says_day(heading) and not _takes_day(book, column):
            like *= 0.5
        of_words = column == STATE and like < others and _share_of_states(book, seen) >= 0.8
        if like < _LEAST or (like < others - 0.02 and not of_words):
            continue
        fit = fit_of(book, column, seen)
        if like < _CLEAR and seen.clock >= _MOST and _kind(book, column) == "at":
            # a time alone is of the day beside it, unless it is said of what
            fit = 0.0
        score = like * fit
        if _kind(book, column) == "value" and _is_of_all(heading):
            score += _OF_ALL
        if score >= _LEAST * 0.8:
            found.append(Match(letter, column, score, like))
    return found


def _is_of_all(heading: str) -> bool:
    """Whether a score is of the whole, among those of its parts."""
    bare = heading.rpartition(" / ")[2]
    words = set(tokens(fold(bare)))
    return bool(words & _WHOLE) or any(each in bare for each in ("总体", "整体", "综合", "总分"))


def _takes_day(book: Book, column: str) -> bool:
    declared = {each.id: each for each in book.sheet.columns}.get(column)
    return declared is not None and declared.kind in ("date", "moment")


def _heading_likeness(heading: str, phrases: Phrases) -> float:
    """How much a heading, or the lower of two, is like the phrases."""
    over, _, under = heading.rpartition(" / ")
    found = likeness(under, phrases)
    if over:
        found = max(found * 0.98, likeness(f"{over} {under}", phrases))
    return found


def _likeness_of_others(book: Book, heading: str) -> float:
    """How much a heading is like one of those that are none of the book's columns."""
    under = heading.rpartition(" / ")[2]
    others = vocabulary(book.id).others
    return max(likeness(under, others), _GENERAL * likeness(under, general().others))


def _state_likeness(book: Book, heading: str, seen: Profile, like: float) -> float:
    """How sure it is that a column says states, by its words, or by a yes to what heads it."""
    about = fold(asked_plainly(heading))
    if seen.yes_no >= _MOST and about in vocabulary(book.id).states:
        return max(like, 0.9)
    if not seen.repeated or seen.words < 0.6 or seen.distinct > 25:
        return like
    share = _share_of_states(book, seen)
    return max(like, 0.9 * share) if share >= _MOST else like


def _share_of_states(book: Book, seen: Profile) -> float:
    """Which part of the cells, but for yes and no, are words for states of the book."""
    known, shared = vocabulary(book.id).states, general()
    counted = seen.counted_words
    answers = shared.yes | shared.no
    total = int(seen.counts["count"].sum()) - sum(counted.get(word, 0) for word in answers)
    said = sum(counted.get(word, 0) for word in known if word not in answers)
    return said / total if total else 0.0


def _states_known(book: Book, taken: Mapping[str, Match], seen: Mapping[str, Profile]) -> float:
    """Which part of the words of the column of states are the book's; 0 without one."""
    match = taken.get(STATE)
    if match is None:
        return 0.0
    known = vocabulary(book.id).states
    shared = general()
    said = [
        fold(word) or word
        for word in seen[match.letter].texts.drop_nulls().unique().to_list()
        if (fold(word) or word) not in shared.yes | shared.no
    ]
    return sum(word in known for word in said) / len(said) if said else 0.0


_SHARED = (
    "number", "person", "unit", "place", "customer", "category", "title", "due", "reason", STATE,
)  # fmt: skip


def _total(
    book: Book,
    taken: Mapping[str, Match],
    states: float,
    titles: Sequence[str],
) -> float:
    """How much speaks for the book."""
    entering = book.sheet.steps[0].id
    total = 0.0
    for column, match in taken.items():
        weight = 0.35 if column in _SHARED else 1.0
        if column == entering and match.heading < 0.99:
            weight = 0.8
        if match.heading < _VAGUE and column not in _SHARED:
            weight = 0.4
        total += weight * match.score
    total += 2.0 * states
    total += 1.6 * names_book(book, titles)
    has = set(taken)
    if not any(_enters(book, column) for column in has):
        total -= 1.2
    total -= sum(1.0 for those in book.sheet.tells if not has & set(those))
    return total


def _enters(book: Book, column: str) -> bool:
    """Whether a column is the moment of a step."""
    return any(each.id == column and each.fills.startswith("at:") for each in book.sheet.columns)


def names_book(book: Book, titles: Sequence[str]) -> float:
    """Whether what stands above and around the table names the book: 0 to 1."""
    found = 0.0
    for title in titles:
        folded = fold(title)
        named = set(tokens(folded))
        for phrase in vocabulary(book.id).titles:
            if phrase.chinese:
                found = max(found, 1.0 if phrase.folded in folded.replace(" ", "") else 0.0)
            elif phrase.tokens and phrase.tokens <= named:
                found = max(found, 1.0 if len(phrase.tokens) > 1 or len(named) < 8 else 0.8)
    return found
