"""Items that are divided: 300 of 1,200 paid leaves two lots, each with its own leg.

These are few, and which lot a part leaves depends on all the parts before it; so they are
played one after the other, unlike the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from cierre.book import OUTSIDE, Book
from cierre.sources.choosing import Unclear, choose
from cierre.sources.memberships import Units

Leg = tuple[str, str, str, str, str, str]
"""State, holder, unit, place, category, reason."""

Reached = tuple[Leg, str]
"""A leg, with the unit that its holder is said to act for ("" when nobody says)."""

Made = tuple[object, ...]
"""A row of ``histories.MADE``."""
Told = tuple[str, int, str, str, str, str]
"""What is wrong with a step: file, row, heading, message, value, other."""
PlayedStep = Mapping[str, object]
"""A row of ``steps.SCHEMA``."""

_NOWHERE: Leg = (OUTSIDE, "", "", "", "", "")


@dataclass(frozen=True)
class Lot:
    """So much of an item in one leg, and since when in its state and in its leg."""

    leg: Leg
    quantity: int
    since: int
    at: int
    acting: str = ""
    """The unit that its holder is said to act for."""

    @property
    def state(self) -> str:
        """The state it is in."""
        return self.leg[0]

    @property
    def whose(self) -> tuple[str, ...]:
        """What tells it from another: state, holder, unit, place and category, not the reason."""
        return self.leg[:5]


_OUTSIDE = Lot(_NOWHERE, 0, 0, 0)


@dataclass(frozen=True)
class Says:
    """How a problem names a state, alone or with a quantity, in the reader's language."""

    state: Callable[[str], str]
    quantity: Callable[[int], str]


