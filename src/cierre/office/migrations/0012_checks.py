"""Up to where an office was checked, and who is writing."""

from __future__ import annotations

from uuid import uuid4

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("office", "0011_months"),)
    operations = (
        migrations.CreateModel(
            name="Check",
            fields=[
                ("office", models.TextField(primary_key=True, serialize=False)),
                ("at", models.BigIntegerField()),
                ("batch", models.BigIntegerField()),
                ("number", models.BigIntegerField()),
                ("digest", models.CharField(max_length=64)),
            ],
            options={"db_table": "checks"},
        ),
        migrations.CreateModel(
            name="Writer",
            fields=[
                ("id", models.UUIDField(default=uuid4, primary_key=True, serialize=False)),
                ("host", models.TextField()),
                ("process", models.BigIntegerField()),
                ("since", models.BigIntegerField()),
            ],
            options={"db_table": "writers"},
        ),
    )
