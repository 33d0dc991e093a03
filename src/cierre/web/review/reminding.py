"""Who is told by e-mail what waits for them in a month's review, and is sent their finished report.

Each person is told of their own alone. A row says what is to be sent before it is; one that was
going out when the worker ended is not sent again by itself.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import IntegrityError, transaction
from django_tasks import task

from cierre.fault import Fault
from cierre.office.reviews import reviewed_scopes, reviews_of
from cierre.office.scope_names import parse_scope
from cierre.report.numbers import formatter_for, locale_for
from cierre.spoken import own_language, speaking
from cierre.web.claims import claimed
from cierre.web.data import archive
from cierre.web.language import words
from cierre.web.mailing import sending
from cierre.web.mailing.addresses import addresses_of
from cierre.web.mailing.letters import Letter, deliver
from cierre.web.models import Reminder
from cierre.web.place import Place

_DOES: Mapping[str, str] = {
    "draft": "submit", "changed": "correct", "returned": "correct", "submitted": "review",
    "approved": "sign",
}  # fmt: skip
"""What is to be done with a report in each state."""

_log = logging.getLogger(__name__)


def begin(place: Place) -> int:
    """Have those whom reports of the month wait for told so: of whom the reader works with, and who
    has an address. How many there are; who was told today is not told again."""
    office, period = place.directory.id, place.period.id
    within = place.reader.within(office, period, rule="mail")
    addresses, today = addresses_of(office), datetime.now(ZoneInfo(place.directory.time_zone))
    begun = 0
    for person, waits in waiting_for(place).items():
        known = place.directory.people_by_id.get(person)
        if known is None or person not in addresses or not within.covers(f"person:{person}"):
            continue
        row = Reminder(office=office, period=period, person=person, day=today.date(),
                       name=known.name, address=addresses[person], waits=waits,
                       who=place.reader.name)  # fmt: skip
        try:
            with transaction.atomic():
                row.save(force_insert=True)
        except IntegrityError:
            continue
        begun += 1
    if begun:
        remind_later.enqueue(office)
    return begun


def waiting_for(place: Place) -> Mapping[str, list[list[str]]]:
    """What of a month waits for whom: by person, the scopes and what is to be done with each."""
    office, period = place.directory.id, place.period.id
    found: dict[str, list[list[str]]] = defaultdict(list)
    scopes = reviewed_scopes(archive(), office, period)
    for scope, review in reviews_of(archive(), office, period, scopes).items():
        if review.turn:
            found[review.turn].append([scope, _DOES[review.state]])
    return found


def send_finished(place: Place) -> None:
    """Send a person their own report that was approved, where they have an address: to nobody
    else, and never the same twice."""
    office, (kind, _, person) = place.directory.id, place.scope.partition(":")
    address = addresses_of(office).get(person, "") if kind == "person" else ""
    if address:
        name = place.directory.people_by_id[person].name
        people = {person: (name, address)}
        sending.begin(office, place.period.id, people, "pdf", place.reader.name)


def take_up() -> None:
    """Go on with what waits; what was going out when the worker ended is told to be so."""
    with speaking("es"):
        for each in Reminder.objects.filter(state="working"):
            _end(each, "failed", Fault("mail-interrupted"))
    waiting = Reminder.objects.filter(state="waiting").values_list("office", flat=True)
    for office in waiting.distinct().order_by("office"):
        remind_later.enqueue(office)


@task(priority=5)
def remind_later(office: str) -> None:
    """Send the reminders of an office that wait."""
    directory = archive().directory(office)
    with speaking(own_language(directory.locale)):
        while found := claimed(Reminder.objects.filter(office=office).order_by("id")):
            try:
                deliver(letter_of(found))
                _end(found, "sent")
            except Fault as fault:
                _end(found, "failed", fault)
            except Exception:  # noqa: BLE001 (the row says it)
                _log.exception("reminding of %s", office)
                _end(found, "failed", Fault("mail-broken"))


def letter_of(reminder: Reminder) -> Letter:
    """The message, in the language spoken."""
    directory = archive().directory(reminder.office)
    locale = locale_for(own_language(directory.locale), directory.locale)
    period = formatter_for(locale, directory.currency).period(reminder.period)
    say = words("review").say
    told = {"name": reminder.name, "period": period, "office": directory.name}
    lines = [
        say(f"letter-{does}", "", report=parse_scope(scope, directory).name)
        for scope, does in reminder.waits
    ]
    text = "\n".join(
        (say("letter-hello", "", **told), "", say("letter-text", "", **told), "", *lines, "",
         say("letter-end"), "")
    )  # fmt: skip
    return Letter(reminder.address, say("letter-subject", "", **told), text)


def _end(reminder: Reminder, state: str, fault: Fault | None = None) -> None:
    working = Reminder.objects.filter(id=reminder.id, state="working")
    working.update(state=state, problem=str(fault) if fault else "")
