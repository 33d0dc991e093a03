"""The tables of an office: who and what it consists of, its items and their moves.

``items``, ``moves`` and ``controls`` have the columns of ``ledger.schema``, so that the ledger
reads them as they are. Their texts are codes and not keys to the other tables: a move says for
ever what it said when it was written.
"""

from __future__ import annotations

from django.db import models

from cierre.office.beside import (
    Attachment,
    Check,
    Content,
    HelpDesk,
    KeptMonth,
    Overwritten,
    Reading,
    Register,
    RegisterFormer,
    RegisterRow,
    SourceMapping,
    Submission,
    Writer,
)
from cierre.office.closing_models import Closing, FrozenContent, FrozenName, TimeStamp
from cierre.office.forgetting_models import ForgettingKey, Forgotten
from cierre.office.kept_models import KeptStatement, Making
from cierre.office.kept_settings import OfficeFile, OfficeTemplate, SettingsChange
from cierre.office.log_models import LogEntry
from cierre.office.review_models import ReviewStep
from cierre.office.written_models import NoteOrigin, NoteVersion, ProposalDecision, ReportPassage

__all__ = [
    "Attachment", "Batch", "Category", "Check", "Closing", "Content", "Control", "ForgettingKey",
    "Forgotten", "FrozenContent", "FrozenName", "HelpDesk", "Item", "KeptMonth", "KeptStatement",
    "Line", "Link", "LogEntry", "Making", "Membership", "Move", "Note", "NoteOrigin",
    "NoteVersion", "Office", "OfficeFile", "OfficeTemplate", "Overwritten", "Person", "Place",
    "ProposalDecision", "Reading", "Reason", "Register", "RegisterFormer", "RegisterRow",
    "ReportPassage", "ReviewStep", "Seal", "SettingsChange", "SourceMapping", "Submission",
    "Target", "TimeStamp", "Unit", "Writer",
]  # fmt: skip


class Office(models.Model):
    """An organisation that closes its months; ``closed_through`` is the last one (0: none).

    ``kept`` are the columns that its books' sheets had when they were last loaded, ``ledger`` is
    where its records are when they are not in this database. ``timed_by`` tells the calendars by
    which durations are recorded (``office.timed``).
    """

    id = models.TextField(primary_key=True)
    name = models.TextField()
    time_zone = models.TextField()
    locale = models.TextField()
    currency = models.CharField(max_length=3)
    pack = models.TextField()
    books = models.JSONField()
    hours = models.JSONField()
    holidays_country = models.TextField()
    holidays_subdivision = models.TextField()
    closed_days = models.JSONField()
    special_hours = models.JSONField(default=list)
    timed_by = models.TextField(default="")
    ledger = models.TextField(default="")
    screened_limits = models.BooleanField(default=False)
    author = models.TextField()
    reviewer = models.TextField()
    approver = models.TextField()
    manager = models.TextField(default="")
    values = models.JSONField()
    kept = models.JSONField(null=True)
    names = models.JSONField(default=dict)
    scales = models.JSONField(default=dict)
    retention = models.JSONField(default=dict)
    closed_through = models.BigIntegerField(default=0)

    class Meta:
        db_table = "offices"


class Unit(models.Model):
    """A team, with the ``calendar`` that is its own. Rows of an office's lists keep the order of
    their ids."""

    office = models.ForeignKey(Office, models.CASCADE, db_column="office")
    code = models.TextField()
    name = models.TextField()
    parent = models.TextField()
    leads = models.JSONField(default=list)
    calendar = models.JSONField(default=dict)

    class Meta:
        db_table = "units"
        constraints = (models.UniqueConstraint(fields=["office", "code"], name="unit_code"),)


class Person(models.Model):
    office = models.ForeignKey(Office, models.CASCADE, db_column="office")
    code = models.TextField()
    name = models.TextField()
    role = models.TextField()

    class Meta:
        db_table = "people"
        constraints = (models.UniqueConstraint(fields=["office", "code"], name="person_code"),)


