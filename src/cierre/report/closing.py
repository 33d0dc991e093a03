"""What a report says of the close that it is frozen in: the chain before it, what it corrects with
what has changed, and what was not whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cierre.report.document import (
    Block,
    Bound,
    Bullets,
    Paragraph,
    Runs,
    Section,
    Table,
    TableColumn,
    Text,
)
from cierre.report.material import Material
from cierre.statement.model import Figure, Number, Statement

MOST_CHANGED = 40
"""Figures of a corrected report that are told one by one."""


@dataclass(frozen=True)
class Excepted:
    """What was not whole when a month was closed: who answers for it, why, until which ISO day, of
    which scope and book ("": of all), and ``what`` it was, as ``office.obstacles`` calls it."""

    who: str
    why: str
    until: str
    scope: str = ""
    book: str = ""
    what: str = ""


@dataclass(frozen=True)
class Reviewed:
    """A step of the report's review: ``submitted``, ``approved`` or ``signed``, by whom, and on
    which ISO day."""

    act: str
    name: str
    day: str


@dataclass(frozen=True)
class Corrected:
    """The close that this one corrects: its number and ISO day, who opened the month again and why,
    and its statement of the same scope, where it had one."""

    number: int
    day: str
    who: str = ""
    reason: str = ""
    statement: Statement | None = None


@dataclass(frozen=True)
class Closing:
    """A close while its reports are drafted: its own number, ISO day and who closes; ``before`` and
    ``head`` are the number and the digest of the last entry before it (0: there is none)."""

    number: int
    day: str
    who: str
    before: int = 0
    head: str = ""
    excepted: tuple[Excepted, ...] = ()
    corrects: Corrected | None = None
    reviewed: tuple[Reviewed, ...] = ()


def close_section(material: Material, closing: Closing) -> Section:
    """The section that stands behind the others of the report's body."""
    text, day = material.wording.text, material.formatter.day
    blocks: list[Block] = [
        _said(text("close-of", number=str(closing.number), day=day(closing.day), who=closing.who))
    ]
    reviewed = [
        text("close-reviewed", act=each.act, name=each.name, day=day(each.day))
        for each in closing.reviewed
    ]
    if reviewed:
        blocks.append(_said(" ".join(reviewed)))
    if closing.corrects:
        blocks += _corrections(material, closing.corrects)
    told = tuple(
        (Text(excepted_said(material, each)),)
        for each in closing.excepted
        if each.scope in ("", str(material.statement.scope))
        or material.statement.scope.kind == "office"
    )
    if told:
        blocks += [Paragraph((Text(text("close-excepted"), True),)), Bullets(told)]
    head = (
        text("close-head", number=str(closing.before), digest=closing.head)
        if closing.before
        else text("close-first")
    )
    return Section("close", text("section-close"), (*blocks, _said(head)))


def excepted_said(material: Material, excepted: Excepted) -> str:
    """What was not whole, as a sentence."""
    kind, _, name = excepted.scope.partition(":")
    directory = material.directory
    named = {
        "person": {each.id: each.name for each in directory.people},
        "unit": {each.id: each.name for each in directory.units},
        "place": {each.id: each.name for each in directory.places},
    }.get(kind, {})
    book = excepted.book
    return material.wording.text(
        "close-exception",
        book=material.book_name(book) if book in material.books else book,
        scope=named.get(name, name or directory.name),
        of=_of_exception(excepted),
        why=excepted.why.rstrip("."),
        who=excepted.who,
        until=material.formatter.day(excepted.until),
    )


def _of_exception(excepted: Excepted) -> str:
    """How the sentence of an exception begins."""
    if excepted.what not in ("", "missing"):
        return excepted.what
    if excepted.book:
        return "both" if excepted.scope else "book"
    return "scope" if excepted.scope else excepted.what or "all"


def _corrections(material: Material, corrected: Corrected) -> Iterator[Block]:
    text = material.wording.text
    day = material.formatter.day(corrected.day)
    yield _said(
        text(
            "close-corrects",
            number=str(corrected.number),
            day=day,
            reason=corrected.reason.rstrip("."),
            who=corrected.who,
            told="yes" if corrected.reason else "no",
        )
    )
    was = corrected.statement
    if was is None:
        return
    changed = [
        (figure, was.figures.get(name))
        for name, figure in material.statement.figures.items()
        if name.partition(".")[0] in (*material.books, "pack")
        and figure.value != _value(was.figures.get(name))
    ]
    if not changed:
        yield _said(text("close-unchanged"))
        return
    heads = ("head-figure", "close-was", "close-is")
    columns = tuple(
        TableColumn(text(each), "right" if at else "left", 3 if not at else 2)
        for at, each in enumerate(heads)
    )
    rows = tuple(
        (
            (Text(material.full_label(figure.id)),),
            (Text(_number(material, before, figure)),),
            _bound(material, figure),
        )
        for figure, before in changed[:MOST_CHANGED]
    )
    yield Table(columns, rows, text("close-changed"))
    if len(changed) > MOST_CHANGED:
        yield _said(text("close-more-changed", count=str(len(changed) - MOST_CHANGED)))


def _bound(material: Material, figure: Figure) -> Runs:
    said = _number(material, figure, figure)
    return (Text(said) if figure.value is None else Bound(said, figure.id),)


def _number(material: Material, figure: Figure | None, like: Figure) -> str:
    value = _value(figure)
    if value is None:
        return material.wording.text("no-value")
    return material.formatter.number(value, like.unit)


def _value(figure: Figure | None) -> Number | None:
    return figure.value if figure else None


def _said(text: str) -> Paragraph:
    return Paragraph((Text(text),))
