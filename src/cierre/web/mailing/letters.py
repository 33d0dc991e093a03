"""A message to one person, on its way out."""

from __future__ import annotations

from dataclasses import dataclass
from smtplib import SMTPDataError, SMTPNotSupportedError, SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import BadHeaderError, EmailMessage

from cierre.fault import Fault, Hindered
from cierre.office.one_line import in_one_line
from cierre.web.mailing.environment import mail_folder

_REFUSED = (
    SMTPRecipientsRefused, SMTPDataError, SMTPNotSupportedError, BadHeaderError, UnicodeError,
)  # fmt: skip
"""What is wrong with one message, and not with all of them."""


class ServerAway(Hindered):
    """The mail server takes no message at all: there is no use in trying the next one."""


@dataclass(frozen=True)
class Enclosed:
    """A file with its name and its media type."""

    name: str
    content: bytes
    kind: str


@dataclass(frozen=True)
class Letter:
    """What is written to whom. The ``subject`` is sent in one line, whatever stands in it."""

    address: str
    subject: str
    text: str
    enclosed: tuple[Enclosed, ...] = ()


def deliver(letter: Letter) -> None:
    """Hand a letter to the mail server, or put it into the folder.

    Raises Fault when the address is refused, ServerAway when the server is not there or refuses
    whoever sends. Neither says what the server was told.
    """
    message = EmailMessage(in_one_line(letter.subject), letter.text, to=[letter.address])
    for each in letter.enclosed:
        message.attach(each.name, each.content, each.kind)
    try:
        if not goes_out():
            mail_folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        message.send()
    except _REFUSED as problem:
        raise Fault("mail-refused", value=letter.address) from problem
    except OSError as problem:
        raise ServerAway("mail-server") from problem


def goes_out() -> bool:
    """Whether a server sends what is delivered; else it lies in a folder beside the data."""
    return not settings.EMAIL_BACKEND.endswith("filebased.EmailBackend")
