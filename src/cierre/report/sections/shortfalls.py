"""Where a person fell short: targets missed and what went wrong, her own words beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cierre.book import Flow, Ratio
from cierre.directory import Note
from cierre.packs import Part
from cierre.report.document import Block, Bullets, Paragraph, Runs, Text
from cierre.report.figures import few_cases, shown, spoken, target_of
from cierre.report.findings import Concern, concerns, missed_targets
from cierre.report.material import Material
from cierre.report.saying import figures_said, joined, say_first
from cierre.report.sections.cases import cases_of, duration_label, duration_of
from cierre.report.sections.written import about, own_words, with_measure
from cierre.report.sentences import Argument, Spoken, plain
from cierre.statement.model import Figure

TRAINING = "training"


@dataclass(frozen=True)
class _Shortfall:
    """What an entry is about (figures, or one book), its name alone and in a sentence, its text."""

    names: tuple[str, ...]
    label: str
    inner: str
    said: Runs


def shortfalls(part: Part, material: Material) -> tuple[Block, ...]:
    """An entry for each missed target, each book in which something went wrong, and each note.

    Beside each stand the notes that explain it. Of what has no measure yet that is said.
    """
    left = list(own_words(material, ("shortcoming",)))
    entries: list[Runs] = []
    open_ones: list[str] = []
    of_all = {each.figure.id for each in concerns(material) if not each.own}
    between = material.wording.text("between-sentences")
    found = _fell_short(part, material)
    apart = {name for each in found for name in each.names}
    for each in found:
        notes = [note for note in left if _explains(note, each, apart)]
        left = [note for note in left if note not in notes]
        pieces = [each.said, *(with_measure(material, note) for note in notes)]
        if not notes and not of_all.issuperset(each.names):
            open_ones.append(each.inner)
        entries.append((*_led(material, each), *joined(pieces, between)))
    entries += [with_measure(material, each) for each in left]
    blocks: list[Block] = [Bullets(tuple(entries))] if entries else []
    if open_ones:
        named = material.formatter.listed(list(dict.fromkeys(open_ones)))
        blocks.append(Paragraph((Text(material.wording.text("i-no-measure", what=named)),)))
    return tuple(blocks)


def _explains(note: Note, shortfall: _Shortfall, apart: set[str]) -> bool:
    """Whether a note is about an entry: its figures or its book, or the book of its figures where
    that has no entry of its own."""
    books = {name.partition(".")[0] for name in shortfall.names} - apart
    return note.about in books or any(about(note, name) for name in shortfall.names)


def _led(material: Material, shortfall: _Shortfall) -> Runs:
    """What an entry is about: a figure with a colon, or a book."""
    if "." in shortfall.names[0]:
        return (material.lead(shortfall.label),)
    lead = material.wording.text("book-lead", book=shortfall.label)
    return Text(lead, strong=True), Text(material.wording.text("between-sentences"))


def open_exams(material: Material) -> tuple[str, ...]:
    """Courses whose exam was failed, with no retake enrolled for and no note that speaks of it."""
    failed = material.statement.figures.get(f"{TRAINING}.failed")
    if TRAINING not in material.books or failed is None or not failed.value:
        return ()
    pending = material.statement.figures.get(f"{TRAINING}.pending")
    enrolled = {} if pending is None else pending.parts.get("course", {})
    written = own_words(material, ("shortcoming", "plan"))
    if any(about(each, TRAINING) for each in written):
        return ()
    texts = [f"{each.text} {each.measure}".casefold() for each in written]
    return tuple(
        course
        for course, count in failed.parts.get("course", {}).items()
        if count
        and not enrolled.get(course)
        and not any(course.casefold() in text for text in texts)
    )


def _fell_short(part: Part, material: Material) -> list[_Shortfall]:
    """Each entry: the person's own targets first, then the office's that touch her, then books.

    What went wrong in a book stands beside the book's only key figure when that missed its
    target; what a missed target tells already is not told again, and half and nine tenths of the
    same cases stand in one entry.
    """
    missed = missed_targets(material)
    found_concerns = concerns(material)
    told = _told_by(material, [*missed, *(each.figure for each in found_concerns)])
    wrong = _went_wrong(part, material, told)
    between = material.wording.text("between-sentences")
    against = [(each, _against(material, each)) for each in missed]
    against += [(each.figure, _of_office(material, each)) for each in found_concerns]
    found: list[_Shortfall] = []
    for figure, said in against:
        book = figure.id.partition(".")[0]
        alone = [each for each in material.pack.headline if each.startswith(f"{book}.")]
        also = [wrong.pop(book)] if alone == [figure.id] and book in wrong else []
        if said:
            pieces = joined([said, *also], between)
            entry = _Shortfall((figure.id,), *_labels(material, figure), pieces)
            _add(material, found, entry, figure)
    for book, said in wrong.items():
        name = material.book_name(book)
        found.append(_Shortfall((book,), name, name[:1].lower() + name[1:], said))
    return found


def _add(material: Material, found: list[_Shortfall], entry: _Shortfall, figure: Figure) -> None:
    """An entry by itself, or within that of another statistic of the same duration."""
    same = duration_of(material, figure)
    for place, each in enumerate(found):
        other = material.statement.figures.get(each.names[0])
        if same is None or other is None or duration_of(material, other) != same:
            continue
        if few_cases(material, figure):
            return
        word = material.wording.text
        lead = Text(f"{word('between-sentences')}{material.led(entry.label, '')}")
        found[place] = replace(
            each,
            names=(*each.names, *entry.names),
            inner=_inner(duration_label(material, figure)),
            said=(*each.said, lead, *entry.said),
        )
        return
    found.append(entry)


def _told_by(material: Material, figures: list[Figure]) -> set[str]:
    """The figures that an entry about a target tells: itself, and of what was in time both sides
    and what was late."""
    told = {each.id for each in figures}
    for figure in figures:
        measure, book = material.measure(figure.id), figure.id.partition(".")[0]
        if not isinstance(measure, Ratio) or book not in material.books:
            continue
        flows = {each.id: each for each in material.books[book].measures if isinstance(each, Flow)}
        kept = flows.get(measure.numerator)
        if kept is None or kept.moves.on_time is not True:
            continue
        late = replace(kept.moves, on_time=False)
        told |= {f"{book}.{name}" for name in measure.named()}
        told |= {f"{book}.{name}" for name, each in flows.items() if each.moves == late}
    return told


def _labels(material: Material, figure: Figure) -> tuple[str, str]:
    """What a figure is called, by itself and inside a sentence."""
    if few_cases(material, figure):
        label = duration_label(material, figure)
        return label, _inner(label)
    return material.full_label(figure.id), material.inner_label(figure.id)


def _inner(label: str) -> str:
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _value(material: Material, figure: Figure) -> Spoken:
    """The figure's value; of so few cases that half of them would mean nothing, each of them."""
    cases = cases_of(material, figure) if few_cases(material, figure) else ()
    return Spoken(cases or shown(material, figure))


