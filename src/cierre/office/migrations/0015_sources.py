"""Batches have a source and may be undone; lines have a source.

The columns are added in place: a table that is made anew loses the triggers that keep it.
"""

from __future__ import annotations

from django.db import migrations, models
from django.db.migrations.operations.base import Operation

TEXT, NUMBER = "text NOT NULL DEFAULT ''", "bigint NOT NULL DEFAULT 0"


def added(model: str, table: str, name: str, kind: str) -> Operation:
    """A column beside those that a table has."""
    field = models.TextField(default="") if kind == TEXT else models.BigIntegerField(default=0)
    return migrations.SeparateDatabaseAndState(
        [
            migrations.RunSQL(
                f'ALTER TABLE {table} ADD COLUMN "{name}" {kind}',
                f'ALTER TABLE {table} DROP COLUMN "{name}"',
            )
        ],
        [migrations.AddField(model, name, field)],
    )


class Migration(migrations.Migration):
    dependencies = (("office", "0014_readings"),)
    operations = (
        added("batch", "batches", "source", TEXT),
        added("batch", "batches", "along", NUMBER),
        added("batch", "batches", "undoes", NUMBER),
        added("line", "lines", "source", TEXT),
        migrations.CreateModel(
            name="Overwritten",
            fields=[
                ("batch", models.BigIntegerField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("content", models.TextField()),
            ],
            options={"db_table": "overwritten"},
        ),
    )
