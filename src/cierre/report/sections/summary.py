"""The summary: three to five findings, and the decisions that are needed."""

from __future__ import annotations

from cierre.packs import Part
from cierre.report.document import Block, Bullets, Paragraph, Runs, Text
from cierre.report.figures import (
    attainable,
    missed,
    present,
    shown,
    spoken,
    target_of,
    too_few,
)
from cierre.report.material import Material
from cierre.report.saying import figures_said, joined, say
from cierre.report.sections.open_items import days_of, grouped, open_items, reason_name
from cierre.report.sentences import Argument, Spoken
from cierre.statement.model import Figure

MOST_FINDINGS = 5


def findings(part: Part, material: Material) -> tuple[Block, ...]:
    """Missed targets first, like with like; then the sentences the pack asks for."""
    covered: set[str] = set()
    said: list[Runs] = []
    short: list[Figure] = []
    for name in material.pack.headline:
        figure = present(material, name)
        if figure is None or not missed(figure) or name in covered:
            continue
        message = f"missed-{name.replace('.', '-')}"
        own = say(material, message) if material.wording.has(message) else ()
        if own:
            said.append(own)
            covered.update(figures_said(material, message))
        else:
            short.append(figure)
            covered.add(name)
    if short:
        said.append(_below_target(material, short))
    for alternatives in part.says:
        for message in alternatives:
            names = set(figures_said(material, message))
            runs = () if names <= covered else say(material, message)
            if runs:
                said.append(runs)
                break
    found = (Bullets(tuple(said[:MOST_FINDINGS])),) if said else ()
    return (*_unfinished(material), *found)


def _unfinished(material: Material) -> tuple[Block, ...]:
    """That a month, a quarter or a year has days to come, and how far its figures go."""
    word, last = material.wording.text, material.formatter.period_name(material.begun[-1].id)
    told = []
    if len(material.begun) < material.period.length:
        told.append(word("unfinished", last_name=last))
    if material.statement.running:
        day = material.formatter.day(material.statement.cut_off)
        told.append(word("unfinished-month", kind=material.period.kind, last_name=last, day=day))
    return (Paragraph((Text(word("between-sentences").join(told)),)),) if told else ()


def _below_target(material: Material, figures: list[Figure]) -> Runs:
    """One sentence for all the figures that have no sentence of their own."""
    entries = [entry for each in figures if (entry := _against_target(material, each))]
    count = "one" if len(entries) == 1 else "many"
    lead = material.wording.text("below-target", count=count)
    word = material.wording.text
    gap = Text(f"{lead}{word('between-sentences')}")
    return (gap, *joined(entries, word("semicolon")), Text(word("stop")))


def _against_target(material: Material, figure: Figure) -> Runs:
    target = target_of(figure)
    if target is None or target.actual is None:
        return ()
    arguments: dict[str, Argument] = {
        "label": lower_first(material.full_label(figure.id)),
        "actual": Spoken(shown(material, figure))
        if too_few(figure)
        else spoken(material, target.actual, figure.unit, figure.id),
        "target": spoken(material, target.target, figure.unit, figure.id, aspect="target"),
    }
    shares = figure.unit in ("share", "per_hundred", "per_thousand", "points", "seconds", "score")
    if shares or target.attainment is None or not attainable(figure, target):
        return material.wording.runs("against-target", arguments)
    arguments["attainment"] = spoken(
        material, target.attainment, "share", figure.id, aspect="attainment"
    )
    return material.wording.runs("against-target-attained", arguments)


def decisions(part: Part, material: Material) -> tuple[Block, ...]:
    """What waits in the part's state for somebody to decide, by category."""
    (figure,) = part.figures
    book = figure.partition(".")[0]
    if present(material, figure) is None:
        return ()
    waiting = [each for each in open_items(material, book) if each.state == part.state]
    entries = []
    for category, items in grouped(waiting, lambda each: each.category):
        named = f"category={category}&state={part.state}"
        reasons = sorted({each.reason for each in items if each.reason})
        entered = [each.entered for each in items if each.entered]
        arguments: dict[str, Argument] = {
            "count": spoken(material, len(items), "items", figure, named),
            "reasons": material.formatter.listed(
                [reason_name(material, book, each) for each in reasons]
            ),
            "oldest": days_of(material, min(entered), figure, named) if entered else "",
            "known": "yes" if reasons else "no",
            "dated": "yes" if entered else "no",
        }
        name = material.lead(material.part_name(book, "category", category))
        entries.append((name, *say(material, part.entry, arguments)))
    if not entries:
        return ()
    return (Paragraph((Text(material.wording.text("decisions"), True),)), Bullets(tuple(entries)))


def lower_first(text: str) -> str:
    """A label as it stands inside a sentence; an abbreviation keeps its capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
