"""Hours, holidays and single days on the pages of the settings, and what was recorded by others."""

from __future__ import annotations

import csv
import os
import re
from datetime import date, time
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client

from cierre.calendars.calendar import Calendars
from cierre.calendars.open_days import open_days
from cierre.directory import DayHours, Holidays, Hours
from cierre.fault import Fault
from cierre.office.load import load_folder
from cierre.office.models import Batch
from cierre.office.recomputing import recompute
from cierre.office.recording import acting_as
from cierre.office.timed import is_outdated
from cierre.spoken import speaking
from cierre.web import recomputing
from cierre.web.data import DATA
from cierre.web.models import Recomputing
from cierre.web.office_settings.asked import Wrong
from cierre.web.office_settings.hours_typed import spans_typed
from tests.office.test_recomputing import durations
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.test_office_settings import HOSTILE, SETTINGS, refused, sent, there

HOURS = f"{SETTINGS}/hours"
WEEK = {f"day{each}": "9-14" for each in range(5)} | {"day5": "", "day6": ""}
RESPONSE = "cases.first_response_median"
HOUR = 3600


@pytest.fixture
def office(owner: Client, site: Path, tmp_path: Path) -> str:
    """A little office whose case of Ana's lasted from Monday at nine to Tuesday at ten."""
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    assert not load_folder(folder).problems
    return os.environ[DATA]


def in_office_hours() -> int:
    """Office seconds from when the case was opened until it was closed, as the ledger has them."""
    (moves,) = durations().values()
    return sum(seconds or 0 for seconds, _ in moves)


def figure(owner: Client, id_: str) -> str:
    """The value of a figure of August, as the page's own twin gives it."""
    rows = csv.DictReader(
        owner.get("/o/little/month/2026-08/office.csv").text.lstrip("\ufeff").splitlines()
    )
    return next(each["value"] for each in rows if each["id"] == id_)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", []),
        ("9-14", [(9, 0, 14, 0)]),
        ("9:00–14:00, 16:30–19:00", [(9, 0, 14, 0), (16, 30, 19, 0)]),
        ("9.30 a 14h y 16h-19h", [(9, 30, 14, 0), (16, 0, 19, 0)]),
        ("16-19 9-14", [(9, 0, 14, 0), (16, 0, 19, 0)]),
        ("22:00-6:00", [(22, 0, 6, 0)]),
        ("0-24", [(0, 0, 0, 0)]),
        ("08:00 to 15:00", [(8, 0, 15, 0)]),
        ("9:00至12:00，13:00至18:00", [(9, 0, 12, 0), (13, 0, 18, 0)]),
    ],
)
def test_hours_are_typed_as_people_write_them(
    text: str, spans: list[tuple[int, int, int, int]]
) -> None:
    assert spans_typed(text, "lunes") == [(time(a, b), time(c, d)) for a, b, c, d in spans]


@pytest.mark.parametrize(
    "text", ["9", "9-", "25-30", "9:75-10", "nueve a dos", "9-14-18", "9-14 pm", "mañana", HOSTILE]
)
def test_what_is_no_hours_is_not_guessed(text: str) -> None:
    with speaking("es"), pytest.raises(Wrong):
        spans_typed(text, "lunes")


def test_the_week_is_shown_and_changed(owner: Client, office: str) -> None:
    page = owner.get(HOURS).text
    assert page.count('value="9:00–14:00"') == 5 + len(
        re.findall('<option value="9:00–14:00"', page)
    )
    sent(owner, office, "/hours", "week", **(WEEK | {"day4": "9-13, 15-17", "day5": "22-6"}))
    assert there().hours[-3:] == (
        Hours(4, time(9), time(13)),
        Hours(4, time(15), time(17)),
        Hours(5, time(22), time(6)),
    )
    sent(owner, office, "/hours", "week", day0="8-15", day6="0-24", same="1")
    assert {each.weekday: each.opens.hour for each in there().hours} == dict.fromkeys(
        range(5), 8
    ) | {6: 0}
    history = owner.get(HOURS).text
    assert "El horario: lun–jue 9:00–14:00; vie 9:00–13:00, 15:00–17:00; sáb 22:00–6:00" in history
    assert "→ lun–vie 8:00–15:00; sáb cerrado; dom 0:00–24:00" in history


