"""A month's report handed over, given back with comments, approved and signed.

Nobody reviews or approves their own. Nothing is locked: a step says with which report it was done,
and whoever acts on what another has changed meanwhile is told so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from cierre.directory import Directory
from cierre.fault import Fault, NotFound, offered
from cierre.office.archive import Archive
from cierre.office.directory import closed_through
from cierre.office.one_line import in_one_line
from cierre.office.review_steps import Act, Report, Step, append
from cierre.office.reviews import Review, State, month_of, reports_of, review_of
from cierre.report.signatories import named

LONGEST: Final = 5_000
"""Characters of what is said of a report, or of a paragraph."""

_FROM: Final[Mapping[Act, frozenset[State]]] = {
    "submitted": frozenset({"draft", "returned", "changed"}),
    "commented": frozenset({"submitted", "approved", "signed", "changed"}),
    "returned": frozenset({"submitted", "approved", "signed", "changed"}),
    "approved": frozenset({"submitted"}),
    "signed": frozenset({"approved"}),
}
"""The states in which each may be done."""

_AUTHORS: Final = ("submitted", "signed")


@dataclass(frozen=True)
class Actor:
    """Who acts: their account or user, and as whom: who of the office's people that is, or who it
    is as the settings call them ("": nobody says).

    Of an ``account`` it is known who it is: it reviews nothing that it handed over. ``units`` are
    those that it leads, beside those that the settings say; ``manages`` whether it manages the
    office.
    """

    who: str
    person: str = ""
    account: bool = False
    units: frozenset[str] = frozenset()
    manages: bool = False


def known_as(directory: Directory, said: str) -> str:
    """The person whose id or name is said, or whom the settings name so. Raises NotFound."""
    signing = (directory.author, directory.reviewer, directory.approver, directory.manager)
    named_so = {each.casefold(): each for each in signing if each}
    named_so |= {each.name.casefold(): each.id for each in directory.people}
    found = said if said in directory.people_by_id else named_so.get(said.strip().casefold())
    if not found:
        raise NotFound("no-person", value=said, names=offered(said, directory.people_by_id) or "—")
    return found


def may(act: Act, review: Review, actor: Actor, directory: Directory) -> bool:
    """Whether somebody may do that now."""
    return review.state in _FROM[act] and _is_theirs(act, review, actor, directory)


def candidates(act: Act, review: Review, directory: Directory) -> tuple[str, ...]:
    """Who may do that now, the one whose turn it is first; of a report that nobody is named to
    prepare any of the office's people."""
    by = review.by
    everybody = [each.id for each in directory.people] if not by.author else []
    asked = [by.author, *everybody] if act in _AUTHORS else by.reviewers
    return tuple(each for each in asked if each and may(act, review, Actor("", each), directory))


def submit(
    archive: Archive,
    office: str,
    period: str,
    scope: str,
    actor: Actor,
    missing: Collection[str] = (),
    text: str = "",
    seen: int | None = None,
) -> Review:
    """Hand a report over: it tells of every book, or has said that there is nothing to report, but
    for those that are said to be ``missing``.

    ``seen`` is the number of the last step that its author knew of. Raises Fault.
    """
    directory, review = _begun(archive, office, period, scope, "submitted", actor, seen)
    statement = archive.closing(month_of(period)).statement(office, period, scope)
    if not statement.balanced:
        raise Fault("review-unbalanced")
    lacking = [each.book for each in statement.coverage if each.status == "missing"]
    if left := [each for each in lacking if each not in missing]:
        words = archive.words(office)
        raise Fault("review-missing", names=", ".join(words.book_name(each) for each in left))
    step = Step("submitted", actor.who, text=_said(text), missing=tuple(lacking))
    return _keep(office, review, step, actor, directory)


def give_back(
    archive: Archive,
    office: str,
    period: str,
    scope: str,
    actor: Actor,
    text: str,
    seen: int | None = None,
) -> Review:
    """Give a report back to its author, for what is said of it or of its paragraphs. Raises
    Fault."""
    directory, review = _begun(archive, office, period, scope, "returned", actor, seen)
    if not _said(text) and not review.comments:
        raise Fault("review-reason")
    step = Step("returned", actor.who, text=_said(text))
    return _keep(office, review, step, actor, directory)


