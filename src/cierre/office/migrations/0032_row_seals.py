"""Seals of what is kept beside the records, as it is."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from cierre.office.row_seals import row_digest

SEALED = (
    "Attachment", "Check", "HelpDesk", "NoteOrigin", "NoteVersion", "OfficeFile", "OfficeTemplate",
    "Overwritten", "ProposalDecision", "Reading", "ReportPassage", "SettingsChange",
    "SourceMapping", "Submission",
)  # fmt: skip


def seal(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put a seal on each row."""
    seal_rows(apps, SEALED)


def seal_rows(apps: StateApps, names: Sequence[str]) -> None:
    """Put a seal on each row of some tables, by their models' names."""
    seals = apps.get_model("office", "Seal").objects
    for name in names:
        model = apps.get_model("office", name)
        for row in model.objects.iterator(500):
            digest = row_digest(row)
            kind = model._meta.db_table  # noqa: SLF001
            seals.create(office=row.office, kind=kind, name=str(row.pk), digest=digest)


def unseal(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take the seals of the rows away, so that they can be put on again."""
    unseal_rows(apps, SEALED)


def unseal_rows(apps: StateApps, names: Sequence[str]) -> None:
    """Take away the seals of all rows of some tables, by their models' names."""
    kinds = [apps.get_model("office", name)._meta.db_table for name in names]  # noqa: SLF001
    apps.get_model("office", "Seal").objects.filter(kind__in=kinds).delete()


class Migration(migrations.Migration):
    dependencies = (("office", "0031_log"),)
    operations = (migrations.RunPython(seal, unseal),)
