"""``office.toml`` as it is written of an office: what ``office_toml`` reads back as the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time

from cierre.directory import (
    DayHours,
    Directory,
    Holidays,
    Hours,
    Lead,
    Membership,
    Person,
    Scale,
    Target,
    Unit,
)
from cierre.packs import load_pack, pack_ids
from cierre.sources.office_hours import WEEKDAYS
from cierre.sources.office_names import DIVIDED

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_FORMS = ("one", "many")
Written = str | bool | int | Sequence[str] | None
"""A value; None and what is empty are not written, but for a list of no hours."""


def office_toml(directory: Directory) -> str:
    """The text of an ``office.toml`` that says all of an office but its notes.

    What ``read_office`` reads of it is the same office, without what only its records tell: the
    columns that it keeps, and memberships that are known from records alone. Categories and reasons
    are all listed, those of its pack as well.
    """
    d = directory
    own = Holidays(d.holidays_country, d.holidays_subdivision, d.closed_days)
    parts = [
        _table("[office]", _office(d)),
        _hours("[hours]", d.hours, d.special_hours),
        _holidays("[holidays]", own),
        *map(_unit, d.units),
        *map(_person, d.people),
        *(_listed("place", {"id": e.id, "name": e.name, "kind": e.kind}) for e in d.places),
        *(
            _listed(
                "category",
                {"book": e.book, "id": e.id, "name": e.name, "one": e.one, "many": e.many},
            )
            for e in d.categories
        ),
        *(_listed("reason", {"book": e.book, "id": e.id, "name": e.name}) for e in d.reasons),
        *(_scale(book, each) for book, scales in d.scales.items() for each in scales),
        *map(_target, d.targets),
        _table("[retention]", d.retention) if d.retention else "",
        *(_texts(f"[values.{_key(field)}]", names) for field, names in d.values.items()),
        *(each for language, names in d.names.items() for each in _names(language, names)),
    ]
    return "\n".join(filter(None, parts))


def _office(directory: Directory) -> Mapping[str, Written]:
    d = directory
    return {
        "id": d.id,
        "name": d.name,
        "time_zone": d.time_zone,
        "locale": d.locale,
        "currency": d.currency,
        "pack": d.pack,
        "books": d.books,
        "pack_lists": False if _is_offered_more(d) else None,
        "screened_limits": d.screened_limits or None,
        "ledger": d.ledger,
        "author": d.author,
        "reviewer": d.reviewer,
        "approver": d.approver,
        "manager": d.manager,
    }


def _is_offered_more(directory: Directory) -> bool:
    """Whether the pack has categories or reasons of a book for which the office has none."""
    if directory.pack not in pack_ids():
        return False
    pack = load_pack(directory.pack)
    of_categories = {each.book for each in directory.categories}
    of_reasons = {each.book for each in directory.reasons}
    return any(each.book not in of_categories for each in pack.categories) or any(
        each.book not in of_reasons for each in pack.reasons
    )


def _unit(unit: Unit) -> str:
    undated = len(unit.leads) == 1 and unit.leads[0] == Lead(unit.leads[0].person)
    values: dict[str, Written] = {"id": unit.id, "name": unit.name, "parent": unit.parent}
    lines = []
    if undated:
        values["lead"] = unit.leads[0].person
    elif unit.leads:
        lines = _inline(
            "leads",
            (
                {"person": e.person, "since": _day(e.since), "until": _day(e.until)}
                for e in unit.leads
            ),
        )
    own = unit.holidays or Holidays()
    parts = (
        _listed("unit", values, lines),
        _hours("[unit.hours]", unit.hours, unit.special_hours),
        _holidays("[unit.holidays]", own),
    )
    return "\n".join(filter(None, parts))


def _person(person: Person) -> str:
    values: dict[str, Written] = {"id": person.id, "name": person.name, "role": person.role}
    said = [each for each in person.memberships if each.mark != "records"]
    if len(said) == 1 and not said[0].mark:
        return _listed("person", values | _times(said[0]))
    dated = ({**_times(each), "main": each.mark == "main" or None} for each in said)
    return _listed("person", values, _inline("memberships", dated) if said else [])


def _times(membership: Membership) -> dict[str, Written]:
    since, until = _day(membership.since), _day(membership.until)
    return {"unit": membership.unit, "since": since, "until": until}


def _hours(head: str, weekly: Iterable[Hours], special: Iterable[DayHours]) -> str:
    by_day: dict[str, list[str]] = {}
    for each in weekly:
        by_day.setdefault(WEEKDAYS[each.weekday], []).append(_span(each.opens, each.closes))
    lines = [f"{name} = {_value(by_day[name])}" for name in WEEKDAYS if name in by_day]
    lines += [f"{each.day} = {_value([_span(*span) for span in each.spans])}" for each in special]
    return _block(head, lines) if lines else ""


def _span(opens: time, closes: time) -> str:
    return f"{_time(opens)}-{_time(closes) if closes != time(0) else '24:00'}"


def _time(at: time) -> str:
    return at.isoformat("seconds").removesuffix(":00")


def _holidays(head: str, own: Holidays) -> str:
    if own == Holidays():
        return ""
    values: dict[str, Written] = {
        "country": own.country,
        "subdivision": own.subdivision,
        "closed": [str(each) for each in own.closed],
        "none": own.none or None,
    }
    return _table(head, values)


def _scale(book: str, scale: Scale) -> str:
    ends = {"least": scale.least, "most": scale.most}
    written = {name: None if end is None else f"{end:f}" for name, end in ends.items()}
    return _listed("scale", {"book": book, "category": scale.category, **written})


def _target(target: Target) -> str:
    values: dict[str, Written] = {
        "figure": target.figure,
        "period": target.period,
        "value": f"{target.value:f}",
        "scope": "" if target.scope == "office" else target.scope,
        "part": target.part,
    }
    return _listed("target", values)


def _names(language: str, names: Mapping[str, str]) -> Iterator[str]:
    """The tables of what things are called in a language, one for each kind and book or field."""
    tables: dict[tuple[str, ...], dict[str, dict[str, str]]] = {}
    for key, text in names.items():
        form, _, rest = key.partition(" ")
        form, rest = (form, rest) if form in _FORMS else ("", key)
        kind, _, named = rest.partition(" ")
        owner, _, id_ = named.partition(" ") if kind in DIVIDED else ("", "", named)
        table = tables.setdefault((kind, *filter(None, [owner])), {})
        table.setdefault(id_, {})[form] = text
    if not tables:
        yield _block(f"[names.{language}]", [])
    for path, table in tables.items():
        head = ".".join(map(_key, ("names", language, *path)))
        lines = [f"{_key(id_)} = {_value(_all_forms(forms))}" for id_, forms in table.items()]
        yield _block(f"[{head}]", lines)


def _all_forms(forms: Mapping[str, str]) -> str | list[str]:
    several = any(form in forms for form in _FORMS)
    return [forms.get(each, "") for each in ("", *_FORMS)] if several else forms[""]


def _texts(head: str, texts: Mapping[str, str]) -> str:
    return _block(head, [f"{_key(name)} = {_value(text)}" for name, text in texts.items()])


def _listed(name: str, values: Mapping[str, Written], further: Iterable[str] = ()) -> str:
    return _table(f"[[{name}]]", values, further)


def _table(head: str, values: Mapping[str, Written], further: Iterable[str] = ()) -> str:
    return _block(head, [*_lines(values), *further])


def _block(head: str, lines: Iterable[str]) -> str:
    return "\n".join([head, *lines, ""])


def _inline(name: str, tables: Iterable[Mapping[str, Written]]) -> list[str]:
    return [f"{name} = [", *(f"    {{ {', '.join(_lines(each))} }}," for each in tables), "]"]


def _lines(values: Mapping[str, Written]) -> list[str]:
    return [
        f"{_key(name)} = {_value(value)}"
        for name, value in values.items()
        if value is False or value
    ]


def _day(day: date | None) -> str | None:
    return None if day is None else str(day)


def _value(value: Written) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        # a text of JSON is one of TOML, but for a sign that JSON does not write out
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return f"[{', '.join(map(_value, value or ()))}]"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _value(name)
