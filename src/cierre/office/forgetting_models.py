"""Customers that were forgotten: known again without their names being kept."""

from __future__ import annotations

from django.db import models

from cierre.office.row_seals import Sealed


class Forgotten(Sealed):
    """A customer who is not to come back: the keyed digest of the name, of how many ``words`` it
    is, and the ``alias`` that stands in its place. ``at`` is in seconds since 1970."""

    told = "forgotten"

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    digest = models.CharField(max_length=64)
    words = models.BigIntegerField()
    alias = models.TextField()
    who = models.TextField()
    at = models.BigIntegerField()

    class Meta:
        db_table = "forgotten"
        constraints = (
            models.UniqueConstraint(fields=["office", "digest"], name="forgotten_of_office"),
        )


class ForgettingKey(Sealed):
    """The key of an office's digests of names: without it no list of names can be tried on them
    that were copied."""

    told = "forgotten"

    office = models.TextField(primary_key=True)
    key = models.BinaryField()

    class Meta:
        db_table = "forgetting_keys"
