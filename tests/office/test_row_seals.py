"""Rows beside the records are under a seal, whichever way they are written."""

from __future__ import annotations

from django.core.management import call_command
from django.db import connection

from cierre.office.models import ProposalDecision, Reading, Seal
from cierre.office.row_seals import row_breaches, sealed_models


def told() -> list[tuple[str, tuple[str, ...]]]:
    return [(each.code, each.items) for each in row_breaches("little")]


def of(about: str, **more: str) -> ProposalDecision:
    return ProposalDecision(
        office="little", period="2026-08", scope="office", about=about, decision="dropped",
        who="Ana", at=1, **more,
    )  # fmt: skip


def changed(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        assert cursor.rowcount == 1


def test_a_row_keeps_its_seal_whichever_way_it_is_written(database: str) -> None:
    of("a").save()
    ProposalDecision.objects.bulk_create([of("b"), of("c")])
    ProposalDecision.objects.update_or_create(about="a", defaults={"who": "Luis"})
    ProposalDecision.objects.filter(about="b").update(at=2)
    assert told() == []
    assert Seal.objects.filter(kind="proposal_decisions").count() == 3
    ProposalDecision.objects.get(about="a").delete()
    ProposalDecision.objects.filter(about="b").delete()
    assert told() == []
    assert Seal.objects.filter(kind="proposal_decisions").count() == 1


def test_what_was_done_behind_its_back_is_named(database: str) -> None:
    several = [of("a"), of("b"), of("c")]
    ProposalDecision.objects.bulk_create(several)
    a, b, c = (str(each.pk) for each in several)
    changed("UPDATE proposal_decisions SET who = 'x' WHERE about = 'a'")
    assert told() == [("row_decisions", (a,))]
    changed("DELETE FROM proposal_decisions WHERE about = 'b'")
    assert told() == [("row_decisions", (a, b))]
    changed(f"DELETE FROM seals WHERE kind = 'proposal_decisions' AND name = '{c}'")
    assert told() == [("row_decisions", (a, b, c))]
    changed("UPDATE proposal_decisions SET office = 'other' WHERE about = 'c'")
    assert told() == [("row_decisions", (a, b))]


def test_rows_of_before_there_were_seals_are_sealed_as_they_are(database: str) -> None:
    of("a").save()
    Reading.objects.create(office="little", book="cases", digest="d", batch=1, rows=2)
    Seal.objects.all().delete()
    call_command("migrate", "office", "0031_log", verbosity=0)
    call_command("migrate", "office", verbosity=0)
    assert Seal.objects.count() == 2
    assert told() == []


def test_what_is_lasting_is_told_of() -> None:
    lasting = {each.__name__ for each in sealed_models() if each.lasting}
    assert {"Attachment", "NoteVersion", "ReportPassage", "SettingsChange"} <= lasting
