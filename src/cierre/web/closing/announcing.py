"""The digest of a close sent by e-mail to whoever answers for the office, so that no rewritten
database can forge what they hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings

from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.closing import Closed
from cierre.report.numbers import formatter_for, locale_for
from cierre.spoken import own_language, speaking
from cierre.web.language import words
from cierre.web.mailing.addresses import addresses_of, is_address
from cierre.web.mailing.letters import Letter, ServerAway, deliver
from cierre.web.models import Member


@dataclass(frozen=True)
class Announced:
    """How many were told, and why others were not."""

    told: int
    fault: str = ""


def announce(directory: Directory, closed: Closed) -> Announced:
    """Send the month, the digest of the last entry and the public key to each of ``told_of``."""
    told, fault = 0, ""
    with speaking(own_language(directory.locale)):
        for address in sorted(set(told_of(directory))):
            try:
                deliver(_letter(directory, closed, address))
                told += 1
            except Fault as problem:
                fault = str(problem)
                if isinstance(problem, ServerAway):
                    break
    return Announced(told, fault)


def told_of(directory: Directory) -> Iterable[str]:
    """The addresses of who leads a team, prepares or manages the office, and on a shared site of
    its managers and auditors."""
    addresses = addresses_of(directory.id)
    answering = {*directory.leading, directory.author, directory.manager}
    yield from (address for person, address in addresses.items() if person in answering)
    if settings.SHARED:
        members = Member.objects.filter(office=directory.id, role__in=("manager", "auditor"))
        mails = members.filter(user__is_active=True).values_list("user__email", flat=True)
        yield from filter(is_address, mails)


def _letter(directory: Directory, closed: Closed, address: str) -> Letter:
    assert closed.entry is not None
    entry, say = closed.entry, words("closing").say
    locale = locale_for(own_language(directory.locale), directory.locale)
    month = formatter_for(locale, directory.currency).period(entry.period)
    told: dict[str, str | int] = {
        "month": month,
        "office": directory.name,
        "number": entry.number,
        "who": entry.who,
    }
    text = say("letter-text", "", digest=closed.digest, key=entry.key, **told)
    return Letter(address, say("letter-subject", "", **told), f"{text}\n")
