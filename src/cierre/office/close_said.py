"""What is in the way of a close, and what of one does not hold, as a person is told it."""

from __future__ import annotations

from datetime import date

from cierre.calendars.period import Period
from cierre.office.obstacles import Obstacle
from cierre.office.verifying import Finding
from cierre.report.material import Material
from cierre.report.proof import breach_said
from cierre.sources.said import book_said, day_said
from cierre.spoken import Catalogue

_WORDS = Catalogue("cierre.close")


def doing_said(doing: str) -> str:
    """What a close is at: ``checking``, ``freezing``."""
    return _WORDS.say(f"close-{doing}", "")


def alias_said(number: int) -> str:
    """What stands in the place of a customer who was forgotten, in the language spoken."""
    return _WORDS.say("forgotten-customer", "", number=number)


def obstacle_said(words: Material, obstacle: Obstacle) -> str:
    """What is in the way of a close, in the language of the ``words``."""
    if obstacle.breach is not None:
        return breach_said(words, obstacle.breach)
    book = words.book_name(obstacle.book) if obstacle.book else ""
    about: str | int = obstacle.about
    if obstacle.code == "order":
        about = words.formatter.period(obstacle.about)
    elif obstacle.code == "not-over":
        about = day_said(date.fromisoformat(obstacle.about))
    elif obstacle.code in ("duties", "imports"):
        about = int(obstacle.about)
    elif obstacle.code == "unapproved":
        about = state_said(obstacle.about)
    scope = scope_said(words, obstacle.scope)
    return _WORDS.say(f"in-the-way-{obstacle.code}", "", scope=scope, book=book, about=about)


def state_said(state: str) -> str:
    """How far a report is, or what was done with it: «entregado»."""
    return _WORDS.say(f"review-{state}", "")


def scope_said(words: Material, scope: str) -> str:
    """The name of a scope (``unit:north``) in its office; of the office for any other."""
    kind, _, name = scope.partition(":")
    directory = words.directory
    names = {
        "person": {each.id: each.name for each in directory.people},
        "unit": {each.id: each.name for each in directory.units},
        "place": {each.id: each.name for each in directory.places},
    }.get(kind, {})
    return names.get(name, directory.name)


def finding_said(finding: Finding, words: Material) -> str:
    """What does not hold, in the language spoken."""
    if finding.breach is not None:
        return breach_said(words, finding.breach)
    if finding.chain is not None:
        code, about = finding.chain.code, finding.chain.about
        return _WORDS.say(f"chain-{code}", "", number=finding.number, about=about)
    period = words.formatter.period(Period.parse(finding.period).id) if finding.period else ""
    book = book_said(finding.book) if finding.book else ""
    said = _WORDS.say(
        f"verify-{finding.code}",
        "",
        period=period,
        book=book,
        about=finding.about,
        number=finding.number,
    )
    return f"{said} {_WORDS.say('verify-program', '')}" if finding.program else said
