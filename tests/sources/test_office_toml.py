"""``office.toml``: whatever cannot be is named, with its table and key, and nothing is a crash."""

from __future__ import annotations

import random
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cierre.directory import DayHours, Holidays, Hours
from cierre.sources import office_toml
from cierre.sources.catalogue import speaking
from cierre.sources.office_toml import office_language, read_office
from cierre.sources.problems import Problem
from tests.sources.little_office import OFFICE, make_office

DEEP = "[" * 5000 + "]" * 5000
UNIT = '[[unit]]\nid = "north"\nname = "Norte"\n'
TARGET = '[[target]]\nfigure = "{}"\nperiod = "{}"\nvalue = "{}"\n'
SHARE = ("cases.on_time_share", "2026-*", "0.85")


def problems(folder: Path, text: str | bytes) -> tuple[Problem, ...]:
    make_office(folder)
    content = text.encode() if isinstance(text, str) else text
    (folder / "office.toml").write_bytes(content)
    return read_office(folder)[1]


def changed(before: str, after: str) -> str:
    assert before in OFFICE
    return OFFICE.replace(before, after, 1)


def target(figure: str, period: str, value: str, more: str = "") -> str:
    return OFFICE + TARGET.format(figure, period, value) + more


HOURS = 'monday = ["09:00-14:00"]'
WRONG: dict[str, list[str | bytes]] = {
    # the file
    "not-utf8": [
        OFFICE.encode("utf-16"),
        OFFICE.replace("Pequeña", "Peque\u00f1a").encode("latin-1"),
    ],
    "not-toml": ["[office", f"x = {'9' * 5000}", "\x00"],
    "too-nested": [f"x = {DEEP}"],
    "too-large": ["#" * (office_toml.LARGEST + 1)],
    # ids
    "bad-id": [
        changed('id = "ana"', f'id = "{bad}"')
        for bad in ("a/b", "a\\\\b", "..", "a:b", "a=b", "x" * 65, "-", " ana", "a\u202eb")
    ],
    "twice": [
        changed('id = "luis"', 'id = "ana"'),
        OFFICE + (TARGET.format(*SHARE) * 2),
        changed('pack = "property"', 'pack = "property"\nbooks = ["cases", "cases"]'),
    ],
    "spelled-alike": [
        changed('id = "luis"', 'id = "ANA"'),
        changed('id = "luis"', 'id = "aná"'),
        changed('id = "olmo"', 'id = "Lilas"'),
        OFFICE + '[values."calls.line"]\nuno = "Uno"\nUNO = "Otro"\n',
    ],
    "named-as-another": [changed('name = "Luis Gil"', 'name = "Ana"')],
    # units, people and who leads them
    "above-itself": [
        changed(UNIT, UNIT + 'parent = "north"\n'),
        changed(UNIT, UNIT + 'parent = "south"\n').replace(
            'name = "Sur"\n', 'name = "Sur"\nparent = "north"\n'
        ),
    ],
    "unknown-id": [
        changed('unit = "north"\nsince', 'unit = "west"\nsince'),
        changed(UNIT, UNIT + 'parent = "west"\n'),
        changed(UNIT, UNIT + 'lead = "nobody"\n'),
        changed(UNIT, UNIT + 'leads = [{ person = "nobody" }]\n'),
    ],
    "ends-before": [
        changed('until = "2026-08-15" }', 'until = "2025-08-15" }'),
        changed(
            UNIT,
            UNIT + 'leads = [{ person = "ana", since = "2026-05-01", until = "2026-05-01" }]\n',
        ),
    ],
    "overlapping": [
        changed('unit = "south", since = "2026-08-15"', 'unit = "north", since = "2026-08-14"'),
        changed(UNIT, UNIT + 'leads = [{ person = "ana" }, { person = "luis" }]\n'),
    ],
    # hours
    "hours-backwards": [
        changed(HOURS, f'monday = ["{span}"]')
        for span in ("14:00-09:00", "18:00-09:00", "09:00-09:00")
    ],
    "hours-overlap": [
        changed(HOURS, 'monday = ["09:00-14:00", "13:00-18:00"]'),
        changed(HOURS, 'monday = ["22:00-06:00"]').replace(
            'tuesday = ["09:00-14:00"]', 'tuesday = ["05:00-09:00"]'
        ),
        changed(HOURS, 'monday = ["00:00-02:00"]\nsunday = ["22:00-03:00"]'),
        changed(HOURS, '2026-12-24 = ["09:00-13:00", "12:00-14:00"]'),
        changed(UNIT, UNIT + 'hours = { monday = ["09:00-14:00", "13:00-18:00"] }\n'),
    ],
    "closed-with-hours": [
        changed(
            "[hours]", '[holidays]\nclosed = ["2026-12-24"]\n[hours]\n2026-12-24 = ["09:00-13:00"]'
        ),
        changed(
            UNIT,
            UNIT + 'hours = { 2026-12-24 = [] }\nholidays = { closed = ["2026-12-24"] }\n',
        ),
    ],
    # targets
    "no-such-figure": [
        target("cases.happiness", "2026-*", "1"),
        target("calls.offered", "2026-*", "1"),
        target("pack.complaints_per_thousand_calls", "2026-*", "1"),
    ],
    "no-such-scope": [
        target(*SHARE, f'scope = "{scope}"\n')
        for scope in ("person:nobody", "team:north", "north", "")
    ],
    "no-such-part": [
        target("cases.received", "2026-*", "5", f'part = "{part}"\n')
        for part in (
            "category=gone",
            "colour=red",
            "category",
            "place=",
            "category=leak&place=olmo",
        )
    ],
    "target-share": [target("cases.on_time_share", "2026-*", value) for value in ("85", "-0.1")],
    "no-such-field": [OFFICE + '[values."cases.colour"]\nred = "Rojo"\n'],
    # values of another kind, or that are none
    "wrong-value": [
        changed('locale = "es_ES"', 'locale = "xx_YY"'),
        changed('locale = "es_ES"', 'locale = "' + "e" * 900 + '"'),
        *(
            changed('"Europe/Madrid"', f'"{zone}"')
            for zone in ("Mars/Base", "Europe", "../../etc/passwd", "x" * 900, "zone.tab")
        ),
        changed('currency = "EUR"', 'currency = "PESO"'),
        changed('pack = "property"', 'pack = "bakery"'),
        changed('pack = "property"', 'pack = "property"\nbooks = ["bakery"]'),
        changed('pack = "property"', 'pack = "property"\nbooks = ["CASES"]'),
        changed('locale = "es_ES"', 'locale = ""'),
        changed('currency = "EUR"', 'currency = ""'),
        *(
            changed('name = "Pequeña"', f'name = "Pequeña"\n{key} = "{text}"')
            for key in ("author", "reviewer", "approver", "manager")
            for text in (" ", "\u3000", "\u200b")
        ),
        changed('name = "Norte"', 'name = "\u200b"'),
        OFFICE + '[values."calls.line"]\nuno = " "\n',
        OFFICE + '[values."calls.line"]\nuno = ""\n',
        *(
            OFFICE + f"[names.en.category.cases]\nleak = {forms}\n"
            for forms in ("[]", '["Leaks", "leak"]', '["a", "b", "c", "d"]', '["a", "", "c"]')
        ),
        changed('name = "Pequeña"', 'name = "Peque\\u0000a"'),
        changed('name = "Pequeña"', "name = 0x" + "f" * 5000),
        changed('name = "Pequeña"', f'name = "{"a" * 1001}"'),
        changed("[hours]", '[holidays]\ncountry = "os"\n[hours]'),
        changed("[hours]", '[holidays]\nsubdivision = "MD"\n[hours]'),
        changed("[hours]", '[holidays]\nclosed = ["2026-02-30"]\n[hours]'),
        changed('since = "2026-01-01"\n[[', 'since = "0001-01-01"\n[['),
        changed('since = "2026-01-01"\n[[', "since = 9999-12-31\n[["),
        changed(HOURS, 'monday = ["9-14"]'),
        changed(HOURS, 'monday = ["09:00+02:00-14:00"]'),
        changed(HOURS, "monday = 5"),
        changed(HOURS, '2026-02-30 = ["09:00-13:00"]'),
        changed(HOURS, '0001-01-01 = ["09:00-13:00"]'),
        changed(HOURS, '2026-12-24 = ["9-13"]'),
        changed(UNIT, UNIT + "hours = 5\n"),
        changed(UNIT, UNIT + 'holidays = { country = "ES", subdivision = "XX" }\n'),
        changed(UNIT, UNIT + 'holidays = { none = "yes" }\n'),
        changed('id = "leak"', "id = 5"),
        OFFICE + "[values]\nx = 1\n",
        "office = 5",
        "unit = 5",
        "[unit]\nid = 1",
        *(target("fees.collected", "2026-*", v) for v in ("1e400", "NaN", "many", "1,5", "-1e9")),
        *(
            target("fees.collected", period, "1")
            for period in ("2026-13", "26-08", "0000", "2026-Q3", "٢٠٢٦")
        ),
        target("cases.received", "2026-*", "-3"),
    ],
    "one-of-two": [
        changed(UNIT, UNIT + 'lead = "ana"\nleads = [{ person = "luis" }]\n'),
        changed(
            'unit = "north"\nsince',
            'memberships = [{ unit = "north", since = "2026-01-01" }]\nunit = "south"\nsince',
        ),
        changed(UNIT, UNIT + 'holidays = { country = "ES", none = true }\n'),
    ],
    "missing-key": [
        changed('unit = "north"\nsince', "since"),
        "",
        "[office]\n",
        changed('id = "little"\n', ""),
    ],
    "unknown-key": [
        changed("[hours]", "[hours]\nfunday = []"),
        changed("[hours]", "[hours]\n24-12-2026 = []"),
        changed("[hours]", "[holidays]\nnone = true\n[hours]"),
        changed(UNIT, UNIT + "hours = { funday = [] }\n"),
        OFFICE + "[extra]\n",
    ],
}
CASES = [(code, text) for code, texts in WRONG.items() for text in texts]


