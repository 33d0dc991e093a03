"""Saying a message of the pack about figures: ``$fees-collected-target`` is bound by its name.

A variable is ``book-measure`` or ``book-measure-aspect``; ``aspects.ASPECTS`` lists the aspects. A
message is not said when the statement has not all of its figures, or when its words come to
a number that does not exist; one that names no figure at all is a mistake and raises.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from babel import Locale

from cierre.packs import Alternatives
from cierre.report.aspects import ASPECTS, Aspect, Subject, period_names
from cierre.report.document import Bound, Runs, Text
from cierre.report.figures import present
from cierre.report.material import Material
from cierre.report.sentences import Argument, MissingWording, Spoken
from cierre.statement.model import Figure


class NothingToSay(Exception):
    """A sentence reached a number that does not exist."""


class Silence(Spoken):
    """A variable that is known and has no number."""

    def __init__(self) -> None:
        super().__init__(())

    def format(self, locale: Locale) -> str:
        """Nothing can be said. Raises NothingToSay."""
        raise NothingToSay


def say(
    material: Material,
    message: str,
    arguments: Mapping[str, Argument] | None = None,
    by: str = "",
    part: str | None = None,
) -> Runs:
    """A message as runs, empty when there is nothing to say. Raises MissingWording."""
    told: dict[str, Argument] = {"scope": material.statement.scope.kind}
    given = {**told, **period_names(material), **(arguments or {})}
    for variable in sorted(material.wording.variables(message) - given.keys()):
        aspect, figure = _named(material, variable)
        if figure is None:
            return ()
        argument = aspect(Subject(material, figure, by, part))
        given[variable] = Silence() if argument is None else argument
    try:
        return material.wording.runs(message, given)
    except NothingToSay:
        return ()


def say_first(material: Material, alternatives: Alternatives) -> Runs:
    """The first of several messages that can be said."""
    for message in alternatives:
        said = say(material, message)
        if said:
            return said
    return ()


def joined(pieces: Iterable[Runs], between: str, last: str = "") -> Runs:
    """Runs with words between them, and other words before the last."""
    pieces = list(pieces)
    result: list[Text | Bound] = []
    for index, piece in enumerate(pieces):
        if index:
            result.append(Text(last if last and index == len(pieces) - 1 else between))
        result.extend(piece)
    return tuple(result)


def figures_said(material: Material, message: str) -> tuple[str, ...]:
    """Ids of the figures a message names. Raises MissingWording."""
    names = sorted(name for name in material.wording.variables(message) if "-" in name)
    return tuple(dict.fromkeys(".".join(name.split("-")[:2]) for name in names))


def _named(material: Material, variable: str) -> tuple[Aspect, Figure | None]:
    book, _, rest = variable.partition("-")
    measure, _, aspect = rest.partition("-")
    if not rest or aspect not in ASPECTS:
        raise MissingWording(f"«${variable}» is neither given nor the name of a figure.")
    return ASPECTS[aspect], present(material, f"{book}.{measure}")
