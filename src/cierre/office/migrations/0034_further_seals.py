"""Seals of the entries of the chain of closes and of the steps of reviews, as they are."""

from __future__ import annotations

from importlib import import_module

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

row_seals = import_module("cierre.office.migrations.0032_row_seals")

SEALED = ("Closing", "ReviewStep")


def seal(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put a seal on each of them."""
    row_seals.seal_rows(apps, SEALED)


def unseal(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take those seals away, so that they can be put on again."""
    row_seals.unseal_rows(apps, SEALED)


class Migration(migrations.Migration):
    dependencies = (("office", "0033_review"),)
    operations = (migrations.RunPython(seal, unseal),)
