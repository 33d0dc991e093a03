"""What things of an office are called in each language that reports are written in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from cierre.directory import Directory, name_key
from cierre.fault import NotFound
from cierre.office import pieces
from cierre.office.named import Key, things_of
from cierre.office.words_told import language_said
from cierre.sources.said import book_said
from cierre.spoken import LANGUAGES
from cierre.web.office_settings.asked import Field, Form, Typed, Wrong
from cierre.web.office_settings.one import Act, One
from cierre.web.office_settings.page import Change, say


def rows_of_names(office: Directory) -> list[Mapping[str, Any]]:
    """All that may be named: what it is, what it is called, the name that it has in each language,
    and the address of its page; those that have any come first."""
    rows = list(_rows(office))
    return sorted(rows, key=lambda each: not any(text for _, text in each["said"]))


def naming(office: Directory, key: Key) -> One:
    """The page of a thing, with what it is called in each language. Raises NotFound."""
    things = things_of(office)
    if key not in things:
        raise NotFound("no-such-part", value=" ".join(key), names="—")
    counted = key[0] == "category"
    fields = tuple(
        field for language in LANGUAGES for field in _fields(office, language, key, counted)
    )

    def change(typed: Typed) -> Change:
        texts = {
            each: [typed.text(f"{what}-{each}") for what in ("name", "one", "many")]
            for each in LANGUAGES
        }
        if any(any(counted) and not name for name, *counted in texts.values()):
            raise Wrong(say("wrong-counted"))

        def changed(there: Directory) -> Directory:
            for each in LANGUAGES:
                name, one, many = texts[each]
                there = pieces.set_name(there, each, key, name, one, many)
            return there

        return changed

    form = Form("names", say("save"), fields, title=say("names-title"), told=say("names-told"))
    return One(things[key], (_kind(key, _kinds()),), (Act(form, change),))


def _fields(office: Directory, language: str, key: Key, counted: bool) -> Iterator[Field]:
    names, said = office.names.get(language, {}), language_said(language)
    asked = {"name": (said[:1].upper() + said[1:], key)}
    if counted:
        asked |= {
            "one": (say("one-in", language=said), ("one", *key)),
            "many": (say("many-in", language=said), ("many", *key)),
        }
    for what, (label, of) in asked.items():
        text = names.get(name_key(*of), "")
        yield Field(f"{what}-{language}", label, values=(text,), required=False, unmarked=True)


def _rows(office: Directory) -> Iterator[Mapping[str, Any]]:
    said = {language: office.names.get(language, {}) for language in LANGUAGES}
    kinds = _kinds()
    called = {language: language_said(language) for language in LANGUAGES}
    for key, name in things_of(office).items():
        at = {"kind": key[0], "of": key[1] if len(key) > 2 else "", "id": key[-1]}
        yield {
            "what": _kind(key, kinds),
            "name": name,
            "said": [(called[each], said[each].get(name_key(*key), "")) for each in LANGUAGES],
            "address": f"?{urlencode(at)}",
        }


def _kinds() -> Mapping[str, str]:
    """What each kind of thing is called."""
    return {
        "unit": say("team"),
        "place": say("place"),
        "category": say("category"),
        "reason": say("reason"),
        "value": say("field-value"),
        "book": say("book"),
        "figure": say("figure"),
        "dimension": say("dimension"),
    }


def _kind(key: Key, kinds: Mapping[str, str]) -> str:
    """What a thing is, and the book that it is of."""
    book = ""
    if len(key) > 2 or key[0] == "figure":
        book = book_said(key[1].partition(".")[0])
    return " · ".join(filter(None, (kinds[key[0]], book)))