@pytest.mark.parametrize(("code", "text"), CASES)
def test_what_cannot_be_is_named_with_where_and_what_to_do(
    tmp_path: Path, code: str, text: str | bytes
) -> None:
    found = problems(tmp_path, text)
    told = [each for each in found if each.code == code]
    assert told, found
    for each in told:
        assert each.file == "office.toml"
        assert each.what
        assert each.remedy
        assert len(each.what) < 400
    if code not in ("not-utf8", "not-toml", "too-nested", "too-large"):
        assert all(each.column for each in told)


def test_it_is_told_in_the_reader_s_language(tmp_path: Path) -> None:
    text = changed('id = "luis"', 'id = "ANA"')
    said = {}
    for language in ("es", "en", "zh"):
        with speaking(language):
            said[language] = problems(tmp_path, text)[0].what
    assert len(set(said.values())) == 3
    assert all("ANA" in each for each in said.values())


@pytest.mark.parametrize(
    "text",
    [
        OFFICE,
        "\ufeff" + OFFICE,
        changed(HOURS, 'monday = ["22:00-06:00"]'),
        changed(HOURS, 'monday = ["00:00-24:00"]\nsunday = ["00:00-24:00"]'),
        changed(
            HOURS, '2026-12-24 = ["09:00-13:00"]\n2026-12-05 = []\n2026-12-31 = ["22:00-06:00"]'
        ),
        changed(UNIT, UNIT + 'hours = { monday = ["22:00-06:00"] }\nholidays = { none = true }\n'),
        changed('locale = "es_ES"', 'locale = "es-MX"'),
        changed(UNIT, UNIT + 'lead = "ana"\n'),
        changed(
            UNIT,
            UNIT + 'leads = [{ person = "ana", until = 2026-05-01 },'
            ' { person = "luis", since = 2026-05-01 }]\n',
        ),
        target("cases.received", "2026-*", "5", 'part = "category=leak"\nscope = "unit:north"\n'),
        target(*SHARE),
        changed('id = "luis"', 'id = "李雷"'),
    ],
)
def test_what_can_be_is_taken(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, text) == ()


