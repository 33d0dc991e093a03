"""Targets of ``office.toml``: of a figure that there is, for whom there is, in its own unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cierre.book import Book, Measure, Ranking, Ratio
from cierre.directory import Directory, Target
from cierre.ledger.schema import LEG
from cierre.sources.catalogue import say
from cierre.sources.names import closest
from cierre.sources.toml_values import TomlPart, number, target_period
from cierre.statement.part_values import part_values

_SIGNED = ("points", "quantity", "money")
_HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Figures:
    """The figures that an office has: its books' and those of its pack over several of them."""

    books: Mapping[str, Book]
    ratios: Sequence[Ratio]

    def measures(self) -> Mapping[str, tuple[Measure, tuple[Book, ...]]]:
        """Each figure's measure and the books that it is counted in."""
        found: dict[str, tuple[Measure, tuple[Book, ...]]] = {
            f"{name}.{measure.id}": (measure, (book,))
            for name, book in self.books.items()
            for measure in book.measures
            if not isinstance(measure, Ranking)
        }
        for ratio in self.ratios:
            names = dict.fromkeys(each.partition(".")[0] for each in ratio.named())
            if all(name in self.books for name in names):
                found[ratio.id] = (ratio, tuple(self.books[name] for name in names))
        return found


def read_targets(document: TomlPart, directory: Directory, figures: Figures) -> tuple[Target, ...]:
    """The targets; ``directory`` has everything but them."""
    measures = figures.measures()
    found: list[Target] = []
    for part in document.parts("target"):
        part.only(("figure", "period", "value", "scope", "part"))
        period = part.convert("period", target_period, "hint-period", None)
        value = part.convert("value", number, "hint-number", None)
        figure, scope = part.text("figure", None), part.text("scope", "office")
        of = part.text("part")
        if scope not in _scopes(directory):
            part.tell("no-such-scope", "scope", scope, closest(scope, _scopes(directory)))
        if figure and figure not in measures:
            part.tell("no-such-figure", "figure", figure, closest(figure, measures))
        if period is None or value is None or figure not in measures:
            continue
        measure, books = measures[figure]
        _tell_unit(part, measure, value)
        if of:
            _tell_part(part, of, books, directory)
        if any((e.figure, e.period, e.scope, e.part) == (figure, period, scope, of) for e in found):
            part.twice("figure", figure)
        found.append(Target(figure, period, value, scope, of))
    return tuple(found)


def _scopes(directory: Directory) -> tuple[str, ...]:
    people, units, places = directory.people, directory.units, directory.places
    return (
        "office",
        *(f"person:{each.id}" for each in people),
        *(f"unit:{each.id}" for each in units),
        *(f"place:{each.id}" for each in places),
    )


def _tell_unit(part: TomlPart, measure: Measure, value: Decimal) -> None:
    """A problem when the value cannot be one of the figure's unit."""
    if measure.unit == "share" and not 0 <= value <= 1:
        part.tell("target-share", "value", str(value), str((value / _HUNDRED).normalize()))
    elif measure.unit == "points" and abs(value) > _HUNDRED:
        part.wrong("value", str(value), say("hint-points"))
    elif value < 0 and measure.unit not in _SIGNED:
        part.wrong("value", str(value), say("hint-no-less"))


def _tell_part(part: TomlPart, of: str, books: tuple[Book, ...], directory: Directory) -> None:
    """A problem when the figure is not kept by such a part."""
    dimension, equals, value = of.partition("=")
    by = {*LEG, *(each for book in books for each in book.dimensions())}
    known = set(part_values(dimension, books, directory))
    if not equals or dimension not in by or (known and value not in known) or not value:
        offered = [f"{dimension}={each}" for each in sorted(known)] if known else sorted(by)
        part.tell("no-such-part", "part", of, ", ".join(offered))
