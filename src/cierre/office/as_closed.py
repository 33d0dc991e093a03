"""What a closed month shows: what its close froze, whatever the office and the program say since.

A period is closed with its last month: one of several months has the names, targets and
declarations that the close of its last one froze, and no frozen statement of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.close.chain import Signed
from cierre.close.entry import Entry, read_entry
from cierre.close.named import from_named, named_bytes
from cierre.directory import Directory
from cierre.fault import Fault, Hindered
from cierre.office.closings import DIRECTORY, frozen, is_named, names_of
from cierre.office.database import open_uri
from cierre.office.models import Closing, Office
from cierre.packs import Pack, load_pack, pack_ids
from cierre.spoken import own_language
from cierre.statement.canonical import from_json, to_json
from cierre.statement.model import Figure, Scope, Statement

if TYPE_CHECKING:
    pass

_AT_HAND: Final = 24
"""Closes of which a process has the directory and the declarations at hand."""


@dataclass(frozen=True)
class AsClosed:
    """The standing close of a period's last month: its ``entry``, its ``digest``, and what it
    froze. ``whole`` is whether the period is that month alone, ``uri`` the database that has it."""

    uri: str = field(repr=False)
    signed: Signed
    whole: bool = True

    @cached_property
    def entry(self) -> Entry:
        """What was signed."""
        return read_entry(self.signed.content)

    @property
    def digest(self) -> str:
        """``sha256:…`` of what was signed."""
        return self.signed.digest

    @cached_property
    def directory(self) -> Directory:
        """The office's names, people, targets, hours and notes of then. Raises Hindered."""
        found: Directory = from_named(Directory, self.content(DIRECTORY))
        return found

    @cached_property
    def books(self) -> Mapping[str, Book]:
        """What the office's books declared then. Raises Hindered."""
        known = load_books()
        return {
            name: self._declared(f"book.{name}", Book, known.get(name))
            for name in self.directory.books
        }

    @cached_property
    def pack(self) -> Pack:
        """What its pack declared. Raises Hindered."""
        name = self.directory.pack
        now = load_pack(name) if name in pack_ids() else None
        pack: Pack = self._declared(f"pack.{name}", Pack, now)
        return pack

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The digests of all that it froze, by name."""
        return names_of(self.entry.office, self.entry.number)

    def content(self, name: str) -> bytes:
        """What it froze under a name. Raises Hindered where that is not what it was."""
        return _content(self.entry.office, self.entry.number, name)

    def statement(self, scope: Scope) -> bytes | None:
        """The canonical statement of a scope; None of one that was not frozen."""
        name = f"statement/{scope}.json"
        return self.content(name) if self.whole and name in self.names else None

    def as_it_was(self, made: Statement) -> Statement:
        """A signed statement that was made again, as it was frozen: in the order of this program,
        with the figures of then. Raises Hindered."""
        kept = self.statement(made.scope)
        if kept is None or kept == to_json(made):
            return made
        was = from_json(kept)
        return replace(was, figures=_in_order(was.figures, made.figures))

    def file(self, scope: Scope, language: str, name: str) -> bytes | None:
        """A file of a report as it is given out ever since; None of one that was not frozen."""
        if not self.whole or language != own_language(self.directory.locale):
            return None
        office, number, name = self.entry.office, self.files_number, f"file/{scope}/{name}"
        return _content(office, number, name) if number and is_named(office, number, name) else None

    @cached_property
    def files_number(self) -> int:
        """The number of the entry of its files; 0 when there is none."""
        office, number = self.entry.office, self.entry.number + 1
        there = Closing.objects.filter(office=office, number=number, kind="files").exists()
        return number if there else 0

    @property
    def head(self) -> str:
        """The digest that people note: that of the entry of its files, which the close is in."""
        office, number = self.entry.office, self.files_number
        files = Closing.objects.filter(office=office, number=number).first() if number else None
        return files.digest if files else self.digest

    def _declared(self, name: str, kind: Any, now: Any) -> Any:
        """A declaration as it was frozen: the present one where that is the same."""
        content = self.content(f"office/{name}.json")
        return now if now and named_bytes(now) == content else from_named(kind, content)


def as_closed(office: str, period: Period) -> AsClosed | None:
    """How a period was closed; None while its last month is open."""
    through = Office.objects.filter(id=office).values_list("closed_through", flat=True).first()
    if not through or through < period.last_key:
        return None
    told = Closing.objects.filter(office=office, period=period.months[-1].id)
    last = told.filter(kind__in=("close", "reopening")).order_by("-number").first()
    if last is None or last.kind != "close":
        return None
    signed = Signed(bytes(last.content), bytes(last.signature))
    return _closed(open_uri(), signed, period.kind == "month")


def refuse_closed(office: str, period: str) -> None:
    """Raises Fault when a month is closed, of which nobody writes anything any more."""
    month = Period.parse(period)
    if month.kind == "month" and as_closed(office, month):
        raise Fault("month-frozen", value=month.id)


_closed = lru_cache(maxsize=_AT_HAND)(AsClosed)


def _content(office: str, number: int, name: str) -> bytes:
    content = frozen(office, number, name)
    if content is None:
        raise Hindered("frozen-damaged", value=name, number=number)
    return content


def _in_order(was: Mapping[str, Figure], made: Mapping[str, Figure]) -> dict[str, Figure]:
    """Figures in the order of others, those that are not among them at their end."""
    place = {name: at for at, name in enumerate(made)}
    return {name: was[name] for name in sorted(was, key=lambda each: place.get(each, len(place)))}