@pytest.mark.parametrize(
    ("wrong", "near"),
    [('parnet = "south"', "parent"), ('Lead = "ana"', "lead"), ('lead_ = "ana"', "lead")],
)
def test_a_key_that_is_misspelt_is_told_with_the_nearest(
    tmp_path: Path, wrong: str, near: str
) -> None:
    (told,) = problems(tmp_path, changed(UNIT, f"{UNIT}{wrong}\n"))
    assert told.code == "unknown-key"
    assert f"«{near}»" in told.remedy


@pytest.mark.parametrize("written", ["ana", "ANA", "Ana Pérez", "ana perez", "ＡＮＡ"])
def test_who_signs_is_a_person_however_they_are_written(tmp_path: Path, written: str) -> None:
    make_office(tmp_path, changed('name = "Pequeña"', f'name = "Pequeña"\nmanager = "{written}"'))
    office, _ = read_office(tmp_path)
    assert office is not None
    assert office.manager == "ana"


def test_there_is_no_target_of_minus_nothing(tmp_path: Path) -> None:
    make_office(tmp_path, target("fees.collected", "2026-*", "-0"))
    office, _ = read_office(tmp_path)
    assert office is not None
    assert str(office.targets[0].value) == "0"


def test_the_calendar_of_a_unit_and_the_hours_of_single_days_are_read(tmp_path: Path) -> None:
    own = (
        'hours = { 2026-12-24 = ["09:00-13:00"], monday = ["22:00-06:00"], 2026-12-31 = [] }\n'
        'holidays = { country = "ES", subdivision = "CT", closed = ["2026-09-24"] }\n'
    )
    make_office(tmp_path, changed(UNIT, UNIT + own))
    office, _ = read_office(tmp_path)
    assert office is not None
    north, south = office.units
    assert north.hours == (Hours(0, time(22), time(6)),)
    assert north.special_hours == (
        DayHours(date(2026, 12, 24), ((time(9), time(13)),)),
        DayHours(date(2026, 12, 31)),
    )
    assert north.holidays == Holidays("ES", "CT", (date(2026, 9, 24),))
    assert (south.hours, south.special_hours, south.holidays) == ((), (), None)