def test_hours_that_cannot_be_are_told_and_nothing_is_changed(owner: Client, office: str) -> None:
    page = refused(owner, "/hours", "week", **(WEEK | {"day2": "de nueve a dos"}))
    assert "«de nueve a dos» no es un horario (Miércoles)" in page
    assert 'value="de nueve a dos"' in page
    assert "cierra antes de abrir" in refused(owner, "/hours", "week", **(WEEK | {"day1": "14-9"}))
    assert "se solapa" in refused(owner, "/hours", "week", **(WEEK | {"day1": "9-14, 13-15"}))
    shown = refused(owner, "/hours", "week", **(WEEK | {"day1": HOSTILE}))
    assert "<script>alert" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt; { $x } #let =1+1" in shown


def test_a_change_of_hours_is_told_and_open_months_are_counted_anew(
    owner: Client, office: str
) -> None:
    assert in_office_hours() == 6 * HOUR
    assert figure(owner, RESPONSE) == "3600"
    sent(owner, office, "/hours", "week", **{f"day{each}": "9:30-12" for each in range(5)})
    page = owner.get(HOURS).text
    assert "Guardado. El horario: lun–vie 9:00–14:00 → lun–vie 9:30–12:00" in page
    assert "se contó con otro horario" in page
    # nothing is counted anew unasked, and no other page's saving says it again
    assert in_office_hours() == 6 * HOUR
    assert figure(owner, RESPONSE) == "3600"
    assert owner.post(HOURS, {"does": "recompute"}).status_code == 302
    assert in_office_hours() == 3 * HOUR
    assert figure(owner, RESPONSE) == "1800"
    assert not is_outdated(there())
    page = owner.get(HOURS).text
    assert "Recalcular los meses abiertos" not in page
    assert "cambi" in page
    assert "agosto de 2026" in page
    sent(owner, office, "/hours", "week", **WEEK)
    assert "Recalcular los meses abiertos" in owner.get(HOURS).text


def test_another_page_tells_that_the_calendar_is_another(owner: Client, office: str) -> None:
    sent(owner, office, "/hours?team=south", "week", day0="10-12")
    assert "Recalcular" not in owner.get(f"{SETTINGS}/people").text
    owner.post(HOURS, {"does": "recompute"})
    sent(owner, office, "/teams/north", "rename", name="Norte", parent="south")
    page = owner.get(f"{SETTINGS}/teams/north").text
    assert "se puede recalcular" in page
    sent(owner, office, "/teams/north", "rename", name="Norte 2", parent="south")
    assert "se puede recalcular" not in owner.get(f"{SETTINGS}/teams/north").text


def test_who_recomputes_stands_in_the_batch(owner: Client, office: str) -> None:
    sent(owner, office, "/hours", "week", **{f"day{each}": "9:30-12" for each in range(5)})
    with acting_as("otra"):
        recompute("little", who="eva")
    assert Batch.objects.get(source=":calendar").who == "eva"


def test_many_moves_are_counted_anew_beside_the_page(
    owner: Client, office: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recomputing, "FEW", 0)
    sent(owner, office, "/hours", "week", **{f"day{each}": "9:30-12" for each in range(5)})
    owner.post(HOURS, {"does": "recompute"})
    owner.post(HOURS, {"does": "recompute"})
    assert in_office_hours() == 6 * HOUR
    page = owner.get(HOURS).text
    assert "<progress" in page
    assert "Recalcular los meses abiertos" not in page
    call_command("db_worker", batch=True, verbosity=0, interval=0.1, startup_delay=False)
    assert in_office_hours() == 3 * HOUR
    assert Batch.objects.filter(source=":calendar").count() == 1
    page = owner.get(HOURS).text
    assert "<progress" not in page
    assert "agosto de 2026" in page


