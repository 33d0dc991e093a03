"""The columns that an office's sheets had, by book: what it keeps."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("office", "0004_note_outcomes")]
    operations = [migrations.AddField("office", "kept", models.JSONField(null=True))]
