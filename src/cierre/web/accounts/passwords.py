"""Passwords that are easy to guess here, or known from elsewhere."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from cierre.fault import Fault
from cierre.office.models import Office
from cierre.web.language import words

KNOWN_PASSWORDS: Final = "CIERRE_PASSWORD_LIST"
"""The file of passwords that are known from elsewhere, one in a line."""

_OURS = ("cierre",)
_SHORTEST = 4
"""Letters of an office's word that count as one."""
_REST = 8
"""Characters that a password must have beside such words."""


class WordsOfHere:
    """Refuses a password that is little more than the program's or an office's name."""

    def validate(self, password: str, user: User | None = None) -> None:
        """Raises ValidationError."""
        rest = password.casefold()
        for word in _words_of_here():
            rest = rest.replace(word, "")
        if len(rest) < _REST:
            raise ValidationError(words("accounts").say("password-of-here"))

    def get_help_text(self) -> str:
        """What is said beside the field."""
        return words("accounts").say("password-of-here")


class KnownElsewhere:
    """Refuses a password that stands in the list that the site was given; without one, none."""

    def validate(self, password: str, user: User | None = None) -> None:
        """Raises ValidationError; Fault when the list cannot be read."""
        named = os.environ.get(KNOWN_PASSWORDS, "")
        if not named:
            return
        wanted = password.encode()
        try:
            with Path(named).open("rb") as listed:
                known = any(line.rstrip(b"\r\n") == wanted for line in listed)
        except OSError:
            raise Fault("password-list", path=named) from None
        if known:
            raise ValidationError(words("accounts").say("password-known"))

    def get_help_text(self) -> str:
        """What is said beside the field."""
        return words("accounts").say("password-known")


def _words_of_here() -> list[str]:
    names = [name for row in Office.objects.values_list("id", "name") for name in row]
    parts = {part for name in names for part in name.casefold().split()}
    return sorted({*_OURS, *(each for each in parts if len(each) >= _SHORTEST)}, key=len)[::-1]
