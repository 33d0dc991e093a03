"""What people write on pages: where a note comes from, what was decided on a proposal, and
paragraphs of reports in their own words."""

from __future__ import annotations

from django.db import models

from cierre.office.row_seals import Sealed


class NoteOrigin(Sealed):
    """A note that somebody wrote on a page, or took away there; known by its digest.

    A loading of the office's folder keeps it when it is ``standing``, and leaves it out when it is
    not. ``at`` is in seconds since 1970.
    """

    told = "notes"

    office = models.TextField()
    digest = models.CharField(max_length=64)
    standing = models.BooleanField()
    who = models.TextField()
    at = models.BigIntegerField()

    class Meta:
        db_table = "note_origins"
        constraints = (models.UniqueConstraint(fields=["office", "digest"], name="origin_of_note"),)


class NoteVersion(Sealed):
    """What a note said once somebody had written it on a page: its ``said`` texts, and by ``was``
    the digest of the note that it took the place of, with what that one said ("" and nothing of a
    new one). None is ever changed. ``at`` is in seconds since 1970.
    """

    told = "notes"
    lasting = True

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    digest = models.CharField(max_length=64)
    said = models.JSONField()
    was = models.CharField(max_length=64)
    before = models.JSONField()
    who = models.TextField()
    at = models.BigIntegerField()

    class Meta:
        db_table = "note_versions"
        indexes = (models.Index(fields=["office", "digest"], name="versions_of_note"),)


class ProposalDecision(Sealed):
    """A proposal that somebody accepted or dropped; ``about`` is what it is known by."""

    told = "decisions"

    office = models.TextField()
    period = models.TextField()
    scope = models.TextField()
    about = models.TextField()
    decision = models.TextField()
    who = models.TextField()
    at = models.BigIntegerField()

    class Meta:
        db_table = "proposal_decisions"
        constraints = (
            models.UniqueConstraint(
                fields=["office", "period", "scope", "about"], name="decision_on_proposal"
            ),
        )


class ReportPassage(Sealed):
    """A version of a paragraph in somebody's words (``report.rewording.Passage``), for the report
    of a scope and a period in a language. The one with the highest ``number`` counts; without a
    ``text`` the report says again what the figures say. None is ever changed.
    """

    told = "passages"
    lasting = True

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    period = models.TextField()
    scope = models.TextField()
    language = models.TextField()
    key = models.TextField()
    number = models.BigIntegerField()
    text = models.TextField()
    drafted = models.TextField()
    numbers = models.JSONField(default=dict)
    section = models.TextField()
    title = models.TextField()
    who = models.TextField()
    at = models.BigIntegerField()

    class Meta:
        db_table = "report_passages"
        constraints = (
            models.UniqueConstraint(
                fields=["office", "period", "scope", "language", "key", "number"],
                name="version_of_passage",
            ),
        )
