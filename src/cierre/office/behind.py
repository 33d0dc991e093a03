"""The records behind a figure, as somebody may see them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from cierre.calendars.period import Period
from cierre.evidence.lookup import evidence, evidence_over
from cierre.evidence.sight import seen_evidence
from cierre.fault import Fault, NotFound, offered
from cierre.ledger.ledger import Ledger
from cierre.office.said_then import Said
from cierre.office.scope_names import refuse_unknown
from cierre.office.unseen import unseen
from cierre.statement.model import Scope
from cierre.statement.over_books import books_of
from cierre.statement.sight import NAMES, View, shows_names, shows_records

if TYPE_CHECKING:
    from cierre.evidence.found import Found
    from cierre.evidence.lookup import Record, Where


def records_behind(
    said: Said,
    period: Period,
    figure: str,
    scope: Scope,
    parts: Where,
    view: View,
    ledgers_of: Callable[[Sequence[str]], Mapping[str, Ledger]],
) -> Found[Record]:
    """The records behind a figure of a scope or some parts of it; ``ledgers_of`` gives those of
    books, by name. Raises Fault."""
    directory = said.directory
    ratios = {each.id: each for each in said.pack.ratios}
    ratio, (name, _, measure) = ratios.get(figure), figure.partition(".")
    names = [name] if ratio is None else sorted(books_of(ratio))
    books = {each: said.book(each) for each in names}
    if ratio is None and measure not in {each.id for each in books[name].measures}:
        measures = [f"{name}.{each.id}" for each in books[name].measures]
        raise NotFound("no-such-figure", value=figure, names=offered(figure, measures))
    for book in books.values():
        if not shows_records(book, scope, view):
            raise unseen(book, figure, view)
        if NAMES in parts and not shows_names(book, view):
            raise Fault("names-withheld", value=figure)
    ledgers = ledgers_of(names)
    if ratio is not None:
        found = evidence_over(ratio, ledgers, books, directory, period, scope, parts)
    else:
        asked = (ledgers[name], books[name], directory, period, measure, scope, parts)
        found = evidence(*asked)
    if not found:
        refuse_unknown(parts, books.values(), directory)
    return found.told(lambda each: seen_evidence(each, books[each.book], view))
