"""Sums by scope and part: all scopes of a kind in one array, a scope's parts taken out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cierre.ledger.coded import Codes, Columns, Marks, Numbers
from cierre.ledger.grouping import added, groups
from cierre.statement.scopes import SCOPE

_RANK = "rank"


@dataclass(frozen=True)
class ByPart:
    """A sum by scope and part, but for what adds up to nothing; those of a scope begin at
    ``starts``."""

    texts: list[str]
    amounts: list[int]
    starts: list[int]

    def of(self, scope: int) -> dict[str, int]:
        """A scope's parts in the order of their texts; none of -1."""
        if scope < 0:
            return {}
        first, last = self.starts[scope], self.starts[scope + 1]
        return dict(zip(self.texts[first:last], self.amounts[first:last], strict=True))


@dataclass(frozen=True)
class Cells:
    """The cell that each of some rows is in: by scope, then by the text of its part."""

    rows: Columns
    numbers: Numbers
    texts: list[str]
    starts: Numbers

    def added(self, of: str, counted: Marks) -> ByPart:
        """One of the rows' sums over those that are counted."""
        amounts = added(self.numbers[counted], self.rows.numbers[of][counted], len(self.texts))
        some = np.flatnonzero(amounts)
        texts = [self.texts[each] for each in some.tolist()]
        return ByPart(texts, amounts[some].tolist(), np.searchsorted(some, self.starts).tolist())


def cells(rows: Columns, columns: Sequence[str], scopes: int) -> Cells:
    """The cells of rows with the number ``scope``, of so many, by a column, or several crossed."""
    codes, texts = _labels(rows, columns)
    order = sorted(range(len(texts)), key=texts.__getitem__)
    rank = np.empty(len(texts), np.int64)
    rank[order] = np.arange(len(texts))
    keys = {SCOPE: rows.numbers[SCOPE], _RANK: rank[codes]}
    found = groups(Columns({}, {}, keys), [SCOPE, _RANK])
    of_cells = keys[_RANK][found.first].tolist()
    starts = np.searchsorted(keys[SCOPE][found.first], np.arange(scopes + 1))
    return Cells(rows, found.cells, [texts[order[each]] for each in of_cells], starts)


def _labels(rows: Columns, columns: Sequence[str]) -> tuple[Codes, list[str]]:
    """The part of each row as a code, and the texts of the codes."""
    if len(columns) == 1:
        return rows.codes[columns[0]], rows.names_of(columns[0]).texts
    found = groups(rows, columns)
    texts = [rows.texts(name).gather(found.first).to_list() for name in columns]
    return found.cells.astype(np.int32), ["&".join(each) for each in zip(*texts, strict=True)]
