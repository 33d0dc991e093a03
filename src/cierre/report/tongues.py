"""What of a report is in another language than the report: it says so, to be read aloud rightly.

The office writes in its own language. What it has named in no other, and what its people wrote,
stands untranslated in a report in another language, marked with the office's own: in running text
once the report is planned, in headings, labels, cells of records and charts where they are drawn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from cierre.directory import Directory
from cierre.report.causes import ENDINGS
from cierre.report.document import Foreign, Section, Text
from cierre.report.material import Material
from cierre.spoken import own_language

_LATIN = "A-Za-z\u00c0-\u024f"


def foreign_texts(material: Material) -> Foreign | None:
    """What in the material is left in the office's language; None where that is the report's."""
    language = own_language(material.directory.locale)
    if language == material.language:
        return None
    named = {*_unnamed(material.directory, material.language), *_typed(material)} - {""}
    written = frozenset(_written(material)) - {""}
    names = sorted(named, key=lambda each: (-len(each), each))
    return Foreign(language, tuple(sorted(written)), tuple(names))


class Tongues:
    """Divides texts into pieces, each in one language; ``foreign`` are not the report's."""

    def __init__(self, foreign: Foreign | None) -> None:
        self._language = foreign.language if foreign else ""
        self._written = frozenset(foreign.written if foreign else ())
        listed = "|".join(re.escape(each) for each in (foreign.names if foreign else ()))
        self._names = re.compile(f"(?<![{_LATIN}])({listed})(?![{_LATIN}])") if listed else None
        self._known: dict[str, tuple[Text, ...]] = {}

    def said(self, text: str) -> tuple[Text, ...]:
        """A text as runs, each in one language."""
        if not self._language:
            return (Text(text),)
        if text not in self._known:
            self._known[text] = tuple(self._pieces(Text(text)))
        return self._known[text]

    def language_of(self, text: str) -> str:
        """The language of a text that is all in another one than the report's; else empty."""
        spoken = {each.language for each in self.said(text) if any(map(str.isalpha, each.text))}
        return spoken.pop() if len(spoken) == 1 else ""

    def marked(self, value: Any) -> Any:
        """Sections, blocks or runs with their runs in pieces."""
        if isinstance(value, tuple):
            if any(isinstance(each, Text) for each in value):
                return tuple(piece for each in value for piece in self._pieces(each))
            return tuple(self.marked(each) for each in value)
        if not is_dataclass(value) or isinstance(value, type):
            return value
        changed = {
            each.name: self.marked(old)
            for each in fields(value)
            if isinstance(old := getattr(value, each.name), tuple)
        }
        return replace(value, **changed)

    def _pieces(self, run: Any) -> Iterator[Any]:
        if not isinstance(run, Text):
            yield run
        elif run.text in self._written:
            yield replace(run, language=self._language)
        elif self._names is None or not self._names.search(run.text):
            yield run
        else:
            for place, piece in enumerate(self._names.split(run.text)):
                if piece:
                    yield replace(run, text=piece, language=self._language if place % 2 else "")


def with_languages(sections: tuple[Section, ...], foreign: Foreign | None) -> tuple[Section, ...]:
    """The sections with what is left in the office's language marked as such."""
    if foreign is None:
        return sections
    tongues = Tongues(foreign)
    return tuple(tongues.marked(each) for each in sections)


def with_titles(foreign: Foreign | None, titles: Iterable[object]) -> Foreign | None:
    """The same with the titles of the records that are shown; some of them have none."""
    if foreign is None:
        return None
    written = {str(each) for each in titles if each}
    return replace(foreign, written=tuple(sorted({*foreign.written, *written})))


def _unnamed(directory: Directory, language: str) -> Iterator[str]:
    """Names that the office has given things in its own language alone, and its own."""
    yield directory.name
    for kind, several in (("unit", directory.units), ("place", directory.places)):
        yield from (e.name for e in several if not directory.name_in(language, kind, e.id))
    for kind, of_books in (("category", directory.categories), ("reason", directory.reasons)):
        for each in of_books:
            if not directory.name_in(language, kind, each.book, each.id):
                yield each.name
                yield each.name[:1].lower() + each.name[1:]
                yield from filter(None, (getattr(each, "one", ""), getattr(each, "many", "")))
    for field, own in directory.values.items():
        for value, name in own.items():
            if not directory.name_in(language, "value", field, value):
                yield name
                yield name[:1].lower() + name[1:]


def _typed(material: Material) -> Iterator[str]:
    """What people have typed into fields that have no list of values: a course's title."""
    for figure in material.statement.figures.values():
        book = material.books.get(figure.id.partition(".")[0])
        if book is None:
            continue
        for field in book.fields:
            if not field.values and f"{book.id}.{field.id}" not in material.directory.values:
                yield from figure.parts.get(field.id, ())


def _written(material: Material) -> Iterator[str]:
    """Texts as people wrote them: notes, and the titles of items."""
    statement = material.statement
    for note in (*statement.notes, *material.directory.notes):
        yield from filter(None, (note.text, note.measure, note.reason))
        yield from (each.rstrip(ENDINGS) for each in (note.text, note.measure, note.reason))
    yield from (item.title for item in (*statement.pending, *statement.planned))
    yield from (item.options.rstrip(ENDINGS) for item in statement.pending)
    yield from (item.title for item in statement.answered)
    for ranked in statement.rankings.values():
        yield from (line.title for line in ranked)
