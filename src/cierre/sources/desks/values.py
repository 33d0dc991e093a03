"""Values of JSON as they are needed, whatever they are: nothing here fails for a wrong type."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

Page = Mapping[str, object]
"""An object of JSON: a page of an interface's answer, or a record that stands alone."""
_NOTHING: Page = {}


def text(value: object) -> str:
    """A text or a number as text; empty for anything else."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return ""
    if isinstance(value, int):
        return str(value) if abs(value) < 10**18 else ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 10**15 else f"{value}"
    return ""


def record(value: object) -> Page:
    """An object; one with nothing in it for anything else."""
    return value if isinstance(value, Mapping) else _NOTHING


def records(value: object) -> Sequence[Page]:
    """The objects of an array."""
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def first(page: Page, *keys: str) -> str:
    """The first of some members that says something."""
    return next((said for key in keys if (said := text(page.get(key)))), "")


def is_true(value: object) -> bool:
    """Whether a flag is set, in any of the ways in which databases write it."""
    return value is True or text(value).casefold() in ("1", "true", "yes")


def reduced(page: Page, keys: Iterable[str]) -> Page:
    """An object with some of its members: what is kept of many must be small."""
    return {key: page[key] for key in keys if key in page}


def again(pages: Iterable[Page]) -> Iterable[Page]:
    """Pages that can be gone through several times; those that come only once are kept."""
    return tuple(pages) if isinstance(pages, Iterator) else pages


def latest(several: Callable[[], Iterable[Page]], id_: str, *when: str) -> Iterator[Page]:
    """Records once each, as they were last: exports tell of one again when it has changed.

    ``several`` goes through them anew each time.
    """
    last: dict[str, str] = {}
    for each in several():
        number = text(each.get(id_))
        last[number] = max(last.get(number, ""), first(each, *when))
    for each in several():
        number = text(each.get(id_))
        if number and last.get(number) == first(each, *when):
            del last[number]
            yield each


def named(page: Page, key: str, *names: str) -> str:
    """The name of an object within another; the member itself where it is a text."""
    within = record(page.get(key))
    return first(within, *names) if within else text(page.get(key))


def within(pages: Iterable[Page], key: str) -> Iterator[Page]:
    """The objects of an array that pages have under a key, or the only one there."""
    for page in pages:
        value = page.get(key)
        if isinstance(value, Mapping):
            yield value
        else:
            yield from records(value)


def names_of(several: Iterable[Page], *names: str) -> dict[str, str]:
    """The names of records by their ids."""
    return {
        id_: name
        for each in several
        if (id_ := text(each.get("id"))) and (name := first(each, *names))
    }
