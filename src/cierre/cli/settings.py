"""``cierre settings``: an office's settings written as office.toml, or taken from one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from cierre.cli.calendar_told import print_outdated
from cierre.cli.console import errors, output
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, Language, answered, opened
from cierre.cli.problem_table import print_problems
from cierre.cli.saying import say, table
from cierre.cli.visible import visible
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.office.directory import with_units_recorded
from cierre.office.recording import user
from cierre.office.settings_history import Difference, changes_of
from cierre.office.settings_of import SettingsChanged, change_settings
from cierre.office.settings_told import told
from cierre.office.templating import remove_template, set_template
from cierre.report.own_template import OwnTemplate
from cierre.sources.office_toml import read_settings
from cierre.sources.office_toml_written import office_toml
from cierre.sources.said import moment_said
from cierre.whole_files import put


def settings(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    to: Annotated[
        Path | None, typer.Option("--to", help="File to write them into.", readable=False)
    ] = None,
    from_: Annotated[
        Path | None,
        typer.Option("--from", help="An office.toml to take them from.", readable=False),
    ] = None,
    accept_changes: Annotated[
        bool, typer.Option("--accept-changes", help="Make the changes that --from shows.")
    ] = False,
    history: Annotated[bool, typer.Option("--history", help="List how they were changed.")] = False,
    template: Annotated[
        Path | None,
        typer.Option("--template", help="The Word template (.docx) to keep.", readable=False),
    ] = None,
    no_template: Annotated[
        bool, typer.Option("--no-template", help="Forget the Word template that is kept.")
    ] = False,
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Print an office's settings as office.toml, or take them from one."""
    with answered(language):
        asked = {"--from": from_, "--to": to, "--history": history, "--template": template,
                 "--no-template": no_template}  # fmt: skip
        first, *others = [*(name for name, given in asked.items() if given), ""]
        if len(others) > 1:
            raise Fault("options-apart", value=first, names=others[0])
        directory = opened(data, office, language).directory(office)
        if from_ is not None:
            _take(directory, from_, accept_changes, as_json)
        elif template is not None or no_template:
            _keep(directory, template)
        elif history:
            _list(directory, as_json)
        else:
            _write(directory, to)


def _write(directory: Directory, to: Path | None) -> None:
    written = office_toml(directory)
    if to is None:
        typer.echo(written, nl=False)
        return
    if not to.parent.is_dir():
        raise Fault("no-folder", path=str(to.parent))
    put(to, written.encode())
    output.print(str(to), soft_wrap=True)


def _keep(directory: Directory, template: Path | None) -> None:
    if template is None:
        remove_template(directory.id, user())
        output.print(say("template-forgotten", office=directory.id), soft_wrap=True)
        return
    own = OwnTemplate.read(template)
    set_template(directory.id, OwnTemplate(template.name, own.content), user())
    output.print(say("template-kept", office=directory.id, name=template.name), soft_wrap=True)


def _take(directory: Directory, path: Path, accepted: bool, as_json: bool) -> None:
    if not path.is_file():
        raise Fault("not-a-file" if path.exists() else "no-file", path=str(path))
    said, problems = read_settings(path)
    if said is None:
        print_problems(problems)
        errors.print(say("settings-not-taken"), style="red")
        raise typer.Exit(1)
    made = change_settings(
        directory.id,
        lambda there: with_units_recorded(said, there),
        user(),
        str(path),
        dry_run=not accepted,
    )
    if as_json:
        typer.echo(json.dumps(asdict(made), ensure_ascii=False, indent=2, default=str))
    else:
        _tell(made)
    if made.problems or (made.differences and not made.written):
        raise typer.Exit(1)


def _tell(made: SettingsChanged) -> None:
    _print(made.differences)
    if made.problems:
        print_problems(made.problems)
        errors.print(say("settings-not-taken"), style="red")
    elif not made.differences:
        output.print(say("settings-the-same", office=made.office), soft_wrap=True)
    elif made.written:
        count = len(made.differences)
        output.print(say("settings-taken", office=made.office, count=count), soft_wrap=True)
    else:
        errors.print(say("settings-to-accept"), style="yellow", soft_wrap=True)
    if made.left_behind:
        names = ", ".join(made.left_behind)
        errors.print(say("left-behind", names=names), style="yellow", soft_wrap=True)
    if made.calendar_changed:
        print_outdated(made.office)


def _print(differences: Iterable[Difference]) -> None:
    listed = table("setting", "was", "is")
    for each in map(told, differences):
        listed.add_row(each.what, each.before, each.after)
    if listed.row_count:
        output.print(listed)


def _list(directory: Directory, as_json: bool) -> None:
    changes = changes_of(directory.id)
    if as_json:
        told = [asdict(each) for each in changes]
        typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    if not changes:
        output.print(say("settings-never-changed", office=directory.id), soft_wrap=True)
    for each in changes:
        when = moment_said(each.recorded, directory.time_zone)
        why = each.why if each.way == "settings" else say("changed-by-load")
        head = " · ".join(filter(None, (str(each.number), when, each.who, why)))
        output.print(visible(head), soft_wrap=True)
        _print(each.differences)
