"""An audit as JSON: numbers as text in plain form, places as offsets and as people say them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from cierre.audit.finding import Audited
from cierre.audit.present.saying import Failed


def to_json(results: Sequence[Audited | Failed]) -> str:
    """The audits of several files as one object."""
    documents = [
        {"file": each.file, "unreadable": each.why} if isinstance(each, Failed) else _document(each)
        for each in results
    ]
    return json.dumps({"documents": documents}, ensure_ascii=False, indent=2)


def _document(audited: Audited) -> dict[str, Any]:
    return {
        "file": audited.document.file,
        "language": audited.language,
        "period": audited.period or None,
        "numbers": audited.numbers,
        "coverage": f"{audited.coverage:.4f}",
        "claims": [asdict(claim) for claim in audited.claims],
        "unchecked": [asdict(number) for number in audited.unchecked],
    }
