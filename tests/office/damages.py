"""Changes behind the program's back: with the database's guards away while they are made."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.apps import apps
from django.db import connection, models


@contextmanager
def behind_its_back() -> Iterator[Any]:
    """A cursor that may change anything: no trigger and no foreign key is looked at, and all are
    there again afterwards, so that it is not their absence that is found."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET session_replication_role = replica")
            try:
                yield cursor
            finally:
                cursor.execute("SET session_replication_role = origin")
            return
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        triggers = cursor.fetchall()
        cursor.execute("PRAGMA foreign_keys = OFF")
        for name, _ in triggers:
            cursor.execute(f"DROP TRIGGER {name}")
        try:
            yield cursor
        finally:
            for _, made in triggers:
                cursor.execute(made)
            cursor.execute("PRAGMA foreign_keys = ON")


def done_behind_its_back(*statements: str) -> None:
    """Change rows behind the program's back; each statement changes some."""
    with behind_its_back() as cursor:
        for each in statements:
            cursor.execute(each)
            assert cursor.rowcount > 0, each


def columns() -> list[tuple[type[models.Model], models.Field[Any, Any]]]:
    """Every column of every table of an office."""
    return [
        (model, column)
        for model in apps.get_app_config("office").get_models()
        for column in model._meta.concrete_fields
    ]


def another(value: Any, column: models.Field[Any, Any]) -> Any:
    """A value of the same kind that is another; as the database takes it."""
    if isinstance(column, models.JSONField):
        return json.dumps(_with_another(value))
    if isinstance(value, bool):
        return not value
    if value is None:
        return _SOME[_kind_of(column)]
    if isinstance(value, int):
        # the number of a row that comes later would be taken
        return value + (100_000 if column.primary_key else 1)
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, bytes | memoryview):
        changed = bytearray(value)
        changed[len(changed) // 2] ^= 1
        return bytes(changed)
    if isinstance(value, UUID):
        return _as_kept(uuid4())
    text = str(value)
    longest = getattr(column, "max_length", None) or len(text) + 1
    return f"{text}x"[-longest:]


_SOME = {"date": date(2026, 8, 1), "int": 1, "text": "x", "json": '["x"]'}


def _kind_of(column: models.Field[Any, Any]) -> str:
    kind = column.target_field if isinstance(column, models.ForeignKey) else column
    if isinstance(kind, models.DateField):
        return "date"
    return "int" if isinstance(kind, models.IntegerField) else "text"


def _with_another(value: Any) -> Any:
    if isinstance(value, dict):
        return {**value, "x": "x"} if not value else _one_changed(value, next(iter(value)))
    if isinstance(value, list):
        return ["x"] if not value else [_with_another(value[0]), *value[1:]]
    if isinstance(value, bool) or value is None:
        return not value
    return value + 1 if isinstance(value, int) else f"{value}x"


def _one_changed(value: dict[str, Any], key: str) -> dict[str, Any]:
    return {**value, key: _with_another(value[key])}


@contextmanager
def changed(
    model: type[models.Model], column: models.Field[Any, Any], to: object = None
) -> Iterator[str]:
    """One value of a row changed, and put back afterwards; what was changed is told."""
    row = _row(model, column)
    was = getattr(row, column.attname)
    now = another(was, column) if to is None else to
    back = json.dumps(was) if isinstance(column, models.JSONField) else was
    _put(model, column, now, row.pk)
    key = now if column.primary_key else row.pk
    try:
        yield f"{model._meta.db_table}.{column.column} #{row.pk}: {str(was)[:60]!r}"
    finally:
        _put(model, column, back, key)


def change(model: type[models.Model], column: models.Field[Any, Any], to: object = None) -> str:
    """One value of a row changed for good; what was changed is told."""
    row = _row(model, column)
    was = getattr(row, column.attname)
    _put(model, column, another(was, column) if to is None else to, row.pk)
    return f"{model._meta.db_table}.{column.column} #{row.pk}: {str(was)[:60]!r}"


@contextmanager
def taken_away(model: type[models.Model]) -> Iterator[None]:
    """The last row of the little office in a table gone, and put back afterwards."""
    table, told = model._meta.db_table, model._meta.pk
    key = _as_kept(_row(model, told).pk)
    with behind_its_back() as cursor:
        cursor.execute(f'SELECT * FROM {table} WHERE "{told.column}" = %s', [key])
        (row,) = cursor.fetchall()
        names = [each[0] for each in cursor.description]
        cursor.execute(f'DELETE FROM {table} WHERE "{told.column}" = %s', [key])
        assert cursor.rowcount == 1, table
    try:
        yield
    finally:
        with behind_its_back() as cursor:
            named = ", ".join(f'"{each}"' for each in names)
            places = ", ".join(["%s"] * len(names))
            cursor.execute(f"INSERT INTO {table} ({named}) VALUES ({places})", _given(row))


def _given(row: Any) -> list[Any]:
    """The values of a row as they can be given back: a server reads its JSON by itself."""
    server = connection.vendor == "postgresql"
    return [json.dumps(each) if server and isinstance(each, dict | list) else each for each in row]


def _row(model: type[models.Model], column: models.Field[Any, Any]) -> Any:
    """The last row of the little office that says something there; else the last of them."""
    rows = model._default_manager.order_by("-pk")
    names = {each.name for each in model._meta.concrete_fields}
    if "office" in names:
        rows = rows.filter(office="little")
    several = [*rows]
    assert several, f"{model._meta.db_table} has no row"
    said = (each for each in several if getattr(each, column.attname))
    return next(said, several[0])


def _put(model: type[models.Model], column: models.Field[Any, Any], value: Any, key: Any) -> None:
    table, primary = model._meta.db_table, model._meta.pk.column
    place = "%s"
    if connection.vendor == "postgresql" and isinstance(column, models.JSONField):
        place = "CAST(%s AS jsonb)"
    with behind_its_back() as cursor:
        query = f'UPDATE {table} SET "{column.column}" = {place} WHERE "{primary}" = %s'
        cursor.execute(query, [_as_kept(value), _as_kept(key)])
        assert cursor.rowcount == 1, (table, column.column, key)


def _as_kept(value: Any) -> Any:
    """SQLite keeps a number of 128 bits as a text."""
    return value.hex if connection.vendor == "sqlite" and isinstance(value, UUID) else value
