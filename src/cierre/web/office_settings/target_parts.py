"""The parts of a figure that a target may be of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cierre.directory import Category, Directory, Reason
from cierre.office.named import dimensions_of, fields_of, kept_books
from cierre.sources.said import book_said, state_said
from cierre.web.office_settings import choosing
from cierre.web.office_settings.asked import Groups, plain
from cierre.web.office_settings.page import say

Parts = Mapping[str, Mapping[str, str]]
"""By what they are called together: what stands in a target (``place=lilas``), and its name."""


def parts_of(office: Directory) -> Parts:
    """Categories, reasons, places, teams, people, states, and the values of the books' own
    fields."""
    states = [
        (f"state={state.id}", state_said(state.id, book), name)
        for name, book in kept_books(office).items()
        for state in book.states
    ]
    found: dict[str, Mapping[str, str]] = {
        say("categories-title"): _of_books(_listed("category", office.categories)),
        say("reasons-title"): _of_books(_listed("reason", office.reasons)),
        say("places-title"): {f"place={each.id}": each.name for each in office.places},
        say("teams-title"): {f"unit={each.id}": each.name for each in office.units},
        say("people-title"): {f"holder={each.id}": each.name for each in office.people},
        say("states-title"): _of_books(states),
    }
    titles = dimensions_of(office)
    for field, (_, own) in fields_of(office).items():
        dimension, values = field.partition(".")[2], {**own, **office.values.get(field, {})}
        said = {f"{dimension}={value}": name for value, name in values.items()}
        title = titles[dimension]
        found[title] = {**found.get(title, {}), **said}
    return {title: said for title, said in found.items() if said}


def part_named(parts: Parts, part: str) -> str:
    """A part by its name; by its id where nothing is known of it."""
    found = (said[part] for said in parts.values() if part in said)
    return next(found, part.partition("=")[2])


def parts_asked(parts: Parts, kept: str) -> Groups:
    """What may be chosen: the whole figure, a part, and the one that is kept."""
    first = [("", say("whole-figure"))]
    if kept and not any(kept in said for said in parts.values()):
        first.append((kept, part_named(parts, kept)))
    groups = tuple((title, choosing.by_name(said)) for title, said in parts.items())
    return (*plain(first), *groups)


def _listed(kind: str, among: Iterable[Category | Reason]) -> list[tuple[str, str, str]]:
    return [(f"{kind}={each.id}", each.name, each.book) for each in among]


def _of_books(listed: Iterable[tuple[str, str, str]]) -> Mapping[str, str]:
    """Names with their book behind them; an id that several books have, with each."""
    found: dict[str, list[str]] = {}
    for part, name, book in listed:
        found.setdefault(part, []).append(f"{name} ({book_said(book)})")
    return {part: ", ".join(said) for part, said in found.items()}
