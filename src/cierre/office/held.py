"""Where an office's records name a customer: every text that it keeps is looked through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.apps import apps
from django.db import models

from cierre.fault import NotFound, offered
from cierre.office.identity import Swap, is_near, name_key, swap_of
from cierre.office.links import rows

APART: Final = frozenset(
    (
        # the records, which are looked through by their items
        "items", "moves", "controls", "lines", "links", "seals",
        # numbers and digests alone
        "closings", "frozen_names", "frozen_contents", "months", "readings", "checks",
        "submissions", "log_entries", "forgotten", "forgetting_keys", "note_origins",
        # made from the records, and made anew
        "statements", "makings", "registers", "register_rows", "register_former",
    )
)  # fmt: skip
"""Tables that are not looked through text by text."""

SETTINGS: Final = frozenset(
    (
        "offices", "units", "people", "memberships", "places", "categories", "reasons", "targets",
        "office_files", "office_templates", "source_mappings", "help_desks", "settings_changes",
        "batches",
    )
)  # fmt: skip
"""Tables in which nothing is replaced: names that the office gave, and what is chained. A customer
who is named there is told."""


@dataclass(frozen=True)
class Named:
    """A text that names a customer: its table, the key of its row, its column, and what it says."""

    table: str
    row: str
    column: str
    text: str


@dataclass(frozen=True)
class Held:
    """What an office keeps of customers, whose ``aliases`` stand by their names.

    ``items`` are those of theirs and ``naming`` those of others that name them, by their ids
    with book and number; ``texts`` name them anywhere else; in ``standing`` ones nothing is
    replaced. ``near`` are other customers whose names are like theirs: a question, never an answer.
    """

    aliases: Mapping[str, str]
    swap: Swap
    items: Mapping[int, tuple[str, str]]
    naming: Mapping[int, tuple[str, str]]
    texts: tuple[Named, ...]
    standing: tuple[Named, ...]
    near: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether there is anything at all."""
        return bool(self.items or self.naming or self.texts or self.standing)


def held_of(office: str, aliases: Mapping[str, str]) -> Held:
    """Everything that names customers. Raises NotFound when nothing does, with like names."""
    keys, swap = {name_key(name) for name in aliases} - {""}, swap_of(aliases)
    mine: dict[int, tuple[str, str]] = {}
    others: dict[int, tuple[str, str]] = {}
    numbers, customers = [], set()
    for item, book, number, customer, title, fields in rows(_ITEMS, office):
        if name_key(customer) in keys:
            mine[item] = (book, number)
        elif swap.names(customer) or swap.names(title) or swap.names(fields):
            others[item] = (book, number)
        if swap.names(number):
            numbers.append(number)
        customers.add(customer)
    texts = tuple(_texts(office, swap))
    others_still = {each for each in customers if name_key(each) not in keys}
    near = tuple(sorted(o for o in others_still if any(is_near(name, o) for name in aliases)))
    found = Held(
        aliases,
        swap,
        mine,
        others,
        tuple(each for each in texts if each.table not in SETTINGS),
        tuple(each for each in texts if each.table in SETTINGS),
        near,
        tuple(numbers),
    )
    if not keys or not found.known:
        name = next(iter(aliases), "")
        raise NotFound("no-customer", value=name, names=offered(name, near or customers - {""}))
    return found


def text_columns(model: type[models.Model]) -> list[models.Field[Any, Any]]:
    """The columns of a table that hold what people wrote, or JSON of it."""
    kinds = (models.TextField, models.CharField, models.JSONField)
    passed = ("office", "digest", "sha256", "was", "seal")
    return [
        each
        for each in model._meta.concrete_fields  # noqa: SLF001 (what a model says of itself)
        if isinstance(each, kinds) and not each.primary_key and each.column not in passed
    ]


def tables_of_texts() -> Iterator[type[models.Model]]:
    """The tables that are looked through, those of settings too."""
    for model in apps.get_app_config("office").get_models():
        names = {each.column for each in model._meta.concrete_fields}  # noqa: SLF001
        if model._meta.db_table not in APART and ("office" in names or "id" in names):  # noqa: SLF001
            yield model


def rows_of_office(model: type[models.Model], office: str) -> models.QuerySet[Any]:
    """The rows of a table that are an office's."""
    names = {each.name for each in model._meta.concrete_fields}  # noqa: SLF001
    among = model._default_manager.all()  # noqa: SLF001
    if "office" in names:
        return among.filter(office=office)
    return among.filter(pk=office) if model._meta.db_table == "offices" else among.none()  # noqa: SLF001


_ITEMS = "SELECT id, book, number, customer, title, fields FROM items WHERE office = %s ORDER BY id"


def _texts(office: str, swap: Swap) -> Iterator[Named]:
    for model in tables_of_texts():
        columns = text_columns(model)
        for row in rows_of_office(model, office).order_by("pk").iterator():
            for each in columns:
                value = getattr(row, each.attname)
                if value and swap.deep(value) != value:
                    table = model._meta.db_table  # noqa: SLF001
                    yield Named(table, str(row.pk), str(each.column), str(value))
