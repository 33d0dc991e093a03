"""Where the numbers of a shown report lead: to the page of the records behind each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from cierre.calendars.period import Period
from cierre.report.anchors import Anchors
from cierre.report.document import Bound, Document
from cierre.report.proof import LEDGER

if TYPE_CHECKING:
    from cierre.web.place import Place

_MONTH = re.compile(r"\d{4}-\d{2}")
_STEP = re.compile(r"(in|out)_\w+|adjustments")
_OF_BEFORE = ("before", "opening")
"""Aspects of a figure that are its value of the period before."""

_OF_RECORDS = ("value", "together", "case", "oldest", "due", "cost", "priced", "closing")
"""Those that the records of the figure, or of its part, say themselves."""


def evidence_address(
    office: str, period: str, scope: str, figure: str, part: str = "", of: str = ""
) -> str:
    """The page of the records behind a figure, or of one of its parts.

    ``of`` is which of its numbers is asked about, when that is another than its value.
    """
    asked = {"figure": figure, "where": part, "of": of}
    query = urlencode({name: each for name, each in asked.items() if each})
    return f"{page_address(office, 'evidence', period, scope)}?{query}"


def page_address(office: str, page: str, period: str, scope: str) -> str:
    """A page of a scope and a period."""
    return f"/o/{quote(office)}/{page}/{period}/{quote(scope, safe=':')}"


class EvidenceLinks(Anchors):
    """Addresses of pages of the site in the place of those inside a file."""

    office: str
    period: str
    scope: str

    @classmethod
    def at(cls, place: Place, document: Document) -> EvidenceLinks:
        """Those of a document that is shown at a place."""
        links = cls(document)
        links.office, links.period = place.directory.id, place.period.id
        links.scope = place.scope
        return links

    def link(self, number: Bound) -> str:
        """The page of a number's records."""
        return address_of(self.office, self.period, self.scope, number)


def address_of(office: str, period: str, scope: str, number: Bound) -> str:
    """Where a number of a scope and a period leads: a month's are that month's records."""
    of = number.aspect
    if _MONTH.fullmatch(of):
        period, of = of, ""
    elif of in _OF_BEFORE and number.figure != LEDGER:
        period, of = Period.parse(period).previous().id, ""
    elif of == "office_value":
        scope, of = "office", ""
    elif of in _OF_RECORDS and number.figure != LEDGER:
        of = ""
    elif number.figure != LEDGER and _STEP.fullmatch(of):
        book = f"book={number.figure.partition('.')[0]}"
        return evidence_address(office, period, scope, LEDGER, book)
    return evidence_address(office, period, scope, number.figure, number.part, of)
