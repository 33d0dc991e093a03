"""Sentences from Fluent files, split into words and numbers that stay bound to their figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Self

from babel import Locale
from fluent.runtime.resolver import (
    MAX_PART_LENGTH,
    CurrentEnvironment,
    Pattern,
    ResolverEnvironment,
)
from fluent.runtime.types import FluentNumber, FluentType
from fluent.syntax import ast, visitor

from cierre import books, packs
from cierre.fault import known_language
from cierre.messages import Messages
from cierre.report.document import Bound, Runs, Text
from cierre.statement.model import Number

_MARK = re.compile("\ue000(\\d+)\ue001")


class MissingWording(LookupError):
    """A message, or a variable of a message, that the wording needs and does not have."""


class Spoken(FluentType):
    """Runs that stand in a sentence as one variable."""

    def __init__(self, runs: Runs) -> None:
        self.runs = runs
        self.place = 0

    def format(self, locale: Locale) -> str:
        """A marker that ``Wording.runs`` finds again in the finished sentence."""
        return f"\ue000{self.place}\ue001"


class SpokenNumber(FluentNumber, float):
    """A bound number that also selects its plural form."""

    runs: Runs
    place: int

    @classmethod
    def of(cls, number: Number, run: Bound) -> Self:
        """The number ``run`` shows; its size only chooses between the sentence's variants."""
        spoken = cls(float(number))
        spoken.runs = (run,)
        spoken.place = 0
        return spoken

    def format(self, locale: Locale) -> str:
        """A marker that ``Wording.runs`` finds again in the finished sentence."""
        return f"\ue000{self.place}\ue001"


Argument = str | Spoken | SpokenNumber


class Wording:
    """The messages of one language; a later source's message replaces an earlier one's."""

    def __init__(self, language: str, *sources: str) -> None:
        refused: dict[str, Callable[..., FluentType]] = {"NUMBER": _refused, "DATETIME": _refused}
        self._messages = Messages(language, *sources, functions=refused)
        self._fixed: dict[str, str] = {}

    def has(self, message: str) -> bool:
        """Whether there is such a message."""
        return message in self._messages

    def messages(self) -> tuple[str, ...]:
        """Ids of all messages, in the order of their files."""
        return tuple(self._messages)

    def variables(self, message: str) -> frozenset[str]:
        """Names of the variables a message uses in any of its variants. Raises MissingWording."""
        return _variables(self._syntax(message))

    def spoken(self, message: str) -> bool:
        """Whether a message says something by itself, and not in its attributes alone."""
        return self.has(message) and self._messages.said(message).value is not None

    def choices(self, message: str) -> Mapping[str, tuple[str, ...]]:
        """The keys of the variants that each variable chooses between. Raises MissingWording."""
        return _choices(self._syntax(message))

    def text(self, message: str, **arguments: Argument) -> str:
        """A message as plain text. Raises MissingWording."""
        if arguments:
            return plain(self.runs(message, arguments))
        if message not in self._fixed:
            words = self._messages.words(message) if self.has(message) else None
            self._fixed[message] = plain(self.runs(message, {})) if words is None else words
        return self._fixed[message]

    def attributes(self, message: str) -> tuple[str, ...]:
        """Names of a message's attributes; none of a message that there is not."""
        return self._messages.attributes(message) if self.has(message) else ()

    def attribute(self, message: str, attribute: str) -> str:
        """An attribute of a message (``.label``). Raises MissingWording."""
        name = f"{message}.{attribute}"
        if name not in self._fixed:
            self._fixed[name] = self._attribute(message, attribute)
        return self._fixed[name]

    def _attribute(self, message: str, attribute: str) -> str:
        if not self.has(message):
            raise MissingWording(f"There is no message «{message}».")
        words = self._messages.words(message, attribute)
        if words is not None:
            return words
        found = self._messages.said(message).attributes.get(attribute)
        if found is None:
            raise MissingWording(f"The message «{message}» has no «.{attribute}».")
        return self._said(f"{message}.{attribute}", found, {})

    def runs(self, message: str, arguments: Mapping[str, Argument]) -> Runs:
        """A message as runs, its numbers bound. Raises MissingWording, naming what it lacks."""
        if not self.has(message):
            raise MissingWording(f"There is no message «{message}».")
        pattern = self._messages.said(message).value
        if pattern is None:
            raise MissingWording(f"The message «{message}» has attributes only.")
        arguments = {name: _unmarked(each) for name, each in arguments.items()}
        spoken = [each for each in arguments.values() if not isinstance(each, str)]
        for place, each in enumerate(spoken):
            each.place = place
        return _split(self._said(message, pattern, arguments), [each.runs for each in spoken])

    def _syntax(self, message: str) -> ast.Message | ast.Term:
        if not self.has(message):
            raise MissingWording(f"There is no message «{message}».")
        return self._messages.syntax(message)

    def _said(self, message: str, pattern: Pattern, arguments: Mapping[str, Argument]) -> str:
        # FluentBundle.format_pattern would turn a bound number into a plain one and lose its run.
        errors: list[Exception] = []
        current = CurrentEnvironment(args=dict(arguments))
        said = pattern(
            ResolverEnvironment(context=self._messages.bundle, current=current, errors=errors)
        )
        if errors:
            lacking = "; ".join(dict.fromkeys(str(error) for error in errors))
            raise MissingWording(f"«{message}»: {lacking}")
        return str(said)


