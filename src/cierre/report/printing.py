"""What is printed for a figure that a person names in a report: what the report prints itself."""

from __future__ import annotations

from collections.abc import Iterable

from cierre.report.annexed import numbers
from cierre.report.document import Bound, Document, Runs
from cierre.report.figures import SET, target_of, too_few, value_of
from cierre.report.numbers import formatter_for
from cierre.report.sentences import format_wording
from cierre.report.tokens import parsed, token_of
from cierre.statement.model import Figure, Number, Statement


class Printing:
    """The numbers of a report, by their tokens."""

    def __init__(self, document: Document, statement: Statement) -> None:
        self._statement = statement
        self._formatter = formatter_for(document.locale, statement.currency)
        self._said: dict[str, str] = {}
        for each in numbers(document.sections):
            self._said.setdefault(token_of(each), each.text)
        self.nothing = format_wording(document.language).text("no-value")
        """What is printed where there is no number."""

    def runs(self, text: str, near: Runs = ()) -> Runs:
        """A text with tokens as runs, each number as the report prints it now.

        What ``near`` prints, the paragraph that the text is about, comes first.
        """
        return tuple(
            Bound(self.printed(each, near), each.figure, each.part, each.aspect)
            if isinstance(each, Bound)
            else each
            for each in parsed(text)
        )

    def printed(self, number: Bound, near: Runs = ()) -> str:
        """A number as it is printed: as the report says it, else as the statement has it."""
        token = token_of(number)
        for each in near:
            if isinstance(each, Bound) and token_of(each) == token:
                return each.text
        return self._said.get(token) or self._counted(number) or self.nothing

    def knows(self, token: str) -> bool:
        """Whether a token is of a number that there is."""
        return all(
            self.printed(each) != self.nothing for each in parsed(token) if isinstance(each, Bound)
        )

    def printing(self) -> dict[str, tuple[str, ...]]:
        """The tokens of the numbers that are printed so, those that the report says first."""
        found: dict[str, dict[str, None]] = {}
        for token, said in self._said.items():
            found.setdefault(said, {})[token] = None
        for name in self._statement.figures:
            number = Bound("", name)
            found.setdefault(self.printed(number), {})[token_of(number)] = None
        found.pop(self.nothing, None)
        return {said: tuple(tokens) for said, tokens in found.items()}

    def tokens_of(self, texts: Iterable[Runs], near: Runs = ()) -> dict[str, str]:
        """What is printed for each number of some runs."""
        return {
            token_of(each): self.printed(each, near)
            for runs in texts
            for each in runs
            if isinstance(each, Bound)
        }

    def _counted(self, number: Bound) -> str:
        figure = self._statement.figures.get(number.figure)
        if figure is None or too_few(figure):
            return ""
        value = _value(figure, number)
        if value is None:
            return ""
        said = self._formatter.as_set if number.aspect.endswith(SET) else self._formatter.number
        return said(value, figure.unit)


def _value(figure: Figure, number: Bound) -> Number | None:
    by, _, part = number.part.partition("=")
    match number.aspect:
        case "value" if not number.part:
            return figure.value
        case "value" if "&" not in number.part and by in figure.parts:
            return value_of(figure, by, part)
        case "before" if not number.part:
            return figure.before
        case "target" if not number.part:
            target = target_of(figure)
            return None if target is None else target.target
        case _:
            return None
