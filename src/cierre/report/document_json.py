"""A document as JSON and back, for the program that wrote it.

Its records and its statement are not in it: who keeps a document has the statement beside it.
"""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Final

from cierre.report.document import Document
from cierre.statement.as_lists import reading, writing

_STATEMENT: Final = [each.name for each in fields(Document)].index("statement")


def document_to_json(document: Document) -> bytes:
    """The document's bytes, without its records, its statement and what else it carries."""
    plain = writing(Document)(replace(document, records=(), carried=()))
    plain[_STATEMENT] = ""
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


def document_from_json(content: bytes, statement: bytes) -> Document:
    """The document of these bytes and its statement's. Raises ValueError for other bytes."""
    try:
        found: Document = reading(Document)(json.loads(content))
    except (KeyError, TypeError, ValueError) as problem:
        raise ValueError("This is no document that this program wrote.") from problem
    return replace(found, statement=statement)
