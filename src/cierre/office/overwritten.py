"""What a batch writes over that its moves do not tell: kept, so that the batch can be undone."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import polars as pl

from cierre.office.changes import FACTS, Recording
from cierre.office.lines import Kept
from cierre.office.models import Overwritten
from cierre.office.rewriting import Changed
from cierre.sources.steps import SCHEMA

_ITEMS = pl.Schema(
    {"id": pl.Int64, "title": pl.String, "customer": pl.String, "due": pl.Date, "fields": pl.String}
)


@dataclass(frozen=True)
class Before:
    """What items said of themselves (by id), lines that counted, and ids of those that were not."""

    items: pl.DataFrame = field(default_factory=_ITEMS.to_frame)
    gone: pl.DataFrame = field(default_factory=SCHEMA.to_frame)
    added: list[int] = field(default_factory=list)


def keep_overwritten(recording: Recording, changed: Changed, lines: Kept) -> None:
    """Keep what was there before a batch; nothing where it wrote over nothing."""
    was = {name: f"was_{name}" for name in FACTS}
    items = [each.select("id", **was) for each in changed.recast]
    if not (items or lines.gone.height or lines.added):
        return
    content = {
        "items": pl.concat(items).rows() if items else [],
        "gone": lines.gone.select(SCHEMA.names()).rows(),
        # they are numbered on end
        "added": [lines.added[0], lines.added[-1]] if lines.added else [],
    }
    Overwritten.objects.create(
        batch=recording.batch,
        office=recording.office,
        content=json.dumps(content, ensure_ascii=False, default=date.isoformat),
    )


def read_overwritten(batches: Sequence[int]) -> Before:
    """What was there before some batches that came together, the first of them first."""
    kept = Overwritten.objects.filter(batch__in=batches).order_by("batch")
    found = [_read(each) for each in kept]
    if not found:
        return Before()
    return Before(
        pl.concat(each.items for each in found).unique("id", keep="first", maintain_order=True),
        pl.concat(each.gone for each in found),
        [number for each in found for number in each.added],
    )


def _read(kept: Overwritten) -> Before:
    content = json.loads(kept.content)
    several = [
        (number, title, customer, due and date.fromisoformat(due), fields)
        for number, title, customer, due, fields in content["items"]
    ]
    first, last = content["added"] or (1, 0)
    return Before(
        pl.DataFrame(several, schema=_ITEMS, orient="row"),
        pl.DataFrame(content["gone"], schema=SCHEMA, orient="row"),
        [*range(first, last + 1)],
    )
