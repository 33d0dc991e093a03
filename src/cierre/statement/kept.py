"""What an office keeps of a book: the measures that its sheets, or its records, can tell.

An office without a column for escalations has not had none of them, and one that does not write
what kind a case is has not received no complaint. Which columns its sheets had is known from the
loadings (``Directory.kept``); what its records hold counts as well, and alone where no sheet was
ever read. What no column of the book leads to (a fee written off) can only be typed as a move of
its own, by any office: none of it is 0. Where nobody knows what entered (answers of a survey, and
not to whom it was sent; payments, and not what was billed) it is not told how much did, nor what is
still there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from cierre.book import (
    OUTSIDE,
    SUMMED,
    Book,
    Duration,
    Flow,
    Measure,
    Ratio,
    Streak,
    Terms,
    Total,
    terms,
)
from cierre.directory import ENTRY_UNKNOWN, LEFT_UNKNOWN, TIME_TOGETHER
from cierre.ledger.coded import Columns
from cierre.ledger.cube import Cube, known_of
from cierre.ledger.selection import taken
from cierre.statement.measures import flows, kind_of
from cierre.statement.measures.kind import Asked

_CATEGORY, _DUE, _VALUE, _WORTH = "category", "due", "value", "worth"
_ALONE, _DAYS = "alone", "days"


@dataclass(frozen=True)
class Kept:
    """The measures of a book that an office does not keep, by id.

    ``unused`` are those of states that it has no column for and never reached: nothing can happen
    there, so that in a sum with others they add nothing. Of the ``untold`` it is not known how
    much there was (no kind, no due day, no value): no sum with one of them is known either.
    """

    unused: frozenset[str] = frozenset()
    untold: frozenset[str] = frozenset()

    def keeps(self, measure: Measure) -> bool:
        """Whether the measure can have a value at all.

        A ratio or a total needs one term on every side that it keeps, and none that is untold. A
        share of which nothing but its numerator is kept below would always be the whole.
        """
        if not (self.unused or self.untold):
            return True
        match measure:
            case Ratio():
                over, under = self.terms(measure.numerator), self.terms(measure.denominator)
                alone = over == under and len(terms(measure.denominator)) > len(under)
                return self._tells(over) and self._tells(under) and not alone
            case Total():
                return self._tells(self.terms(measure.of))
        return measure.id not in self.unused | self.untold

    def terms(self, names: str) -> Terms:
        """The figures that a sum names, each with its sign, without those that add nothing."""
        return tuple(each for each in terms(names) if each[0] not in self.unused)

    def without(self, measures: Iterable[str]) -> Kept:
        """The same without measures that cannot be told of the scopes at hand."""
        return replace(self, untold=self.untold | frozenset(measures))

    def _tells(self, named: Terms) -> bool:
        return bool(named) and all(name not in self.untold for name, _ in named)


def kept(
    book: Book,
    columns: Mapping[str, tuple[str, ...]],
    moves: Cube,
    *open_legs: Columns,
) -> Kept:
    """What an office keeps of a book.

    ``columns`` are those that its sheets had, by book; ``moves`` the book's cube, ``open_legs``
    frames of legs (``state`` and the others) that were open before or are now.
    """
    seen, together = _seen(book, moves, open_legs), _together(book, moves)
    known = _known(book, columns.get(book.id, ()), seen, together)
    marked = columns.get(book.id, ())
    unused, untold = set(), set()
    for measure in book.measures:
        asked = kind_of(measure).asked(measure)
        if asked is None:
            continue
        if not _reaches(asked, known):
            unused.add(measure.id)
        elif not _needs_of(measure, asked) | _of_days(measure) <= known or _beyond(
            measure, asked, book, marked
        ):
            untold.add(measure.id)
    told = Kept(frozenset(unused), frozenset(untold))
    sums = {each.id for each in book.measures if isinstance(each, Total) and not told.keeps(each)}
    return Kept(told.unused, told.untold | sums)


def _beyond(measure: Measure, asked: Asked, book: Book, marked: Iterable[str]) -> bool:
    """Whether a measure is of what an office's sheets are marked not to know."""
    left = LEFT_UNKNOWN in marked and asked.moves is None
    entered = ENTRY_UNKNOWN in marked and (
        _of_entry(book, asked) or _since_entry(measure, book.sheet.steps[0].reaching)
    )
    return left or entered or (TIME_TOGETHER in marked and _of_a_part(measure, book))


def _of_a_part(measure: Measure, book: Book) -> bool:
    """Whether a mean is of a part of the time that the queue's handling time is of."""
    if book.queue is None or not isinstance(measure, Duration) or measure.since != "state":
        return False
    whole = book.measure(book.queue.handling)
    assert isinstance(whole, Duration)
    return {*measure.moves.leaving} < {*whole.moves.leaving}


