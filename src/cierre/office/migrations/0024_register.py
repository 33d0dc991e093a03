"""The rows that a book's register is listed by; those of what is recorded are made."""

from __future__ import annotations

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

BY = ("number", "state", "category", "place", "holder", "unit", "entered", "due", "seniority")


def make_rows(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Make the rows of every book there is."""
    from cierre.office.registered import keep_rows_anew  # noqa: PLC0415 (only where there is one)

    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT office, book FROM controls ORDER BY office, book")
        books = cursor.fetchall()
    for office, book in books:
        keep_rows_anew(office, book)


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0023_settings"),
    ]

    operations = [
        migrations.CreateModel(
            name="Register",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("office", models.TextField()),
                ("book", models.TextField()),
            ],
            options={
                "db_table": "registers",
                "constraints": [
                    models.UniqueConstraint(fields=("office", "book"), name="register_of_book")
                ],
            },
        ),
        migrations.CreateModel(
            name="RegisterFormer",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("register", models.BigIntegerField()),
                ("item", models.BigIntegerField()),
                ("kind", models.TextField()),
                ("name", models.TextField()),
            ],
            options={
                "db_table": "register_former",
                "indexes": [
                    models.Index(
                        fields=["register", "kind", "name", "item"], name="former_by_name"
                    ),
                    models.Index(fields=["item"], name="former_by_item"),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegisterRow",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("register", models.BigIntegerField()),
                ("number", models.TextField()),
                ("searched", models.TextField()),
                ("state", models.TextField()),
                ("category", models.TextField()),
                ("place", models.TextField()),
                ("holder", models.TextField()),
                ("unit", models.TextField()),
                ("entered", models.BigIntegerField()),
                ("due", models.BigIntegerField()),
                ("seniority", models.BigIntegerField()),
                ("own", models.TextField()),
            ],
            options={
                "db_table": "register_rows",
            },
        ),
        migrations.RunPython(make_rows, migrations.RunPython.noop),
        # an index is made sooner of rows that are there
        *(
            migrations.AddIndex(
                "RegisterRow", models.Index(fields=["register", by, "id"], name=f"rows_by_{by}")
            )
            for by in BY
        ),
    ]
