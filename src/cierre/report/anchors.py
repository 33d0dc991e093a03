"""Where on a page the records behind each number are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

from cierre.report.document import Bound, Document, RecordSheet, Section, Table

MOST_ROWS, ROWS_OF_A_CUT = 3_000, 500
"""A sheet with more rows than the first number shows only the second number of them."""

CONTENT = "content"
"""The anchor of the whole report, which every page has."""


@dataclass
class Anchors:
    """Addresses of sections, figures and records; each number linked to is remembered.

    A number without an entry of its own leads to its figure's, then to that of any part of the
    figure, else to the figure's definition. In a body whose annex is a file of its own all of
    them are there.
    """

    document: Document
    ending: str = ".html#"
    """What stands between the name of the annex's file and an anchor in it."""

    linked: set[str] = field(default_factory=set)
    _taken: dict[str, str] = field(default_factory=dict)
    _given: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        keys = dict.fromkeys(key for sheet in self.document.records for key in sheet.figures)
        self._keys = tuple(keys)
        self._of_figure: dict[str, str] = {}
        for key in keys:
            self._of_figure.setdefault(key.partition("?")[0], key)
        self._known = set(keys)
        self._defined = (
            {each.figure for each in self.document.figures}
            if self.document.annex
            else set(defined(self.document.sections))
        )
        for each in self.document.referred:
            self.link(each)

    def link(self, number: Bound) -> str:
        """The address of a number's records."""
        key = f"{number.figure}?{number.part}" if number.part else number.figure
        for found in (key, number.figure, self._of_figure.get(number.figure, "")):
            if found in self._known:
                self.linked.add(found)
                return self._address(self.figure(found))
        if number.figure in self._defined:
            return self._address(self.definition(number.figure))
        return self._address(CONTENT)

    def entries(self) -> tuple[str, ...]:
        """The figures to be listed: the whole ones that the document tells, and the parts that a
        number leads to."""
        told = {each.figure for each in self.document.figures}
        return tuple(
            key for key in self._keys if key in self.linked or ("?" not in key and key in told)
        )

    def figure(self, key: str) -> str:
        """The id of a figure's entry, as ``figure-cases-received-category-leak``."""
        return self._named("figure", key)

    def definition(self, figure: str) -> str:
        """The id of a figure's definition, as ``definition-cases-received``."""
        return self._named("definition", figure)

    def section(self, section: Section) -> str:
        """The id of a section; sections of the same name are told apart."""
        return self._named("section", section.id, str(id(section)))

    def sheet(self, sheet: RecordSheet) -> str:
        """The id of a sheet's table."""
        return self._named("records", sheet.id)

    def row(self, sheet: RecordSheet, row: int) -> str:
        """The id of a record's row."""
        return f"{self.sheet(sheet)}-row-{row + 1}"

    def _address(self, anchor: str) -> str:
        annex = self.document.annex
        return f"{quote(annex)}{self.ending}{anchor}" if annex else f"#{anchor}"

    def _named(self, kind: str, name: str, own: str = "") -> str:
        known = f"{kind} {name} {own}"
        if known not in self._taken:
            plain = f"{kind}-{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}"
            made, count = plain, 1
            while made in self._given:
                count += 1
                made = f"{plain}-{count}"
            self._taken[known] = made
            self._given.add(made)
        return self._taken[known]


def shown_rows(sheet: RecordSheet) -> int:
    """How many of a sheet's rows the page shows."""
    return len(sheet.rows) if len(sheet.rows) <= MOST_ROWS else ROWS_OF_A_CUT


def defined(sections: Iterable[Section]) -> Iterator[str]:
    """Ids of the figures that sections define."""
    for section in sections:
        for block in section.blocks:
            if isinstance(block, Table):
                yield from block.defines
        yield from defined(section.subsections)
