"""Where an office's records are, when they are not in this database."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("office", "0012_checks")]
    operations = [migrations.AddField("office", "ledger", models.TextField(default=""))]