def languages() -> tuple[str, ...]:
    """The languages that a report can be written in, in alphabetical order."""
    names = (entry.name.split(".") for entry in files("cierre.report").iterdir())
    return tuple(sorted(name[1] for name in names if name[0] == "wording" and name[2:] == ["ftl"]))


def book_wording(book: str, language: str) -> Wording:
    """The book's own messages. Raises NotFound when it has none in that language."""
    return _wording(language, books.wording(book, language))


def report_wording(pack: str, language: str) -> Wording:
    """The report's messages with the pack's on top. Raises NotFound."""
    return _wording(language, _own_words(language), packs.wording(pack, language))


def format_wording(language: str) -> Wording:
    """The report's own messages, for the words that its formats need. Raises NotFound."""
    return _wording(language, _own_words(language))


def plain(runs: Runs) -> str:
    """The words and numbers of runs as one text."""
    return "".join(run.text for run in runs)


@cache
def _own_words(language: str) -> str:
    source = files("cierre.report") / f"wording.{known_language(language)}.ftl"
    return source.read_text(encoding="utf-8")


def _refused(*arguments: object, **options: object) -> FluentType:
    raise TypeError("numbers and dates come formatted")


@cache
def _wording(language: str, *sources: str) -> Wording:
    return Wording(language, *sources)


@cache
def _variables(message: ast.Message | ast.Term) -> frozenset[str]:
    found: set[str] = set()

    class Collector(visitor.Visitor):
        def visit_VariableReference(self, node: ast.VariableReference) -> None:
            found.add(node.id.name)

    Collector().visit(message)
    return frozenset(found)


@cache
def _choices(message: ast.Message | ast.Term) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}

    class Collector(visitor.Visitor):
        def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
            if isinstance(node.selector, ast.VariableReference):
                keys = found.setdefault(node.selector.id.name, {})
                for variant in node.variants:
                    key = variant.key
                    keys[key.name if isinstance(key, ast.Identifier) else str(key.value)] = None
            self.generic_visit(node)

    Collector().visit(message)
    return {name: tuple(keys) for name, keys in found.items()}


def _unmarked(argument: Argument) -> Argument:
    """What somebody wrote, out of the way of what would take it for the place of a number, or
    refuse it for its length."""
    if isinstance(argument, str) and ("\ue000" in argument or len(argument) > MAX_PART_LENGTH):
        return Spoken((Text(argument),))
    return argument


def _split(said: str, spoken: list[Runs]) -> Runs:
    runs: list[Text | Bound] = []
    for index, piece in enumerate(_MARK.split(said)):
        if index % 2:
            runs.extend(spoken[int(piece)])
        elif piece:
            runs.append(Text(piece))
    return tuple(runs)
