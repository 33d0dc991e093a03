"""What the site keeps beside an office's own tables."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class EntryKey(models.Model):
    """A key that opens the site once: only its SHA-256 is kept, until it is spent."""

    digest = models.CharField(max_length=64, primary_key=True)
    made = models.DateTimeField(auto_now_add=True)


class Intake(models.Model):
    """Files that somebody dropped, on their way into an office.

    ``office`` is the office they are for ("" for a new one, which gets the ``name`` and the
    ``pack`` that were asked for). ``answers`` are by the keys of their questions, ``said`` are
    those keys in the order in which they came, ``told`` is what was understood, as the page shows
    it. ``state`` goes from ``reading`` to ``asking`` or ``ready``, and by ``recording`` (with what
    is ``wanted`` of it) to ``recorded``; ``failed`` says in ``told`` why. What is done ``beside``
    the page goes on after a restart; ``attempts`` is how often it began. ``version`` changes with
    all that is answered.
    """

    id = models.CharField(max_length=32, primary_key=True)
    office = models.TextField(default="")
    name = models.TextField(default="")
    pack = models.TextField(default="")
    language = models.CharField(max_length=8, default="es")
    files = models.JSONField(default=list)
    answers = models.JSONField(default=dict)
    said = models.JSONField(default=list)
    told = models.JSONField(default=dict)
    state = models.CharField(max_length=16, default="reading")
    beside = models.BooleanField(default=False)
    wanted = models.JSONField(default=dict)
    attempts = models.IntegerField(default=0)
    version = models.IntegerField(default=0)
    who = models.TextField(default="")
    made = models.DateTimeField(auto_now_add=True)


class Member(models.Model):
    """What a user is in an office: a role of ``readers.Role``, the unit that a lead leads beside
    those that the office's settings say, and who of the office's people they are."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    office = models.TextField()
    role = models.CharField(max_length=16)
    unit = models.TextField(default="")
    person = models.TextField(default="")

    class Meta:
        constraints = (
            models.UniqueConstraint("user", "office", "role", "unit", name="one_of_a_role"),
        )


class SavedView(models.Model):
    """What somebody asks of a register again and again, under a name of their own."""

    office = models.TextField()
    book = models.TextField()
    who = models.TextField()
    name = models.TextField()
    query = models.TextField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["office", "book", "who", "name"], name="view_name"),
        )


class Invitation(models.Model):
    """A link by which a user sets their password, once: only the SHA-256 of its key is kept."""

    digest = models.CharField(max_length=64, primary_key=True)
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    made = models.DateTimeField(auto_now_add=True)


class Token(models.Model):
    """What a program shows to read the twins as its user (nobody: the owner of the machine); only
    its SHA-256 is kept."""

    digest = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True)
    name = models.TextField()
    made = models.DateTimeField(auto_now_add=True)


class Sample(models.Model):
    """A sample office of a folder: ``waiting``, ``loading``, ``ready`` or ``failed``; ``hidden``
    once it was taken away. ``size`` is how many people it has."""

    folder = models.TextField(unique=True)
    office = models.TextField(default="")
    size = models.IntegerField(default=0)
    state = models.CharField(max_length=16, default="waiting")


class Recomputing(models.Model):
    """Durations of an office that are, or were last, worked out anew by its calendars of now.

    ``state`` goes from ``waiting`` by ``working`` to ``done`` or ``failed``; ``told`` is what it
    did, or under ``fault`` why it did nothing. ``attempts`` is how often it began.
    """

    office = models.TextField(primary_key=True)
    who = models.TextField(default="")
    language = models.CharField(max_length=8, default="es")
    state = models.CharField(max_length=16, default="waiting")
    attempts = models.IntegerField(default=0)
    told = models.JSONField(default=dict)
    made = models.DateTimeField(auto_now=True)


