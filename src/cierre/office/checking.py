"""The whole of an office recounted: the database, the chain, every item and every move."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator

import polars as pl
import pyarrow as pa
from django.core.exceptions import ObjectDoesNotExist
from django.db import Error, InterfaceError, OperationalError, connection
from django.db.models import Max

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.fault import Fault, Hindered
from cierre.fault.hindrance import fault_of_database
from cierre.ledger import months
from cierre.ledger.digest import MODULUS
from cierre.ledger.keeping import months_of
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places import open_ledger
from cierre.ledger.replacing import says_the_same
from cierre.ledger.seals import SEAL
from cierre.office import store
from cierre.office.database import open_uri
from cierre.office.directory import read_directory
from cierre.office.integrity import damage, missing_columns, rows_of_table, unguarded
from cierre.office.keeping import KEPT
from cierre.office.lines import LINES, line_seals
from cierre.office.links import SUMMED, seal_sums
from cierre.office.models import Batch, Check, KeptMonth, Link
from cierre.office.proving import office_breaches
from cierre.office.recounted import recorded_breaches, register_breaches
from cierre.office.row_seals import row_breaches
from cierre.office.typed.attachments import attachment_breaches
from cierre.statement.model import Breach
from cierre.statement.proof.guards import breaches

EVERYTHING = Span(0, 0, 999_912)
UNREADABLE = (
    ArithmeticError, AssertionError, AttributeError, LookupError, MemoryError, TypeError,
    ValueError, Error, sqlite3.Error, pl.exceptions.PolarsError, pa.ArrowException,
    ObjectDoesNotExist,
)  # fmt: skip
"""What is raised by records that are not what they can be."""

_HINDERED = ("database-locked", "database-away", "disk-full")
"""The codes of faults that say nothing of the records."""

_LINES = LINES.append(pa.field(SEAL, pa.int64()))

Progress = Callable[[str], None]


def check_office(uri: str, office: str, progress: Progress = lambda _: None) -> tuple[Breach, ...]:
    """Everything that does not hold of an office; when nothing is found, that is remembered.

    ``progress`` is told the id of each book before it is recounted.
    """
    found = tuple(recounted(uri, office, progress))
    if not found:
        _remember(office)
    return found


def recounted(uri: str, office: str, progress: Progress = lambda _: None) -> Iterator[Breach]:
    """The same, one after the other, with nothing written."""
    yield from _of_database("damaged", damage(uri))
    yield from _tried("", lambda: _of_database("damaged", missing_columns()))
    yield from _tried("", lambda: _of_database("unguarded", unguarded()))
    yield from _tried("", lambda: _office(office))
    yield from _tried("", lambda: row_breaches(office))
    yield from _tried("", lambda: attachment_breaches(office))
    for book in _tried_books(office):
        progress(book)
        yield from _tried(book, lambda: _book(uri, office, book))  # noqa: B023 (called at once)
    yield from _tried("", lambda: _elsewhere(office, progress))


def _elsewhere(office: str, progress: Progress) -> Iterator[Breach]:
    """What does not hold of records that are kept elsewhere."""
    directory = read_directory(office)
    for name in directory.books if directory.ledger else ():
        progress(name)
        book = load_books()[name]
        ledger = open_ledger(directory.ledger, office, book, EVERYTHING, anew=True)
        yield from breaches(ledger, book)


def _office(office: str) -> Iterator[Breach]:
    yield from office_breaches(read_directory(office), one_by_one=True)
    there, brought = rows_of_table(office)
    if there != brought:
        yield Breach("database", "", "rows", (), None, "", {"brought": brought, "there": there})


def _book(uri: str, office: str, book: str) -> Iterator[Breach]:
    known = load_books()[book]
    ledger = open_ledger(uri, office, known, EVERYTHING, anew=True)
    yield from breaches(ledger, known)
    yield from recorded_breaches(office, book)
    yield from _months(ledger, office, known)
    yield from register_breaches(office, book)
    lines = store.read_table("lines", _LINES, office, book)
    lines = lines.with_columns(office=pl.lit(office), book=pl.lit(book))
    changed = lines.filter(lines[SEAL] != line_seals(lines))["number"].unique().sort()
    if len(changed):
        yield Breach("header", book, "line_seal", tuple(changed))
    link = Link.objects.filter(office=office).order_by("-number").first()
    content, now = json.loads(link.content) if link else {}, seal_sums(office)
    for table in SUMMED:
        if content.get(table, {}).get(book, 0) % MODULUS != now[table].get(book, 0):
            yield Breach("chain", book, f"sum_{table}")


def _months(ledger: Ledger, office: str, book: Book) -> Iterator[Breach]:
    """Kept months that pass for whole and are not what their moves come to."""
    kept = {
        (each.period, each.made_from, each.shape): each.digest
        for each in KeptMonth.objects.filter(office=office, book=book.id).defer("content")
    }
    differing = [
        Period.of_key(each.period).id
        for each in months_of(ledger, office, book)
        if kept.get((each.period, each.made_from, each.shape), each.digest) != each.digest
        and not _says_the_same(each, office, book)
    ]
    if differing:
        yield Breach("database", book.id, "kept_months", tuple(differing))


def _says_the_same(anew: months.KeptMonth, office: str, book: Book) -> bool:
    several = KeptMonth.objects.filter(office=office, book=book.id, period=anew.period)
    for values in several.values(*KEPT):
        known = months.KeptMonth(**values)
        return known.stands(office, book, anew.made_from) and says_the_same(
            known, anew, office, book
        )
    return False


def _tried_books(office: str) -> list[str]:
    """The books that the office has anything of; all there are, where it cannot be told."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT DISTINCT book FROM controls WHERE office = %s", [office])
            there = {book for (book,) in cursor.fetchall()}
            cursor.execute("SELECT DISTINCT book FROM items WHERE office = %s", [office])
            there |= {book for (book,) in cursor.fetchall()}
    except UNREADABLE as problem:
        refuse_hindrance(problem)
        there = set(load_books())
    return sorted(there & set(load_books()))


def _tried(book: str, made: Callable[[], Iterator[Breach]]) -> list[Breach]:
    """What is found, and that something could not be read."""
    found: list[Breach] = []
    try:
        found.extend(made())
    except UNREADABLE as problem:
        refuse_hindrance(problem)
        said = (str(problem).strip().splitlines() or [type(problem).__name__])[0]
        found.append(Breach("database", book, "unreadable", (said,)))
    return found


def refuse_hindrance(problem: Exception) -> None:
    """Raises Hindered where it is the machine that does not let records be read, and not they: who
    writes does not end, the server is away, the disk is full."""
    fault: Fault | None = problem if isinstance(problem, Hindered) else None
    if isinstance(problem, (OperationalError, InterfaceError, sqlite3.OperationalError)):
        fault = fault_of_database(problem, open_uri())
    if fault is not None and fault.code in _HINDERED:
        raise fault from problem


def _of_database(code: str, told: tuple[str, ...]) -> Iterator[Breach]:
    if told:
        yield Breach("database", "", code, told)


def _remember(office: str) -> None:
    link = Link.objects.filter(office=office).order_by("-number").first()
    if link is not None:
        Check.objects.update_or_create(
            office=office,
            defaults={
                "at": int(time.time()),
                "batch": Batch.objects.filter(office=office).aggregate(last=Max("id"))["last"] or 0,
                "number": link.number,
                "digest": link.digest,
            },
        )
