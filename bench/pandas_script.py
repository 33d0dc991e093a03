"""What one would write by hand: the month's figures of each person with pandas.

No identities, no guards, no parts, no history; the same numbers otherwise.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pandas as pd

from measured import Figures, measure
from records import PERIOD

_OPEN = ("new", "in_hand")
_MONTH = int(PERIOD.replace("-", ""))
_COLUMNS = [
    "item",
    "sequence",
    "period",
    "from_state",
    "from_holder",
    "to_state",
    "to_holder",
    "office_seconds",
    "age",
]


def figures(folder: Path) -> Figures:
    """Received, handled, pending at both ends, and times, of each person."""
    moves = pd.read_parquet(folder / "moves.parquet", columns=_COLUMNS)
    moves = moves[moves["period"] <= _MONTH]
    month = moves[moves["period"] == _MONTH]
    received = month[month["from_state"] == "outside"]
    handled = month[month["to_state"] == "resolved"]
    responded = month[month["from_state"] == "new"]
    times = handled.groupby("from_holder")["age"]
    response_times = responded.groupby("to_holder")["office_seconds"]
    return {
        "received": _plain(received.groupby("to_holder").size()),
        "handled": _plain(handled.groupby("from_holder").size()),
        "pending": _pending(moves),
        "opening_pending": _pending(moves[moves["period"] < _MONTH]),
        "first_response_median": _plain(response_times.median()),
        "resolution_median": _plain(times.median()),
        "resolution_p90": _plain(times.quantile(0.9)),
    }


def _pending(moves: pd.DataFrame) -> dict[str, float | None]:
    last = moves.sort_values(["item", "sequence"]).drop_duplicates("item", keep="last")
    return _plain(last[last["to_state"].isin(_OPEN)].groupby("to_holder").size())


def _plain(figure: pd.Series[Any]) -> dict[str, float | None]:
    return {str(person): float(value) for person, value in figure.items()}


if __name__ == "__main__":
    measure(lambda: figures(Path(sys.argv[1])))
