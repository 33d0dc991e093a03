"""What was paid in excess or ahead, and the later items of the same customer that it pays.

Items of one customer at one place (of the place, where no customer is kept) share what they hold
in excess. What comes before its own item enters waits for that item. The rest pays, oldest first,
what the next items owe at the moment they enter. Both lie in the same state afterwards: what was
used, and what it paid. What was recorded between an item of the sheet and one that is no longer in
it stays as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import polars as pl

from cierre.book import Excess
from cierre.sources.divided import ByNumber, Player
from cierre.sources.lots import PlayedItem, PlayedStep, whole

Debtor = tuple[str, str]
"""Place and customer."""
Debtors = Mapping[str, Debtor]
"""Place and customer of each item, by its number."""
Settled = Mapping[Debtor, Mapping[int, int]]
"""What items no longer in the sheet paid for others of a debtor, by moment; negative: were paid."""

SETTLED = pl.Schema(
    {"number": pl.String, "place": pl.String, "customer": pl.String, "at": pl.Int64,
     "paid": pl.Int64}
)  # fmt: skip
"""What each recorded item paid out of its excess (negative: what of it was paid), and when."""


def settled_by_others(recorded: pl.DataFrame, numbers: pl.DataFrame) -> Settled:
    """What the recorded items that are none of ``numbers`` paid or were paid together."""
    found: dict[Debtor, dict[int, int]] = defaultdict(dict)
    others = recorded.join(numbers, on="number", how="anti")
    sums = others.group_by("place", "customer", "at").agg(pl.col("paid").sum()).sort("at")
    for place, customer, at, paid in sums.iter_rows():
        if paid:
            found[place, customer][at] = paid
    return found


def partners(
    played: Mapping[str, PlayedItem], excess: Excess, debtors: Debtors, settled: Settled
) -> set[str]:
    """The items that share an excess with one that had some, themselves included."""
    states = {*excess.held}
    holding = set(settled) | {
        debtors[number]
        for number, item in played.items()
        if any(reached in states for reached in _reached(item))
    }
    return {number for number, debtor in debtors.items() if debtor in holding}


def played_together(
    own: ByNumber, debtors: Debtors, settled: Settled, player: Player
) -> dict[str, PlayedItem]:
    """The items played with what one pays for another."""
    groups: dict[Debtor, list[str]] = defaultdict(list)
    for number in own:
        groups[debtors[number]].append(number)
    found: dict[str, PlayedItem] = {}
    for debtor, numbers in groups.items():
        good, others = numbers, settled.get(debtor, {})
        while True:
            items = _play({number: own[number] for number in good}, others, player)
            found |= items
            wrong = {number for number, item in items.items() if item.told}
            if not wrong:
                break
            # what is refused pays for nothing
            good = [number for number in good if number not in wrong]
    return found


def _reached(item: PlayedItem) -> list[str]:
    return [str(made[11]) for made in item.made]


def _play(own: ByNumber, others: Mapping[int, int], player: Player) -> dict[str, PlayedItem]:
    excess = player.book.excess
    assert excess is not None
    items = {number: player.item(steps) for number, steps in own.items()}
    moments: dict[int, list[PlayedStep]] = {at: [] for at in others}
    for step in (step for each in own.values() for step in player.ordered(each)):
        moments.setdefault(whole(step["at"]), []).append(step)
    for at in sorted(moments):
        entering = _take(items, moments[at])
        _settle(entering, list(items.values()), excess, others.get(at, 0), at)
        for each in entering:
            _pay(each, list(items.values()), excess, at)
    for item in items.values():
        item.hand_over(None)
    return items


def _settle(
    entering: Sequence[PlayedItem],
    items: Sequence[PlayedItem],
    excess: Excess,
    paid: int,
    at: int,
) -> None:
    """Keep what items no longer in the sheet paid for those that enter, or were paid by these."""
    for item in entering:
        paid -= item.settle(excess.covers, max(paid, 0), excess.used, at)
    for item in items:
        for state in excess.held if item.entered else ():
            paid += item.settle(state, max(-paid, 0), excess.used, at)


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
        for lot in item.lots_in(*excess.held)
    ]
    for _, _, _, item, lot in sorted(held, key=lambda each: each[:3]):
        owed = sum(each.quantity for each in owing.lots_in(excess.covers))
        used = item.settle(lot.state, min(owed, lot.quantity), excess.used, at)
        owing.settle(excess.covers, used, excess.used, at)
