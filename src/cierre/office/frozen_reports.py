"""Reports of a closed month, as its close froze them, with what proves them."""

from __future__ import annotations

from dataclasses import replace

from cierre.close.named import from_named
from cierre.close.proof import PROOF, REPORT, STATEMENT, proof_bytes, proof_of
from cierre.office.as_closed import AsClosed
from cierre.report.document import Document
from cierre.statement.model import Scope


def frozen_report(closed: AsClosed, scope: Scope, language: str) -> Document | None:
    """The report of a scope in a language; None of one that was not frozen. Raises Hindered."""
    name, told = f"report/{scope}.{language}.json", closed.statement(scope)
    if told is None or name not in closed.names:
        return None
    kept = closed.content(name)
    proof = proof_of(closed.signed, closed.names, (f"statement/{scope}.json", name))
    document: Document = from_named(Document, kept)
    carried = ((STATEMENT, told), (REPORT, kept), (PROOF, proof_bytes(proof)))
    return replace(document, statement=told, carried=carried)
