"""What a load would change of what is recorded, printed for who must decide it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Protocol

import typer

from cierre.cli.console import errors
from cierre.cli.visible import visible
from cierre.sources.catalogue import say
from cierre.sources.said import book_said

if TYPE_CHECKING:
    from cierre.office.absent import Returned, Vanished
    from cierre.office.rewriting import Rewritten

AcceptChanges = Annotated[
    bool,
    typer.Option(
        "--accept-changes", help="Change what is recorded of earlier months, or much of this one."
    ),
]
NumbersBeginAgain = Annotated[
    bool,
    typer.Option(
        "--numbers-begin-again", help="Numbers that come back are of other items: 2026-09/1."
    ),
]


_FEW = 10
"""Numbers that a person looks through."""


class Told(Protocol):
    """What a load did or would do (``office.recording.Outcome``)."""

    @property
    def written(self) -> bool: ...
    @property
    def rewritten(self) -> tuple[Rewritten, ...]: ...
    @property
    def returned(self) -> tuple[Returned, ...]: ...
    @property
    def vanished(self) -> tuple[Vanished, ...]: ...
    @property
    def forgotten(self) -> tuple[str, ...]: ...


def print_changes(office: str, told: Told) -> None:
    """The numbers that come back, the changes by month with the first items, the rows gone."""
    for returned in told.returned:
        book = book_said(returned.book)
        _print(say("numbers-again", count=returned.count, book=book))
        for again in returned.numbers:
            _item(again.number, again.was, again.now)
        _print(say("numbers-again", "answer"))
    for each in told.rewritten:
        book = book_said(each.book)
        attribute = "accepted" if told.written else ""
        _print(say("written-over", attribute, office=office, book=book))
        for month in each.months:
            _print("  " + say("month-written-over", "", month=month.month,
                              changed=month.changed, moves=month.moves))  # fmt: skip
        _print(say("items-written-over", count=each.count))
        for item in each.items:
            _item(item.number, item.was, item.now)
    if told.rewritten and not told.written:
        _print(say("written-over", "answer"))
    for gone in told.vanished:
        numbers = ", ".join(gone.numbers) + (" …" if gone.count > len(gone.numbers) else "")
        book = book_said(gone.book)
        _print(say("rows-vanished", count=gone.count, book=book, numbers=numbers))
    if told.forgotten:
        _print(say("rows-forgotten", count=len(told.forgotten)))
        _print("  " + ", ".join(told.forgotten[:_FEW]) + (" …" if told.forgotten[_FEW:] else ""))


def _item(number: str, was: str, now: str) -> None:
    _print("  " + say("number-changed", number=number, was=was, now=now))


def _print(text: str) -> None:
    errors.print(visible(text), style="yellow", soft_wrap=True, markup=False, highlight=False)
