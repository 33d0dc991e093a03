"""The chain of closes and what they froze, append-only; no move is posted to a closed month."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

append_only = import_module("cierre.office.migrations.0002_append_only")

SAME: Final = {
    "closings": "id = NEW.id OR (office = NEW.office AND number = NEW.number)",
    "frozen_names": "id = NEW.id OR "
    "(office = NEW.office AND number = NEW.number AND name = NEW.name)",
    "frozen_contents": "digest = NEW.digest",
}
TABLES: Final = ("moves", "controls")
"""What is posted to a month. Where very many moves are brought at once SQLite looks at their
control totals alone, which stand in the same transaction."""

CLOSED_ON_SQLITE: Final = """
CREATE TRIGGER {table}_of_closed_month BEFORE INSERT ON {table}
WHEN NEW.period <= (SELECT closed_through FROM offices WHERE id = NEW.office)
BEGIN SELECT RAISE(ABORT, 'this month is closed'); END
"""
CLOSED_FUNCTION: Final = """
CREATE FUNCTION refuse_closed_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM brought b JOIN offices o ON o.id = b.office WHERE b.period <= o.closed_through
  ) THEN RAISE EXCEPTION 'this month is closed';
  END IF;
  RETURN NULL;
END $$;
"""
CLOSED_ON_POSTGRESQL: Final = """
CREATE TRIGGER {table}_of_closed_month AFTER INSERT ON {table} REFERENCING NEW TABLE AS brought
FOR EACH STATEMENT EXECUTE FUNCTION refuse_closed_month();
"""


def refuse(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Create the triggers of the database at hand."""
    if schema_editor.connection.vendor == "sqlite":
        with schema_editor.connection.cursor() as cursor:
            for table, same in SAME.items():
                for each in append_only.SQLITE.format(table=table, same=same).split(" END;"):
                    if each.strip():
                        cursor.execute(f"{each} END;")
            for table in TABLES:
                cursor.execute(CLOSED_ON_SQLITE.format(table=table))
    else:
        for table in SAME:
            schema_editor.execute(append_only.POSTGRESQL.format(table=table))
        schema_editor.execute(CLOSED_FUNCTION, params=None)
        for table in TABLES:
            schema_editor.execute(CLOSED_ON_POSTGRESQL.format(table=table))


def refuse_no_more(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take the triggers of closed months away: tables go with their own."""
    server = schema_editor.connection.vendor == "postgresql"
    for table in TABLES:
        of_table = f" ON {table}" if server else ""
        schema_editor.execute(f"DROP TRIGGER {table}_of_closed_month{of_table}")
    if server:
        schema_editor.execute("DROP FUNCTION refuse_closed_month()")


class Migration(migrations.Migration):
    dependencies = (("office", "0029_note_versions"),)
    operations = (
        migrations.CreateModel(
            name="Closing",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("number", models.BigIntegerField()),
                ("kind", models.TextField()),
                ("period", models.TextField()),
                ("content", models.BinaryField()),
                ("signature", models.BinaryField()),
                ("digest", models.TextField()),
            ],
            options={
                "db_table": "closings",
                "constraints": [
                    models.UniqueConstraint(fields=("office", "number"), name="closing_of_office")
                ],
            },
        ),
        migrations.CreateModel(
            name="FrozenName",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("number", models.BigIntegerField()),
                ("name", models.TextField()),
                ("digest", models.TextField()),
            ],
            options={
                "db_table": "frozen_names",
                "indexes": [models.Index(fields=["digest"], name="frozen_by_digest")],
                "constraints": [
                    models.UniqueConstraint(fields=("office", "number", "name"), name="frozen_name")
                ],
            },
        ),
        migrations.CreateModel(
            name="FrozenContent",
            fields=[
                ("digest", models.TextField(primary_key=True, serialize=False)),
                ("content", models.BinaryField()),
            ],
            options={"db_table": "frozen_contents"},
        ),
        migrations.RunPython(refuse, refuse_no_more),
    )
