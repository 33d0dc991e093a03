"""The log: no entry is changed, and none of the last year deleted."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

append_only = import_module("cierre.office.migrations.0002_append_only")

TABLE: Final = "log_entries"
LEAST_DAYS: Final = 365
SQLITE: Final = (
    f"CREATE TRIGGER {TABLE}_no_update BEFORE UPDATE ON {TABLE} "
    f"BEGIN SELECT RAISE(ABORT, '{TABLE} are append-only'); END",
    f"CREATE TRIGGER {TABLE}_no_delete BEFORE DELETE ON {TABLE} "
    f"WHEN OLD.at > (CAST(strftime('%s', 'now') AS INTEGER) - {LEAST_DAYS * 86400}) * 1000 "
    f"BEGIN SELECT RAISE(ABORT, '{TABLE} of the last year are kept'); END",
    "CREATE TRIGGER log_entries_no_replace BEFORE INSERT ON log_entries WHEN EXISTS "
    "(SELECT 1 FROM log_entries WHERE id = NEW.id OR key = NEW.key) "
    "BEGIN SELECT RAISE(ABORT, 'log_entries are append-only'); END",
)
POSTGRESQL: Final = f"""
CREATE TRIGGER {TABLE}_append_only BEFORE UPDATE OR TRUNCATE ON {TABLE}
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE FUNCTION refuse_young_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.at > (EXTRACT(EPOCH FROM now()) - {LEAST_DAYS * 86400}) * 1000
  THEN RAISE EXCEPTION '{TABLE} of the last year are kept';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER {TABLE}_kept BEFORE DELETE ON {TABLE}
FOR EACH ROW EXECUTE FUNCTION refuse_young_entry();
"""


def refuse(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Create the triggers of the database at hand."""
    if schema_editor.connection.vendor == "sqlite":
        with schema_editor.connection.cursor() as cursor:
            for each in SQLITE:
                cursor.execute(each)
    else:
        schema_editor.execute(POSTGRESQL, params=None)


class Migration(migrations.Migration):
    dependencies = (("office", "0030_closings"),)
    operations = (
        migrations.CreateModel(
            name="LogEntry",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=32, unique=True)),
                ("at", models.BigIntegerField()),
                ("kind", models.TextField()),
                ("what", models.TextField()),
                ("who", models.TextField(default="")),
                ("office", models.TextField(default="")),
                ("period", models.TextField(default="")),
                ("scope", models.TextField(default="")),
                ("about", models.TextField(default="")),
                ("address", models.TextField(default="")),
                ("way", models.TextField(default="")),
            ],
            options={
                "db_table": TABLE,
                "indexes": [
                    models.Index(fields=["office", "at"], name="log_of_office"),
                    models.Index(fields=["at"], name="log_by_moment"),
                ],
            },
        ),
        migrations.RunPython(refuse, migrations.RunPython.noop),
    )
