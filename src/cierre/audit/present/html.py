"""An audit as a page of its own: the report's text annotated in place, nothing else needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader

from cierre.audit.finding import Audited, Claim, Language
from cierre.audit.present.annotation import Unit, annotated
from cierre.audit.present.saying import (
    SYMBOLS,
    Failed,
    coverage,
    details,
    meaning,
    place,
    quoted,
    right,
    text,
    verdicts,
)


@dataclass(frozen=True)
class Section:
    """What the page says of one report."""

    audited: Audited
    number: int
    language: Language
    units: tuple[Unit, ...]
    right: tuple[Claim, ...]


def to_html(
    results: Sequence[Audited | Failed],
    lang: Language | None,
    spoken: Language,
    stylesheet: str = "",
    back: tuple[str, str] | None = None,
) -> str:
    """The audits of several files as one page, each in its report's language if none is given.

    A site that serves the page gives the address of its ``stylesheet``, which else stands in the
    page, and where its reader goes ``back`` to, with the words for it.
    """
    sections = [
        _section(each, number, lang or each.language)
        for number, each in enumerate(results, 1)
        if isinstance(each, Audited)
    ]
    language = lang or (sections[0].language if sections else spoken)
    return (
        _environment()
        .get_template("page.html.jinja")
        .render(
            language=language,
            title=_title(results, language),
            sections=sections,
            failed=[each for each in results if isinstance(each, Failed)],
            spoken=spoken,
            style=_resource("static/audit.css"),
            stylesheet=stylesheet,
            back=back,
        )
    )


def _section(audited: Audited, number: int, language: Language) -> Section:
    return Section(audited, number, language, tuple(annotated(audited)), right(audited))


def _title(results: Sequence[Audited | Failed], language: Language) -> str:
    if len(results) != 1:
        return text(language, "titles", count=len(results))
    (only,) = results
    return text(language, "title", file=_name(only))


def _name(result: Audited | Failed) -> str:
    """A file's name without its folders, which a page that is handed in need not tell."""
    file = result.file if isinstance(result, Failed) else result.document.file
    return file.replace("\\", "/").rpartition("/")[2]


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(_resource), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    environment.globals.update(
        text=text, place=place, quoted=quoted, details=details, verdicts=verdicts,
        coverage=coverage, meaning=meaning, name=_name, symbols=SYMBOLS,
    )  # fmt: skip
    return environment


@cache
def _resource(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")
