from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from cierre.web.access import RULES
from tests.web.conftest import browser


def names(resolver: URLResolver) -> Iterator[str]:
    for each in resolver.url_patterns:
        if isinstance(each, URLResolver):
            yield from names(each)
        else:
            assert isinstance(each, URLPattern)
            yield each.name or str(each.pattern)


def test_every_address_has_a_rule_and_every_rule_an_address() -> None:
    assert set(names(get_resolver())) == set(RULES)


def test_an_office_that_is_not_there_is_told_as_a_page(owner: Client) -> None:
    answer = owner.get("/o/nowhere/month/2026-08/office")
    assert answer.status_code == 404


def test_nobody_who_has_not_entered_is_told_which_offices_there_are(site: Path) -> None:
    assert browser().get("/o/nowhere/").status_code == 403
