"""What is kept beside the records: made from them, or of use to who writes the next ones."""

from __future__ import annotations

from uuid import uuid4

from django.db import models

from cierre.office.row_seals import Sealed


class Overwritten(Sealed):
    """What a batch wrote over and its moves do not tell, so that it can be undone.

    ``content`` is JSON: what items said of themselves, and the lines that no longer count.
    """

    told = "loads"
    lasting = True

    batch = models.BigIntegerField(primary_key=True)
    office = models.TextField()
    content = models.TextField()

    class Meta:
        db_table = "overwritten"


class Reading(Sealed):
    """From what a book was last loaded (``office.unchanged``), and its last batch then."""

    told = "loads"

    office = models.TextField()
    book = models.TextField()
    digest = models.CharField(max_length=64)
    batch = models.BigIntegerField()
    rows = models.BigIntegerField()

    class Meta:
        db_table = "readings"
        constraints = (models.UniqueConstraint(fields=["office", "book"], name="reading_of_book"),)


class KeptMonth(models.Model):
    """What a book's moves of a month come to (``ledger.months``): made from them, never instead."""

    office = models.TextField()
    book = models.TextField()
    period = models.BigIntegerField()
    made_from = models.TextField()
    shape = models.TextField()
    digest = models.TextField()
    content = models.BinaryField()

    class Meta:
        db_table = "months"
        constraints = (
            models.UniqueConstraint(fields=["office", "book", "period"], name="month_of_book"),
        )


class Register(models.Model):
    """A book of an office by a short number, which its rows are kept under."""

    office = models.TextField()
    book = models.TextField()

    class Meta:
        db_table = "registers"
        constraints = (models.UniqueConstraint(fields=["office", "book"], name="register_of_book"),)


class RegisterRow(models.Model):
    """What an item is listed, found and put in order by (``office.registered``): made from its
    moves, never instead of them.

    ``id`` is the item's. Days are days since 1970. ``seniority`` is the day that an open item
    entered; of a closed one it is ``registered.CLOSED`` less the days that it was open. ``own`` are
    the book's dimensions.
    """

    id = models.BigAutoField(primary_key=True)
    register = models.BigIntegerField()
    number = models.TextField()
    searched = models.TextField()
    state = models.TextField()
    category = models.TextField()
    place = models.TextField()
    holder = models.TextField()
    unit = models.TextField()
    entered = models.BigIntegerField()
    due = models.BigIntegerField()
    seniority = models.BigIntegerField()
    own = models.TextField()

    class Meta:
        db_table = "register_rows"
        indexes = tuple(
            models.Index(fields=["register", by, "id"], name=f"rows_by_{by}")
            for by in (
                "number", "state", "category", "place", "holder", "unit", "entered", "due",
                "seniority",
            )
        )  # fmt: skip


class RegisterFormer(models.Model):
    """A ``holder`` or ``unit`` that some move of an item names, and that does not have it now."""

    id = models.BigAutoField(primary_key=True)
    register = models.BigIntegerField()
    item = models.BigIntegerField()
    kind = models.TextField()
    name = models.TextField()

    class Meta:
        db_table = "register_former"
        indexes = (
            models.Index(fields=["register", "kind", "name", "item"], name="former_by_name"),
            models.Index(fields=["item"], name="former_by_item"),
        )


class Check(Sealed):
    """The last time an office was recounted and found whole, and the link it had then."""

    told = "loads"

    office = models.TextField(primary_key=True)
    at = models.BigIntegerField()
    batch = models.BigIntegerField()
    number = models.BigIntegerField()
    digest = models.CharField(max_length=64)

    class Meta:
        db_table = "checks"


class Writer(models.Model):
    """A process that writes, while it does; one that is left over has ended uncleanly."""

    # no number that is counted up: a loading that brings nothing leaves nothing behind
    id = models.UUIDField(primary_key=True, default=uuid4)
    host = models.TextField()
    process = models.BigIntegerField()
    since = models.BigIntegerField()

    class Meta:
        db_table = "writers"


class SourceMapping(Sealed):
    """How the tables of a source are read (``sources.tables.mapping``), as TOML."""

    told = "sources"

    office = models.TextField()
    source = models.TextField()
    text = models.TextField()

    class Meta:
        db_table = "source_mappings"
        constraints = (
            models.UniqueConstraint(fields=["office", "source"], name="mapping_of_source"),
        )


class HelpDesk(Sealed):
    """A help desk that an office's records are pulled from (``office.pulling``).

    ``secret`` says where the secret is found, and is none. ``cursor`` is how far the desk has been
    read, written with the records that were read by then. ``pulled`` is when, 0: never.
    """

    told = "sources"

    office = models.TextField()
    name = models.TextField()
    kind = models.TextField()
    address = models.TextField()
    secret = models.TextField(default="")
    cursor = models.TextField(default="")
    pulled = models.BigIntegerField(default=0)

    class Meta:
        db_table = "help_desks"
        constraints = (
            models.UniqueConstraint(fields=["office", "name"], name="help_desk_of_office"),
        )


class Submission(Sealed):
    """A form that was sent: what is sent again under the same ``key`` is recorded once.

    ``numbers`` is JSON, the items that it recorded something of.
    """

    told = "loads"
    lasting = True

    office = models.TextField()
    key = models.TextField()
    batch = models.BigIntegerField()
    numbers = models.TextField()

    class Meta:
        db_table = "submissions"
        constraints = (
            models.UniqueConstraint(fields=["office", "key"], name="submission_of_office"),
        )


class Attachment(Sealed):
    """A file that is kept with an item, by its ``sha256``; the ``bytes`` are counted."""

    told = "attachments"
    lasting = True

    id = models.BigAutoField(primary_key=True)
    office = models.TextField()
    book = models.TextField()
    number = models.TextField()
    name = models.TextField()
    kind = models.TextField()
    bytes = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    who = models.TextField()
    recorded = models.BigIntegerField()

    class Meta:
        db_table = "attachments"
        indexes = (models.Index(fields=["office", "book", "number"], name="attachments_of_item"),)


class Content(models.Model):
    """The bytes of attached files in a database that has no folder beside it."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    content = models.BinaryField()

    class Meta:
        db_table = "contents"
