from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0018_timed_by"),
    ]

    operations = [
        migrations.CreateModel(
            name="HelpDesk",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("office", models.TextField()),
                ("name", models.TextField()),
                ("kind", models.TextField()),
                ("address", models.TextField()),
                ("secret", models.TextField(default="")),
                ("cursor", models.TextField(default="")),
                ("pulled", models.BigIntegerField(default=0)),
            ],
            options={
                "db_table": "help_desks",
                "constraints": [
                    models.UniqueConstraint(fields=("office", "name"), name="help_desk_of_office")
                ],
            },
        ),
    ]