class Membership(models.Model):
    """A person's time in a unit; ``until`` is the first day no longer in it, ``mark`` says whether
    it is the main one, or one that records alone tell."""

    office = models.ForeignKey(Office, models.CASCADE, db_column="office")
    person = models.TextField()
    unit = models.TextField()
    since = models.DateField()
    until = models.DateField(null=True)
    mark = models.TextField(default="")

    class Meta:
        db_table = "memberships"


class Place(models.Model):
    office = models.ForeignKey(Office, models.CASCADE, db_column="office")
    code = models.TextField()
    name = models.TextField()
    kind = models.TextField()

    class Meta:
        db_table = "places"
        constraints = (models.UniqueConstraint(fields=["office", "code"], name="place_code"),)


class Category(models.Model):
    office = models.ForeignKey(Office, models.CASCADE, db_column="office")
    book = models.TextField()
    code = models.TextField()
    name = models.TextField()
    one = models.TextField()
    many = models.TextField()

    class Meta:
        db_table = "categories"
        constraints = (
            models.UniqueConstraint(fields=["office", "book", "code"], name="category_code"),
        )


class Reason(models.Model):
    office = models.ForeignKey(Office, models.CASCADE, db_column="office")
    book = models.TextField()
    code = models.TextField()
    name = models.TextField()

    class Meta:
        db_table = "reasons"
        constraints = (
            models.UniqueConstraint(fields=["office", "book", "code"], name="reason_code"),
        )


class Target(models.Model):
    """``value`` is kept as it was written, so that no decimal of it is lost."""

    office = models.ForeignKey(Office, models.CASCADE, db_column="office")
    figure = models.TextField()
    period = models.TextField()
    value = models.TextField()
    scope = models.TextField()
    part = models.TextField()

    class Meta:
        db_table = "targets"


class Note(models.Model):
    office = models.ForeignKey(Office, models.CASCADE, db_column="office")
    person = models.TextField()
    period = models.TextField()
    kind = models.TextField()
    text = models.TextField()
    about = models.TextField(default="")
    measure = models.TextField(default="")
    owner = models.TextField(default="")
    by = models.TextField(default="")
    outcome = models.TextField(default="")
    reason = models.TextField(default="")

    class Meta:
        db_table = "notes"


class Batch(models.Model):
    """What was loaded at once: the files' names, the digest of their bytes, who, when, rows.

    ``source`` is the name that what was loaded keeps from month to month; of before there were
    sources it is "", and the book's own sheets in the office's folder are meant. What belongs to
    another source and had to be made anew since this one stands before it is a batch of its own,
    that came ``along`` with this. ``undoes`` is the batch that was taken back. Both are else 0. A
    batch that only times moves anew comes from no file, and has the digest of the calendars.
    What people typed (``office.typed``) comes from no file either: the first of a day, book and
    person is a batch, and what follows comes ``along`` with it. ``why`` is the reason that was
    given, where something was taken back.
    """

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    book = models.TextField()
    source = models.TextField(default="")
    along = models.BigIntegerField(default=0)
    undoes = models.BigIntegerField(default=0)
    file = models.TextField()
    sha256 = models.CharField(max_length=64)
    who = models.TextField()
    recorded = models.BigIntegerField()
    rows = models.BigIntegerField()
    why = models.TextField(default="")

    class Meta:
        db_table = "batches"


class Control(models.Model):
    """What a batch brought to a book and posting period (``ledger.control``)."""

    batch = models.ForeignKey(Batch, models.PROTECT, db_column="batch")
    office = models.TextField()
    book = models.TextField()
    period = models.BigIntegerField()
    moves = models.BigIntegerField()
    quantity = models.BigIntegerField()
    digest = models.BigIntegerField()

    class Meta:
        db_table = "controls"
        constraints = (
            models.UniqueConstraint(fields=["batch", "book", "period"], name="control_of_batch"),
        )
        indexes = (models.Index(fields=["office", "book", "period"], name="controls_by_period"),)


