from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0034_further_seals"),
    ]

    operations = [
        migrations.CreateModel(
            name="ForgettingKey",
            fields=[
                ("office", models.TextField(primary_key=True, serialize=False)),
                ("key", models.BinaryField()),
            ],
            options={
                "db_table": "forgetting_keys",
            },
        ),
        migrations.CreateModel(
            name="Forgotten",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("digest", models.CharField(max_length=64)),
                ("words", models.BigIntegerField()),
                ("alias", models.TextField()),
                ("who", models.TextField()),
                ("at", models.BigIntegerField()),
            ],
            options={
                "db_table": "forgotten",
                "constraints": [
                    models.UniqueConstraint(fields=("office", "digest"), name="forgotten_of_office")
                ],
            },
        ),
    ]
