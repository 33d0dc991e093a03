"""The figures that an office may have targets of, and their values as people type and read them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from babel.numbers import get_currency_symbol

from cierre.book import Book, Unit
from cierre.books import load_books
from cierre.directory import Directory
from cierre.packs import load_pack, pack_ids
from cierre.report.numbers import Formatter, formatter_for, locale_for
from cierre.report.sentences import Wording, book_wording, format_wording, report_wording
from cierre.sources.office_targets import Figures
from cierre.sources.toml_values import number
from cierre.sources.written_numbers import decimal_comma
from cierre.spoken import spoken_language
from cierre.web.office_settings.asked import Wrong
from cierre.web.office_settings.page import say

_DURATIONS = ("seconds", "office_seconds")
_SECONDS = {"h": 3600, "min": 60, "s": 1}
_SPAN = re.compile(r"(?:(?:\d+(?:[.,]\d+)?)(?:h|min|s))+", re.IGNORECASE)
_PIECE = re.compile(r"(\d+(?:[.,]\d+)?)(h|min|s)", re.IGNORECASE)
_HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Named:
    """A figure: what it is called, what it is counted in, and the book that it is listed under;
    that is empty where it is of several."""

    label: str
    unit: Unit
    book: str


def figures_of(office: Directory) -> Mapping[str, Named]:
    """The figures of an office's books and of its activity, by their ids."""
    known = load_books()
    books: dict[str, Book] = {each: known[each] for each in office.books if each in known}
    pack = load_pack(office.pack) if office.pack in pack_ids() else None
    measures = Figures(books, pack.ratios if pack else ()).measures()
    language = spoken_language()
    own = report_wording(office.pack, language) if pack else format_wording(language)
    found = {}
    for figure, (measure, _) in measures.items():
        book, _, name = figure.partition(".")
        wording = book_wording(book, language) if book in books else own
        label = office.name_in(language, "figure", figure) or _label(own, wording, figure, name)
        found[figure] = Named(label, measure.unit, book if book in books else "")
    return found


def formatter_of(office: Directory) -> Formatter:
    """Numbers as the office writes them, in the language of the page."""
    return formatter_for(locale_for(spoken_language(), office.locale), office.currency)


def value_typed(text: str, unit: Unit, office: Directory) -> Decimal:
    """A target's value, in the figure's own unit. Raises Wrong where it is none, or might be two:
    a share up to 1 without its sign, a duration without its unit."""
    bare = re.sub(r"\s", "", text).replace("−", "-")
    formatter = formatter_of(office)
    if unit in _DURATIONS:
        return _duration(bare)
    if unit == "money":
        for sign in (office.currency, get_currency_symbol(office.currency, formatter.locale)):
            bare = bare.removeprefix(sign).removesuffix(sign)
    signed = unit == "share" and bare[-1:] in ("%", "％")
    value = _number(bare[:-1] if signed else bare, formatter.locale)
    if unit == "share":
        if not signed and 0 < value <= 1:
            raise Wrong(say("wrong-share"))
        if not 0 <= value <= _HUNDRED:
            raise Wrong(say("wrong-share-range"))
        return value / _HUNDRED
    return value


def value_shown(value: Decimal, unit: Unit, office: Directory) -> str:
    """The value in a field: as it may be typed again, and is then the same."""
    decimal = "," if decimal_comma(formatter_of(office).locale) else "."
    if unit not in _DURATIONS:
        plain = value * _HUNDRED if unit == "share" else value
        text = _trimmed(plain).replace(".", decimal)
        return f"{text} %" if unit == "share" else text
    left, pieces = value, []
    for name, seconds in _SECONDS.items():
        count = left if seconds == 1 else left // seconds
        left -= count * seconds
        if count:
            pieces.append(f"{_trimmed(count)} {name}")
    return " ".join(pieces).replace(".", decimal) or "0 s"


def _trimmed(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _duration(bare: str) -> Decimal:
    if not _SPAN.fullmatch(bare):
        raise Wrong(say("wrong-duration"))
    pieces = _PIECE.findall(bare)
    seconds = (Decimal(n.replace(",", ".")) * _SECONDS[unit.casefold()] for n, unit in pieces)
    return _kept(sum(seconds, Decimal(0)))


def _number(bare: str, locale: str) -> Decimal:
    comma = decimal_comma(locale)
    group, decimal = (".", ",") if comma else (",", ".")
    if re.fullmatch(rf"-?[1-9]\d{{0,2}}(\{group}\d{{3}})+(\{decimal}\d+)?", bare):
        bare = bare.replace(group, "")
    elif comma and "," in bare and "." in bare:
        raise Wrong(say("wrong-number"))
    return _kept(bare.replace(decimal, ".") if comma else bare)


def _kept(value: Decimal | str) -> Decimal:
    try:
        return number(_trimmed(value) if isinstance(value, Decimal) else value)
    except ValueError as fault:
        raise Wrong(say("wrong-number")) from fault


def _label(own: Wording, wording: Wording, figure: str, name: str) -> str:
    """The name of the office's activity for a figure before the book's."""
    message = f"name-{figure.replace('.', '-')}"
    return own.text(message) if own.has(message) else wording.attribute(name, "label")
