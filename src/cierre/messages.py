"""The messages of Fluent sources, each of them parsed when it is first asked for.

A report says a part of what there is to say, and a command a few words of it: to parse all of it
takes longer than to say it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Message
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser, ast, visitor

_ENTRY = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
"""Where a message or a term begins: nothing inside of one begins a line so."""

_ATTRIBUTE = re.compile(r"^ +\.([a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
"""Where an attribute begins: no line of a text begins with a dot."""

_WORDS = re.compile(
    r"^(?:-?[a-zA-Z][a-zA-Z0-9_-]*| +\.([a-zA-Z][a-zA-Z0-9_-]*)) *= *([^ {}\n\r][^{}\n\r]*)"
    r"(?=\n(?: *\n)*(?: +\.|[^ \n])|\s*\Z)",
    re.MULTILINE,
)
"""The value of a message, or of an attribute, that is all on its line and holds no placeable."""

_FOREIGN = re.compile(r"^(?!-?[a-zA-Z][a-zA-Z0-9_-]* *=)[^\s#}\[*.{].*", re.MULTILINE)
"""A line at the margin that belongs to no entry."""


class Messages:
    """The messages of one language; a later source's message replaces an earlier one's.

    Raises ValueError for lines that belong to no message; for those of a message that are not
    Fluent when it is asked for.
    """

    def __init__(
        self,
        language: str,
        *sources: str,
        functions: Mapping[str, Callable[..., FluentType]] | None = None,
    ) -> None:
        self.bundle = FluentBundle([language], functions=dict(functions or {}), use_isolating=False)
        """The bundle that messages are said in: it holds those that were asked for."""
        self._written: dict[str, str] = {}
        self._read: dict[str, ast.Message | ast.Term] = {}
        for source in sources:
            self._written |= _entries(source)

    def __iter__(self) -> Iterator[str]:
        """Ids of all messages, in the order of their sources."""
        return (each for each in self._written if not each.startswith("-"))

    def __contains__(self, message: str) -> bool:
        return message in self._written

    def words(self, message: str, attribute: str = "") -> str | None:
        """What a message, or one of its attributes, says where that is words of one line.

        They are read as they stand; None for all else, which is to be parsed. Raises KeyError.
        """
        found = _WORDS.findall(self._written[message])
        said = [words for name, words in found if name == attribute]
        return said[0].rstrip(" ") if len(said) == 1 else None

    def attributes(self, message: str) -> tuple[str, ...]:
        """The names of a message's attributes, in their order. Raises KeyError."""
        return tuple(dict.fromkeys(_ATTRIBUTE.findall(self._written[message])))

    def said(self, message: str) -> Message:
        """A message to be said. Raises KeyError."""
        self.syntax(message)
        return self.bundle.get_message(message)

    def syntax(self, message: str) -> ast.Message | ast.Term:
        """A message as it is written. Raises KeyError."""
        if message not in self._read:
            resource = _parsed(self._written[message])
            (self._read[message],) = (
                each for each in resource.body if isinstance(each, ast.Message | ast.Term)
            )
            self.bundle.add_resource(resource)
            for other in _references(resource):
                # one that there is not is told when the message is said
                if other in self._written:
                    self.syntax(other)
        return self._read[message]


def _entries(source: str) -> Mapping[str, str]:
    """The text of each message and term (``-term``) by its id."""
    found = list(_ENTRY.finditer(source))
    first = found[0].start() if found else len(source)
    _refuse_junk([each[0] for each in _FOREIGN.finditer(source)])
    _parsed(source[:first])
    ends = [each.start() for each in found[1:]] + [len(source)]
    return {each[1]: source[each.start() : end] for each, end in zip(found, ends, strict=True)}


@cache
def _parsed(source: str) -> ast.Resource:
    resource = FluentParser(with_spans=False).parse(source)
    _refuse_junk([str(each.content) for each in resource.body if isinstance(each, ast.Junk)])
    return resource


def _refuse_junk(lines: list[str]) -> None:
    if lines:
        raise ValueError("These lines are not Fluent messages:\n" + "\n".join(lines))


def _references(resource: ast.Resource) -> tuple[str, ...]:
    """The messages and terms (``-term``) that stand in others."""
    found: dict[str, None] = {}

    class Collector(visitor.Visitor):
        def visit_MessageReference(self, node: ast.MessageReference) -> None:
            found[node.id.name] = None

        def visit_TermReference(self, node: ast.TermReference) -> None:
            found[f"-{node.id.name}"] = None
            self.generic_visit(node)

    Collector().visit(resource)
    return tuple(found)
