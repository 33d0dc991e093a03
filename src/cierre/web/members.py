"""Who is what in an office: given, and taken away."""

from __future__ import annotations

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, User

from cierre.web.models import Member
from cierre.web.readers import Role


def give(user: User, office: str, role: Role, *, unit: str = "", person: str = "") -> Member:
    """Give a user a role in an office, of a ``unit`` for a lead, as one of the office's people."""
    made, _ = Member.objects.update_or_create(
        user=user, office=office, role=role, unit=unit, defaults={"person": person}
    )
    return made


def begun_by(user: AbstractBaseUser | AnonymousUser, office: str) -> None:
    """Whoever begins an office is its manager, and administers it; nobody on their own machine."""
    if isinstance(user, User):
        give(user, office, "manager")
        give(user, office, "administrator")
