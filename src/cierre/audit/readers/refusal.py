"""Why a file is not read: a reason that the wording file says in each language."""

from __future__ import annotations

from cierre.audit.catalogue import say
from cierre.audit.finding import Language


class Refusal(Exception):
    """A reader's reason, by its name in the wording file, with the values it needs."""

    def __init__(self, reason: str, **values: str | int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.values = values


def said(refusal: Refusal, language: Language) -> str:
    """What is wrong, and what to do."""
    what = say(__package__, language, refusal.reason, "", **refusal.values)
    remedy = say(__package__, language, refusal.reason, "remedy", **refusal.values)
    return f"{what} {remedy}"
