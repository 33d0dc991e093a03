import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0021_scales"),
    ]

    operations = [
        migrations.CreateModel(
            name="KeptStatement",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("period", models.TextField()),
                ("scope", models.TextField()),
                ("view", models.TextField()),
                ("chain", models.TextField()),
                ("program", models.TextField()),
                ("made", models.BigIntegerField()),
                ("lasting", models.BooleanField()),
                ("digest", models.TextField()),
                ("seal", models.TextField()),
                ("content", models.BinaryField()),
                ("asked", models.BigIntegerField()),
            ],
            options={
                "db_table": "statements",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("office", "period", "scope", "view"), name="statement_of_scope"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Making",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                ("office", models.TextField()),
                ("period", models.TextField()),
                ("until", models.BigIntegerField()),
            ],
            options={
                "db_table": "makings",
                "constraints": [
                    models.UniqueConstraint(fields=("office", "period"), name="making_of_period")
                ],
            },
        ),
    ]
