from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0017_calendars"),
    ]

    operations = [
        migrations.AddField("office", "timed_by", models.TextField(default="")),
    ]
