"""A drafted report on its way to files: a file per format, with its statement beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from cierre.report.annexed import SUFFIX, annex_of, body_of, has_annex
from cierre.report.document import Document
from cierre.statement.model import Scope, Statement
from cierre.whole_files import put_together


@dataclass(frozen=True)
class Draft:
    """A statement and the document that says it; nothing is rendered before it is written.

    ``document`` is the whole report, its annex with it.
    """

    statement: Statement
    document: Document
    topic: str = ""

    def write(
        self,
        folder: Path,
        formats: tuple[str, ...],
        template: Path | None = None,
        annex: bool | None = None,
    ) -> tuple[Path, ...]:
        """Write the files into a folder and return them, the statement's JSON last.

        The annex is a file of its own beside each, but for a workbook, which holds everything.
        Left to itself (``annex`` None) a person's report has none. All are rendered before the
        first is written, and put in their places together: a reader never finds half of one.
        """
        stem = file_stem(self.statement.scope, self.topic)
        contents: dict[str, bytes] = {}
        for name in formats:
            for named, document in self._files(stem, name, annex):
                contents[f"{named}.{name}"] = _rendered(name, document, template)
        suffix = "" if stem == "office" else f"-{stem}"
        contents[f"statement{suffix}.json"] = self.document.statement
        return put_together(folder, stem, contents)

    def _files(
        self, stem: str, format_name: str, annex: bool | None
    ) -> Iterator[tuple[str, Document]]:
        """The documents of a format, each with the name of its file."""
        if format_name == "xlsx":
            yield stem, self.document
            return
        wanted = self.statement.scope.kind != "person" if annex is None else annex
        if not wanted or not has_annex(self.document):
            yield stem, body_of(self.document)
            return
        yield stem, body_of(self.document, stem)
        yield f"{stem}{SUFFIX}", annex_of(self.document)


def _rendered(format_name: str, document: Document, template: Path | None) -> bytes:
    """The file's bytes. What a format is made with is imported when one is asked for."""
    renderer = import_module(f"cierre.report.{format_name}")
    given = (document, template) if format_name == "docx" else (document,)
    return bytes(renderer.render(*given))


def file_stem(scope: Scope, topic: str = "") -> str:
    """The name of a scope's files: office, person-ana, unit-x, with the topic behind it."""
    name = scope.kind if not scope.id else f"{scope.kind}-{scope.id}"
    return f"{name}-{topic}" if topic else name
