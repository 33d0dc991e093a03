"""Time stamps of closes by an authority outside, append-only."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

append_only = import_module("cierre.office.migrations.0002_append_only")

TABLE: Final = "time_stamps"
SAME: Final = "id = NEW.id OR (office = NEW.office AND number = NEW.number)"


def refuse_changes(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """No stamp is ever changed or deleted."""
    if schema_editor.connection.vendor == "sqlite":
        with schema_editor.connection.cursor() as cursor:
            for each in append_only.SQLITE.format(table=TABLE, same=SAME).split(" END;"):
                if each.strip():
                    cursor.execute(f"{each} END;")
    else:
        schema_editor.execute(append_only.POSTGRESQL.format(table=TABLE))


class Migration(migrations.Migration):
    dependencies = (("office", "0035_forgetting"),)
    operations = (
        migrations.CreateModel(
            name="TimeStamp",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("number", models.BigIntegerField()),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": "time_stamps",
                "constraints": [
                    models.UniqueConstraint(fields=("office", "number"), name="stamp_of_closing")
                ],
            },
        ),
        migrations.RunPython(refuse_changes, migrations.RunPython.noop),
    )
