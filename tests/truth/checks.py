"""What is wrong with a report: nothing is taken on trust from the program that wrote it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cierre.directory import Target
from cierre.report.document import (
    Block,
    Bound,
    Bullets,
    Chart,
    Document,
    KeyFigures,
    Paragraph,
    Run,
    Runs,
    Section,
    Signatures,
    Table,
    Text,
)
from cierre.report.numbers import Formatter
from cierre.report.usual import Usual
from tests.truth.numbers import Facts, facts_of, readings

SAID_AS = {
    "opening_pending": "opening",
    "received": "in_outside",
    "reopened": "in_back",
    "handled": "out_resolved",
    "withdrawn": "out_withdrawn",
    "pending": "closing",
}
"""The steps of a roll-forward that figures of a book's say."""

SENT_UP = {
    "cases.opening_with_superior": 1,
    "cases.escalated": 1,
    "cases.escalated_resolved": -1,
    "cases.escalated_returned": -1,
    "cases.escalated_withdrawn": -1,
    "cases.with_superior": -1,
}
"""What was sent up and what came of it: with these signs they come to nothing."""

FEWEST = 5
STATISTIC = re.compile(r"_(?:median|p90)$")
IDENTIFIER = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b|\b[a-z_]+\.[a-z_]{3,}\b")


@dataclass(frozen=True)
class Speech:
    """How a language writes dates, says a direction, and what is no word of it.

    A bar stands for the number in ``more`` and ``less``; ``above`` and ``below`` are said of the
    usual, ``usual`` of what lies within it, ``missed`` of targets, ``most`` of the largest part
    and ``rest`` of one that gathers what is of no part of its own.
    """

    dates: re.Pattern[str]
    foreign: re.Pattern[str]
    more: re.Pattern[str]
    less: re.Pattern[str]
    above: str
    below: str
    usual: str
    missed: re.Pattern[str]
    most: re.Pattern[str]
    rest: re.Pattern[str]


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_YEAR = r"(?<!\d)(?:19|20)\d{2}(?!\d)"
_TIME = r"(?<!\d)\d{1,2}:\d{2}(?!\d)"
SPEECH = {
    "es": Speech(
        _any(
            r"\d{1,2}/\d{1,2}/\d{4}",
            r"\d{1,2} de [a-z]+(?: de \d{4})?",
            r"[a-z]+(?: de)? \d{4}",
            r"\d\.\w{1,3}\u00a0?\.? trimestre",
            _YEAR,
            _TIME,
        ),
        re.compile(r"(?i)\b(?:the|of|and|with|without|received|open|closed|none|items?)\b|[一-鿿]"),
        re.compile(r"\| (?:puntos )?más\b"),
        re.compile(r"\| (?:puntos )?menos\b"),
        "por encima",
        "por debajo",
        "dentro de lo habitual",
        re.compile("^(?:No alcanzan? su objetivo|Superan? su máximo)"),
        re.compile("más frecuente|más se ha preguntado"),
        re.compile("«(?:Otr[oa]s?|Varios|Sin) "),
    ),
    "en": Speech(
        _any(
            r"\d{1,2}/\d{1,2}/\d{4}",
            r"\d{1,2} [A-Z][a-z]+(?: \d{4})?",
            r"[A-Z][a-z]+\.? \d{4}",
            r"\d(?:st|nd|rd|th) quarter",
            _YEAR,
            _TIME,
        ),
        re.compile(r"(?i)\b(?:el|la|los|las|del|que|con|sin|para|por|una|ninguna)\b|[一-鿿]"),
        re.compile(r"\bup \|"),
        re.compile(r"\bdown \|"),
        "above",
        "below",
        "within the usual range",
        re.compile("^(?:Below target|Above the limit)"),
        re.compile("most frequent|Most cases"),
        re.compile("“(?:Others?|Otr[oa]s?|Without|No) "),
    ),
    "zh": Speech(
        _any(
            r"\d{4}/\d{1,2}/\d{1,2}",
            r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?",
            r"\d{4}年(?:第[一二三四]季度)?",
            _YEAR,
            _TIME,
        ),
        re.compile(r"\b[a-zà-ÿ]{3,}\b"),
        re.compile(r"(?:增加|上升)\|"),
        re.compile(r"(?:减少|下降)\|"),
        "高于",
        "低于",
        "属正常波动",
        re.compile("^(?:未达标的指标|超出上限的指标)"),
        re.compile("最集中|最多的类别"),
        re.compile("“(?:其他|其它|Otr[oa]s?|未)"),
    ),
}


