"""A drafted report on its way to files: a file per format, with its statement beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from cierre.report import docx, html, md, pdf, xlsx
from cierre.report.document import Document
from cierre.statement.model import Scope, Statement

_RENDERERS: Mapping[str, Callable[[Document], bytes]] = {
    "pdf": pdf.render,
    "xlsx": xlsx.render,
    "html": html.render,
    "md": md.render,
}
FORMATS = ("pdf", "docx", "xlsx", "html", "md")


@dataclass(frozen=True)
class Draft:
    """A statement and the document that says it; nothing is rendered before it is written."""

    statement: Statement
    document: Document
    topic: str = ""

    def write(
        self, folder: Path, formats: tuple[str, ...], template: Path | None = None
    ) -> tuple[Path, ...]:
        """Write the files into a folder and return them, the statement's JSON last.

        Each file is put in place whole: a reader never finds half of one.
        """
        stem = file_stem(self.statement.scope, self.topic)
        written = []
        for name in formats:
            content = (
                docx.render(self.document, template)
                if name == "docx"
                else _RENDERERS[name](self.document)
            )
            written.append(_put(folder / f"{stem}.{name}", content))
        suffix = "" if stem == "office" else f"-{stem}"
        written.append(_put(folder / f"statement{suffix}.json", self.document.statement))
        return tuple(written)


def file_stem(scope: Scope, topic: str = "") -> str:
    """The name of a scope's files: office, person-ana, unit-x, with the topic behind it."""
    name = scope.kind if not scope.id else f"{scope.kind}-{scope.id}"
    return f"{name}-{topic}" if topic else name


def _put(path: Path, content: bytes) -> Path:
    partial = path.with_name(f".{path.name}.partial")
    partial.write_bytes(content)
    partial.replace(path)
    return path
