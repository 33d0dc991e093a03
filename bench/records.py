"""Made-up moves of a large office, the same for everybody who asks for as many.

An item enters, is taken in hand, is sometimes handed over to a colleague, and is resolved. Items
enter from the middle of July to the end of August 2026; what would happen later has not happened,
so there is a backlog at the start and at the end of August.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from cierre.ledger.coded import coded
from cierre.ledger.control import control_totals, item_digests
from cierre.ledger.digest import row_digests
from cierre.ledger.schema import CONTROLS, ITEMS, MOVES, NUMBERS, TEXTS
from cierre.ledger.seals import SEAL

OFFICE = "bench"
BOOK = "cases"
PERIOD = "2026-08"
PEOPLE_PER_UNIT = 20
PLACES = 50
CATEGORIES = 8
REASONS = ("agreed", "explained", "repaired", "replaced")

Numbers = npt.NDArray[np.int64]

_DAY = 86_400
_ZONE = 2 * 3_600  # Madrid in summer
_FIRST = int(np.datetime64("2026-07-15", "s").astype("int64")) - _ZONE
_END = int(np.datetime64("2026-09-01", "s").astype("int64")) - _ZONE
_OPEN_SHARE = 1 / 3  # of the clock's seconds, office hours: nothing here checks the calendar
_MOVES_PER_ITEM = 3
_ITEMS_AT_ONCE = 300_000
_ITEMS = ITEMS.remove(ITEMS.get_field_index(SEAL))  # a warehouse keeps none
_HEADER = _ITEMS.remove(_ITEMS.get_field_index("digest"))


@dataclass(frozen=True)
class Size:
    """How large the made-up office is. The number of moves is reached roughly."""

    moves: int
    people: int = 10_000


def person(number: int) -> str:
    """The id of a person by number."""
    return f"p{number:05}"


def unit(number: int) -> str:
    """The id of the unit of a person by the person's number."""
    return f"u{number // PEOPLE_PER_UNIT:04}"


