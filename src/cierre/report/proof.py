"""What does not balance in a statement, said for a person: in which book, what, and which items."""

from __future__ import annotations

from decimal import Decimal

from cierre.report.document import Bound
from cierre.report.figures import bind
from cierre.report.material import Material
from cierre.report.sentences import Argument, SpokenNumber, plain
from cierre.statement.model import Breach, Identity

LEDGER = "ledger"
"""What the numbers of the reconciliation are bound to, with the book as their part."""


def broken(material: Material) -> tuple[str, ...]:
    """A line for each identity that does not hold and for each breach; none when all balances."""
    made, books = material.statement, material.books
    return (
        *(_identity(material, each) for each in made.identities
          if not each.holds and each.book in books),
        *(breach_said(material, each) for each in made.breaches if each.book in ("", *books)),
    )  # fmt: skip


def breach_said(material: Material, breach: Breach) -> str:
    """A breach with its book, if it has one, its batch and its items."""
    counts: dict[str, Argument] = {
        name: SpokenNumber.of(
            number, bind(material, number, "items", LEDGER, f"book={breach.book}", name)
        )
        for name, number in breach.counts.items()
    }
    said = plain(material.wording.runs(f"breach-{breach.code}", counts))
    if breach.batch is not None and breach.period:
        period = material.formatter.period(breach.period)
        where = material.wording.text("breach-batch", batch=str(breach.batch), period=period)
        said = f"{said} {where}"
    elif breach.batch is not None:
        said = f"{said} {material.wording.text('breach-load', batch=str(breach.batch))}"
    names = breach.items
    if breach.code == "sealed_setting":
        names = tuple(material.wording.text(f"setting-{name}") for name in names)
    return _with_items(material, breach.book, said, names)


def of_ledger(material: Material, identity: Identity, counted: int, aspect: str) -> Bound:
    """A number of an identity in its book's own unit."""
    book = material.books[identity.book]
    part = f"book={identity.book}"
    if identity.of == "items":
        return bind(material, counted, "items", LEDGER, part, aspect)
    if book.quantity == "money":
        return bind(material, material.formatter.minor(counted), "money", LEDGER, part, aspect)
    scaled = Decimal(counted).scaleb(-book.digits)
    return bind(material, scaled, "quantity", LEDGER, part, aspect)


def _identity(material: Material, identity: Identity) -> str:
    about = material.book_name(identity.book)
    if identity.key is not None:
        about = material.part_said(identity.book, identity.by, identity.key)
    said = plain(
        material.wording.runs(
            "identity-broken",
            {
                "about": about,
                "sums": _counted(material, identity, identity.closing, "closing"),
                "recount": _counted(material, identity, identity.replayed, "replayed"),
            },
        )
    )
    return _with_items(material, identity.book, said, identity.culprits)


def _with_items(material: Material, book: str, said: str, items: tuple[str, ...]) -> str:
    led = material.led(material.book_name(book), said) if book else said
    if not items:
        return led
    return f"{led} {material.wording.text('breach-items', items=', '.join(items))}"


def _counted(material: Material, identity: Identity, number: int, aspect: str) -> SpokenNumber:
    return SpokenNumber.of(number, of_ledger(material, identity, number, aspect))
