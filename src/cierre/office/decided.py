"""What was decided on the shortcomings that the figures propose: accepted ones are notes."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Literal

from django.db import transaction

from cierre.directory import Note
from cierre.office.written_models import ProposalDecision
from cierre.office.written_notes import write_note
from cierre.report.proposals import Proposal

Decided = Literal["accepted", "dropped"]


def decide(office: str, period: str, scope: str, about: str, decision: Decided, who: str) -> None:
    """Remember what was decided of what a proposal is about, in the scope's report of the month."""
    ProposalDecision.objects.update_or_create(
        office=office,
        period=period,
        scope=scope,
        about=about,
        defaults={"decision": decision, "who": who, "at": int(time.time())},
    )


def accept(office: str, scope: str, about: str, note: Note, who: str) -> None:
    """Keep a proposal, in these words, as a note. Raises Fault as ``write_note`` does."""
    with transaction.atomic():
        write_note(office, note, who)
        decide(office, note.period, scope, about, "accepted", who)


def propose_again(office: str, period: str, scope: str, about: str) -> None:
    """Forget what was decided."""
    ProposalDecision.objects.filter(office=office, period=period, scope=scope, about=about).delete()


def undecided(
    office: str, period: str, scope: str, proposals: Iterable[Proposal], notes: Iterable[Note]
) -> tuple[tuple[Proposal, ...], tuple[Proposal, ...]]:
    """Those that wait for a decision, and those that were dropped.

    One whose words stand among the notes, as a sheet of proposals brings them, is decided too.
    """
    rows = ProposalDecision.objects.filter(office=office, period=period, scope=scope)
    decided = dict(rows.values_list("about", "decision"))
    written = {each.text for each in notes}
    all_of_them = tuple(proposals)
    open_ones = (e for e in all_of_them if e.about not in decided and e.text not in written)
    dropped = (each for each in all_of_them if decided.get(each.about) == "dropped")
    return tuple(open_ones), tuple(dropped)
