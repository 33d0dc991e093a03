from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0026_written_notes"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="keptstatement",
            name="statement_of_scope",
        ),
        migrations.AddField(
            model_name="keptstatement",
            name="language",
            field=models.TextField(default=""),
        ),
        migrations.AddConstraint(
            model_name="keptstatement",
            constraint=models.UniqueConstraint(
                fields=("office", "period", "scope", "view", "language"), name="statement_of_scope"
            ),
        ),
    ]
