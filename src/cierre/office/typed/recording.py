"""Recording what is typed: a batch of its own, in one transaction, without reading all of a book.

The first that a person types in a book on a day is a batch, and whatever follows that day comes
along with it, in batches that are listed and undone as one. Nothing is ever added to a batch.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import polars as pl
from django.db import transaction

from cierre.book import Book
from cierre.directory import Directory
from cierre.fault import Fault, NotFound, offered
from cierre.ledger.seals import SEAL
from cierre.office import chain, store
from cierre.office.before import TYPED
from cierre.office.changes import Changes, Recording, Stored, plan_changes
from cierre.office.directory import closed_through, office_ids, read_directory
from cierre.office.keeping import keep_months
from cierre.office.lines import Kept
from cierre.office.models import Batch, Link, Submission
from cierre.office.overwritten import keep_overwritten
from cierre.office.parts import Part
from cierre.office.recording import refuse_elsewhere, write_along
from cierre.office.registered import write_changes
from cierre.office.rewriting import Changed
from cierre.office.timed import following
from cierre.office.typed.months import keep_changed
from cierre.office.unclean import writing
from cierre.sources.steps import SCHEMA


@dataclass(frozen=True)
class Typing:
    """A transaction in which something of a book is typed. ``who`` does it, ``key`` is that of the
    form: what was recorded under it already is not recorded again."""

    directory: Directory
    book: Book
    who: str
    key: str = ""

    @property
    def office(self) -> str:
        """The office's id."""
        return self.directory.id

    def recorded(self) -> list[str] | None:
        """The numbers of what the same form recorded before; None when it is new."""
        if not self.key:
            return None
        sent = Submission.objects.filter(office=self.office, key=self.key).first()
        return None if sent is None else list(json.loads(sent.numbers))

    def write(
        self,
        part: Part,
        stored: Stored,
        batches: Mapping[int, Batch],
        typed: Mapping[str, object],
        why: str = "",
    ) -> None:
        """Make the stored histories those of the part, and remember that it was typed.

        ``batches`` are those of the stored moves. Raises Fault when nothing would change.
        """
        known = stored.items.select("number", "id")
        recording = self._recording(part, batches, back=bool(why))
        changes = plan_changes(part, known, stored, self.book, recording)
        numbers = [str(each) for each in typed]
        if changes.empty:
            raise Fault("nothing-moved", value=", ".join(numbers))
        before, last = self._before(recording)
        was = stored.items.join(changes.changed_items, on="id", how="semi")[SEAL]
        with following(self.directory):
            main = self._main(recording.recorded)
            self._write_batch(recording, main, typed, why)
            write_changes(changes)
            write_along(self.book, recording, changes.controls, main)
            store.write_controls(changes.controls)
        changed = Changed()
        changed.take(changes)
        keep_overwritten(recording, changed, Kept(SCHEMA.to_frame(), []))
        if self.key:
            told = json.dumps(numbers, ensure_ascii=False)
            Submission.objects.create(
                office=self.office, key=self.key, batch=recording.batch, numbers=told
            )
        self._keep_months(changes, stored)
        if last is None:
            chain.extend(before)
        else:
            now = pl.concat([changes.new_items[SEAL], changes.changed_items[SEAL]])
            chain.extend_by(before, last, self.book.id, sum(now) - sum(was))

    def _recording(self, part: Part, batches: Mapping[int, Batch], *, back: bool) -> Recording:
        """``back``: what people typed may be taken back; of others nothing may be lost."""
        names = {number: each.source or self.book.id for number, each in batches.items()}
        there = part.moves["batch"].drop_nulls().unique().to_list()
        return Recording(
            office=self.office,
            batch=store.last_id("batches") + 1,
            recorded=int(time.time()),
            closed_through=closed_through(self.office),
            item=store.last_id("items"),
            move=store.last_id("moves"),
            others=tuple(n for n, name in names.items() if not (back and name.startswith(TYPED))),
        ).beside({each: names[each] for each in there})

    def _before(self, recording: Recording) -> tuple[chain.Before, Link | None]:
        last = chain.last_link(self.office)
        if last is None:
            return chain.begin(self.office), None
        return chain.Before(self.office, recording.batch - 1, {}), last

    def _main(self, recorded: int) -> int:
        """The batch of the day that this comes along with; 0 where it is the day's first."""
        zone = ZoneInfo(self.directory.time_zone)
        day = datetime.fromtimestamp(recorded, UTC).astimezone(zone).date()
        of_book = Batch.objects.filter(office=self.office, book=self.book.id)
        first = of_book.filter(source=self._source, along=0, undoes=0).order_by("-id").first()
        if first is None or of_book.filter(undoes=first.id, along=0).exists():
            return 0
        when = datetime.fromtimestamp(first.recorded, UTC).astimezone(zone).date()
        return int(first.id) if when == day else 0

    @property
    def _source(self) -> str:
        return f"{TYPED}{self.who}"

    def _write_batch(
        self, recording: Recording, main: int, typed: Mapping[str, object], why: str
    ) -> None:
        content = json.dumps([self.book.id, typed, why], ensure_ascii=False, sort_keys=True)
        Batch.objects.create(
            id=recording.batch,
            office=self.office,
            book=self.book.id,
            source=self._source,
            along=main,
            file="",
            sha256=hashlib.sha256(content.encode()).hexdigest(),
            who=self.who,
            recorded=recording.recorded,
            rows=len(typed),
            why=why,
        )

    def _keep_months(self, changes: Changes, stored: Stored) -> None:
        if keep_changed(self.office, self.book, changes, stored):
            return
        transaction.on_commit(lambda: keep_months(self.office, [self.book]))


@contextmanager
def typing(office: str, book: Book, who: str, key: str = "") -> Iterator[Typing]:
    """A transaction in which nobody else writes. Raises NotFound where there is no such office;
    Fault where nobody types, or the office's records are kept elsewhere."""
    who = who.strip()
    if not who:
        raise Fault("typed-by-nobody")
    with writing(), store.reading_what_it_wrote(), transaction.atomic():
        store.lock()
        known = office_ids()
        if office not in known:
            raise NotFound("no-office", value=office, names=offered(office, known))
        directory = read_directory(office)
        refuse_elsewhere(directory)
        yield Typing(directory, book, who, key)
