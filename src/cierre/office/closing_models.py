"""What a close leaves behind: the chain of closes, and all that each of them froze. Append-only."""

from __future__ import annotations

from django.db import models

from cierre.office.row_seals import Sealed


class Closing(Sealed):
    """An entry of an office's chain of closes (``close.entry``), as it was signed.

    ``kind``, ``period`` and ``digest`` are those of ``content``, to be found by.
    """

    told = "closings"

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    number = models.BigIntegerField()
    kind = models.TextField()
    period = models.TextField()
    content = models.BinaryField()
    signature = models.BinaryField()
    digest = models.TextField()

    class Meta:
        db_table = "closings"
        constraints = (
            models.UniqueConstraint(fields=["office", "number"], name="closing_of_office"),
        )


class FrozenName(models.Model):
    """Something that an office's closing of a number froze: its name, and the digest of its
    bytes."""

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    number = models.BigIntegerField()
    name = models.TextField()
    digest = models.TextField()

    class Meta:
        db_table = "frozen_names"
        constraints = (
            models.UniqueConstraint(fields=["office", "number", "name"], name="frozen_name"),
        )
        indexes = (models.Index(fields=["digest"], name="frozen_by_digest"),)


class FrozenContent(models.Model):
    """Bytes that were frozen, compressed (zlib), by the digest of what they were before that."""

    digest = models.TextField(primary_key=True)
    content = models.BinaryField()

    class Meta:
        db_table = "frozen_contents"


class TimeStamp(Sealed):
    """A time stamp (RFC 3161, DER) of an office's closing of a number."""

    told = "stamps"
    lasting = True

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    number = models.BigIntegerField()
    content = models.BinaryField()

    class Meta:
        db_table = "time_stamps"
        constraints = (
            models.UniqueConstraint(fields=["office", "number"], name="stamp_of_closing"),
        )
