"""What an engine is asked that adds a history up itself, in words of SQL.

All are about the moves of an office (``$1``) and a book (``$2``) posted up to ``$3`` and from
``$4`` on. Engines differ in how they count days, hash a text and look into JSON.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from cierre.book import OUTSIDE, Book, Condition, Moves, Streak
from cierre.ledger.coded import LEGS
from cierre.ledger.cube import known_of
from cierre.ledger.digest import LIFT, NUMBERS, PRIMES, TEXTS, factors, text_number
from cierre.ledger.months import LATEST
from cierre.ledger.schema import LEG
from cierre.ledger.tally import ordered

CARRIED: Final = ("seconds", "office_seconds", "age", "office_age", "days_late", "value")
"""The numbers of a move that a measure may look at."""

_POSTED = "SELECT * FROM moves WHERE office = $1 AND book = $2 AND period <= $3 AND period >= $4"
_MONTH = "CAST(EXTRACT(YEAR FROM day) * 100 + EXTRACT(MONTH FROM day) AS BIGINT)"
_RELATIONS = {"at most": "<=", "at least": ">=", "more than": ">"}
_WORD = 1 << 32


@dataclass(frozen=True)
class Words:
    """How an engine says what others say differently; ``{}`` stands for what it is said of."""

    days: str
    """The days since 1970 of a column."""
    hexadecimal: str
    """The SHA-256 of a text, in hexadecimal digits."""
    number: str
    """The whole number of eight hexadecimal digits."""
    field: str
    """One of an item's own fields by its name, as text."""
    by_text: bool = False
    """Whether many joins by one column are better than one by all columns of a leg."""


def kinds(book: Book, words: Words) -> str:
    """Moves that are alike with how many there are (``count``), by month and class.

    ``stood`` is 1 of those that are counted in their month and were not taken back there. Numbers
    have the least of their kind, which of those that a quantile is taken of, and of days that break
    a streak, is that of all; ``sum_<number>`` what they come to, ``known_<number>`` how many have
    one.
    """
    dimensions = book.dimensions()
    fields = "".join(f", COALESCE({words.field.format(name)}, '') AS {name}" for name in dimensions)
    joined = " LEFT JOIN items ON items.id = posted.item" if dimensions else ""
    conditions = dict.fromkeys(each for one in book.selections() for each in one.conditions)
    counted = "quantity" if book.quantity == "items" else "1"
    broken = [each.moves for each in book.measures if isinstance(each, Streak)]
    by = [
        *("period", *LEGS, *dimensions, "stood", f"CASE WHEN period > {_MONTH} THEN 1 ELSE 0 END"),
        "CASE WHEN reverses IS NULL THEN 0 ELSE 1 END",
        *(_met(each) for each in conditions),
        *(
            f"CASE WHEN stood = 1 AND ({_between(each.moves for each in several)}) THEN {name} END"
            for name, several in ordered(book).items()
        ),
        *([f"CASE WHEN stood = 1 AND ({_between(broken)}) THEN day END"] if broken else []),
    ]
    told = [
        *("period", *LEGS, *dimensions, "stood", "COUNT(*) AS count", "MIN(day) AS day"),
        *("CAST(SUM(quantity) AS BIGINT) AS quantity", "MIN(reverses) AS reverses"),
        *(f"MIN({name}) AS {name}" for name in CARRIED),
        *(
            f"CAST(COALESCE(SUM({name} * {counted}), 0) AS BIGINT) AS sum_{name}"
            for name in CARRIED
        ),
        *(
            f"CAST(SUM(CASE WHEN {name} IS NULL THEN 0 ELSE {counted} END) AS BIGINT) "
            f"AS {known_of(name)}"
            for name in CARRIED
        ),
    ]
    columns = ("period", *LEGS, "day", "quantity", "reverses", *CARRIED)
    return (
        f"WITH posted AS ({_POSTED}), back AS (SELECT DISTINCT reverses AS taken FROM posted "
        f"WHERE reverses IS NOT NULL AND period <= {_MONTH}), "
        f"marked AS (SELECT {', '.join(f'posted.{name}' for name in columns)}{fields}, "
        f"CASE WHEN period <= {_MONTH} AND reverses IS NULL AND taken IS NULL THEN 1 ELSE 0 END "
        f"AS stood FROM posted LEFT JOIN back ON taken = posted.id{joined}) "
        f"SELECT {', '.join(told)} FROM marked GROUP BY {', '.join(by)}"
    )


def totals(office: str, book: str, words: Words) -> str:
    """The control totals of each batch and month, the digests' halves added up apart."""
    said, joined, terms = _by_text(words) if words.by_text else _by_leg(words)
    added = ", ".join(
        " + ".join(
            (
                str(_constant(office, book, half)),
                *terms[half],
                *(_number(name, half, words) for name in NUMBERS),
            )
        )
        + f" AS half_{half}"
        for half in (0, 1)
    )
    squared = ", ".join(
        f"((half_{half} % {prime}) * (half_{half} % {prime})) % {prime} AS half_{half}"
        for half, prime in enumerate(PRIMES)
    )
    return (
        f"WITH posted AS ({_POSTED}), {said}, "
        f"added AS (SELECT period, batch, quantity, {added} FROM posted {joined}), "
        f"counted AS (SELECT period, batch, quantity, {squared} FROM added) "
        "SELECT period, batch, COUNT(*) AS moves, CAST(SUM(quantity) AS BIGINT) AS quantity, "
        "CAST(SUM(half_0) AS BIGINT) AS high, CAST(SUM(half_1) AS BIGINT) AS low "
        "FROM counted GROUP BY period, batch"
    )


