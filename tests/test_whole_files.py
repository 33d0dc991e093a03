"""Files put in place whole: a program that is killed leaves the old ones or the new ones."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cierre.whole_files import finish, put, put_together

ROOT = Path(__file__).parent.parent
OLD = {"office.pdf": b"old pdf" * 1000, "office.md": b"old md", "statement.json": b"old"}
NEW = {"office.pdf": b"new pdf!" * 2000, "office.md": b"new md", "statement.json": b"new"}

KILLED = """
import os, sys
from pathlib import Path
from cierre import whole_files
left = int(sys.argv[2])
def dying(call):
    def counted(*given, **named):
        global left
        left -= 1
        if not left:
            os._exit(9)
        return call(*given, **named)
    return counted
os.fsync = dying(os.fsync)
Path.replace = dying(Path.replace)
Path.unlink = dying(Path.unlink)
Path.open = dying(Path.open)
folder = Path(sys.argv[1])
new = {"office.pdf": b"new pdf!" * 2000, "office.md": b"new md", "statement.json": b"new"}
whole_files.put_together(folder, "office", new)
"""


def contents(folder: Path) -> dict[str, bytes]:
    return {file: (folder / file).read_bytes() for file in NEW if (folder / file).exists()}


def hidden(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir() if each.name.startswith("."))


@pytest.mark.parametrize("before", [{}, OLD], ids=["first", "again"])
def test_killed_at_any_moment_it_leaves_each_file_old_or_new_and_the_set_is_mended(
    tmp_path: Path, before: dict[str, bytes]
) -> None:
    for moment in range(1, 100):
        folder = tmp_path / str(moment)
        folder.mkdir()
        put_together(folder, "office", before)
        ended = subprocess.run(
            [sys.executable, "-c", KILLED, folder, str(moment)],
            env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
            check=False,
        )
        left = contents(folder)
        for file, new in NEW.items():
            assert left.get(file) in (before.get(file), new)
        finish(folder, "office")
        assert contents(folder) in (before, NEW)
        assert hidden(folder) == []
        put_together(folder, "office", NEW)
        assert contents(folder) == NEW
        if ended.returncode == 0:
            break
        assert ended.returncode == 9
    assert moment > 10


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_together(tmp_path, "office", OLD)
    synced = []

    def full(number: int) -> None:
        synced.append(number)
        if len(synced) == 3:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match=r"statement\.json"):
        put_together(tmp_path, "office", NEW)
    assert contents(tmp_path) == OLD
    assert hidden(tmp_path) == []


def test_a_set_of_another_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".person-ana-cases~person-ana-cases.pdf.partial").write_bytes(b"new")
    (tmp_path / ".person-ana-cases.set").write_text("person-ana-cases.pdf")
    put_together(tmp_path, "person-ana", {"person-ana.pdf": b"x"})
    finish(tmp_path, "person-ana-cases")
    assert (tmp_path / "person-ana-cases.pdf").read_bytes() == b"new"


def test_one_file_alone(tmp_path: Path) -> None:
    for content in (b"old", b"new"):
        assert put(tmp_path / "proposals.xlsx", content).read_bytes() == content
    assert hidden(tmp_path) == []
