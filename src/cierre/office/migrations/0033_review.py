"""What happened to reports on their way to a signed one, append-only."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

append_only = import_module("cierre.office.migrations.0002_append_only")

TABLE: Final = "review_steps"
SAME: Final = (
    "id = NEW.id OR (office = NEW.office AND period = NEW.period AND scope = NEW.scope "
    "AND number = NEW.number)"
)


def refuse_changes(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """No step is ever changed or deleted."""
    if schema_editor.connection.vendor == "sqlite":
        with schema_editor.connection.cursor() as cursor:
            for each in append_only.SQLITE.format(table=TABLE, same=SAME).split(" END;"):
                if each.strip():
                    cursor.execute(f"{each} END;")
    else:
        schema_editor.execute(append_only.POSTGRESQL.format(table=TABLE))


class Migration(migrations.Migration):
    dependencies = (("office", "0032_row_seals"),)
    operations = (
        migrations.CreateModel(
            name="ReviewStep",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("period", models.TextField()),
                ("scope", models.TextField()),
                ("number", models.BigIntegerField()),
                ("act", models.TextField()),
                ("who", models.TextField()),
                ("person", models.TextField()),
                ("name", models.TextField()),
                ("text", models.TextField()),
                ("language", models.TextField()),
                ("key", models.TextField()),
                ("title", models.TextField()),
                ("missing", models.JSONField()),
                ("statement", models.TextField()),
                ("written", models.TextField()),
                ("at", models.BigIntegerField()),
            ],
            options={
                "db_table": "review_steps",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("office", "period", "scope", "number"), name="step_of_review"
                    )
                ],
            },
        ),
        migrations.RunPython(refuse_changes, migrations.RunPython.noop),
    )
