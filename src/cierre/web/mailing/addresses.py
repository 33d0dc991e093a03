"""The e-mail addresses of an office's people: their accounts', or those that its settings keep."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from cierre.web.models import MailAddress, Member


def addresses_of(office: str) -> Mapping[str, str]:
    """The address of each person that has one; on a shared site that of their account first."""
    kept = MailAddress.objects.filter(office=office).values_list("person", "address")
    found = dict(kept)
    if settings.SHARED:
        members = Member.objects.filter(office=office, user__is_active=True).exclude(person="")
        accounts = members.exclude(user__email="").order_by("-id")
        found |= dict(accounts.values_list("person", "user__email"))
    return {person: each for person, each in found.items() if is_address(each)}


def is_address(text: str) -> bool:
    """Whether a message may be sent to it: one address, and nothing else."""
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True


def keep_address(office: str, person: str, address: str) -> None:
    """Keep a person's address; forget it when it is empty."""
    of_person = MailAddress.objects.filter(office=office, person=person)
    if not address:
        of_person.delete()
    else:
        MailAddress.objects.update_or_create(
            office=office, person=person, defaults={"address": address}
        )


def kept_address(office: str, person: str) -> str:
    """The address that the office's settings keep; empty when none."""
    found = MailAddress.objects.filter(office=office, person=person).first()
    return found.address if found else ""