def test_how_far_it_is_stands_on_the_page(
    owner: Client, office: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent(owner, office, "/hours", "week", **{f"day{each}": "9:30-12" for each in range(5)})
    seen = []

    def looked(book: object, *others: object) -> object:
        seen.append(owner.get(HOURS).text)
        return write_batch(book, *others)  # type: ignore[arg-type]

    from cierre.office import recomputing as office_recomputing

    write_batch = office_recomputing._write_batch
    monkeypatch.setattr(recomputing, "FEW", 0)
    monkeypatch.setattr(office_recomputing, "_write_batch", looked)
    owner.post(HOURS, {"does": "recompute"})
    call_command("db_worker", batch=True, verbosity=0, interval=0.1, startup_delay=False)
    assert "0 de 1" in seen[0]


def test_what_ended_in_the_middle_is_taken_up(owner: Client, office: str) -> None:
    sent(owner, office, "/hours", "week", **{f"day{each}": "9:30-12" for each in range(5)})
    Recomputing.objects.create(office="little", state="working", attempts=1, who="eva")
    recomputing.take_up()
    call_command("db_worker", batch=True, verbosity=0, interval=0.1, startup_delay=False)
    assert in_office_hours() == 3 * HOUR
    Recomputing.objects.filter(office="little").update(state="working", attempts=3)
    recomputing.take_up()
    assert str(Fault("recomputing-broken")) in owner.get(HOURS).text


def test_why_it_failed_is_told(owner: Client, office: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(recomputing, "recompute", broken)
    sent(owner, office, "/hours", "week", **{f"day{each}": "9:30-12" for each in range(5)})
    owner.post(HOURS, {"does": "recompute"})
    page = owner.get(HOURS).text
    assert "No se han podido recalcular" in page
    assert "Recalcular los meses abiertos" in page


def test_a_team_has_hours_of_its_own_or_those_of_above(owner: Client, office: str) -> None:
    page = owner.get(f"{HOURS}?team=north").text
    assert "Vale el de arriba: lun–vie 9:00–14:00" in page
    sent(owner, office, "/hours?team=north", "week", day0="8-15")
    assert there().units_by_id["north"].hours == (Hours(0, time(8), time(15)),)
    assert len(there().hours) == 5
    page = owner.get(f"{HOURS}?team=north").text
    assert "Vale el de arriba" not in page
    assert "Equipo «Norte»: — → lun 8:00–15:00" in page
    sent(owner, office, "/hours?team=north", "week")
    assert there().units_by_id["north"].hours == ()
    assert owner.get(f"{HOURS}?team=nowhere").status_code == 404


def test_holidays_of_a_country_and_a_region(owner: Client, office: str) -> None:
    sent(owner, office, "/hours", "holidays", country="ES", region="MD")
    # the regions of a country are offered once it is kept
    assert (there().holidays_country, there().holidays_subdivision) == ("ES", "MD")
    page = owner.get(HOURS).text
    assert '<option value="MD" selected>Madrid</option>' in page
    assert "El país de los festivos: — → España" in page
    assert "Viernes Santo" in page
    may = Calendars(there()).office
    assert date(2026, 5, 1) not in open_days(may, date(2026, 5, 1), date(2026, 5, 31))
    sent(owner, office, "/hours", "holidays", country="PT", region="MD")
    assert (there().holidays_country, there().holidays_subdivision) == ("PT", "")
    refused(owner, "/hours", "holidays", country="<b>")


def test_a_team_keeps_holidays_of_its_own_works_on_them_or_has_those_of_above(
    owner: Client, office: str
) -> None:
    sent(owner, office, "/hours", "holidays", country="ES")
    for typed, own in (
        ({"country": "none"}, Holidays(none=True)),
        ({"country": "FR"}, Holidays("FR")),
        ({"country": ""}, None),
    ):
        sent(owner, office, "/hours?team=north", "holidays", **typed)
        assert there().units_by_id["north"].holidays == own
    may = Calendars(there())["north"]
    assert date(2026, 5, 1) not in open_days(may, date(2026, 5, 1), date(2026, 5, 31))


def test_days_are_closed_and_opened_otherwise(owner: Client, office: str) -> None:
    sent(owner, office, "/hours", "special", day="2026-08-10", until="2026-08-14")
    assert there().closed_days == tuple(date(2026, 8, each) for each in range(10, 15))
    sent(owner, office, "/hours", "special", day="2026-08-12", hours="10-12")
    assert there().special_hours == (DayHours(date(2026, 8, 12), ((time(10), time(12)),)),)
    assert date(2026, 8, 12) not in there().closed_days
    page = owner.get(HOURS).text
    assert "10 ago 2026 – 11 ago 2026" in page
    assert "Los días de cierre: — → 10 ago 2026 – 14 ago 2026" in page
    assert "El horario de días sueltos: — → 12 ago 2026: 10:00–12:00" in page
    sent(owner, office, "/hours", "clear", of="2026-08-10 2026-08-11")
    sent(owner, office, "/hours", "clear", of="2026-08-12 2026-08-12")
    assert there().closed_days == (date(2026, 8, 13), date(2026, 8, 14))
    assert there().special_hours == ()
    refused(owner, "/hours", "special", day="2026-08-14", until="2026-08-10")
    refused(owner, "/hours", "special", day="2026-08-14", until="2036-08-10")
    refused(owner, "/hours", "special", day="")
    refused(owner, "/hours", "clear", of=HOSTILE)


def test_a_day_that_a_team_closes_leaves_it_the_holidays_of_above(
    owner: Client, office: str
) -> None:
    sent(owner, office, "/hours", "holidays", country="ES")
    sent(owner, office, "/hours", "special", day="2026-05-04")
    sent(owner, office, "/hours?team=north", "special", day="2026-05-15")
    opened = open_days(Calendars(there())["north"], date(2026, 5, 1), date(2026, 5, 31))
    assert not {date(2026, 5, 1), date(2026, 5, 4), date(2026, 5, 15)} & opened
    assert date(2026, 5, 5) in opened
    page = owner.get(f"{HOURS}?team=north").text
    assert page.count("De arriba") == 1
    sent(owner, office, "/hours?team=north", "holidays", country="none")
    sent(owner, office, "/hours?team=north", "holidays", country="")
    assert there().units_by_id["north"].holidays is None
    opened = open_days(Calendars(there())["north"], date(2026, 5, 1), date(2026, 5, 31))
    assert not {date(2026, 5, 1), date(2026, 5, 4), date(2026, 5, 15)} & opened


def test_a_day_after_all_records_outdates_nothing(owner: Client, office: str) -> None:
    before = in_office_hours()
    sent(owner, office, "/hours", "special", day="2026-12-24", until="", hours="")
    page = owner.get(HOURS).text
    assert not is_outdated(there())
    assert "Recalcular" not in page
    # one on which the case was there does, and so does all that is changed from then on
    sent(owner, office, "/hours", "special", day="2026-08-04", until="", hours="")
    sent(owner, office, "/hours", "special", day="2026-12-31", until="", hours="")
    assert is_outdated(there())
    assert "Recalcular" in owner.get(HOURS).text
    assert in_office_hours() == before
    sent(owner, office, "/hours", "recompute")
    assert not is_outdated(there())
    assert in_office_hours() != before


def test_a_team_that_has_nothing_outdates_nothing(owner: Client, office: str) -> None:
    week = {"day0": "0-24"}
    sent(owner, office, "/hours?team=south", "week", **week)
    assert not is_outdated(there())
    sent(owner, office, "/hours?team=north", "week", **week)
    assert is_outdated(there())


def test_the_month_and_the_report_tell_durations_of_former_hours(
    owner: Client, office: str
) -> None:
    pages = ("/o/little/month/2026-08/office", "/o/little/report/2026-08/person:ana")
    for page in pages:
        assert "siguen contadas con los de antes" not in owner.get(page).text
    sent(owner, office, "/hours", "week", **(WEEK | {"day0": "8-15"}))
    for page in pages:
        shown = owner.get(page).text
        assert "siguen contadas con los de antes" in shown
        assert f'<a href="{HOURS}">Recalcularlas' in shown
    sent(owner, office, "/hours", "recompute")
    for page in pages:
        assert "siguen contadas con los de antes" not in owner.get(page).text
