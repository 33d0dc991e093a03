"""Messages are parsed one at a time, and are those that the whole source holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from cierre.messages import Messages
from tests.docs.pages import ROOT

SOURCE = """\
# What stands before the first message
-house = Casa
    .gender = feminine

### A heading of the file
hello = Hola, { -house }, { name-of }
# About the next one
name-of = { $kind ->
[one] Una
*[other] Otras
}
under_scored =
.label = Al margen
    y en otra línea
"""


def said(messages: Messages, message: str) -> object:
    pattern = messages.said(message).value
    assert pattern is not None
    return messages.bundle.format_pattern(pattern, {"kind": 1})


def test_a_message_brings_what_stands_in_it() -> None:
    assert said(Messages("es", SOURCE), "hello") == ("Hola, Casa, Una", [])


def test_the_ids_are_those_of_the_messages_in_their_order() -> None:
    messages = Messages("es", SOURCE)
    assert list(messages) == ["hello", "name-of", "under_scored"]
    assert "under_scored" in messages
    assert "gone" not in messages


def test_a_later_source_replaces_a_term_that_an_earlier_one_says() -> None:
    later = Messages("es", SOURCE, "-house = Piso")
    assert said(later, "hello") == ("Hola, Piso, Una", [])
    assert list(later) == list(Messages("es", SOURCE))


def test_a_message_that_stands_in_itself_ends() -> None:
    messages = Messages("es", "a = { b }\nb = { a }")
    assert messages.said("a").value is not None
    assert list(messages) == ["a", "b"]


WORDS = """\
one = Una\u0020\u0020
    .label = Dos, con «-» y = dentro

    .other = Tres
# Un comentario
two = Una
    y otra línea
    .label = Cuatro
      y otra

      y otra
three = { "" } Cinco
    .label =
        Seis
    .twice = Siete
    .twice = Ocho
four =
    .label = Nueve"""


def test_words_of_one_line_are_those_that_the_parser_reads() -> None:
    messages = Messages("es", WORDS)
    read = {
        (message, attribute): messages.words(message, attribute)
        for message in messages
        for attribute in ("", *messages.attributes(message))
    }
    assert {key: words for key, words in read.items() if words is not None} == {
        ("one", ""): "Una",
        ("one", "label"): "Dos, con «-» y = dentro",
        ("one", "other"): "Tres",
        ("four", "label"): "Nueve",
    }
    assert messages.attributes("three") == ("label", "twice")


@pytest.mark.parametrize("path", sorted(ROOT.glob("src/**/*.ftl")), ids=str)
def test_what_is_not_parsed_says_the_same(path: Path) -> None:
    messages = Messages("es", path.read_text(encoding="utf-8"))
    for message in messages:
        parsed = messages.said(message)
        assert messages.attributes(message) == tuple(parsed.attributes)
        for attribute, pattern in {"": parsed.value, **parsed.attributes}.items():
            words = messages.words(message, attribute)
            if words is not None:
                assert pattern is not None
                assert messages.bundle.format_pattern(pattern, {}) == (words, [])


@pytest.mark.parametrize("line", ["no es un mensaje", "= nada", "¿hola? = sí", "8 = ocho"])
def test_a_line_of_no_message_is_named_at_once(line: str) -> None:
    for source in (line, f"{SOURCE}{line}\n", f"{line}\n{SOURCE}"):
        with pytest.raises(ValueError, match="not Fluent messages") as refused:
            Messages("es", source)
        assert line in str(refused.value)


def test_a_broken_message_is_named_when_it_is_asked_for() -> None:
    messages = Messages("es", f"{SOURCE}broken = {{ $kind ->\n    [one] Una\n")
    assert said(messages, "hello") == ("Hola, Casa, Una", [])
    with pytest.raises(ValueError, match="broken"):
        messages.said("broken")


@pytest.mark.parametrize(
    "path", sorted((ROOT / "src").rglob("*.ftl")), ids=lambda path: str(path.relative_to(ROOT))
)
def test_each_message_is_what_the_whole_file_says(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    whole = {
        each.id.name: each
        for each in FluentParser(with_spans=False).parse(source).body
        if isinstance(each, ast.Message)
    }
    messages = Messages("es", source)
    assert list(messages) == list(whole)
    for name, entry in whole.items():
        assert messages.syntax(name).equals(entry, ignored_fields=["span", "comment"])
