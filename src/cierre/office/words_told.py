"""Scales, words and names that changed, as a person reads them: what differs alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from babel import Locale

from cierre.directory import Directory
from cierre.office.named import Key, things_of
from cierre.office.settings_history import Difference
from cierre.sources.catalogue import say, spoken_language
from cierre.sources.said import book_said

WORDS: Final = ("scales", "retention", "values", "names")
"""The settings that are many words, scales or months at once."""

_FORMS: Final = ("one", "many")
_Entries = Mapping[str, str]


def words_told(
    name: str, before: Any, after: Any, office: Directory | None
) -> tuple[str, str] | None:
    """What a setting was and is, if it is one of many words, or the rule of the usual limits.

    Both are plain, as JSON holds them; either is empty where there was, or is, nothing. Things are
    called as ``office`` does now, or by their ids.
    """
    if name == "screened_limits":
        was, now = (say("limits-screened" if each else "limits-of-all") for each in (before, after))
        return was, now
    if name not in WORDS:
        return None
    things = things_of(office) if office is not None else {}
    tell = {"scales": _scales, "retention": _retention, "values": _values, "names": _names}[name]
    was_all, now_all = tell(before or {}, things), tell(after or {}, things)
    differing = [each for each in {**was_all, **now_all} if was_all.get(each) != now_all.get(each)]
    return _said(was_all, differing), _said(now_all, differing)


def is_of_words(difference: Difference) -> bool:
    """Whether it is of scales, months, words or names."""
    return difference.kind == "setting" and difference.name in WORDS


def language_said(language: str) -> str:
    """What a language is called in the one spoken now."""
    return str(Locale(language).get_display_name(spoken_language()))


def scale_said(least: object, most: object) -> str:
    """From where to where scores go: 0–10."""
    return f"{_end(least)}–{_end(most)}"


def _said(entries: _Entries, differing: list[str]) -> str:
    return "; ".join(f"{each}: {entries[each]}" for each in differing if each in entries)


def _scales(kept: Mapping[str, Any], things: Mapping[Key, str]) -> _Entries:
    found = {}
    for book, scales in kept.items():
        for each in scales:
            category = each.get("category", "")
            named = things.get(("category", book, category), category)
            what = " · ".join(filter(None, (book_said(book), named)))
            found[what] = scale_said(each.get("least"), each.get("most"))
    return found


def _retention(kept: Mapping[str, Any], _: Mapping[Key, str]) -> _Entries:
    return {book_said(book): say("retention-months", months=each) for book, each in kept.items()}


def _values(kept: Mapping[str, Any], _: Mapping[Key, str]) -> _Entries:
    return {
        f"{book_said(field.partition('.')[0])} · {value}": name
        for field, values in kept.items()
        for value, name in values.items()
    }


def _names(kept: Mapping[str, Any], things: Mapping[Key, str]) -> _Entries:
    by_key = {" ".join(key): name for key, name in things.items()}
    found: dict[str, str] = {}
    for language, names in kept.items():
        for key, text in names.items():
            form, _, rest = key.partition(" ")
            thing = rest if form in _FORMS else key
            what = f"{by_key.get(thing, thing)} ({language_said(language)})"
            found[what] = ", ".join(filter(None, (found.get(what, ""), text)))
    return found


def _end(end: object) -> str:
    return "…" if end is None else str(end)