def _against(material: Material, figure: Figure) -> Runs:
    target = target_of(figure)
    if target is None or figure.value is None:
        return ()
    months = target.missed_months or 1
    arguments: dict[str, Argument] = {
        "value": _value(material, figure),
        "target": spoken(material, target.target, figure.unit, figure.id, aspect="target"),
        "better": figure.better,
        "months": spoken(material, months, "items", figure.id, aspect="missed_months"),
        "counter": material.counter(figure.id),
    }
    return material.wording.runs("i-missed", arguments)


def _of_office(material: Material, concern: Concern) -> Runs:
    """The office's limit that the person passed, or what it missed with her share among it."""
    figure = concern.figure
    arguments: dict[str, Argument] = {
        "value": _value(material, figure),
        "target": spoken(material, concern.target, figure.unit, figure.id, aspect="office_target"),
        "better": figure.better,
        "counter": material.counter(figure.id),
    }
    if concern.own:
        return material.wording.runs("i-missed-office", arguments)
    beyond = concern.office is not None and (
        concern.office > concern.target
        if figure.better == "less"
        else concern.office < concern.target
    )
    if concern.office is None or not beyond:
        return ()
    arguments["office"] = spoken(
        material, concern.office, figure.unit, figure.id, aspect="office_value"
    )
    return material.wording.runs("i-office-missed", arguments)


def _went_wrong(part: Part, material: Material, told: set[str]) -> dict[str, Runs]:
    """What is said of each book that went wrong in it, but for what is told already."""
    said: dict[str, list[Runs]] = {}
    for alternatives in part.says:
        figures = figures_said(material, alternatives[0])
        book = figures[0].partition(".")[0]
        if told.issuperset(figures):
            continue
        runs = say_first(material, alternatives) if book in material.books else ()
        if plain(runs):
            said.setdefault(book, []).append(runs)
    exams = open_exams(material)
    if exams and TRAINING in said:
        word = material.wording.text
        courses = material.formatter.listed([word("quoted", name=each) for each in exams])
        failed = material.statement.figures[f"{TRAINING}.failed"].value
        alone = "yes" if failed == len(exams) == 1 else "no"
        said[TRAINING].append((Text(word("i-exams-open", courses=courses, alone=alone)),))
    between = material.wording.text("between-sentences")
    return {book: joined(pieces, between) for book, pieces in said.items()}
