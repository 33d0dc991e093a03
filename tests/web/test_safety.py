from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User

from cierre.fault import Fault
from cierre.web.accounts.safety import refuse_unsafe
from tests.journeys.cierre_command import cierre

SAFE = {"CIERRE_HOSTS": "cierre.example.org", "CIERRE_SECRET_KEY": "k" * 50}
GUESSED = {"CIERRE_SECRET_KEY": "short"}


def told(data: Path, **environment: str) -> str:
    """What is said to be unsafe; empty when nothing is."""
    data.mkdir(mode=0o700, exist_ok=True)
    try:
        refuse_unsafe(str(data), environment, data / "secret-key")
    except Fault as fault:
        return str(fault)
    return ""


def test_what_is_safe_is_served(tmp_path: Path) -> None:
    assert told(tmp_path / "data", **SAFE) == ""
    assert told(tmp_path / "data", CIERRE_HOSTS="a.example.org,127.0.0.1") == ""


@pytest.mark.parametrize("hosts", ["", "*", "localhost", "127.0.0.1,localhost", "a.example.org,*"])
def test_without_the_name_that_the_team_opens_nothing_is_served(tmp_path: Path, hosts: str) -> None:
    assert "CIERRE_HOSTS" in told(tmp_path / "data", **SAFE | {"CIERRE_HOSTS": hosts})


def test_a_key_that_can_be_guessed_or_read_is_told(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert "50" in told(data, **SAFE | GUESSED)
    data.joinpath("secret-key").write_text("x")
    data.joinpath("secret-key").chmod(0o644)
    assert "secret-key" in told(data, CIERRE_HOSTS="a.example.org")
    data.joinpath("secret-key").chmod(0o600)
    assert told(data, CIERRE_HOSTS="a.example.org") == ""


def test_all_that_is_unsafe_is_told_at_once(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    data.chmod(0o777)
    said = told(data, **GUESSED)
    assert len(re.findall("·", said)) == 3
    assert str(data) in said


def test_without_an_administrator_nothing_is_served(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cierre.web.accounts import administered

    with pytest.raises(Fault, match="Nadie administra"):
        administered.refuse_open()
    User.objects.create(username="root", is_superuser=True)
    administered.refuse_open()
    monkeypatch.setattr(settings, "DEBUG", True)
    with pytest.raises(Fault, match="DEBUG"):
        administered.refuse_open()


def test_the_command_refuses_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CIERRE_HOSTS", raising=False)
    ended = cierre(tmp_path, "serve", "--shared", "--data", "data", "--no-browser")
    assert ended.code != 0
    assert "CIERRE_HOSTS" in ended.errors
    assert "Traceback" not in ended.errors
