"""The one formatter: every number, date and list of the report, in its locale (CLDR)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, time
from decimal import Decimal
from functools import cache, partial
from typing import Literal

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_precision
from babel.units import format_unit

from cierre.book import Unit
from cierre.statement.model import Number
from cierre.statement.numbers import IN_DAYS, Rounded, printed

_MINUS = "−"
_REMEMBERED = 20_000
"""So many numbers, and days, are remembered as they were said."""

_STARTS_WITH_I = re.compile(r"h?[ií](?!e)", re.IGNORECASE)


def locale_for(language: str, office: str) -> str:
    """The locale of a report in a language: the office's own, or the language as the world
    writes it (English with the day before the month). Raises ValueError for an unknown language.

    Not the language in the office's country: English in Spain writes 1.234,50 and reads wrong.
    """
    own = _locale(office)
    if own.language == language:
        return str(own)
    try:
        return str(Locale.parse(f"{language}_001"))
    except UnknownLocaleError:
        return str(_locale(language))


class Formatter:
    """Numbers as people of a locale write them. Raises ValueError for an unknown locale."""

    def __init__(self, locale: str, currency: str = "") -> None:
        self._locale = _locale(locale)
        self.locale = str(self._locale)
        self.percent = self._locale.percent_formats[None].pattern.replace("0", "0.0", 1)
        """The locale's own percent sign and space, with one decimal, as a pattern."""
        self._round_percent = self.percent.replace("0.0", "0.#", 1)
        self.currency = currency
        self._said: dict[tuple[Number, Unit], str] = {}
        self._days: dict[tuple[str, date], str] = {}

    def number(self, value: Number, unit: Unit) -> str:
        """A figure's value in its unit: 1.234, 143.221,00 €, 84,2 %, 3 h 12 min, 7,25.

        It is rounded here, once, from the exact value.
        """
        key = (value, unit)
        if key not in self._said:
            if len(self._said) >= _REMEMBERED:
                self._said.clear()
            self._said[key] = self._number(value, unit)
        return self._said[key]

    def _number(self, value: Number, unit: Unit) -> str:
        value = self.printed(value, unit)
        match unit:
            case "money":
                return self._signed(format_currency(value, self.currency, locale=self._locale))
            case "seconds" | "office_seconds":
                return self._duration(int(value), in_days=unit == "seconds")
            case "share":
                return self._signed(format_percent(value, self.percent, self._locale))
            case "points":
                return self._signed(format_decimal(value, "#,##0.0", self._locale))
            case "per_hundred" | "per_thousand" | "score":
                return self._signed(format_decimal(value, "#,##0.0#", self._locale))
            case "items":
                return self._signed(format_decimal(value, "#,##0", self._locale))
            case "quantity":
                return self._signed(format_decimal(value, "#,##0.###", self._locale))

    def as_set(self, value: Number, unit: Unit) -> str:
        """A number that somebody set, a target or a limit, as they set it: 80 %, 8, 8,5.

        What is counted or computed keeps the decimals of its unit: 80,0 %.
        """
        number = self.printed(value, unit)
        match unit:
            case "share":
                return self._signed(format_percent(number, self._round_percent, self._locale))
            case "points" | "per_hundred" | "per_thousand" | "score":
                return self._signed(format_decimal(number, "#,##0.##", self._locale))
            case _:
                return self.number(value, unit)

    def printed(self, value: Number, unit: Unit) -> Rounded:
        """The number itself that is read on the page."""
        return printed(value, unit, self.currency)

    def change(self, value: Number, unit: Unit) -> str:
        """The size of a difference without its sign; a share's in percentage points."""
        size = self.printed(-value if value < 0 else value, unit)
        if unit == "share":
            return format_decimal(size * 100, "#,##0.0", self._locale)
        return self.number(size, unit)

    def signed(self, value: Number, unit: Unit) -> str:
        """A difference with its sign, for tables: +8, −3 min."""
        if not self.printed(value, unit):
            return self.change(value, unit)
        return f"{'+' if value > 0 else _MINUS}{self.change(value, unit)}"

    def money(self, value: Number) -> str:
        """An amount in the currency's major unit."""
        return self.number(value, "money")

    def minor(self, value: int) -> Decimal:
        """An amount of the currency's minor unit (cents) in the major one."""
        return Decimal(value).scaleb(-get_currency_precision(self.currency))

    def _duration(self, seconds: int, *, in_days: bool) -> str:
        """By its two largest units: 45 s, 4 min 12 s, 3 h 12 min, 2 días 13 h."""
        minus = _MINUS if seconds < 0 else ""
        minutes, over = divmod(abs(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        days, hours = divmod(hours, 24) if in_days and abs(seconds) >= IN_DAYS else (0, hours)
        counted = ((days, "day"), (hours, "hour"), (minutes, "minute"), (over, "second"))
        said = [each for each in counted if each[0]] or [(0, "second")]
        between = "" if self._locale.language == "zh" else "\u00a0"
        return minus + between.join(self._abbreviated(count, unit) for count, unit in said)

    def day(self, day: str, year: bool = True) -> str:
        """An ISO day written out: 31 de agosto de 2026, or 31 de agosto."""
        if year:
            return format_date(date.fromisoformat(day[:10]), "long", self._locale)
        return self._skeleton("MMMMd", date.fromisoformat(day[:10]))

    def short_day(self, day: str) -> str:
        """An ISO day for a table: 31/8/2026."""
        return self._skeleton("yMd", date.fromisoformat(day[:10]))

    def period(self, period: str) -> str:
        """A period's full name: agosto de 2026, 3.er trimestre de 2026, 2026."""
        return self._period(period, {"month": "yMMMM", "quarter": "yQQQQ"})

    def period_name(self, period: str) -> str:
        """A period's name within its year: agosto, 3.er trimestre; 2026 for a year."""
        kind, first = _first_day(period)
        if kind == "month":
            # Chinese reports number their months; the name in full is for calendars.
            pattern = "MMM" if self._locale.language == "zh" else "MMMM"
            return self._dated(pattern, first, _by_pattern)
        if kind == "quarter":
            return self._dated("QQQQ", first, _by_pattern)
        return f"{period}年" if self._locale.language == "zh" else period

    def period_label(self, period: str) -> str:
        """A period's name on an axis: ago 2026."""
        return self._period(period, {"month": "yMMM", "quarter": "yQQQ"})

    def weekday(self, weekday: int) -> str:
        """The name of a weekday, Monday being 0: lunes."""
        return str(self._locale.days["stand-alone"]["wide"][weekday])

    def half_hour(self, slot: int) -> str:
        """When a half hour of the day, from 0 to 47, begins: 10:30; 2:30 PM in the United States.

        The world's English, which has no country, counts twenty-four hours.
        """
        begins = time(slot // 2, 30 * (slot % 2))
        own = self._locale.time_formats["short"].pattern
        country = (self._locale.territory or "").isalpha()
        twelve = self._locale.language == "en" and country and "a" in own
        said = format_time(begins, "short" if twelve else "HH:mm", locale=self._locale)
        return said.replace(" ", "\u00a0").replace("\u202f", "\u00a0")

    def listed(self, words: Sequence[str]) -> str:
        """Words as a list: a, b y c; in Spanish "e" before the sound of an i.

        In Chinese the last of a list stands behind the same mark as the others: 水、电、气.
        """
        if self._locale.language == "zh":
            return "、".join(words)
        # American English may leave out the comma before the last; the sentences always do
        locale = Locale("en", "GB") if self._locale.language == "en" else self._locale
        said = format_list(list(words), locale=locale)
        if self._locale.language == "es" and len(words) > 1 and _STARTS_WITH_I.match(words[-1]):
            said = said.removesuffix(f" y {words[-1]}") + f" e {words[-1]}"
        return said

    def _abbreviated(self, count: int, unit: str) -> str:
        if unit == "day":
            # in Chinese Babel has the short form alone
            length: Literal["short", "long"] = "short" if self._locale.language == "zh" else "long"
            days = format_unit(count, "duration-day", length, locale=self._locale)
            return days.replace(" ", "\u00a0")
        said = format_unit(count, f"duration-{unit}", "short", locale=self._locale)
        if self._locale.language == "en":
            # hr, min and s take no plural
            said = format_unit(1, f"duration-{unit}", "short", locale=self._locale)
            return said.replace("1", str(count)).replace(" ", "\u00a0")
        if count == 1:
            # CLDR has no short Spanish form of one hour, and Babel then says "1 horas".
            several = format_unit(2, f"duration-{unit}", "short", locale=self._locale)
            said = min(said, several.replace("2", "1"), key=len)
        return said.replace(" ", "\u00a0")

    def _period(self, period: str, skeletons: dict[str, str]) -> str:
        kind, first = _first_day(period)
        if kind == "year":
            return self.period_name(period)
        return self._skeleton(skeletons[kind], first)

    def _skeleton(self, skeleton: str, day: date) -> str:
        return self._dated(skeleton, day, partial(format_skeleton, fuzzy=True))

    def _dated(self, pattern: str, day: date, say: Callable[..., str]) -> str:
        """A day in a pattern, put into words once."""
        key = (pattern, day)
        if key not in self._days:
            if len(self._days) >= _REMEMBERED:
                self._days.clear()
            self._days[key] = say(pattern, day, locale=self._locale)
        return self._days[key]

    def _signed(self, text: str) -> str:
        return text.replace("-", _MINUS, 1) if text.startswith("-") else text


def _by_pattern(pattern: str, day: date, locale: Locale) -> str:
    return format_date(day, pattern, locale)


@cache
def formatter_for(locale: str, currency: str) -> Formatter:
    """The formatter that all reports of a process share. Raises ValueError as it does."""
    return Formatter(locale, currency)


@cache
def _locale(name: str) -> Locale:
    try:
        return Locale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError) as problem:
        raise ValueError(f"«{name}» is not a locale; write one such as es_ES.") from problem


def _first_day(period: str) -> tuple[str, date]:
    year, _, rest = period.partition("-")
    if rest.startswith("Q"):
        return "quarter", date(int(year), int(rest[1:]) * 3 - 2, 1)
    return ("month", date(int(year), int(rest), 1)) if rest else ("year", date(int(year), 1, 1))
