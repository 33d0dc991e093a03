"""What a bound number must read, found in the statement's JSON and not in the program's records."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Any

from cierre.book import Unit
from cierre.report.document import Bound
from cierre.report.numbers import Formatter
from cierre.report.sections.annex import MOST_OPEN

_MONTH = re.compile(r"\d{4}-\d{2}")
_COUNTS = ("base", "missed_months", "remaining_months")
_STEPS = ("opening", "in", "out", "adjustments", "closing", "replayed")

_SUMMARY = ("office_value", "office_target", "share_of_whole", "due", "case", "cost", "priced")

Facts = dict[str, Any]


def facts_of(statement: bytes) -> Facts:
    """A statement's JSON with exact numbers."""
    facts: Facts = _exact(json.loads(statement, parse_float=Decimal))
    return facts


def _exact(value: Any, exact: Any = None) -> Any:
    """The value with the fractions that stand beside it in the place of the rounded numbers."""
    if isinstance(exact, str):
        return Fraction(exact)
    if isinstance(value, dict):
        known = exact or value.get("exact", {})
        return {key: _exact(each, known.get(key)) for key, each in value.items()}
    if isinstance(value, list):
        known = exact or {}
        return [_exact(each, known.get(str(place))) for place, each in enumerate(value)]
    return value


def readings(facts: Facts, bound: Bound, formatter: Formatter) -> set[str]:
    """Every text that would be right for a bound number; empty when the statement has none."""
    if bound.figure == "ledger":
        return set(_of_ledger(facts, bound, formatter))
    if bound.aspect == "planned":
        return {formatter.number(_planned(facts, {}, bound), "items")}
    return _of_figure(facts, bound, formatter)


def _of_figure(facts: Facts, bound: Bound, formatter: Formatter) -> set[str]:
    ranked: Facts | None = {"unit": "quantity"} if bound.figure in facts["rankings"] else None
    figure = facts["figures"].get(bound.figure, ranked)
    if figure is None:
        return set()
    if bound.aspect in _SUMMARY:
        return set(_of_summary(facts, figure, bound, formatter))
    if bound.aspect == "oldest":
        days = [each["entered"] for each in _matching(facts["pending"], bound, _part(bound))]
        return {formatter.day(min(days), year) for year in (True, False)} if days else set()
    if bound.aspect == "change":
        change = figure["change"]
        return {formatter.change(change, figure["unit"]), formatter.signed(change, figure["unit"])}
    unit = figure["unit"]
    if bound.aspect.startswith(("staff_", "expected_")):
        return set(_of_next_month(facts, bound, formatter))
    if bound.aspect.startswith("usual_"):
        return set(_of_limits(figure, bound.aspect.removeprefix("usual_"), formatter))
    if bound.aspect in (*_COUNTS, "left_out"):
        unit = "items"
    elif bound.aspect.removeprefix("year_") == "attainment":
        unit = "share"
    number = formatter.as_set if bound.aspect.endswith("target") else formatter.number
    found = (each for each in _values(facts, figure, bound) if each is not None)
    return {number(value, unit) for value in found}


def _of_limits(figure: Facts, name: str, formatter: Formatter) -> Iterator[str]:
    """A limit as the last printed number within it; of durations in whichever step they are."""
    unit, limit = figure["unit"], Fraction(figure["signal"][name])
    if name == "centre":
        yield formatter.number(limit, "score" if unit == "items" else unit)
        return
    whole = ceil if name == "lower" else floor
    decimals = {"share": 3, "score": 2, "per_hundred": 2, "per_thousand": 2, "points": 1,
                "money": 2, "quantity": 3}  # fmt: skip
    if unit in ("seconds", "office_seconds"):
        for step in (1, 60, 3600, 86_400):
            yield formatter.number(whole(limit / step) * step, unit)
        return
    scale = 10 ** decimals.get(unit, 0)
    yield formatter.number(Fraction(whole(limit * scale), scale), unit)