@dataclass(frozen=True)
class Said:
    """Runs that are read together, and whether they are running text of the body."""

    runs: Runs
    prose: bool

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def problems(
    document: Document,
    formatter: Formatter,
    own_words: Iterable[str],
    office: Facts,
    aims: Iterable[Target],
) -> list[str]:
    """Everything that is not true or not fit to hand in. ``own_words`` are what people wrote
    (names, titles, notes) and the fixed labels and definitions, which may hold digits; ``office``
    are the figures of the whole office, and ``aims`` its targets."""
    facts, speech = facts_of(document.statement), SPEECH[document.language]
    facts |= {"records": document.records, "office": office, "aims": tuple(aims)}
    own = sorted({each for each in own_words if each}, key=len, reverse=True)
    said = [each for section in document.sections for each in _said(section)]
    return [
        *_unbound(said, own, speech),
        *_untrue(said, facts, formatter),
        *_contradicted(said, facts, speech),
        *_doubled(said),
        *_of_too_few(said, facts),
        *_not_adding_up(said),
        *_charts_not_adding_up(document.sections),
        *(each for section in document.sections for each in _repeated(section, speech)),
        *_raw(said, own, speech),
        *(each for section in document.sections for each in _empty(section)),
    ]


def _unbound(said: list[Said], own: list[str], speech: Speech) -> Iterator[str]:
    for each in said:
        for run in each.runs:
            if isinstance(run, Text):
                loose = any(letter.isdigit() for letter in speech.dates.sub("", run.text))
                left = speech.dates.sub("", _without(run.text, own)) if loose else ""
                if any(letter.isdigit() for letter in left):
                    yield f"a numeral bound to nothing: {run.text}"


def _untrue(said: list[Said], facts: Facts, formatter: Formatter) -> Iterator[str]:
    for each in said:
        for run in each.runs:
            if isinstance(run, Bound):
                right = readings(facts, run, formatter)
                plain = run.text.removeprefix("+").removeprefix("−")
                if not right & {run.text, plain, f"−{plain}", f"+{plain}"}:
                    yield f"{run.text} ({run.figure} {run.part} {run.aspect}) should be {right}"


def _contradicted(said: list[Said], facts: Facts, speech: Speech) -> Iterator[str]:
    for each in said:
        for runs in _sentences(each.runs):
            text = "".join(run.text for run in runs)
            numbers = [run for run in runs if isinstance(run, Bound)]
            if any(_turned(runs, run, facts, speech) for run in numbers):
                yield f"the wrong direction: {text}"
            if not all(_usual(run, facts) for run in runs if isinstance(run, Usual)):
                yield f"not within the usual: {text}"
            if any(_misplaced(text, run, facts, speech) for run in numbers):
                yield f"the wrong side of the usual: {text}"
            if each.prose and speech.most.search(text) and not _largest(numbers, facts):
                yield f"not the largest: {text}"
            if each.prose and speech.most.search(text) and speech.rest.search(text):
                yield f"what is of no part of its own as the commonest: {text}"
        if each.prose and speech.missed.search(each.text):
            numbers = [run for run in each.runs if isinstance(run, Bound)]
            yield from (f"not missed: {run.figure}" for run in numbers if _met(run, facts))


