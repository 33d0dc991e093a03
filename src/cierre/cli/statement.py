"""``cierre statement``: the balanced figures of a scope and a period."""

from __future__ import annotations

from typing import Annotated

import typer

from cierre.cli.calendar_told import tell_calendar
from cierre.cli.checked import checked_said
from cierre.cli.console import errors, output
from cierre.cli.options import (
    DEFAULT_DATA,
    AsJson,
    Data,
    Language,
    Private,
    ScopeOption,
    answered,
    opened,
)
from cierre.cli.saying import say, table
from cierre.fault import Fault
from cierre.report.material import Material
from cierre.report.proof import broken
from cierre.spoken import spoken_language
from cierre.statement.canonical import to_json
from cierre.statement.model import Figure


def statement(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    period: Annotated[str, typer.Argument(help="2026-08, 2026-Q3 or 2026.")],
    scope: ScopeOption = "office",
    private: Private = False,
    ids: Annotated[
        bool, typer.Option("--ids", help="The key of each figure, as evidence asks for it.")
    ] = False,
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Print a statement; fail when it does not balance."""
    with answered(language):
        archive = opened(data, office, language)
        if private and not scope.startswith("person:"):
            raise Fault("nothing-private", value=scope)
        made = archive.statement(office, period, scope, "own" if private else "signed")
        if archive.said(office, period).closed is None:
            tell_calendar(archive.directory(office))
        if as_json:
            typer.echo(to_json(made))
        else:
            material = archive.material(made, spoken_language())
            _print(material, private, ids)
            if made.balanced and (done := archive.checked(office)) is not None:
                zone = material.directory.time_zone
                output.print(checked_said(material.formatter, done, zone), soft_wrap=True)
        if not made.balanced:
            print_broken(archive.material(made, spoken_language()))
            raise typer.Exit(1)


def print_broken(material: Material) -> None:
    """Name on standard error whatever does not balance in a statement."""
    for line in (*broken(material), say("unbalanced")):
        errors.print(line, style="red", soft_wrap=True)


def _print(material: Material, private: bool, ids: bool) -> None:
    made = material.statement
    office = made.scope.kind == "office"
    about = say("whole-office") if office else made.scope.name
    heading = (made.office_name, about, material.formatter.period(made.period))
    output.print(" · ".join(heading), style="bold", soft_wrap=True)
    if private:
        message = "own-only" if made.figures else "nothing-own"
        output.print(say(message, name=made.scope.name), style="yellow", soft_wrap=True)
    if made.figures:
        _print_figures(material, ids)
    if made.balanced and not private:
        output.print(say("balanced", count=len(made.identities)), soft_wrap=True)
    missing = [material.book_name(e.book) for e in made.coverage if e.status == "missing"]
    if missing:
        listed = material.formatter.listed(missing)
        said = material.wording.text("coverage-missing", books=listed)
        output.print(said, style="yellow", soft_wrap=True)


def _print_figures(material: Material, ids: bool) -> None:
    names = ("id", "figure") if ids else ("figure",)
    shown = table(*names, right=("value", "before", "target"))
    for figure in material.statement.figures.values():
        lead = (figure.id,) if ids else ()
        shown.add_row(*lead, material.full_label(figure.id), *_numbers(material, figure))
    output.print(shown)


def _numbers(material: Material, figure: Figure) -> tuple[str, ...]:
    target = next((each.target for each in figure.targets if not each.part), None)
    return tuple(
        material.wording.text("no-value")
        if number is None
        else material.formatter.number(number, figure.unit)
        for number in (figure.value, figure.before, target)
    )