def _values(facts: Facts, figure: Facts, bound: Bound) -> Iterator[Any]:
    aspect = bound.aspect
    if aspect in _OF_LISTS:
        yield _OF_LISTS[aspect](facts, figure, bound)
        return
    part = _part(bound)
    if "number" in part:
        ranked = facts["rankings"][bound.figure]
        yield from (each["value"] for each in ranked if each["number"] == part["number"])
    elif _MONTH.fullmatch(aspect):
        yield dict(figure["history"]).get(aspect)
    elif aspect in _STEPS or aspect.startswith(("in_", "out_")):
        yield from _steps(facts, bound, aspect, figure["unit"])
    elif aspect == "value":
        yield from _parts(facts, figure, bound, part)
    elif aspect in ("lower", "upper"):
        yield figure["interval"][aspect]
    elif aspect in ("before", "base"):
        yield figure[aspect]
    else:
        name = aspect.removeprefix("year_")
        wanted = "&".join(f"{key}={value}" for key, value in part.items())
        for target in figure["targets"]:
            of_year = target["period"] == "year"
            if target["part"] == wanted and (of_year or not aspect.startswith("year_")):
                yield target[name]


def _planned(facts: Facts, _figure: Facts, bound: Bound) -> Any:
    return _count(facts["planned"], bound, _part(bound))


def _left_out(facts: Facts, _figure: Facts, bound: Bound) -> Any:
    book = bound.figure.partition(".")[0]
    return sum(each["book"] == book for each in facts["pending"]) - MOST_OPEN


def _together(_facts: Facts, figure: Facts, bound: Bound) -> Any:
    pairs = [each.split("=", 1) for each in bound.part.split("&")]
    return sum(figure["parts"][by][each] for by, each in pairs)


_OF_LISTS: dict[str, Callable[[Facts, Facts, Bound], Any]] = {
    "left_out": _left_out, "together": _together,
}  # fmt: skip


def _parts(facts: Facts, figure: Facts, bound: Bound, part: dict[str, str]) -> Iterator[Any]:
    additive = figure["unit"] in ("items", "quantity", "money")
    if not part:
        yield figure["value"]
        return
    known = figure["parts"].get("&".join(part))
    if known is not None:
        yield known.get("&".join(part.values()), 0 if additive else None)
    elif len(part) == 1:
        yield 0 if additive else None
    else:
        yield _count(facts["pending"], bound, part)


def _of_summary(facts: Facts, figure: Facts, bound: Bound, formatter: Formatter) -> Iterator[str]:
    """What only the summary says: the office's own, a share of a whole, a term, a single case."""
    match bound.aspect:
        case "office_value" | "office_target":
            number = formatter.as_set if "target" in bound.aspect else formatter.number
            yield from (number(each, figure["unit"]) for each in _of_office(facts, bound))
        case "share_of_whole":
            share = Decimal(_value_of_part(figure, bound)) / figure["value"]
            yield formatter.number(share, "share")
        case "cost" | "priced":
            found = _matching(facts["pending"], bound, _part(bound))
            costs = [each["cost"] for each in found if each["cost"] is not None]
            yield (
                formatter.number(sum(costs), "money") if bound.aspect == "cost" else str(len(costs))
            )
        case "due":
            found = _matching(facts["pending"], bound, _part(bound))
            yield from (formatter.day(each["due"], year=False) for each in found if each["due"])
        case _:
            yield from (formatter.number(each, "seconds") for each in _of_case(facts, bound))


def _of_office(facts: Facts, bound: Bound) -> Iterator[Any]:
    """The office's own value of the figure, or what it aims at in some month or months."""
    if bound.aspect == "office_value":
        yield facts["office"][bound.figure]["value"]
    else:
        values = [each.value for each in facts["aims"] if each.figure == bound.figure]
        yield from values
        # a quarter is held against its months', those so far
        yield from (value * months for value in values for months in (2, 3))


def _value_of_part(figure: Facts, bound: Bound) -> Any:
    ((by, part),) = _part(bound).items()
    return figure["parts"][by][part]


