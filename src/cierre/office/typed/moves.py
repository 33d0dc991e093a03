"""The moves that an item may make from where it is, each with just the fields that it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from cierre.book import Book, Step
from cierre.directory import Directory
from cierre.office.typed.forms import FormField, choices_of, has_times, label_of, now_typed
from cierre.office.typed.present import Lot, Present
from cierre.sources.names import general_labels
from cierre.sources.rows import filled_steps
from cierre.sources.said import state_said

Doing = Literal["move", "count", "add", "hand_over", "reclassify"]


@dataclass(frozen=True)
class AllowedMove:
    """A move that is allowed. ``to`` is the state that it reaches, "" where the item stays in its
    own: it is handed over (to a person, a unit, a place), or put into another category."""

    to: str
    label: str
    does: Doing
    fields: tuple[FormField, ...]


def allowed_moves(
    directory: Directory, book: Book, item: Present, now: Callable[[], datetime] = datetime.now
) -> tuple[AllowedMove, ...]:
    """What may be done with an item as it is now, in the order of the book's states.

    A state that comes again is offered as a sheet writes it: the book says which one it is then.
    """
    offering = _Offering(directory, book, item, now)
    return (
        *(offering.to(state.id) for state in book.states if state.id in offering.reached),
        *(offering.count(step) for step in book.sheet.steps if offering.counts(step)),
        *offering.staying(),
    )


@dataclass(frozen=True)
class _Offering:
    directory: Directory
    book: Book
    item: Present
    now: Callable[[], datetime]

    @property
    def reached(self) -> frozenset[str]:
        book, excess = self.book, self.book.excess
        written = {each.state: each.written for each in book.sheet.again}
        found = set()
        for state in self.item.states:
            for reaching in book.reachable(state):
                # what comes again is written as it was the first time
                named = written.get(reaching, reaching)
                found.add(reaching if named == state else named)
        if self.item.lots:
            found |= {*book.added}
        if excess is not None and self.item.lots:
            found |= {excess.reaching, excess.lowering}
            found -= {excess.used, *excess.held}
        return frozenset(found)

    def to(self, state: str) -> AllowedMove:
        adds = state in self.book.added
        lots = [] if adds else self._leaving(state)
        steps = [each for each in self.book.sheet.steps if each.reaching == state]
        fields = (
            self._at(),
            *self._from(lots),
            *self._quantity(lots, required=adds or not lots),
            *self._values(steps),
            *self._person(steps),
            *self._place(steps),
            *self._reason(steps),
        )
        return AllowedMove(state, state_said(state, self.book), "add" if adds else "move", fields)

    def counts(self, step: Step) -> bool:
        """Whether something lies where a step counts it."""
        return step.leaving == step.reaching and step.reaching in self.item.states

    def count(self, step: Step) -> AllowedMove:
        at = next(e.id for e in self.book.sheet.columns if e.fills == f"at:{step.id}")
        fields = (self._at(), *self._values([step], required=True))
        return AllowedMove(step.reaching, label_of(self.book, at), "count", fields)

    def staying(self) -> Iterator[AllowedMove]:
        """Handing over and reclassifying what is still open."""
        lots = [each for each in self.item.lots if not self.book.state(each.state).closed]
        if not lots:
            return
        people, has = choices_of("person", self.directory, self.book), self._has
        places = choices_of("place", self.directory, self.book)
        units = choices_of("unit", self.directory, self.book)
        to = (
            *((self._choice("person", people),) if has("person") and people else ()),
            *((self._choice("unit", units),) if has("unit") and units else ()),
            *((self._choice("place", places),) if has("place") and places else ()),
        )
        parts = (self._at(), *self._from(lots), *self._quantity(lots))
        if to:
            yield AllowedMove("", _label("person"), "hand_over", (*parts, *to))
        categories = choices_of("category", self.directory, self.book)
        if has("category") and categories:
            into = self._choice("category", categories, required=True)
            yield AllowedMove("", into.label, "reclassify", (*parts, into))

    def _leaving(self, state: str) -> list[Lot]:
        """The lots that a move to a state may take from."""
        again = {each.written: each.state for each in self.book.sheet.again}
        pairs = {(lot.state, into) for lot in self.item.lots for into in (state, again.get(state))}
        leaving = {source for source, into in pairs if (source, into) in self.book.allowed}
        return [lot for lot in self.item.lots if lot.state in leaving]

    def _has(self, fills: str) -> bool:
        return any(each.fills == fills for each in self.book.sheet.columns)

    def _at(self) -> FormField:
        timed = has_times(self.book)
        given = now_typed(self.directory, timed, self.now)
        return FormField("at", _label("at"), "moment" if timed else "day", True, given=given)

    def _from(self, lots: list[Lot]) -> Iterator[FormField]:
        """What of an item in several parts is meant, wherever that must be said."""
        states = tuple(dict.fromkeys(each.state for each in lots))
        if len(states) > 1:
            choices = tuple((each, state_said(each, self.book)) for each in states)
            yield FormField("from", _label("from"), "choice", True, choices)
        for name, of in (("person", "holder"), ("place", "place")):
            there = {getattr(each, of) for each in lots}
            if len(there) > 1:
                named = dict(choices_of(name, self.directory, self.book))
                choices = tuple((each, named.get(each, each)) for each in sorted(there) if each)
                yield FormField(f"from_{name}", _label(f"from_{name}"), "choice", False, choices)

    def _quantity(self, lots: list[Lot], *, required: bool = False) -> Iterator[FormField]:
        several = sum(each.quantity for each in lots) > 10**self.book.digits
        if self.book.quantity != "items" or several:
            yield FormField("quantity", _label("quantity"), "amount", required)

    def _values(self, steps: list[Step], *, required: bool = False) -> Iterator[FormField]:
        of = {each.id for each in steps}
        for column in self.book.sheet.columns:
            if column.fills.startswith("value:") and of & {*filled_steps(column)}:
                label = label_of(self.book, column.id)
                yield FormField("value", label, "number", required)
                yield from self._readings(column.id)
                return

    def _readings(self, value: str) -> Iterator[FormField]:
        """What a value is the difference of, where it need not be said itself."""
        made = self.book.sheet.difference
        if made is None or made.column != value:
            return
        for name in (made.later, made.earlier, made.digits, made.happened, made.removed,
                     made.installed):  # fmt: skip
            choices = choices_of(name, self.directory, self.book)
            given = self.item.fields.get(name)
            yield FormField(
                name,
                label_of(self.book, name),
                "choice" if choices else "number",
                choices=choices,
                given="" if given is None else str(given),
            )

    def _person(self, steps: list[Step]) -> Iterator[FormField]:
        own = [f"person:{each.id}" for each in steps]
        people = choices_of("person", self.directory, self.book)
        if people and any(self._has(each) for each in ("person", *own)):
            yield self._choice("person", people)
            units = choices_of("unit", self.directory, self.book)
            if units and self._has("unit"):
                yield self._choice("unit", units)

    def _place(self, steps: list[Step]) -> Iterator[FormField]:
        places = choices_of("place", self.directory, self.book)
        if places and any(self._has(f"place:{each.id}") for each in steps):
            yield self._choice("place", places)

    def _reason(self, steps: list[Step]) -> Iterator[FormField]:
        own = {f"reason:{each.id}" for each in steps}
        asked = [e for e in self.book.sheet.columns if e.fills == "reason" or e.fills in own]
        reasons = choices_of("reason", self.directory, self.book)
        if asked and reasons:
            required = any(each.required for each in asked)
            yield self._choice("reason", reasons, required=required)

    def _choice(
        self, name: str, choices: tuple[tuple[str, str], ...], *, required: bool = False
    ) -> FormField:
        return FormField(name, _label(name), "choice", required, choices)


def _label(name: str) -> str:
    return general_labels()[name][0]
