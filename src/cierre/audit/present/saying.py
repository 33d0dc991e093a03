"""The fixed texts, and the places and sums that are said the same everywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from cierre.audit.catalogue import say
from cierre.audit.document import Document
from cierre.audit.finding import Audited, Claim, Language, Unchecked, Verdict
from cierre.audit.wording import localised

SYMBOLS: Final[dict[Verdict, str]] = {"error": "✗", "query": "?", "note": "≈", "ok": "✓"}
WORST_FIRST: Final[tuple[Verdict, ...]] = ("error", "query", "note", "ok")
_QUOTES: Final = {"es": ("«", "»"), "en": ("“", "”"), "zh": ("“", "”")}


@dataclass(frozen=True)
class Failed:
    """A file that could not be read, and why."""

    file: str
    why: str


def text(language: Language, message: str, **values: str | int) -> str:
    """A fixed text."""
    return say(__package__, language, message, "", **values)


def meaning(language: Language, mark: Verdict | Literal["unchecked"]) -> str:
    """What a mark in the text means."""
    return text(language, f"means-{mark}")


def quoted(words: str, language: Language) -> str:
    """Words of the report, on one line, in the language's quotation marks."""
    opening, closing = _QUOTES[language]
    return f"{opening}{' '.join(words.split())}{closing}"


def right(audited: Audited) -> tuple[Claim, ...]:
    """What was found right, in the order of the text."""
    return tuple(claim for claim in audited.claims if claim.verdict == "ok")


def place(document: Document, found: Claim | Unchecked, language: Language) -> str:
    """Where something stands, as one would look for it."""
    return text(language, "comma").join(_place(document, found, language))


def _place(document: Document, found: Claim | Unchecked, language: Language) -> Iterator[str]:
    where = found.where
    block = document.block_at(found.start)
    if where.page is not None:
        yield text(language, "page", number=where.page)
    if where.sheet:
        yield text(language, "sheet", name=where.sheet)
    elif where.cell and block is not None and block.table:
        yield text(language, "table", number=block.table)
    if where.cell:
        yield text(language, "cell", name=where.cell)
    elif where.paragraph is not None:
        yield text(language, "paragraph", number=where.paragraph)


def details(claim: Claim, language: Language) -> tuple[tuple[str, str], ...]:
    """What is known of a claim beyond its words, each with its label; what is not is left out.

    Of a figure that is told twice nobody knows which of the two is right.
    """
    asked = claim.verdict == "query"
    known = {
        "relation": claim.relation,
        "calculation": claim.calculation,
        "right-if" if asked else "right": ""
        if claim.kind == "repeat"
        else localised(claim.right, language),
        "why": claim.why or (text(language, "only-a-question") if asked else ""),
    }
    return tuple((text(language, label), said) for label, said in known.items() if said)


def verdicts(audited: Audited, language: Language) -> str:
    """How many claims there are of each verdict."""
    count = Counter(claim.verdict for claim in audited.claims)
    return text(
        language,
        "verdicts",
        errors=count["error"],
        queries=count["query"],
        notes=count["note"],
        right=count["ok"],
    )


def coverage(audited: Audited, language: Language) -> str:
    """How many of the report's numbers took part in a check; never rounded up to all of them."""
    checked = audited.numbers - len(audited.unchecked)
    percent = int(audited.coverage * 100)
    return text(language, "coverage", numbers=audited.numbers, checked=checked, percent=percent)
