"""An item of a book with its whole history, as somebody may see it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from cierre.book import OUTSIDE, Book
from cierre.directory import Directory
from cierre.ledger.schema import LEG
from cierre.office.models import Batch, Move
from cierre.office.models import Item as Recorded
from cierre.office.recording import refuse_elsewhere
from cierre.office.register_access import EVERYBODY, Within, named, present_alone, refuse_unseen
from cierre.statement.sight import NAMES, View

_SIDES: Final = ("from", "to")


@dataclass(frozen=True)
class Named:
    """Something of the office by its id, and what the office calls it; the id itself where the
    office does not name it. Both are "" for none."""

    id: str
    name: str


@dataclass(frozen=True)
class Leg:
    """Where a move takes an item from, or to. ``state`` is an id of the book, or ``outside``."""

    state: str
    holder: Named
    unit: Named
    place: Named
    category: Named
    reason: Named


@dataclass(frozen=True)
class Loaded:
    """The batch that a move was recorded in: its number, the names of its files, its source, who
    recorded it, and when, in seconds since 1970 UTC."""

    number: int
    files: str
    source: str
    who: str
    recorded: int


@dataclass(frozen=True)
class HistoryMove:
    """A move of an item.

    ``at`` is in seconds since 1970 UTC, ``day`` the office's own. ``seconds`` and
    ``office_seconds`` are those in the state that it leaves, by the clock and in office hours; None
    when it enters, or nobody knows. ``quantity`` and ``value`` are integers as the book keeps them.
    ``reverses`` and ``reversed_by`` are the sequence of the move that it takes back, and of the one
    that takes it back; None when there is none.
    """

    sequence: int
    at: int
    day: date
    leaving: Leg
    reaching: Leg
    seconds: int | None
    office_seconds: int | None
    quantity: int
    value: int | None
    batch: Loaded
    reverses: int | None
    reversed_by: int | None

    @property
    def reason(self) -> Named:
        """Why the item is where the move takes it."""
        return self.reaching.reason


@dataclass(frozen=True)
class Item:
    """An item: what it says of itself, where its last move leaves it (``now``), and all its moves
    in the order of their recording.

    ``entered`` is None when all of it was taken back, ``closed`` while it is open. ``remaining`` is
    what is open of it. ``fields`` are the book's own, as they were recorded.
    """

    number: str
    title: str
    customer: str
    fields: Mapping[str, str]
    now: Leg
    entered: date | None
    due: date | None
    closed: date | None
    remaining: int
    moves: tuple[HistoryMove, ...]


def item_of(
    directory: Directory,
    book: Book,
    number: str,
    *,
    within: Within = EVERYBODY,
    view: View = "signed",
) -> Item | None:
    """The item of a number; None when there is none, or not to be seen by whom it is asked for.

    Of a private book only the moves are told that name nobody else. Raises Fault when the view
    shows no records of the book to them, and when the office's records are kept elsewhere.
    """
    refuse_elsewhere(directory)
    refuse_unseen(book, within, view)
    found = Recorded.objects.filter(office=directory.id, book=book.id, number=number).first()
    if found is None:
        return None
    history = list(Move.objects.filter(item=found).order_by("sequence").values())
    if not _theirs(history, book, within):
        return None
    batches = Batch.objects.in_bulk({move["batch_id"] for move in history})
    names, shown = names_of(directory, book), named(book, view)
    seen = history
    if present_alone(book):
        others = {"", within.person}
        seen = [move for move in history if _holders([move]) <= others]
    moves = tuple(_moves(seen, history, batches, names, shown))
    days = _standing_days(history)
    return Item(
        number=found.number,
        title=found.title,
        customer=found.customer,
        fields={name: str(value) for name, value in json.loads(found.fields or "{}").items()},
        now=_leg(history[-1], "to", names, shown),
        entered=days[0] if days else None,
        due=found.due,
        closed=days[-1] if days and found.remaining == 0 else None,
        remaining=found.remaining,
        moves=moves,
    )


def names_of(directory: Directory, book: Book) -> Mapping[str, Mapping[str, str]]:
    """What the office calls its people, units, places, and a book's categories and reasons, by
    their ids."""
    return {
        "holder": {each.id: each.name for each in directory.people},
        "unit": {each.id: each.name for each in directory.units},
        "place": {each.id: each.name for each in directory.places},
        "category": {each.id: each.name for each in directory.categories if each.book == book.id},
        "reason": {each.id: each.name for each in directory.reasons if each.book == book.id},
    }


def _theirs(history: Sequence[Mapping[str, Any]], book: Book, within: Within) -> bool:
    """The rule of ``register_access.Within``, of an item's moves."""
    if within.parties is None:
        return True
    kind, names = within.parties
    if present_alone(book):
        return history[-1][f"to_{kind}"] in names
    return any(move[f"{side}_{kind}"] in names for move in history for side in _SIDES)


def _holders(moves: Iterable[Mapping[str, Any]]) -> set[str]:
    return {move[f"{side}_{NAMES}"] for move in moves for side in _SIDES}


def _moves(
    seen: Sequence[Mapping[str, Any]],
    history: Sequence[Mapping[str, Any]],
    batches: Mapping[int, Batch],
    names: Mapping[str, Mapping[str, str]],
    shown: bool,
) -> Iterator[HistoryMove]:
    sequences = {move["id"]: move["sequence"] for move in history}
    taken_back = {move["reverses_id"]: move["sequence"] for move in history}
    for move in seen:
        batch = batches[move["batch_id"]]
        yield HistoryMove(
            sequence=move["sequence"],
            at=move["at"],
            day=move["day"],
            leaving=_leg(move, "from", names, shown),
            reaching=_leg(move, "to", names, shown),
            seconds=move["seconds"],
            office_seconds=move["office_seconds"],
            quantity=move["quantity"],
            value=move["value"],
            batch=Loaded(
                batch.id, batch.file, batch.source or batch.book, batch.who, batch.recorded
            ),
            reverses=sequences.get(move["reverses_id"]),
            reversed_by=taken_back.get(move["id"]),
        )


def _leg(
    move: Mapping[str, Any], side: str, names: Mapping[str, Mapping[str, str]], shown: bool
) -> Leg:
    told = {
        name: Named(value, names[name].get(value, value))
        for name in LEG
        if name != "state"
        for value in [move[f"{side}_{name}"] if shown or name != NAMES else ""]
    }
    return Leg(state=move[f"{side}_state"], **told)


def _standing_days(history: Sequence[Mapping[str, Any]]) -> tuple[date, ...]:
    """The first day and the last of the moves that stand; none when all is taken back."""
    undone = {move["reverses_id"] for move in history}
    stand = [move for move in history if move["reverses_id"] is None and move["id"] not in undone]
    entering = [move["day"] for move in stand if move["from_state"] == OUTSIDE]
    days = [move["day"] for move in stand]
    return (min(entering or days), max(days)) if days else ()
