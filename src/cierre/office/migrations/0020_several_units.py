from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0019_help_desks"),
    ]

    operations = [
        migrations.AddField(
            model_name="membership", name="mark", field=models.TextField(default="")
        ),
    ]
