"""Files put in their place whole, and several of them together: killed, it leaves old or new."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import mkstemp


def put(path: Path, content: bytes) -> Path:
    """Write one file; a reader finds the old one or the new one, never half of one."""
    return put_together(path.parent, path.name, {path.name: content})[0]


def put_together(
    folder: Path, name: str, contents: Mapping[str, bytes], *, mended: bool = False
) -> tuple[Path, ...]:
    """Write a set of files that belong together, known by ``name`` in their folder.

    All are written beside their places first, then moved there. What a killed program left half
    done is finished when it had written all of the set, else thrown away; of a set that is
    ``mended`` already nobody looks for it in the folder. Raises OSError, with the files that
    were there untouched.
    """
    if not mended:
        finish(folder, name)
    for file in contents:
        if (folder / file).is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(folder / file))
    listed = f".{name}.set"
    written = [*contents.items(), (listed, "\n".join(contents).encode())]
    try:
        for file, content in written:
            _write(folder, name, file, content)
    except OSError:
        _throw_away(folder, name)
        raise
    _move(folder, name, [listed])
    _move(folder, name, contents)
    (folder / listed).unlink()
    return tuple(folder / file for file in contents)


def put_new(path: Path, content: bytes) -> None:
    """Write one file that its owner alone can read, where there is none yet.

    Killed, it leaves the whole file or none. Raises FileExistsError, and OSError with nothing left.
    """
    descriptor, name = mkstemp(prefix=f".{path.name}~", suffix=".partial", dir=path.parent)
    partial = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        move_new(partial, path)
    finally:
        partial.unlink(missing_ok=True)
    _throw_away(path.parent, path.name)
    _sync(path.parent)


def move_new(whole: Path, path: Path) -> None:
    """Put a file that is written to its end into a place where there is none.

    Raises FileExistsError when there is one; where it was written, it may still be.
    """
    try:
        if os.name == "posix":
            os.link(whole, path)
        else:
            whole.rename(path)
    except FileExistsError:
        raise
    except OSError as problem:
        # not every disk has links
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from problem
        whole.rename(path)


def half_done(folder: Path) -> frozenset[str]:
    """The sets of a folder that a program has left half done, or is about to finish."""
    names = [each.name[1:] for each in folder.iterdir() if each.name.startswith(".")]
    listed = {each.removesuffix(".set") for each in names if each.endswith(".set")}
    return frozenset(
        listed | {each.partition("~")[0] for each in names if each.endswith(".partial")}
    )


def finish(folder: Path, name: str) -> None:
    """Finish a set whose files were all written, throw away one that was not."""
    listed = folder / f".{name}.set"
    if listed.exists():
        files = listed.read_text(encoding="utf-8").splitlines()
        _move(folder, name, [file for file in files if _partial(folder, name, file).exists()])
        listed.unlink()
    _throw_away(folder, name)


def _partial(folder: Path, name: str, file: str) -> Path:
    return folder / f".{name}~{file}.partial"


def _write(folder: Path, name: str, file: str, content: bytes) -> None:
    """Write a file's content beside its place, down to the disk."""
    try:
        with _partial(folder, name, file).open("wb") as partial:
            partial.write(content)
            partial.flush()
            os.fsync(partial.fileno())
    except OSError as problem:
        # it is the file that the reader knows of
        raise OSError(problem.errno, problem.strerror, str(folder / file)) from problem


def _move(folder: Path, name: str, files: Iterable[str]) -> None:
    for file in files:
        _partial(folder, name, file).replace(folder / file)
    _sync(folder)


def _sync(folder: Path) -> None:
    """Have the disk know what the files of a folder are called."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _throw_away(folder: Path, name: str) -> None:
    for each in folder.iterdir():
        if each.name.startswith(f".{name}~") and each.suffix == ".partial":
            each.unlink(missing_ok=True)