def _of_case(facts: Facts, bound: Bound) -> Iterator[int]:
    """How long an item's records say that it took, each of them that stands behind the figure."""
    for sheet in facts["records"]:
        for row in sheet.figures.get(bound.figure, ()):
            if sheet.rows[row][0] == _part(bound)["number"]:
                yield from (cell for cell in sheet.rows[row] if isinstance(cell, int))


def _part(bound: Bound) -> dict[str, str]:
    return dict(each.split("=", 1) for each in bound.part.split("&") if each)


def _count(items: list[Facts], bound: Bound, part: dict[str, str]) -> int:
    return len(_matching(items, bound, part))


def _matching(items: list[Facts], bound: Bound, part: dict[str, str]) -> list[Facts]:
    book = bound.figure.partition(".")[0]
    return [
        each
        for each in items
        if each["book"] == book and all(each[name] == value for name, value in part.items())
    ]


def _steps(facts: Facts, bound: Bound, aspect: str, unit: str) -> Iterator[Any]:
    book, part = bound.figure.partition(".")[0], _part(bound)
    for each in facts["identities"]:
        if part and each["book"] == book and part == {each["by"]: each["key"]}:
            yield _between_parts(facts, each, aspect.partition("_")[0])
        elif not part and each["book"] == book and each["key"] is None:
            value = _step(each, aspect)
            yield Decimal(value).scaleb(-2) if unit == "money" else value


def _between_parts(facts: Facts, identity: Facts, side: str) -> int:
    """What came to a part, or left it, without being new, reopened, resolved or withdrawn."""
    names = {"in": ("received", "reopened"), "out": ("handled", "withdrawn")}[side]
    known = (facts["figures"].get(f"{identity['book']}.{name}") for name in names)
    parts = [each["parts"].get(identity["by"], {}) for each in known if each]
    return int(identity[side] - sum(each.get(identity["key"], 0) for each in parts))


def _step(identity: Facts, aspect: str) -> int:
    """A side of a roll-forward, or a part of one: reopened is all that came from closed states."""
    side, _, key = aspect.partition("_")
    if not key:
        return -identity[aspect] if aspect == "out" else int(identity[aspect])
    parts = identity[f"{side}_parts"]
    if key == "back":
        return sum(count for name, count in parts.items() if name not in ("outside", "others"))
    return -parts.get(key, 0) if side == "out" else int(parts.get(key, 0))


def _of_next_month(facts: Facts, bound: Bound, formatter: Formatter) -> Iterator[str]:
    if bound.aspect.startswith("expected_"):
        figure = facts["figures"][bound.figure]
        value = figure["expected"][bound.aspect.removeprefix("expected_")]
        yield formatter.number(value, figure["unit"])
        return
    found = facts["staffing"][bound.figure.partition(".")[0]]
    name = bound.aspect.removeprefix("staff_")
    part = _part(bound)
    if not part:
        units: dict[str, Unit] = {"wanted": "share", "within": "seconds", "volume": "items"}
        number = formatter.as_set if name == "wanted" else formatter.number
        yield number(found[name], units[name])
        return
    values = [
        each[name]
        for each in found["half_hours"]
        if all(each[key] == int(value) for key, value in part.items())
    ]
    yield formatter.number(sum(values), "score" if name in ("arrivals", "answering") else "items")


def _of_ledger(facts: Facts, bound: Bound, formatter: Formatter) -> Iterator[str]:
    if bound.aspect in ("identities", "broken"):
        held = [each["holds"] for each in facts["identities"]]
        yield formatter.number(
            len(held) if bound.aspect == "identities" else held.count(False), "items"
        )
        return
    book = bound.part.removeprefix("book=")
    for each in facts["identities"]:
        if each["book"] == book:
            back = bound.aspect == "of_which_back"
            number = _step(each, "in_back") if back else each[bound.aspect]
            yield formatter.number(number, "items")
            yield formatter.number(formatter.minor(number), "money")
            yield from (
                formatter.number(Decimal(number).scaleb(-digits), "quantity") for digits in range(4)
            )
