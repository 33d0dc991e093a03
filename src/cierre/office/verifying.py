"""Whether an office's closed months are what they were when they were signed.

The records themselves are read again: the moves and items of each closed month are compared with
those that were frozen, and the statements made anew from them, by the names, targets and hours of
then.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import polars as pl

from cierre.calendars.period import Period
from cierre.close.chain import Discrepancy, Signed, discrepancies, standing
from cierre.close.entry import Entry
from cierre.close.named import from_named
from cierre.directory import Directory
from cierre.office import logbook
from cierre.office.archive import Archive
from cierre.office.closings import chain_of, frozen, frozen_of, names_of
from cierre.office.freezing import DIRECTORY, records_of
from cierre.office.made_from import program
from cierre.office.models import Link
from cierre.statement.canonical import to_json

Progress = Callable[[str], None]

Code = Literal["chain", "loadings", "changed", "gone", "added", "statement", "unreadable"]
"""What can be found.

chain       an entry of the chain, or what it froze, is not what was signed: ``chain``
loadings    the chain of loadings no longer has the link that it had at the close
changed     records of a closed month are not what they were: ``about``, an item's number
gone        they are not there
added       there are others
statement   made anew from the records, a scope's statement is another: ``about``, the scope
unreadable  records or what was frozen cannot be read: ``about``, what is said of it
"""


@dataclass(frozen=True)
class Finding:
    """Something of an office's closes that does not hold.

    ``number`` is that of the entry, ``program`` whether the program is another than the one that
    closed the month: then a statement may be another for that alone.
    """

    code: Code
    number: int
    period: str = ""
    book: str = ""
    about: str = ""
    chain: Discrepancy | None = None
    program: bool = False


def verify(
    archive: Archive,
    office: str,
    trusted: str = "",
    head: str = "",
    progress: Progress = lambda _: None,
) -> tuple[Finding, ...]:
    """Everything that does not hold of an office's closes; nothing when all does.

    ``trusted`` is the public key of the first entry and ``head`` the digest of an entry, where they
    are known from elsewhere. ``progress`` is told each month. Raises NotFound.
    """
    archive.directory(office)
    chain = chain_of(office)
    found = [
        Finding("chain", each.number, chain=each)
        for each in discrepancies(
            office, chain, trusted=trusted, head=head, frozen=lambda at: frozen_of(office, at)
        )
    ]
    for entry in _standing(chain):
        progress(entry.period)
        found += _of_close(archive, entry)
    logbook.note("close", "verified", office=office, about=str(len(found)))
    return tuple(found)


def _standing(chain: list[Signed]) -> list[Entry]:
    try:
        return sorted(standing(chain).values(), key=lambda each: each.number)
    except ValueError:
        # the chain itself is found not to hold
        return []


def _of_close(archive: Archive, entry: Entry) -> Iterator[Finding]:
    office, month = entry.office, Period.parse(entry.period)
    number, digest = entry.records.get("number", 0), entry.records.get("digest", "")
    if not Link.objects.filter(office=office, number=number, digest=digest).exists():
        yield Finding("loadings", entry.number, entry.period)
    names = names_of(office, entry.number)
    for name in sorted(names):
        if name.startswith("snapshot/") and name.endswith(".moves.parquet"):
            yield from _of_records(entry, month, name.split("/")[1].split(".")[0])
    yield from _of_statements(archive, entry, month, [*names])


def _of_records(entry: Entry, month: Period, book: str) -> Iterator[Finding]:
    kept = [
        frozen(entry.office, entry.number, f"snapshot/{book}.{each}.parquet")
        for each in ("moves", "items")
    ]
    if kept[0] is None or kept[1] is None:
        return
    moves, items = (pl.read_parquet(io.BytesIO(each)) for each in kept if each is not None)
    now_moves, now_items = records_of(entry.office, book, month)
    numbers = pl.concat([items, now_items]).select("id", "number").unique("id")
    for was, now, item in ((moves, now_moves, "item"), (items, now_items, "id")):
        known = was.join(now, on="id", how="semi")
        there = now.join(was, on="id", how="semi")
        sides: tuple[tuple[Code, pl.DataFrame], ...] = (
            ("gone", was.join(now, on="id", how="anti")),
            ("added", now.join(was, on="id", how="anti")),
            ("changed", known.join(there, on=known.columns, how="anti", nulls_equal=True)),
        )
        for code, rows in sides:
            of = rows.select(id=item).unique().join(numbers, on="id", how="left")
            for about in of["number"].fill_null("?").unique().sort():
                yield Finding(code, entry.number, entry.period, book, about)


def _of_statements(
    archive: Archive, entry: Entry, month: Period, names: list[str]
) -> Iterator[Finding]:
    content = frozen(entry.office, entry.number, DIRECTORY)
    if content is None:
        return
    directory: Directory = from_named(Directory, content)
    scopes = [
        each.removeprefix("statement/").removesuffix(".json")
        for each in names
        if each.startswith("statement/")
    ]
    another = entry.program.get("digest") != program()
    for scope, made in archive.made_again(directory, month, scopes).items():
        was = frozen(entry.office, entry.number, f"statement/{scope}.json")
        if was is not None and was != to_json(made):
            yield Finding(
                "statement", entry.number, entry.period, about=str(scope), program=another
            )
