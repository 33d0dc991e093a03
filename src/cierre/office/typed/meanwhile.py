"""Two people at one item: the second is told what happened since she looked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.before import batch_said
from cierre.office.changes import Stored
from cierre.office.models import Batch
from cierre.office.typed.present import Present
from cierre.sources.said import moment_said, state_said


def nothing_meanwhile(
    stored: Stored,
    several: Sequence[Present],
    seen: Mapping[str, int],
    book: Book,
    directory: Directory,
) -> None:
    """Raises Fault where an item has more moves than were seen, with the last of them."""
    changed = [each for each in several if seen.get(each.number, each.seen) != each.seen]
    if not changed:
        return
    item = changed[0]
    moves = _since(stored, item.number, seen[item.number])
    if not moves.height:
        raise Fault("moved-meanwhile", value=item.number, detail="—", names="—")
    last = moves.row(-1, named=True)
    zone = directory.time_zone
    raise Fault(
        "moved-meanwhile",
        value=item.number,
        detail=f"{state_said(str(last['to_state']), book)}, {moment_said(last['at'], zone)}",
        names=batch_said(Batch.objects.get(id=last["batch"]), zone),
    )


def _since(stored: Stored, number: str, seen: int) -> pl.DataFrame:
    mine = stored.items.filter(pl.col("number") == number).select(item="id")
    moves = stored.moves.join(mine, on="item", how="semi")
    return moves.filter(pl.col("sequence") > seen).sort("sequence")
