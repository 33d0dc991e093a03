"""The reports of many scopes in one run: over several processes, and never made twice.

Beside a report's files stands what they were made from, as a digest, put in its place together
with them. So a run that was killed, or one that is asked for again, makes what is missing alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from cierre import __version__
from cierre.office.drafting import Common, drafts_of
from cierre.office.spread import spread
from cierre.office.writing import file_stem, shows_annex
from cierre.statement.canonical import digest_of, to_json
from cierre.statement.model import Scope, Statement
from cierre.whole_files import finish, half_done, put_together

FEWEST_SPREAD = 200
"""Fewer files are done before other processes have started and know the typefaces."""


@dataclass(frozen=True)
class Wanted:
    """What is to be written of each statement: languages with their folders, and formats."""

    folders: tuple[tuple[str, Path], ...]
    formats: tuple[str, ...]
    template: Path | None = None
    annex: bool | None = None


@dataclass(frozen=True)
class Written:
    """The files of a statement's reports; ``made`` is how many reports were not there yet."""

    scope: Scope
    files: tuple[Path, ...]
    made: int


@dataclass(frozen=True)
class Run:
    """A run: what its reports share, what is wanted of them, and the digest of both.

    Without a digest all reports are made anew. ``half_done`` are those that one before left so.
    """

    common: Common
    wanted: Wanted
    digest: str
    half_done: frozenset[str] = frozenset()


def write_reports(
    common: Common,
    statements: Iterable[Statement],
    wanted: Wanted,
    workers: int = 1,
    kept: bool = True,
) -> Iterator[Written]:
    """Write the reports of statements, in their order; those that are there already stay.

    Unless they are ``kept``: then all are made, and nothing tells from what.

    Of the statements only a few are held at a time. Raises Fault and OSError; what was written
    until then is whole.
    """
    for _, folder in wanted.folders:
        folder.mkdir(parents=True, exist_ok=True)
    half = frozenset(name for _, folder in wanted.folders for name in half_done(folder))
    run = Run(common, wanted, _digest(common, wanted) if kept else "", half)
    left = iter(statements)
    first = list(islice(left, FEWEST_SPREAD))
    files = len(first) * len(wanted.folders) * len(wanted.formats)
    if workers < 2 or files < FEWEST_SPREAD:
        for statement in chain(first, left):
            yield write_report(run, statement)
    else:
        yield from spread(run, write_report, chain(first, left), workers)


def write_report(run: Run, statement: Statement) -> Written:
    """Write the reports of one statement: a function of what it is given, for any process."""
    common, wanted = run.common, run.wanted
    stem, content = file_stem(statement.scope, common.topic), to_json(statement)
    keys = {
        language: _sha256(f"{run.digest} {language} ".encode() + content)
        for language, _ in wanted.folders
    }
    for _, folder in wanted.folders:
        # a folder of ten thousand reports is not looked through for each of them
        if stem in run.half_done or (folder / f".{stem}.set").exists():
            finish(folder, stem)
    there = {
        language: _already(folder, stem, keys[language]) if run.digest else ()
        for language, folder in wanted.folders
    }
    missing = [language for language, _ in wanted.folders if not there[language]]
    folders = dict(wanted.folders)
    whole = shows_annex(statement.scope, wanted.formats, wanted.annex)
    for draft in drafts_of(common, statement, missing, content, whole):
        language = draft.planned.language
        contents = draft.rendered(wanted.formats, wanted.template, wanted.annex)
        there[language] = tuple(folders[language] / name for name in contents)
        if run.digest:
            told = {name: _sha256(each) for name, each in contents.items()}
            made = json.dumps({"of": keys[language], "files": told}).encode()
            contents[_beside(stem)] = made
        put_together(folders[language], stem, contents, mended=True)
    files = tuple(path for language, _ in wanted.folders for path in there[language])
    return Written(statement.scope, files, len(missing))


def _already(folder: Path, stem: str, key: str) -> tuple[Path, ...]:
    """The files that were made of the same, as they were made; none when any of them is not so."""
    try:
        found = json.loads((folder / _beside(stem)).read_bytes())
        if found["of"] != key:
            return ()
        files = {folder / name: digest for name, digest in found["files"].items()}
        same = all(_sha256(path.read_bytes()) == digest for path, digest in files.items())
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    return tuple(files) if same else ()


def _beside(stem: str) -> str:
    """The name of the file that tells what a report's files were made from."""
    return f".{stem}.made"


def _digest(common: Common, wanted: Wanted) -> str:
    """The digest of all that a report is made from but its statement and its language."""
    template = b"" if wanted.template is None else wanted.template.read_bytes()
    parts = [
        __version__,
        repr(common.directory),
        repr(list(common.books.items())),
        digest_of(common.above),
        common.topic,
        repr((wanted.formats, wanted.annex)),
        _sha256(template),
    ]
    for name, frame in common.fetched.items():
        # rows come in any order
        parts.append(f"{name} {frame.height} {frame.hash_rows().sort().hash().sum()}")
    return _sha256("\n".join(parts).encode())


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