def _sentences(runs: Runs) -> Iterator[Runs]:
    """Runs cut behind the stops in their words."""
    sentence: list[Run] = []
    for run in runs:
        pieces = re.split(r"(?<=\. )|(?<=。)", run.text) if isinstance(run, Text) else []
        for place, piece in enumerate(pieces):
            if place:
                yield tuple(sentence)
                sentence = []
            sentence.append(Text(piece))
        if not pieces:
            sentence.append(run)
    yield tuple(sentence)


def _turned(runs: Runs, number: Bound, facts: Facts, speech: Speech) -> bool:
    if number.aspect != "change":
        return False
    place = runs.index(number)
    before = "".join(run.text for run in runs[:place] if isinstance(run, Text))[-12:]
    after = "".join(run.text for run in runs[place + 1 :] if isinstance(run, Text))[:16]
    around, change = f"{before}|{after}", facts["figures"][number.figure]["change"]
    return bool(
        (speech.more.search(around) and change <= 0) or (speech.less.search(around) and change >= 0)
    )


def _usual(mark: Usual, facts: Facts) -> bool:
    """Whether the figure is within its limits."""
    signal = facts["figures"][mark.figure]["signal"]
    return bool(signal and signal["kind"] is None and not signal["note"])


def _repeated(section: Section, speech: Speech) -> Iterator[str]:
    """A section says once which of its figures are within the usual."""
    texts = ["".join(run.text for run in each.runs) for each in _said(section)]
    times = sum(text.lower().count(speech.usual) for text in texts)
    if times > 1:
        yield f"{times} times within the usual: {section.title}"


def _not_adding_up(said: list[Said]) -> Iterator[str]:
    """What stands in one sentence as opening, ways in, ways out and closing adds up as it is read.

    A sentence that names what came in, what was done and what is pending is one, too: whatever
    else there was stands behind it.
    """
    for each in said:
        if not each.prose:
            continue
        by_figure: dict[str, dict[str, int]] = {}
        for run in each.runs:
            if isinstance(run, Bound) and not run.part:
                book, _, name = run.figure.partition(".")
                step = SAID_AS.get(name, "") if run.aspect == "value" else run.aspect
                digits = re.sub(r"[^0-9]", "", run.text)
                if step and digits and name in (*SAID_AS, "pending"):
                    by_figure.setdefault(book, {})[step] = int(digits)
        for steps in by_figure.values():
            both = (
                any(step.startswith("in_") for step in steps),
                any(step.startswith("out_") for step in steps),
            )
            if "closing" not in steps or not all(both):
                continue
            left = steps.get("opening", 0)
            left += sum(count for step, count in steps.items() if step.startswith("in_"))
            left -= sum(count for step, count in steps.items() if step.startswith("out_"))
            if left + steps.get("adjustments", 0) != steps["closing"]:
                yield f"does not add up: {each.text}"


def _charts_not_adding_up(sections: Iterable[Section]) -> Iterator[str]:
    """The bars from opening to closing add up, as do the columns of what was sent up."""
    for section in sections:
        for block in section.blocks:
            if isinstance(block, Chart) and block.kind == "roll_forward":
                *steps, closing = [mark.value for mark in block.marks]
                if round(sum(steps), 2) != round(closing, 2):
                    yield f"does not add up: {block.alternative}"
            if isinstance(block, Table) and block.total:
                whole = {
                    run.figure: int(re.sub(r"[^0-9]", "", run.text) or 0)
                    for cell in block.rows[-1]
                    for run in cell
                    if isinstance(run, Bound) and run.figure in SENT_UP
                }
                left: int = sum(SENT_UP[name] * count for name, count in whole.items())
                if "cases.opening_with_superior" in whole and left:
                    yield f"does not add up: {block.caption}"
        yield from _charts_not_adding_up(section.subsections)


