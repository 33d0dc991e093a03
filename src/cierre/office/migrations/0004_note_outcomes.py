"""What a note explains, what is done about it, by whom and until when, and what came of it."""

from __future__ import annotations

from django.db import migrations, models

ADDED = ("about", "measure", "owner", "by", "outcome", "reason")


class Migration(migrations.Migration):
    dependencies = [("office", "0003_screened_limits")]
    operations = [migrations.AddField("note", name, models.TextField(default="")) for name in ADDED]
