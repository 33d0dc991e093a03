"""What is kept of an office's settings beside them: how they came to be, and its Word template."""

from __future__ import annotations

from django.db import models

from cierre.office.row_seals import Sealed


class SettingsChange(Sealed):
    """A change of settings: who, when, why and by which way. Never changed, never deleted.

    ``content`` is JSON: what was changed, each with what it was before and is after.
    """

    told = "changes"
    lasting = True

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    recorded = models.BigIntegerField()
    who = models.TextField()
    why = models.TextField()
    way = models.TextField()
    content = models.TextField()

    class Meta:
        db_table = "settings_changes"
        indexes = (models.Index(fields=["office", "id"], name="settings_changes_of_office"),)


class OfficeFile(Sealed):
    """What an office's ``office.toml`` said when its folder was last loaded, in one form.

    ``taken`` is the last change of settings when they were last taken from the file.
    """

    told = "loads"

    office = models.TextField(primary_key=True)
    text = models.TextField()
    taken = models.BigIntegerField(default=0)

    class Meta:
        db_table = "office_files"


class OfficeTemplate(Sealed):
    """An office's own Word template, as it was given."""

    told = "template"

    office = models.TextField(primary_key=True)
    name = models.TextField()
    content = models.BinaryField()

    class Meta:
        db_table = "office_templates"
