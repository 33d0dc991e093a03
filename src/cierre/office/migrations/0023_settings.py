"""Changes of settings are kept, append-only; so are what the office's file said, and its template."""

from __future__ import annotations

from importlib import import_module

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

append_only = import_module("cierre.office.migrations.0002_append_only")
TABLE = "settings_changes"
SAME = "id = NEW.id"


def refuse_changes(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """No change of settings is ever changed or deleted itself."""
    if schema_editor.connection.vendor == "sqlite":
        with schema_editor.connection.cursor() as cursor:
            for each in append_only.SQLITE.format(table=TABLE, same=SAME).split(" END;"):
                if each.strip():
                    cursor.execute(f"{each} END;")
    else:
        schema_editor.execute(append_only.POSTGRESQL.format(table=TABLE))


class Migration(migrations.Migration):
    dependencies = (("office", "0022_kept_statements"),)
    operations = (
        migrations.CreateModel(
            name="OfficeFile",
            fields=[
                ("office", models.TextField(primary_key=True, serialize=False)),
                ("text", models.TextField()),
                ("taken", models.BigIntegerField(default=0)),
            ],
            options={"db_table": "office_files"},
        ),
        migrations.CreateModel(
            name="OfficeTemplate",
            fields=[
                ("office", models.TextField(primary_key=True, serialize=False)),
                ("name", models.TextField()),
                ("content", models.BinaryField()),
            ],
            options={"db_table": "office_templates"},
        ),
        migrations.CreateModel(
            name="SettingsChange",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("recorded", models.BigIntegerField()),
                ("who", models.TextField()),
                ("why", models.TextField()),
                ("way", models.TextField()),
                ("content", models.TextField()),
            ],
            options={
                "db_table": "settings_changes",
                "indexes": [
                    models.Index(fields=["office", "id"], name="settings_changes_of_office")
                ],
            },
        ),
        migrations.RunPython(refuse_changes, migrations.RunPython.noop),
    )
