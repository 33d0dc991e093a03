"""A drafted report on its way to files: a file per format, with its statement beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from importlib import import_module
from pathlib import Path

from cierre.office.as_closed import AsClosed
from cierre.office.template import template_of
from cierre.report.annexed import SUFFIX, annex_of, body_of, has_annex
from cierre.report.document import Document, RecordSheet
from cierre.report.own_template import OwnTemplate
from cierre.report.rewording import Passage, Reworded, reworded
from cierre.statement.model import Scope, Statement
from cierre.whole_files import put_together

WITH_RECORDS = ("xlsx", "html")
"""Those that show the records behind the figures."""


@dataclass(frozen=True)
class Draft:
    """A statement and the document that says it; nothing is rendered before it is written.

    ``drafted`` is what the figures say, ``passages`` are paragraphs of it in people's own words.
    ``planned`` is the report with both and its annex, but for its records: few formats show them,
    so they are made when one is asked for. ``document`` is the whole of it. Of a month that was
    ``closed`` the files that its close froze are given out as they are.
    """

    statement: Statement
    drafted: Document
    topic: str = ""
    sheets: Callable[[], tuple[RecordSheet, ...]] = tuple
    passages: tuple[Passage, ...] = ()
    closed: AsClosed | None = None

    @property
    def planned(self) -> Document:
        """The report as it is read."""
        return self._reworded[0]

    @property
    def reworded(self) -> tuple[Reworded, ...]:
        """Its passages, where they stand in it."""
        return self._reworded[1]

    @cached_property
    def _reworded(self) -> tuple[Document, tuple[Reworded, ...]]:
        return reworded(self.drafted, self.statement, self.passages, whole=not self.topic)

    @cached_property
    def document(self) -> Document:
        """The whole report: what it says, and the records behind it."""
        return replace(self.planned, records=self.planned.records or self.sheets())

    def write(
        self,
        folder: Path,
        formats: tuple[str, ...],
        template: OwnTemplate | None = None,
        annex: bool | None = None,
    ) -> tuple[Path, ...]:
        """Write the files into a folder and return them, the statement's JSON last.

        The annex is a file of its own beside each, but for a workbook, which holds everything.
        Left to itself (``annex`` None) a person's report has none. All are rendered before the
        first is written, and put in their places together: a reader never finds half of one.
        """
        contents = self.rendered(formats, template, annex)
        return put_together(folder, file_stem(self.statement.scope, self.topic), contents)

    def rendered(
        self,
        formats: tuple[str, ...],
        template: OwnTemplate | None = None,
        annex: bool | None = None,
    ) -> dict[str, bytes]:
        """The same files by name, the statement's JSON last; nothing is written."""
        stem = file_stem(self.statement.scope, self.topic)
        contents: dict[str, bytes] = {}
        for name in formats:
            for named, document in self._files(stem, name, annex):
                file = f"{named}.{name}"
                frozen = self._frozen(file, template, annex)
                contents[file] = frozen or _rendered(name, document, template)
        suffix = "" if stem == "office" else f"-{stem}"
        contents[f"statement{suffix}.json"] = self.planned.statement
        return contents

    def report(self, format_name: str, template: OwnTemplate | None = None) -> bytes:
        """The report alone as a file of a format; of a closed month the one that was frozen, which
        names its annex beside it."""
        annex = None if self.closed else False
        contents = self.rendered((format_name,), template, annex)
        return contents[f"{file_stem(self.statement.scope, self.topic)}.{format_name}"]

    def annex(self, format_name: str, template: OwnTemplate | None = None) -> bytes | None:
        """The annex that stands beside the report of a closed month; None where it has none."""
        if not self.closed:
            return None
        contents = self.rendered((format_name,), template)
        stem = file_stem(self.statement.scope, self.topic)
        return contents.get(f"{stem}{SUFFIX}.{format_name}")

    def _frozen(self, file: str, template: OwnTemplate | None, annex: bool | None) -> bytes | None:
        """A file as it was frozen; None where there is none that is what is asked for."""
        scope = self.statement.scope
        if self.closed is None or self.topic or _beside(scope, annex) != _beside(scope, None):
            return None
        given = template if file.endswith(".docx") else None
        if given is not None and given != template_of(self.statement.office):
            return None
        return self.closed.file(scope, self.planned.language, file)

    def _files(
        self, stem: str, format_name: str, annex: bool | None
    ) -> Iterator[tuple[str, Document]]:
        """The documents of a format, each with the name of its file."""
        # a page of a closed month proves all that it prints, and records are not printed by a close
        records = WITH_RECORDS[:1] if self.closed else WITH_RECORDS
        shown = self.document if format_name in records else self.planned
        if format_name == "xlsx":
            yield stem, shown
            return
        if not _beside(self.statement.scope, annex) or not has_annex(shown):
            yield stem, body_of(shown)
            return
        yield stem, body_of(shown, stem)
        yield f"{stem}{SUFFIX}", annex_of(shown)


def shows_annex(scope: Scope, formats: tuple[str, ...], annex: bool | None = None) -> bool:
    """Whether any of a report's files shows its annex: a workbook does, or one of its own."""
    return "xlsx" in formats or _beside(scope, annex)


def _beside(scope: Scope, annex: bool | None) -> bool:
    return scope.kind != "person" if annex is None else annex


def _rendered(format_name: str, document: Document, template: OwnTemplate | None) -> bytes:
    """The file's bytes. What a format is made with is imported when one is asked for."""
    renderer = import_module(f"cierre.report.{format_name}")
    given = (document, template) if format_name == "docx" else (document,)
    return bytes(renderer.render(*given))


def file_stem(scope: Scope, topic: str = "") -> str:
    """The name of a scope's files: office, person-ana, unit-x, with the topic behind it."""
    name = scope.kind if not scope.id else f"{scope.kind}-{scope.id}"
    return f"{name}-{topic}" if topic else name
