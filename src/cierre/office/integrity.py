"""What the database itself can say of its own state, and whether it still refuses changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path

from django.apps import apps
from django.db import Error, connection, transaction

_MOST_TOLD = 20

APPEND_ONLY = (
    "moves", "batches", "controls", "links", "settings_changes", "closings", "frozen_names",
    "frozen_contents", "log_entries", "review_steps", "time_stamps",
)  # fmt: skip
"""The tables that the database refuses to change; to moves and controls of a closed month it also
refuses to add."""

_INDEXES = (
    "SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
    "JOIN pg_class t ON t.oid = i.indrelid JOIN pg_am a ON a.oid = c.relam "
    "WHERE t.relname = ANY(%s) AND a.amname = 'btree' AND pg_table_is_visible(t.oid)"
)
_CHECKSUMS = (
    "SELECT COALESCE(checksum_failures, 0) FROM pg_stat_database WHERE datname = current_database()"
)


def damage(uri: str, quick: bool = False) -> tuple[str, ...]:
    """What the database says is wrong with it, in its own words; ``quick`` leaves the indexes out.

    SQLite reads every page of the file. PostgreSQL tells of pages whose checksum did not hold and,
    where ``amcheck`` is installed, looks through the indexes.
    """
    if uri.startswith("postgresql://"):
        return tuple(_of_server(quick))
    try:
        return tuple(_of_file(uri, quick))
    except (sqlite3.Error, UnicodeDecodeError) as problem:
        return (str(problem),)


def missing_columns() -> tuple[str, ...]:
    """The columns of this program's tables that are not there."""
    found: list[str] = []
    with connection.cursor() as cursor:
        for model in apps.get_app_config("office").get_models():
            told = model._meta  # noqa: SLF001 (what Django calls what a model says of itself)
            table = told.db_table
            cursor.execute(f"SELECT * FROM {table} LIMIT 0")
            there = {each[0] for each in cursor.description}
            wanted = (each.column for each in told.concrete_fields)
            found += (f"{table}.{column}" for column in wanted if column not in there)
    return tuple(found)


def unguarded() -> tuple[str, ...]:
    """The tables that the database no longer refuses to change, or not as it did."""
    tables = _refused_by_server() if connection.vendor == "postgresql" else _refused_by_file()
    return tuple(each for each in APPEND_ONLY if each not in tables)


def rows_of_table(office: str) -> tuple[int, int]:
    """The moves of an office counted row by row, without an index; and as control totals say."""
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            for way in ("indexscan", "indexonlyscan", "bitmapscan"):
                cursor.execute(f"SET LOCAL enable_{way} = off")
            cursor.execute("SELECT COUNT(*) FROM moves WHERE office = %s", [office])
        else:
            cursor.execute("SELECT COUNT(*) FROM moves NOT INDEXED WHERE office = %s", [office])
        (there,) = cursor.fetchone()
        cursor.execute("SELECT COALESCE(SUM(moves), 0) FROM controls WHERE office = %s", [office])
        (brought,) = cursor.fetchone()
    return int(there), int(brought)


def _of_file(uri: str, quick: bool) -> Iterator[str]:
    address = f"{Path(uri).absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=30)) as database:
        database.text_factory = lambda text: text.decode(errors="replace")
        way = "quick_check" if quick else "integrity_check"
        for (told,) in database.execute(f"PRAGMA {way}({_MOST_TOLD})"):
            if told != "ok":
                yield str(told)
        if not quick:
            orphans = database.execute("PRAGMA foreign_key_check").fetchmany(_MOST_TOLD)
            yield from (f"{table} #{row} → {parent}" for table, row, parent, _ in orphans)


def _of_server(quick: bool) -> Iterator[str]:
    with connection.cursor() as cursor:
        cursor.execute(_CHECKSUMS)
        (failures,) = cursor.fetchone()
        if failures:
            yield f"checksum_failures: {failures}"
        cursor.execute("SELECT 1 FROM pg_extension WHERE extname = 'amcheck'")
        if quick or cursor.fetchone() is None:
            return
        cursor.execute(_INDEXES, [[*connection.introspection.django_table_names()]])
        indexes = [name for (name,) in cursor.fetchall()]
    for index in indexes:
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute("SELECT bt_index_check(%s::regclass, true)", [index])
        except Error as problem:
            yield f"{index}: {problem}"


def _refused_by_server() -> set[str]:
    """The tables whose triggers are there, on, and do what the migrations made them do."""
    closings = import_module("cierre.office.migrations.0030_closings")
    append_only = import_module("cierre.office.migrations.0002_append_only")
    log = import_module("cierre.office.migrations.0031_log")
    does = {
        "refuse_change": _body(append_only.POSTGRESQL_FUNCTION),
        "refuse_closed_month": _body(closings.CLOSED_FUNCTION),
        "refuse_young_entry": _body(log.POSTGRESQL),
    }
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT t.relname, g.tgname, p.proname, p.prosrc FROM pg_trigger g "
            "JOIN pg_class t ON t.oid = g.tgrelid JOIN pg_proc p ON p.oid = g.tgfoid "
            "WHERE g.tgenabled IN ('O', 'A') AND pg_table_is_visible(t.oid)"
        )
        there = {
            (table, trigger, name)
            for table, trigger, name, made in cursor.fetchall()
            if _one_line(made) == does.get(name)
        }
    wanted = {table: {(table, f"{table}_append_only", "refuse_change")} for table in APPEND_ONLY}
    for table in closings.TABLES:
        wanted[table].add((table, f"{table}_of_closed_month", "refuse_closed_month"))
    wanted[log.TABLE].add((log.TABLE, f"{log.TABLE}_kept", "refuse_young_entry"))
    return {table for table, triggers in wanted.items() if triggers <= there}


def _body(function: str) -> str:
    return _one_line(function.split("$$")[1])


def _refused_by_file() -> set[str]:
    """The tables whose triggers are what the migrations made."""
    append_only = import_module("cierre.office.migrations.0002_append_only")
    links = import_module("cierre.office.migrations.0010_chain")
    settings = import_module("cierre.office.migrations.0023_settings")
    closings = import_module("cierre.office.migrations.0030_closings")
    log = import_module("cierre.office.migrations.0031_log")
    review = import_module("cierre.office.migrations.0033_review")
    stamps = import_module("cierre.office.migrations.0036_time_stamps")
    same = {
        **append_only.SAME,
        "links": links.SAME,
        settings.TABLE: settings.SAME,
        **closings.SAME,
        review.TABLE: review.SAME,
        stamps.TABLE: stamps.SAME,
    }
    with connection.cursor() as cursor:
        cursor.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
        there = {_one_line(made) for (made,) in cursor.fetchall()}
    wanted = {
        table: {
            _one_line(f"{each} END")
            for each in append_only.SQLITE.format(table=table, same=same[table]).split(" END;")
            if each.strip()
        }
        for table in same
    }
    wanted[log.TABLE] = {_one_line(each) for each in log.SQLITE}
    for table in closings.TABLES:
        wanted[table].add(_one_line(closings.CLOSED_ON_SQLITE.format(table=table)))
    return {table for table, triggers in wanted.items() if triggers <= there}


def _one_line(made: str) -> str:
    return " ".join(made.split())
