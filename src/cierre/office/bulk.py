"""The reports of many scopes in one run: over several processes, and never made twice.

Beside a report's files stands what they were made from, as a digest, put in its place together
with them. So a run that was killed, or one that is asked for again, makes what is missing alone.
"""

from __future__ import annotations

import hashlib
import json
import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path

from cierre import __version__
from cierre.ledger.places.address import on_spark
from cierre.ledger.places.workers import all_say, spread_over
from cierre.office.drafting import Common, drafts_of
from cierre.office.spread import spread
from cierre.office.writing import file_stem, shows_annex
from cierre.report.own_template import OwnTemplate
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
    template: OwnTemplate | None = None
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


Contents = dict[str, dict[str, bytes]]
"""By language the files of a report, by name."""


@dataclass(frozen=True)
class Missing:
    """The reports of a statement that are to be made: ``languages``, none when all are there.

    ``content`` are the statement's bytes, ``there`` the files that stay, and ``keys`` what each
    language's report is made from, as a digest.
    """

    statement: Statement
    content: bytes
    languages: tuple[str, ...]
    there: Mapping[str, tuple[Path, ...]]
    keys: Mapping[str, str]


def write_reports(
    common: Common,
    statements: Iterable[Statement],
    wanted: Wanted,
    workers: int = 1,
    kept: bool = True,
) -> Iterator[Written]:
    """Write the reports of statements, in their order; those that are there already stay.

    Unless they are ``kept``: then all are made, and nothing tells from what. Many are made by
    several processes; those of an office whose records a cluster keeps by the cluster's workers,
    where Cierre is installed there.

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
    elif on_spark(common.directory.ledger) and wanted.template is None:
        yield from _over_cluster(run, chain(first, left), workers)
    else:
        yield from spread(run, write_report, chain(first, left), workers)


def write_report(run: Run, statement: Statement) -> Written:
    """Write the reports of one statement: a function of what it is given, for any process."""
    missing = missing_of(run, statement)
    return _put(run, missing, contents_of(run, missing))


def missing_of(run: Run, statement: Statement) -> Missing:
    """Which reports of a statement are not there, or are not made from it."""
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
    languages = tuple(language for language, _ in wanted.folders if not there[language])
    return Missing(statement, content, languages, there, keys)


def contents_of(run: Run, missing: Missing) -> Contents:
    """The files of a statement's missing reports, none of them written yet."""
    wanted, statement = run.wanted, missing.statement
    whole = shows_annex(statement.scope, wanted.formats, wanted.annex)
    drafts = drafts_of(run.common, statement, missing.languages, missing.content, whole)
    return {
        draft.planned.language: draft.rendered(wanted.formats, wanted.template, wanted.annex)
        for draft in drafts
    }


def _put(run: Run, missing: Missing, made: Contents) -> Written:
    """Put the files of reports in their places, each language's together."""
    statement, stem = missing.statement, file_stem(missing.statement.scope, run.common.topic)
    files: list[Path] = []
    for language, folder in run.wanted.folders:
        if language not in made:
            files += missing.there[language]
            continue
        contents = dict(made[language])
        files += [folder / name for name in contents]
        if run.digest:
            told = {name: _sha256(each) for name, each in contents.items()}
            of = {"of": missing.keys[language], "files": told}
            contents[_beside(stem)] = json.dumps(of).encode()
        put_together(folder, stem, contents, mended=True)
    return Written(statement.scope, tuple(files), len(missing.languages))


def _over_cluster(run: Run, statements: Iterable[Statement], workers: int) -> Iterator[Written]:
    """The same, the files made by the workers of a cluster and put in their places here."""
    address = run.common.directory.ledger
    if not all_say(address, _version):
        yield from spread(run, write_report, statements, workers)
        return
    asked = (missing_of(run, statement) for statement in statements)
    for missing, made in spread_over(address, pickle.dumps(run), _made_there, asked):
        yield _put(run, missing, made)


def _version() -> str:
    return __version__


def _made_there(shared: bytes, missing: Missing) -> Contents:
    """What a worker of a cluster makes; ``shared`` is the run, the same for all of them."""
    return contents_of(_run_of(shared), missing)


@lru_cache(maxsize=1)
def _run_of(shared: bytes) -> Run:
    run: Run = pickle.loads(shared)  # noqa: S301  # written by who asks
    return run


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
    template = b"" if wanted.template is None else wanted.template.content
    parts = [
        __version__,
        repr(common.directory),
        repr(list(common.books.items())),
        digest_of(common.above),
        common.topic,
        common.view,
        repr((wanted.formats, wanted.annex)),
        repr(common.passages),
        _sha256(template),
    ]
    late = common.late
    parts.append(repr((common.closed, late and (late.moves, late.numbers, late.batches))))
    for name, frame in common.fetched.items():
        # rows come in any order
        parts.append(f"{name} {frame.height} {frame.hash_rows().sort().hash().sum()}")
    return _sha256("\n".join(parts).encode())


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
