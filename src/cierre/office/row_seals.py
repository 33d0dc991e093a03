"""Rows beside the records, each under a seal from the moment that it is written.

What people write on pages, attach, decide and are asked about is in no link of the chain. The seal
of such a row is the digest of all that it says; it is written, and taken away, with the row. So a
row that was changed, taken away or added by another way than the program's is found while nobody
makes its seal anew, and after a close all the same: there the digests of what is never changed are
frozen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Final, TypeVar

from django.apps import apps
from django.db import models, transaction

from cierre.office.sealed import digest
from cierre.statement.model import Breach

_MOST_NAMED: Final = 50
_AT_ONCE: Final = 500
_Row_co = TypeVar("_Row_co", bound=models.Model, covariant=True)


class SealedRows(models.QuerySet[_Row_co]):
    """Rows that keep their seals whichever way they are written."""

    def update(self, **values: Any) -> int:
        """Change the rows, and their seals with them."""
        with transaction.atomic():
            keys = [*self.values_list("pk", flat=True)]
            changed = super().update(**values)
            _seal(self.model._default_manager.filter(pk__in=keys))  # noqa: SLF001 (any model's)
        return changed

    def delete(self) -> tuple[int, dict[str, int]]:
        """Take the rows away, and their seals with them."""
        with transaction.atomic():
            _unseal(self)
            return super().delete()

    def bulk_create(self, *arguments: Any, **named: Any) -> list[Any]:
        """Write several rows, and a seal of each."""
        with transaction.atomic():
            made = super().bulk_create(*arguments, **named)
            _seal(made)
        return made


class Sealed(models.Model):
    """A row of an ``office`` that is under a seal.

    ``told`` is what a breach of it is called, as ``row_<told>``. What is ``lasting`` is never
    changed again, but by an erasure.
    """

    told: ClassVar[str]
    lasting: ClassVar[bool] = False

    objects = SealedRows.as_manager()

    class Meta:
        abstract = True

    def save(self, *arguments: Any, **named: Any) -> None:
        """Write the row and its seal."""
        with transaction.atomic():
            super().save(*arguments, **named)
            _seal([self])

    def delete(self, *arguments: Any, **named: Any) -> tuple[int, dict[str, int]]:
        """Take the row and its seal away."""
        with transaction.atomic():
            _unseal([self])
            return super().delete(*arguments, **named)


def sealed_models() -> tuple[type[Sealed], ...]:
    """All tables whose rows are under seals."""
    there = apps.get_app_config("office").get_models()
    return tuple(each for each in there if issubclass(each, Sealed))


def row_digest(row: models.Model) -> str:
    """The SHA-256 of all that a row says. What is empty is left out of it: so a new column changes
    no digest."""
    told = row._meta  # noqa: SLF001 (what Django calls what a model says of itself)
    said = {each.column: _plain(getattr(row, each.attname)) for each in told.concrete_fields}
    return digest({column: value for column, value in said.items() if value})


def row_digests(model: type[models.Model], office: str) -> dict[str, str]:
    """The digests of an office's rows of a table as they are now, by their keys."""
    rows = model._default_manager.filter(office=office)  # noqa: SLF001 (any model's)
    return {str(each.pk): row_digest(each) for each in rows.iterator(_AT_ONCE)}


def row_breaches(office: str) -> Iterator[Breach]:
    """The rows that are not what their seals say, that have none, or that are gone."""
    for model in sealed_models():
        table, now = model._meta.db_table, row_digests(model, office)  # noqa: SLF001
        seals = _seals().filter(office=office, kind=table).values_list("name", "digest")
        names = differing(dict(seals), now)
        if names:
            yield Breach("settings", "", f"row_{model.told}", names[:_MOST_NAMED])


def differing(was: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of what is another now, gone or added."""
    return tuple(each for each in {**was, **now} if was.get(each) != now.get(each))


def _seal(rows: Iterable[models.Model]) -> None:
    for row in rows:
        _seals().update_or_create(
            office=row.office,  # type: ignore[attr-defined]
            kind=row._meta.db_table,  # noqa: SLF001
            name=str(row.pk),
            defaults={"digest": row_digest(row)},
        )


def _unseal(rows: Iterable[models.Model]) -> None:
    for row in rows:
        kind, office = row._meta.db_table, row.office  # type: ignore[attr-defined] # noqa: SLF001
        _seals().filter(office=office, kind=kind, name=str(row.pk)).delete()


def _seals() -> models.Manager[Any]:
    return apps.get_model("office", "Seal")._default_manager  # noqa: SLF001


def _plain(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return hashlib.sha256(value).hexdigest()
    return value