def comment(
    archive: Archive,
    office: str,
    period: str,
    scope: str,
    actor: Actor,
    text: str,
    paragraph: tuple[str, str, str],
) -> Review:
    """Say something of a paragraph: its language, its key and the title of its section. Raises
    Fault."""
    directory, review = _begun(archive, office, period, scope, "commented", actor, None)
    if not _said(text):
        raise Fault("review-reason")
    language, key, title = paragraph
    step = Step("commented", actor.who, text=_said(text), language=language, key=key, title=title)
    return _keep(office, review, step, actor, directory)


def approve(
    archive: Archive,
    office: str,
    period: str,
    scope: str,
    actor: Actor,
    text: str = "",
    seen: int | None = None,
    report: Report | None = None,
) -> Review:
    """Find a report right; ``report`` is the one that was looked at. Raises Fault."""
    directory, review = _begun(archive, office, period, scope, "approved", actor, seen, report)
    return _keep(office, review, Step("approved", actor.who, text=_said(text)), actor, directory)


def sign(
    archive: Archive,
    office: str,
    period: str,
    scope: str,
    actor: Actor,
    seen: int | None = None,
    report: Report | None = None,
) -> Review:
    """Put one's name under one's report, as it was approved. Raises Fault."""
    directory, review = _begun(archive, office, period, scope, "signed", actor, seen, report)
    return _keep(office, review, Step("signed", actor.who), actor, directory)


def _begun(
    archive: Archive,
    office: str,
    period: str,
    scope: str,
    act: Act,
    actor: Actor,
    seen: int | None,
    report: Report | None = None,
) -> tuple[Directory, Review]:
    """The report as it is now, once it is sure that somebody may do that with it."""
    directory, month = archive.directory(office), month_of(period)
    if scope.startswith("place:"):
        raise Fault("review-place")
    if month.key <= closed_through(office):
        raise Fault("review-closed")
    if datetime.now(ZoneInfo(directory.time_zone)).date() <= month.last_day:
        raise Fault("review-not-over", value=month.last_day.isoformat())
    review = review_of(archive, office, month.id, scope)
    if seen is not None and seen != review.number:
        raise Fault("review-meanwhile")
    if not _is_theirs(act, review, actor, directory):
        _refuse(act, review, actor, directory)
    if review.state not in _FROM[act] or (report is not None and report != review.now):
        changed = review.state == "changed" or (report is not None and report != review.now)
        raise Fault("review-changed" if changed else "review-state")
    return directory, review if review.steps else replace(
        review, now=reports_of(archive, office, month.id, [scope])[scope]
    )


def _is_theirs(act: Act, review: Review, actor: Actor, directory: Directory) -> bool:
    prepares = _prepares(review, actor)
    if act in _AUTHORS:
        return prepares
    kind, _, name = review.scope.partition(":")
    leads = kind == "person" and not actor.units.isdisjoint(_units(directory, review, name))
    return not _own(review, actor) and (
        actor.person in review.by.reviewers or actor.manages or leads
    )


def _prepares(review: Review, actor: Actor) -> bool:
    kind, _, name = review.scope.partition(":")
    if actor.person and actor.person == review.by.author:
        return True
    if kind == "person":
        return False
    return actor.manages or name in actor.units or (not review.by.author and bool(actor.person))


def _own(review: Review, actor: Actor) -> bool:
    """Whether a report is the actor's own: they prepare it, or handed it over."""
    handed = review.submitted
    if actor.person and actor.person in (review.by.author, handed.person if handed else ""):
        return True
    return actor.account and handed is not None and handed.who == actor.who


def _units(directory: Directory, review: Review, person: str) -> Iterable[str]:
    known = directory.people_by_id.get(person)
    return known.last_units(month_of(review.period).last_day) if known else ()


def _refuse(act: Act, review: Review, actor: Actor, directory: Directory) -> None:
    if act not in _AUTHORS and _own(review, actor):
        raise Fault("review-own")
    by = [review.by.author] if act in _AUTHORS else review.by.reviewers
    names = ", ".join(named(directory, each) for each in by if each)
    raise Fault("review-not-theirs", names=names or "—")


def _said(text: str) -> str:
    said = in_one_line(text)
    if len(said) > LONGEST:
        raise Fault("review-too-long", most=LONGEST)
    return said


def _keep(office: str, review: Review, step: Step, actor: Actor, directory: Directory) -> Review:
    person = actor.person
    made = replace(step, person=person, name=named(directory, person), report=review.now)
    kept = append(office, review.period, review.scope, made, review.number)
    return replace(review, steps=(*review.steps, kept))
