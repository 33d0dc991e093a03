"""The steps of reports on their way to signed ones: one after another, and none ever changed."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Final, Literal

from django.db import IntegrityError, transaction

from cierre.fault import Fault
from cierre.office.review_models import ReviewStep

Act = Literal["submitted", "commented", "returned", "approved", "signed"]
"""What somebody may do with a report.

submitted  its author says that it is whole, and hands it over
commented  who reviews it says something of a paragraph; nothing else changes by it
returned   who reviews it gives it back
approved   who reviews it finds it right
signed     its author puts their name under what was approved
"""


@dataclass(frozen=True)
class Report:
    """A report as it is at a moment: the digests of its statement (``sha256:…``) and of what people
    wrote over paragraphs of it."""

    statement: str = ""
    written: str = ""


NONE: Final = Report()
"""No report that anybody looked at."""


@dataclass(frozen=True)
class Step:
    """One of them. ``person`` is who of the office's people did it (or as the settings call them),
    ``who`` their account or user, ``at`` when, in seconds since 1970.

    ``report`` is the report that it was done with. A comment has the ``key`` of its paragraph in a
    ``language``, and that one's ``title``. ``missing`` are the books that were said to be missing.
    """

    act: Act
    who: str
    person: str = ""
    name: str = ""
    text: str = ""
    report: Report = NONE
    missing: tuple[str, ...] = ()
    language: str = ""
    key: str = ""
    title: str = ""
    number: int = 0
    at: int = 0


def steps_of(
    office: str, period: str, scopes: Iterable[str] | None = None
) -> Mapping[str, tuple[Step, ...]]:
    """The steps of a month's reports by scope, in their order; of all scopes, or some."""
    rows = ReviewStep.objects.filter(office=office, period=period).order_by("scope", "number")
    asked = None if scopes is None else set(scopes)
    if asked is not None and len(asked) == 1:
        rows = rows.filter(scope__in=asked)
    found: dict[str, list[Step]] = defaultdict(list)
    for row in rows:
        if asked is None or row.scope in asked:
            found[row.scope].append(_step(row))
    return {scope: tuple(steps) for scope, steps in found.items()}


def reviews_anything(office: str, period: str = "") -> bool:
    """Whether any report of an office, or of one of its months, was ever handed over."""
    rows = ReviewStep.objects.filter(office=office)
    return (rows.filter(period=period) if period else rows).exists()


def append(office: str, period: str, scope: str, step: Step, after: int) -> Step:
    """Keep a step behind the one of a number; the step as it is kept.

    Raises Fault when somebody was quicker.
    """
    made = replace(step, number=after + 1, at=int(time.time()))
    told: dict[str, Any] = asdict(made)
    told |= {**told.pop("report"), "missing": list(made.missing)}
    try:
        with transaction.atomic():
            ReviewStep.objects.create(office=office, period=period, scope=scope, **told)
    except IntegrityError as problem:
        raise Fault("review-meanwhile") from problem
    return made


def _step(row: ReviewStep) -> Step:
    return Step(
        row.act,  # type: ignore[arg-type]  # only acts are kept
        row.who,
        row.person,
        row.name,
        row.text,
        Report(row.statement, row.written),
        tuple(row.missing),
        row.language,
        row.key,
        row.title,
        row.number,
        row.at,
    )
