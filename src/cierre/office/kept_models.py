"""What is kept of statements: made from an office's records, never instead of them."""

from __future__ import annotations

from uuid import uuid4

from django.db import models


class KeptStatement(models.Model):
    """A scope's statement of a period as a view shows it, or its report in a ``language``, and what
    it was made from.

    ``chain`` is the digest of the office's last link then, ``program`` that of the program.
    ``content`` are the bytes, compressed; ``digest`` is theirs, of a statement the one that it
    names, and ``seal`` that of the whole row. ``made`` is when, in seconds since 1970. What is not
    ``lasting`` may change without a link: it is believed for a while. ``asked`` is the day it was
    last asked for, in days since 1970.
    """

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    period = models.TextField()
    scope = models.TextField()
    view = models.TextField()
    language = models.TextField(default="")
    chain = models.TextField()
    program = models.TextField()
    made = models.BigIntegerField()
    lasting = models.BooleanField()
    digest = models.TextField()
    seal = models.TextField()
    content = models.BinaryField()
    asked = models.BigIntegerField()

    class Meta:
        db_table = "statements"
        constraints = (
            models.UniqueConstraint(
                fields=["office", "period", "scope", "view", "language"],
                name="statement_of_scope",
            ),
        )


class Making(models.Model):
    """A process that makes statements of an office's period, at the latest until a moment, in
    milliseconds since 1970: one that was killed by then is not waited for."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    office = models.TextField()
    period = models.TextField()
    until = models.BigIntegerField()

    class Meta:
        db_table = "makings"
        constraints = (
            models.UniqueConstraint(fields=["office", "period"], name="making_of_period"),
        )