def test_the_leads_of_a_unit_are_read_with_their_days(tmp_path: Path) -> None:
    leads = (
        'leads = [{ person = "luis", since = "2026-05-01" },'
        ' { person = "ana", until = "2026-05-01" }]\n'
    )
    make_office(tmp_path, changed(UNIT, UNIT + leads))
    office, _ = read_office(tmp_path)
    assert office is not None
    assert [lead.person for lead in office.units[0].leads] == ["ana", "luis"]


@pytest.mark.parametrize("seed", range(200))
def test_bytes_changed_at_random_are_answered(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 (made-up faults)
    content = bytearray(OFFICE.encode())
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(content))
        match chance.randrange(3):
            case 0:
                content[at] = chance.randrange(256)
            case 1:
                del content[at : at + chance.randint(1, 30)]
            case _:
                content[at:at] = chance.choice([b'"', b"[", b"\n", b"=", b"\xff", b"{", b"9" * 40])
    office_language(tmp_path)
    for each in problems(tmp_path, bytes(content)):
        assert each.what
        assert each.remedy


VALUES = st.recursive(
    st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=12)
    | st.dates()
    | st.sampled_from(["ana", "north", "cases", "2026-*", "1e400", "09:00-14:00", "es_ES", "\x00"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(
    ["id", "name", "parent", "lead", "leads", "unit", "hours", "holidays",
     "none", "2026-12-24", "since", "until", "memberships", "person",
     "book", "figure", "period", "value", "scope", "part", "monday", "country", "closed",
     "time_zone", "locale", "currency", "pack", "pack_lists", "books", "author", "calls.line"]
)  # fmt: skip
TABLES = st.dictionaries(KEYS, VALUES, max_size=6)
DOCUMENTS = st.dictionaries(
    st.sampled_from(["office", "hours", "holidays", "unit", "person", "place", "category", "reason",
                     "target", "values"]),
    TABLES | st.lists(TABLES, max_size=3) | VALUES,
    max_size=8,
)  # fmt: skip


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(DOCUMENTS)
def test_any_kind_of_value_anywhere_is_answered(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, document: dict[str, object]
) -> None:
    monkeypatch.setattr(office_toml, "_text", lambda _: "")
    monkeypatch.setattr(office_toml, "_parsed", lambda _: document)
    office_language(tmp_path)
    office, found = read_office(tmp_path)
    assert (office is None) == bool(found)
    assert all(each.what and each.remedy for each in found)
