"""What a form of the settings asks, and what is typed into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from django.http import QueryDict

from cierre.sources.toml_values import day_written
from cierre.web.language import words

Kind = Literal["text", "email", "date", "select", "checks", "check", "file"]
Options = Sequence[tuple[str, str]]
"""Values and what they are called."""

Groups = Sequence[tuple[str, Options]]


class Wrong(Exception):
    """What is typed cannot be taken; says why in the reader's words."""


@dataclass(frozen=True)
class Field:
    """One thing that is asked. ``values`` are what stands in it: one, or those that are ticked.
    ``known`` are offered while somebody types. One that is not ``required`` says so, unless it is
    ``unmarked``. A file is of the kinds that it ``accepts``."""

    name: str
    label: str
    kind: Kind = "text"
    values: tuple[str, ...] = ("",)
    groups: Groups = ()
    required: bool = True
    hint: str = ""
    known: tuple[str, ...] = ()
    unmarked: bool = False
    accepts: str = ""

    @property
    def value(self) -> str:
        """The one that stands in it."""
        return self.values[0] if self.values else ""


@dataclass(frozen=True)
class Form:
    """A form: what it does, to which thing, and what is asked for it."""

    does: str
    button: str
    fields: tuple[Field, ...] = ()
    of: str = ""
    title: str = ""
    told: str = ""
    quiet: bool = False
    problems: tuple[str, ...] = ()

    @property
    def mark(self) -> str:
        """What its fields are told apart by on the page."""
        return f"{self.does}-{self.of}".replace(" ", "_")

    @property
    def sends_files(self) -> bool:
        """Whether a file is sent with it."""
        return any(each.kind == "file" for each in self.fields)

    def typed(self, data: QueryDict, problems: tuple[str, ...]) -> Form:
        """The form with what was typed into it, and what is wrong with it."""
        fields = tuple(replace(each, values=tuple(data.getlist(each.name))) for each in self.fields)
        return replace(self, fields=fields, problems=problems)


@dataclass(frozen=True)
class Typed:
    """What a form says."""

    data: QueryDict

    @property
    def does(self) -> str:
        """Which form it is."""
        return self.text("does")

    @property
    def of(self) -> str:
        """What the form is about."""
        return self.text("of")

    def text(self, name: str) -> str:
        """A text without the spaces around it; empty when none is typed."""
        return str(self.data.get(name, "")).strip()

    def needed(self, name: str) -> str:
        """A text. Raises Wrong when it is empty."""
        found = self.text(name)
        if not found:
            raise Wrong(words("office_settings").say("wrong-empty"))
        return found

    def many(self, name: str) -> tuple[str, ...]:
        """All that is ticked or typed under a name."""
        return tuple(str(each) for each in self.data.getlist(name))

    def day(self, name: str) -> date:
        """A day. Raises Wrong."""
        found = self.day_or_none(name)
        if found is None:
            raise Wrong(words("office_settings").say("wrong-day"))
        return found

    def day_or_none(self, name: str) -> date | None:
        """A day; None when none is typed. Raises Wrong."""
        text = self.text(name)
        try:
            return day_written(text) if text else None
        except ValueError as fault:
            raise Wrong(words("office_settings").say("wrong-day")) from fault


def plain(options: Options) -> Groups:
    """Options that are in no groups."""
    return (("", tuple(options)),)
