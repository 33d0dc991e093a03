"""Reports of some of the structures with numbers made up at random, which agree with each other."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Final

from cierre.audit.finding import Language
from tests.audit.prose_structures import PROSE, TOLD_TWICE
from tests.audit.structures import Structure, Texts
from tests.audit.table_structures import TABLES

Numbers = dict[str, Decimal]
_MOST: Final = 3
_TITLE: Final[Texts] = {"es": "Informe de la oficina", "en": "Office report", "zh": "办公室小结"}


def made(seed: int, language: Language) -> str:
    """A report of one to three structures, whose numbers are right."""
    random = Random(seed)  # noqa: S311 - made-up numbers, not secrets
    chosen = random.sample(_KNOWN, random.randint(1, _MOST))
    told = [
        each.text(language, **{key: str(one) for key, one in _MAKERS[each.name](random).items()})
        for each in chosen
    ]
    return "\n\n".join((_TITLE[language], *told))


def percent(part: Decimal, whole: Decimal) -> Decimal:
    """A share rounded half up."""
    return (part / whole * 100).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _count(random: Random, low: int = 300, high: int = 4000) -> Decimal:
    return Decimal(random.randint(low, high))


def _parts(random: Random) -> Numbers:
    parts = {key: _count(random) for key in "abc"}
    return parts | {"all": sum(parts.values(), Decimal(0))}


def _shares(random: Random) -> Numbers:
    numbers = _parts(random)
    return numbers | {f"p{key}": percent(numbers[key], numbers["all"]) for key in "abc"}


def _some_shares(random: Random) -> Numbers:
    numbers = _parts(random)
    numbers["all"] += _count(random)
    return numbers | {f"p{key}": percent(numbers[key], numbers["all"]) for key in "abc"}


def _brackets(random: Random) -> Numbers:
    made_up = {key: _count(random) for key in ("n1", "n2", "s1", "s2")}
    return made_up | {each: made_up[f"{each}1"] + made_up[f"{each}2"] for each in "ns"}


def _remainder(random: Random) -> Numbers:
    done, left = _count(random), _count(random)
    return {"all": done + left, "done": done, "left": left}


def _rolled(random: Random) -> Numbers:
    opening, left, out = (_count(random) for _ in range(3))
    came = left + out - opening
    return _rolled(random) if came <= 0 else {
        "open": opening, "in": came, "out": out, "left": left
    }  # fmt: skip


def _cumulative(random: Random) -> Numbers:
    jan, feb = _count(random), _count(random)
    return {"jan": jan, "feb": feb, "all": jan + feb}


def _risen(random: Random) -> tuple[Decimal, Decimal]:
    old = _count(random)
    return old + _count(random), old


def _changed(random: Random) -> Numbers:
    new, old = _risen(random)
    return {"new": new, "old": old, "by": percent(new - old, old)}


def _apart(random: Random) -> Numbers:
    new, old = _risen(random)
    return {"new": new, "old": old, "by": new - old}


def _points(random: Random) -> Numbers:
    old, by = _count(random, 5000, 8000) / 100, _count(random, 101, 1900) / 100
    return {"new": old + by, "old": old, "by": by}


def _told_twice(random: Random) -> Numbers:
    numbers = {key: _count(random) for key in "nse"}
    return numbers | {"e2": numbers["e"]}


def _down(random: Random) -> Numbers:
    cells = {f"{row}{column}": _count(random) for row in "abc" for column in "12"}
    return cells | {
        f"t{column}": sum((cells[row + column] for row in "abc"), Decimal(0)) for column in "12"
    }


def _rows(form: Callable[[Decimal, Decimal], Decimal]) -> Callable[[Random], Numbers]:
    """Rows whose third cell follows from the larger second one and the first."""

    def rows(random: Random) -> Numbers:
        numbers: Numbers = {}
        for row in "abcde":
            larger, smaller = _risen(random)
            numbers |= {f"{row}1": smaller, f"{row}2": larger, f"{row}3": form(smaller, larger)}
        return numbers

    return rows


_MAKERS: Final[dict[str, Callable[[Random], Numbers]]] = {
    "share": _some_shares,
    "list whose shares make 100": _shares,
    "breakdown in brackets": _brackets,
    "closed list": _parts,
    "remainder": _remainder,
    "roll-forward": _rolled,
    "cumulative": _cumulative,
    "change": _changed,
    "difference": _apart,
    "points": _points,
    "list and table": _told_twice,
    "table: sum down": _down,
    "table: sum across": _rows(lambda one, other: one + other),
    "table: share": _rows(percent),
    "table: change": _rows(lambda old, new: percent(new - old, old)),
    "table: difference": _rows(lambda old, new: new - old),
}


_KNOWN: Final[tuple[Structure, ...]] = tuple(
    each for each in (*PROSE, *TOLD_TWICE, *TABLES) if each.name in _MAKERS
)
