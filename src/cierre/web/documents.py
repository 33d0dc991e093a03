"""The drafted report that pages show, kept in memory while the office's records are the same."""

from __future__ import annotations

from functools import lru_cache

from cierre.office.models import Link
from cierre.office.writing import Draft
from cierre.web.data import archive

_KEPT = 64


def draft(office: str, period: str, scope: str, language: str) -> Draft:
    """The report of a scope and a period in a language. Raises Fault."""
    return _draft(office, period, scope, language, stamp(office))


def stamp(office: str) -> str:
    """What changes with everything that is recorded of an office or said of it."""
    last = Link.objects.filter(office=office).order_by("-number").values_list("digest", flat=True)
    return str(last.first() or "")


@lru_cache(maxsize=_KEPT)
def _draft(office: str, period: str, scope: str, language: str, _: str) -> Draft:
    (made,) = archive().drafts(office, period, [scope], languages=[language])
    return made
