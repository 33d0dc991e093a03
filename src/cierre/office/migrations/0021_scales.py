from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0020_several_units"),
    ]

    operations = [
        migrations.AddField("office", "scales", models.JSONField(default=dict)),
    ]
