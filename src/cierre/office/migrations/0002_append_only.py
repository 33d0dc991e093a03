"""The database itself refuses to change or delete moves, batches and control totals."""

from __future__ import annotations

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

TABLES = ("moves", "batches", "controls")

# SQLite deletes without asking the triggers when a row is inserted OR REPLACE; a row that is
# there already is therefore refused before it is looked at.
SQLITE = """
CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}
BEGIN SELECT RAISE(ABORT, '{table} are append-only'); END;
CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}
BEGIN SELECT RAISE(ABORT, '{table} are append-only'); END;
CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})
BEGIN SELECT RAISE(ABORT, '{table} are append-only'); END;
"""
SAME = {
    "moves": "id = NEW.id OR (item = NEW.item AND sequence = NEW.sequence)",
    "batches": "id = NEW.id",
    "controls": "batch = NEW.batch AND book = NEW.book AND period = NEW.period OR id = NEW.id",
}
POSTGRESQL_FUNCTION = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% are append-only', TG_TABLE_NAME; END $$;
"""
POSTGRESQL = """
CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
"""


def refuse_changes(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Create the triggers of the database at hand. Raises NotImplementedError on any other."""
    vendor = schema_editor.connection.vendor
    if vendor == "sqlite":
        for table in TABLES:
            with schema_editor.connection.cursor() as cursor:
                for statement in _statements(SQLITE.format(table=table, same=SAME[table])):
                    cursor.execute(statement)
    elif vendor == "postgresql":
        # without parameters a % is a %
        schema_editor.execute(POSTGRESQL_FUNCTION, params=None)
        for table in TABLES:
            schema_editor.execute(POSTGRESQL.format(table=table))
    else:
        raise NotImplementedError(f"Moves cannot be kept append-only in {vendor}.")


def _statements(script: str) -> list[str]:
    return [f"{each} END;" for each in script.split(" END;") if each.strip()]


class Migration(migrations.Migration):
    dependencies = (("office", "0001_tables"),)
    operations = (migrations.RunPython(refuse_changes),)
