from __future__ import annotations

import csv
import html
import io
import json
import re
from pathlib import Path

import pytest
from django.test import Client

from cierre.office.load import load_folder
from cierre.statement.canonical import to_json
from cierre.web.data import archive
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

MONTHS = [f"2025-{month:02}" for month in range(10, 13)] + [f"2026-{n:02}" for n in range(1, 9)]


@pytest.fixture
def office(site: Path, tmp_path: Path) -> str:
    """Four cases a month, and thirty in the last."""
    folder = make_office(tmp_path / "office", OFFICE.replace("2026-01-01", "2025-01-01"))
    rows = [
        a_case(
            número=f"C-{month}-{number}", opened=f"{month}-03 09:00", due=f"{month}-20",
            primera=f"{month}-03 10:00", resuelta=f"{month}-04 10:00",
        )
        for month in MONTHS
        for number in range(29 if month == MONTHS[-1] else 4)
    ]  # fmt: skip
    last = a_case(
        número="C-last", opened="2026-08-31 09:00", due="2026-09-20", primera="2026-08-31 10:00",
        resuelta="2026-08-31 11:00",
    )  # fmt: skip
    write_csv(folder, "cases", CASES, [*rows, last])
    loaded = load_folder(folder)
    assert not loaded.problems
    return loaded.office


def test_every_figure_is_drawn_with_its_limits_and_told_in_words(
    owner: Client, office: str
) -> None:
    shown = owner.get(f"/o/{office}/trends/2026-08/office?book=cases").text
    (received,) = re.findall(
        r'<section[^>]*id="cases.received">(.*?)</section>', shown, flags=re.DOTALL
    )
    assert "por encima de lo habitual" in received
    assert "<svg" in received
    assert f"/o/{office}/evidence/2025-10/office?figure=cases.received" in html.unescape(received)
    rows = re.findall(r"<tr><th scope=\"row\">(.*?)</th>", received)
    assert len(rows) == len(MONTHS)
    assert " style=" not in shown


def test_a_month_leads_to_its_own_records(owner: Client, office: str) -> None:
    shown = owner.get(f"/o/{office}/trends/2026-08/office?book=cases").text
    (address,) = {
        html.unescape(each)
        for each in re.findall(r'href="([^"]*)"', shown)
        if "/2025-11/" in each and each.endswith("figure=cases.received")
    }
    found = json.loads(owner.get(address.replace("?", ".json?")).text)
    assert found["value"] == len(found["records"]) == 4


def test_what_has_no_months_is_told_by_why(owner: Client, office: str) -> None:
    shown = owner.get(f"/o/{office}/trends/2026-08/office?book=cases").text
    assert "La oficina no lo lleva" in shown


def test_a_book_of_nothing_and_one_that_is_none_are_pages(owner: Client, office: str) -> None:
    for book in ("fees", "<b>", ""):
        answer = owner.get(f"/o/{office}/trends/2026-08/office", {"book": book})
        assert answer.status_code == 200
        assert "<b>" not in answer.text


def test_the_months_as_data(owner: Client, office: str) -> None:
    told = json.loads(owner.get(f"/o/{office}/trends/2026-08/office.json").text)
    received = told["figures"]["cases.received"]
    assert received["history"][-1] == ["2026-08", 30]
    assert received["signal"]["kind"] == "outside"
    table = owner.get(f"/o/{office}/trends/2026-08/office.csv").text.lstrip("\ufeff")
    rows = [each for each in csv.DictReader(io.StringIO(table)) if each["id"] == "cases.received"]
    assert [each["month"] for each in rows] == MONTHS


@pytest.mark.parametrize("page", ["month", "report"])
def test_the_statement_is_the_twin_of_the_month_and_of_the_report(
    owner: Client, office: str, page: str
) -> None:
    twin = owner.get(f"/o/{office}/{page}/2026-08/office.json").content
    assert twin == to_json(archive().statement(office, "2026-08")) + b"\n"
    table = owner.get(f"/o/{office}/{page}/2026-08/office.csv").text.lstrip("\ufeff")
    rows = {each["id"]: each for each in csv.DictReader(io.StringIO(table))}
    assert rows["cases.received"] | {"label": ""} == {
        "id": "cases.received", "label": "", "value": "30", "unit": "items", "before": "4",
        "change": "26", "target": "", "absence": "",
    }  # fmt: skip
