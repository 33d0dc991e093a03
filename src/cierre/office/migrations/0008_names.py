"""What an office calls things in each language."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("office", "0007_lines")]
    operations = [migrations.AddField("office", "names", models.JSONField(default=dict))]
