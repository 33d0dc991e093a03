"""Who leads a unit and when, and who the office's manager is."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("office", "0005_kept")]
    operations = [
        migrations.AddField("unit", "leads", models.JSONField(default=list)),
        migrations.AddField("office", "manager", models.TextField(default="")),
    ]
