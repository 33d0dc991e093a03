"""What takes long is made once for all programs of a user; what is not whole is made again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cierre.report.remembered import remembered
from cierre.report.typeface import FAMILY, _characters, covered, font_folder
from cierre.report.webfont import font_faces

SMALLEST = 10_000
"""Bytes: a typeface of a single character has a tenth of them."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    return tmp_path / "cierre"


def counted(made: bytes, times: list[bytes]) -> Callable[[], bytes]:
    def make() -> bytes:
        times.append(made)
        return made

    return make


def test_what_is_remembered_is_not_made_again(home: Path) -> None:
    times: list[bytes] = []
    assert remembered("a", counted(b"one", times)) == b"one"
    assert remembered("a", counted(b"two", times)) == b"one"
    assert remembered("b", counted(b"two", times)) == b"two"
    assert times == [b"one", b"two"]
    assert sorted(each.name for each in home.iterdir()) == ["a", "b"]


@pytest.mark.parametrize("torn", [b"", b"\x00" * 40])
def test_what_is_not_whole_is_made_again(home: Path, torn: bytes) -> None:
    remembered("a", lambda: b"one")
    whole = (home / "a").read_bytes()
    for broken in (torn, whole[:-1], whole[:-1] + b"E"):
        (home / "a").write_bytes(broken)
        assert remembered("a", lambda: b"two") == b"two"


def test_where_nothing_can_be_kept_it_is_made_each_time(home: Path) -> None:
    home.write_text("no folder", encoding="utf-8")
    assert remembered("a", lambda: b"one") == b"one"
    assert remembered("a", lambda: b"two") == b"two"


def test_what_a_page_of_people_shows_is_not_kept(home: Path) -> None:
    """The characters of somebody's name are nobody else's."""
    own = font_faces("es", "\u9f98")
    assert own != font_faces("es", "\u6708")
    assert all(each.stat().st_size > SMALLEST for each in home.glob("*"))


def test_the_characters_of_a_typeface_are_those_that_it_has(home: Path) -> None:
    found = [covered.__wrapped__(FAMILY) for _ in range(2)]
    assert set(found) == {frozenset(_characters(font_folder() / "SourceSansPro-Regular.ttf"))}
    assert len(list(home.iterdir())) == 1
