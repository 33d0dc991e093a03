"""Customers who were forgotten do not come back with a sheet that names them still."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import polars as pl

from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.forgetting_models import ForgettingKey, Forgotten
from cierre.office.identity import Swap, name_key
from cierre.sources.spreadsheet import Rows

_TEXTS = ("customer", "title", "fields")
_REMEMBERED = 1 << 16


@dataclass(frozen=True)
class Kept:
    """What may be recorded of what was read, and the numbers of the items that named somebody who
    was forgotten: they stand under the alias."""

    rows: Rows
    numbers: tuple[str, ...] = ()


def forget_name(office: str, name: str, alias: str, who: str) -> None:
    """Keep the keyed digest of a name, so that it is known again."""
    key = name_key(name)
    Forgotten.objects.update_or_create(
        office=office,
        digest=_digest(_key(office), key),
        defaults={"words": len(key.split()), "alias": alias, "who": who, "at": int(time.time())},
    )


def how_many(office: str) -> int:
    """How many customers of an office were forgotten."""
    return Forgotten.objects.filter(office=office).count()


def aliases(office: str) -> list[str]:
    """What stands in the place of the customers of an office who were forgotten."""
    return [*Forgotten.objects.filter(office=office).values_list("alias", flat=True)]


def without_forgotten(office: str, several: Sequence[Rows]) -> list[Kept]:
    """The rows of sheets without the names of customers who were forgotten."""
    swap = _swap(office)
    return [Kept(each) if swap is None else _without(each, swap) for each in several]


def refuse_forgotten(office: str, rows: Rows) -> None:
    """Raises Fault where what somebody types names a customer who was forgotten."""
    swap = _swap(office)
    if swap is None:
        return
    for text in (text for name in _TEXTS for text in rows.items[name].drop_nulls().to_list()):
        if swap.names(text):
            raise Fault("customer-forgotten", value=text)


def without_names(directory: Directory) -> Directory:
    """The office's notes without the names of customers who were forgotten."""
    swap = _swap(directory.id)
    if swap is None:
        return directory
    notes = (
        replace(
            each,
            text=swap.text(each.text),
            measure=swap.text(each.measure),
            owner=swap.text(each.owner),
            reason=swap.text(each.reason),
        )
        for each in directory.notes
    )
    return replace(directory, notes=tuple(notes))


def _without(rows: Rows, swap: Swap) -> Kept:
    names = [each for each in _TEXTS if each in rows.items.columns]
    swapped = {}
    for name in names:
        column = rows.items[name]
        other = {
            text: now
            for text in column.drop_nulls().unique().to_list()
            if (now := swap.text(text)) != text
        }
        if other:
            swapped[name] = column.replace(other)
    if not swapped:
        return Kept(rows)
    items = rows.items.with_columns(**swapped)
    changed = pl.any_horizontal(*(rows.items[name].ne_missing(items[name]) for name in swapped))
    numbers = rows.items.filter(changed)["number"].to_list()
    return Kept(replace(rows, items=items), tuple(numbers))


def _swap(office: str) -> Swap | None:
    kept = {each.digest: each for each in Forgotten.objects.filter(office=office)}
    if not kept:
        return None
    key = _key(office)

    @lru_cache(_REMEMBERED)
    def alias(words: str) -> str | None:
        found = kept.get(_digest(key, words))
        return found.alias if found else None

    return Swap(alias, tuple({each.words for each in kept.values()}))


def _key(office: str) -> bytes:
    kept, _ = ForgettingKey.objects.get_or_create(
        office=office, defaults={"key": secrets.token_bytes(32)}
    )
    return bytes(kept.key)


def _digest(key: bytes, words: str) -> str:
    return hmac.new(key, words.encode(), hashlib.sha256).hexdigest()