class ReportRun(models.Model):
    """Reports of several scopes that somebody asked for in one file.

    ``who`` asked is a user, or nobody on one's own machine. ``wanted`` are the reports: the scope
    of each, the view that it is written in, its path in the file without an ending, and its name.
    ``state`` goes from ``waiting`` by ``working`` to ``done``, ``failed`` or ``cancelled``;
    ``told`` has the names of those that were ``left_out``, or under ``fault`` why there are none.
    ``attempts`` is how often it began.
    """

    id = models.CharField(max_length=32, primary_key=True)
    office = models.TextField()
    period = models.CharField(max_length=16)
    scope = models.TextField()
    who = models.TextField(default="")
    language = models.CharField(max_length=8, default="es")
    formats = models.JSONField(default=list)
    wanted = models.JSONField(default=list)
    state = models.CharField(max_length=16, default="waiting")
    attempts = models.IntegerField(default=0)
    told = models.JSONField(default=dict)
    made = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["office", "who"],
                condition=models.Q(state__in=("waiting", "working")),
                name="one_report_run",
            ),
        )


class MailAddress(models.Model):
    """The e-mail address of one of an office's people, where no account has it."""

    office = models.TextField()
    person = models.TextField()
    address = models.EmailField()

    class Meta:
        constraints = (models.UniqueConstraint("office", "person", name="one_address"),)


class Reminder(models.Model):
    """What somebody is told by e-mail to wait for them in a month's review: never twice on a day.

    ``waits`` are the reports' scopes, each with what is to be done with it. ``state`` goes from
    ``waiting`` by ``working`` to ``sent`` or ``failed``, which ``problem`` says why; ``attempts``
    is how often it was begun.
    """

    office = models.TextField()
    period = models.CharField(max_length=16)
    person = models.TextField()
    day = models.DateField()
    name = models.TextField()
    address = models.TextField()
    waits = models.JSONField(default=list)
    who = models.TextField(default="")
    state = models.CharField(max_length=16, default="waiting")
    problem = models.TextField(default="")
    attempts = models.IntegerField(default=0)
    made = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["office", "period", "person", "day"], name="one_reminder_a_day"
            ),
        )


class Mail(models.Model):
    """A person's own report that somebody sends them by e-mail.

    ``state`` goes from ``waiting`` by ``sending`` to ``sent``, to ``same`` where the very same file
    was sent to the address before, or to ``failed``, which ``problem`` says why. ``digest`` is that
    of the file; it is written just before the message goes out. ``attempts`` is how often it was
    begun, ``ended`` when it came to its end.
    """

    office = models.TextField()
    period = models.CharField(max_length=16)
    person = models.TextField()
    name = models.TextField()
    address = models.TextField()
    format = models.CharField(max_length=8)
    who = models.TextField(default="")
    state = models.CharField(max_length=16, default="waiting")
    digest = models.CharField(max_length=64, default="")
    problem = models.TextField(default="")
    attempts = models.IntegerField(default=0)
    made = models.DateTimeField(auto_now_add=True)
    ended = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["office", "period", "person", "address"],
                condition=models.Q(state__in=("waiting", "sending")),
                name="one_mail_under_way",
            ),
            models.UniqueConstraint(
                fields=["office", "period", "person", "address", "digest"],
                condition=models.Q(state__in=("sending", "sent")) & ~models.Q(digest=""),
                name="never_mailed_twice",
            ),
        )


class CloseWork(models.Model):
    """What is, or was last, done of an office's closes beside the pages: of each kind one.

    ``kind`` is ``look`` (what is in the way of a month's close), ``close`` or ``verify``. ``state``
    goes from ``working`` to ``done`` or ``failed``; one whose ``process`` of a ``host`` is gone has
    ended in between. ``told`` is what came of it, or under ``fault`` why nothing did.
    ``allowances`` are what somebody answers for (``close.entry.Allowance``, its fields).
    """

    office = models.TextField()
    kind = models.CharField(max_length=8)
    period = models.CharField(max_length=16, default="")
    who = models.TextField(default="")
    state = models.CharField(max_length=16, default="working")
    host = models.TextField(default="")
    process = models.IntegerField(default=0)
    told = models.JSONField(default=dict)
    allowances = models.JSONField(default=list)
    made = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (models.UniqueConstraint("office", "kind", name="one_close_work"),)
