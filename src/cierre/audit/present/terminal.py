"""An audit on the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from cierre.audit.finding import Audited, Claim, Language, Verdict
from cierre.audit.present.saying import (
    SYMBOLS,
    Failed,
    coverage,
    details,
    place,
    quoted,
    right,
    text,
    verdicts,
)

_STYLES: Final[dict[Verdict, str]] = {
    "error": "bold red",
    "query": "bold yellow",
    "note": "cyan",
    "ok": "green",
}


def shown(audited: Audited, language: Language) -> RenderableType:
    """A report's findings, what was found right, and the numbers that no check looked at."""
    return Group(*_parts(audited, language))


def refused(failed: Failed, language: Language) -> RenderableType:
    """Why a file was not audited."""
    return Text.assemble(
        (failed.file, "bold"), ": ", (text(language, "unreadable"), "bold red"), f". {failed.why}"
    )


def _parts(audited: Audited, language: Language) -> Iterator[RenderableType]:
    yield _heading(audited, language)
    for claim in audited.findings:
        yield Padding(_finding(audited, claim, language), (1, 0, 0, 2))
    if not audited.findings:
        yield Padding(Text(text(language, "nothing-found"), "green"), (0, 0, 0, 2))
    checked = right(audited)
    if checked:
        yield _section(text(language, "found-right"), len(checked))
        yield Padding(_right(audited, checked, language), (0, 0, 0, 2))
    if audited.unchecked:
        yield _section(text(language, "not-checked"), len(audited.unchecked))
        yield Padding(_unchecked(audited, language), (0, 0, 0, 2))
    yield Text()
    yield Text(f"{verdicts(audited, language)}\n{coverage(audited, language)}", "bold")


def _heading(audited: Audited, language: Language) -> Text:
    known = (text(language, f"language-{audited.language}"), audited.period)
    return Text.assemble((audited.document.file, "bold"), *(f" · {each}" for each in known if each))


def _section(title: str, count: int) -> Padding:
    return Padding(Text.assemble((title, "bold"), f" ({count})"), (1, 0, 0, 0))


def _finding(audited: Audited, claim: Claim, language: Language) -> Table:
    style = _STYLES[claim.verdict]
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True)
    table.add_column()
    table.add_row(
        Text(f"{SYMBOLS[claim.verdict]} {text(language, claim.verdict)}", style),
        Text.assemble(
            (quoted(claim.quote, language), "bold"),
            (f"  {place(audited.document, claim, language)}", "dim"),
        ),
    )
    for label, said in details(claim, language):
        table.add_row("", Text.assemble((f"{label}: ", "dim"), said))
    return table


def _right(audited: Audited, checked: Sequence[Claim], language: Language) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for claim in checked:
        table.add_row(
            Text.assemble((SYMBOLS["ok"], _STYLES["ok"]), f" {quoted(claim.quote, language)}"),
            Text(claim.calculation),
            Text(place(audited.document, claim, language), "dim"),
        )
    return table


def _unchecked(audited: Audited, language: Language) -> Text:
    numbers: dict[str, list[str]] = {}
    for number in audited.unchecked:
        where = place(audited.document, number, language)
        numbers.setdefault(where, []).append(quoted(number.quote, language))
    lines = [
        Text.assemble((f"{where}: ", "dim"), " ".join(each)) for where, each in numbers.items()
    ]
    return Text("\n").join(lines)
