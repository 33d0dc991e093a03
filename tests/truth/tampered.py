"""A small office loaded by the product, and the ways in which its database is tampered with."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Final

from cierre.ledger.schema import MOVES
from cierre.office.load import Answers, load_folder
from tests.sources.little_office import CASES, FEE_MOVES, FEES, OFFICE, make_office, write_csv

MONTHS: Final = ("2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08")
_SETTINGS = """
[[target]]
figure = "cases.received"
period = "2026-*"
value = "6"
[[target]]
figure = "fees.collected"
period = "2026"
value = "900"
[[target]]
figure = "cases.received"
period = "2026-08"
value = "3"
part = "category=leak"
"""
_NOTES = (
    ("ana", "2026-08", "achievement", "Se cerraron las fugas del invierno."),
    ("ana", "2026-08", "plan", "Revisar las bajantes."),
    ("luis", "2026-08", "lesson", "Avisar antes de cortar el agua."),
)


def load_office(folder: Path) -> None:
    """Load the office into the open database, and then once more with rows put right."""
    office = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases", "fees"]')
    make_office(folder, office + _SETTINGS)
    write_csv(folder, "notes", ("person", "month", "kind", "text"), _NOTES)
    for again in (False, True):
        write_csv(folder, "cases", CASES, _cases(again=again))
        write_csv(folder, "fees", FEES, _fees())
        write_csv(folder, "fees_moves", FEE_MOVES, _payments(again=again))
        loaded = load_folder(folder, answers=Answers(accept_changes=True))
        assert loaded.written, loaded


def _cases(*, again: bool) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for number, month in enumerate(month for month in MONTHS for _ in range(4)):
        day = 2 + number % 4 * 6
        holder = ("Ana Pérez", "Luis Gil")[number % 2]
        place = ("Las Lilas", "El Olmo")[number % 3 % 2]
        solved = f"{month}-{day + 2:02} 12:00" if number % 4 < 3 else ""
        if again and number % 5 == 0 and solved:
            solved = f"{month}-{day + 3:02} 09:30"
        rows.append(
            (f"C{number:02}", f"{month}-{day:02} 09:{number:02}", "Fuga", place,
             f"{month}-{day + 1:02}", holder, f"{month}-{day:02} 11:00", solved, "",
             "Reparado" if solved else "")
        )  # fmt: skip
    return rows


def _fees() -> list[tuple[str, ...]]:
    return [
        (f"R{number:02}", f"{month}-01", "61.50", ("Las Lilas", "El Olmo")[number % 2],
         f"{month}-1{number % 9}" if number % 3 else "", "61.50" if number % 3 else "")
        for number, month in enumerate(month for month in MONTHS for _ in range(3))
    ]  # fmt: skip


def _payments(*, again: bool) -> list[tuple[str, ...]]:
    return [
        (f"R{number:02}", f"{month}-20 10:00", "paid", "21.50" if again else "20")
        for number, month in ((0, MONTHS[0]), (3, MONTHS[1]), (6, MONTHS[2]), (15, MONTHS[5]))
    ]


def _set(table: str, column: str, value: str, where: str = "1 = 1") -> str:
    return f"UPDATE {table} SET {column} = {value} WHERE id = {{row}}|{table}|{where}"


def _gone(table: str) -> str:
    return f"DELETE FROM {table} WHERE id = {{row}}|{table}|1 = 1"


_COPIED = ", ".join(name for name in MOVES.names if name not in ("id", "sequence"))
_OTHER_PERSON = "CASE {column} WHEN 'ana' THEN 'luis' ELSE 'ana' END"
_NEXT_MONTH = "CASE {column} % 100 WHEN 12 THEN {column} + 89 ELSE {column} + 1 END"

KINDS: Final[Mapping[str, str]] = {
    "move: day": _set("moves", "day", "date(day, '+1 day')"),
    "move: moment": _set("moves", "at", "at + 3600"),
    "move: month": _set("moves", "period", _NEXT_MONTH.format(column="period")),
    "move: quantity": _set("moves", "quantity", "quantity + 100"),
    "move: state": _set("moves", "to_state", "'withdrawn'"),
    "move: holder": _set("moves", "to_holder", _OTHER_PERSON.format(column="to_holder")),
    "move: place": _set("moves", "to_place", "'olmo'", "to_place = 'lilas'"),
    "move: category": _set("moves", "to_category", "''", "to_category != ''"),
    "move: seconds": _set("moves", "seconds", "seconds + 600", "seconds IS NOT NULL"),
    "move: age": _set("moves", "age", "age + 86400", "age IS NOT NULL"),
    "move: lateness": _set("moves", "days_late", "days_late + 3", "days_late IS NOT NULL"),
    "move: office": _set("moves", "office", "'other'"),
    "move: batch": _set("moves", "batch", "3 - batch", "batch < 3"),
    "move: id": _set("moves", "id", "id + 100000"),
    "move: of another item": _set("moves", "sequence = sequence + 40, item", "item + 1"),
    "move: reversal undone": _set("moves", "reverses", "NULL", "reverses IS NOT NULL"),
    "move: gone": _gone("moves"),
    "move: twice": f"INSERT INTO moves (id, sequence, {_COPIED}) SELECT id + 50000, sequence + 50,"
    f" {_COPIED} FROM moves WHERE id = {{row}}|moves|1 = 1",
    "move: gone, its header and control put right": "UPDATE items SET moves = moves - 1 WHERE id ="
    " (SELECT item FROM moves WHERE id = {row});UPDATE controls SET moves = moves - 1 WHERE"
    " batch = (SELECT batch FROM moves WHERE id = {row}) AND period = (SELECT period FROM moves"
    " WHERE id = {row});DELETE FROM moves WHERE id = {row}|moves|1 = 1",
    "moves: two exchange their holders": "UPDATE moves SET to_holder = "
    + _OTHER_PERSON.format(column="to_holder")
    + " WHERE id = {row} OR id = {row} + 4|moves|to_holder != ''",
    "item: number": _set("items", "number", "number || 'x'"),
    "item: title": _set("items", "title", "'Otro asunto'"),
    "item: due day": _set("items", "due", "'2026-09-15'"),
    "item: own fields": _set("items", "fields", '\'{{"channel": "phone"}}\''),
    "item: month it entered": _set("items", "entered_period", "entered_period + 1"),
    "item: month it closed": _set("items", "closed_period", "202603", "closed_period > 202603"),
    "item: reopened": _set("items", "closed_period", "0", "closed_period > 0"),
    "item: remaining": _set("items", "remaining", "remaining + 1"),
    "item: gone alone": _gone("items"),
    "item: gone with its moves": "DELETE FROM moves WHERE item = {row};"
    "DELETE FROM items WHERE id = {row}|items|1 = 1",
    "control: gone": _gone("controls"),
    "control: moves and quantity": _set("controls", "moves = moves + 1, quantity", "quantity + 1"),
    "batch: gone with everything it brought": "DELETE FROM moves WHERE batch = {row};DELETE FROM"
    " controls WHERE batch = {row};DELETE FROM items WHERE id NOT IN (SELECT item FROM moves);"
    "DELETE FROM batches WHERE id = {row}|batches|1 = 1",
    "batch: its months forgotten as well": "DELETE FROM moves WHERE batch = {row};DELETE FROM"
    " controls WHERE batch = {row};DELETE FROM items WHERE id NOT IN (SELECT item FROM moves);"
    "DELETE FROM batches WHERE id = {row};DELETE FROM months|batches|1 = 1",
    "target: value": _set("targets", "value", "'7'"),
    "target: gone": _gone("targets"),
    "note: text": _set("notes", "text", "text || ' No.'"),
    "note: gone": _gone("notes"),
    "person: name": _set("people", "name", "name || ' Díaz'"),
    "person: unit": _set("memberships", "unit", "'south'", "unit = 'north'"),
    "place or category: name": "UPDATE places SET name = name || ' II' WHERE id = {row};"
    "UPDATE categories SET name = name || ' de agua'|places|1 = 1",
    "office: currency": _set("offices", "currency", "'{currency}'"),
    "office: time zone": _set("offices", "time_zone", "'{zone}'"),
    "office: name": _set("offices", "name", "'Otra {number}'"),
    "office: limits": _set("offices", "screened_limits", "1 - screened_limits"),
    "office: retention": _set("offices", "retention", "'{{\"cases\": {number}}}'"),
    "office: columns": _set("offices", "kept", '\'{{"cases": ["number", "opened"]}}\''),
    "month kept: content": "UPDATE months SET content = CAST(substr(content, 1, length(content) - "
    "{number} - 1) || x'00' || substr(content, -{number}) AS BLOB) WHERE id = {row}|months|1 = 1",
}
"""SQL by what is tampered with; after it the table a row is drawn of, and which rows may be."""

_CURRENCIES = ("USD", "CLP", "MXN", "GBP", "JPY")
_ZONES = ("UTC", "Asia/Tokyo", "America/Lima", "Europe/Lisbon", "Nowhere/At_All")


def tamper(path: Path, kind: str, draw: Random, number: int) -> str:
    """Tamper with a database, its triggers dropped and made again; what was done.

    Every second time a late row is taken; every third time no months are kept, so that the
    moves of the history are read.
    """
    script, table, where = KINDS[kind].rsplit("|", 2)
    with closing(sqlite3.connect(path)) as database:
        rows = [
            row for (row,) in database.execute(f"SELECT id FROM {table} WHERE {where} ORDER BY id")
        ]
        row = draw.choice(rows[-max(1, len(rows) // 5) :] if number % 2 else rows)
        if number % 3 == 2 and table != "months":
            database.execute("DELETE FROM months")
        values = {
            "row": f"'{row}'" if isinstance(row, str) else row,
            "currency": draw.choice(_CURRENCIES),
            "zone": draw.choice(_ZONES),
            "number": draw.randrange(5, 50),
        }
        made = script.format(**values)
        triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        kept = triggers.fetchall()
        for name, _ in kept:
            database.execute(f"DROP TRIGGER {name}")
        for statement in made.split(";"):
            database.execute(statement)
        for _, trigger in kept:
            database.execute(trigger)
        database.commit()
    return made


def flip(path: Path, draw: Random) -> str:
    """Turn one bit of the file that holds anything; which."""
    content = bytearray(path.read_bytes())
    place = draw.choice([each for each, byte in enumerate(content) if byte])
    bit = draw.randrange(8)
    content[place] ^= 1 << bit
    path.write_bytes(content)
    return f"bit {bit} of byte {place}"
