"""Each figure of a book over its months: drawn, in words, and as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from cierre.report.charts import PHONE, draw
from cierre.report.document import Bound
from cierre.report.figures import bind, shown, too_few
from cierre.report.limits import seen_signal
from cierre.report.material import PACK, Material
from cierre.report.sections.charts_in_time import line_of
from cierre.report.sections.unusual import signal_told
from cierre.report.sentences import plain
from cierre.statement.model import Figure
from cierre.web.language import words

MOST_MONTHS = 24
_COLUMN = 520.0
"""How wide a drawing is of which two stand beside each other."""

Link = Callable[[Bound], str]


@dataclass(frozen=True)
class Trend:
    """A figure's months: its drawings for wide screens and narrow ones ("" when there are too few
    to be drawn), what is unusual, and each month with its value and where this leads."""

    id: str
    label: str
    reading: str
    told: str
    unusual: bool
    wide: SafeString
    narrow: SafeString
    months: tuple[tuple[str, str, str], ...]


def trends_of(material: Material, book: str, link: Link) -> tuple[Trend, ...]:
    """The figures of a book that have a value in any month."""
    return tuple(_trend(material, each, link) for each in _of_book(material, book) if _has(each))


def untold(material: Material, book: str) -> dict[str, list[str]]:
    """What the other figures are called, by why they have no months."""
    found: dict[str, list[str]] = {}
    for figure in _of_book(material, book):
        if not _has(figure):
            why = figure.absence or "empty"
            found.setdefault(why, []).append(material.label(figure.id))
    return found


def books_of(material: Material) -> tuple[str, ...]:
    """The books that the statement has figures of; figures over several come last."""
    found = dict.fromkeys(each.partition(".")[0] for each in material.statement.figures)
    return tuple(sorted(found, key=lambda each: each == PACK))


def _of_book(material: Material, book: str) -> Iterator[Figure]:
    """The book's figures, those that it is headed with first, the others in its own order."""
    known = material.books.get(book)
    order = [] if known is None else [*known.headline, *(each.id for each in known.measures)]
    figures = material.statement.figures
    names = dict.fromkeys([*(f"{book}.{each}" for each in order), *figures])
    for name in names:
        if name in figures and name.partition(".")[0] == book:
            yield figures[name]


def _has(figure: Figure) -> bool:
    return any(value is not None for _, value in figure.history)


def _trend(material: Material, figure: Figure, link: Link) -> Trend:
    drawn = line_of(material, figure, material.label(figure.id), MOST_MONTHS)
    wide, narrow = (
        mark_safe("" if drawn is None else draw(drawn, link, width))  # noqa: S308 (draw escapes)
        for width in (_COLUMN, PHONE)
    )
    told, unusual = _told(material, figure)
    return Trend(
        figure.id,
        material.label(figure.id),
        plain(shown(material, figure)),
        told,
        unusual,
        wide,
        narrow,
        tuple(_months(material, figure, link)),
    )


def _months(material: Material, figure: Figure, link: Link) -> Iterator[tuple[str, str, str]]:
    for month, value in reversed(figure.history[-MOST_MONTHS:]):
        label = material.formatter.period(month)
        if value is None:
            yield label, material.wording.text("no-value"), ""
        else:
            number = bind(material, value, figure.unit, figure.id, aspect=month)
            yield label, number.text, link(number)


def _told(material: Material, figure: Figure) -> tuple[str, bool]:
    """What the months say of the last one, and whether it is unusual."""
    say = words("trends").say
    signal = figure.signal
    if too_few(figure):
        return say("told-too_few"), False
    if signal is None:
        return "", False
    if signal.note:
        return say(f"told-{signal.note}"), False
    seen = seen_signal(material, figure)
    if seen is None or seen.kind is None:
        return say("told-usual"), False
    said = plain(signal_told(material, figure, seen))
    return said[:1].upper() + said[1:], True
