"""The audit page shows what the audit prints, and documents each key of its JSON."""

from __future__ import annotations

import dataclasses
from typing import get_args

from cierre.audit.finding import Claim, Kind, Verdict
from tests.docs import audits


def test_the_page_shows_what_is_printed() -> None:
    assert audits.shown() == audits.printed()


def test_every_key_kind_and_verdict_is_documented() -> None:
    page = audits.PAGE.read_text(encoding="utf-8")
    keys = [field.name for field in dataclasses.fields(Claim)]
    names = [*keys, *get_args(Kind), *get_args(Verdict)]
    assert [name for name in names if f"`{name}`" not in page] == []
