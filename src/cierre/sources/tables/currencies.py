"""In which currency amounts are written: by the marks of their cells and by their headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from zoneinfo import available_timezones

import polars as pl
from babel import Locale

from cierre.book import Column
from cierre.directory import Directory
from cierre.sources.problems import Problem, problem
from cierre.sources.tables.assigned import declared
from cierre.sources.tables.shapes import MARK
from cierre.sources.tables.understanding import ROW, SHEET, Sheetful

if TYPE_CHECKING:
    from cierre.sources.tables.importing import Table

_SIGNS: Final = {
    "S/": "PEN", "R$": "BRL", "MX$": "MXN", "US$": "USD", "U$S": "USD", "€": "EUR", "£": "GBP",
    "元": "CNY", "RMB": "CNY", "人民币": "CNY", "A$": "AUD", "C$": "CAD", "HK$": "HKD",
}  # fmt: skip
CODES: Final = (
    "EUR", "USD", "GBP", "PEN", "BRL", "MXN", "COP", "CLP", "ARS", "UYU", "BOB", "PYG", "GTQ",
    "CRC", "DOP", "CNY", "JPY", "HKD", "CAD", "AUD", "CHF", "NZD", "INR",
)  # fmt: skip
"""The currencies that are looked for; an answer may name any other."""

_ZONES: Final = {
    "PEN": "America/Lima", "BRL": "America/Sao_Paulo", "MXN": "America/Mexico_City",
    "COP": "America/Bogota", "CLP": "America/Santiago", "ARS": "America/Argentina/Buenos_Aires",
    "UYU": "America/Montevideo", "BOB": "America/La_Paz", "PYG": "America/Asuncion",
    "GTQ": "America/Guatemala", "CRC": "America/Costa_Rica", "DOP": "America/Santo_Domingo",
    "GBP": "Europe/London", "CNY": "Asia/Shanghai", "JPY": "Asia/Tokyo",
}  # fmt: skip
_MARK = re.compile(
    r"(?<![A-Za-z])(?:S/|R\$|MX\$|US\$|U\$S|A\$|C\$|HK\$)|[€£元¥￥]|人民币|RMB"
    rf"|(?<![A-Za-z])(?:{'|'.join(CODES)})(?![A-Za-z])|\$"
)
_YEN: Final = ("¥", "￥")


@dataclass(frozen=True)
class Currency:
    """The currency of a new office: by which ``mark`` of which column; no mark says it is usual.

    An answer says it without one. It is not ``sure`` where the mark is that of several currencies.
    """

    code: str
    mark: str = ""
    heading: str = ""
    sure: bool = True
    known: bool = True
    """Whether there is such a currency: an answer may name one that is none."""
    money: bool = False
    """Whether the file has any amounts."""

    @property
    def zone(self) -> str:
        """The time zone of where it is paid in; empty where that is in several."""
        return _ZONES.get(self.code, "") if self.sure and self.mark else ""


def currency_said(
    directory: Directory, tables: Sequence[Table], answers: Mapping[str, str]
) -> Currency:
    """The currency of a new office: as answered, or as its tables say it."""
    read = [(each.judged.sheetful, _money(each)) for each in tables if each.decisions is not None]
    money = any(headings for _, headings in read)
    if "currency" in answers:
        code = answers["currency"].upper()
        known = code in Locale("en").currencies
        return Currency(code if known else directory.currency, known=known, money=False)
    return replace(currency_of(read, directory.currency), money=money)


def paid_in(directory: Directory, currency: Currency, answers: Mapping[str, str]) -> Directory:
    """The new office with its currency, and the time zone of where it is the only one."""
    zone = answers.get("time_zone", "") or currency.zone
    known = zone in available_timezones()
    return replace(
        directory, currency=currency.code, time_zone=zone if known else directory.time_zone
    )


def without_others(
    tables: Sequence[Table], code: str, file: str
) -> tuple[list[Table], list[Problem]]:
    """The tables without the rows that have an amount in another currency, which are told."""
    kept, problems = [], []
    for table in tables:
        if table.records is None or not (money := _money(table)):
            kept.append(table)
            continue
        others = in_others(table.judged.sheetful, money, code)
        problems += [
            problem("other-currency", file, row, heading, text, code)
            for row, heading, text in others.select(ROW, "heading", "text").iter_rows()
        ]
        cells = table.records.cells
        rows = others.select(pl.col(SHEET), pl.col(ROW).cast(cells.schema[ROW]))
        cells = cells.join(rows, on=[SHEET, ROW], how="anti", maintain_order="left")
        kept.append(replace(table, records=replace(table.records, cells=cells)))
    return kept, problems


def _money(table: Table) -> tuple[str, ...]:
    """The headings of a table's columns of money."""
    assert table.decisions is not None
    book = table.decisions.book
    kinds = ("worth", "amount") if book.quantity == "money" else ("worth",)
    full = table.judged.sheetful
    found = [
        heading
        for heading, column in table.decisions.columns.items()
        if (declared(book, column) or Column("", "")).fills.partition(":")[0] in kinds
    ]
    if full.shape == "months" and book.quantity == "money":
        found.append(MARK)
    return tuple(heading for heading in found if heading in full.profiles)


