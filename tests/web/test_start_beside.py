from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client

from cierre.office.models import Item
from cierre.sources.doing import Doing
from cierre.web.models import Intake
from cierre.web.start import again, beside, recording, understanding
from cierre.web.start.arriving import folder_of
from tests.web.test_start_corrections import drop, sheet


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is one that no page waits for."""
    monkeypatch.setattr(understanding, "SMALL", 0)


def work() -> None:
    """All that waits to be done beside the pages."""
    call_command("db_worker", batch=True, verbosity=0, interval=0.1, startup_delay=False)


def state() -> str:
    return str(Intake.objects.get().state)


def test_a_large_file_is_read_and_recorded_beside_the_page(owner: Client, large: None) -> None:
    page = drop(owner, sheet(), name="Grande")
    assert state() == "reading"
    assert "Leyendo sus archivos" in owner.get(page).text
    work()
    assert "Todo está claro" in owner.get(page).text
    owner.post(f"{page}/record")
    assert state() == "recording"
    assert "Guardando sus registros" in owner.get(page).text
    assert not Item.objects.exists()
    work()
    assert owner.get(page).status_code == 302
    assert Item.objects.count() == 6


def test_its_progress_is_told(owner: Client, large: None) -> None:
    page = drop(owner, sheet())
    intake = Intake.objects.get()
    with beside.followed(intake) as progress:
        progress(Doing("understanding", "incidencias agosto.csv", 12345))
        assert re.search(r"12.345\sfilas leídas", owner.get(page).text)
        progress(Doing("recording", "cases", 2000, 9000))
        shown = owner.get(page).text
    assert re.search(r"2.?000\sde\s9.?000\sregistros guardados", shown)
    assert 'value="2000" max="9000"' in shown


def test_reading_is_cancelled_and_the_files_are_forgotten(
    owner: Client, large: None, site: Path
) -> None:
    page = drop(owner, sheet())
    assert owner.post(f"{page}/cancel").headers["Location"] == "/start"
    assert owner.get(page).status_code == 404
    assert not [*(site / "files" / "incoming").rglob("*.csv")]
    work()
    assert not Intake.objects.exists()


def test_recording_is_cancelled_and_nothing_is_recorded(
    owner: Client, large: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = drop(owner, sheet())
    work()
    owner.post(f"{page}/record")
    kept = recording._keep_recorded

    def cancelled(intake: Intake, *rest: object) -> None:
        owner.post(f"{page}/cancel")
        with beside.followed(intake) as progress:
            beside.cancel(intake)
            progress(Doing("recording", "cases", 1, 6))
        kept(intake, *rest)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(recording, "_keep_recorded", cancelled)
        work()
    assert state() == "ready"
    assert not Item.objects.exists()
    owner.post(f"{page}/record")
    work()
    assert Item.objects.count() == 6


def test_what_a_dead_worker_left_is_taken_up_again(owner: Client, large: None) -> None:
    page = drop(owner, sheet())
    intake = Intake.objects.get()
    Intake.objects.update(attempts=1)
    _silent(intake)
    assert beside.is_gone(Intake.objects.get())
    owner.get(page)
    work()
    assert state() == "ready"


def test_a_restart_takes_up_what_was_being_done(owner: Client, large: None) -> None:
    drop(owner, sheet())
    work()
    Intake.objects.update(state="recording", attempts=1, beside=True)
    again.take_up_all()
    work()
    assert state() == "recorded"


def test_what_kills_every_worker_is_given_up_and_told(owner: Client, large: None) -> None:
    page = drop(owner, sheet())
    Intake.objects.update(attempts=beside.ATTEMPTS)
    _silent(Intake.objects.get())
    shown = owner.get(page).text
    assert "No se ha podido terminar de leer" in shown
    assert state() == "failed"


def _silent(intake: Intake) -> None:
    """No sign of life for long."""
    long_ago = time.time() - 3600
    os.utime(folder_of(intake) / ".doing.json", (long_ago, long_ago))