class PlayedItem:
    """One item being played: its lots now, the moves made so far and the steps that cannot be."""

    def __init__(self, own: Sequence[PlayedStep], book: Book, units: Units, says: Says) -> None:
        self.made: list[Made] = []
        self.told: list[Told] = []
        self.lots: list[Lot] = []
        self.entered = False
        self._book = book
        self._units = units
        self._says = says
        self._entering = min(own, key=lambda step: whole(step["rank"]))
        self._began = 0
        self._last = own[0]

    def take(self, step: PlayedStep) -> None:
        """Make a step with its full quantity, or tell why it cannot be made."""
        at = whole(step["at"])
        self.hand_over(at)
        self._last = step
        if step["rank"] == self._entering["rank"]:
            self.entered = True
            self._enter(step, at, whole(step["quantity"]), self._reached(step, _OUTSIDE, at))
            return
        excess = self._book.excess
        if not self.entered:
            # only what a book takes in excess may come before the item enters
            assert excess is not None
            amount = step["quantity"] or self._entering["quantity"]
            self._enter_excess(step, at, whole(amount), excess.alone)
            return
        if step["state"] in self._book.added:
            self._add(step, at)
            return
        left = self._leave(step, at)
        if left and excess and step["state"] == excess.lowering and step["leaving"] is None:
            left -= self.settle(excess.reaching, left, excess.lowered, at)
        if left and excess and step["state"] == excess.reaching and step["leaving"] is None:
            moved = whole(step["quantity"]) - left
            self._enter_excess(step, at, left, excess.beside if moved else excess.alone)
        elif left:
            self._tell(step, "more-than-left", self._says.quantity(left))

    def settle(self, state: str, most: int, reaching: str, at: int) -> int:
        """Move at most so much that lies in a state to another, the oldest first; how much."""
        self.hand_over(at)
        left = most
        for lot in self.lots_in(state):
            moved = min(left, lot.quantity)
            if moved:
                leg: Leg = (reaching, *lot.leg[1:5], "")
                self._move({**self._last, "value": None}, lot, moved, (leg, lot.acting), at)
                left -= moved
        return most - left

    def lots_in(self, *states: str) -> list[Lot]:
        """The lots in some states, those that have been there longest first."""
        return sorted((lot for lot in self.lots if lot.state in states), key=lambda lot: lot.since)

    def hand_over(self, until: int | None) -> None:
        """Move the open lots of holders who change unit up to a moment."""
        opened = self._book.open_states()
        due = sorted(
            (changed, place, unit)
            for place, lot in enumerate(self.lots)
            if lot.state in opened
            for changed, unit in self._units.between(lot.leg[1], lot.acting, lot.at, until)
        )
        for changed, place, unit in due:
            lot = self.lots[place]
            leg: Leg = (*lot.leg[:2], unit, *lot.leg[3:])
            self.lots[place] = replace(lot, leg=leg, at=changed)
            if leg != lot.leg:
                self._record(self._last, changed, lot, leg, lot.quantity, None)

    def _leave(self, step: PlayedStep, at: int) -> int:
        """Move what the step moves; how much it says beyond what there is."""
        chosen = choose(self.lots, step, self._book)
        quantity = step["quantity"]
        if isinstance(chosen, Unclear):
            parts = ", ".join(self._named(lot) for lot in chosen.lots)
            self._tell(step, "which-lot", self._says.quantity(whole(quantity or 0)), parts)
            return 0
        if not chosen and quantity is None:
            if step["leaving"] is not None:
                message = "not-there" if step["value"] is None else "nothing-to-count"
                self._tell(step, message, self._says.state(str(step["leaving"])))
            return 0
        if not chosen:
            return self._none_there(step, whole(quantity))
        left = sum(lot.quantity for lot in chosen) if quantity is None else whole(quantity)
        for lot in chosen:
            moved = min(left, lot.quantity)
            if moved:
                self._move(step, lot, moved, self._reached(step, lot, at), at)
                left -= moved
        return left

    def _none_there(self, step: PlayedStep, quantity: int) -> int:
        """Tell that nothing there can make the step, unless it is in excess altogether."""
        excess, leaving, reaching = self._book.excess, step["leaving"], step["state"]
        if leaving is not None:
            self._tell(step, "not-there", self._says.state(str(leaving)))
        elif excess and reaching in (excess.reaching, excess.lowering):
            return quantity
        elif reaching is None or any(lot.state == reaching for lot in self.lots):
            named = self._says.state(str(reaching)) if reaching else ""
            self._tell(step, "changes-nothing", "", named)
        return 0

    def _enter(self, step: PlayedStep, at: int, quantity: int, reached: Reached) -> None:
        if not self.made:
            self._began = at
        self._move(step, Lot(_NOWHERE, quantity, at, at), quantity, reached, at)

    def _add(self, step: PlayedStep, at: int) -> None:
        """What a step adds enters by the state it reaches, and joins what lies where that leads.

        It goes there as a part of its own only where nothing lies there.
        """
        if step["quantity"] is None:
            self._tell(step, "adds-nothing", "")
            return
        quantity, state = whole(step["quantity"]), str(step["state"])
        if not quantity:
            return
        there = self.lots_in(self._book.added[state])
        like = there[0] if there else max(self.lots, key=lambda lot: lot.at)
        self._enter_like(step, at, quantity, state, like)
        (added,) = self.lots_in(state)
        apart: Leg = (self._book.added[state], *added.leg[1:5], "")
        reached = (like.leg, like.acting) if there else (apart, added.acting)
        self._move({**step, "value": None}, added, quantity, reached, at)

    def _enter_excess(self, step: PlayedStep, at: int, quantity: int, state: str) -> None:
        """What is beyond all that there was to move enters with the item's own leg."""
        leg, acting = self._reached(self._entering, _OUTSIDE, at)
        entering = Lot(leg, quantity, at, at, acting)
        like = max(self.lots, key=lambda lot: lot.at, default=entering)
        self._enter_like(step, at, quantity, state, like)

    def _enter_like(self, step: PlayedStep, at: int, quantity: int, state: str, like: Lot) -> None:
        said = self._reached({**step, "state": state, "reason": step["reason"] or ""}, like, at)
        self._enter({**step, "value": None}, at, quantity, said)

    def _move(self, step: PlayedStep, lot: Lot, quantity: int, reached: Reached, at: int) -> None:
        leg, acting = reached
        since = lot.since if leg[0] == lot.state else at
        value = step["value"]
        if lot in self.lots:
            self.lots.remove(lot)
            if quantity < lot.quantity:
                self.lots.append(replace(lot, quantity=lot.quantity - quantity))
        if leg != lot.leg or value is not None:
            self._record(step, at, lot, leg, quantity, value)
        for place, other in enumerate(self.lots):
            if other.leg == leg:
                joined = other.quantity + quantity
                first = min(since, other.since)
                self.lots[place] = replace(
                    other, quantity=joined, since=first, at=at, acting=acting
                )
                return
        self.lots.append(Lot(leg, quantity, since, at, acting))

    def _reached(self, step: PlayedStep, lot: Lot, at: int) -> Reached:
        leg = lot.leg

        def said(name: str, before: str) -> str:
            return before if step[name] is None else str(step[name])

        state, holder = said("state", leg[0]), said("holder", leg[1])
        if holder and step["unit"] is not None:
            acting = str(step["unit"])
        elif step["holder"] is not None or step["unit"] is not None:
            acting = ""
        else:
            acting = lot.acting
        unit = self._units.at(holder, acting, at) if holder else said("unit", leg[2])
        reason = said("reason", leg[5] if state == leg[0] else "")
        reached = (state, holder, unit, said("place", leg[3]), said("category", leg[4]), reason)
        return reached, acting

    def _record(
        self, step: PlayedStep, at: int, lot: Lot, leg: Leg, quantity: int, value: object
    ) -> None:
        source = (step["number"], step["file"], step["row"], step["heading"])
        enters = lot.leg == _NOWHERE
        times = (None, None) if enters else (lot.since, self._began)
        self.made.append((*source, at, *lot.leg, *leg, quantity, value, *times))

    def _named(self, lot: Lot) -> str:
        return f"{self._says.state(lot.state)} ({self._says.quantity(lot.quantity)})"

    def _tell(self, step: PlayedStep, message: str, value: str, other: str = "") -> None:
        place = (str(step["file"]), whole(step["row"]), str(step["heading"]))
        self.told.append((*place, message, value, other))


def whole(value: object) -> int:
    """The value of a column of whole numbers that is never empty here."""
    assert isinstance(value, int)
    return value
