"""The page of a report and its annex: each shown once it is made, and only as long as it is so."""

from __future__ import annotations

import re
from pathlib import Path
from unittest.mock import Mock

import pytest
from django.conf import settings
from django.test import Client

from cierre.office.load import load_folder
from cierre.web import sections
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.team import HOME, PERIOD, load_team, signed_in

REPORT = "/o/little/report/2026-08/office"
RECEIVED = r'figure=cases\.received"[^>]*>(\d+)<'
_ID = re.compile(r'\bid="([^"]+)"')


@pytest.fixture
def folder(site: Path, tmp_path: Path) -> Path:
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    assert not load_folder(folder).problems
    return folder


def paper(page: str) -> str:
    return page.partition('<article class="paper"')[2].partition("</article>")[0]


def test_the_annex_is_a_page_of_its_own_that_the_report_leads_to(
    owner: Client, folder: Path
) -> None:
    report, annex = owner.get(REPORT), owner.get(f"{REPORT}/annex")
    assert f'<a href="{REPORT}/annex">' in paper(report.text)
    assert "Definiciones" not in paper(report.text)
    assert "Definiciones" in paper(annex.text)
    assert f'<a href="{REPORT}">' in annex.text


def test_no_anchor_is_twice_where_the_annex_is_opened_in_the_report(
    owner: Client, folder: Path
) -> None:
    report, annex = (paper(owner.get(each).text) for each in (REPORT, f"{REPORT}/annex"))
    there = [*_ID.findall(report), *_ID.findall(annex)]
    there.remove("annexed")  # what the one takes the place of
    assert len(there) == len(set(there))


def test_the_page_is_made_once_and_anew_when_something_is_recorded(
    owner: Client, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Mock(wraps=sections._made)
    monkeypatch.setattr(sections, "_made", made)
    first, again = owner.get(REPORT), owner.get(REPORT)
    assert made.call_count == 1
    assert paper(first.text) == paper(again.text)
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2")])
    assert not load_folder(folder).problems
    after = owner.get(REPORT)
    assert made.call_count == 2
    assert [set(re.findall(RECEIVED, each.text)) for each in (first, after)] == [{"1"}, {"2"}]


def test_what_one_may_write_in_is_not_shown_to_who_may_only_read(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_team(tmp_path, HOME)
    manager, auditor = signed_in("manager"), signed_in("auditor")
    monkeypatch.setattr(settings, "SHARED", True)
    page = f"/o/{HOME}/report/{PERIOD}/office"
    for _ in range(2):
        assert f'class="edit" href="{page}/text' in manager.get(page).text
        read = auditor.get(page)
        assert read.status_code == 200
        assert "/text?" not in read.text
