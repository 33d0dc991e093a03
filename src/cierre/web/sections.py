"""Sections of reports as pages show them: a process has them at hand as long as all that they are
made of is the same."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Final, Literal

from markupsafe import Markup

from cierre.office.database import open_uri
from cierre.office.recent import Recent
from cierre.report.blocks import sections_shown
from cierre.report.document import Document, KeyFigures, Section
from cierre.web.data import archive
from cierre.web.documents import Shown, stamp
from cierre.web.evidence_links import EvidenceLinks
from cierre.web.place import Place
from cierre.web.reports.passages import beside
from cierre.web.review.remarks import NONE, Remarks

Part = Literal["month", "body", "annex"]
"""What a page shows of a report: what the month tells of it, all but its annex, or that."""

_OF_MONTH: Final = ("summary", "key_figures")
_AT_HAND: Final = 16_000_000
"""Characters that a process has at hand."""

_shown: Recent[Hashable, Markup] = Recent(_AT_HAND)


def shown_part(place: Place, report: Shown, part: Part, remarks: Remarks = NONE) -> Markup:
    """A part of a place's report, every number leading to its records.

    Behind the paragraphs of its body stands the way to change each for who may write, and who put
    it in other words, with the ``remarks`` of who reviews it. Raises Fault.
    """
    key = (*_key(place, report, part), remarks)
    shown = _shown.get(key)
    if shown is None:
        shown = _made(place, report, part, remarks)
        _shown.put(key, shown, len(shown))
    return shown


def _key(place: Place, report: Shown, part: Part) -> tuple[Hashable, ...]:
    """All that a part is made of: the report, what people wrote over it, names of the office as
    its last link knows them, what the reader sees of it, and whether they may write."""
    written = tuple((each.key, each.number, each.at, each.who) for each in report.draft.passages)
    writes = part == "body" and place.may["write"]
    office = place.directory.id
    at = (open_uri(), office, place.period.id, place.scope, place.language)
    return (*at, place.view, stamp(office), report.digest, written, writes, part)


def _made(place: Place, report: Shown, part: Part, remarks: Remarks) -> Markup:
    document = report.document
    links = EvidenceLinks.at(place, document)
    if part == "body":
        material = archive().material(report.statement, place.language)
        behind = beside(place, report.draft, material, remarks)
        return sections_shown(document, links, behind, _of_part(document, part))
    if part == "annex":  # beside the body on one page: no anchor is there twice
        for each in _all(_of_part(document, "body")):
            links.section(each)
    return sections_shown(document, links, sections=_of_part(document, part))


def _of_part(document: Document, part: Part) -> tuple[Section, ...]:
    return tuple(each for each in document.sections if _belongs(each, part))


def _belongs(section: Section, part: Part) -> bool:
    if part == "month":
        return section.id in _OF_MONTH or any(
            isinstance(each, KeyFigures) for each in section.blocks
        )
    return section.annex is (part == "annex")


def _all(sections: tuple[Section, ...]) -> Iterator[Section]:
    for each in sections:
        yield each
        yield from _all(each.subsections)
