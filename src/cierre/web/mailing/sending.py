"""People's own reports, sent to each of them by e-mail beside the pages, and never twice.

A row says what is to be sent before it is, and what became of it afterwards. One that was going
out when the worker ended is not sent again by itself: it may have arrived.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Mapping

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django_tasks import task

from cierre.fault import Fault
from cierre.office import logbook
from cierre.office.template import template_of
from cierre.office.writing import Draft
from cierre.report.numbers import formatter_for, locale_for
from cierre.spoken import own_language, speaking
from cierre.web.data import archive
from cierre.web.language import words
from cierre.web.mailing.letters import Enclosed, Letter, ServerAway, deliver
from cierre.web.models import Mail
from cierre.web.reports.views import KINDS
from cierre.web.team.file_names import file_name

UNDER_WAY = ("waiting", "sending")
_ATTEMPTS = 3

_log = logging.getLogger(__name__)


def begin(
    office: str, period: str, people: Mapping[str, tuple[str, str]], kind: str, who: str
) -> int:
    """Have each of the people, by id with name and address, sent their own report as a file of a
    kind; whoever is being sent theirs already is left alone. How many there are."""
    begun = 0
    for person, (name, address) in people.items():
        row = Mail(office=office, period=period, person=person, name=name, address=address,
                   format=kind, who=who)  # fmt: skip
        begun += _added(row)
    if begun:
        send_later.enqueue(office)
    return begun


def again(mail: Mail) -> None:
    """Try once more what has failed."""
    failed = Mail.objects.filter(id=mail.id, state="failed")
    try:
        with transaction.atomic():
            changed = failed.update(state="waiting", digest="", problem="", attempts=0, ended=None)
    except IntegrityError:
        return
    if changed:
        send_later.enqueue(mail.office)


def cancel(mails: Iterable[Mail]) -> None:
    """Take back those that still wait."""
    Mail.objects.filter(id__in=[each.id for each in mails], state="waiting").delete()


def take_up() -> None:
    """Go on with what waits; what was going out when the worker ended is told to be so."""
    for each in Mail.objects.filter(state="sending"):
        if each.digest or each.attempts >= _ATTEMPTS:
            with speaking(_language(each.office)):
                _end(each, "failed", Fault("mail-interrupted"))
        else:
            Mail.objects.filter(id=each.id, state="sending").update(state="waiting")
    waiting = Mail.objects.filter(state="waiting").values_list("office", flat=True)
    for office in waiting.distinct().order_by("office"):
        send_later.enqueue(office)


@task(priority=5)
def send_later(office: str) -> None:
    """Send what waits of an office."""
    with speaking(_language(office)):
        while first := Mail.objects.filter(office=office, state="waiting").order_by("id").first():
            _send_all(first)


def _send_all(first: Mail) -> None:
    """Send all that wait with the first one for the same period, their reports made in one run."""
    waiting = Mail.objects.filter(office=first.office, period=first.period, state="waiting")
    mails: dict[str, Mail] = {}
    for each in waiting.order_by("id"):
        mails.setdefault(f"person:{each.person}", each)
    try:
        language = _language(first.office)
        drafts = archive().drafts(first.office, first.period, mails, languages=[language])
        for draft in drafts:
            if not _send(mails[str(draft.statement.scope)], draft):
                return
    except Fault as fault:
        _fail_all(first, fault)
    except Exception:  # noqa: BLE001 (a page says it)
        _log.exception("sending reports of %s", first.office)
        _fail_all(first, Fault("mail-broken"))


def _send(mail: Mail, draft: Draft) -> bool:
    """Send one of them; whether there is any use in going on with the next."""
    begun = Mail.objects.filter(id=mail.id, state="waiting")
    if not begun.update(state="sending", attempts=F("attempts") + 1):
        return True
    try:
        letter = _letter(mail, draft)
        digest = hashlib.sha256(letter.enclosed[0].content).hexdigest()
        with transaction.atomic():
            Mail.objects.filter(id=mail.id).update(digest=digest)
    except IntegrityError:
        _end(mail, "same")
        return True
    except Fault as fault:
        _end(mail, "failed", fault)
        return True
    try:
        deliver(letter)
        _end(mail, "sent")
        logbook.note("export", "mailed", mail.who, office=mail.office, period=mail.period,
                     scope=f"person:{mail.person}")  # fmt: skip
    except ServerAway as fault:
        _end(mail, "failed", fault)
        _fail_all(mail, fault)
        return False
    except Fault as fault:
        _end(mail, "failed", fault)
    return True


def _letter(mail: Mail, draft: Draft) -> Letter:
    """The message with the report in it. Raises Fault when its figures do not balance."""
    if not draft.statement.balanced:
        raise Fault("reports-unbalanced")
    directory = archive().directory(mail.office)
    template = template_of(mail.office) if mail.format == "docx" else None
    content = draft.report(mail.format, template)
    locale = locale_for(own_language(directory.locale), directory.locale)
    period = formatter_for(locale, directory.currency).period(mail.period)
    told = {"name": mail.name, "period": period, "office": directory.name, "who": mail.who}
    say = words("mailing").say
    signed = say("letter-from", "", **told) if mail.who else say("letter-of", "", **told)
    return Letter(
        mail.address,
        say("letter-subject", "", **told),
        f"{say('letter-text', '', **told)}\n\n{signed}\n",
        (
            Enclosed(
                f"{file_name(f'{mail.name} - {period}')}.{mail.format}",
                content,
                KINDS[mail.format].partition(";")[0],
            ),
        ),
    )


def _added(row: Mail) -> bool:
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError:
        return False
    return True


def _end(mail: Mail, state: str, fault: Fault | None = None) -> None:
    told = {"problem": str(fault) if fault else "", "ended": timezone.now()}
    Mail.objects.filter(id=mail.id, state="sending").update(state=state, **told)


def _fail_all(first: Mail, fault: Fault) -> None:
    """Give up those that wait for the same period: what hinders one of them hinders all."""
    rest = Mail.objects.filter(office=first.office, period=first.period, state__in=UNDER_WAY)
    rest.update(state="failed", problem=str(fault), ended=timezone.now())


def _language(office: str) -> str:
    return own_language(archive().directory(office).locale)