def latest(book: Book) -> str:
    """The last happenings of each month that stand in it, the last one first."""
    ahead = ", ".join(_quoted(state.id) for state in book.states if state.ahead)
    entered = f"from_state = {_quoted(OUTSIDE)} AND to_state IN ({ahead})" if ahead else "1 = 0"
    return (
        f"WITH posted AS ({_POSTED}), back AS (SELECT DISTINCT period AS taken_in, "
        "reverses AS taken FROM posted WHERE reverses IS NOT NULL), "
        "placed AS (SELECT period, at, id, ROW_NUMBER() OVER "
        "(PARTITION BY period ORDER BY at DESC, id) AS place FROM posted "
        "LEFT JOIN back ON taken = id AND taken_in = period "
        f"WHERE reverses IS NULL AND taken IS NULL AND NOT ({entered})) "
        f"SELECT period, at, id FROM placed WHERE place <= {LATEST}"
    )


UNTIL: Final = (
    f"WITH posted AS ({_POSTED}) SELECT period, MAX(at) AS at FROM posted GROUP BY period"
)
"""When the last move of each month was, plans and all."""

BACK: Final = (
    f"WITH posted AS ({_POSTED}) SELECT posted.period AS period, posted.reverses AS reverses "
    "FROM posted LEFT JOIN posted AS own "
    "ON own.id = posted.reverses AND own.period = posted.period WHERE posted.reverses IS NOT NULL "
    "AND own.id IS NULL"
)
"""The ids of moves of other months that were taken back in each month."""

DIVIDED: Final = (
    "SELECT item FROM moves WHERE office = $1 AND book = $2 GROUP BY item "
    "HAVING MIN(quantity) <> MAX(quantity) "
    f"OR SUM(CASE WHEN from_state = '{OUTSIDE}' AND reverses IS NULL THEN 1 ELSE 0 END) > 1"
)
"""The items of the book that may lie in parts."""


def _met(condition: Condition) -> str:
    if condition.relation == "known":
        return f"CASE WHEN {condition.column} IS NULL THEN 0 ELSE 1 END"
    relation = _RELATIONS[condition.relation]
    return f"CASE WHEN {condition.column} {relation} {condition.limit} THEN 1 ELSE 0 END"


def _between(several: Iterable[Moves]) -> str:
    """Whether a move is between the states that one of some sets of moves names."""
    found = []
    for moves in several:
        sides = (("from_state", moves.leaving), ("to_state", moves.reaching))
        found.append(
            " AND ".join(
                f"{name} IN ({', '.join(map(_quoted, states))})" for name, states in sides if states
            )
            or "1 = 1"
        )
    return " OR ".join(f"({each})" for each in dict.fromkeys(found))


_Said = tuple[str, str, tuple[list[str], list[str]]]
"""Texts with what they stand for, how moves come to theirs, and what these add to each half."""


def _by_text(words: Words) -> _Said:
    """Each text is hashed once, and joined to each column that has it."""
    texts = " UNION ".join(f"SELECT DISTINCT {name} AS text FROM posted" for name in LEGS)
    numbers = ", ".join(f"{_hashed('text', half, words)} AS half_{half}" for half in (0, 1))
    said = f"texts AS ({texts}), said AS (SELECT text, {numbers} FROM texts)"
    joined = " ".join(
        f"JOIN said AS {name}_said ON {name}_said.text = posted.{name}" for name in LEGS
    )
    first, second = (
        [f"{name}_said.half_{half} * {factors(half, name).low}" for name in LEGS] for half in (0, 1)
    )
    return said, joined, (first, second)


def _by_leg(words: Words) -> _Said:
    """The texts of each leg are hashed once for each side, and joined as a whole."""
    sides = ("from", "to")
    legs = " UNION ".join(
        f"SELECT {', '.join(f'{side}_{name} AS {name}' for name in LEG)} FROM posted"
        for side in sides
    )
    numbers = ", ".join(
        " + ".join(
            f"{_hashed(name, half, words)} * {factors(half, f'{side}_{name}').low}" for name in LEG
        )
        + f" AS {side}_{half}"
        for side in sides
        for half in (0, 1)
    )
    said = f"legs AS ({legs}), said AS (SELECT legs.*, {numbers} FROM legs)"
    joined = " ".join(
        f"JOIN said AS {side}_leg ON "
        + " AND ".join(f"posted.{side}_{name} = {side}_leg.{name}" for name in LEG)
        for side in sides
    )
    first, second = ([f"{side}_leg.{side}_{half}" for side in sides] for half in (0, 1))
    return said, joined, (first, second)


def _hashed(text: str, half: int, words: Words) -> str:
    """What a text stands for in one half of a digest."""
    digits = f"substr({words.hexadecimal.format(text)}, {8 * half + 1}, 8)"
    return words.number.format(digits)


def _constant(office: str, book: str, half: int) -> int:
    """What the texts add that all moves have."""
    own = {"office": office, "book": book}
    return sum(
        text_number(half, own[name]) * factors(half, name).low for name in TEXTS if name in own
    )


def _number(name: str, half: int, words: Words) -> str:
    by = factors(half, name)
    value = words.days.format(f"posted.{name}") if name == "day" else f"posted.{name}"
    lifted = f"({value} + {LIFT})"
    return (
        f"CASE WHEN posted.{name} IS NULL THEN {by.missing} ELSE "
        f"({lifted} % {_WORD}) * {by.low} + ({lifted} >> 32) * {by.high} END"
    )


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
