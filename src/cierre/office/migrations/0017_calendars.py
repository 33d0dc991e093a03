from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0016_source_mappings"),
    ]

    operations = [
        migrations.AddField("office", "special_hours", models.JSONField(default=list)),
        migrations.AddField("unit", "calendar", models.JSONField(default=dict)),
    ]
