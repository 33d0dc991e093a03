"""An office's settings changed piece by piece, as safely as by loading its folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from django.db import transaction

from cierre.directory import Directory
from cierre.fault import Fault, NotFound, offered
from cierre.office import chain, store
from cierre.office.directory import office_ids, read_directory, with_units_recorded, write_directory
from cierre.office.settings_history import Difference, differences, keep_change
from cierre.office.settings_recorded import contradicted, left_behind
from cierre.office.timed import following, is_outdated
from cierre.office.unclean import writing
from cierre.sources.office_problems import in_words
from cierre.sources.office_toml import settings_said
from cierre.sources.office_toml_written import office_toml
from cierre.sources.problems import Problem


@dataclass(frozen=True)
class SettingsChanged:
    """What a change of settings did, or would do: only when it is ``written`` has anything changed.

    With ``problems`` nothing is written: what is wrong with the settings as they would be, or what
    is recorded and contradicts them. ``number`` is that of the change in the office's history.
    ``calendar_changed`` says that durations are recorded by other hours or holidays than those of
    now (``recomputing``); ``left_behind`` are ids of people whose records still count for the team
    of before, until their sheets are loaded again.
    """

    office: str
    differences: tuple[Difference, ...] = ()
    problems: tuple[Problem, ...] = ()
    written: bool = False
    number: int = 0
    calendar_changed: bool = False
    left_behind: tuple[str, ...] = ()


def change_settings(
    office: str,
    change: Callable[[Directory], Directory],
    who: str,
    why: str = "",
    *,
    dry_run: bool = False,
) -> SettingsChanged:
    """Change an office's settings in one transaction, sealed and chained as a loading is.

    ``change`` is given the office as it is then. Its notes, and the columns of its sheets, stay as
    they are. What was wrong before hinders no change. A ``dry_run`` writes nothing and tells the
    same. Raises NotFound; Fault when the change makes another office of it, and whatever ``change``
    raises.
    """
    with writing(), transaction.atomic():
        store.lock()
        known = office_ids()
        if office not in known:
            raise NotFound("no-office", value=office, names=offered(office, known))
        before = read_directory(office)
        after, problems = _settled(before, change(before))
        changed = differences(before, after)
        problems = (*problems, *contradicted(before, after))
        behind = left_behind(before, after)
        if problems or dry_run or after == before:
            return SettingsChanged(office, changed, problems, left_behind=behind)
        link = chain.begin(office)
        with following(after):
            write_directory(after)
        number = keep_change(office, changed, who, why)
        chain.extend(link)
        return SettingsChanged(office, changed, (), True, number, is_outdated(after), behind)


def _settled(before: Directory, after: Directory) -> tuple[Directory, tuple[Problem, ...]]:
    """The settings as ``office.toml`` would say them, and what is wrong with them by the change."""
    if after.id != before.id:
        raise Fault("settings-of-another", value=after.id, office=before.id)
    after = replace(after, notes=before.notes, kept=before.kept)
    said, problems = settings_said(office_toml(after))
    if said is not None and not problems:
        said = with_units_recorded(said, after)
        return replace(said, notes=before.notes, kept=before.kept), ()
    there = {_what(each) for each in _problems(before)}
    return after, tuple(each for each in in_words(problems, after) if _what(each) not in there)


def _problems(office: Directory) -> Iterable[Problem]:
    return in_words(settings_said(office_toml(office))[1], office)


def _what(problem: Problem) -> tuple[str, str, str]:
    return problem.code, problem.column, problem.what
