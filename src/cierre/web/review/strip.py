"""What the page of a report says of its review: how far it is, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cierre.office.review_steps import Act, Step
from cierre.office.reviews import Review, reviews_of
from cierre.report.material import Material
from cierre.report.signatories import named
from cierre.web.data import archive
from cierre.web.documents import Shown
from cierre.web.place import Place
from cierre.web.reports.differences import moment_told
from cierre.web.reports.passages import anchor_of
from cierre.web.review.acting import Offered, is_open, is_reviewed, offered
from cierre.web.review.remarks import NONE, Remarks


@dataclass(frozen=True)
class Told:
    """A step as the page tells it; ``anchor`` is where its paragraph stands."""

    act: str
    who: str
    day: str
    text: str
    title: str
    anchor: str
    missing: str


@dataclass(frozen=True)
class Strip:
    """The review of the report that is shown."""

    review: Review
    offered: Offered
    is_open: bool
    turn: str
    steps: tuple[Told, ...]
    comments: tuple[Told, ...]
    missing: tuple[tuple[str, str], ...]
    remarks: Remarks

    @property
    def last(self) -> Told | None:
        """The last step that was more than a comment."""
        return next((each for each in self.steps if each.act != "commented"), None)

    @property
    def acts(self) -> tuple[tuple[Act, tuple[tuple[str, str], ...]], ...]:
        """What the reader may do, and as whom."""
        return tuple(self.offered.items())


def strip_of(place: Place, kept: Shown, material: Material) -> Strip | None:
    """That of the report that is shown; None of one that nobody reviews, or did by its close.

    What was said of it is not shown to who sees it without anything of single people.
    """
    if not is_reviewed(place):
        return None
    office, period, scope = place.directory.id, place.period.id, place.scope
    review = reviews_of(archive(), office, period, [scope])[scope]
    if place.closed and not review.steps:
        return None
    may = offered(place, review)
    free = place.view != "audited"
    remarks = Remarks(review.comments, "commented" in may) if free else NONE
    return Strip(
        review,
        may,
        is_open(place),
        named(place.directory, review.turn),
        tuple(reversed([*_told(place, material, review.steps, free)])),
        tuple(_told(place, material, remarks.said, free)),
        tuple(
            (each.book, material.book_name(each.book))
            for each in kept.statement.coverage
            if each.status == "missing"
        ),
        remarks,
    )


def _told(place: Place, material: Material, steps: tuple[Step, ...], free: bool) -> Iterator[Told]:
    for each in steps:
        yield Told(
            each.act,
            each.name or each.who,
            moment_told(place, each.at),
            each.text if free else "",
            each.title,
            anchor_of(each.key) if each.key else "",
            place.formatter.listed([material.book_name(book) for book in each.missing]),
        )
