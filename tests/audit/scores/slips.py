"""Slips of the keyboard in the numbers of a clean text, and whether an audit finds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from cierre.audit import Audited, Claim

_DIGITS = "0123456789"
_AROUND = 40
_NUMBER = re.compile(r"\d[\d.,]*")

Span = tuple[int, int]


@dataclass(frozen=True)
class Slip:
    """A number of a text and the same with a slip in it; both are as long."""

    span: Span
    before: str
    after: str

    def text(self, whole: str) -> str:
        """The text with the slip."""
        return whole[: self.span[0]] + self.after + whole[self.span[1] :]

    def __str__(self) -> str:
        return f"{self.before} → {self.after}"


def slip(text: str, span: Span, random: Random) -> Slip | None:
    """One digit of a number changed, or two neighbours of it swapped; its form is kept.

    None for a number without digits.
    """
    before = text[slice(*span)]
    kinds = [list(_changed(before)), list(_swapped(before))]
    random.shuffle(kinds)
    for kind in kinds:
        if kind:
            return Slip(span, before, random.choice(kind))
    return None


def _changed(number: str) -> Iterator[str]:
    for at, digit in enumerate(number):
        if digit in _DIGITS:
            yield from _formed(number, (_with(number, at, each) for each in _DIGITS))


def _swapped(number: str) -> Iterator[str]:
    for at, (one, other) in enumerate(pairwise(number)):
        if one in _DIGITS and other in _DIGITS:
            yield from _formed(number, (_with(number, at, other + one),))


def _with(number: str, at: int, digits: str) -> str:
    return number[:at] + digits + number[at + len(digits) :]


def _formed(number: str, written: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    """Those that differ from the number and begin with no zero where it does not."""
    zeros = _zeros(number)
    return (each for each in written if each != number and _zeros(each) <= zeros)


def _zeros(number: str) -> set[int]:
    return {each.start() for each in _NUMBER.finditer(number) if each[0][0] == "0"}


def words_around(text: str, span: Span) -> str:
    """A number in the words around it."""
    start, end = span
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return f"…{before}[{text[start:end]}]{after}…"


@dataclass(frozen=True)
class Outcome:
    """What an audit says of a slip: whether it finds it, and whom else it now accuses."""

    found: bool
    alarms: tuple[Claim, ...]


def outcome(slipped: Slip, before: Audited, after: Audited) -> Outcome:
    """What the audit of a text with a slip says that the audit of the clean text did not."""
    known = {_key(each) for each in _errors(before)}
    new = [each for each in _errors(after) if _key(each) not in known]
    alarms = tuple(each for each in new if not covers(each, slipped.span))
    return Outcome(len(alarms) < len(new), alarms)


def _errors(audited: Audited) -> Iterator[Claim]:
    return (each for each in audited.claims if each.verdict == "error")


def _key(claim: Claim) -> tuple[object, ...]:
    return claim.kind, claim.start, claim.end, frozenset(claim.spans)


def covers(claim: Claim, span: Span) -> bool:
    """Whether a number is among the claim's, or in the words that it quotes."""
    bounds = (*claim.spans, (claim.start, claim.end))
    return any(start < span[1] and span[0] < end for start, end in bounds)
