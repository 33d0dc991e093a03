"""Loadings are chained to each other; items, lines and what an office says of itself are sealed.

The seals of what is there already are made when the database is next opened, by the program as it
is then: the tables may have changed once more by that time.
"""

from __future__ import annotations

from importlib import import_module

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

append_only = import_module("cierre.office.migrations.0002_append_only")
SAME = "id = NEW.id OR (office = NEW.office AND number = NEW.number)"


def refuse_changes(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """No link is ever changed or deleted."""
    if schema_editor.connection.vendor == "sqlite":
        with schema_editor.connection.cursor() as cursor:
            for each in append_only.SQLITE.format(table="links", same=SAME).split(" END;"):
                if each.strip():
                    cursor.execute(f"{each} END;")
    else:
        schema_editor.execute(append_only.POSTGRESQL.format(table="links"))


def mark(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Every office that is there is to be sealed."""
    seal = apps.get_model("office", "Seal")
    for office in apps.get_model("office", "Office").objects.values_list("id", flat=True):
        seal.objects.create(office=office, kind="unsealed", name="", digest="")


class Migration(migrations.Migration):
    dependencies = (("office", "0009_digests"),)
    operations = (
        migrations.CreateModel(
            name="Link",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("number", models.BigIntegerField()),
                ("recorded", models.BigIntegerField()),
                ("content", models.TextField()),
                ("previous", models.CharField(max_length=64)),
                ("digest", models.CharField(max_length=64)),
            ],
            options={
                "db_table": "links",
                "constraints": [
                    models.UniqueConstraint(fields=("office", "number"), name="link_number")
                ],
            },
        ),
        migrations.CreateModel(
            name="Seal",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("kind", models.TextField()),
                ("name", models.TextField()),
                ("digest", models.TextField()),
            ],
            options={
                "db_table": "seals",
                "constraints": [
                    models.UniqueConstraint(fields=("office", "kind", "name"), name="seal_name")
                ],
            },
        ),
        migrations.AddField("item", "seal", models.BigIntegerField(default=0)),
        migrations.AddField("line", "seal", models.BigIntegerField(default=0)),
        migrations.RunPython(refuse_changes, migrations.RunPython.noop),
        migrations.RunPython(mark, migrations.RunPython.noop),
    )
