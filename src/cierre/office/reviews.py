"""How far a month's reports are on their way to signed ones.

It is derived from the steps that were taken and from what the reports say now: one that was
approved and says something else by now is approved no longer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.office.as_closed import as_closed
from cierre.office.freezing import scopes_of
from cierre.office.kept_statements import kept_statements, refresh
from cierre.office.passages import passages_of
from cierre.office.review_steps import NONE, Report, Step, steps_of
from cierre.office.scope_names import parse_scope
from cierre.office.sealed import digest
from cierre.report.signatories import Superiors, superiors
from cierre.statement.canonical import to_json, written_digest
from cierre.statement.sight import View

State = Literal["draft", "submitted", "returned", "approved", "signed", "changed"]
"""How far a report is; ``changed`` is one that was handed over, approved or signed, and says
something else by now: its author hands it over anew."""

_STATES: Final[Mapping[str, State]] = {
    "submitted": "submitted", "returned": "returned", "approved": "approved", "signed": "signed",
}  # fmt: skip
DONE: Final = ("approved", "signed")


@dataclass(frozen=True)
class Review:
    """A month's report of a scope on its way: ``by`` whom it is prepared and reviewed, its
    ``steps``, and the report as it is ``now`` (of a draft without any step nobody asks)."""

    period: str
    scope: str
    by: Superiors
    steps: tuple[Step, ...] = ()
    now: Report = NONE

    @property
    def number(self) -> int:
        """That of the last step; 0 without any."""
        return self.steps[-1].number if self.steps else 0

    @cached_property
    def last(self) -> Step | None:
        """The last step that was more than a comment."""
        return next((each for each in reversed(self.steps) if each.act != "commented"), None)

    @property
    def state(self) -> State:
        """How far it is."""
        if self.last is None:
            return "draft"
        if self.last.act != "returned" and self.moved:
            return "changed"
        return _STATES[self.last.act]

    @property
    def done(self) -> bool:
        """Whether it is approved, and still what was approved."""
        return self.state in DONE

    @property
    def moved(self) -> Literal["", "figures", "text"]:
        """What of the report is another than at the last step: its figures, or its words alone."""
        if self.last is None or self.last.report == self.now:
            return ""
        return "text" if self.last.report.statement == self.now.statement else "figures"

    @property
    def submitted(self) -> Step | None:
        """When it was last handed over."""
        return self._last_act("submitted")

    @property
    def approved(self) -> Step | None:
        """When it was approved, of what was last handed over."""
        found, submitted = self._last_act("approved"), self.submitted
        return found if found and submitted and found.number > submitted.number else None

    @property
    def comments(self) -> tuple[Step, ...]:
        """What was said of paragraphs since it was last handed over."""
        since = self.submitted.number if self.submitted else 0
        return tuple(each for each in self.steps if each.act == "commented" and each.number > since)

    @property
    def turn(self) -> str:
        """Whose turn it is, as ``by`` has them: the author's, or the first of who may review it;
        nobody's once it is signed, or where nobody is named."""
        if self.state == "signed":
            return ""
        first = next(iter(self.by.reviewers), "")
        return first if self.state == "submitted" else self.by.author

    def _last_act(self, act: str) -> Step | None:
        return next((each for each in reversed(self.steps) if each.act == act), None)


def review_of(archive: Archive, office: str, period: str, scope: str) -> Review:
    """That of one scope, as it is at this moment. Raises Fault."""
    return reviews_of(archive, office, period, [scope], current=True)[scope]


def reviews_of(
    archive: Archive, office: str, period: str, scopes: Iterable[str], *, current: bool = False
) -> Mapping[str, Review]:
    """Those of scopes of a month (offices, units, people). Raises Fault.

    What the reports say now is what is kept of them, which may be of a moment ago; it is made anew
    for those that must be ``current``.
    """
    directory, asked = _directory(archive, office, period), [*dict.fromkeys(scopes)]
    steps = steps_of(office, period, asked)
    begun = [scope for scope in asked if scope in steps]
    now = reports_of(archive, office, period, begun, current=current) if begun else {}
    return reviews_with(directory, period, asked, steps, now)


def reviewed_scopes(archive: Archive, office: str, period: str) -> tuple[str, ...]:
    """The office, its units and the people of a month: whose reports are reviewed."""
    scopes = scopes_of(archive, _directory(archive, office, period), period)
    return tuple(each for each in scopes if not each.startswith("place:"))


def reviews_with(
    directory: Directory,
    period: str,
    scopes: Iterable[str],
    steps: Mapping[str, tuple[Step, ...]],
    now: Mapping[str, Report],
) -> Mapping[str, Review]:
    """The same of reports that are known. Raises Fault."""
    day = month_of(period).last_day
    return {
        scope: Review(
            period,
            scope,
            superiors(directory, parse_scope(scope, directory), day),
            steps.get(scope, ()),
            now.get(scope, NONE),
        )
        for scope in scopes
    }


def reports_of(
    archive: Archive, office: str, period: str, scopes: Iterable[str], *, current: bool = True
) -> Mapping[str, Report]:
    """The digests of scopes' reports, of the figures as a close of the month would freeze them."""
    asked: dict[str, View] = dict.fromkeys(scopes, "signed")
    kept = kept_statements(archive, office, period, asked)
    if current and not all(each.current for each in kept.values()):
        refresh(archive, office, period, also=asked)
        kept = kept_statements(archive, office, period, asked)
    found = {scope: each.digest for scope, each in kept.items()}
    if running := [scope for scope, each in kept.items() if each.statement.running]:
        made = archive.closing(month_of(period)).statements(office, period, running)
        found |= {str(each): written_digest(to_json(made[each])) for each in made}
    written = written_of(office, period, asked)
    return {scope: Report(found[scope], written[scope]) for scope in asked}


def written_of(office: str, period: str, scopes: Iterable[str]) -> Mapping[str, str]:
    """The digests of what people wrote over paragraphs of scopes' reports, in all languages."""
    asked = [*scopes]
    found: dict[str, list[list[str]]] = {scope: [] for scope in asked}
    for (scope, language), passages in passages_of(office, period, asked).items():
        found[scope] += [[language, each.key, each.text] for each in passages]
    return {scope: digest({"passages": sorted(of)}) for scope, of in found.items()}


def _directory(archive: Archive, office: str, period: str) -> Directory:
    """The office as it is, or of a closed month as it was."""
    now, closed = archive.directory(office), as_closed(office, month_of(period))
    return closed.directory if closed else now


def month_of(period: str) -> Period:
    """The month that a period is. Raises Fault for any other."""
    month = Period.parse(period)
    if month.kind != "month":
        raise Fault("no-month", value=period)
    return month
