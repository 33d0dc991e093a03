"""``cierre review``: how far a month's reports are, and what somebody does with one of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated

import typer

from cierre.cli.console import output
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, ScopeOption, answered, opened
from cierre.cli.saying import say, table
from cierre.cli.visible import visible
from cierre.fault import Fault
from cierre.office import reviewing
from cierre.office.archive import Archive
from cierre.office.close_said import scope_said, state_said
from cierre.office.recording import user
from cierre.office.reviewing import Actor, known_as
from cierre.office.reviews import Review, reviewed_scopes, reviews_of
from cierre.report.material import Material
from cierre.report.signatories import named
from cierre.sources.said import moment_said
from cierre.spoken import spoken_language


def review(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    month: Annotated[str, typer.Argument(help="2026-08.")],
    submit: Annotated[
        bool, typer.Option("--submit", help="Hand the report of --scope over, as its author.")
    ] = False,
    give_back: Annotated[
        bool, typer.Option("--return", help="Give it back, for what --text says.")
    ] = False,
    approve: Annotated[bool, typer.Option("--approve", help="Find it right.")] = False,
    sign: Annotated[
        bool, typer.Option("--sign", help="Sign what was approved, as its author.")
    ] = False,
    scope: ScopeOption = "office",
    who: Annotated[str, typer.Option("--who", help="Id or name of whoever does it.")] = "",
    text: Annotated[str, typer.Option("--text", help="What is said of the report.")] = "",
    without: Annotated[
        list[str] | None,
        typer.Option("--without", help="Id of a book that is missing, and is known to be."),
    ] = None,
    as_json: AsJson = False,
    language: Language = "",
    data: Data = DEFAULT_DATA,
) -> None:
    """List how far the reports of a month are; hand one over, return, approve or sign it."""
    with answered(language):
        archive = opened(data, office, language)
        words = archive.words(office, spoken_language())
        directory = words.directory
        asked = [submit, give_back, approve, sign]
        if not any(asked):
            _list(archive, words, month, as_json)
            return
        if sum(asked) > 1:
            raise Fault("review-one")
        if not who:
            raise Fault("review-who")
        actor, where = Actor(user(), known_as(directory, who)), (office, month, scope)
        if submit:
            done = reviewing.submit(archive, *where, actor, without or (), text)
        elif give_back:
            done = reviewing.give_back(archive, *where, actor, text)
        elif approve:
            done = reviewing.approve(archive, *where, actor, text)
        else:
            done = reviewing.sign(archive, *where, actor)
        if as_json:
            _print([_told(done)])
            return
        said = say("review-done", scope=scope_said(words, scope), state=state_said(done.state))
        output.print(visible(said), soft_wrap=True)


def _list(archive: Archive, words: Material, month: str, as_json: bool) -> None:
    directory = words.directory
    scopes = reviewed_scopes(archive, directory.id, month)
    reviews = reviews_of(archive, directory.id, month, scopes, current=True)
    if as_json:
        _print([_told(each) for each in reviews.values()])
        return
    shown = table("report", "state", "turn", "last")
    for scope, each in reviews.items():
        last = each.last
        when = moment_said(last.at, directory.time_zone) if last else ""
        shown.add_row(
            f"{scope_said(words, scope)} ({scope})",
            state_said(each.state),
            named(directory, each.turn),
            f"{state_said(last.act)} · {last.name or last.who} · {when}" if last else "",
        )
    output.print(shown)


def _told(review: Review) -> Mapping[str, object]:
    return {
        "scope": review.scope,
        "state": review.state,
        "changed": review.moved,
        "author": review.by.author,
        "reviewers": list(review.by.reviewers),
        "turn": review.turn,
        "steps": [
            {
                "number": each.number,
                "act": each.act,
                "person": each.person,
                "name": each.name,
                "who": each.who,
                "at": each.at,
                "text": each.text,
                "missing": list(each.missing),
                "paragraph": each.key,
                "title": each.title,
                "language": each.language,
                "statement": each.report.statement,
                "written": each.report.written,
            }
            for each in review.steps
        ],
    }


def _print(listed: list[Mapping[str, object]]) -> None:
    typer.echo(json.dumps(listed, ensure_ascii=False, indent=2))
