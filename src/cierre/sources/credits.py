"""What was paid in excess or ahead, and the later items of the same customer that it pays.

Items of one customer at one place (of the place, where no customer is kept) share what they hold
in excess. What comes before its own item enters waits for that item. The rest pays, oldest first,
what the next items owe at the moment they enter. Both lie in the same state afterwards: what was
used, and what it paid.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import groupby

from cierre.book import Excess
from cierre.sources.divided import ByNumber, Player
from cierre.sources.lots import PlayedItem, PlayedStep, whole

Debtors = Mapping[str, tuple[str, str]]
"""Place and customer of each item, by its number."""


def partners(played: Mapping[str, PlayedItem], excess: Excess, debtors: Debtors) -> set[str]:
    """The items that share an excess with one that had some, themselves included."""
    states = {excess.beside, excess.alone}
    holding = {
        debtors[number]
        for number, item in played.items()
        if any(reached in states for reached in _reached(item))
    }
    return {number for number, debtor in debtors.items() if debtor in holding}


def played_together(
    own: ByNumber, excess: Excess, debtors: Debtors, player: Player
) -> dict[str, PlayedItem]:
    """The items played with what one pays for another."""
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for number in own:
        groups[debtors[number]].append(number)
    found: dict[str, PlayedItem] = {}
    for numbers in groups.values():
        good = numbers
        while True:
            items = _play({number: own[number] for number in good}, excess, player)
            found |= items
            wrong = {number for number, item in items.items() if item.told}
            if not wrong:
                break
            # what is refused pays for nothing
            good = [number for number in good if number not in wrong]
    return found


def _reached(item: PlayedItem) -> list[str]:
    return [str(made[11]) for made in item.made]


def _play(own: ByNumber, excess: Excess, player: Player) -> dict[str, PlayedItem]:
    items = {number: player.item(steps) for number, steps in own.items()}
    steps = [step for each in own.values() for step in player.ordered(each)]
    steps.sort(key=lambda step: whole(step["at"]))
    for at, several in groupby(steps, key=lambda step: whole(step["at"])):
        entering = _take(items, list(several))
        for each in entering:
            _pay(each, list(items.values()), excess, at)
    for item in items.values():
        item.hand_over(None)
    return items


def _take(items: Mapping[str, PlayedItem], several: Sequence[PlayedStep]) -> list[PlayedItem]:
    """Make the steps of one moment; the items that enter by them."""
    waiting = [item for item in items.values() if not item.entered]
    for step in several:
        items[str(step["number"])].take(step)
    return [item for item in waiting if item.entered]


def _pay(owing: PlayedItem, items: Sequence[PlayedItem], excess: Excess, at: int) -> None:
    """Pay what an item owes from its own excess, then from that of the others, oldest first."""
    held = [
        (item is not owing, lot.since, place, item, lot)
        for place, item in enumerate(items)
        if item.entered
        for lot in item.lots_in(excess.beside, excess.alone)
    ]
    for _, _, _, item, lot in sorted(held, key=lambda each: each[:3]):
        owed = sum(each.quantity for each in owing.lots_in(excess.covers))
        used = item.settle(lot.state, min(owed, lot.quantity), excess.used, at)
        owing.settle(excess.covers, used, excess.used, at)
