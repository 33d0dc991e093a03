"""A form as a page shows it: its fields with what was typed and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.http import QueryDict

from cierre.office.typed import FormField, Refused

PREFIX = "f."
"""What stands before the id of a field in a form: a book may call a field as the form itself."""


@dataclass(frozen=True)
class Shown:
    """A field with its value and its errors. ``input`` is the kind of HTML's that it is."""

    field: FormField
    name: str
    value: str
    errors: tuple[str, ...]

    @property
    def input(self) -> str:
        """The type of its input."""
        return {"day": "date", "moment": "datetime-local"}.get(self.field.kind, "text")

    @property
    def mode(self) -> str:
        """Which keys a phone shows for it."""
        return {"amount": "decimal", "number": "numeric"}.get(self.field.kind, "text")


def values_of(post: QueryDict, fields: Sequence[FormField]) -> dict[str, str]:
    """What was typed, by the ids of the fields; a moment as a sheet has it."""
    found = {}
    for each in fields:
        value = str(post.get(PREFIX + each.id, "")).strip()
        found[each.id] = value.replace("T", " ") if each.kind == "moment" else value
    return found


def shown_fields(
    fields: Sequence[FormField],
    values: Mapping[str, str] | None = None,
    refused: Refused | None = None,
) -> list[Shown]:
    """The fields as they are shown: with what was given or typed, and each with its causes."""
    return [
        Shown(
            each,
            PREFIX + each.id,
            _as_input(each, each.given if values is None else values.get(each.id, "")),
            tuple(
                f"{cause.what} {cause.remedy}"
                for cause in (refused.causes if refused else ())
                if cause.field == each.id
            ),
        )
        for each in fields
    ]


def beside_fields(fields: Sequence[FormField], refused: Refused | None) -> list[str]:
    """The causes that belong to no field."""
    ids = {each.id for each in fields}
    causes = refused.causes if refused else ()
    return [f"{each.what} {each.remedy}" for each in causes if each.field not in ids]


def _as_input(field: FormField, value: str) -> str:
    return value.replace(" ", "T")[:16] if field.kind == "moment" else value
