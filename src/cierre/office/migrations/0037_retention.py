"""For how long customers are kept, by book."""

from __future__ import annotations

from typing import Final

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

COLUMN: Final = "ALTER TABLE offices ADD COLUMN \"retention\" {kind} DEFAULT '{{}}' NOT NULL"


def add_column(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Add the column in place: a table made anew is gone for a moment, and triggers name it."""
    if schema_editor.connection.vendor == "sqlite":
        checked = 'text CHECK (JSON_VALID("retention") OR "retention" IS NULL)'
        with schema_editor.connection.cursor() as cursor:
            cursor.execute(COLUMN.format(kind=checked))
    else:
        schema_editor.execute(COLUMN.format(kind="jsonb"))


def drop_column(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take the column away again."""
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("ALTER TABLE offices DROP COLUMN retention")


class Migration(migrations.Migration):
    dependencies = (("office", "0036_time_stamps"),)

    operations = (
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunPython(add_column, drop_column)],
            state_operations=[
                migrations.AddField("office", "retention", models.JSONField(default=dict))
            ],
        ),
    )