def _of_too_few(said: list[Said], facts: Facts) -> Iterator[str]:
    """Half, or nine tenths, of fewer than five cases; one case may be told, with its number."""
    for each in (each for each in said if each.prose):
        for run in each.runs:
            if not isinstance(run, Bound) or not STATISTIC.search(run.figure):
                continue
            if run.aspect != "value" or run.part:
                continue
            base = facts["figures"][run.figure]["base"]
            if (
                base is not None
                and base < FEWEST
                and not (base == 1 and _names_a_case(each, facts))
            ):
                yield f"half of {base}: {each.text}"


def _names_a_case(said: Said, facts: Facts) -> bool:
    numbers = {str(row[0]) for sheet in facts["records"] for row in sheet.rows}
    return any(run.text in numbers for run in said.runs)


def _misplaced(text: str, number: Bound, facts: Facts, speech: Speech) -> bool:
    if not number.aspect.startswith("usual_"):
        return False
    direction = facts["figures"][number.figure]["signal"]["direction"]
    return (speech.below if direction == "up" else speech.above) in text


def _largest(numbers: list[Bound], facts: Facts) -> bool:
    for number in numbers:
        dimension, _, key = number.part.partition("=")
        if key:
            parts = facts["figures"][number.figure]["parts"][dimension]
            others = [value for name, value in parts.items() if name not in ("", "other")]
            if others and parts[key] < max(others):
                return False
    return True


def _met(run: Bound, facts: Facts) -> bool:
    if run.aspect != "target":
        return False
    targets = facts["figures"][run.figure]["targets"]
    return all(each["met"] is not False for each in targets)


def _doubled(said: list[Said]) -> Iterator[str]:
    counted = Counter(each.text for each in said if each.prose)
    yield from (f"said twice: {text}" for text, times in counted.items() if times > 1 and text)


def _raw(said: list[Said], own: list[str], speech: Speech) -> Iterator[str]:
    for each in said:
        for run in each.runs:
            doubtful = IDENTIFIER.search(run.text) or speech.foreign.search(run.text)
            left = _without(run.text, own) if doubtful and isinstance(run, Text) else ""
            if IDENTIFIER.search(left):
                yield f"an identifier: {run.text}"
            if speech.foreign.search(left):
                yield f"a word of another language: {run.text}"


def _empty(section: Section) -> Iterator[str]:
    if not section.blocks and not section.subsections:
        yield f"an empty section: {section.title}"
    for block in section.blocks:
        if not list(_runs_of(block)):
            yield f"an empty block in: {section.title}"
    for each in section.subsections:
        yield from _empty(each)


def _said(section: Section, annex: bool = False) -> Iterator[Said]:
    annex = annex or section.annex
    yield Said(section.finding or (Text(section.title),), prose=False)
    yield Said((Text(section.topic),), prose=False)
    for block in section.blocks:
        prose = isinstance(block, Paragraph | Bullets) and not annex
        yield from (Said(runs, prose) for runs in _runs_of(block))
    for each in section.subsections:
        yield from _said(each, annex)


def _runs_of(block: Block) -> Iterator[Runs]:
    match block:
        case Paragraph():
            yield block.runs
        case Bullets():
            yield from block.entries
        case KeyFigures():
            for tile in block.tiles:
                yield from ((Text(tile.label),), tile.value, tile.context)
        case Table():
            yield (Text(block.caption),)
            yield tuple(Text(column.heading) for column in block.columns)
            yield from (cell for row in block.rows for cell in row)
        case Chart():
            yield (Text(block.title),)
            yield from ((Text(mark.label), mark.number) for mark in block.marks)
        case Signatures():
            yield from ((Text(line.role), Text(line.name)) for line in block.lines)


def _without(text: str, own: list[str]) -> str:
    """What of a text is not the office's own. A list of thousands is asked only when it must be."""
    if text.strip() in own:
        return ""
    for each in own:
        if each in text:
            text = text.replace(each, " ")
    return text
