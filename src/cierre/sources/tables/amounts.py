"""Numbers and durations as people write them, read a whole column at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

import polars as pl

Mark = Literal[",", ".", ""]
"""The decimal mark; empty where no cell has decimals or groups."""

_MONEY = re.compile(
    r"(?i)(?:(?<![^\W\d])(?:eur|euros?|usd|us\$|u\$s|r\$|mx\$|a\$|c\$|hk\$|mxn|cop|pen|brl|clp|ars|uyu"
    r"|bob|pyg|gtq|crc|dop|jpy|hkd|cad|aud|chf|nzd|inr|gbp|cny|rmb|人民币|s/\.?|bs\.?)|[€$£¥￥元])"
)
_NUMBER = re.compile(
    r"^(?P<sign>[-+−(]?)\s*(?P<digits>\d[\d.,' \u00a0\u202f]*|[.,]\d+)\)?\s*(?P<percent>%?)$"
)
_UNITS = re.compile(
    r"^(?P<number>[-+]?\d[\d.,]*)\s*(?P<unit>[^\W\d]{1,12}\.?|件|次|个|分|秒|吨|度)$"
)
_CLOCKED = re.compile(r"^(?P<sign>-?)(?:(?P<a>\d+):)?(?P<b>\d{1,3}):(?P<c>\d{2})(?:[.,]\d+)?$")
_WORDED = re.compile(
    r"^(?:(?P<d>\d+(?:[.,]\d+)?)\s*(?:d|d[ií]as?|days?|天|日)\.?\s*)?"
    r"(?:(?P<h>\d+(?:[.,]\d+)?)\s*(?:h|hs|hr|hrs|horas?|hours?|小时|时)\.?\s*)?"
    r"(?:(?P<m>\d+(?:[.,]\d+)?)\s*(?:m|min|mins|minutos?|minutes?|分钟?|['’′])\.?\s*)?"
    r"(?:(?P<s>\d+(?:[.,]\d+)?)\s*(?:s|seg|segs|segundos?|sec|secs|seconds?|秒|[\"”″])\.?\s*)?"
    r"(?P<rest>\d{1,2})?$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Numbers:
    """A column read as numbers: what each text stands for, and what was decided.

    ``undecided`` says that points or commas may be either mark, and no cell tells.
    """

    values: Mapping[str, Decimal]
    texts: pl.Series
    mark: Mark = ""
    undecided: bool = False
    percent: bool = False
    either: frozenset[str] = frozenset()
    """The texts that are numbers, and which one nobody can tell."""

    @property
    def share(self) -> float:
        """Which part of the filled cells are numbers, those that may be either of two too."""
        filled = self.texts.drop_nulls()
        those = [*self.values, *self.either]
        return float(filled.is_in(those).sum()) / len(filled) if len(filled) else 0.0


def read_numbers(texts: pl.Series, native: pl.Series | None = None, mark: Mark = "") -> Numbers:
    """The cells of a column as numbers; ``native`` are the places of those that are numbers.

    ``mark`` is the decimal mark where the cells do not tell, found elsewhere in the file.
    """
    distinct = texts.drop_nulls().unique().to_list()
    sure = set(texts.gather(native).drop_nulls().to_list()) if native is not None else set()
    typed = {text: _plain(text) for text in distinct if text not in sure}
    shown = [plain for plain in typed.values() if plain is not None]
    told = _mark(shown)
    doubtful = not told and any(_grouped(plain) for plain in shown)
    decided = told or mark or ("." if not doubtful else "")
    values: dict[str, Decimal] = {}
    for text in distinct:
        plain = text if text in sure else typed[text]
        found = _decimal(plain, "." if text in sure else decided) if plain else None
        if found is not None:
            values[text] = found
    percent = any("%" in text for text in typed)
    undecided = doubtful and not mark
    either = frozenset(
        text for text in distinct if undecided and text not in values and typed.get(text)
    )
    return Numbers(values, texts, told, undecided=undecided, percent=percent, either=either)


_SECONDS = {"min": Decimal(60), "h": Decimal(3600), "ms": Decimal("0.001")}


def read_durations(texts: pl.Series, heading: str = "", of_calls: bool = True) -> Numbers:
    """The cells of a column as seconds. A heading may say that 5:38 are minutes and seconds."""
    distinct = texts.drop_nulls().unique().to_list()
    unit, lowered = way_of_durations(distinct, heading)
    minutes = unit in ("mm:ss", "min")
    values: dict[str, Decimal] = {}
    for text in distinct:
        found = _CLOCKED.match(text.strip())
        if found:
            hours, middle, last = int(found["a"] or 0), int(found["b"]), int(found["c"])
            if found["a"] is None:
                seconds = middle * 60 + last if (of_calls or minutes) else middle * 3600 + last * 60
            else:
                seconds = hours * 3600 + middle * 60 + last
                seconds = seconds // 60 if lowered else seconds
            values[text] = Decimal(seconds)
            continue
        spoken = _spoken(text)
        if spoken is not None:
            values[text] = spoken
            continue
        plain = _plain(text)
        number = _decimal(plain, ".") if plain else None
        if number is not None:
            values[text] = number * _SECONDS.get(unit, Decimal(1))
    return Numbers(values, texts)


def way_of_durations(distinct: Sequence[str], heading: str) -> tuple[str, bool]:
    """The unit that a heading says, and whether 5:38:00 are five minutes and no hours."""
    unit = _unit_said(heading)
    clocked = [found for text in distinct if (found := _CLOCKED.match(text.strip()))]
    whole = all(found["a"] is not None and found["c"] == "00" for found in clocked)
    return unit, unit in ("mm:ss", "min") and whole and bool(clocked)


def is_duration(text: str) -> bool:
    """Whether a cell is a length of time by the way it is written."""
    text = text.strip()
    return bool(_CLOCKED.match(text)) or _spoken(text) is not None


def decimal_mark(several: Iterable[Numbers]) -> Mark:
    """The decimal mark that the columns of a file agree on; empty where they do not."""
    told = {each.mark for each in several if each.mark}
    return told.pop() if len(told) == 1 else ""


def _spoken(text: str) -> Decimal | None:
    text = text.strip()
    found = _WORDED.match(text)
    if not found or not any(found[unit] for unit in "dhms"):
        return None
    parts = (
        Decimal((found[unit] or "0").replace(",", ".")) * many
        for unit, many in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1))
    )
    seconds = sum(parts, Decimal(0))
    if found["rest"]:
        seconds += int(found["rest"]) * (60 if found["h"] and not found["m"] else 1)
    return Decimal(seconds)


def _unit_said(heading: str) -> str:
    text = heading.casefold()
    if re.search(r"m{1,2}:s{2}|h{1,2}:m{2}:s{2}", text):
        return "mm:ss" if not re.search(r"h{1,2}:m{2}:s{2}", text) else ""
    if re.search(r"\((?:en )?(?:ms|millis\w*)\)", text):
        return "ms"
    if re.search(r"\b(?:min|mins|minutos?|minutes?)\b|分钟|[（(]分[)）]", text):
        return "min"
    if re.search(r"\b(?:h|hrs|horas|hours)\b|小时", text):
        return "h"
    return "s"


def _plain(text: str) -> str | None:
    """Sign, digits and marks of a number, without its currency or unit; None when it is none."""
    bare = _MONEY.sub("", text).strip()
    if not bare or not any(each.isdigit() for each in bare):
        return None
    found = _NUMBER.match(bare)
    if not found:
        unit = _UNITS.match(bare)
        if not unit:
            return None
        return unit["number"]
    digits = re.sub(r"[\s'\u00a0\u202f]", "", found["digits"])
    negative = found["sign"] in ("-", "−") or (found["sign"] == "(" and bare.endswith(")"))
    return ("-" if negative else "") + digits + found["percent"]


def _grouped(plain: str) -> bool:
    """Whether a number may be read in two ways: 1.200, 12,500."""
    return bool(re.fullmatch(r"-?[1-9]\d{0,2}[.,]\d{3}", plain.rstrip("%")))


def _mark(those: Iterable[str]) -> Mark:
    """The decimal mark that some number shows; empty where none does, or two differ."""
    found: set[Mark] = set()
    for plain in those:
        digits = plain.rstrip("%").lstrip("-")
        marks = re.findall(r"[.,]", digits)
        if not marks:
            continue
        last = marks[-1]
        after = digits.rpartition(last)[2]
        if len(set(marks)) == 2 or len(after) != 3 or digits.startswith("0"):
            if len(set(marks)) == 1 and len(marks) > 1:
                continue
            found.add("," if last == "," else ".")
        elif len(marks) > 1:
            # 1.200.000: what groups is not what parts decimals
            found.add("," if last == "." else ".")
    return found.pop() if len(found) == 1 else ""


def _decimal(plain: str, mark: Mark) -> Decimal | None:
    digits = plain.rstrip("%")
    if mark == ",":
        digits = digits.replace(".", "").replace(",", ".")
    elif mark == ".":
        digits = digits.replace(",", "")
    elif _grouped(digits):
        return None
    try:
        return Decimal(digits)
    except ArithmeticError:
        return None