def currency_of(tables: Iterable[tuple[Sheetful, Iterable[str]]], usual: str) -> Currency:
    """The currency of tables, each with the headings of its columns of money.

    Their cells say it before their headings, and these before those of other columns of numbers;
    ``usual`` is that of the office's language.
    """
    said: list[Counter[tuple[str, str]]] = [Counter(), Counter(), Counter()]
    for full, money in tables:
        amounts = tuple(money)
        for heading in amounts:
            for text, many in _marked(full.profiles[heading].counts).iter_rows():
                said[0].update({(mark, heading): many for mark in _marks(text)})
            said[1].update((mark, heading) for mark in _marks(heading))
        for heading in full.headings:
            if heading not in amounts and full.profiles[heading].numbers.share >= 0.5:
                said[2].update((mark, heading) for mark in _marks(heading))
    for each in said:
        sure = [key for key, _ in each.most_common() if _code(key[0], usual)]
        if sure:
            mark, heading = sure[0]
            return Currency(_code(mark, usual), mark, heading)
        if each:
            (mark, heading), _ = each.most_common(1)[0]
            return Currency("JPY" if mark in _YEN else "USD", mark, heading, sure=False)
    return Currency(usual)


def in_others(full: Sheetful, money: Iterable[str], code: str) -> pl.DataFrame:
    """The rows (``:sheet``, ``:row``) with an amount in another currency, its heading and text."""
    told = pl.Schema({SHEET: pl.String, ROW: pl.UInt32, "heading": pl.String, "text": pl.String})
    found = [told.to_frame()]
    for heading in money:
        texts = _marked(full.profiles[heading].counts).to_series(0).to_list()
        rows = full.body.filter(pl.col(heading).is_in([e for e in texts if _other(e, code)]))
        found.append(rows.select(SHEET, ROW, heading=pl.lit(heading), text=heading).cast(told))
    return pl.concat(found)


def _marked(counts: pl.DataFrame) -> pl.DataFrame:
    """The texts with anything in them that is no number: of amounts there may be very many."""
    return counts.filter(counts.to_series(0).str.contains(r"[^\d\s.,'()+-]"))


def _marks(text: str | None) -> list[str]:
    return _MARK.findall(text or "")


def _other(text: str | None, code: str) -> bool:
    codes = [_code(mark, code) for mark in _marks(text)]
    return bool(codes) and all(each and each != code for each in codes)


def _code(mark: str, usual: str) -> str:
    """The currency of a mark; empty where it is that of several."""
    if mark in _YEN:
        return usual if usual in ("CNY", "JPY") else ""
    known: Mapping[str, str] = _SIGNS
    return known.get(mark, mark if mark in CODES else "")
