"""Everything that ``office.toml`` may say has its field on a page, or a reason why it has none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from django.test import Client

from cierre.office.load import load_folder
from cierre.sources.office_hours import WEEKDAYS
from cierre.sources.office_toml import settings_said
from cierre.sources.toml_values import TomlPart
from cierre.spoken import LANGUAGES
from tests.sources.little_office import make_office

OFFICE = """
[office]
id = "little"
name = "Pequeña"
time_zone = "Europe/Madrid"
pack = "agent"
[hours]
2026-12-24 = []
[holidays]
country = "ES"
[[unit]]
id = "north"
name = "Norte"
leads = [{ person = "ana" }]
[unit.holidays]
country = "ES"
[[person]]
id = "ana"
name = "Ana"
memberships = [{ unit = "north", since = "2026-01-01" }]
[[place]]
id = "lilas"
name = "Las Lilas"
[[category]]
book = "cases"
id = "leak"
name = "Fuga"
[[reason]]
book = "cases"
id = "repaired"
name = "Reparado"
[[target]]
figure = "cases.received"
period = "2026-08"
value = "1"
[[scale]]
book = "quality"
least = "0"
most = "10"
[retention]
cases = 24
[values."cases.line"]
public = "Pública"
[names.en.category.cases]
leak = "Leaks"
[names.en.value."cases.line"]
public = "Public"
"""
"""An office in which each list of the file has one thing, so that the reader reads it."""

HOURS, WORDS, LISTS, ANA, NORTH = (
    "settings/hours", "settings/words", "settings/lists", "settings/people/ana",
    "settings/teams/north",
)  # fmt: skip
NAMES = {
    "unit": "id=north", "place": "id=lilas", "category.cases": "of=cases&id=leak",
    "reason": "of=cases&id=repaired", "value.cases.line": "of=cases.line&id=public",
    "book": "id=cases", "figure": "id=cases.received", "dimension": "id=place",
}  # fmt: skip

ON_PAGES: dict[str, tuple[str, ...]] = {
    **{f"office.{each}": ("settings", each) for each in (
        "name", "time_zone", "locale", "currency", "pack", "books", "screened_limits", "author",
        "reviewer", "approver", "manager",
    )},
    **{f"hours.{each}": (HOURS, f"day{turn}") for turn, each in enumerate(WEEKDAYS)},
    **{f"unit.hours.{each}": (f"{HOURS}?team=north", f"day{turn}")
       for turn, each in enumerate(WEEKDAYS)},
    "hours.2026-12-24": (HOURS, "day", "until", "hours"),
    "holidays.country": (HOURS, "country"),
    "holidays.subdivision": (HOURS, "region"),
    "holidays.closed": (HOURS, "day", "until", "hours"),
    "unit.holidays.country": (f"{HOURS}?team=north", "country"),
    "unit.holidays.subdivision": (f"{HOURS}?team=north", "region"),
    "unit.holidays.closed": (f"{HOURS}?team=north", "day", "until", "hours"),
    "unit.holidays.none": (f"{HOURS}?team=north", "country"),
    "unit.name": (NORTH, "name"),
    "unit.parent": (NORTH, "parent"),
    "unit.lead": (NORTH, "person"),
    "unit.leads.person": (NORTH, "person"),
    "unit.leads.since": (NORTH, "since"),
    "unit.leads.until": (NORTH, "until"),
    "person.name": (ANA, "name"),
    "person.role": (ANA, "role"),
    "person.unit": (ANA, "team"),
    "person.since": (ANA, "since"),
    "person.until": (ANA, "until"),
    **{f"person.memberships.{each}": (ANA, name) for each, name in (
        ("unit", "team"), ("since", "since"), ("until", "until"), ("main", "main"),
    )},
    "place.name": (f"{LISTS}?kind=place&id=lilas", "name"),
    "place.kind": (f"{LISTS}?kind=place&id=lilas", "place-kind"),
    "category.book": (LISTS, "book"),
    **{f"category.{each}": (f"{LISTS}?kind=category&book=cases&id=leak", each)
       for each in ("name", "one", "many")},
    "reason.book": (LISTS, "book"),
    "reason.name": (f"{LISTS}?kind=reason&book=cases&id=repaired", "name"),
    **{f"target.{each}": ("settings/targets", each)
       for each in ("figure", "period", "value", "scope", "part")},
    "scale.book": (WORDS, "scored"),
    "scale.category": (WORDS, "scored"),
    "scale.least": (WORDS, "least"),
    "scale.most": (WORDS, "most"),
    "values.cases.line": (WORDS, "field", "value", "name"),
    **{
        f"names.{language}.{kind}": (f"{WORDS}?kind={kind.partition('.')[0]}&{at}",
                                     f"name-{language}")
        for language in LANGUAGES
        for kind, at in NAMES.items()
    },
}  # fmt: skip
"""Each key with the page that sets it, and the fields that are typed into there."""

ON_NO_PAGE = ("office.id", "office.ledger", "office.pack_lists", "unit.id", "person.id",
              "place.id", "category.id", "reason.id", "retention.cases")  # fmt: skip
"""What has none; decision 25 says why of each."""

WHY = Path(__file__).parents[2] / "docs" / "decisions" / "0025-settings-and-the-file.md"


def keys_of_the_file(monkeypatch: pytest.MonkeyPatch, text: str) -> set[str]:
    """Every key that the reader of ``office.toml`` knows, as it says so itself: what it takes of a
    table (``only``), and what of one in which anything may stand (``keys``)."""
    found: set[str] = set()
    only, part_keys = TomlPart.only, TomlPart.keys

    def add(part: TomlPart, names: Iterable[str]) -> None:
        path = re.sub(r" \d+", "", part._path)
        found.update(".".join(filter(None, (path, each))) for each in names)

    def watched_only(part: TomlPart, known: Iterable[str]) -> TomlPart:
        names = tuple(known)
        add(part, names)
        return only(part, names)

    def watched_keys(part: TomlPart) -> tuple[str, ...]:
        names = part_keys(part)
        if part._path in ("values", "retention") or re.fullmatch(
            r"names\.[^.]+\.[^.]+", part._path
        ):
            add(part, names)
        return names

    monkeypatch.setattr(TomlPart, "only", watched_only)
    monkeypatch.setattr(TomlPart, "keys", watched_keys)
    for language in LANGUAGES:
        _, problems = settings_said(text.replace("names.en", f"names.{language}"))
        assert not problems
    return {each for each in found if not any(other.startswith(f"{each}.") for other in found)}


def test_every_key_has_a_page_or_a_reason(
    owner: Client, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not load_folder(make_office(tmp_path / "office", OFFICE)).problems
    keys = keys_of_the_file(monkeypatch, OFFICE)
    monkeypatch.undo()
    assert sorted(keys - {*ON_PAGES, *ON_NO_PAGE}) == []
    assert sorted({*ON_PAGES, *ON_NO_PAGE} - keys) == []
    for key, (address, *fields) in ON_PAGES.items():
        page = owner.get(f"/o/little/{address}").text
        assert [each for each in fields if f'name="{each}"' not in page] == [], key


def test_the_reasons_are_written_down() -> None:
    said = WHY.read_text(encoding="utf-8")
    assert [each for each in ON_NO_PAGE if f"`{_written(each)}`" not in said] == []


def _written(key: str) -> str:
    """What the decision calls a key: the table where any book may stand in it."""
    table, _, name = key.partition(".")
    return table if table == "retention" else name
