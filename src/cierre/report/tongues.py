"""What of a report is in another language than the report: it says so, to be read aloud rightly.

The office writes in its own language. What it has named in no other, and what its people wrote,
stands untranslated in a report in another language, marked with the office's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from cierre.directory import Directory
from cierre.report.causes import ENDINGS
from cierre.report.document import Section, Text
from cierre.report.material import Material
from cierre.report.sentences import own_language

_LATIN = "A-Za-z\u00c0-\u024f"


def with_languages(sections: tuple[Section, ...], material: Material) -> tuple[Section, ...]:
    """The sections with what is left in the office's language marked as such."""
    language = own_language(material.directory.locale)
    if language == material.language:
        return sections
    named = {*_unnamed(material.directory, material.language), *_typed(material)} - {""}
    names = sorted(named, key=lambda each: (-len(each), each))
    pattern = None
    if names:
        listed = "|".join(re.escape(each) for each in names)
        pattern = re.compile(f"(?<![{_LATIN}])({listed})(?![{_LATIN}])")
    marker = _Marker(language, frozenset(_written(material)) - {""}, pattern)
    return tuple(marker.marked(each) for each in sections)


class _Marker:
    """Marks texts that people wrote, and names inside other texts."""

    def __init__(
        self, language: str, written: frozenset[str], names: re.Pattern[str] | None
    ) -> None:
        self._language, self._written, self._names = language, written, names

    def marked(self, value: Any) -> Any:
        """The value with its runs in pieces, each in one language."""
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


def _unnamed(directory: Directory, language: str) -> Iterator[str]:
    """Names that the office has given things in its own language alone."""
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
    yield from (item.title for item in statement.answered)
    yield from (str(row[1]) for sheet in material.records for row in sheet.rows if row[1])
    for ranked in statement.rankings.values():
        yield from (line.title for line in ranked)
