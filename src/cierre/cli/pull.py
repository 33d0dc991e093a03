"""``cierre pull``: what changed in an office's help desks since they were last pulled."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from cierre.cli.answers import Answer, answers_of, print_questions
from cierre.cli.changes import AcceptChanges, print_changes
from cierre.cli.console import output
from cierre.cli.import_data import as_data
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, answered
from cierre.cli.problem_table import print_problems
from cierre.cli.saying import say
from cierre.cli.visible import visible
from cierre.office.importing import Import, office_of
from cierre.office.models import HelpDesk
from cierre.office.opening import open_data
from cierre.office.pulling import Told, desks_of, set_desk
from cierre.office.pulling import pull as pull_desk
from cierre.spoken import own_language, speak


@dataclass
class _Sum:
    """What a desk came to: tickets that were read, cases and moves that are new."""

    desk: str
    tickets: int = 0
    items: int = 0
    moves: int = 0
    stopped: Import | None = None


def pull(
    source: Annotated[
        str, typer.Argument(help="Name of the help desk; all of the office when left out.")
    ] = "",
    office: Annotated[
        str, typer.Option("--office", help="Id of the office; a new one when it is not there.")
    ] = ...,  # type: ignore[assignment]  # Typer's own sign of what must be given
    kind: Annotated[
        str, typer.Option("--kind", help="request-tracker, redmine or django-helpdesk.")
    ] = "",
    address: Annotated[
        str, typer.Option("--address", help="Its address; of django-helpdesk the file of a dump.")
    ] = "",
    key: Annotated[
        str, typer.Option("--key", help="Where the key is: env:VARIABLE or file:PATH.")
    ] = "",
    answer: Answer = None,
    skip_bad_rows: Annotated[
        bool, typer.Option("--skip-bad-rows", help="Leave out rows that cannot be read.")
    ] = False,
    accept_changes: AcceptChanges = False,
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Bring what changed in a help desk since it was last pulled.

    Its kind, address and where its key is are said once, and remembered; the key never is.
    """
    with answered(language):
        open_data(data)
        known = office_of(office)
        if not language and known is not None:
            speak(own_language(known.locale))
        if kind or address or key:
            set_desk(office, source, kind, address, key)
        told = Told(answers_of(answer), accept_changes, skip_bad_rows, language)
        sums = [_pulled(each, told, quiet=as_json) for each in desks_of(office, source)]
        if as_json:
            typer.echo(json.dumps([*map(_data, sums)], ensure_ascii=False, indent=2))
        if any(each.stopped for each in sums):
            raise typer.Exit(1)


def _pulled(desk: HelpDesk, told: Told, *, quiet: bool) -> _Sum:
    """A desk pulled to its end, or to what must be said first; told as it goes on."""
    found = _Sum(desk.name)
    for part in pull_desk(desk, office_of(desk.office), told):
        if part.made is not None and part.stopped:
            found.stopped = part.made
            break
        found.tickets += part.tickets
        if part.made is not None and part.made.outcome is not None:
            found.items += part.made.outcome.items
            found.moves += part.made.outcome.moves
            if not quiet:
                print_changes(desk.office, part.made.outcome)
    if not quiet:
        _print(found, desk.office)
    return found


def _print(found: _Sum, office: str) -> None:
    said = say("pulled", desk=found.desk, tickets=found.tickets, items=found.items,
               moves=found.moves)  # fmt: skip
    output.print(visible(said), soft_wrap=True, markup=False, highlight=False)
    made = found.stopped
    if made is None:
        return
    if made.problems:
        print_problems(made.problems)
    print_questions(made.questions)
    if made.outcome is not None:
        print_changes(office, made.outcome)
    output.print(say("pull-stopped", desk=found.desk), soft_wrap=True, markup=False)


def _data(found: _Sum) -> dict[str, Any]:
    made = found.stopped
    told = as_data(made.files[0], made) if made else {}
    return {
        "desk": found.desk,
        "tickets": found.tickets,
        "items": found.items,
        "moves": found.moves,
        "stopped": bool(made),
        **{key: told[key] for key in ("questions", "problems", "rewritten", "returned")
           if key in told},
    }  # fmt: skip
