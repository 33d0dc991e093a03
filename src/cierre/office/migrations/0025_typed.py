"""What people type: the reason for taking back, forms sent twice, and files kept with items.

The column is added in place, as those of batches in 0015.
"""

from importlib import import_module

from django.db import migrations, models

_sources = import_module("cierre.office.migrations.0015_sources")


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0024_register"),
    ]

    operations = [
        _sources.added("batch", "batches", "why", _sources.TEXT),
        migrations.CreateModel(
            name="Submission",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("office", models.TextField()),
                ("key", models.TextField()),
                ("batch", models.BigIntegerField()),
                ("numbers", models.TextField()),
            ],
            options={
                "db_table": "submissions",
                "constraints": [
                    models.UniqueConstraint(fields=("office", "key"), name="submission_of_office")
                ],
            },
        ),
        migrations.CreateModel(
            name="Attachment",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("book", models.TextField()),
                ("number", models.TextField()),
                ("name", models.TextField()),
                ("kind", models.TextField()),
                ("bytes", models.BigIntegerField()),
                ("sha256", models.CharField(max_length=64)),
                ("who", models.TextField()),
                ("recorded", models.BigIntegerField()),
            ],
            options={
                "db_table": "attachments",
                "indexes": [
                    models.Index(fields=["office", "book", "number"], name="attachments_of_item")
                ],
            },
        ),
        migrations.CreateModel(
            name="Content",
            fields=[
                ("sha256", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("content", models.BinaryField()),
            ],
            options={"db_table": "contents"},
        ),
    ]