def write_ledger(folder: Path, size: Size, seed: int = 20260831) -> int:
    """Write moves, items and control totals as Parquet files; the number of moves."""
    folder.mkdir(parents=True, exist_ok=True)
    draw = np.random.default_rng(seed)
    count = max(1, size.moves // _MOVES_PER_ITEM)
    written = 0
    with (
        pq.ParquetWriter(folder / "moves.parquet", MOVES) as moves_file,
        pq.ParquetWriter(folder / "headers.parquet", _HEADER) as items_file,
    ):
        for first in range(0, count, _ITEMS_AT_ONCE):
            numbers = np.arange(first, min(first + _ITEMS_AT_ONCE, count))
            moves = _columns(_moves(draw, size.people, numbers), written)
            moves_file.write_table(pa.Table.from_pandas(moves, MOVES, False))
            items_file.write_table(pa.Table.from_pandas(_items(moves), _HEADER, False))
            written += len(moves)
    _seal(folder)
    return written


def _seal(folder: Path) -> None:
    """Add what the guards compare with: the digest of each item's moves, and control totals."""
    moves = coded(pq.ParquetFile(folder / "moves.parquet").iter_batches(), TEXTS, NUMBERS)
    digests = row_digests(moves)
    controls = control_totals(moves, digests).select(CONTROLS.names)
    pq.write_table(controls.to_arrow().cast(CONTROLS), folder / "controls.parquet")
    headers = pl.read_parquet(folder / "headers.parquet")
    items = headers.join(item_digests(moves, digests), left_on="id", right_on="item", how="left")
    pq.write_table(items.sort("id").select(_ITEMS.names).to_arrow().cast(_ITEMS),
                   folder / "items.parquet")  # fmt: skip
    (folder / "headers.parquet").unlink()


def _moves(draw: np.random.Generator, people: int, item: Numbers) -> pd.DataFrame:
    count = len(item)
    entered = draw.integers(_FIRST, _END, count)
    response = entered + draw.exponential(3 * 3_600, count).astype("int64") + 30
    handed = response + draw.exponential(_DAY, count).astype("int64") + 60
    resolved = handed + draw.exponential(2 * _DAY, count).astype("int64") + 60
    first = draw.integers(0, people, count)
    second = np.where(draw.random(count) < 0.15, draw.integers(0, people, count), first)
    place, category = draw.integers(0, PLACES, count), draw.integers(0, CATEGORIES, count)
    reason = draw.integers(0, len(REASONS), count)
    common = {"item": item, "place": place, "category": category, "entered": entered}
    steps = [
        _step(common, entered, entered, ("outside", "new"), (first, first)),
        _step(common, response, entered, ("new", "in_hand"), (first, first)),
        _step(common, handed, response, ("in_hand", "in_hand"), (first, second))[first != second],
        _step(
            common,
            resolved,
            np.where(first == second, response, handed),
            ("in_hand", "resolved"),
            (second, second),
        ).assign(reason=reason),
    ]
    moves = pd.concat(steps, ignore_index=True)
    moves = moves[moves["at"] < _END]
    ordered: pd.DataFrame = moves.sort_values(["item", "at"], kind="stable", ignore_index=True)
    return ordered


def _step(
    common: dict[str, Numbers],
    at: Numbers,
    since: Numbers,
    states: tuple[str, str],
    holders: tuple[Numbers, Numbers],
) -> pd.DataFrame:
    return pd.DataFrame(
        common
        | {
            "at": at,
            "since": since,
            "from_state": states[0],
            "to_state": states[1],
            "from_number": holders[0],
            "to_number": holders[1],
            "reason": -1,
        }
    )


def _columns(moves: pd.DataFrame, written: int) -> pd.DataFrame:
    """The documented columns of moves, in their order."""
    local = moves["at"] + _ZONE
    day = pd.to_datetime(local // _DAY * _DAY, unit="s")
    enters = moves["from_state"] == "outside"
    seconds = (moves["at"] - moves["since"]).mask(enters).astype("Int64")
    age = (moves["at"] - moves["entered"]).mask(enters).astype("Int64")
    nothing = pd.array([pd.NA] * len(moves), dtype="Int64")
    legs = _leg(moves, "from", enters) | _leg(moves, "to", enters & False)
    return pd.DataFrame(
        {
            "id": np.arange(1, len(moves) + 1) + written,
            "office": OFFICE,
            "book": BOOK,
            "item": moves["item"] + 1,
            "sequence": moves.groupby("item", sort=False).cumcount() + 1,
            "at": moves["at"],
            "day": day,
            "slot": local % _DAY // 1_800,
            "period": day.dt.year * 100 + day.dt.month,
            "recorded": moves["at"],
            "quantity": 1,
        }
        | legs
        | {
            "seconds": seconds,
            "office_seconds": (seconds * _OPEN_SHARE).round().astype("Int64"),
            "age": age,
            "office_age": (age * _OPEN_SHARE).round().astype("Int64"),
            "days_late": nothing,
            "value": nothing,
            "reverses": nothing,
            "batch": day.dt.year * 10_000 + day.dt.month * 100 + day.dt.day,
        }
    )


def _leg(moves: pd.DataFrame, side: str, empty: pd.Series[bool]) -> dict[str, pd.Series[str]]:
    number = moves[f"{side}_number"]
    reasons = dict(enumerate(REASONS))
    named = {
        "holder": _text(number, person),
        "unit": _text(number, unit),
        "place": _text(moves["place"], "place{}".format),
        "category": _text(moves["category"], "category{}".format),
        "reason": _text(moves["reason"], lambda each: reasons.get(each, ""))
        if side == "to"
        else pd.Series("", index=moves.index),
    }
    return {f"{side}_state": moves[f"{side}_state"]} | {
        f"{side}_{name}": column.mask(empty, "") for name, column in named.items()
    }


def _text(numbers: pd.Series[int], name: Callable[[int], str]) -> pd.Series[str]:
    return numbers.map({number: name(number) for number in numbers.unique()})


def _items(moves: pd.DataFrame) -> pd.DataFrame:
    """The header of each item, as the last move leaves it."""
    grouped = moves.groupby("item", sort=True)
    last, first = grouped.last(), grouped.first()
    closed = last["to_state"] == "resolved"
    return pd.DataFrame(
        {
            "id": last.index,
            "office": OFFICE,
            "book": BOOK,
            "number": [f"C-{number:08}" for number in last.index],
            "title": "",
            "customer": "",
            "due": pd.Series(pd.NaT, index=last.index),
            "fields": "{}",
            "entered_period": first["period"],
            "closed_period": last["period"].where(closed, 0),
            "state": last["to_state"],
            "remaining": (~closed).astype("int64"),
            "moves": last["sequence"],
        }
    )