class Item(models.Model):
    """One unit of work, with its header: what its moves come to."""

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    book = models.TextField()
    number = models.TextField()
    title = models.TextField()
    customer = models.TextField()
    due = models.DateField(null=True)
    fields = models.TextField()
    entered_period = models.BigIntegerField()
    closed_period = models.BigIntegerField()
    state = models.TextField()
    remaining = models.BigIntegerField()
    moves = models.BigIntegerField()
    digest = models.BigIntegerField()
    seal = models.BigIntegerField(default=0)

    class Meta:
        db_table = "items"
        constraints = (
            models.UniqueConstraint(fields=["office", "book", "number"], name="item_number"),
        )
        indexes = (
            models.Index(fields=["office", "book", "closed_period"], name="items_by_closing"),
        )


class Move(models.Model):
    """What happened to an item, both legs. Never changed, never deleted."""

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    book = models.TextField()
    # the item's header counts its moves, so its column cannot give way to a reverse name
    item = models.ForeignKey(
        Item, models.PROTECT, db_column="item", related_name="+", db_index=False
    )
    sequence = models.BigIntegerField()
    at = models.BigIntegerField()
    day = models.DateField()
    slot = models.BigIntegerField()
    period = models.BigIntegerField()
    recorded = models.BigIntegerField()
    quantity = models.BigIntegerField()
    from_state = models.TextField()
    from_holder = models.TextField()
    from_unit = models.TextField()
    from_place = models.TextField()
    from_category = models.TextField()
    from_reason = models.TextField()
    to_state = models.TextField()
    to_holder = models.TextField()
    to_unit = models.TextField()
    to_place = models.TextField()
    to_category = models.TextField()
    to_reason = models.TextField()
    seconds = models.BigIntegerField(null=True)
    office_seconds = models.BigIntegerField(null=True)
    age = models.BigIntegerField(null=True)
    office_age = models.BigIntegerField(null=True)
    days_late = models.BigIntegerField(null=True)
    value = models.BigIntegerField(null=True)
    reverses = models.ForeignKey(
        "self", models.PROTECT, db_column="reverses", null=True, related_name="+", db_index=False
    )
    batch = models.ForeignKey(
        Batch, models.PROTECT, db_column="batch", related_name="+", db_index=False
    )

    class Meta:
        db_table = "moves"
        constraints = (
            models.UniqueConstraint(fields=["item", "sequence"], name="move_sequence"),
            models.CheckConstraint(condition=models.Q(quantity__gt=0), name="move_quantity"),
        )
        indexes = (models.Index(fields=["office", "book", "period"], name="moves_by_period"),)


class Line(models.Model):
    """A line of a sheet of further moves that counts, as the step it makes, while it does."""

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    book = models.TextField()
    number = models.TextField()
    file = models.TextField()
    sheet_row = models.BigIntegerField()
    heading = models.TextField()
    rank = models.BigIntegerField()
    at = models.BigIntegerField()
    later = models.BigIntegerField(null=True)
    midnight = models.BooleanField()
    leaving = models.TextField(null=True)
    leaving_holder = models.TextField(null=True)
    leaving_place = models.TextField(null=True)
    state = models.TextField(null=True)
    holder = models.TextField(null=True)
    unit = models.TextField(null=True)
    place = models.TextField(null=True)
    category = models.TextField(null=True)
    reason = models.TextField(null=True)
    quantity = models.BigIntegerField(null=True)
    value = models.BigIntegerField(null=True)
    seal = models.BigIntegerField(default=0)
    source = models.TextField(default="")

    class Meta:
        db_table = "lines"
        indexes = (models.Index(fields=["office", "book"], name="lines_by_book"),)


class Link(models.Model):
    """What a loading left behind, chained to the one before it (``office.chain``).

    ``content`` is canonical JSON; ``digest`` the SHA-256 of it and of ``previous``.
    """

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    number = models.BigIntegerField()
    recorded = models.BigIntegerField()
    content = models.TextField()
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    class Meta:
        db_table = "links"
        constraints = (models.UniqueConstraint(fields=["office", "number"], name="link_number"),)


class Seal(models.Model):
    """The digest of one of an office's settings, people, targets … as it was last loaded."""

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    kind = models.TextField()
    name = models.TextField()
    digest = models.TextField()

    class Meta:
        db_table = "seals"
        constraints = (
            models.UniqueConstraint(fields=["office", "kind", "name"], name="seal_name"),
        )
