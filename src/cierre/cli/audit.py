"""``cierre audit``: whether written reports agree with themselves."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal, cast, get_args

import typer

from cierre.audit.auditing import audit as audit_document
from cierre.audit.document import Document, Unreadable
from cierre.audit.finding import Audited, Language
from cierre.audit.present.saying import Failed
from cierre.audit.readers import read
from cierre.cli.console import errors, output
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, ScopeOption, answered
from cierre.whole_files import put

Result = Audited | Failed

CLEAN, FINDINGS, UNREADABLE = range(3)
_FINDINGS = ("error", "query")


def audit(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE", help="Reports: TXT, Markdown, HTML, DOCX, PDF or XLSX.", readable=False
        ),
    ],
    as_json: AsJson = False,
    html: Annotated[
        Path | None,
        typer.Option(
            "--html",
            metavar="FILE",
            help="Write the annotated reports as a web page.",
            readable=False,
        ),
    ] = None,
    previous: Annotated[
        Path | None,
        typer.Option(
            "--previous", metavar="FILE", help="The report of the month before.", readable=False
        ),
    ] = None,
    against: Annotated[
        tuple[str, str] | None,
        typer.Option(
            "--against",
            metavar="OFFICE PERIOD",
            help="Hold the numbers against what an office's records say, as "
            "--against vallverde 2026-08.",
        ),
    ] = None,
    scope: ScopeOption = "office",
    data: Data = DEFAULT_DATA,
    lang: Annotated[
        Literal["es", "en", "zh"] | None,
        typer.Option("--lang", help="Language of the answer; the report's own when left out."),
    ] = None,
) -> None:
    """Check the arithmetic of written reports.

    Ends with 0 when nothing was found, 1 when there is an error or a query (a note is neither),
    2 when a file cannot be read; the others are audited all the same. Against an office it ends
    with 1 when a number is not what the records say.
    """
    if against is not None:
        from cierre.cli.against import audit_against

        audit_against(files, *against, scope, data, lang, as_json)
    spoken = lang or _language_of_system()
    before: Document | None = None
    try:
        before = read(previous, spoken) if previous else None
    except Unreadable as problem:
        _refuse(Failed(str(previous), str(problem)), spoken)
        raise typer.Exit(UNREADABLE) from problem
    results = [_audited(file, before, lang, spoken) for file in files]
    if as_json:
        _print_json(results)
    else:
        _print(results, lang, spoken)
    if html is not None:
        _write_page(html, results, lang, spoken)
    raise typer.Exit(_code(results))


def _audited(
    file: Path, before: Document | None, lang: Language | None, spoken: Language
) -> Result:
    try:
        return audit_document(read(file, spoken), before, lang)
    except Unreadable as problem:
        return Failed(str(file), str(problem))


def _code(results: Sequence[Result]) -> int:
    if any(isinstance(each, Failed) for each in results):
        return UNREADABLE
    verdicts = {
        claim.verdict for each in results if isinstance(each, Audited) for claim in each.claims
    }
    return FINDINGS if verdicts.intersection(_FINDINGS) else CLEAN


def _language_of_system() -> Language:
    """The language to say what has none of its own in."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        language = os.environ.get(variable, "")[:2]
        if language in get_args(Language):
            return cast(Language, language)
    return "en"


def _print_json(results: Sequence[Result]) -> None:
    from cierre.audit.present.json import to_json

    typer.echo(to_json(results))


def _print(results: Sequence[Result], lang: Language | None, spoken: Language) -> None:
    from cierre.audit.present.terminal import shown

    for number, each in enumerate(results):
        if number:
            output.print()
        if isinstance(each, Failed):
            _refuse(each, spoken)
        else:
            output.print(shown(each, lang or each.language))


def _refuse(failed: Failed, spoken: Language) -> None:
    from cierre.audit.present.terminal import refused

    errors.print(refused(failed, spoken), soft_wrap=True)


def _write_page(
    page: Path, results: Sequence[Result], lang: Language | None, spoken: Language
) -> None:
    from cierre.audit.present.html import to_html

    with answered(lang or spoken):
        put(page, to_html(results, lang, spoken).encode())
        errors.print(str(page), soft_wrap=True)
