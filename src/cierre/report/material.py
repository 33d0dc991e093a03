"""What a report is written from, and how the things in it are named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from cierre.book import Book, Measure
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.packs import Pack, with_books
from cierre.report.document import Text
from cierre.report.known import Known, known_of
from cierre.report.late import Late
from cierre.report.numbers import Formatter, formatter_for, locale_for
from cierre.report.sentences import MissingWording, Wording, book_wording, report_wording
from cierre.statement.model import Figure, Statement

if TYPE_CHECKING:
    from cierre.evidence.filed import PeriodRecords

PACK = "pack"
"""What stands before the dot in the id of a figure over several books."""


RecordsOf = Callable[[str], "PeriodRecords | None"]
"""The records behind a book's figures, looked up when they are asked for."""


def no_records(book: str) -> PeriodRecords | None:
    """Those of a report whose records nobody has fetched."""
    return None


@dataclass(frozen=True)
class Material:
    """A statement, the office it belongs to, and the words and numbers to say it with.

    ``records`` are those behind it, which few reports need: the cases behind a figure of very few.
    ``printed`` are the figures that the report prints: those that are to be defined. ``above`` are
    the office's figures, for the report of somebody in it. ``late`` are the records of months that
    were closed already.
    """

    statement: Statement
    directory: Directory
    books: Mapping[str, Book]
    pack: Pack
    formatter: Formatter
    wording: Wording
    book_wordings: Mapping[str, Wording]
    records: RecordsOf = no_records
    printed: frozenset[str] = frozenset()
    above: Mapping[str, Figure] = field(default_factory=dict)
    language: str = ""
    late: Late = field(default_factory=Late)
    known: Known = field(default_factory=Known, compare=False, repr=False)
    """What is named alike in all reports of the office."""

    own: Known = field(default_factory=Known, compare=False, repr=False)
    """What is worked out once for this statement."""

    def __post_init__(self) -> None:
        """With other words, or another statement, nothing is known yet."""
        words = (self.directory, self.wording, *self.book_wordings.values())
        for name, of in (("known", words), ("own", (*words, self.statement))):
            if not getattr(self, name).is_of(of):
                known = Known()
                known.is_of(of)
                object.__setattr__(self, name, known)

    @property
    def period(self) -> Period:
        """The statement's period."""
        return Period.parse(self.statement.period)

    @property
    def begun(self) -> tuple[Period, ...]:
        """The period's months so far: up to that of the last record."""
        return self.period.begun(datetime.fromisoformat(self.statement.cut_off).date())

    @property
    def following(self) -> Period:
        """The next period, or the next month of one that is not over."""
        over = len(self.begun) == self.period.length
        return self.period.next() if over else self.begun[-1].next()

    def measure(self, figure: str) -> Measure | None:
        """The figure's declaration; None when its book is not in this report.

        Raises MissingWording when the book, or the pack, has no such measure.
        """
        book, _, name = figure.partition(".")
        if book == PACK:
            for ratio in self.pack.ratios:
                if ratio.id == figure:
                    return ratio
        elif book in self.books:
            for measure in self.books[book].measures:
                if measure.id == name:
                    return measure
        elif book in self.pack.books:
            return None
        raise MissingWording(f"There is no figure «{figure}».")

    def label(self, figure: str) -> str:
        """What the figure is called, in the office's own word for it where it has one."""
        return self.known.once(("label", figure), lambda: self._label(figure))

    def _label(self, figure: str) -> str:
        own = self.directory.name_in(self.language, "figure", figure)
        return own or self._attribute(figure, "label")

    def full_label(self, figure: str) -> str:
        """The same among figures of other books: the pack's name for it (``name-cases-received``),
        or its label, with the book's name when another figure is called so."""
        return self.own.once(("full label", figure), lambda: self._full_label(figure))

    def _full_label(self, figure: str) -> str:
        own = f"name-{figure.replace('.', '-')}"
        if self.wording.has(own) and not self.directory.name_in(self.language, "figure", figure):
            return self.wording.text(own)
        label, book = self.label(figure), figure.partition(".")[0]
        called_so = self.own.once("labels", self._labels).get(label, set())
        if book == PACK or not called_so - {figure}:
            return label
        return self.wording.text("label-of-book", label=label, book=self.book_name(book).lower())

    def _labels(self) -> Mapping[str, set[str]]:
        """The figures of books that have each label."""
        found: dict[str, set[str]] = {}
        for each in self.statement.figures:
            if each.partition(".")[0] in self.books:
                found.setdefault(self.label(each), set()).add(each)
        return found

    def inner_label(self, figure: str) -> str:
        """The same inside a sentence: without its capital, which abbreviations keep."""
        label = self.full_label(figure)
        return label if label[1:2].isupper() else label[:1].lower() + label[1:]

    def definition(self, figure: str) -> str:
        """What is counted in the figure, in one line."""
        return self.known.once(
            ("definition", figure), lambda: self._attribute(figure, "definition")
        )

    def counter(self, figure: str) -> str:
        """The word that counts the figure's things where a language has one: 件, 通, 人次."""
        book, _, name = figure.partition(".")
        wording = self.wording if book == PACK else self.book_wordings[book]
        has = "counter" in wording.attributes(name)
        return wording.attribute(name, "counter") if has else ""

    def book_name(self, book: str) -> str:
        """What the book is called: by the office, by the pack (``book-cases``) or by itself."""
        named = self.directory.name_in(self.language, "book", book)
        own = f"book-{book}"
        if named:
            return named
        if self.wording.has(own):
            return self.wording.text(own)
        return self.book_wordings[book].attribute("book", "label")

    def led(self, lead: str, text: str) -> str:
        """A text behind what it is about: «Quejas: Filtraciones»."""
        return f"{lead}{self.wording.text('colon')}{text}"

    def lead(self, name: str) -> Text:
        """A name that leads in a sentence about it."""
        return Text(self.led(name, ""), strong=True)

    def part_name(self, book: str, dimension: str, part: str) -> str:
        """What a part of a figure is called; its id when the office has not named it."""
        if not part:
            message = f"without-{dimension}"
            return self.wording.text(message if self.wording.has(message) else "without")
        if dimension == "state":
            return self.book_wordings[book].text(f"state_{part}")
        return self._names(book, dimension).get(part, part)

    def part_order(self, book: str, dimension: str) -> tuple[str, ...]:
        """Ids of a dimension's parts in the office's own order."""
        return tuple(self._names(book, dimension))

    def dimension_name(self, dimension: str) -> str:
        """The head of a column of a dimension's parts."""
        return self.known.once(("dimension", dimension), lambda: self._dimension_name(dimension))

    def _dimension_name(self, dimension: str) -> str:
        named = self.directory.name_in(self.language, "dimension", dimension)
        if named:
            return named
        message = f"dimension-{dimension}"
        if self.wording.has(message):
            return self.wording.text(message)
        for wording in self.book_wordings.values():
            if wording.has(f"column_{dimension}"):
                return wording.text(f"column_{dimension}")
        raise MissingWording(f"Nothing names the dimension «{dimension}».")

    def title_head(self, book: str) -> str:
        """The head of what its items are about, in the book's own word: a household."""
        columns = self.books[book].sheet.columns
        message = next((f"column_{each.id}" for each in columns if each.fills == "title"), "")
        own = self.book_wordings[book]
        return own.text(message) if own.has(message) else self.wording.text("head-item")

    def part_said(self, book: str, by: str, part: str) -> str:
        """A part with the name of its dimension; a crossed one with those of both."""
        names = by.split("&")
        # a value of one dimension may have the sign itself
        pairs = zip(names, part.split("&", len(names) - 1), strict=True)
        return " · ".join(
            self.led(self.dimension_name(name), self.part_name(book, name, each))
            for name, each in pairs
        )

    def person_name(self, person: str) -> str:
        """A person's name by id; the text itself for somebody outside the office."""
        people = self.known.once(
            "people", lambda: {each.id: each.name for each in self.directory.people}
        )
        return people.get(person, person)

    def scope_name(self) -> str:
        """What the statement's scope is called in the report's language."""
        scope = self.statement.scope
        return self.directory.name_in(self.language, scope.kind, scope.id) or scope.name

    def counted_in(self, book: str, category: str) -> tuple[str, str]:
        """What a category's quantity counts, one and many; empty when the office has not said."""
        key = ("category", book, category)
        one, many = (self.directory.name_in(self.language, form, *key) for form in ("one", "many"))
        if not (one or many):
            for each in self.directory.categories:
                if (each.book, each.id) == (book, category):
                    one, many = each.one, each.many
        return one or many, many or one

    def _names(self, book: str, dimension: str) -> Mapping[str, str]:
        return self.known.once(("names", book, dimension), lambda: self._named(book, dimension))

    def _named(self, book: str, dimension: str) -> Mapping[str, str]:
        directory = self.directory
        match dimension:
            case "category":
                named = ((each.id, each.name) for each in directory.categories if each.book == book)
                return self._called(named, "category", book)
            case "reason":
                named = ((each.id, each.name) for each in directory.reasons if each.book == book)
                return self._called(named, "reason", book)
            case "place":
                return self._called(((each.id, each.name) for each in directory.places), "place")
            case "holder":
                return {each.id: each.name for each in directory.people}
            case "unit":
                return self._called(((each.id, each.name) for each in directory.units), "unit")
        # Books share a dimension (the line of a call and of a complaint); one may name it for all.
        own = self._own_values(book, dimension)
        for each in (book, *self.books):
            field = f"{each}.{dimension}"
            if directory.values.get(field):
                return own | self._called(directory.values[field].items(), "value", field)
        return own

    def _called(self, named: Iterable[tuple[str, str]], *kind: str) -> dict[str, str]:
        """Names by id, each in the report's language where the office has one in it."""
        return {
            each: self.directory.name_in(self.language, *kind, each) or name for each, name in named
        }

    def _own_values(self, book: str, dimension: str) -> dict[str, str]:
        """The names of a field's values, by the pack (``kind_enquiry``) or by the book itself."""
        if book not in self.books:
            return {}
        return {
            value: self._value_name(book, dimension, value)
            for field in self.books[book].fields
            if field.id == dimension
            for value in field.values
        }

    def _value_name(self, book: str, dimension: str, value: str) -> str:
        own = f"{dimension}_{value}"
        if self.wording.has(own):
            return self.wording.text(own)
        return self.book_wordings[book].text(f"value_{dimension}_{value}")

    def _attribute(self, figure: str, attribute: str) -> str:
        """The pack's own (``name-cases-received`` with ``.definition``) before the book's."""
        own = f"name-{figure.replace('.', '-')}"
        if attribute in self.wording.attributes(own):
            return self.wording.attribute(own, attribute)
        book, _, name = figure.partition(".")
        wording = self.wording if book == PACK else self.book_wordings[book]
        return wording.attribute(name, attribute)


def gather(
    statement: Statement,
    directory: Directory,
    books: Mapping[str, Book],
    pack: Pack,
    language: str,
    records: RecordsOf = no_records,
    above: Mapping[str, Figure] | None = None,
    late: Late | None = None,
) -> Material:
    """The material of a report. Raises NotFound when a wording is missing."""
    return Material(
        statement,
        directory,
        books,
        with_books(pack, books.values()),
        formatter_for(locale_for(language, directory.locale), directory.currency),
        report_wording(pack.id, language),
        {book: book_wording(book, language) for book in books},
        records,
        above=above or {},
        language=language,
        late=late or Late(),
        known=known_of(directory, books, pack, language),
    )
