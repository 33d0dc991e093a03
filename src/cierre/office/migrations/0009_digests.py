"""Digests of moves are counted another way: those that still hold are counted anew.

One that does not hold is left as it is, so that the guards go on telling of it.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from importlib import import_module
from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

MODULUS = 2**60
FACTS = (
    "office", "book", "item", "sequence", "at", "day", "slot", "period", "quantity",
    "from_state", "from_holder", "from_unit", "from_place", "from_category", "from_reason",
    "to_state", "to_holder", "to_unit", "to_place", "to_category", "to_reason",
    "seconds", "office_seconds", "age", "office_age", "days_late", "value", "reverses",
)  # fmt: skip


def digest_before(move: dict[str, Any]) -> int:
    """The digest of a move as it was: sixty bits of the SHA-256 of its facts."""
    facts = ("" if move[name] is None else str(move[name]) for name in FACTS)
    return int(hashlib.sha256("\x1f".join(facts).encode()).hexdigest()[:15], 16)


def recount(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Count the digests of all control totals and items anew, but for those that do not hold."""
    connection = schema_editor.connection
    with connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT office, book FROM controls")
        books = cursor.fetchall()
        if not books:
            return
        _allow(cursor, connection.vendor)
        for office, book in books:
            before, now = _digests(office, book)
            for table, keys, of in (("controls", ("batch", "period"), 0), ("items", ("id",), 1)):
                cursor.execute(
                    f"SELECT {', '.join(keys)}, digest FROM {table} "  # noqa: S608 (its own names)
                    "WHERE office = %s AND book = %s",
                    [office, book],
                )
                told = " AND ".join(f"{key} = %s" for key in keys)
                cursor.executemany(
                    f"UPDATE {table} SET digest = %s "  # noqa: S608 (its own names)
                    f"WHERE office = %s AND book = %s AND {told}",
                    [
                        (now[of][tuple(key)], office, book, *key)
                        for *key, digest in cursor.fetchall()
                        if before[of][tuple(key)] == digest
                    ],
                )
        _refuse(cursor, connection.vendor)


_Sums = tuple[dict[tuple[int, ...], int], dict[tuple[int, ...], int]]


def _digests(office: str, book: str) -> tuple[_Sums, _Sums]:
    """The sums of digests by batch and month, and by item: as they were, and as they are now."""
    from cierre.ledger.coded import coded  # noqa: PLC0415 (only where there is a ledger)
    from cierre.ledger.digest import row_digests  # noqa: PLC0415
    from cierre.ledger.schema import MOVES, NUMBERS, TEXTS  # noqa: PLC0415
    from cierre.office.store import read_table  # noqa: PLC0415

    moves = read_table("moves", MOVES, office, book)
    arrow = moves.to_arrow().cast(MOVES)
    counted = row_digests(coded(arrow.to_batches(), TEXTS, NUMBERS)).tolist()
    before: _Sums = (defaultdict(int), defaultdict(int))
    now: _Sums = (defaultdict(int), defaultdict(int))
    for move, digest in zip(moves.iter_rows(named=True), counted, strict=True):
        keys = ((move["batch"], move["period"]), (move["item"],))
        for sums, each in ((before, digest_before(move)), (now, digest)):
            for of, key in zip(sums, keys, strict=True):
                of[key] = (of[key] + each) % MODULUS
    return before, now


def _allow(cursor: Any, vendor: str) -> None:
    if vendor == "sqlite":
        cursor.execute("DROP TRIGGER controls_no_update")
    else:
        cursor.execute("ALTER TABLE controls DISABLE TRIGGER controls_append_only")


def _refuse(cursor: Any, vendor: str) -> None:
    if vendor == "sqlite":
        append_only = import_module("cierre.office.migrations.0002_append_only")
        (update, *_) = append_only.SQLITE.split(" END;")
        cursor.execute(f"{update.format(table='controls')} END;")
    else:
        cursor.execute("ALTER TABLE controls ENABLE TRIGGER controls_append_only")


class Migration(migrations.Migration):
    dependencies = (("office", "0008_names"),)
    operations = (migrations.RunPython(recount),)
