"""Problems of an office's settings, told by what they are of and not by where a file says it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from cierre.directory import Category, Directory, Person, Place, Reason, Scale, Target, Unit
from cierre.sources.catalogue import say
from cierre.sources.problems import Problem

Part = Unit | Person | Place | Category | Reason | Target | Scale
_LISTED = re.compile(r"(unit|person|place|category|reason|target|scale) (\d+)\.?")


def in_words(problems: Iterable[Problem], office: Directory) -> tuple[Problem, ...]:
    """The problems that an office's ``office.toml`` has, each with the name of what it is of.

    Their ``file`` is empty; ``column`` is ``Equipo «Norte»``, with what of it behind it.
    """
    return tuple(_in_words(each, office) for each in problems)


def part_said(part: Part) -> str:
    """What something of an office is, and what it is called."""
    name = part.figure if isinstance(part, Target) else getattr(part, "name", "")
    return say(f"part-{type(part).__name__.lower()}", name=name)


def _in_words(problem: Problem, office: Directory) -> Problem:
    found = _LISTED.match(problem.column)
    column, remedy = problem.column, _remedy(problem)
    if found:
        listed: dict[str, tuple[Part, ...]] = {
            "unit": office.units,
            "person": office.people,
            "place": office.places,
            "category": office.categories,
            "reason": office.reasons,
            "target": office.targets,
            "scale": tuple(each for own in office.scales.values() for each in own),
        }
        part = part_said(listed[found[1]][int(found[2]) - 1])
        column = ", ".join(filter(None, (part, problem.column[found.end() :])))
    return replace(
        problem,
        file="",
        column=column,
        what=problem.what.replace(problem.column, column) if problem.column else problem.what,
        remedy=remedy.replace(problem.column, column) if problem.column else remedy,
    )


def _remedy(problem: Problem) -> str:
    """What to do where there is no file."""
    try:
        return say(problem.code, "settings")
    except KeyError:
        return problem.remedy
