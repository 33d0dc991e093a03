"""Does a written report agree with itself? Its numbers read, and their arithmetic checked.

>>> found = audit("We received 63 complaints: 27 on leaks, 11 on gates and 26 on other matters.")
>>> [(claim.verdict, claim.stated, claim.right) for claim in found.claims]
[('error', '63', '64')]
"""

from __future__ import annotations

from pathlib import Path

from cierre.audit.auditing import audit as audit_document
from cierre.audit.document import Document, Unreadable
from cierre.audit.finding import Audited, Claim, Language, Unchecked
from cierre.audit.readers import read
from cierre.audit.readers.encoding import decode
from cierre.audit.readers.refusal import Refusal, said
from cierre.audit.readers.text import read_text

__all__ = ["Audited", "Claim", "Document", "Unchecked", "Unreadable", "audit"]

Report = Document | Path | bytes | str


def audit(
    report: Report, previous: Report | None = None, language: Language | None = None
) -> Audited:
    """The audit of a report: a file by its path, a text as it is, a text file's bytes.

    ``previous`` is the report of the month before; the findings are said in ``language``, by
    default the report's own. What cannot be read, or has no text, raises Unreadable.
    """
    before = None if previous is None else _document(previous, language)
    return audit_document(_document(report, language), before, language)


def _document(report: Report, language: Language | None) -> Document:
    if isinstance(report, Document):
        return report
    if isinstance(report, Path):
        return read(report, language or "en")
    try:
        return read_text("", decode(report) if isinstance(report, bytes) else report)
    except Refusal as refusal:
        raise Unreadable(said(refusal, language or "en")) from refusal
