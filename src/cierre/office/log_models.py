"""Who signed in, read, took away or changed what: the log. Append-only."""

from __future__ import annotations

from django.db import models


class LogEntry(models.Model):
    """Something that somebody did (``office.logbook.Noted``).

    ``at`` is in milliseconds since 1970. ``key`` is its own, so that an entry that is brought
    twice stands there once. The database refuses to change one, and to delete one of the last
    year.
    """

    id = models.BigAutoField(primary_key=True)
    key = models.CharField(max_length=32, unique=True)
    at = models.BigIntegerField()
    kind = models.TextField()
    what = models.TextField()
    who = models.TextField(default="")
    office = models.TextField(default="")
    period = models.TextField(default="")
    scope = models.TextField(default="")
    about = models.TextField(default="")
    address = models.TextField(default="")
    way = models.TextField(default="")

    class Meta:
        db_table = "log_entries"
        indexes = (
            models.Index(fields=["office", "at"], name="log_of_office"),
            models.Index(fields=["at"], name="log_by_moment"),
        )
