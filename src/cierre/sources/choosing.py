"""Which lots of a divided item a step takes from: those it names, or the only ones it can mean.

A state that is said is reached from another, where another may reach it by the moves of the book;
only where none may does it stay there, with another holder or place. A hand-over says no state.
What is left after that, and cannot be told apart, is told to be unclear: nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cierre.book import Book

if TYPE_CHECKING:
    from cierre.sources.lots import Lot, PlayedStep

_LEGS = {"holder": 1, "unit": 2, "place": 3, "category": 4}


@dataclass(frozen=True)
class Unclear:
    """The lots among which a step does not tell from which it takes."""

    lots: tuple[Lot, ...]


def choose(lots: Sequence[Lot], step: PlayedStep, book: Book) -> list[Lot] | Unclear:
    """The lots that the step takes from, in the order in which it does; empty when none can be.

    A step that none may make gets the lots touched last, so that the move the book does not allow
    is told.
    """
    named = _named(lots, step)
    candidates = sorted(_possible(named, step, book), key=lambda lot: lot.since)
    if not candidates:
        return _latest(named, step, book)
    quantity = step["quantity"]
    if quantity is None:
        return _all_left(candidates, step, book)
    there = sum(lot.quantity for lot in candidates)
    if not isinstance(quantity, int) or quantity >= there or _alike(candidates):
        return candidates
    meant = _already_there(candidates, step) if step["state"] is not None else []
    enough = sum(lot.quantity for lot in meant) >= quantity
    return meant if meant and _alike(meant) and enough else Unclear(tuple(candidates))


def _named(lots: Sequence[Lot], step: PlayedStep) -> list[Lot]:
    """The lots that are where the step says that it takes from."""
    asked = {0: step["leaving"], 1: step["leaving_holder"], 3: step["leaving_place"]}
    return [
        lot
        for lot in lots
        if all(said is None or lot.leg[place] == said for place, said in asked.items())
    ]


def _possible(lots: Iterable[Lot], step: PlayedStep, book: Book) -> list[Lot]:
    reaching, opened = step["state"], book.open_states()
    if reaching is None:
        return [lot for lot in lots if lot.state in opened and _changes(lot, step)]
    across = [lot for lot in lots if reaching in book.reachable(lot.state)]
    within = [
        lot for lot in lots if lot.state == reaching and lot.state in opened and _changes(lot, step)
    ]
    return within if step["leaving"] == reaching or not across else across


def _changes(lot: Lot, step: Mapping[str, object]) -> bool:
    """Whether a step that leaves the lot in its state changes or counts something."""
    legs = any(step[name] not in (None, lot.leg[place]) for name, place in _LEGS.items())
    return legs or step["value"] is not None or step["reason"] not in (None, lot.leg[5])


def _all_left(candidates: list[Lot], step: PlayedStep, book: Book) -> list[Lot] | Unclear:
    """All that is left moves, unless it is partly closed, or was closed in several ways."""
    opened = {lot.state in book.open_states() for lot in candidates}
    closed = {lot.state for lot in candidates if lot.state not in book.open_states()}
    unclear = step["leaving"] is None and (len(opened) > 1 or len(closed) > 1)
    return Unclear(tuple(candidates)) if unclear else candidates


def _latest(lots: Sequence[Lot], step: PlayedStep, book: Book) -> list[Lot]:
    """Lots whose move is not allowed; none where it would change nothing or is in excess."""
    excess, reaching = book.excess, step["state"]
    if reaching is None:
        return []
    aside = {reaching}
    if excess and reaching == excess.reaching:
        aside |= {*excess.held, excess.used, excess.lowering}
    elif excess and reaching == excess.lowering:
        aside |= {state.id for state in book.states}
    others = [lot for lot in lots if lot.state not in aside]
    last = max(others, key=lambda lot: lot.at, default=None)
    return [lot for lot in others if last is not None and lot.state == last.state]


def _alike(lots: Iterable[Lot]) -> bool:
    """Whether the lots differ at most in their reason: what came first then leaves first."""
    return len({lot.whose for lot in lots}) == 1


def _already_there(lots: Iterable[Lot], step: PlayedStep) -> list[Lot]:
    """The lots that already have the holder, place and category that the step says."""
    said = [(place, step[name]) for name, place in _LEGS.items() if step[name] is not None]
    return [lot for lot in lots if said and all(lot.leg[place] == value for place, value in said)]
