"""Whether wild months are left out of an office's limits."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("office", "0002_append_only")]
    operations = [
        migrations.AddField("office", "screened_limits", models.BooleanField(default=False)),
    ]
