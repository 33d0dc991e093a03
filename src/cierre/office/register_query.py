"""How a register is asked of the database: by the condition that fewest rows meet, or in order.

Where some condition leaves few rows, they are fetched by its index, met with the others, counted
and put in order. Otherwise rows are read in the order that is asked for until a page is full, and
so many of them are looked at to tell how many there are at least.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from django.db import connection

from cierre.office.links import rows

FEW: Final = 60_000
"""Rows that are put in order rather than read in it."""

FEW_OF_ALL: Final = 5_000
"""The same, where all rows of the book are looked through to find them."""

FEW_ENOUGH: Final = 3_000
"""Rows so few that no other condition is tried."""

LOOKED_AT: Final = 30_000
"""Rows that are looked at to count the many that there are."""

COLUMNS: Final = (
    "id", "state", "category", "place", "holder", "unit", "entered", "due", "seniority"
)  # fmt: skip

_LOOKED: Final = (*COLUMNS, "number", "searched", "own")

Values = tuple[Any, ...]


@dataclass(frozen=True)
class Condition:
    """What is asked of a row ``r``, with its keys.

    ``among`` gives the ids of the rows that meet it by an index, where there is one; ``bound`` does
    so at once, some of them twice.
    """

    text: str
    keys: Values
    among: str = ""
    among_keys: Values = ()
    bound: str = ""


@dataclass(frozen=True)
class Place:
    """A place in an order: behind the row of a value and an id, or before it."""

    value: int | str
    id: int
    before: bool = False


@dataclass(frozen=True)
class Found:
    """Rows as ``COLUMNS`` and then what they are in order by; how many there are, or at least."""

    rows: list[Values]
    count: int
    exact: bool


@dataclass(frozen=True)
class Query:
    """Rows of a register that meet all of some conditions, in the order of a column and the id."""

    register: int
    conditions: tuple[Condition, ...]
    by: str
    descending: bool

    def found(self, place: Place | None, size: int, skipped: int = 0) -> Found:
        """So many rows next to a place in the order, some next to it left out; and their count."""
        fewest = self._fewest()
        if fewest is not None:
            few = self._of_few(fewest, place, size, skipped)
            if few is not None:
                return few
        several = self._page(place, size, skipped)
        count, exact = self._count()
        return Found(several, max(count, len(several)), exact)

    def _fewest(self) -> Condition | None:
        """The condition that few rows meet, and fewer than any other with an index; if none does,
        one without: rows are looked through until too many meet all of them."""
        best, least = None, FEW + 1
        for each in self.conditions:
            if each.among and least > FEW_ENOUGH:
                some = f"{each.bound or each.among} LIMIT {least}"
                query = f"SELECT COUNT(*) FROM ({some}) AS first_of_them"
                ((count,),) = rows(query, *each.among_keys)
                if count < least:
                    best, least = each, count
        return best or next((each for each in self.conditions if not each.among), None)

    def _of_few(
        self, fewest: Condition, place: Place | None, size: int, skipped: int
    ) -> Found | None:
        """The same of the rows that meet a condition; None when they are too many after all."""
        source, keys, others = f"register_rows r {_unindexed()}", (), self.conditions
        most = FEW if fewest.among else FEW_OF_ALL
        if fewest.among:
            source, keys = f"({fewest.among}) AS few CROSS JOIN {source}", fewest.among_keys
            others = (_SAME, *(each for each in self.conditions if each is not fewest))
        text, further = self._all(others)
        columns = ", ".join(f"r.{name}" for name in dict.fromkeys((*COLUMNS, self.by)))
        met = f"SELECT {columns} FROM {source} WHERE {text} LIMIT {most + 1}"
        behind, at = self._behind(place)
        query = (
            f"WITH r AS MATERIALIZED ({met}) SELECT {self._columns()}, "
            f"(SELECT COUNT(*) FROM r) FROM r WHERE {behind} {self._order(place)} "
            f"LIMIT {size} OFFSET {skipped}"
        )
        several = rows(query, *keys, *further, *at)
        if several:
            count = several[0][-1]
        elif place is None and not skipped:
            count = 0
        else:
            ((count,),) = rows(f"SELECT COUNT(*) FROM ({met}) AS r", *keys, *further)
        if count > most:
            return None
        return Found(_forwards([row[:-1] for row in several], place), count, exact=True)

    def _page(self, place: Place | None, size: int, skipped: int) -> list[Values]:
        text, keys = self._all(self.conditions)
        behind, at = self._behind(place)
        query = (
            f"SELECT {self._columns()} FROM register_rows r {_indexed(self.by)} "
            f"WHERE {text} AND {behind} "
            f"{self._order(place)} LIMIT {size} OFFSET {skipped}"
        )
        return _forwards(rows(query, *keys, *at), place)

    def _count(self) -> tuple[int, bool]:
        """How many of the rows that are looked at meet the conditions, and whether all were."""
        if len(self.conditions) == 1 and self.conditions[0].among:
            # more than a few meet it, as was found before
            return FEW, False
        most = LOOKED_AT if self.conditions else FEW
        columns = f"register, {', '.join(_LOOKED)}" if self.conditions else "register"
        looked_at = (
            f"SELECT {columns} FROM register_rows r {_indexed(self.by)} "
            f"WHERE r.register = %s LIMIT {most}"
        )
        text, keys = self._all(self.conditions)
        met_of_them = f"COALESCE(SUM(CASE WHEN {text} THEN 1 ELSE 0 END), 0)"
        query = f"SELECT COUNT(*), {met_of_them} FROM ({looked_at}) AS r"
        ((there, met),) = rows(query, *keys, self.register)
        return int(met), there < most

    def _all(self, conditions: Iterable[Condition]) -> tuple[str, Values]:
        texts, keys = ["r.register = %s"], [self.register]
        for each in conditions:
            texts.append(each.text)
            keys += each.keys
        return " AND ".join(texts), tuple(keys)

    def _columns(self) -> str:
        return ", ".join(f"r.{name}" for name in (*COLUMNS, self.by))

    def _behind(self, place: Place | None) -> tuple[str, Values]:
        if place is None:
            return "1 = 1", ()
        relation = "<" if self.descending != place.before else ">"
        return f"(r.{self.by}, r.id) {relation} (%s, %s)", (place.value, place.id)

    def _order(self, place: Place | None) -> str:
        way = "DESC" if self.descending != (place is not None and place.before) else "ASC"
        return f"ORDER BY r.{self.by} {way}, r.id {way}"


_SAME: Final = Condition("r.id = few.id", ())


def _forwards(several: list[Values], place: Place | None) -> list[Values]:
    """Rows that were read backwards in their order."""
    return several[::-1] if place is not None and place.before else several


def _indexed(by: str) -> str:
    """What holds SQLite to an index; PostgreSQL counts its rows and chooses by that."""
    return f"INDEXED BY rows_by_{by}" if connection.vendor == "sqlite" else ""


def _unindexed() -> str:
    """What holds SQLite to the rows themselves, looked through or each by its id."""
    return "NOT INDEXED" if connection.vendor == "sqlite" else ""


def containing(column: str) -> str:
    """That a column has a text somewhere, letter for letter: LIKE takes capitals for small ones in
    a file, and not on a server."""
    found = "INSTR" if connection.vendor == "sqlite" else "STRPOS"
    return f"{found}({column}, %s) > 0"
