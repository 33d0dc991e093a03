"""A text held against what an office's records say of a period: its numerals, with evidence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from cierre.audit.document import Document
from cierre.fault import Fault
from cierre.matching.headings import records
from cierre.matching.matched import Matched, Numeral
from cierre.matching.matching import language_near, match
from cierre.matching.sources import Source, source_of
from cierre.office.archive import Archive
from cierre.office.drafting import Common, drafts_of
from cierre.office.writing import Draft
from cierre.report.material import Material
from cierre.spoken import own_language
from cierre.statement.model import Statement
from cierre.statement.sight import View


@dataclass(frozen=True)
class Evidence:
    """Where the records of a figure are, and how many there are of it; None of those that nobody
    may see, or whose figure no record of its own proves."""

    source: Source
    count: int | None


def match_draft(document: Document, draft: Draft, material: Material) -> Matched:
    """A text laid beside a report: with its records where the text lists some."""
    report = draft.document if records(document, material) else draft.planned
    return match(document, report, material)


@dataclass(frozen=True)
class Against:
    """A statement that texts are held against, as somebody may see it: as the report is written.

    Raises Fault for what is not there.
    """

    archive: Archive
    office: str
    period: str
    scope: str = "office"
    view: View = "signed"

    @cached_property
    def _prepared(self) -> tuple[Common, Statement]:
        common, statements = self.archive.prepared(
            self.office, self.period, [self.scope], view=self.view
        )
        (statement,) = statements.values()
        return common, statement

    @property
    def _common(self) -> Common:
        return self._prepared[0]

    @property
    def statement(self) -> Statement:
        """The statement."""
        return self._prepared[1]

    @cached_property
    def _materials(self) -> dict[str, Material]:
        return {}

    def material(self, language: str) -> Material:
        """The words of the statement in a language."""
        if language not in self._materials:
            self._materials[language] = self.archive.material(self.statement, language)
        return self._materials[language]

    def matched(self, document: Document) -> Matched:
        """A text's numerals and the figures that they are of.

        The report that it is laid beside is in the text's language, or in the office's where a
        book has no words in that.
        """
        common, own = self._common, own_language(self._common.directory.locale)
        try:
            (draft,) = drafts_of(common, self.statement, [language_near(document, own)])
        except Fault:
            (draft,) = drafts_of(common, self.statement, [own])
        return match_draft(document, draft, self.material(draft.planned.language))

    def evidence(self, numeral: Numeral) -> Evidence | None:
        """The records that prove what a number should have been; None where none do."""
        source = source_of(numeral.number, self.period) if numeral.number else None
        if source is None:
            return None
        try:
            found = self.archive.evidence(
                self.office, source.period, source.figure, self.scope, source.where, self.view
            )
        except Fault:
            return Evidence(source, None)
        return Evidence(source, len(found))