def _known(
    book: Book, columns: Iterable[str], seen: set[str], together: frozenset[str]
) -> set[str]:
    """The states, as ``at:<state>``, and the fields and facts that are kept.

    Nothing is known of a book that no sheet was read of and nothing is recorded in; ``together``
    are the facts that are lost of records that were counted together.
    """
    columns = set(columns)
    if not columns and not seen:
        return set()
    declared: dict[str, bool] = {}
    for column in book.sheet.columns:
        for what in _tells_of(book, column.fills):
            declared[what] = declared.get(what, False) or column.id in columns
    recurring = book.sheet.recurring
    if recurring:
        declared[f"at:{recurring.lapsed}"] = recurring.every in columns
    everything = (
        {_DAYS}
        | {f"at:{state.id}" for state in book.states}
        | {what for measure, asked in _all_asked(book) for what in _needs_of(measure, asked)}
    )
    if book.excess is not None:
        # who keeps no credit notes lowers nothing that was paid either
        declared[f"at:{book.excess.lowered}"] = declared.get(f"at:{book.excess.lowering}", True)
    found = {what for what in everything if declared.get(what, True)} - together
    entering = (each for each in book.reachable(OUTSIDE) if each not in book.added)
    return found | seen | {f"at:{entered}" for entered in entering}


def _tells_of(book: Book, fills: str) -> Iterable[str]:
    """What is known by a column: the state of each of its steps, a field, or one of the facts."""
    kind, _, names = fills.partition(":")
    if kind in ("at", "seconds"):
        reached = {step.id: step.reaching for step in book.sheet.steps}
        return [f"at:{reached[name]}" for name in names.split(",") if name in reached]
    return (fills,) if kind == "field" else (kind,)


def _seen(book: Book, moves: Cube, open_legs: Iterable[Columns]) -> set[str]:
    """What the records themselves hold, under the same names."""
    rows, legs = moves.rows, tuple(open_legs)
    happened = np.bincount(rows.numbers["class"], minlength=moves.classes.height) > 0
    found = {f"at:{state}" for state in moves.classes.filter(happened)["to_state"].to_list()}
    for held in legs:
        states = held.names["state"].texts
        found.update(f"at:{states[code]}" for code in np.unique(held.codes["state"]).tolist())
    for frame, category in ((rows, "to_category"), *((held, _CATEGORY) for held in legs)):
        named = [(category, _CATEGORY), *((name, f"field:{name}") for name in book.dimensions())]
        found.update(what for name, what in named if frame.codes[name].any())
    for measure in book.measures:
        if isinstance(measure, Flow) and (measure.moves.conditions or measure.is_worth):
            chosen = taken(measure.moves, measure.credit, moves)
            of = rows.numbers["moves" if measure.of == "items" else measure.of]
            if of[chosen[rows.numbers["class"]]].any():
                found |= _needs_of(measure, flows.asked(measure))
    # where moves carry what items are worth, a value is not that of a check
    if book.worth is None and any(
        rows.numbers[name].any() for name in (known_of("value"), "value") if name in rows.numbers
    ):
        found.add(_VALUE)
    return found


def _together(book: Book, moves: Cube) -> frozenset[str]:
    """What is not known of records that were counted together: of all of them how long each took,
    of a month's on which days they were."""
    if SUMMED not in book.dimensions():
        return frozenset()
    codes = np.unique(moves.rows.codes[SUMMED]).tolist()
    summed = {moves.rows.names_of(SUMMED).texts[code] for code in codes}
    alone = {_ALONE} if summed and "" not in summed else set()
    return frozenset(alone | ({_DAYS} if "month" in summed else set()))


def _all_asked(book: Book) -> list[tuple[Measure, Asked]]:
    asked = ((measure, kind_of(measure).asked(measure)) for measure in book.measures)
    return [(measure, each) for measure, each in asked if each is not None]


def _reaches(asked: Asked, known: set[str]) -> bool:
    """Whether the states are kept that a measure's moves leave and reach, or that it counts."""

    def some(states: tuple[str, ...]) -> bool:
        return not states or any(each == OUTSIDE or f"at:{each}" in known for each in states)

    if asked.moves is None:
        return some(asked.states)
    # an office that has nothing of a book at all keeps nothing of it
    return bool(known) and some(asked.moves.leaving) and some(asked.moves.reaching)


def _of_entry(book: Book, asked: Asked) -> bool:
    """Whether a measure counts what entered, or what of it is still there."""
    entered = book.sheet.steps[0].reaching
    if asked.moves is None:
        return entered in asked.states
    enters = asked.moves.leaving == (OUTSIDE,)
    return enters and (not asked.moves.reaching or entered in asked.moves.reaching)


def _since_entry(measure: Measure, entering: str) -> bool:
    """Whether a duration begins with the entry."""
    if not isinstance(measure, Duration):
        return False
    return measure.since == "entry" or measure.moves.leaving == (entering,)


def _of_days(measure: Measure) -> set[str]:
    return {_DAYS} if isinstance(measure, Streak) else set()


def _needs_of(measure: Measure, asked: Asked) -> set[str]:
    needed = _needs(asked)
    worth = isinstance(measure, Flow) and measure.is_worth
    return (needed - {_VALUE}) | {_WORTH} if worth else needed


def _needs(asked: Asked) -> set[str]:
    """What of a move a measure looks at beside its states."""
    if asked.moves is None:
        return set()
    selected = asked.moves
    found = set() if selected.or_unsaid else {f"field:{name}" for name, _ in selected.having}
    if selected.categories:
        found.add(_CATEGORY)
    if selected.single:
        found.add(_ALONE)
    if selected.asks_for_promise:
        found.add(_DUE)
    if asked.values or selected.least is not None or selected.most is not None:
        found.add(_VALUE)
    return found
