"""What happened to reports on their way from a draft to a signed one. Append-only."""

from __future__ import annotations

from django.db import models

from cierre.office.row_seals import Sealed


class ReviewStep(Sealed):
    """Something that somebody did with the report of a scope and a month (``review_steps.Step``).

    ``number`` counts those of a report from 1. ``who`` did it: an account or a user of the machine;
    ``person`` is who of the office's people that is, or who they said they are, by id or as the
    settings call them, and ``name`` what that one was called. ``statement`` and ``written`` are the
    digests of the statement and of what people wrote over paragraphs, as they were then.
    """

    told = "review"
    lasting = True

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    period = models.TextField()
    scope = models.TextField()
    number = models.BigIntegerField()
    act = models.TextField()
    who = models.TextField()
    person = models.TextField()
    name = models.TextField()
    text = models.TextField()
    language = models.TextField()
    key = models.TextField()
    title = models.TextField()
    missing = models.JSONField()
    statement = models.TextField()
    written = models.TextField()
    at = models.BigIntegerField()

    class Meta:
        db_table = "review_steps"
        constraints = (
            models.UniqueConstraint(
                fields=["office", "period", "scope", "number"], name="step_of_review"
            ),
        )
