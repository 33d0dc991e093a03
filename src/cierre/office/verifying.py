"""Whether an office's closed months are what they were when they were signed.

The records themselves are read again: the moves and items of each closed month are compared with
those that were frozen, and the statements made anew from them, by the names, targets and hours of
then. The whole office is recounted as well: what came before the first close, and what is beside
the records, is under the chain of loadings and under seals.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import polars as pl

from cierre.calendars.period import Period
from cierre.close.chain import Discrepancy, Frozen, discrepancies
from cierre.close.entry import Entry, digest_of, read_entry
from cierre.close.named import from_named
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office import logbook
from cierre.office.archive import Archive
from cierre.office.checking import UNREADABLE, recounted, refuse_hindrance
from cierre.office.closings import DIRECTORY, chain_of, frozen, frozen_of, names_of, standing_closes
from cierre.office.database import open_uri
from cierre.office.directory import closed_through, office_ids
from cierre.office.freezing import ERASED, ROWS, records_of, rows_of
from cierre.office.made_from import program
from cierre.office.models import Closing, Link
from cierre.office.stamping import stamps_of
from cierre.statement.canonical import to_json
from cierre.statement.model import Breach

Progress = Callable[[str], None]

_MOST_NAMED: Final = 50

Code = Literal[
    "chain", "listed", "through", "recounted", "beside", "loadings", "changed", "gone", "added",
    "statement", "unreadable", "stamp", "stamp-unknown",
]  # fmt: skip
"""What can be found.

chain       an entry of the chain, or what it froze, is not what was signed: ``chain``
listed      an entry is kept under another number, kind, period or digest than its own
through     the office's last closed month is none that its chain closes: ``about``, which it says
recounted   what the recount of everything finds: ``breach``
beside      rows beside the records are gone or are not what they were: ``about``, table and keys
loadings    the chain of loadings no longer has the link that it had at the close
changed     records of a closed month are not what they were: ``about``, an item's number
gone        they are not there
added       there are others
statement   made anew from the records, a scope's statement is another: ``about``, the scope
unreadable  records or what was frozen cannot be read: ``about``, what is said of it
stamp       a time stamp is not of the entry that it is kept with, or is not what it was
stamp-unknown  its authority, ``about``, is none of those that are trusted
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
    breach: Breach | None = None


def verify(
    archive: Archive,
    office: str,
    trusted: str = "",
    head: str = "",
    progress: Progress = lambda _: None,
) -> tuple[Finding, ...]:
    """Everything that does not hold of an office's closes; nothing when all does.

    ``trusted`` is the public key of the first entry and ``head`` the digest of an entry, where they
    are known from elsewhere. ``progress`` is told each book that is recounted and each month.
    Raises NotFound.
    """
    if office not in office_ids():
        archive.directory(office)
    found = tuple(findings(archive, office, trusted, head, progress))
    logbook.note("close", "verified", office=office, about=str(len(found)))
    return found


def findings(
    archive: Archive,
    office: str,
    trusted: str = "",
    head: str = "",
    progress: Progress = lambda _: None,
) -> Iterator[Finding]:
    """The same one after the other, what costs least first; of an office that is there."""
    yield from _tried(lambda: _of_chain(office, trusted, head))
    yield from _tried(lambda: _of_list(office))
    yield from _tried(lambda: _of_stamps(office))
    for breach in recounted(open_uri(), office, progress):
        yield Finding("recounted", 0, book=breach.book, breach=breach)
    closes = _standing(office)
    yield from _tried(lambda: _of_rows(office, closes))
    for entry in closes:
        progress(entry.period)
        yield from _tried(lambda: _of_close(archive, entry), entry)  # noqa: B023 (called at once)


def _of_stamps(office: str) -> Iterator[Finding]:
    for each in stamps_of(office):
        if each.stamp is None or not each.stamp.right:
            yield Finding("stamp", each.number)
        elif each.stamp.known is False:
            yield Finding("stamp-unknown", each.number, about=each.stamp.by)


def _tried(found: Callable[[], Iterator[Finding]], of: Entry | None = None) -> Iterator[Finding]:
    """What is found, and that something could not be read."""
    try:
        yield from found()
    except (*UNREADABLE, Fault) as problem:
        refuse_hindrance(problem)
        said = (str(problem).strip().splitlines() or [type(problem).__name__])[0]
        number, period = (of.number, of.period) if of else (0, "")
        yield Finding("unreadable", number, period, about=said)


def _of_chain(office: str, trusted: str, head: str) -> Iterator[Finding]:
    def then(number: int) -> Iterator[Frozen]:
        return frozen_of(office, number)

    for each in discrepancies(office, chain_of(office), trusted=trusted, head=head, frozen=then):
        yield Finding("chain", each.number, chain=each)


def _of_list(office: str) -> Iterator[Finding]:
    """What the chain is found by, beside what was signed."""
    for row in Closing.objects.filter(office=office).order_by("number"):
        content = bytes(row.content)
        entry = read_entry(content)
        named = (row.number, row.kind, row.period, row.digest)
        if named != (entry.number, entry.kind, entry.period, digest_of(content)):
            yield Finding("listed", row.number, row.period)
    through = closed_through(office)
    last = max((Period.parse(each.period).key for each in _standing(office)), default=0)
    if through != last:
        yield Finding("through", 0, about=Period.of_key(through).id if through else "")


def _standing(office: str) -> list[Entry]:
    try:
        return sorted(standing_closes(office).values(), key=lambda each: each.number)
    except UNREADABLE:
        # the chain itself is found not to hold
        return []


def _of_rows(office: str, closes: Sequence[Entry]) -> Iterator[Finding]:
    """Rows beside the records that were there at a close, and are gone or others since.

    Each is named once, whatever many closes froze it. What a later erasure names may be another.
    """
    now, told = rows_of(office), _erased(office)
    for entry in closes:
        content = frozen(office, entry.number, ROWS)
        for table, then in json.loads(content or b"{}").items():
            there, known = now.get(table, {}), told.setdefault(table, set())
            names = [each for each in then if there.get(each) != then[each] and each not in known]
            known |= {*names}
            if names:
                about = f"{table} {', '.join(names[:_MOST_NAMED])}"
                yield Finding("beside", entry.number, entry.period, about=about)


def _erased(office: str) -> dict[str, set[str]]:
    """The rows, by table and key, that erasures took an identity out of (``ERASED``)."""
    found: dict[str, set[str]] = {}
    for signed in chain_of(office):
        entry = read_entry(signed.content)
        if entry.kind == "erasure":
            content = frozen(office, entry.number, ERASED)
            for table, keys in json.loads(content or b"{}").items():
                found.setdefault(table, set()).update(map(str, keys))
    return found


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
