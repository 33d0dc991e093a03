"""Intakes whose work has ended with the process that did it, taken up again."""

from __future__ import annotations

from cierre.web.models import Intake
from cierre.web.start import beside
from cierre.web.start.recording import record_later
from cierre.web.start.understanding import tried_enough, understand_later

_AT_WORK = ("reading", "recording")


def taken_up(intake: Intake) -> Intake:
    """The intake as it is; one that nobody works on any more is begun once more."""
    if intake.state in _AT_WORK and beside.is_gone(intake):
        _begin_again(intake)
    return intake


def take_up_all() -> None:
    """Begin once more what was being done when the server ended."""
    for each in Intake.objects.filter(state__in=_AT_WORK):
        if each.attempts or not each.beside:
            _begin_again(each)


def _begin_again(intake: Intake) -> None:
    if tried_enough(intake):
        intake.refresh_from_db()
        return
    beside.begun(intake)
    Intake.objects.filter(id=intake.id).update(beside=True)
    later = understand_later if intake.state == "reading" else record_later
    later.enqueue(intake.id)
