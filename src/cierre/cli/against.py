"""``cierre audit --against``: the numerals of texts and what the office's records say."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import typer
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from cierre.audit.document import Unreadable
from cierre.audit.finding import Language
from cierre.audit.present.saying import Failed
from cierre.audit.present.terminal import refused
from cierre.audit.readers import read
from cierre.cli.console import errors, output
from cierre.cli.options import answered, opened
from cierre.matching.matched import Matched, Numeral
from cierre.matching.saying import counted, explained, name_of, one_line, place, quoted, say
from cierre.matching.sources import is_set
from cierre.office.against import Against
from cierre.report.material import Material
from cierre.report.proof import LEDGER
from cierre.spoken import spoken_language

CLEAN, WRONG, UNREADABLE = range(3)
Result = Matched | Failed


def audit_against(
    files: Sequence[Path],
    office: str,
    period: str,
    scope: str,
    data: str,
    language: Language | None,
    as_json: bool,
) -> None:
    """Print what the numerals of texts have to do with a statement; end as an audit does."""
    with answered(language or ""):
        archive = opened(data, office, language or "")
        held = Against(archive, office, period, scope)
        results = [_matched(held, each) for each in files]
        material = held.material(spoken_language())
        if as_json:
            typer.echo(_to_json(results, held, material))
        else:
            for number, each in enumerate(results):
                if number:
                    output.print()
                _print(each, held, material)
        raise typer.Exit(_code(results))


def _matched(held: Against, file: Path) -> Result:
    try:
        return held.matched(read(file, spoken_language()))  # type: ignore[arg-type]
    except Unreadable as problem:
        return Failed(str(file), str(problem))


def _code(results: Sequence[Result]) -> int:
    if any(isinstance(each, Failed) for each in results):
        return UNREADABLE
    return WRONG if any(isinstance(e, Matched) and e.of("wrong") for e in results) else CLEAN


def _print(result: Result, held: Against, material: Material) -> None:
    if isinstance(result, Failed):
        errors.print(refused(result, spoken_language()), soft_wrap=True)  # type: ignore[arg-type]
    else:
        output.print(Group(*_parts(result, held, material)))


def _parts(matched: Matched, held: Against, material: Material) -> Iterator[RenderableType]:
    office, period = held.statement.office_name, material.formatter.period(held.period)
    whom = office if held.scope == "office" else f"{material.scope_name()}, {office}"
    head = say("against", file=matched.document.file, whom=whom, period=period)
    yield Text(head, "bold")
    if matched.another:
        month = material.formatter.period(matched.another)
        yield Padding(Text(say("another", month=month, period=period), "yellow"), (0, 0, 0, 2))
    wrong = matched.of("wrong")
    for each in wrong:
        yield Padding(_wrong(matched, each, held, material), (1, 0, 0, 2))
    if not wrong:
        nothing = "none-wrong" if matched.numerals else "no-numbers"
        yield Padding(Text(say(nothing), "green"), (0, 0, 0, 2))
    for verdict, title in (("right", "agree"), ("unbound", "unbound")):
        those = matched.of(verdict)  # type: ignore[arg-type]
        if those:
            yield Padding(Text.assemble((say(title), "bold"), f" ({len(those)})"), (1, 0, 0, 0))
            listed = _right(those, material) if verdict == "right" else _unbound(those)
            yield Padding(listed, (0, 0, 0, 2))
    yield Text(f"\n{counted(matched)}", "bold")


def _wrong(matched: Matched, each: Numeral, held: Against, material: Material) -> Table:
    told = explained(each, material)
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True)
    table.add_column()
    quote = Text.assemble(
        (f"«{quoted(matched.document, each)}»", "bold"), (f"  {place(each)}", "dim")
    )
    table.add_row(Text("✗", "bold red"), quote)
    table.add_row("", Text(told.sentence))
    lines = (
        ("figure", told.figure),
        ("definition", told.definition),
        ("evidence", _evidence(each, held)),
    )
    for label, said in lines:
        if said:
            table.add_row("", Text.assemble((f"{say(label)}: ", "dim"), said))
    return table


def _evidence(each: Numeral, held: Against) -> str:
    assert each.number is not None
    if is_set(each.number):
        return say("set")
    if each.number.figure == LEDGER:
        return say("ledger", office=held.office, period=held.period)
    found = held.evidence(each)
    if found is None:
        return ""
    command = found.source.command(held.office, held.scope)
    return command if found.count is None else f"{say('records', count=found.count)}; {command}"


def _right(those: Sequence[Numeral], material: Material) -> Text:
    """The numbers that agree, by figure."""
    by_figure: dict[str, list[str]] = {}
    for each in those:
        assert each.number is not None
        by_figure.setdefault(name_of(each.number, material), []).append(one_line(each.text))
    lines = [
        Text.assemble(("✓ ", "green"), (f"{figure}: ", "dim"), " · ".join(dict.fromkeys(numbers)))
        for figure, numbers in by_figure.items()
    ]
    return Text("\n").join(lines)


def _unbound(those: Sequence[Numeral]) -> Text:
    numbers = " · ".join(dict.fromkeys(one_line(each.text) for each in those))
    return Text.assemble((f"{say('unbound-why')}\n", "dim"), numbers)


def _to_json(results: Sequence[Result], held: Against, material: Material) -> str:
    documents = [
        {"file": each.file, "unreadable": each.why}
        if isinstance(each, Failed)
        else _document(each, held, material)
        for each in results
    ]
    against = {"office": held.office, "period": held.period, "scope": held.scope}
    told = {"against": against, "documents": documents}
    return json.dumps(told, ensure_ascii=False, indent=2)


def _document(matched: Matched, held: Against, material: Material) -> dict[str, Any]:
    return {
        "file": matched.document.file,
        "language": matched.language,
        "another_month": matched.another or None,
        "right": len(matched.of("right")),
        "wrong": len(matched.of("wrong")),
        "unbound": len(matched.of("unbound")),
        "numerals": [_numeral(each, held, material) for each in matched.numerals],
    }


def _numeral(each: Numeral, held: Against, material: Material) -> dict[str, Any]:
    told: dict[str, Any] = {
        "verdict": each.verdict,
        "text": each.text,
        "start": each.start,
        "end": each.end,
        "where": asdict(each.where),
    }
    if each.number is None:
        return told
    number = each.number
    told |= {
        "figure": number.figure,
        "part": number.part,
        "aspect": number.aspect,
        "name": name_of(number, material),
        "right": number.text,
    }
    if each.verdict == "wrong":
        found, words = held.evidence(each), explained(each, material)
        told |= {
            "definition": words.definition,
            "records": None if found is None else found.count,
            "evidence": "" if found is None else found.source.command(held.office, held.scope),
        }
    return told
