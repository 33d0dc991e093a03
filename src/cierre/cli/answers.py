"""Questions about sheets, and the answers that a command is given to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from cierre.cli.console import errors
from cierre.fault import Fault
from cierre.sources.tables.catalogue import say
from cierre.sources.tables.understanding import Question

Answer = Annotated[
    list[str] | None, typer.Option("--answer", help="KEY=VALUE; as often as is asked.")
]


def answers_of(given: list[str] | None) -> dict[str, str]:
    """The answers by the keys of their questions. Raises Fault."""
    found = {}
    for each in given or ():
        key, mark, value = each.partition("=")
        if not mark:
            raise Fault("no-answer", value=each)
        found[key.strip()] = value.strip()
    return found


def print_questions(questions: Sequence[Question]) -> None:
    """What has to be said first, with what it may be and how to say it."""
    for each in questions:
        code = f"question-{each.kind}"
        if each.kind == "book" and not each.choices:
            code = "question-book-none"
        errors.print(say(code, about=each.about), style="yellow", soft_wrap=True)
        if each.choices:
            choices = ", ".join(map(_choice, each.choices))
            errors.print(f"  {say('question-choices', choices=choices)}", soft_wrap=True)
        errors.print(f"  {say('question-answer', key=each.key)}", soft_wrap=True)


def _choice(choice: str) -> str:
    return say(f"choice-{choice}") if choice in ("dmy", "mdy") else choice
